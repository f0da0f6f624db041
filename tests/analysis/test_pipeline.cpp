// Pipelines: the fewest registers against all stagings of small netlists, timing, proofs and simulation.

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/hold.hpp>
#include <dlgn/analysis/pipeline.hpp>
#include <dlgn/analysis/stage_cut.hpp>
#include <dlgn/analysis/stage_graph.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>

#include "support/gzip.hpp"
#include <support/random_circuit.hpp>
#include <support/registers.hpp>
#include <support/skip.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;
using doctest::Approx;

namespace {

dlgn::netlist small_netlist(const tabled_library& library, std::size_t cells, dlgn::random_engine& random) {
    dlgn::netlist netlist = empty_netlist(library, 3);
    for (std::size_t i = 0; i < cells; ++i) {
        const auto pick = [&] { return static_cast<dlgn::net_id>(random.below(netlist.nets())); };
        switch (random.below(3)) {
        case 0:
            add(netlist, library, "inv", {pick()});
            break;
        case 1:
            add(netlist, library, "nand2", {pick(), pick()});
            break;
        default:
            add(netlist, library, "xor2", {pick(), pick()});
            break;
        }
    }
    const auto last = static_cast<dlgn::net_id>(netlist.nets() - 1);
    netlist.set_outputs({last, last - 1, static_cast<dlgn::net_id>(random.below(netlist.nets()))});
    return netlist;
}

/// The longest path from the inputs of `from` to the outputs of `to`, walked edge by edge with the tables;
/// `never` without one.
double longest_path(const dlgn::netlist& netlist, const tabled_library& library,
                    const dlgn::timing_result& timing, std::size_t from, std::size_t to) {
    const std::function<double(std::size_t, dlgn::edge)> until = [&](std::size_t at, dlgn::edge out) {
        double latest = dlgn::never;
        for (const dlgn::timing_arc& arc : library.tables.cells[netlist.cell_index(at)].arcs)
            for (const dlgn::edge in : dlgn::all_edges) {
                if (!arc.edges[out] || !dlgn::follows(arc.sense, in, out))
                    continue;
                const dlgn::net_id read = netlist.input_nets(at)[arc.input];
                const dlgn::net_id driven = netlist.output_nets(at)[0];
                const double delay =
                    arc.edges[out]->delay(timing.nets[read][in].slew, timing.loads[driven][out]);
                if (at == from)
                    latest = std::max(latest, delay);
                else if (const std::size_t before = netlist.driver_of(read).instance;
                         before != dlgn::netlist::no_instance && before >= from)
                    latest = std::max(latest, until(before, in) + delay);
            }
        return latest;
    };
    return std::max(until(to, dlgn::edge::rise), until(to, dlgn::edge::fall));
}

/// Registers between stages: of each net from its driver's to its last reader's.
std::size_t registers_of(const dlgn::netlist& netlist, const std::vector<std::size_t>& stage,
                         std::size_t stages) {
    std::vector<std::size_t> last(netlist.nets());
    for (std::size_t i = 0; i < netlist.instances(); ++i)
        for (const dlgn::net_id net : netlist.input_nets(i))
            last[net] = std::max(last[net], stage[i]);
    for (const dlgn::net_id net : netlist.outputs())
        last[net] = stages - 1;
    std::size_t sum = 0;
    for (dlgn::net_id net = 0; net < netlist.nets(); ++net) {
        const std::size_t driver = netlist.driver_of(net).instance;
        const std::size_t first = driver == dlgn::netlist::no_instance ? 0 : stage[driver];
        sum += last[net] > first ? last[net] - first : 0;
    }
    return sum;
}

/// The fewest registers of all stagings, by trying them all; nothing if none fits the budget.
std::size_t fewest_by_trying(const dlgn::netlist& netlist, const std::vector<std::vector<double>>& paths,
                             std::size_t stages, double budget) {
    std::size_t best = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> stage(netlist.instances());
    const std::function<void(std::size_t)> next = [&](std::size_t i) {
        if (i == stage.size()) {
            best = std::min(best, registers_of(netlist, stage, stages));
            return;
        }
        std::size_t first = 0;
        for (const dlgn::net_id net : netlist.input_nets(i))
            if (const std::size_t driver = netlist.driver_of(net).instance;
                driver != dlgn::netlist::no_instance)
                first = std::max(first, stage[driver]);
        for (stage[i] = first; stage[i] < stages; ++stage[i]) {
            bool fits = true;
            for (std::size_t from = 0; from <= i; ++from)
                fits = fits && (stage[from] != stage[i] || paths[from][i] <= budget);
            if (fits)
                next(i + 1);
        }
    };
    next(0);
    return best;
}

} // namespace

