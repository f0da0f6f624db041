// The kinds of heads on whole classifiers; see README.md. Arguments: the folder of the model files.

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/dlgn.hpp>

#include "support/silicon.hpp"

#include "support/yosys.hpp"

namespace {

using namespace dlgn;
using std::filesystem::path;

constexpr double period = 23.9;        // ns, for energies
constexpr double wire_per_pin = 0.005; // pF

struct library {
    cell_library cells;
    library_tables tables;
};

library read_library() {
    const path file = dlgn_bench::library_file();
    std::fprintf(stderr, "cells from %s\n", file.lexically_normal().c_str());
    const liberty_file liberty = parse_liberty_file(dlgn_bench::load(file), file.string());
    cell_library cells = to_cell_library(liberty);
    library_tables tables = read_tables(liberty, cells);
    return {std::move(cells), std::move(tables)};
}

struct kind {
    std::string name;
    head_params params;
};

/// Heads that do what the classifier does, then two that count to less than its sums may reach.
std::vector<kind> kinds_of_heads(const circuit& classifier) {
    const auto comparators = [](std::size_t arity) {
        return head_params{.adders = adder_order::earliest_first,
                           .choice = head_choice::comparators,
                           .arity = arity,
                           .drop_common_ones = true};
    };
    std::vector<kind> kinds = {{"default", {}},
                               {"earliest", {.adders = adder_order::earliest_first}},
                               {"dropped", {.adders = adder_order::earliest_first, .drop_common_ones = true}},
                               {"compare_2", comparators(2)},
                               {"compare_4", comparators(4)},
                               {"compare_all", comparators(classifier.classes())}};
    std::size_t bits = 0;
    for (std::size_t label = 0; label < classifier.classes(); ++label)
        bits = std::max<std::size_t>(
            bits, static_cast<std::size_t>(std::bit_width(classifier.group(label).size())));
    for (const std::size_t fewer : {1U, 2U})
        kinds.push_back(
            {"count_" + to_text(bits - fewer),
             {.adders = adder_order::earliest_first, .drop_common_ones = true, .count_bits = bits - fewer}});
    return kinds;
}

/// With larger drivers and buffers where the library asks for them, ns.
double delay_with_wires(const netlist& netlist, const library_tables& tables) {
    const timing_params wires{.wires = {.per_fanout = wire_per_pin}};
    return analyse_timing(choose_drives(netlist, tables, wires).netlist, tables, wires).delay;
}

void measure(const path& models) {
    const library library = read_library();
    const auto load = [](const path& file) { return dlgn_bench::load(file); };
    const dataset held_out =
        split(read_mnist(path(DLGN_SOURCE_DIR) / "examples/data/mnist-1bit", load).train, 6000, 1).held_out;
    std::printf("case\tarea\tdelay\tdelay_wires\tenergy\theld_out\n");
    for (const std::string name : {"frontier_8k", "frontier_15k", "demo", "demo_dontcare"}) {
        const circuit classifier = read_circuit(models / (name + ".dlgn"));
        const bit_matrix expected =
            label_rows(evaluate_labels(classifier, held_out.inputs), label_bits(classifier.classes()));
        for (const kind& each : kinds_of_heads(classifier)) {
            const netlist netlist = map(simplify(with_head(classifier, each.params)), library.cells);
            const bit_matrix labels = evaluate(netlist, held_out.inputs);
            if (each.params.count_bits == 0 && !(labels == expected))
                throw std::runtime_error(name + ", " + each.name + ": not the labels of the reference");
            std::printf("%s_%s\t%.0f", name.c_str(), each.name.c_str(), netlist.area());
            const auto found =
                support::analyse_silicon(netlist, library.tables, bit_view(held_out.inputs).rows(0, 1000));
            if (found.power)
                std::printf("\t%.2f\t%.2f\t%.1f", found.timing->delay,
                            delay_with_wires(netlist, library.tables), found.power->energy(1e9 / period));
            else
                std::printf("\t-\t-\t-");
            std::printf("\t%.2f\n", 100 * dlgn_bench::accuracy_of_rows(labels, held_out));
            std::fflush(stdout);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_head MODEL_FOLDER\n");
        return 2;
    }
    try {
        measure(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_head: %s\n", error.what());
        return 1;
    }
    return 0;
}
