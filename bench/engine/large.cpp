// Large random networks: one whose values do not fit L2, and how long compiling takes; see README.md.

#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/inference.hpp>

#include "support/catch.hpp"
#include "support/images.hpp"
#include "support/measure.hpp"
#include "support/random_layers.hpp"
#include "support/roofline.hpp"

using namespace dlgn;
using dlgn_bench::median;

TEST_CASE("random_5x64000") {
    const circuit network = dlgn_bench::random_layers(5, {64000, 64000, 64000, 64000, 64000}, 0.45);
    const engine engine{network};
    dlgn_bench::print_size("random_5x64000", network, engine);
    const dlgn_bench::image_set images(4096);
    auto space = engine.make_workspace();
    std::vector<std::uint8_t> labels(images.size());
    BENCHMARK("engine") { engine.classify(images.bits, labels, space); };
    const std::size_t few = 64;
    REQUIRE(std::vector(labels.begin(), labels.begin() + few) ==
            evaluate_labels(network, bit_view(images.bits).rows(0, few)));
    const dlgn_bench::roofline roofline;
    BENCHMARK("gates from L1") { roofline(); };
    const double gate = median("gates from L1") * 1e9 / dlgn_bench::roofline::gates_a_call();
    dlgn_bench::print_costs("random_5x64000", median("engine") * 1e9 / static_cast<double>(images.size()),
                            gate * static_cast<double>(engine.gates()), "ns/image, gates from L1");
}

TEST_CASE("compile_400k") {
    const circuit network = dlgn_bench::random_layers(6, {80000, 80000, 80000, 80000, 80000}, 0.1);
    BENCHMARK("engine") { return engine{network}.gates(); };
    dlgn_bench::print_costs("compile_400k", median("engine") * 1e3, 1000, "ms, simplified and compiled");
}