TEST_CASE("a minimum cut needs the fewest registers that any staging does") {
    const tabled_library library = with_registers();
    dlgn::random_engine random(17);
    std::size_t compared = 0, multiple = 0;
    for (int round = 0; round < 120; ++round) {
        const dlgn::netlist netlist = small_netlist(library, 4 + random.below(5), random);
        const dlgn::timing_result timing = dlgn::analyse_timing(netlist, library.tables);
        const dlgn::detail::stage_graph graph(netlist, library.tables, timing);
        std::vector<std::vector<double>> paths(netlist.instances(), std::vector<double>(netlist.instances()));
        for (std::size_t from = 0; from < netlist.instances(); ++from)
            for (std::size_t to = from; to < netlist.instances(); ++to)
                paths[from][to] = longest_path(netlist, library, timing, from, to);
        for (const double budget : {0.45, 0.6, 0.9})
            for (std::size_t stages = 2; stages <= 4; ++stages) {
                const std::size_t needed = graph.fewest_stages(budget);
                const std::size_t fewest = fewest_by_trying(netlist, paths, stages, budget);
                CAPTURE(round);
                CAPTURE(budget);
                CAPTURE(stages);
                REQUIRE((needed > 0 && needed <= stages) ==
                        (fewest != std::numeric_limits<std::size_t>::max()));
                if (needed == 0 || needed > stages)
                    continue;
                const std::vector<std::size_t> stage = dlgn::detail::cut_stages(graph, stages, budget);
                CHECK(registers_of(netlist, stage, stages) == fewest);
                for (std::size_t to = 0; to < stage.size(); ++to)
                    for (std::size_t from = 0; from <= to; ++from)
                        CHECK((stage[from] != stage[to] || paths[from][to] <= budget));
                ++compared;
                multiple += needed > 1 ? 1U : 0U;
            }
    }
    CHECK(compared > 500);
    CHECK(multiple > 100);
}

TEST_CASE("which flip-flop a pipeline is made of") {
    const tabled_library library = with_registers();
    CHECK(library.cells.at(dlgn::detail::find_pipeline_register(library.cells).cell).name == "dff");
    const dlgn::detail::pipeline_register tied =
        dlgn::detail::find_pipeline_register(library.cells, "dffrs"); // RN, D, S
    CHECK(tied.data == 1);
    CHECK(tied.values == 1); // no reset is 1, no set 0
    for (const char* const name : {"dffe", "sdffn", "latch", "inv", "none"})
        CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::detail::find_pipeline_register(library.cells, name)),
                             doctest::Contains("is no flip-flop of library tabled"), dlgn::argument_error);
    // Smaller ones: of falling edges, and with a set that is active at 0.
    const tabled_library more = read_tabled(text_with(
        registers_text +
        "cell (dffn) { area : 1; ff (IQ, IQN) { clocked_on : \"!CKN\"; next_state : \"D\"; } "
        "pin (CKN) { direction : input; clock : true; } pin (D) { direction : input; } "
        "pin (Q) { direction : output; function : \"IQ\"; } }"
        "cell (dffs) { area : 9; ff (IQ, IQN) { clocked_on : \"CK\"; next_state : \"D\"; preset : \"!SN\"; } "
        "pin (CK) { direction : input; clock : true; } pin (D) { direction : input; } "
        "pin (SN) { direction : input; } pin (Q) { direction : output; function : \"IQ\"; } }"));
    const dlgn::detail::pipeline_register with_set = dlgn::detail::find_pipeline_register(more.cells);
    CHECK(more.cells.at(with_set.cell).name == "dffs");
    CHECK(with_set.data == 0);
    CHECK(with_set.values == 2);
    CHECK_THROWS_AS(static_cast<void>(dlgn::detail::find_pipeline_register(more.cells, "dffn")),
                    dlgn::argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::detail::find_pipeline_register(hand_made().cells)),
                         doctest::Contains("library tabled: no flip-flop"), dlgn::error);
}

