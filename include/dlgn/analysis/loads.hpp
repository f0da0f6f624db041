#pragma once

/// \file
/// What the cells of a netlist have to drive.

#include <string_view>
#include <vector>

#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// Capacitances that are not pins. Zero, the default, is a netlist without wires.
struct wire_model {
    double per_fanout = 0;                ///< pF of wire for every pin or output bit that reads a net
    std::vector<double> capacitance = {}; ///< pF of each net's wire, by net, added to the former; empty: none
};

namespace detail {

/// Throws `argument_error` unless a figure such as a load is finite and no less than 0.
void check_quantity(std::string_view name, double value, std::string_view unit);

/// Throws `argument_error` unless `tables` has the cells of the netlist's library.
void check_tables(const netlist& netlist, const library_tables& tables);

/// Which end of the range of a pin's capacitance counts.
enum class load_end { most, least };

/// The load of each net in pF, for each edge: the pins that read it, its wire, and `output_load` pF for every
/// output bit. Throws `argument_error` on a wire model of another size, capacitances that are negative or not
/// finite, and tables of another library. Linear time.
[[nodiscard]] std::vector<by_edge<double>> net_loads(const netlist& netlist, const library_tables& tables,
                                                     const wire_model& wires, double output_load,
                                                     load_end end = load_end::most);

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/loads.hpp>
#endif
