// Drives on known wires at two corners: against all choices, and never worse than before.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/design_rules.hpp>
#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/analysis/overloads.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/resize.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/in_library.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>

#include <support/random_circuit.hpp>
#include <support/tables.hpp>

using dlgn::net_id;
using namespace dlgn_test;

namespace {

/// Inverters, NANDs and XORs of the drives 1, 2 and 4 in the order `drives`; a corner is slower by
/// `slowness`. One cell has the function of the NAND and other pins. Of each function the drive 2 takes the
/// least energy.
std::string drives_text(double slowness, const std::array<int, 3>& drives) {
    std::string text = R"(library (drives) { time_unit : "1ns"; capacitive_load_unit (1, pf);
        leakage_power_unit : "1nW"; nom_voltage : 1;
        lu_table_template (t) { variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
            index_1 ("0, 1"); index_2 ("0, 0.1"); }
        )";
    const auto table = [](const std::string& name, double at_0, double by_slew, double by_load) {
        const auto value = [](double figure) { return dlgn::to_text(figure); };
        return name + " (t) { values (\"" + value(at_0) + ", " + value(at_0 + by_load * 0.1) + "\", \"" +
               value(at_0 + by_slew) + ", " + value(at_0 + by_slew + by_load * 0.1) + "\"); }\n";
    };
    const auto add = [&](const std::string& name, double drive, const std::string& function,
                         const std::vector<std::string>& pins) {
        const std::string load = dlgn::to_text(0.0015 + 0.001 * drive);
        text += "cell (" + name + ") { area : " + dlgn::to_text(1 + drive) + "; cell_leakage_power : 1;\n";
        for (const std::string& pin : pins)
            text += "pin (" + pin + ") { direction : input; capacitance : " + load +
                    "; max_transition : 0.6; }\n";
        text += "pin (Y) { direction : output; max_capacitance : " + dlgn::to_text(0.02 * drive) +
                "; max_transition : 0.6; function : \"" + function + "\";\n";
        for (const std::string& pin : pins)
            text += "timing () { related_pin : \"" + pin + "\";" +
                    table("cell_rise", 0.02 * slowness, 0.2, 10 * slowness / drive) +
                    table("cell_fall", 0.015 * slowness, 0.15, 7 * slowness / drive) +
                    table("rise_transition", 0.02 * slowness, 0.1, 9 * slowness / drive) +
                    table("fall_transition", 0.01 * slowness, 0.1, 6 * slowness / drive) +
                    "} internal_power () { related_pin : \"" + pin + "\"; power (scalar) { values (\"" +
                    (drive == 2 ? "0.01" : "0.05") + "\"); } }\n";
        text += "} }\n";
    };
    for (const int drive : drives) {
        const std::string suffix = "_" + std::to_string(drive);
        add("inv" + suffix, drive, "!A", {"A"});
        add("nand2" + suffix, drive, "!(A&B)", {"A", "B"});
        add("xor2" + suffix, drive, "A^B", {"A", "B"});
    }
    add("other_pins", 0.1, "!(A&SLEEP)", {"A", "SLEEP"});
    return text + "}\n";
}

struct two_corners {
    tabled_library fast = read_tabled(drives_text(1, {4, 1, 2})),
                   slow = read_tabled(drives_text(3, {1, 2, 4})); // in another order
    std::shared_ptr<const dlgn::cell_library> cells = std::make_shared<const dlgn::cell_library>(fast.cells);
    std::shared_ptr<const dlgn::cell_library> slow_cells =
        std::make_shared<const dlgn::cell_library>(slow.cells);

    [[nodiscard]] std::vector<dlgn::timing_corner> corners(const dlgn::timing_params& params,
                                                           double fast_period, double slow_period) const {
        return {{cells, &fast.tables, params, fast_period}, {slow_cells, &slow.tables, params, slow_period}};
    }
};