TEST_CASE("a flip-flop with complements first, a reset and a set, as a register of a pipeline") {
    std::string text = registers_text;
    const std::string before = "pin (RN) { direction : input; }";
    REQUIRE(text.find(before) != std::string::npos);
    text.insert(text.find(before), "pin (QM) { direction : output; function : \"IQN\"; } ");
    const tabled_library library = read_tabled(text_with(text));
    const dlgn::detail::pipeline_register use = dlgn::detail::find_pipeline_register(library.cells, "dffrs");
    CHECK(library.cells.at(use.cell).outputs[use.output].name == "Q");
    dlgn::netlist netlist = empty_netlist(library, 1);
    dlgn::detail::register_placer registers(use);
    dlgn::net_id net = 0;
    for (int i = 0; i < 3; ++i)
        net = registers.place(netlist, net);
    netlist.set_outputs({net});
    CHECK(netlist.registers() == 3);
    CHECK(netlist.instances() == 5); // and a tie cell for each constant
    dlgn::random_engine random(19);
    const dlgn::bit_matrix x = random_samples(random, 100, 1);
    const dlgn::bit_matrix y = dlgn::evaluate_cycles(netlist, x);
    for (std::size_t cycle = 3; cycle < x.rows(); ++cycle)
        REQUIRE(y(cycle, 0) == x(cycle - 3, 0));
}

TEST_CASE("a longer period that is allowed is taken for fewer registers") {
    const tabled_library library = with_registers();
    dlgn::random_engine random(29);
    std::size_t fewer = 0;
    for (int round = 0; round < 60; ++round) {
        const dlgn::netlist netlist = small_netlist(library, 14, random);
        const auto made = [&](double tolerance) {
            return dlgn::pipeline(netlist, library.tables, {.stages = 2, .tolerance = tolerance});
        };
        try {
            const dlgn::pipeline_result strict = made(0), lenient = made(0.15);
            CHECK(lenient.registers <= strict.registers);
            CHECK(lenient.period >= strict.period);
            CHECK(lenient.period <= 1.15 * strict.period * (1 + 1e-12));
            fewer += lenient.registers < strict.registers ? 1U : 0U;
        } catch (const dlgn::argument_error&) { // one cell deep
        }
    }
    CHECK(fewer > 0);
}

TEST_CASE("a chain of inverters in stages, by hand") {
    const tabled_library library = with_registers();
    dlgn::netlist chain = empty_netlist(library, 1);
    dlgn::net_id net = 0;
    for (int i = 0; i < 8; ++i) // each 0.2 or 0.4 (rise), 0.3 (fall)
        net = add(chain, library, "nand2", {net, net});
    chain.set_outputs({net});
    const auto pipe = [&](dlgn::pipeline_params params) {
        return dlgn::pipeline(chain, library.tables, params);
    };
    const dlgn::pipeline_result two = pipe({.stages = 2});
    CHECK(two.registers == 1);
    CHECK(two.latency == 1);
    CHECK(two.netlist.area() == 8 * 2 + 10);
    // Four cells a stage: 0.4 + 0.3 + 0.4 + 0.3; from the clock 0.25, and the output is not registered.
    CHECK(two.period == Approx(0.25 + 1.4));
    const dlgn::pipeline_result both = pipe({.stages = 2, .register_inputs = true, .register_outputs = true});
    CHECK(both.registers == 3);
    CHECK(both.period == Approx(0.25 + 1.4 + 0.11)); // setup of a fall: its slew and the clock's
    CHECK(both.between == 1);
    CHECK(both.latency == 3);
    dlgn::netlist twice = chain;
    twice.set_outputs({net, net}); // a register for both
    CHECK(dlgn::pipeline(twice, library.tables, {.stages = 2, .register_outputs = true}).registers == 2);
    const dlgn::pipeline_result eight = pipe({.stages = 8});
    CHECK(eight.registers == 7);
    const dlgn::pipeline_result of_period = pipe({.period = 1.8});
    CHECK(of_period.stages == 2);
    CHECK(of_period.period <= 1.8);
    CHECK(pipe({.period = 1.6}).stages == 3);
    CHECK(pipe({.stages = 4, .period = 1.6}).stages == 4);
    CHECK(pipe({.stages = 1}).registers == 0);
    CHECK(pipe({.stages = 1, .register_outputs = true}).latency == 1);
    CHECK_THROWS_WITH_AS(static_cast<void>(pipe({})), doctest::Contains("stages or a period must be given"),
                         dlgn::argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(pipe({.stages = 9})), doctest::Contains("must be at most 8"),
                         dlgn::argument_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(pipe({.period = 0.5})),
                         doctest::Contains("no pipeline of up to 8 stages has it"), dlgn::argument_error);
    CHECK_THROWS_AS(static_cast<void>(pipe({.stages = 2, .period = -1})), dlgn::argument_error);
    CHECK_THROWS_AS(static_cast<void>(dlgn::pipeline(two.netlist, library.tables, {.stages = 2})),
                    dlgn::argument_error);
}

