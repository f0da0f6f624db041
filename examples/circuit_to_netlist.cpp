/// \file
/// A trained circuit to a netlist of standard cells, with all that a silicon flow asks for besides. Example:
/// `circuit_to_netlist --model digits.dlgn --liberty LIBRARY.lib --out netlist`, then
/// `sh examples/sky130/flow.sh netlist`.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <numeric>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/dlgn.hpp>

#include "support/gzip.hpp"
#include "support/json.hpp"
#include "support/liberty.hpp"
#include "support/program.hpp"
#include "support/read_inputs.hpp"
#include "support/results.hpp"
#include "support/silicon.hpp"
#include "support/validators.hpp"

namespace {

const std::filesystem::path source = DLGN_SOURCE_DIR;

struct options {
    std::string model = (source / "bench/data/demo.dlgn").string();
    support::liberty_options liberty{{(source / "examples/pdk/sky130_fd_sc_hd.lib").string()}, {}};
    std::string data = (source / "examples/data/mnist-1bit").string();
    std::string out = "netlist";
    std::size_t images = 1000;
    std::size_t waves = 0;
    double period = 23.9;
    double wire = 0;
    std::string driving_cell;
    std::string spef;
    std::string adders = "oldest";
    std::size_t compare = 0;
    bool drop_common_ones = false;
    bool one_to_one = false;
    bool all_inputs = false;
};

void define_options(CLI::App& app, options& o) {
    app.add_option("--model", o.model, "Circuit that classifies, a .dlgn file")->capture_default_str();
    support::define_liberty_options(app, o.liberty);
    app.add_option("--data", o.data, "Folder with the four MNIST files (IDX, plain or .gz)")
        ->capture_default_str();
    app.add_option("--images", o.images, "Test images for the testbench and for activity (2 or more)")
        ->check(CLI::Range(2U, 1'000'000U))
        ->capture_default_str();
    app.add_option("--waves", o.waves, "Test images in the value change dump; 0: none is written")
        ->check(CLI::Range(0U, 1'000'000U))
        ->capture_default_str();
    app.add_option("--period", o.period,
                   "Time for an inference, ns: the constraint in the SDC file, and the rate that power is "
                   "stated for. The default is that of the macro of arXiv 2604.19334")
        ->check(support::positive())
        ->capture_default_str();
    app.add_option("--wire", o.wire, "Wire for every pin that a net reaches, pF, in loads, delay and power")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_option("--driving-cell", o.driving_cell,
                   "Cell that drives every input bit: inputs get buffers if it cannot drive what reads them. "
                   "None by default: inputs may have any load");
    app.add_option("--spef", o.spef,
                   "Wires that a layout tool extracted from the netlist that the same options write: delay, "
                   "power and loads are with their capacitances instead of those of --wire");
    app.add_option("--adders", o.adders,
                   "Which bits the adders of the class sums take first: oldest, or earliest, those with the "
                   "fewest gates before them")
        ->check(CLI::IsMember({"oldest", "earliest"}))
        ->capture_default_str();
    app.add_option("--compare", o.compare,
                   "Find the highest class sum by comparing so many at a time, every two of them; 0: bit by "
                   "bit, all at once")
        ->check(support::whole())
        ->capture_default_str();
    app.add_flag("--drop-common-ones", o.drop_common_ones,
                 "Do not count the ones that every class counts whatever the input");
    app.add_flag("--one-to-one", o.one_to_one,
                 "A cell for each gate, as the paper maps, instead of technology mapping");
    app.add_flag(
        "--all-inputs", o.all_inputs,
        "Ports for all pixels; without it only for those that are read: pixels.txt says which they are");
    app.add_option("--out", o.out, "Folder for the results")->capture_default_str();
}

dlgn::head_params head_of(const options& o) {
    dlgn::head_params params;
    if (o.adders == "earliest")
        params.adders = dlgn::adder_order::earliest_first;
    if (o.compare > 0) {
        params.choice = dlgn::head_choice::comparators;
        params.arity = o.compare;
    }
    params.drop_common_ones = o.drop_common_ones;
    return params;
}

struct figures {
    std::string library;
    double accuracy = 0;
    std::size_t gates = 0; ///< of the classifier with its head
    std::size_t cells = 0;
    double area = 0;
    std::string wires; ///< that loads, delay and energy are with
    double period = 0;
    std::size_t overloaded = 0;                      ///< nets as mapped
    const dlgn::drive_result* drives = nullptr;      ///< what became of them; one-to-one nothing
    std::optional<std::size_t> overloaded_extracted; ///< with the wires of a SPEF file
    support::silicon_analysis silicon;
    std::vector<dlgn::broken_rule> broken; ///< of the netlist as written, if there is a delay

