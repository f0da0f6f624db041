#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/data/mnist.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/liberty/read_tables.hpp>
#include <dlgn/netlist/map.hpp>

#include "support/gzip.hpp"
#include <support/skip.hpp>

namespace {

const std::filesystem::path root = DLGN_SOURCE_DIR;

/// Cells on the longest way.
std::size_t depth_of(const dlgn::netlist& netlist) {
    std::vector<std::size_t> depth(netlist.nets());
    std::size_t deepest = 0;
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        std::size_t before = 0;
        for (const dlgn::net_id net : netlist.input_nets(instance))
            before = std::max(before, dlgn::is_constant(net) ? 0 : depth[net]);
        for (const dlgn::net_id net : netlist.output_nets(instance))
            if (net != dlgn::open_net)
                depth[net] = before + 1;
        deepest = std::max(deepest, before + 1);
    }
    return deepest;
}

/// What a stored circuit took when this was written: µm², cells in a row and ns.
struct figures {
    const char* model;
    double core, head, fast; ///< without head, with the default one, with the fastest
    std::size_t head_depth, fast_depth;
    double head_delay, fast_delay;
};

/// Half a percent is allowed for areas, a tenth for depths and delays, which the mapper does not look at.
void check_quality(const dlgn::cell_library& cells, const dlgn::library_tables* tables,
                   const figures& known) {
    CAPTURE(cells.name());
    CAPTURE(known.model);
    const dlgn::circuit circuit =
        dlgn::read_circuit(root / "bench/data" / (std::string(known.model) + ".dlgn"));
    const dlgn::netlist head = dlgn::map(dlgn::with_head(circuit), cells);
    const dlgn::netlist fast =
        dlgn::map(dlgn::with_head(circuit, {.adders = dlgn::adder_order::earliest_first,
                                            .choice = dlgn::head_choice::comparators}),
                  cells);
    CHECK(dlgn::map(circuit, cells).area() < 1.005 * known.core);
    CHECK(head.area() < 1.005 * known.head);
    CHECK(fast.area() < 1.005 * known.fast);
    CHECK(10 * depth_of(head) <= 11 * known.head_depth);
    CHECK(10 * depth_of(fast) <= 11 * known.fast_depth);
    if (tables == nullptr)
        return;
    CHECK(dlgn::analyse_timing(head, *tables).delay < 1.1 * known.head_delay);
    CHECK(dlgn::analyse_timing(fast, *tables).delay < 1.1 * known.fast_delay);
}

const std::vector<figures> sky130 = {
    {"frontier_2k", 2098.3, 4121.5, 4560.6, 40, 31, 0, 0},
    {"joined_4k", 5632.9, 11315.9, 11805.1, 62, 36, 0, 0},
    {"joined_8k", 10581.4, 21962.3, 22581.7, 62, 39, 0, 0},
    {"near_5k", 5260.0, 14228.6, 14779.2, 63, 39, 11.933, 8.071},
    {"joined_7k", 7297.0, 18367.6, 19084.6, 67, 39, 0, 0},
    {"near_8k", 7309.5, 17143.9, 17829.6, 56, 42, 11.319, 8.025},
    {"frontier_8k", 8699.6, 18637.9, 19253.5, 55, 39, 11.051, 7.582},
    {"frontier_15k", 17315.4, 37333.3, 38131.6, 67, 42, 0, 0},
    {"joined_15k", 15419.8, 40227.3, 41075.6, 80, 44, 0, 0},
    {"near_4k", 5296.3, 11058.1, 11518.5, 59, 40, 0, 0},
};
const std::vector<figures> ihp = {
    {"near_5k", 9374.7, 28088.3, 29320.3, 72, 48, 7.886, 4.961},
    {"near_8k", 12925.0, 33817.7, 35559.4, 70, 48, 7.514, 4.540},
    {"frontier_8k", 15348.9, 36804.7, 37959.8, 67, 46, 7.265, 4.541},
};

} // namespace

TEST_CASE("stored circuits are right on as many test images as is stated") {
    const auto load = [](const std::filesystem::path& file) { return support::read_plain_or_gzip(file); };
    const dlgn::dataset test = dlgn::read_mnist(root / "examples/data/mnist-1bit", load).test;
    const std::pair<std::string, std::size_t> stated[] = {
        {"frontier_2k", 9409}, {"joined_4k", 9636},    {"joined_8k", 9805},   {"near_5k", 9718},
        {"joined_7k", 9738},   {"near_8k", 9717},      {"frontier_8k", 9718}, {"frontier_15k", 9788},
        {"joined_15k", 9815},  {"frontier_30k", 9840}, {"joined_30k", 9865},  {"frontier_61k", 9876},
        {"joined_61k", 9878},  {"near_4k", 9720}};
    for (const auto& each : stated) {
        CAPTURE(each.first);
        const dlgn::circuit circuit = dlgn::read_circuit(root / "bench/data" / (each.first + ".dlgn"));
        const std::vector<std::uint8_t> labels = dlgn::evaluate_labels(circuit, test.inputs);
        std::size_t right = 0;
        for (std::size_t i = 0; i < labels.size(); ++i)
            right += labels[i] == test.labels[i] ? 1U : 0U;
        CHECK(right == each.second);
    }
}

TEST_CASE("stored circuits take no more area than they did") {
    const dlgn::cell_library cells = dlgn::read_liberty(root / "examples/pdk/sky130_fd_sc_hd.lib");
    for (const figures& each : sky130)
        check_quality(cells, nullptr, each);
}

TEST_CASE("stored circuits take no more area and time than they did, with the vendors' libraries") {
    const auto check = [](const char* library, const std::vector<figures>& known) {
        const std::filesystem::path path = root / "../shared/pdk" / library;
        if (!exists(path)) {
            dlgn_test::skip("no " + path.string());
            return;
        }
        const dlgn::liberty_file file =
            dlgn::parse_liberty_file(support::read_plain_or_gzip(path), path.filename().string());
        const dlgn::cell_library cells = dlgn::to_cell_library(file);
        const dlgn::library_tables tables = dlgn::read_tables(file, cells);
        for (const figures& each : known)
            check_quality(cells, &tables, each);
    };
    check("sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz", {sky130[3], sky130[5], sky130[6]});
    check("ihp_sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib.gz", ihp);
}
