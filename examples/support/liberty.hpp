#pragma once

/// \file
/// The options of programs that read cell libraries.

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/liberty/read_tables.hpp>

#include "gzip.hpp"
#include "shared_file.hpp"

namespace support {

/// Of the library that comes with the program if no other is named.
struct liberty_options {
    std::vector<std::string> files = {shared_file("sky130_fd_sc_hd.lib").string()};
    std::vector<std::string> dont_use;
};

/// Adds --liberty and --dont-use, each as often as one likes.
inline void define_liberty_options(CLI::App& app, liberty_options& o) {
    app.add_option(
           "--liberty", o.files,
           "Cell library, Liberty format, plain or .gz; more than once: the files of one library. By default "
           "the cells of sky130_fd_sc_hd as they come with dlgn: areas and capacitances, no delays")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
    app.add_option("--dont-use", o.dont_use,
                   "Cells to leave out: a name, or a pattern with * and ?; more than once if there are more")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
}

/// A cell library with its tables.
struct tabled_library {
    dlgn::cell_library cells;
    dlgn::library_tables tables;
};

[[nodiscard]] inline tabled_library read_library(const liberty_options& o) {
    std::vector<dlgn::liberty_file> files;
    for (const std::string& file : o.files)
        files.push_back(dlgn::parse_liberty_file(read_plain_or_gzip(file), file));
    tabled_library library{dlgn::to_cell_library(files, {.dont_use = o.dont_use}), {}};
    library.tables = dlgn::read_tables(files, library.cells);
    return library;
}

/// Which cells of the files are not used and what is not known of others, a line for each reason, at most
/// `lines` of them; nothing if there are none.
inline void write_left_out(std::ostream& out, const tabled_library& library, std::size_t lines) {
    std::vector<std::pair<std::string, std::vector<std::string>>> reasons; // and the cells
    for (const auto* const list : {&library.tables.left_out, &library.cells.left_out()})
        for (const dlgn::skipped_cell& each : *list) {
            std::size_t at = 0;
            while (at < reasons.size() && reasons[at].first != each.reason)
                ++at;
            if (at == reasons.size())
                reasons.push_back({each.reason, {}});
            reasons[at].second.push_back(each.name);
        }
    constexpr std::size_t shown = 3;
    for (std::size_t i = 0; i < reasons.size() && i < lines; ++i) {
        const auto& [reason, cells] = reasons[i];
        out << "Left out: ";
        for (std::size_t cell = 0; cell < cells.size() && cell < shown; ++cell)
            out << (cell == 0 ? "" : ", ") << cells[cell];
        if (cells.size() > shown)
            out << " and " << dlgn::to_text(cells.size() - shown) << " more";
        out << ": " << reason << '\n';
    }
    if (reasons.size() > lines)
        out << "Left out: more cells for " << dlgn::to_text(reasons.size() - lines) << " other reasons\n";
}

} // namespace support