/// A random netlist of the small cells, all nets of some use.
dlgn::netlist random_cells(dlgn::random_engine& random, const two_corners& kit, std::size_t inputs,
                           std::size_t instances) {
    dlgn::netlist netlist(kit.cells, inputs);
    const std::array<const char*, 3> names = {"inv_1", "nand2_1", "xor2_1"};
    std::vector<bool> read(inputs + instances);
    for (std::size_t i = 0; i < instances; ++i) {
        const std::size_t kind = random.below(3);
        std::vector<net_id> pins;
        for (std::size_t pin = 0; pin < (kind == 0 ? 1U : 2U); ++pin) {
            const std::size_t reach = std::min<std::size_t>(netlist.nets(), 6);
            pins.push_back(static_cast<net_id>(netlist.nets() - 1 - random.below(reach)));
            read[pins.back()] = true;
        }
        if (pins.size() == 2 && pins[0] == pins[1])
            pins[1] = pins[0] == 0 ? 1 : pins[0] - 1;
        netlist.add_instance(kit.fast.index(names[kind]), pins);
    }
    std::vector<net_id> outputs;
    for (net_id net = static_cast<net_id>(inputs); net < netlist.nets(); ++net)
        if (!read[net])
            outputs.push_back(net);
    netlist.set_outputs(outputs);
    return netlist;
}

dlgn::timing_params random_wires(dlgn::random_engine& random, const dlgn::netlist& netlist) {
    dlgn::timing_params params{.output_load = 0.004};
    for (net_id net = 0; net < netlist.nets(); ++net)
        params.wires.capacitance.push_back(1e-5 * static_cast<double>(random.below(1500)));
    return params;
}

struct figures {
    std::size_t broken = 0;
    double fast = 0;
    double slow = 0;
};
/// By the analyses of whole netlists.
figures measure(const dlgn::netlist& netlist, const two_corners& kit, const dlgn::timing_params& params) {
    figures found;
    for (const auto& [cells, tables, delay] :
         {std::tuple(kit.cells, &kit.fast.tables, &figures::fast),
          std::tuple(kit.slow_cells, &kit.slow.tables, &figures::slow)}) {
        const dlgn::netlist there = dlgn::in_library(netlist, cells);
        const dlgn::timing_result timing = dlgn::analyse_timing(there, *tables, params);
        found.broken += dlgn::overloaded_nets(there, *tables, params).size() +
                        dlgn::broken_rules(there, *tables, timing).size();
        found.*delay = timing.delay;
    }
    return found;
}

/// Calls `use` with each choice of drives for a netlist of six instances.
template <class Use>
void for_each_choice(const dlgn::netlist& netlist, const two_corners& kit, Use use) {
    for (std::size_t code = 0; code < 729; ++code) {
        dlgn::netlist choice = netlist;
        for (std::size_t i = 0, left = code; i < 6; ++i, left /= 3) {
            const std::string name = netlist.cell_of(i).name;
            const std::string kind = name.substr(0, name.size() - 1);
            choice.replace_cell(i, kit.fast.index(kind + std::array{"1", "2", "4"}[left % 3]));
        }
        use(choice);
    }
}

} // namespace

TEST_CASE("resize: against all choices of drives") {
    const two_corners kit;
    dlgn::random_engine random(5);
    double worst_area = 1;
    double worst_delay = 1;
    for (int round = 0; round < 8; ++round) {
        const dlgn::netlist netlist = random_cells(random, kit, 3, 6);
        const dlgn::timing_params params = random_wires(random, netlist);
        std::vector<std::pair<figures, double>> all; // and the area
        for_each_choice(netlist, kit, [&](const dlgn::netlist& choice) {
            all.emplace_back(measure(choice, kit, params), choice.area());
        });
        double fastest = std::numeric_limits<double>::infinity();
        for (const auto& [each, area] : all)
            if (each.broken == 0)
                fastest = std::min(fastest, each.slow);
        CAPTURE(round);
        REQUIRE(std::isfinite(fastest));

        // As fast as can be, at the slowest corner.
        const auto quick = dlgn::resize(netlist, kit.corners(params, 0, 0), {.margin = 0});
        const figures now = measure(quick.netlist, kit, params);
        CHECK(now.broken == 0);
        worst_delay = std::max(worst_delay, now.slow / fastest);

        // The least area for a period at each corner.
        const double wanted = 1.15 * fastest;
        double smallest = std::numeric_limits<double>::infinity();
        for (const auto& [each, area] : all)
            if (each.broken == 0 && each.slow <= wanted && each.fast <= wanted / 2.5)
                smallest = std::min(smallest, area);
        if (std::isinf(smallest))
            continue;
        const auto small = dlgn::resize(netlist, kit.corners(params, wanted / 2.5, wanted), {.margin = 0});
        const figures then = measure(small.netlist, kit, params);
        CHECK(then.broken == 0);
        CHECK(then.slow <= wanted * (1 + 1e-9));
        CHECK(then.fast <= wanted / 2.5 * (1 + 1e-9));
        worst_area = std::max(worst_area, small.area_after / smallest);
        CHECK(small.area_after == small.netlist.area());
        CHECK(small.corners[1].delay_after == then.slow);
        CHECK(small.corners[1].delay_before == measure(netlist, kit, params).slow);
    }
    MESSAGE("worst of all: delay " << worst_delay << ", area " << worst_area);
    CHECK(worst_delay < 1.05);
    CHECK(worst_area < 1.08);
}

