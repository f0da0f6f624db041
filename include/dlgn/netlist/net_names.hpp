#pragma once

/// \file
/// What the nets of a netlist are called in its Verilog.

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/text.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {

/// Names of nets and what follows from them.
struct net_naming {
    std::vector<std::string> names;         ///< of each net: a bit of a port such as x[3], or a wire
    std::vector<net_id> wires;              ///< the nets that are no bits of a port, in order
    std::vector<std::size_t> assigned_bits; ///< output bits that no cell drives under their own name

    /// The name of a net.
    [[nodiscard]] std::string operator[](net_id net) const {
        return net == constant_net_0 ? "1'b0" : net == constant_net_1 ? "1'b1" : names[net];
    }
};

/// The names that `write_verilog` uses: input and output bits by their ports, a net that is known to have the
/// value of node k of the mapped circuit w<k> or w<k>_n, the others n<net>. A net has one name, the first of
/// these that fits.
[[nodiscard]] inline net_naming name_nets(const netlist& netlist, const verilog_options& options = {}) {
    net_naming result;
    std::vector<std::string>& names = result.names;
    const auto bit_of = [](const std::string& port, std::size_t bit) {
        return port + "[" + to_text(bit) + "]";
    };
    names = detail::input_names_of(options, netlist.inputs());
    names.resize(netlist.nets());
    for (std::size_t bit = 0; bit < netlist.outputs().size(); ++bit) {
        const net_id net = netlist.outputs()[bit];
        if (is_constant(net) || !names[net].empty())
            result.assigned_bits.push_back(bit);
        else
            names[net] = bit_of(options.output_name, bit);
    }
    std::set<std::pair<std::uint32_t, bool>> taken;
    for (std::size_t i = netlist.inputs(); i < netlist.nets(); ++i) {
        if (!names[i].empty())
            continue;
        const auto net = static_cast<net_id>(i);
        const auto origin = netlist.origin_of(net);
        if (origin && taken.emplace(origin->node, origin->complemented).second)
            names[i] = "w" + to_text(origin->node) + (origin->complemented ? "_n" : "");
        else
            names[i] = "n" + to_text(net);
        result.wires.push_back(net);
    }
    return result;
}

} // namespace dlgn