    /// Inferences a second.
    [[nodiscard]] double rate() const noexcept { return 1e9 / period; }
};

void write_json(std::ostream& out, const figures& f) {
    support::json_writer json(out);
    json.begin_object();
    json.member("library", f.library).member("accuracy", f.accuracy);
    json.member("gates", f.gates).member("cells", f.cells).member("area", f.area);
    json.key("overloaded_nets").begin_object();
    json.member("mapped", f.overloaded)
        .member("written", f.drives ? f.drives->overloaded_after : f.overloaded);
    if (f.drives)
        json.member("exchanged_cells", f.drives->exchanged)
            .member("buffers", f.drives->buffers)
            .member("area", f.drives->area_after - f.drives->area_before);
    if (f.overloaded_extracted)
        json.member("extracted", *f.overloaded_extracted);
    json.end_object();
    json.member("wires", f.wires);
    if (f.silicon.timing) {
        json.member("delay_ns", f.silicon.timing->delay).member("period_ns", f.period);
        json.member("over_max_transition", dlgn::count_broken(f.broken, dlgn::design_rule::max_transition));
        json.member("over_max_fanout", dlgn::count_broken(f.broken, dlgn::design_rule::max_fanout));
    } else {
        json.member("delay_unknown", f.silicon.delay_unknown);
    }
    if (const auto& power = f.silicon.power) {
        json.member("energy_pj", power->energy(f.rate())).member("power_mw", power->power(f.rate()));
        json.member("leakage_nw", power->leakage);
    } else {
        json.member("energy_unknown", f.silicon.energy_unknown);
    }
    json.end_object();
}

void write_text(std::ostream& out, const figures& f) {
    out << "Test accuracy            " << dlgn::to_fixed(100 * f.accuracy, 2) << " %\n"
        << "Gates, head included     " << f.gates << '\n'
        << "Cells of " << f.library << "  " << f.cells << ", " << dlgn::to_fixed(f.area, 0) << " um2\n";
    out << "Over max_capacitance     ";
    if (f.drives)
        out << support::describe_drives(*f.drives) << " um2 more\n";
    else
        out << f.overloaded << " nets, left as they are\n";
    if (f.overloaded_extracted)
        out << "With the wires extracted " << *f.overloaded_extracted << " nets\n";
    if (f.silicon.timing)
        out << "Other limits             " << dlgn::count_broken(f.broken, dlgn::design_rule::max_transition)
            << " nets over max_transition, " << dlgn::count_broken(f.broken, dlgn::design_rule::max_fanout)
            << " over max_fanout\n"
            << "Delay                    " << dlgn::to_fixed(f.silicon.timing->delay, 2) << " ns, " << f.wires
            << '\n';
    else
        out << "Delay                    not known: " << f.silicon.delay_unknown << '\n';
    if (f.silicon.power)
        out << "Energy an inference      " << dlgn::to_fixed(f.silicon.power->energy(f.rate()), 1)
            << " pJ, one each " << dlgn::to_fixed(f.period, 1) << " ns, glitches included, " << f.wires
            << " (" << dlgn::to_fixed(f.silicon.power->power(f.rate()), 3) << " mW)\n";
    else
        out << "Energy an inference      not known: " << f.silicon.energy_unknown << '\n';
}

/// What the cell at the inputs can drive, pF; 0 without one.
double input_limit(const options& o, const dlgn::cell_library& cells) {
    if (o.driving_cell.empty())
        return 0;
    const dlgn::cell* const driver = cells.find(o.driving_cell);
    if (driver == nullptr || driver->outputs[0].max_capacitance <= 0)
        throw dlgn::error("--driving-cell " + o.driving_cell + ": library " + cells.name() +
                          (driver == nullptr ? " has no such cell" : " does not say what it can drive"));
    return driver->outputs[0].max_capacitance;
}

/// How the wires of a timing analysis are told of.
struct wiring {
    dlgn::timing_params params;
    std::string text;
};

wiring extracted_wires(const std::string& file, const std::string& spef, const dlgn::netlist& netlist,
                       dlgn::timing_params params, const dlgn::verilog_options& names) {
    dlgn::spef_wires found = dlgn::parse_spef(spef, file, netlist, names);
    params.wires = std::move(found.wires);
    return {std::move(params),
            "with extracted wires" + (found.missing.empty()
                                          ? std::string()
                                          : ", none for " + dlgn::to_text(found.missing.size()) + " nets")};
}

/// A word of a shell command.
std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string{c};
    return result + "'";
}

