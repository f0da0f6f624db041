#pragma once

/// \file
/// A classifier as a circuit of wires, with its encoder or without.

#include <cstddef>
#include <iosfwd>
#include <span>
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
    dlgn::classifier model;                  ///< features that nothing reads are without bits
    std::vector<dlgn::port_format> formats;  ///< empty: the inputs are the encoder's bits
    std::vector<dlgn::verilog_port> ports{}; ///< empty: one vector
    /// A port for each class that has votes; empty: one vector.
    std::vector<dlgn::verilog_port> class_ports{};
    bool votes = false; ///< the outputs are these, not the label

    [[nodiscard]] dlgn::verilog_params names(const std::string& module_name) const {
        return {.module_name = module_name,
                .input_name = "pixels",
                .output_name = votes ? "votes" : "label",
                .input_ports = ports,
                .output_ports = class_ports};
    }
    /// What the circuit reads of these rows.
    [[nodiscard]] dlgn::bit_matrix inputs(const dlgn::row_view& rows) const;
};

/// Says what the ports of a module mean: of each feature its port, integer and categories, and which label,
/// port or votes are of which class. `pixels`: that of each input, if they are one
/// vector.
void write_port_meanings(std::ostream& out, const wired_circuit& wired, std::span<const std::size_t> pixels,
                         bool labels_out, std::size_t outputs);

void add_ports_option(CLI::App& app, std::string& ports);
void add_outputs_option(CLI::App& app, std::string& outputs);

/// How the inputs of a circuit are made.
struct port_choice {
    std::string ports = "auto";
    /// Formats of integers are chosen from these rows, of the thresholds alone if there are none.
    const samples* rows = nullptr;
    bool all_features = false; ///< also those that nothing reads
    bool classes = false;      ///< a port for each class, in place of one for the label
    bool votes = false;        ///< the outputs are votes, not the label or which class is the label
};

/// With `ports` "values" the encoder is part of the circuit and its inputs are the integers of the features,
/// in ports of their names; with "bits" it reads the encoder's bits, in one vector. "auto" is bits if every
/// feature is one bit, as black and white images are, and values otherwise. Anything else is a file of
/// formats. Ports of classes are called `is_NAME` or `votes_NAME`. Throws what reading that throws, and
/// `dlgn::error` if a feature that is read has no format there.
[[nodiscard]] wired_circuit wire(const dlgn::classifier& model, const port_choice& choice);

} // namespace program