TEST_CASE("resize: energy by the power of whole netlists, against all choices") {
    const two_corners kit;
    dlgn::random_engine random(9);
    double worst = 1;
    double by_area = 1;
    for (int round = 0; round < 4; ++round) {
        const dlgn::netlist netlist = random_cells(random, kit, 3, 6);
        const dlgn::timing_params params = random_wires(random, netlist);
        const dlgn::activity activity = dlgn::count_activity(netlist, random_samples(random, 100, 3));
        const double wanted = 1.5 * measure(netlist, kit, params).slow;
        const auto price = [&](const dlgn::netlist& choice) {
            const auto timing = dlgn::analyse_timing(choice, kit.fast.tables, params);
            return dlgn::analyse_power(choice, kit.fast.tables, timing, activity).energy(1e9 / wanted) +
                   0.001 * choice.area();
        };
        double least = std::numeric_limits<double>::infinity();
        for_each_choice(netlist, kit, [&](const dlgn::netlist& choice) {
            const figures each = measure(choice, kit, params);
            if (each.broken == 0 && each.slow <= wanted)
                least = std::min(least, price(choice));
        });
        CAPTURE(round);
        REQUIRE(std::isfinite(least));
        const auto corners = kit.corners(params, wanted, wanted);
        const auto found = dlgn::resize(netlist, corners, {.margin = 0, .activity = &activity});
        CHECK(measure(found.netlist, kit, params).broken == 0);
        CHECK(measure(found.netlist, kit, params).slow <= wanted * (1 + 1e-9));
        worst = std::max(worst, price(found.netlist) / least);
        by_area = std::max(by_area, price(dlgn::resize(netlist, corners, {.margin = 0}).netlist) / least);
    }
    MESSAGE("worst of all: " << worst << ", of those with the least area " << by_area);
    CHECK(worst < 1.02);
    CHECK(by_area > 1.3); // the price is another
}

TEST_CASE("resize: the margin, by the loads and slews of whole netlists") {
    const two_corners kit;
    dlgn::random_engine random(10);
    const dlgn::netlist netlist = random_cells(random, kit, 10, 100);
    const dlgn::timing_params params = random_wires(random, netlist);
    const auto count_above = [&](const dlgn::netlist& sized, double share) {
        std::size_t above = 0;
        const dlgn::netlist there = dlgn::in_library(sized, kit.slow_cells);
        const dlgn::timing_result timing = dlgn::analyse_timing(there, kit.slow.tables, params);
        for (net_id net = static_cast<net_id>(there.inputs()); net < there.nets(); ++net) {
            const auto [driver, output] = there.driver_of(net);
            const double limit = there.cell_of(driver).outputs[output].max_capacitance;
            const bool over = std::max(timing.loads[net].rise, timing.loads[net].fall) > share * limit ||
                              std::max(timing.nets[net].rise.slew, timing.nets[net].fall.slew) > share * 0.6;
            above += over ? 1U : 0U;
        }
        return above;
    };
    // Periods that anything keeps: what is smallest goes as far as it may.
    const auto sized = [&](double margin) {
        return dlgn::resize(netlist, kit.corners(params, 1000, 1000), {.margin = margin}).netlist;
    };
    CHECK(count_above(netlist, 1) > 0);
    CHECK(count_above(sized(0), 1 + 1e-9) == 0);
    CHECK(count_above(sized(0), 0.8) > 0);
    CHECK(count_above(sized(0.2), 0.8 + 1e-9) == 0);
    CHECK(count_above(sized(0.2), 0.7) > 0);
}

