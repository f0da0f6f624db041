#pragma once

/// \file
/// A classifier as a netlist of standard cells, with all that a silicon flow asks for besides.

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/analysis/design_rules.hpp>
#include <dlgn/analysis/drives.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/netlist/netlist.hpp>

#include "../support/json.hpp"
#include "../support/liberty.hpp"
#include "../support/silicon.hpp"
#include "layout.hpp"
#include "ports.hpp"
#include "samples.hpp"

namespace program {

/// What a netlist is made for; the options that `train`, `report` and `netlist` share.
struct netlist_options {
    support::liberty_options liberty;
    std::string ports = "auto";
    std::string adders = "oldest";
    std::size_t compare = 0;
    bool last_class_late = false;
    bool drop_common_ones = false;
    bool one_to_one = false;
    bool all_inputs = false;
    std::size_t images = 1000;
    std::size_t waves = 0;
    double period = 0; ///< ns; 0: the delay
    double wire = 0;
    double input_activity = 0; ///< of random inputs; 0: their energy is not told
    std::string driving_cell;
    std::string stages; ///< of a pipeline, a number or "auto"; empty: no registers
    bool register_inputs = false;
    bool register_outputs = false;
    std::string flip_flop;
    double skew = 0;               ///< ns
    std::string part = "whole";    ///< or "gates"
    std::string outputs = "label"; ///< or "classes"
    std::string stream;            ///< "axi" or "serial"; empty: none
    std::size_t stream_cycles = 0; ///< that a netlist without registers gets; 0: 1
};

/// Adds the options that say how a netlist is built.
void add_netlist_options(CLI::App& app, netlist_options& o);

/// Throws `dlgn::error` if some of them mean nothing without others: before any work, which may be long.
void check_netlist_options(const netlist_options& o);

/// Throws `dlgn::error` if they name cells that the library cannot serve with: likewise before any work.
void check_cells(const netlist_options& o, const support::tabled_library& library);

/// The same options as words of a command line.
[[nodiscard]] std::string netlist_words(const netlist_options& o);

/// What registers a netlist got.
struct pipeline_figures {
    std::size_t stages = 0;
    std::size_t latency = 0; ///< cycles
    std::size_t registers = 0;
    std::size_t between = 0; ///< of them, those between stages
    double area = 0;         ///< µm², of the registers
    double clock_load = 0;   ///< pF, of their clock pins
    double shortest = 0;     ///< ns, the period that timing allows
    double hold_slack = 0;   ///< ns
    std::string flip_flop;
};

/// What is known of a netlist.
struct netlist_figures {
    std::string library;
    std::size_t gates = 0; ///< of the whole classifier: encoder, gates, class sums, choice of the highest
    std::size_t model_gates = 0; ///< of the circuit alone
    std::size_t cells = 0;
    double area = 0;       ///< of the whole, µm²
    double gates_area = 0; ///< of the circuit alone, mapped on its own, µm²
    std::vector<std::pair<std::string, std::size_t>> cell_counts;
    std::vector<double> cell_areas; ///< of each kind, all together
    std::size_t input_wires = 0;
    bool integer_ports = false;                 ///< whose formats ports.txt has
    std::string stimuli;                        ///< what activity is of
    std::string wires;                          ///< that loads, delay and energy are with
    double period = 0;                          ///< ns
    std::size_t overloaded = 0;                 ///< nets as mapped
    std::optional<dlgn::drive_result> drives{}; ///< what became of them; one-to-one nothing
    std::optional<std::size_t> overloaded_extracted{};
    std::optional<resize_figures> resized{};
    bool exchanged = false; ///< exchange.txt has the cells in the place of others
    support::silicon_analysis silicon;
    std::optional<dlgn::power_result> random_power{}; ///< with random inputs of `input_activity`
    double input_activity = 0;
    std::vector<dlgn::broken_rule> broken;
    std::optional<pipeline_figures> pipeline{};
    std::string stream;      ///< what is around it; empty: nothing
    std::size_t samples = 0; ///< that the netlist was compared on
    std::size_t differing =
        0; ///< of them, those that the integers of the ports do not tell apart as the values do

    /// Inferences a second.
    [[nodiscard]] double rate() const noexcept { return 1e9 / period; }
};

/// What may stand beside a netlist and not every run writes: that of an earlier one would be of another
/// netlist.
inline constexpr std::array<std::string_view, 12> optional_files = {
    "again.sh",   "critical_path.txt", "exchange.txt", "figures.json", "figures.txt",        "netlist.vcd",
    "pixels.txt", "ports.txt",         "stream.txt",   "stream.v",     "stream_testbench.v", "transparent.v"};

/// Builds the netlist of a classifier and writes it to `folder` with the circuit it must equal, models of its
/// cells, a testbench, constraints and activity. `rows` are what activity and testbench are of; without any
/// they are random bits. `seen` are the rows that formats of integers are chosen from. `layout`: wires and
/// drives of cells for them. Throws if the netlist does not give the circuit's labels.
netlist_figures make_netlist(const std::filesystem::path& folder, const dlgn::classifier& model,
                             const samples& rows, const samples& seen, const support::tabled_library& library,
                             const netlist_options& o, const layout_options& layout = {});

void write_text(std::ostream& out, const netlist_figures& f);
void write_json(support::json_writer& json, const netlist_figures& f);

/// A script that writes the netlist of `folder` again, for --spef and another --out. Formats of integers and
/// exchanged cells are those of the folder, whatever the rows and wires.
void write_again(std::ostream& out, const std::string& program, const std::filesystem::path& folder,
                 const std::string& model, const data_options& data, netlist_options o,
                 const netlist_figures& made);

/// The command line that takes the netlist in a folder through the silicon flow.
std::string flow_command(const std::filesystem::path& folder);

} // namespace program
