#pragma once

/// \file
/// Liberty's limits of slew and fan-out.

#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn::detail {

/// What the library says of pins that do not say it themselves. `time_unit` in ns.
[[nodiscard]] inline pin_limits read_default_limits(const liberty_file& file, const liberty_group& root,
                                                    double time_unit) {
    pin_limits limits;
    limits.max_transition = liberty_quantity(file, root, "default_max_transition").value_or(0) * time_unit;
    limits.max_fanout = liberty_quantity(file, root, "default_max_fanout").value_or(0);
    limits.fanout_load = liberty_quantity(file, root, "default_fanout_load").value_or(limits.fanout_load);
    return limits;
}

/// Those of one pin.
[[nodiscard]] inline pin_limits read_limits(const liberty_file& file, const liberty_group& pin,
                                            pin_limits limits, double time_unit) {
    if (const auto transition = liberty_quantity(file, pin, "max_transition"))
        limits.max_transition = *transition * time_unit;
    limits.max_fanout = liberty_quantity(file, pin, "max_fanout").value_or(limits.max_fanout);
    limits.fanout_load = liberty_quantity(file, pin, "fanout_load").value_or(limits.fanout_load);
    return limits;
}

} // namespace dlgn::detail