TEST_CASE("resize: only cells that all corners know") {
    two_corners kit;
    std::string text = drives_text(3, {1, 2, 4});
    const auto change = [&](const std::string& from, const std::string& to, const std::string& after) {
        text.replace(text.find(from, text.find("cell (" + after + ")")), from.size(), to);
    };
    change("nand2_2", "nand2_9", "nand2_2"); // not there
    change("!(A&B)", "!(A|B)", "nand2_4");   // of another function
    change("inv_4", "inv_9", "inv_4");
    change("values (", "values (\"1, 2, 3\"); none (", "xor2_2"); // of a table of another size
    kit.slow = read_tabled(text);
    kit.slow_cells = std::make_shared<const dlgn::cell_library>(kit.slow.cells);
    dlgn::random_engine random(11);
    const dlgn::netlist netlist = random_cells(random, kit, 10, 100);
    const dlgn::timing_params params = random_wires(random, netlist);
    const auto result = dlgn::resize(netlist, kit.corners(params, 0, 0), {.margin = 0});
    const auto counts = result.netlist.cell_counts();
    for (const char* const unknown : {"nand2_2", "nand2_4", "inv_4", "xor2_2"})
        CHECK(!counts.contains(unknown));
    for (const char* const known : {"inv_2", "xor2_4"})
        CHECK(counts.contains(known));
    CHECK(result.corners[1].delay_after == measure(result.netlist, kit, params).slow);
}

TEST_CASE("timing follows exchanges, forth and back") {
    const two_corners kit;
    dlgn::random_engine random(6);
    // Limits of load are the tighter at the fast corner, those of slew at the slow one.
    std::size_t corner = 0;
    SUBCASE("fast") { corner = 0; }
    SUBCASE("slow") { corner = 1; }
    const auto& cells = corner == 0 ? kit.cells : kit.slow_cells;
    const auto& tables = corner == 0 ? kit.fast.tables : kit.slow.tables;
    dlgn::netlist netlist = random_cells(random, kit, 8, 60);
    const dlgn::timing_params params = random_wires(random, netlist);
    dlgn::detail::incremental_timing timing(netlist, kit.corners(params, 0, 0)[corner], 0);
    const auto compare = [&] {
        const dlgn::netlist there = dlgn::in_library(netlist, cells);
        const auto whole = dlgn::analyse_timing(there, tables, params);
        CHECK(timing.delay() == doctest::Approx(whole.delay).epsilon(1e-12));
        for (net_id net = 0; net < netlist.nets(); ++net)
            for (const dlgn::edge edge : dlgn::all_edges) {
                CHECK(timing.nets()[net][edge].slew ==
                      doctest::Approx(whole.nets[net][edge].slew).epsilon(1e-12));
                CHECK(timing.loads()[net][edge] == doctest::Approx(whole.loads[net][edge]).epsilon(1e-12));
            }
        std::size_t over = 0;
        for (net_id net = 0; net < netlist.nets(); ++net)
            over += timing.excess(net) > 0 ? 1U : 0U;
        std::vector<net_id> broken;
        for (const auto& each : dlgn::overloaded_nets(there, tables, params))
            broken.push_back(each.net);
        for (const auto& each : dlgn::broken_rules(there, tables, whole))
            broken.push_back(each.net);
        std::sort(broken.begin(), broken.end());
        CHECK(over == static_cast<std::size_t>(std::unique(broken.begin(), broken.end()) - broken.begin()));
        CHECK((timing.excess() > 1e-9) == (over > 0));
    };
    for (int step = 0; step < 100; ++step) {
        const std::size_t instance = random.below(netlist.instances());
        const std::string name = netlist.cell_of(instance).name;
        const std::string other =
            name.substr(0, name.size() - 1) + std::array{"1", "2", "4"}[random.below(3)];
        timing.exchange(instance, cells->index_of(other));
        if (step % 3 == 0) {
            timing.undo();
        } else {
            timing.accept();
            netlist.replace_cell(instance, kit.fast.index(other));
        }
        if (step % 10 < 2)
            compare();
    }
}

