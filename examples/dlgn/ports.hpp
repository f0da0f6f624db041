#pragma once

/// \file
/// A classifier as a circuit of wires, with its encoder or without.

#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/circuit/circuit.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/ports.hpp>
#include <dlgn/netlist/verilog_names.hpp>

#include "samples.hpp"

namespace program {

/// The gates of a classifier, its class sums not among them.
struct wired_circuit {
    dlgn::circuit circuit;
    std::vector<dlgn::port_format> formats;  ///< empty: the inputs are the encoder's bits
    std::vector<dlgn::verilog_port> ports{}; ///< empty: one vector

    [[nodiscard]] dlgn::verilog_options names(const std::string& module_name) const {
        return {
            .module_name = module_name, .input_name = "pixels", .output_name = "label", .input_ports = ports};
    }
    /// What the circuit reads of these rows.
    [[nodiscard]] dlgn::bit_matrix inputs(const dlgn::classifier& model, const dlgn::row_view& rows) const;
};

void add_ports_option(CLI::App& app, std::string& ports);

/// With `ports` "values" the encoder is part of the circuit and its inputs are the integers of the features,
/// in ports of their names; with "bits" it reads the encoder's bits, in one vector. "auto" is bits if every
/// feature is one bit, as black and white images are, and values otherwise. The formats of integers are
/// chosen from `rows`.
[[nodiscard]] wired_circuit wire(const dlgn::classifier& model, const samples& rows,
                                 const std::string& ports);

} // namespace program