TEST_CASE("a period that registers alone take needs no search") {
    const tabled_library library = with_registers();
    dlgn::netlist chain = empty_netlist(library, 1);
    dlgn::net_id net = 0;
    for (int i = 0; i < 30; ++i)
        net = add(chain, library, "nand2", {net, net});
    chain.set_outputs({net});
    const auto clocks = [&](double period) { // of the processor
        const std::clock_t start = std::clock();
        CHECK_THROWS_WITH_AS(static_cast<void>(dlgn::pipeline(chain, library.tables, {.period = period})),
                             doctest::Contains("stages has it"), dlgn::argument_error);
        return static_cast<double>(std::clock() - start);
    };
    const double search = clocks(0.5); // a register and less than a cell: all stages are tried
    CHECK(clocks(0.3) < search / 4);
    CHECK(clocks(1e-6) < search / 4);
}

TEST_CASE("pipelines of real libraries: proven, simulated, held") {
    if (find_tool({"yosys"}).empty() || find_tool({"berkeley-abc", "yosys-abc", "abc"}).empty() ||
        find_tool({"iverilog"}).empty()) {
        skip("Yosys, ABC or Icarus Verilog is not installed");
        return;
    }
    for (const char* const file : {"sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz",
                                   "ihp_sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib.gz"}) {
        const std::filesystem::path path = std::filesystem::path(DLGN_SOURCE_DIR) / "../shared/pdk" / file;
        if (!std::filesystem::exists(path)) {
            skip(std::string(file) + " is not there");
            continue;
        }
        CAPTURE(std::string(file));
        const tabled_library library = read_tabled(support::read_plain_or_gzip(path.string()), file);
        dlgn::random_engine random(23);
        const dlgn::circuit circuit = dlgn::simplify(dlgn::with_head(
            random_circuit(random, {.inputs = 12, .gates = 40, .outputs = 24, .classes = 3})));
        const dlgn::netlist mapped = dlgn::map(circuit, library.cells);
        REQUIRE(mapped.instances() > 40);
        double before = std::numeric_limits<double>::infinity();
        for (const std::size_t stages : {1U, 2U, 3U}) {
            const dlgn::pipeline_result made =
                dlgn::pipeline(mapped, library.tables,
                               {.stages = stages, .register_inputs = true, .register_outputs = true});
            CHECK(made.period < before);
            before = made.period;
            const dlgn::timing_result timing = dlgn::analyse_timing(made.netlist, library.tables);
            CHECK(dlgn::analyse_hold(made.netlist, library.tables, timing).violations == 0);
            const dlgn::bit_matrix x = random_samples(random, 80, 12);
            CHECK(dlgn::evaluate(made.netlist, x) == dlgn::evaluate(mapped, x));
            if (stages == 1)
                continue;
            CHECK(prove_with_abc(circuit, made.netlist).ok());
            const dlgn::bit_matrix y = dlgn::evaluate(mapped, x);
            const tool_result run = simulate(made.netlist, x, y, {}, made.latency);
            CHECK_MESSAGE(run.ok(), run.log);
            CHECK(!simulate(made.netlist, x, y, {}, made.latency - 1).ok());
        }
    }
}
