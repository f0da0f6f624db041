#pragma once

/// \file
/// A classifier as register-transfer-level Verilog, for FPGAs.

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/ports.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {

/// After which stages registers stand. Each stage with registers delays the label by one clock.
struct rtl_registers {
    bool inputs = false; ///< the values at the ports
    bool bits = false;   ///< what the encoder makes of them
    bool votes = false;  ///< the outputs of the circuit
    bool sums = false;   ///< of each class
    bool label = false;  ///< of the output

    /// Clocks from an input to its label.
    [[nodiscard]] constexpr std::size_t latency() const noexcept {
        return std::size_t{inputs} + std::size_t{bits} + std::size_t{votes} + std::size_t{sums} +
               std::size_t{label};
    }
};

/// What `write_rtl` writes.
struct rtl_params {
    /// Module and ports, as for netlists. With `output_ports`, a wire for each class, these are 1 where the
    /// class is the label; without, the label's bits are the output.
    verilog_params names{};
    /// How raw features arrive, see `choose_formats`: the encoder is part of the module, and without
    /// `names.input_ports` the ports have the features' names. Empty: the inputs are the encoder's bits.
    std::vector<port_format> formats{};
    rtl_registers registers{};      ///< none: all in one clock, without one
    std::string clock_name = "clk"; ///< of the clock's port, which is there if there are registers
};

/// Writes a classifier, its circuit simplified, as one flat module of Verilog-2001 that keeps what synthesis
/// knows how to build: comparisons of integers with constants, a wire a gate, additions, comparisons of sums
/// and, if asked for, registers. Its label is the engine's, for inputs as `to_port_bits` makes them or,
/// without formats, for the encoder's bits. Ports are those of a netlist of the same names. Equal input gives
/// equal text. Throws `argument_error` on an illegal name, or formats or ports that do not suit the features.
void write_rtl(std::ostream& out, const classifier& source, const rtl_params& params = {});

/// As above, to a file, all or nothing. Throws `file_error` too.
void write_rtl(const std::filesystem::path& path, const classifier& source, const rtl_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/rtl.hpp>
#endif
