#pragma once

/// \file
/// Names in Verilog: which are legal, and how to write the others.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dlgn {

/// A port of a module: a vector, or a single wire if its width is 1.
struct verilog_port {
    std::string name;      ///< of the port
    std::size_t width = 1; ///< bits
};

/// Names of a module and its ports.
struct verilog_params {
    std::string module_name = "top"; ///< of the module
    std::string input_name = "x";    ///< the input vector; bit i is input i
    std::string output_name = "y";   ///< the output vector; bit i is output i
    /// Ports in place of the input vector, together as wide as there are inputs: the first inputs are the
    /// bits of the first port, lowest first. None if empty. See `legal_port_names`.
    std::vector<verilog_port> input_ports{};
    /// Ports in place of the output vector, likewise.
    std::vector<verilog_port> output_ports{};
    std::string clock_name = "clk"; ///< the first port of a netlist that has registers
};

namespace detail {

[[nodiscard]] bool is_verilog_identifier(std::string_view text) noexcept;

/// A name as Verilog reads it: escaped if it is no identifier. Throws `argument_error` if it cannot be
/// written at all.
[[nodiscard]] std::string verilog_name(std::string_view text);

/// Whether the writers may use the identifier themselves: they name nets n0, n1, ..., instances u0, u1, ...,
/// and nodes w0, w0_n, w1, ...
[[nodiscard]] bool is_reserved_name(std::string_view text) noexcept;

[[nodiscard]] inline bool is_usable_name(std::string_view text) noexcept {
    return is_verilog_identifier(text) && !is_reserved_name(text);
}

/// Throws `argument_error` unless `text`, the value of `argument`, is an identifier that the writers do not
/// use themselves.
void check_verilog_name(std::string_view argument, std::string_view text);

void check_verilog_params(const verilog_params& params, bool clocked = false);

/// The input ports of a module with so many inputs. Throws `argument_error` if they have other bits.
[[nodiscard]] std::vector<verilog_port> input_ports_of(const verilog_params& params, std::size_t inputs);

/// The output ports of a module with so many outputs, likewise.
[[nodiscard]] std::vector<verilog_port> output_ports_of(const verilog_params& params, std::size_t outputs);

/// What each input is called: x[3], or a named port without index if it is one wire.
[[nodiscard]] std::vector<std::string> input_names_of(const verilog_params& params, std::size_t inputs);

/// What each output is called, likewise.
[[nodiscard]] std::vector<std::string> output_names_of(const verilog_params& params, std::size_t outputs);

/// Ports, connected to their bits of a vector: `.age(in[6:0]), .sex(in[7])`.
[[nodiscard]] std::string connect_ports(std::span<const verilog_port> ports, const std::string& vector);

} // namespace detail

/// Names for ports, from any texts such as those of the columns of a table: what is no letter, digit or
/// underscore becomes an underscore; a keyword, a name that the writers use, one that begins with a digit, or
/// one of `taken` gets the prefix; a name that comes again gets a number. Equal texts in equal order give
/// equal names.
[[nodiscard]] std::vector<std::string> legal_port_names(std::span<const std::string> texts,
                                                        std::span<const std::string> taken = {},
                                                        std::string_view prefix = "in_");

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/verilog_names.hpp>
#endif