/// A script that maps the same circuit again, for --spef and another --out.
void write_again(std::ostream& out, const options& o, const std::string& program) {
    const auto absolute = [](const std::string& path) {
        return quoted(std::filesystem::absolute(path).lexically_normal().string());
    };
    out << "#!/bin/sh\n# Writes the netlist of this folder again; give another --out, and --spef for "
           "extracted "
           "wires.\nexec "
        << (program.find('/') == std::string::npos ? quoted(program) : absolute(program)) << " --model "
        << absolute(o.model);
    for (const std::string& file : o.liberty.files)
        out << " --liberty " << absolute(file);
    for (const std::string& pattern : o.liberty.dont_use)
        out << " --dont-use " << quoted(pattern);
    out << " --data " << absolute(o.data) << " --images " << o.images << " --waves " << o.waves
        << " --period " << dlgn::to_text(o.period) << " --wire " << dlgn::to_text(o.wire);
    if (!o.driving_cell.empty())
        out << " --driving-cell " << quoted(o.driving_cell);
    out << " --adders " << o.adders << " --compare " << o.compare;
    if (o.drop_common_ones)
        out << " --drop-common-ones";
    if (o.one_to_one)
        out << " --one-to-one";
    if (o.all_inputs)
        out << " --all-inputs";
    out << " \"$@\"\n";
}

