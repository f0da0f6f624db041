#pragma once

/// \file
/// Self-checking Verilog testbenches for streams, with stalls and resets.

#include <cstddef>
#include <ostream>
#include <string>

#include <dlgn/core/bits.hpp>
#include <dlgn/netlist/streams.hpp>

namespace dlgn {

/// How hard a testbench of a stream tries, and what it is called.
struct stream_testbench_params {
    std::string module_name = "stream_testbench"; ///< of the testbench
    /// Sender and receiver pause a quarter of the time, at random, and the receiver for some rows at a time.
    bool stalls = true;
    std::size_t resets = 3;      ///< in the middle of whatever goes on
    std::size_t interval = 1009; ///< cycles from one reset to the next
};

/// A testbench for `write_axi_stream` of the same core: sends rows, which are rows × (8 · bytes) bits, the
/// first byte first and its lowest bit first, and compares the answers, rows × outputs. After a reset what
/// had no answer is sent again. Prints `PASS <rows> in <cycles> cycles, <resets> resets`, or faults and `FAIL
/// …`, and then ends with `$fatal`. Throws `argument_error` on illegal names and sizes that do not match.
void write_axi_stream_testbench(std::ostream& out, const stream_core& core, bit_view rows, bit_view expected,
                                const stream_testbench_params& params = {});

/// The same for `write_serial_stream`: rows are rows × the inputs of the core.
void write_serial_stream_testbench(std::ostream& out, const stream_core& core, bit_view rows,
                                   bit_view expected, const stream_testbench_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/stream_testbench.hpp>
#endif