TEST_CASE("resize: the same function, and nothing worse than before") {
    const two_corners kit;
    dlgn::random_engine random(7);
    for (int round = 0; round < 4; ++round) {
        CAPTURE(round);
        dlgn::netlist netlist = random_cells(random, kit, 10, 150);
        const dlgn::timing_params params = random_wires(random, netlist);
        const figures before = measure(netlist, kit, params);
        const dlgn::bit_matrix samples = random_samples(random, 200, 10);
        const dlgn::activity activity = dlgn::count_activity(netlist, samples);
        const bool with_energy = round % 2 == 1;
        const auto result = dlgn::resize(
            netlist, kit.corners(params, round < 2 ? 0 : before.fast * 0.8, round < 2 ? 0 : before.slow),
            {.margin = 0.1, .activity = with_energy ? &activity : nullptr, .passes = 30});
        const figures after = measure(result.netlist, kit, params);
        CHECK(after.broken <= before.broken);
        CHECK(after.broken == 0);
        CHECK(result.corners[1].over_limits_after == 0);
        CHECK(after.slow <= before.slow);
        CHECK(after.fast <= before.fast * (round < 2 ? 1 : 0.8001));
        CHECK(dlgn::evaluate(result.netlist, samples) == dlgn::evaluate(netlist, samples));
        std::size_t exchanged = 0;
        for (std::size_t i = 0; i < netlist.instances(); ++i) {
            CHECK(result.netlist.cell_of(i).outputs[0].function == netlist.cell_of(i).outputs[0].function);
            CHECK(result.netlist.cell_of(i).name != "other_pins");
            exchanged += result.netlist.cell_index(i) != netlist.cell_index(i) ? 1U : 0U;
        }
        CHECK(result.exchanged.size() == exchanged);
        CHECK(result.larger <= exchanged);

        // What is larger than it need be shrinks, if that costs nothing that is wanted.
        for (std::size_t i = 0; i < netlist.instances(); ++i) {
            const std::string name = netlist.cell_of(i).name;
            netlist.replace_cell(i, kit.fast.index(name.substr(0, name.size() - 1) + "4"));
        }
        const figures large = measure(netlist, kit, params);
        const auto small =
            dlgn::resize(netlist, kit.corners(params, large.fast * 1.1, large.slow * 1.1), {.margin = 0});
        CHECK(small.area_after < 0.8 * small.area_before);
        CHECK(measure(small.netlist, kit, params).broken == 0);
        CHECK(measure(small.netlist, kit, params).slow <= large.slow * 1.1001);
    }
}

TEST_CASE("resize: what it is not told") {
    const two_corners kit;
    dlgn::random_engine random(8);
    const dlgn::netlist netlist = random_cells(random, kit, 3, 4);
    CHECK_THROWS_WITH_AS((void)dlgn::resize(netlist, {}), "corners = 0: must be one or more",
                         dlgn::argument_error);
    CHECK_THROWS_WITH_AS((void)dlgn::resize(netlist, {{kit.cells, nullptr, {}, 0}}),
                         "tables = null: a corner needs tables", dlgn::argument_error);
    CHECK_THROWS_WITH_AS((void)dlgn::resize(netlist, kit.corners({}, 0, 0), {.margin = std::nan("")}),
                         "margin = nan: must be 0 to 0.9", dlgn::argument_error);
    CHECK_THROWS_WITH_AS((void)dlgn::resize(netlist, kit.corners({}, std::nan(""), 0)),
                         "period = nan: must be finite and no less than 0 ns", dlgn::argument_error);
    std::string other = drives_text(1, {1, 2, 4});
    other.replace(other.find("nand2_1"), 7, "nand2_9");
    other.replace(other.find("inv_1"), 5, "inv_9");
    other.replace(other.find("xor2_1"), 6, "xor2_9");
    CHECK_THROWS_AS(
        (void)dlgn::in_library(netlist, std::make_shared<const dlgn::cell_library>(read_tabled(other).cells)),
        dlgn::argument_error);
}
