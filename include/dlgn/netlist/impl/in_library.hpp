#pragma once

/// \file
/// The bodies of <dlgn/netlist/in_library.hpp>.

#include <dlgn/netlist/in_library.hpp>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/function_key.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

DLGN_INLINE netlist in_library(const netlist& source, std::shared_ptr<const cell_library> library) {
    netlist result(std::move(library), source.inputs());
    const cell_library& cells = *result.shared_library();
    std::vector<std::size_t> index(source.shared_library()->size(), cells.size());
    for (auto net = static_cast<net_id>(source.inputs()); net < source.nets(); ++net) {
        const auto [instance, output] = source.driver_of(net);
        if (instance < result.instances()) { // it drives an earlier net, too
            result.connect_output(instance, output);
        } else {
            const cell& cell = source.cell_of(instance);
            std::size_t& other = index[source.cell_index(instance)];
            if (other == cells.size()) {
                other = cells.index_of(cell.name);
                if (!detail::same_pins(cell, cells.at(other)))
                    throw argument_error("cell", cell.name,
                                         "has other pins or another function in library " + cells.name());
            }
            result.add_instance(other, source.input_nets(instance), output);
        }
        if (const auto origin = source.origin_of(net))
            result.set_origin(net, *origin);
    }
    result.set_outputs({source.outputs().begin(), source.outputs().end()});
    return result;
}

} // namespace dlgn
