#pragma once

/// \file
/// Liberty to cell library: the cells that logic can be mapped to, and registers.

#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/liberty_params.hpp>

namespace dlgn {

/// What was not used of Liberty files.
struct liberty_stats {
    std::size_t cells = 0;             ///< in the files
    std::vector<skipped_cell> skipped; ///< cells, and why
};

/// The cells of parsed files that a netlist may hold. Combinational ones: every output has a function of at
/// most six inputs and nothing else; no three-state, inout or internal pin, a positive area, and no mark as a
/// special cell (isolation, level shifter, always on, filler, dont_use, …). Registers: likewise, with one ff
/// or latch group whose clock or enable is a pin or its complement, outputs that show the state or its
/// complement, and at most six pins and states that functions depend on. Only attributes and `params` decide,
/// never names. What else the files have is in `left_out()` of the result with the reason,
/// cells with wrong numbers, twice the same pin or faulty functions too, and also in `stats`.
///
/// Files and the libraries in them make one library; each has its own units and defaults. Capacitances become
/// pF (the library's unit: pF if it names none), leakages nW (likewise). Of cells of one name the first
/// counts. Throws `parse_error` on wrong units and defaults, on cells without a name and on two cells of one
/// name in one library; `argument_error` without files, and on a pattern of `params.dont_use` that no cell
/// matches. About linear time.
[[nodiscard]] cell_library to_cell_library(std::span<const liberty_file> files,
                                           const liberty_params& params = {}, liberty_stats* stats = nullptr);

/// As above, of one file.
[[nodiscard]] cell_library to_cell_library(const liberty_file& file, const liberty_params& params = {},
                                           liberty_stats* stats = nullptr);

/// The combinational cells of a Liberty text; `name` stands for it in messages. Throws as
/// `parse_liberty_file` and `to_cell_library`.
[[nodiscard]] cell_library parse_liberty(std::string text, std::string name = "liberty",
                                         const liberty_params& params = {}, liberty_stats* stats = nullptr);

/// The combinational cells of Liberty files, together one library. Throws `file_error` if one cannot be read,
/// else as `parse_liberty_file` and `to_cell_library`.
[[nodiscard]] cell_library read_liberty(std::span<const std::filesystem::path> paths,
                                        const liberty_params& params = {}, liberty_stats* stats = nullptr);

/// As above, of a list in braces.
[[nodiscard]] cell_library read_liberty(std::initializer_list<std::filesystem::path> paths,
                                        const liberty_params& params = {}, liberty_stats* stats = nullptr);

/// The combinational cells of a Liberty file. Throws `file_error` if it cannot be read, else as
/// `parse_liberty`.
[[nodiscard]] cell_library read_liberty(const std::filesystem::path& path, const liberty_params& params = {},
                                        liberty_stats* stats = nullptr);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/read.hpp>
#endif
