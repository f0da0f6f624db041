#pragma once

/// \file
/// A self-checking Verilog testbench with its vectors inside.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <ostream>
#include <span>
#include <string>

#include <dlgn/core/bits.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {

/// What `write_testbench` calls things.
struct testbench_params {
    verilog_params design = {};            ///< the module under test and its ports, as it was written
    std::string module_name = "testbench"; ///< of the testbench
    std::size_t period = 10;               ///< time units (ns) from one sample to the next
    std::size_t shown = 10;                ///< differences that are printed, at most
    /// The design has a clock, a sample comes in each of its cycles, and what it says of one is at the
    /// outputs so many cycles later.
    std::optional<std::size_t> latency = {};
};

namespace detail {

/// A row as a hexadecimal literal, such as 10'h2ff.
[[nodiscard]] std::string hex_literal(bit_view bits, std::size_t row);

} // namespace detail

/// Writes a testbench that applies each sample to instance `dut` of the design and compares all output bits,
/// an unknown value being a difference. `samples` is samples × inputs, `expected` samples × outputs. The run
/// prints `PASS <samples>`, or the first differences and `FAIL <differences> of <samples>`, and then ends
/// with `$fatal`, by which a simulator returns a non-zero status. `+vcd=FILE` on the simulator's command line
/// records the design's signals. Throws `argument_error` on an illegal name or sizes that do not match.
void write_testbench(std::ostream& out, bit_view samples, bit_view expected,
                     const testbench_params& params = {});

/// As above, to a file, all or nothing. Throws `file_error` too.
void write_testbench(const std::filesystem::path& path, bit_view samples, bit_view expected,
                     const testbench_params& params = {});

/// Labels as rows of `label_bits` bits, least significant first: what a netlist with a head should give.
/// Throws `argument_error` if a label needs more bits.
[[nodiscard]] bit_matrix label_rows(std::span<const std::uint8_t> labels, std::size_t label_bits);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/testbench.hpp>
#endif