void run(const options& o, const std::string& program) {
    const std::filesystem::path folder = o.out;
    const dlgn::file_lock held = support::lock_folder(folder);
    const auto load = [](const std::filesystem::path& path) { return support::read_plain_or_gzip(path); };
    const dlgn::circuit model = dlgn::read_circuit(o.model);
    const support::tabled_library library = support::read_library(o.liberty);
    const dlgn::cell_library& cells = library.cells;
    const dlgn::library_tables& tables = library.tables;
    const dlgn::dataset test = dlgn::read_mnist(o.data, load).test;

    const dlgn::circuit whole = dlgn::with_head(model, head_of(o));
    const dlgn::circuit simple = o.one_to_one ? whole : dlgn::simplify(whole);
    std::vector<std::size_t> pixels = support::inputs_read(simple);
    if (o.all_inputs) {
        pixels.resize(simple.inputs());
        std::iota(pixels.begin(), pixels.end(), std::size_t{0});
    }
    const dlgn::circuit golden = o.all_inputs ? simple : support::with_inputs(simple, pixels);
    const dlgn::bit_matrix inputs = support::with_inputs(test.inputs, pixels);
    const dlgn::timing_params surroundings{.wires = {.per_fanout = o.wire},
                                           .input_limit = input_limit(o, cells)};
    const dlgn::netlist mapped =
        o.one_to_one ? dlgn::map_one_to_one(golden, cells) : dlgn::map(golden, cells);
    std::optional<dlgn::drive_result> drives;
    if (!o.one_to_one)
        drives = dlgn::choose_drives(mapped, tables, surroundings);
    const dlgn::netlist& netlist = drives ? drives->netlist : mapped;
    const dlgn::verilog_options names{
        .module_name = "classifier", .input_name = "pixels", .output_name = "label"};
    wiring wires{surroundings,
                 o.wire > 0 ? "with " + dlgn::to_text(o.wire) + " pF of wire a pin" : "without wires"};
    std::optional<std::size_t> overloaded_extracted;
    if (!o.spef.empty()) {
        wires = extracted_wires(o.spef, load(o.spef), netlist, surroundings, names);
        overloaded_extracted = dlgn::overloaded_nets(netlist, tables, wires.params).size();
    }
    const std::vector<std::uint8_t> labels = dlgn::evaluate_labels(model, test.inputs);
    const std::size_t label_bits = golden.outputs().size();
    if (!(dlgn::evaluate(netlist, inputs) == dlgn::label_rows(labels, label_bits)))
        throw dlgn::error("the netlist does not give the labels of the reference: please report this");

    const std::size_t images = std::min(o.images, test.labels.size());
    const dlgn::bit_view samples = dlgn::bit_view(inputs).rows(0, images);
    figures found{.library = cells.name(),
                  .accuracy = dlgn::accuracy(labels, test.labels),
                  .gates = golden.gates(),
                  .cells = netlist.instances(),
                  .area = netlist.area(),
                  .wires = wires.text,
                  .period = o.period,
                  .overloaded = drives ? drives->overloaded_before
                                       : dlgn::overloaded_nets(mapped, tables, surroundings).size(),
                  .drives = drives ? &*drives : nullptr,
                  .overloaded_extracted = overloaded_extracted,
                  .silicon = support::analyse_silicon(netlist, tables, samples, wires.params),
                  .broken = {}};
    if (found.silicon.timing)
        found.broken = dlgn::broken_rules(netlist, tables, *found.silicon.timing);
    if (!(1000 * o.period < 9e18))
        throw dlgn::error("--period " + dlgn::to_text(o.period) + ": is too long for a wave file");
    const dlgn::wave_options waves{.design = names,
                                   .period = static_cast<std::uint64_t>(std::llround(1000 * o.period))};
    support::replace_files(folder, [&](const std::filesystem::path& results) {
        dlgn::write_verilog(results / "netlist.v", netlist, names);
        dlgn::write_file(results / "pixels.txt", [&](std::ostream& out) {
            for (const std::size_t pixel : pixels)
                out << pixel << '\n';
        });
        dlgn::write_behavioural_verilog(results / "golden.v", golden, names);
        dlgn::write_cell_models(results / "cells.v", netlist);
        dlgn::write_testbench(results / "testbench.v", samples,
                              dlgn::label_rows(std::span(labels).first(images), label_bits),
                              {.design = names});
        dlgn::write_sdc(results / "netlist.sdc", o.period, tables.units, wires.params);
        if (found.silicon.timing)
            dlgn::write_file(results / "critical_path.txt", [&](std::ostream& out) {
                dlgn::write_critical_path(out, netlist, *found.silicon.timing, names);
            });
        dlgn::write_saif(results / "netlist.saif", netlist, found.silicon.activity, waves);
        if (o.waves > 0)
            dlgn::write_vcd(results / "netlist.vcd", netlist, samples.rows(0, std::min(o.waves, images)),
                            waves);
        dlgn::write_file(results / "figures.json", [&](std::ostream& out) { write_json(out, found); });
        dlgn::write_file(results / "figures.txt", [&](std::ostream& out) { write_text(out, found); });
        dlgn::write_file(results / "again.sh", [&](std::ostream& out) { write_again(out, o, program); });
    });
    support::write_left_out(std::cout, library, 20);
    write_text(std::cout, found);
    std::cout << "Results are in " << folder.string() << "; next:  sh examples/sky130/flow.sh "
              << folder.string() << '\n';
}

} // namespace

int main(int argc, char** argv) {
    options chosen;
    CLI::App app("Maps a circuit to standard cells and writes what a silicon flow needs.");
    app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::Throw);
    define_options(app, chosen);
    return support::run_program(app, argc, argv, [&] { run(chosen, argv[0]); });
}
