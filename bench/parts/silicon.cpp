// Reading a cell library, mapping to its cells, and timing them, each beside the least that could be done.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/liberty/read_tables.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>

#include "support/catch.hpp"
#include "support/gzip.hpp"
#include "support/measure.hpp"
#include "support/places.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::median;
using dlgn_bench::print_costs;

const std::filesystem::path compact =
    std::filesystem::path(DLGN_SOURCE_DIR) / "examples/pdk/sky130_fd_sc_hd.lib";

struct library {
    std::string text;
    liberty_file file = parse_liberty_file(text);
    cell_library cells = to_cell_library(file);
    library_tables tables = read_tables(file, cells);
};

/// The classifier `frontier_8k`, class sums and choice included.
circuit whole_classifier() {
    return simplify(with_head(read_circuit(dlgn_bench::models() / "frontier_8k.dlgn")));
}

bit_matrix random_rows(std::size_t rows, std::size_t columns) {
    random_engine random(5);
    bit_matrix result(rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            result.set(row, column, (random() & 1U) != 0);
    return result;
}

/// Cells on the longest path to each net, as timing goes over them.
std::uint32_t depth(const netlist& netlist, std::vector<std::uint32_t>& levels) {
    std::uint32_t deepest = 0;
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        std::uint32_t level = 0;
        for (const net_id net : netlist.input_nets(instance))
            level = std::max(level, levels[net]);
        for (const net_id net : netlist.output_nets(instance))
            if (net != open_net)
                levels[net] = level + 1;
        deepest = std::max(deepest, level + 1);
    }
    return deepest;
}

} // namespace

TEST_CASE("liberty") {
    const library library{read_file(compact)};
    std::size_t cells = 0;
    BENCHMARK("read") {
        const liberty_file file = parse_liberty_file(library.text);
        const cell_library read = to_cell_library(file);
        cells = read.cells().size();
        return read_tables(file, read).cells.size();
    };
    std::size_t braces = 0;
    BENCHMARK("a pass over the bytes") {
        braces = 0;
        for (const char each : library.text)
            braces += each == '{' ? 1U : 0U;
        return braces;
    };
    // As many cells as the text announces.
    std::size_t announced = 0;
    for (std::size_t at = library.text.find("cell ("); at != std::string::npos;
         at = library.text.find("cell (", at + 1))
        announced += library.text[at - 1] == ' ' || library.text[at - 1] == '\n' ? 1U : 0U;
    REQUIRE(cells == announced);
    REQUIRE(braces > cells);
    const double megabytes = static_cast<double>(library.text.size()) * 1e-6;
    dlgn_bench::print_rates("liberty", megabytes / median("read"),
                            megabytes / median("a pass over the bytes"), "MB/s, braces counted");
}

TEST_CASE("mapping") {
    const library library{read_file(compact)};
    const circuit classifier = simplify(read_circuit(dlgn_bench::models() / "frontier_8k.dlgn"));
    BENCHMARK("map") { return map(classifier, library.cells).instances(); };
    BENCHMARK("map_one_to_one") { return map_one_to_one(classifier, library.cells).instances(); };
    const bit_matrix rows = random_rows(256, classifier.inputs());
    const bit_matrix expected = evaluate(classifier, rows);
    REQUIRE(evaluate(map(classifier, library.cells), rows) == expected);
    REQUIRE(evaluate(map_one_to_one(classifier, library.cells), rows) == expected);
    const double per_gate = 1e6 / static_cast<double>(classifier.gates());
    print_costs("mapping", median("map") * per_gate, median("map_one_to_one") * per_gate,
                "us/gate, the cheapest cell of each gate");
}

TEST_CASE("timing") {
    const std::filesystem::path full = dlgn_bench::full_library_file(); // the compact one has no tables
    if (!exists(full)) {
        std::fprintf(stderr, "timing: skipped, there is no %s\n", full.lexically_normal().c_str());
        return;
    }
    const library library{support::read_plain_or_gzip(full)};
    const netlist netlist = map(whole_classifier(), library.cells);
    timing_result timing;
    BENCHMARK("analyse_timing") { timing = analyse_timing(netlist, library.tables); };
    std::vector<std::uint32_t> levels(netlist.nets());
    std::uint32_t deepest = 0;
    BENCHMARK("levels") { deepest = depth(netlist, levels); };
    // Along the slowest path arrivals grow cell by cell, over no more cells than the deepest path has.
    std::uint32_t cells = 0;
    net_id net = netlist.outputs()[timing.critical_output];
    edge direction = timing.nets[net].rise.arrival >= timing.nets[net].fall.arrival ? edge::rise : edge::fall;
    REQUIRE(timing.nets[net][direction].arrival == timing.delay);
    while (netlist.driver_of(net).instance != netlist::no_instance) {
        const edge_timing& here = timing.nets[net][direction];
        net = netlist.input_nets(netlist.driver_of(net).instance)[here.input];
        direction = here.input_edge;
        ++cells;
        REQUIRE(timing.nets[net][direction].arrival < here.arrival);
    }
    REQUIRE(cells <= deepest);
    const double per_cell = 1e9 / static_cast<double>(netlist.instances());
    print_costs("timing", median("analyse_timing") * per_cell, median("levels") * per_cell,
                "ns/cell, levels counted");
}
