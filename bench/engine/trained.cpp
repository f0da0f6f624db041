// A trained network of 6 × 8,000 neurons from byte images, beside the same as straight-line C; see README.md.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <dlgn/inference.hpp>

#include "support/catch.hpp"
#include "support/images.hpp"
#include "support/measure.hpp"
#include "support/places.hpp"
#include "support/roofline.hpp"
#include "support/straight_line_c.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::median;
using dlgn_bench::print_costs;
using dlgn_bench::straight_line_c;

/// What all cases of this file need, made once.
struct setting {
    circuit network = read_circuit(dlgn_bench::models() / "trained_6x8000.dlgn");
    dlgn_bench::image_set images{4096}; // 3.2 MB of pixels: more than L2, less than L3
    basic_engine engine = dlgn::engine{network};
    straight_line_c plain{network, "-O1", dlgn_bench::baselines()};
    straight_line_c optimised{network, "-O3 -march=native", dlgn_bench::baselines()};
};
const setting& shared() {
    static const setting all;
    return all;
}

} // namespace

TEST_CASE("trained_6x8000_bytes") {
    const circuit& network = shared().network;
    const dlgn_bench::image_set& images = shared().images;
    const basic_engine& engine = shared().engine;
    const straight_line_c& plain = shared().plain;
    const straight_line_c& optimised = shared().optimised;
    dlgn_bench::print_size("trained_6x8000", network, engine);
    const std::vector<std::uint8_t> expected = engine.classify(images.bits);
    std::vector<std::uint8_t> labels(images.size());
    auto space = engine.make_workspace();
    BENCHMARK("engine") { engine.classify(images.pixels(images.size()), labels, space); };
    REQUIRE((labels == expected));
    BENCHMARK("gcc -O1") { plain.labels(images.flags.data(), images.size(), labels.data()); };
    REQUIRE((labels == expected));
    BENCHMARK("gcc -O3 -march=native") {
        optimised.labels(images.flags.data(), images.size(), labels.data());
    };
    REQUIRE((labels == expected));

    const double per_image = 1e9 / static_cast<double>(images.size());
    const double ours = median("engine") * per_image;
    print_costs("trained_6x8000_bytes", ours, median("gcc -O1") * per_image, "ns/image, gcc -O1");
    print_costs("trained_6x8000_bytes_O3", ours, median("gcc -O3 -march=native") * per_image,
                "ns/image, gcc -O3 -march=native");
}

TEST_CASE("trained_6x8000_gates") {
    const circuit& network = shared().network;
    const basic_engine& engine = shared().engine;
    const straight_line_c& plain = shared().plain;
    const straight_line_c& optimised = shared().optimised;
    circuit without_classes = network;
    without_classes.set_outputs({network.outputs().begin(), network.outputs().end()});
    const dlgn_bench::kernel_workbench bench(without_classes);
    BENCHMARK("engine") {
        bench.kernels->gates(bench.tape.view(), bench.slots.get());
        bench.kernels->outputs(bench.tape.view(), bench.slots.get(), bench.outputs.get());
    };
    std::vector<std::uint64_t> in(network.inputs(), 0x5555aaaa33337777U);
    std::vector<std::uint64_t> out(network.outputs().size());
    BENCHMARK("gcc -O1") { plain.gates(in.data(), out.data()); };
    std::vector<std::uint64_t> out_of_optimised(out.size());
    BENCHMARK("gcc -O3 -march=native") { optimised.gates(in.data(), out_of_optimised.data()); };
    REQUIRE((out == out_of_optimised));
    const dlgn_bench::roofline roofline;
    BENCHMARK("gates from L1") { roofline(); };

    const double ours = median("engine") * 1e9 / static_cast<double>(bench.block());
    print_costs("trained_6x8000_gates", ours, median("gcc -O1") * 1e9 / 64, "ns/image, gcc -O1");
    print_costs("trained_6x8000_gates_O3", ours, median("gcc -O3 -march=native") * 1e9 / 64,
                "ns/image, gcc -O3 -march=native");
    const double gate = median("gates from L1") * 1e9 / dlgn_bench::roofline::gates_a_call();
    print_costs("trained_6x8000_roofline", ours, gate * static_cast<double>(engine.gates()), "ns/image, L1");
}

TEST_CASE("latency") {
    const dlgn_bench::image_set& images = shared().images;
    const basic_engine& engine = shared().engine;
    const straight_line_c& plain = shared().plain;
    auto space = engine.make_workspace();
    for (const std::size_t batch : {std::size_t{1}, std::size_t{8}, std::size_t{64}}) {
        const std::string name = "latency_" + std::to_string(batch);
        std::vector<std::uint8_t> labels(batch);
        std::vector<std::uint8_t> labels_of_c(batch);
        BENCHMARK(name + ", engine") { engine.classify(images.pixels(batch), labels, space); };
        BENCHMARK(name + ", gcc -O1") { plain.labels(images.flags.data(), batch, labels_of_c.data()); };
        REQUIRE((labels == labels_of_c));
        print_costs(name, median(name + ", engine") * 1e6, median(name + ", gcc -O1") * 1e6, "us, gcc -O1");
    }
}
