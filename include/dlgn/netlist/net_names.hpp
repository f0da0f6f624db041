#pragma once

/// \file
/// What the nets of a netlist are called in its Verilog.

#include <cstddef>
#include <string>
#include <vector>

#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn::detail {

/// Names of nets and what follows from them.
struct net_naming {
    std::vector<std::string> names;         ///< of each net: a bit of a port such as x[3], or a wire
    std::vector<std::string> outputs;       ///< of each output bit, which may be another name of its net
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
[[nodiscard]] net_naming name_nets(const netlist& netlist, const verilog_params& params = {});

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/net_names.hpp>
#endif
