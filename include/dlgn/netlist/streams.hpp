#pragma once

/// \file
/// Modules around a netlist that load its inputs and send its outputs over a few wires.

#include <cstddef>
#include <ostream>
#include <span>
#include <string>

#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {

/// The module that a stream is put around: a netlist, a pipeline, or any Verilog with such ports.
struct stream_core {
    verilog_params design = {}; ///< as it was written
    std::size_t inputs = 0;     ///< bits
    std::size_t outputs = 0;    ///< bits
    bool clocked = false;       ///< has the clock as a port
    /// Cycles that the inputs stand still before the outputs are read: no less than 1, and of a pipeline one
    /// more than its latency. A combinational core that is slower than the clock needs more.
    std::size_t cycles = 1;
    std::string module_name = "stream"; ///< of the module around it
};

/// Where an input bit comes from: a bit, 0 the lowest, of a byte of the row.
struct stream_bit {
    std::size_t byte = 0; ///< of the row, from 0
    unsigned bit = 0;     ///< of that byte, lowest first
};

namespace detail {

void check_stream_core(const stream_core& core);

} // namespace detail

/// A module that takes rows of `row_bytes` bytes over AXI4-Stream (one byte a beat, `tlast` with a row's
/// last) and sends one beat with the outputs for each, the lowest bit first in `m_tdata`, whose width is a
/// whole number of bytes. `bits` says where each input bit of the core comes from; only these are kept. Ready
/// goes low for the cycles that the core needs, and while an answer waits to be taken that the next one would
/// overwrite. A row with too few or too many bytes before its `tlast` gets no answer. Reset is synchronous,
/// active low, and forgets the row under way and an answer that waits. Ports: clk, resetn, s_tvalid,
/// s_tready, s_tdata, s_tlast, m_tvalid, m_tready, m_tdata, m_tlast (always 1). Throws `argument_error` on
/// illegal names, sizes that do not match, and bits beyond the row.
void write_axi_stream(std::ostream& out, const stream_core& core, std::span<const stream_bit> bits,
                      std::size_t row_bytes);

/// A module of eight pins: clk, resetn; in_valid, in_ready, in_data; out_valid, out_ready, out_data. The
/// input bits of the core come one in each cycle in which valid and ready are 1, the lowest first, and no
/// others; then the output bits go likewise. The next row may come while an answer goes; ready is 0 for the
/// cycles that the core needs, and until the answer before has gone. Reset is synchronous and active low. The
/// inputs are a shift register, so a combinational core sees all of its bits move while they come. Throws
/// `argument_error` on illegal names and sizes.
void write_serial_stream(std::ostream& out, const stream_core& core);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/streams.hpp>
#endif
