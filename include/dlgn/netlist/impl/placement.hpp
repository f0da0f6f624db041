#pragma once

/// \file
/// The bodies of <dlgn/netlist/placement.hpp>.

#include <dlgn/netlist/placement.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/circuit/cell_placer.hpp>
#include <dlgn/circuit/core_pins.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE placed_netlist place(const netlist& source, const core_pins& pins) {
    detail::require_pins(pins, "netlist", source.inputs(), source.outputs().size());
    // Items: the input pins, the instances, the output pins.
    std::vector<point> places = pins.inputs;
    places.resize(source.inputs() + source.instances());
    places.insert(places.end(), pins.outputs.begin(), pins.outputs.end());
    std::vector<double> areas(places.size());
    std::vector<std::vector<std::uint32_t>> nets(source.nets());
    for (net_id net = 0; net < source.nets(); ++net) {
        const std::size_t instance = source.driver_of(net).instance;
        nets[net].push_back(
            instance == netlist::no_instance ? net : static_cast<std::uint32_t>(source.inputs() + instance));
    }
    for (std::size_t instance = 0; instance < source.instances(); ++instance) {
        constexpr double least = 1e-6; // what has no area would not move
        areas[source.inputs() + instance] = std::max(source.cell_of(instance).area, least);
        for (const net_id net : source.input_nets(instance))
            if (!is_constant(net))
                nets[net].push_back(static_cast<std::uint32_t>(source.inputs() + instance));
    }
    for (std::size_t i = 0; i < source.outputs().size(); ++i)
        if (!is_constant(source.outputs()[i]))
            nets[source.outputs()[i]].push_back(
                static_cast<std::uint32_t>(source.inputs() + source.instances() + i));
    detail::net_list list;
    for (const std::vector<std::uint32_t>& net : nets)
        list.add(net);
    places = detail::cell_placer(std::move(places), std::move(areas), list).place();
    placed_netlist result{{}, detail::half_perimeters(list, places)};
    result.instances.assign(places.begin() + static_cast<std::ptrdiff_t>(source.inputs()),
                            places.end() - static_cast<std::ptrdiff_t>(pins.outputs.size()));
    return result;
}

} // namespace dlgn
