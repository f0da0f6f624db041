#pragma once

/// \file
/// The bodies of <dlgn/liberty/units.hpp>.

#include <dlgn/liberty/units.hpp>

#include <string_view>

#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/library_units.hpp>
#include <dlgn/liberty/values.hpp>

namespace dlgn::detail {

DLGN_INLINE liberty_units read_units(const liberty_file& file, const liberty_group& library) {
    liberty_units units;
    if (const liberty_attribute* const unit = library.find("capacitive_load_unit")) {
        if (unit->values.size() != 2)
            file.fail(unit->name, "capacitive_load_unit needs a number and a unit");
        const double count = liberty_number(file, unit->values[0]);
        units.capacitance = count * liberty_unit(file, unit->values[1], 'F') * 1e12;
        if (!(units.capacitance > 0) || units.capacitance > 1e20)
            file.fail(unit->values[0], "capacitive_load_unit must be positive");
    }
    if (const auto unit = library.value("time_unit"))
        units.time = liberty_unit(file, *unit, 's') * 1e9;
    if (const auto unit = library.value("voltage_unit"))
        units.voltage = liberty_unit(file, *unit, 'V');
    if (const auto unit = library.value("leakage_power_unit"))
        units.leakage = liberty_unit(file, *unit, 'W') * 1e9;
    return units;
}

} // namespace dlgn::detail
