#pragma once

/// \file
/// A module around a netlist to which rows come over a few wires, and its testbench.

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/netlist/streams.hpp>

#include "ports.hpp"

namespace program {

/// Where the inputs of a netlist are in the rows of bytes that an AXI4-Stream brings.
struct stream_rows {
    std::vector<dlgn::stream_bit> bits; ///< one for each input
    std::size_t bytes = 0;              ///< of a row
    std::string text;                   ///< what each byte is, a line for each feature
};

/// A row has every feature in turn, each from a new byte on. A feature that is one bit is the top bit of its
/// byte, so that grey images are sent as they are; one of more bits, or an integer, begins with the lowest
/// bit of its first byte; one that nothing reads has one byte. `kept`: which inputs of the wired circuit the
/// netlist has.
[[nodiscard]] stream_rows make_stream_rows(const wired_circuit& wired, const std::vector<std::size_t>& kept);

/// Writes stream.v, stream_testbench.v and, of an AXI4-Stream, stream.txt. `kind` is axi or serial; `inputs`
/// are samples × inputs of the core, `expected` samples × its outputs. What a row holds besides the inputs is
/// random in the testbench. Throws `dlgn::argument_error` if the core has no inputs.
void write_stream(const std::filesystem::path& folder, const std::string& kind, const dlgn::stream_core& core,
                  const stream_rows& rows, dlgn::bit_view inputs, dlgn::bit_view expected);

} // namespace program
