#include "netlist.hpp"

#include <cmath>
#include <cstdint>
#include <iostream>
#include <memory>
#include <numeric>
#include <span>
#include <utility>

#include <dlgn/analysis/critical_path.hpp>
#include <dlgn/analysis/hold.hpp>
#include <dlgn/analysis/overloads.hpp>
#include <dlgn/analysis/pipeline.hpp>
#include <dlgn/analysis/sdc.hpp>
#include <dlgn/analysis/spef.hpp>
#include <dlgn/analysis/waves.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/classifier/port_file.hpp>
#include <dlgn/core/accuracy.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/testbench.hpp>
#include <dlgn/netlist/verilog.hpp>

#include "../support/gzip.hpp"
#include "../support/random_rows.hpp"
#include "../support/read_inputs.hpp"
#include "../support/results.hpp"
#include "../support/shell.hpp"
#include "../support/validators.hpp"
#include "command.hpp"
#include "stream.hpp"

namespace program {

namespace {

dlgn::head_params head_of(const netlist_options& o) {
    dlgn::head_params params;
    if (o.adders == "earliest")
        params.adders = dlgn::adder_order::earliest_first;
    if (o.compare > 0) {
        params.choice = dlgn::head_choice::comparators;
        params.arity = o.compare;
    }
    params.last_class_late = o.last_class_late;
    params.drop_common_ones = o.drop_common_ones;
    params.one_hot = o.outputs == "classes";
    return params;
}

/// What the cell at the inputs can drive, pF; 0 without one.
double input_limit(const netlist_options& o, const dlgn::cell_library& cells) {
    if (o.driving_cell.empty())
        return 0;
    const dlgn::cell* const driver = cells.find(o.driving_cell);
    if (driver == nullptr || driver->outputs[0].max_capacitance <= 0)
        throw dlgn::error("--driving-cell " + o.driving_cell + ": library " + cells.name() +
                          (driver == nullptr ? " has no such cell" : " does not say what it can drive"));
    return driver->outputs[0].max_capacitance;
}

/// The path from anywhere, as a word of a shell command.
std::string absolute(const std::string& path) {
    return support::shell_word(std::filesystem::absolute(path).lexically_normal().string());
}

/// A whole number of stages, or "auto".
std::string check_stages(const std::string& text) {
    const auto number = dlgn::parse_number<std::size_t>(text);
    return text == "auto" || (number && *number > 0 && *number <= 1000) ? std::string()
                                                                        : "must be 1 to 1000, or auto";
}

/// The netlist with registers, as asked for.
dlgn::netlist in_stages(const dlgn::netlist& mapped, const support::tabled_library& library,
                        const netlist_options& o, const dlgn::timing_params& surroundings,
                        pipeline_figures& f) {
    const bool automatic = o.stages == "auto";
    dlgn::pipeline_result made =
        dlgn::pipeline(mapped, library.tables,
                       {.stages = automatic ? 0 : dlgn::parse_number<std::size_t>(o.stages).value_or(0),
                        .period = o.period,
                        .register_inputs = o.register_inputs,
                        .register_outputs = o.register_outputs,
                        .flip_flop = o.flip_flop,
                        .timing = surroundings});
    f.stages = made.stages;
    f.latency = made.latency;
    f.between = made.between;
    return std::move(made.netlist);
}

/// What is known of the registers of the netlist as it is written.
void describe_registers(const dlgn::netlist& netlist, const support::tabled_library& library,
                        const std::optional<dlgn::timing_result>& timing, pipeline_figures& f) {
    f.registers = netlist.registers();
    for (std::size_t i = 0; i < netlist.instances(); ++i)
        if (netlist.is_register(i)) {
            const dlgn::by_edge<double>& pin =
                library.tables.cells[netlist.cell_index(i)].clocked->capacitance;
            f.area += netlist.cell_of(i).area;
            f.clock_load += (pin.rise + pin.fall) / 2;
            f.flip_flop = netlist.cell_of(i).name;
        }
    if (timing) {
        f.shortest = timing->period;
        f.hold_slack = dlgn::analyse_hold(netlist, library.tables, *timing).slack;
    }
}

/// Rows of a bit for each class, 1 for the label.
dlgn::bit_matrix one_hot_rows(std::span<const std::uint8_t> labels, std::size_t classes) {
    dlgn::bit_matrix bits(labels.size(), classes);
    for (std::size_t row = 0; row < labels.size(); ++row)
        bits.set(row, labels[row], true);
    return bits;
}

} // namespace

void add_netlist_options(CLI::App& app, netlist_options& o) {
    support::define_liberty_options(app, o.liberty);
    add_ports_option(app, o.ports);
    add_outputs_option(app, o.outputs);
    app.add_option("--images", o.images, "Rows for the testbench and for activity (2 or more)")
        ->check(support::whole())
        ->check(CLI::Range(2U, 1'000'000U))
        ->capture_default_str();
    app.add_option("--waves", o.waves, "Rows in the value change dump; 0: none is written")
        ->check(support::whole())
        ->check(CLI::Range(0U, 1'000'000U))
        ->capture_default_str();
    app.add_option("--period", o.period,
                   "Time for an inference, ns: the constraint in the SDC file, and the rate that power is "
                   "stated for; "
                   "the delay by default")
        ->check(support::positive());
    app.add_option("--wire", o.wire, "Wire for every pin that a net reaches, pF, in loads, delay and power")
        ->check(support::not_negative())
        ->capture_default_str();
    app.add_option("--input-activity", o.input_activity,
                   "Tell the energy, too, for random inputs of which each changes in this share of the "
                   "inferences")
        ->check(support::between(0, 1));
    app.add_option(
        "--driving-cell", o.driving_cell,
        "Cell that drives every input bit: inputs get buffers if it cannot drive what reads them. None by "
        "default: inputs may have any load");
    app.add_option(
           "--adders", o.adders,
           "Which bits the adders of the class sums take first: oldest, or earliest, those with the fewest "
           "gates before them")
        ->check(CLI::IsMember({"oldest", "earliest"}))
        ->capture_default_str();
    app.add_option(
           "--compare", o.compare,
           "Find the highest class sum by comparing so many at a time, every two of them; 0: bit by bit, all "
           "at once")
        ->check(support::whole())
        ->capture_default_str();
    app.add_flag(
           "--last-class-late", o.last_class_late,
           "Let the last class count its outputs one after the other and be compared at the end: slower, "
           "and smaller by tools that map for speed first")
        ->excludes("--compare");
    app.add_flag("--drop-common-ones", o.drop_common_ones,
                 "Do not count the ones that every class counts whatever the input");
    app.add_flag("--one-to-one", o.one_to_one,
                 "A cell for each gate, as the paper maps, instead of technology mapping");
    app.add_option(
           "--stages", o.stages,
           "Make a pipeline of so many stages of logic, with the fewest flip-flops between them; auto: as "
           "few stages as --period allows. None by default: no registers")
        ->check(CLI::Validator(check_stages, "NUMBER|auto"));
    app.add_flag("--register-inputs", o.register_inputs,
                 "A flip-flop at each input bit of the pipeline that is read");
    app.add_flag("--register-outputs", o.register_outputs, "A flip-flop at each output bit of the pipeline");
    app.add_option("--flip-flop", o.flip_flop, "Cell for the pipeline; the smallest that will do by default");
    app.add_option("--skew", o.skew, "ns by which flip-flops may see the clock apart: an assumption")
        ->check(support::not_negative())
        ->capture_default_str();
    app.add_option("--part", o.part,
                   "whole, with the class sums and the choice of the highest, or gates, without them: the "
                   "outputs are the votes, class by class")
        ->check(CLI::IsMember({"whole", "gates"}))
        ->capture_default_str();
    app.add_option(
           "--stream", o.stream,
           "A module around the netlist, and its testbench: axi (AXI4-Stream, rows of bytes) or serial "
           "(eight pins, only the bits that are read). None by default")
        ->check(CLI::IsMember({"axi", "serial"}));
    app.add_option("--stream-cycles", o.stream_cycles,
                   "Cycles of the stream's clock that a netlist without registers gets; 1 by default")
        ->check(support::whole())
        ->check(CLI::Range(1U, 1'000'000U));
    app.add_flag("--all-inputs", o.all_inputs,
                 "Ports for all pixels or features; without it only for those that are read: pixels.txt or "
                 "ports.txt says "
                 "which they are");
}

namespace {

/// A file, or one of the words of `--ports`.
std::string port_words(const std::string& ports) {
    return ports == "auto" || ports == "values" || ports == "bits" ? ports : absolute(ports);
}

} // namespace

std::string netlist_words(const netlist_options& o) {
    std::string words;
    for (const std::string& file : o.liberty.files)
        words += " --liberty " + absolute(file);
    for (const std::string& pattern : o.liberty.dont_use)
        words += " --dont-use " + support::shell_word(pattern);
    words += " --ports " + port_words(o.ports) + " --images " + dlgn::to_text(o.images) + " --waves " +
             dlgn::to_text(o.waves) + " --wire " + dlgn::to_text(o.wire) + " --adders " + o.adders +
             " --compare " + dlgn::to_text(o.compare);
    if (o.period > 0)
        words += " --period " + dlgn::to_text(o.period);
    if (o.input_activity > 0)
        words += " --input-activity " + dlgn::to_text(o.input_activity);
    if (!o.driving_cell.empty())
        words += " --driving-cell " + support::shell_word(o.driving_cell);
    if (o.last_class_late)
        words += " --last-class-late";
    if (o.drop_common_ones)
        words += " --drop-common-ones";
    if (o.one_to_one)
        words += " --one-to-one";
    if (o.all_inputs)
        words += " --all-inputs";
    if (!o.stages.empty())
        words += " --stages " + o.stages + " --skew " + dlgn::to_text(o.skew);
    if (o.register_inputs)
        words += " --register-inputs";
    if (o.register_outputs)
        words += " --register-outputs";
    if (!o.flip_flop.empty())
        words += " --flip-flop " + support::shell_word(o.flip_flop);
    if (o.part != "whole")
        words += " --part " + o.part;
    if (o.outputs != "label")
        words += " --outputs " + o.outputs;
    if (!o.stream.empty())
        words += " --stream " + o.stream;
    if (o.stream_cycles > 0)
        words += " --stream-cycles " + dlgn::to_text(o.stream_cycles);
    return words;
}

void check_netlist_options(const netlist_options& o) {
    if (o.stages.empty() && (o.register_inputs || o.register_outputs || !o.flip_flop.empty() || o.skew > 0))
        throw dlgn::error("--register-inputs, --register-outputs, --flip-flop and --skew need --stages");
    if (o.stream_cycles > 0 && (o.stream.empty() || !o.stages.empty()))
        throw dlgn::error("--stream-cycles needs --stream, and no --stages, which say how many there are");
    if (o.stages == "auto" && o.period <= 0)
        throw dlgn::error("--stages auto: needs --period, the clock's");
    if (o.compare == 1)
        throw dlgn::error("--compare 1: must be at least 2 to compare, or 0");
}

void check_cells(const netlist_options& o, const support::tabled_library& library) {
    static_cast<void>(input_limit(o, library.cells));
    if (!o.stages.empty())
        static_cast<void>(dlgn::detail::find_pipeline_register(library.cells, o.flip_flop));
}

netlist_figures make_netlist(const std::filesystem::path& folder, const dlgn::classifier& model,
                             const samples& rows, const samples& seen, const support::tabled_library& library,
                             const netlist_options& o, const layout_options& layout) {
    const dlgn::cell_library& cells = library.cells;
    const std::vector<support::tabled_library> corners = read_corners(layout, o.liberty);
    const bool labels_out = o.part == "whole";
    const wired_circuit wired = wire(model, {.ports = o.ports,
                                             .rows = &seen,
                                             .all_features = o.all_inputs,
                                             .classes = o.outputs == "classes",
                                             .votes = !labels_out});
    const dlgn::circuit whole = labels_out ? dlgn::with_head(wired.circuit, head_of(o)) : wired.circuit;
    const dlgn::circuit simple = o.one_to_one ? whole : dlgn::simplify(whole);
    // Of a vector of bits those that are read; a port of a feature stays as it is.
    std::vector<std::size_t> read = support::inputs_read(simple);
    if (o.all_inputs || !wired.formats.empty()) {
        read.resize(simple.inputs());
        std::iota(read.begin(), read.end(), std::size_t{0});
    }
    const dlgn::circuit golden = support::with_inputs(simple, read);
    dlgn::timing_params surroundings{
        .wires = {.per_fanout = o.wire}, .input_limit = input_limit(o, cells), .clock_skew = o.skew};
    dlgn::netlist mapped = o.one_to_one ? dlgn::map_one_to_one(golden, cells) : dlgn::map(golden, cells);
    netlist_figures f;
    if (!o.stages.empty())
        mapped = in_stages(mapped, library, o, surroundings, f.pipeline.emplace());
    if (!o.one_to_one)
        f.drives = dlgn::choose_drives(mapped, library.tables, surroundings);
    f.overloaded = f.drives ? f.drives->overloaded_before
                            : dlgn::overloaded_nets(mapped, library.tables, surroundings).size();
    const dlgn::netlist& plain = f.drives ? f.drives->netlist : mapped;
    f.exchanged = layout.resize || !layout.exchange.empty();
    dlgn::netlist netlist = layout.exchange.empty() ? plain : read_exchanges(layout.exchange, plain);
    const dlgn::verilog_params names = wired.names("classifier");
    f.wires = o.wire > 0 ? "with " + dlgn::to_text(o.wire) + " pF of wire a pin" : "without wires";
    if (!layout.spef.empty()) {
        dlgn::spef_wires found =
            dlgn::parse_spef(support::read_plain_or_gzip(layout.spef), layout.spef, netlist, names);
        if (layout.resize && !found.missing.empty())
            throw dlgn::error("--spef " + layout.spef + ": has no wire for " +
                              dlgn::to_text(found.missing.size()) + " nets, such as " +
                              dlgn::detail::name_nets(netlist, names)[found.missing.front()] +
                              "; --resize needs all");
        surroundings.wires = std::move(found.wires);
        f.wires = "with extracted wires" +
                  (found.missing.empty() ? std::string()
                                         : ", none for " + dlgn::to_text(found.missing.size()) + " nets");
    }

    const bool has_rows = rows.size() > 0;
    const dlgn::bit_matrix inputs = has_rows ? support::with_inputs(wired.inputs(rows.view()), read)
                                             : support::random_rows(o.images, golden.inputs());
    const std::size_t shown = std::min(o.images, inputs.rows());
    const dlgn::bit_view stimuli = dlgn::bit_view(inputs).rows(0, shown);
    if (layout.resize) {
        const support::silicon_analysis before =
            support::analyse_silicon(netlist, library.tables, stimuli, surroundings);
        netlist = with_drives_for_wires(netlist, library, corners, layout,
                                        {o.period, surroundings, before.power ? &before.activity : nullptr},
                                        f.resized.emplace());
    }
    if (!layout.spef.empty())
        f.overloaded_extracted = dlgn::overloaded_nets(netlist, library.tables, surroundings).size();
    const dlgn::bit_matrix expected = dlgn::evaluate(golden, inputs);
    if (!(dlgn::evaluate(netlist, inputs) == expected))
        throw dlgn::error("the netlist does not give the labels of the reference: please report this");
    if (has_rows) {
        const dlgn::bit_matrix bits = model.encoder().encode(rows.view());
        const dlgn::bit_matrix answers =
            !labels_out ? dlgn::evaluate(model.circuit(), bits)
            : o.outputs == "classes"
                ? one_hot_rows(dlgn::evaluate_labels(model.circuit(), bits), model.classes())
                : dlgn::label_rows(dlgn::evaluate_labels(model.circuit(), bits), golden.outputs().size());
        for (std::size_t row = 0; row < answers.rows(); ++row)
            f.differing += std::ranges::equal(answers.row(row), expected.row(row)) ? 0U : 1U;
        if (f.differing > 0 && wired.formats.empty())
            throw dlgn::error(
                "the circuit with its head does not give the labels of the reference: please report "
                "this");
    }
    f.samples = inputs.rows();
    f.stimuli = has_rows ? dlgn::to_text(shown) + " rows of data" : "random input bits";
    f.library = cells.name();
    f.gates = golden.gates();
    f.model_gates = model.circuit().gates();
    f.cells = netlist.instances();
    f.area = netlist.area();
    f.gates_area = (o.one_to_one ? dlgn::map_one_to_one(model.circuit(), cells)
                                 : dlgn::map(dlgn::simplify(model.circuit()), cells))
                       .area();
    f.input_wires = golden.inputs();
    for (const auto& [name, count] : netlist.cell_counts()) {
        f.cell_counts.emplace_back(name, count);
        f.cell_areas.push_back(static_cast<double>(count) * cells.find(name)->area);
    }
    f.silicon = support::analyse_silicon(netlist, library.tables, stimuli, surroundings);
    if (o.input_activity > 0) {
        const dlgn::bit_matrix changes = support::random_changes(o.images, golden.inputs(), o.input_activity);
        f.random_power = support::analyse_silicon(netlist, library.tables, changes, surroundings).power;
        f.input_activity = o.input_activity;
    }
    if (f.silicon.timing)
        f.broken = dlgn::broken_rules(netlist, library.tables, *f.silicon.timing);
    f.period = o.period > 0 ? o.period : f.silicon.timing ? f.silicon.timing->period : 1;
    if (f.pipeline)
        describe_registers(netlist, library, f.silicon.timing, *f.pipeline);
    if (!(1000 * f.period < 9e18))
        throw dlgn::error((o.period > 0 ? "--period " : "the clock's period, ns: ") +
                          dlgn::to_text(f.period) + ": is too long for a wave file");

    dlgn::write_verilog(folder / "netlist.v", netlist, names);
    if (f.exchanged)
        dlgn::write_file(folder / "exchange.txt",
                         [&](std::ostream& out) { write_exchanges(out, plain, netlist); });
    if (wired.formats.empty())
        dlgn::write_file(folder / "pixels.txt", [&](std::ostream& out) {
            for (const std::size_t bit : read)
                out << bit << '\n';
        });
    else
        dlgn::write_port_formats(folder / "ports.txt", wired.model.encoder(), wired.formats);
    f.integer_ports = !wired.formats.empty();
    dlgn::write_file(folder / "names.txt", [&](std::ostream& out) {
        write_port_meanings(out, wired, read, labels_out, golden.outputs().size());
    });
    dlgn::write_behavioural_verilog(folder / "golden.v", golden, names);
    dlgn::write_cell_models(folder / "cells.v", netlist);
    dlgn::write_testbench(
        folder / "testbench.v", stimuli, dlgn::bit_view(expected).rows(0, shown),
        {.design = names,
         .latency = netlist.registers() > 0 ? std::optional(f.pipeline->latency) : std::nullopt});
    if (!o.stream.empty()) {
        const std::size_t cycles =
            f.pipeline ? f.pipeline->latency + 1 : std::max<std::size_t>(1, o.stream_cycles);
        write_stream(folder, o.stream,
                     {.design = names,
                      .inputs = golden.inputs(),
                      .outputs = golden.outputs().size(),
                      .clocked = netlist.registers() > 0,
                      .cycles = cycles},
                     make_stream_rows(wired, read), stimuli, dlgn::bit_view(expected).rows(0, shown));
        f.stream = o.stream + ", " + dlgn::to_text(cycles) + (cycles == 1 ? " cycle" : " cycles") +
                   " for the netlist: stream.v";
    }
    if (netlist.registers() > 0)
        dlgn::write_cell_models(folder / "transparent.v", netlist, dlgn::register_model::transparent);
    // Other tools find the delay in single precision, which may come out a little longer.
    const bool is_delay = o.period <= 0 && f.silicon.timing;
    const double constraint = is_delay ? (1 + 1e-5) * f.period : f.period;
    dlgn::write_sdc(folder / "netlist.sdc", netlist, constraint, library.tables.units, surroundings, names);
    if (f.silicon.timing)
        dlgn::write_file(folder / "critical_path.txt", [&](std::ostream& out) {
            dlgn::write_critical_path(out, netlist, *f.silicon.timing, names);
        });
    const dlgn::wave_params waves{
        .design = names,
        .period = static_cast<std::uint64_t>(std::max<long long>(1, std::llround(1000 * f.period)))};
    dlgn::write_saif(folder / "netlist.saif", netlist, f.silicon.activity, waves);
    if (o.waves > 0)
        dlgn::write_vcd(folder / "netlist.vcd", netlist, stimuli.rows(0, std::min(o.waves, shown)), waves);
    return f;
}

void write_text(std::ostream& out, const netlist_figures& f) {
    const auto line = [&](std::string name, const std::string& value) {
        name.resize(std::max<std::size_t>(name.size() + 1, 27), ' ');
        out << name << value << '\n';
    };
    line("Area, whole classifier",
         dlgn::to_fixed(f.area, 0) + " um2 in " + dlgn::to_text(f.cells) + " cells of " + f.library);
    line("Gates, whole classifier", dlgn::to_text(f.gates) + "; of the circuit alone " +
                                        dlgn::to_text(f.model_gates) + ", " +
                                        dlgn::to_fixed(f.gates_area, 0) + " um2");
    if (const auto& p = f.pipeline)
        line("Pipeline", dlgn::to_text(p->stages) + " stages, " + dlgn::to_text(p->registers) +
                             " flip-flops (" + dlgn::to_text(p->between) + " between stages), " +
                             dlgn::to_fixed(p->area, 0) + " um2; a label " + dlgn::to_text(p->latency) +
                             " cycles after its sample");
    if (f.pipeline && f.silicon.timing)
        line("Shortest period",
             dlgn::to_fixed(f.pipeline->shortest, 3) + " ns (" +
                 dlgn::to_fixed(1e3 / f.pipeline->shortest, 1) + " M inferences a second), skew " +
                 dlgn::to_fixed(f.silicon.timing->params.clock_skew, 3) + " ns, " + f.wires +
                 (std::isfinite(f.pipeline->hold_slack)
                      ? "; hold slack " + dlgn::to_fixed(f.pipeline->hold_slack, 3) + " ns"
                      : std::string()));
    else if (f.silicon.timing)
        line("Delay", dlgn::to_fixed(f.silicon.timing->delay, 2) + " ns, " + f.wires);
    else
        line("Delay", "not known: " + f.silicon.delay_unknown);
    if (f.silicon.power)
        line("Energy an inference",
             dlgn::to_fixed(f.silicon.power->energy(f.rate()), 1) + " pJ, one each " +
                 dlgn::to_fixed(f.period, 2) + " ns, " + f.stimuli + ", glitches included (" +
                 dlgn::to_fixed(f.silicon.power->power(f.rate()), 3) + " mW)" +
                 (f.pipeline
                      ? "; of it " + dlgn::to_fixed(f.silicon.power->clock, 1) + " pJ for the clock's edges"
                      : std::string()));
    else
        line("Energy an inference", "not known: " + f.silicon.energy_unknown);
    if (f.random_power)
        line("With random inputs", dlgn::to_fixed(f.random_power->energy(f.rate()), 1) +
                                       " pJ, each input changing in " +
                                       dlgn::to_fixed(100 * f.input_activity, 1) + " % of the inferences");
    if (!f.stream.empty())
        line("Stream", f.stream);
    line("Over max_capacitance", f.drives ? support::describe_drives(*f.drives) + " um2 more"
                                          : dlgn::to_text(f.overloaded) + " nets, left as they are");
    if (f.overloaded_extracted)
        line("With the wires extracted", dlgn::to_text(*f.overloaded_extracted) + " nets");
    if (f.resized)
        write_text(out, *f.resized);
    if (f.silicon.timing)
        line("Other limits", dlgn::to_text(dlgn::count_broken(f.broken, dlgn::design_rule::max_transition)) +
                                 " nets over max_transition, " +
                                 dlgn::to_text(dlgn::count_broken(f.broken, dlgn::design_rule::max_fanout)) +
                                 " over max_fanout");
    line("Same labels as the circuit", "on all " + dlgn::to_text(f.samples) + " of " +
                                           (f.stimuli == "random input bits" ? "them, random" : "the rows"));
    if (f.differing > 0)
        line("Through integers", dlgn::to_text(f.differing) +
                                     " rows get another label: their values do not fit the ports' formats");
}

void write_json(support::json_writer& json, const netlist_figures& f) {
    json.member("library", f.library).member("gates", f.gates).member("circuit_gates", f.model_gates);
    json.member("cells", f.cells).member("area", f.area).member("circuit_area", f.gates_area);
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
    if (f.resized) {
        json.key("resize");
        write_json(json, *f.resized);
    }
    json.member("wires", f.wires).member("input_wires", f.input_wires).member("period_ns", f.period);
    if (f.silicon.timing) {
        json.member("delay_ns", f.silicon.timing->delay);
        json.member("over_max_transition", dlgn::count_broken(f.broken, dlgn::design_rule::max_transition));
        json.member("over_max_fanout", dlgn::count_broken(f.broken, dlgn::design_rule::max_fanout));
    } else {
        json.member("delay_unknown", f.silicon.delay_unknown);
    }
    if (const auto& p = f.pipeline)
        json.key("pipeline")
            .begin_object()
            .member("stages", p->stages)
            .member("latency", p->latency)
            .member("registers", p->registers)
            .member("registers_between", p->between)
            .member("registers_area", p->area)
            .member("flip_flop", p->flip_flop)
            .member("clock_load_pf", p->clock_load)
            .member("shortest_period_ns", p->shortest)
            .member("clock_energy_pj", f.silicon.power ? f.silicon.power->clock : 0)
            .end_object();
    if (const auto& power = f.silicon.power) {
        json.member("energy_pj", power->energy(f.rate())).member("power_mw", power->power(f.rate()));
        json.member("leakage_nw", power->leakage);
    } else {
        json.member("energy_unknown", f.silicon.energy_unknown);
    }
    if (f.random_power)
        json.member("input_activity", f.input_activity)
            .member("energy_random_inputs_pj", f.random_power->energy(f.rate()));
    if (!f.stream.empty())
        json.member("stream", f.stream);
    json.member("differing_rows", f.differing);
}

void write_again(std::ostream& out, const std::string& program, const std::filesystem::path& folder,
                 const std::string& model, const data_options& data, netlist_options o,
                 const netlist_figures& made) {
    if (made.integer_ports)
        o.ports = (folder / "ports.txt").string();
    out << "#!/bin/sh\n# Writes the netlist of this folder again; give another --out, and --spef for "
           "extracted wires.\n"
           "exec "
        << (program.find('/') == std::string::npos ? support::shell_word(program) : absolute(program))
        << " netlist " << absolute(model) << netlist_words(o);
    if (!data.data.empty())
        out << " --data " << absolute(data.data) << table_words(data);
    if (made.exchanged)
        out << " --exchange " << absolute((folder / "exchange.txt").string());
    out << " \"$@\"\n";
}

std::string flow_command(const std::filesystem::path& folder) {
    return "sh " + support::shell_word(support::shared_file("sky130/flow.sh").string()) + ' ' +
           support::shell_word(folder.string());
}

namespace {

struct netlist_command {
    std::string model;
    data_options data;
    netlist_options netlist;
    layout_options layout;
    std::string out = "netlist";
};

void run_netlist(const netlist_command& o, const std::string& program) {
    check_netlist_options(o.netlist);
    check_layout_options(o.layout);
    if (const std::string words = table_words(o.data); o.data.data.empty() && !words.empty())
        throw dlgn::error(words.substr(1) + ": means nothing without --data");
    const std::filesystem::path folder = o.out;
    const support::locked_folder held(folder);
    const dlgn::classifier model = dlgn::read_classifier(o.model);
    const support::tabled_library library = support::read_library(o.netlist.liberty);
    const samples rows = o.data.data.empty() ? samples() : read_rows(o.data, model);
    netlist_figures found;
    std::optional<double> accuracy;
    support::replace_files(folder, optional_files, [&](const std::filesystem::path& results) {
        found = make_netlist(results, model, rows, rows, library, o.netlist, o.layout);
        if (!rows.labels().empty())
            accuracy = dlgn::accuracy(
                dlgn::evaluate_labels(model.circuit(), model.encoder().encode(rows.view())), rows.labels());
        dlgn::write_file(results / "figures.json", [&](std::ostream& out) {
            support::json_writer json(out);
            json.begin_object();
            if (accuracy)
                json.member("accuracy", *accuracy);
            write_json(json, found);
            json.end_object();
        });
        dlgn::write_file(results / "figures.txt", [&](std::ostream& out) { write_text(out, found); });
        dlgn::write_file(results / "again.sh", [&](std::ostream& out) {
            write_again(out, program, folder, o.model, o.data, o.netlist, found);
        });
    });
    if (accuracy)
        std::cout << "Accuracy                   " << dlgn::to_fixed(100 * *accuracy, 2) << " % of "
                  << rows.size() << " rows\n";
    write_text(std::cout, found);
    support::write_left_out(std::cout, library, 4);
    std::cout << "Results are in " << folder.string() << "; next:  " << flow_command(folder) << '\n';
}

} // namespace

void add_netlist(CLI::App& app, action& chosen, const std::string& program) {
    auto* const command =
        app.add_subcommand("netlist", "Map a model to standard cells and write what a silicon flow needs");
    const auto o = std::make_shared<netlist_command>();
    command->add_option("model,--model", o->model, "Model, a .dlgn file")->required();
    command->add_option(
        "--data", o->data.data,
        "Rows for the testbench and for activity, a file or folder as for train; random bits by "
        "default");
    add_table_options(*command, o->data);
    add_netlist_options(*command, o->netlist);
    add_layout_options(*command, o->layout);
    command->add_option("--out", o->out, "Folder for the results")->capture_default_str();
    command->callback([o, &chosen, program] { chosen = [o, program] { run_netlist(*o, program); }; });
}

} // namespace program
