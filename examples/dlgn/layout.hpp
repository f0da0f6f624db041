#pragma once

/// \file
/// What a layout gives back for a netlist: wires, and drives of the cells for them.

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/resize.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/netlist/netlist.hpp>

#include "../support/json.hpp"
#include "../support/liberty.hpp"

namespace program {

/// The wires of a placed netlist, and which cells fit them.
struct layout_options {
    std::string spef;     ///< file of wires; empty: none
    std::string exchange; ///< file of cells in the place of others; empty: none
    bool resize = false;
    std::vector<std::string> corners;   ///< Liberty files
    std::vector<double> corner_periods; ///< ns, one for each of them, or none at all
    double limit_margin = 10;           ///< % of each limit that stay unused
};

void add_layout_options(CLI::App& app, layout_options& o);

/// Throws `dlgn::error` if there are not as many periods as corners: before any work.
void check_layout_options(const layout_options& o);

/// The libraries of the corners but the first, in their order, without the cells that are left out of the
/// first. Throws as `read_library`, and `dlgn::error` for one that has no delays.
[[nodiscard]] std::vector<support::tabled_library> read_corners(const layout_options& o,
                                                                const support::liberty_options& liberty);

/// What `resize` did.
struct resize_figures {
    /// A corner, the first the library's own.
    struct corner {
        std::string library;
        double period = 0; ///< ns that are wanted; 0: nothing is
        dlgn::resized_corner found;
    };
    double margin = 0;      ///< % of the limits
    bool by_energy = false; ///< or by area
    std::size_t exchanged = 0;
    std::size_t larger = 0;
    double area_before = 0; ///< µm²
    double area_after = 0;  ///< µm²
    std::vector<corner> corners;
};

/// What a netlist is used with.
struct corner_surroundings {
    double period = 0;                        ///< ns wanted at the library's own corner; 0: nothing
    dlgn::timing_params timing;               ///< with the wires
    const dlgn::activity* activity = nullptr; ///< null: the price of a cell is its area
};

/// The same netlist with drives for its wires, at the corner of `library` and the others. Throws
/// `dlgn::error` that names the option if cells are missing at a corner, or have no delays.
[[nodiscard]] dlgn::netlist with_drives_for_wires(const dlgn::netlist& netlist,
                                                  const support::tabled_library& library,
                                                  const std::vector<support::tabled_library>& corners,
                                                  const layout_options& o,
                                                  const corner_surroundings& surroundings, resize_figures& f);

void write_text(std::ostream& out, const resize_figures& f);
void write_json(support::json_writer& json, const resize_figures& f);

/// The instances of `netlist` that have another cell in `exchanged`, a line each: instance, its cell, the one
/// in its place.
void write_exchanges(std::ostream& out, const dlgn::netlist& netlist, const dlgn::netlist& exchanged);

/// Exchanges the cells of `netlist` that a file of `write_exchanges` names. Throws `dlgn::parse_error` if it
/// is not whole, is of another netlist, or a cell has not the function and pins of the one before.
[[nodiscard]] dlgn::netlist read_exchanges(const std::string& file, dlgn::netlist netlist);

} // namespace program
