#pragma once

/// \file
/// Verilog of netlists, circuits and cells. All of it is Verilog-2001; equal input gives equal text.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <span>
#include <string>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/verilog_names.hpp>

namespace dlgn {
namespace detail {

[[nodiscard]] inline std::string bit_of(const std::string& vector, std::size_t index) {
    return vector + "[" + to_text(index) + "]";
}

/// A text for a line comment: what could end the line becomes a blank.
[[nodiscard]] std::string comment_text(std::string text);

} // namespace detail

/// The gate-level netlist as one flat module. Ports are vectors. Output bits are driven by their cells; a bit
/// that is an input, a constant or has the net of an earlier bit is an `assign`. Nets are called n<net>,
/// instances u<instance>. A netlist with registers has a clock, its first port. Throws `argument_error` on an
/// illegal name, or one that a cell of the netlist has.
void write_verilog(std::ostream& out, const netlist& netlist, const verilog_params& params = {});

/// As above, to a file, all or nothing. Throws `file_error` too.
void write_verilog(const std::filesystem::path& path, const netlist& netlist,
                   const verilog_params& params = {});

/// The circuit as one `assign` a gate, without cells: what a netlist must be equivalent to. Outputs are the
/// circuit's, without a head. The wire of a node is called w<node>, as in a netlist mapped from the same
/// circuit: tools for equivalence can match inner nets by name. Throws `argument_error` on an illegal name.
void write_behavioural_verilog(std::ostream& out, const circuit& circuit, const verilog_params& params = {});

/// The same into a file, whole or not at all. Throws `file_error` if it cannot be written.
void write_behavioural_verilog(const std::filesystem::path& path, const circuit& circuit,
                               const verilog_params& params = {});

/// What a model of a register does.
enum class register_model : std::uint8_t {
    clocked,     ///< keeps its state
    transparent, ///< shows at once what it would take: what a netlist says of one sample, for equivalence
};

/// One module a cell, from the cells' functions, without delays: any simulator can run a netlist with them.
/// Tie cells are `assign`s. Throws `argument_error` on a transparent model of a register that may keep its
/// state.
void write_cell_models(std::ostream& out, std::span<const cell* const> cells,
                       register_model registers = register_model::clocked);

/// The models of all cells of a library, in its order, registers last.
void write_cell_models(std::ostream& out, const cell_library& library,
                       register_model registers = register_model::clocked);

/// The models of the cells that a netlist uses, by name.
void write_cell_models(std::ostream& out, const netlist& netlist,
                       register_model registers = register_model::clocked);

/// As above, to a file, all or nothing; `source` is a library or a netlist.
template <class Source>
void write_cell_models(const std::filesystem::path& path, const Source& source,
                       register_model registers = register_model::clocked) {
    write_file(path, [&](std::ostream& out) { write_cell_models(out, source, registers); });
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/verilog.hpp>
#endif
