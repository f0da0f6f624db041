// The steps of classifying, one by one, each beside the plain way to do it: gates, packing, class sums, the
// encoder.

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <dlgn/gate/word.hpp>
#include <dlgn/inference.hpp>

#include "support/catch.hpp"
#include "support/images.hpp"
#include "support/measure.hpp"
#include "support/places.hpp"

using namespace dlgn;
using dlgn_bench::median;
using dlgn_bench::print_costs;

TEST_CASE("gates") {
    const circuit network = read_circuit(dlgn_bench::models() / "demo.dlgn");
    const circuit simple = simplify(network);
    const dlgn_bench::image_set images(64);
    const bit_matrix columns = transpose(images.bits); // a word of 64 samples each
    std::vector<std::uint64_t> values(simple.nodes());
    for (std::size_t input = 0; input < simple.inputs(); ++input)
        values[input] = columns.row(input)[0];
    BENCHMARK("gate by gate") {
        for (std::size_t gate = 0; gate < simple.gates(); ++gate)
            values[simple.node_of(gate)] =
                apply(simple.ops()[gate], values[simple.fanin_a()[gate]], values[simple.fanin_b()[gate]]);
        return values.back();
    };
    bit_matrix expected(simple.outputs().size(), 64);
    for (std::size_t output = 0; output < simple.outputs().size(); ++output)
        expected.row(output)[0] = values[simple.outputs()[output]];
    REQUIRE(transpose(engine{network}.outputs(images.bits)) == expected);

    const dlgn_bench::kernel_workbench bench(network);
    BENCHMARK("engine") {
        bench.kernels->gates(bench.tape.view(), bench.slots.get());
        bench.kernels->labels(bench.tape.view(), bench.slots.get(), bench.scratch.get(),
                              reinterpret_cast<std::uint8_t*>(bench.outputs.get()));
    };
    const double gates = static_cast<double>(simple.gates()) * 1e-12;
    print_costs("gates", median("engine") / gates / static_cast<double>(bench.block()),
                median("gate by gate") / gates / 64,
                "ps a gate and sample, head of the engine included; 64-bit words");
}

TEST_CASE("packing") {
    const dlgn_bench::image_set images(4096);
    bit_matrix columns;
    BENCHMARK("transpose") { columns = transpose(images.bits); };
    bit_matrix expected(images.bits.columns(), images.bits.rows());
    BENCHMARK("bit by bit") {
        for (std::size_t row = 0; row < images.bits.rows(); ++row)
            for (std::size_t column = 0; column < images.bits.columns(); ++column)
                expected.set(column, row, images.bits(row, column));
    };
    REQUIRE((columns == expected));
    const double per_image = 1e9 / static_cast<double>(images.size());
    print_costs("packing", median("transpose") * per_image, median("bit by bit") * per_image,
                "ns/image of 784 bits, bit by bit");
}

TEST_CASE("popcount") {
    // Nothing but class sums: every input is an output.
    constexpr std::size_t classes = 10;
    constexpr std::size_t of_a_class = 256;
    circuit sums(classes * of_a_class);
    std::vector<node_id> outputs(sums.inputs());
    for (std::size_t i = 0; i < outputs.size(); ++i)
        outputs[i] = static_cast<node_id>(i);
    sums.set_outputs(std::move(outputs), equal_groups(sums.inputs(), classes));
    const dlgn_bench::kernel_workbench bench(sums);
    random_engine random(3);
    bit_matrix rows(bench.block(), sums.inputs());
    for (std::size_t row = 0; row < rows.rows(); ++row)
        for (std::uint64_t& word : rows.row(row))
            word = random();
    bench.kernels->pack_bits(bench.tape.view(), {rows.words().data(), rows.stride()}, rows.rows(),
                             bench.slots.get(), bench.scratch.get());
    std::vector<std::uint8_t> labels(rows.rows());
    BENCHMARK("engine") {
        bench.kernels->labels(bench.tape.view(), bench.slots.get(), bench.scratch.get(), labels.data());
    };
    std::vector<std::uint8_t> expected(rows.rows());
    BENCHMARK("std::popcount") {
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            int best = -1;
            for (std::size_t label = 0; label < classes; ++label) {
                int sum = 0;
                for (const std::uint64_t word :
                     rows.row(row).subspan(label * of_a_class / 64, of_a_class / 64))
                    sum += std::popcount(word);
                if (sum > best) {
                    best = sum;
                    expected[row] = static_cast<std::uint8_t>(label);
                }
            }
        }
    };
    REQUIRE((labels == expected));
    const double per_sample = 1e9 / static_cast<double>(rows.rows());
    print_costs("popcount", median("engine") * per_sample, median("std::popcount") * per_sample,
                "ns/sample of 10 x 256 outputs, std::popcount on rows");
}

TEST_CASE("encoder") {
    constexpr std::size_t columns = 64;
    constexpr std::size_t thresholds = 8;
    random_engine random(4);
    std::vector<feature> features(columns);
    for (std::size_t i = 0; i < columns; ++i) {
        features[i].name = "x" + std::to_string(i);
        for (std::size_t t = 0; t < thresholds; ++t)
            features[i].thresholds.push_back((static_cast<double>(t) + random.uniform()) / thresholds);
    }
    const encoder encoder(features);
    std::vector<double> values(1024 * columns);
    for (double& value : values)
        value = random.uniform();
    const row_view rows(std::span<const double>(values), values.size() / columns, columns);
    bit_matrix bits;
    BENCHMARK("encoder") { bits = encoder.encode(rows); };
    bit_matrix expected(rows.rows(), columns * thresholds);
    BENCHMARK("bit by bit") {
        for (std::size_t row = 0; row < rows.rows(); ++row)
            for (std::size_t i = 0; i < columns; ++i)
                for (std::size_t t = 0; t < thresholds; ++t)
                    expected.set(row, thresholds * i + t,
                                 values[row * columns + i] > features[i].thresholds[t]);
    };
    REQUIRE((bits == expected));
    const double per_row = 1e9 / static_cast<double>(rows.rows());
    print_costs("encoder", median("encoder") * per_row, median("bit by bit") * per_row,
                "ns/row of 64 numbers to 512 bits, bit by bit");
}
