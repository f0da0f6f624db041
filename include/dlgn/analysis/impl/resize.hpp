#pragma once

/// \file
/// The bodies of <dlgn/analysis/resize.hpp>.

#include <dlgn/analysis/resize.hpp>

#include <cstddef>
#include <vector>

#include <dlgn/analysis/drive_sizer.hpp>
#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE resize_result resize(const netlist& source, const std::vector<timing_corner>& corners,
                                 const resize_params& params) {
    if (corners.empty())
        throw argument_error("corners", 0, "must be one or more");
    for (const timing_corner& corner : corners) {
        if (corner.tables == nullptr)
            throw argument_error("tables", "null", "a corner needs tables");
        detail::check_quantity("period", corner.period, "ns");
    }
    if (!(params.margin >= 0 && params.margin <= 0.9))
        throw argument_error("margin", params.margin, "must be 0 to 0.9");
    detail::check_quantity("area_price", params.area_price, "pJ");
    if (params.activity != nullptr)
        detail::check_activity(source, *params.activity);
    const auto describe = [&](const netlist& netlist, std::vector<resized_corner>& found, auto delay,
                              auto over) {
        found.resize(corners.size());
        for (std::size_t c = 0; c < corners.size(); ++c) {
            const detail::incremental_timing timing(netlist, corners[c], params.margin);
            found[c].*delay = timing.delay();
            for (net_id net = 0; net < netlist.nets(); ++net)
                found[c].*over += timing.excess(net) > 0 ? 1U : 0U;
        }
    };
    resize_result result{.netlist = source, .area_before = source.area()};
    describe(source, result.corners, &resized_corner::delay_before, &resized_corner::over_limits_before);
    const std::vector<std::size_t> cells = detail::drive_sizer(source, corners, params).run();
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i] != source.cell_index(i)) {
            result.netlist.replace_cell(i, cells[i]);
            result.exchanged.push_back(i);
            result.larger += result.netlist.cell_of(i).area > source.cell_of(i).area ? 1U : 0U;
        }
    describe(result.netlist, result.corners, &resized_corner::delay_after,
             &resized_corner::over_limits_after);
    result.area_after = result.netlist.area();
    return result;
}

} // namespace dlgn
