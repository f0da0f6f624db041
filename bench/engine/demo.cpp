// A small network from packed images, against the rate of a silicon macro; see README.md.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <dlgn/inference.hpp>

#include "support/catch.hpp"
#include "support/images.hpp"
#include "support/measure.hpp"
#include "support/places.hpp"
#include "support/straight_line_c.hpp"

using namespace dlgn;

TEST_CASE("demo_packed") {
    constexpr double macro = 41.8; // M images/s
    const circuit network = read_circuit(dlgn_bench::models() / "demo.dlgn");
    // Calls long enough, 0.8 ms, that the unequal ends of two threads are a few per cent of them.
    const dlgn_bench::image_set images(32768);
    std::vector<std::uint8_t> expected(images.size());
    dlgn_bench::straight_line_c(network, "-O1", dlgn_bench::baselines())
        .labels(images.flags.data(), images.size(), expected.data());
    for (const std::size_t threads : {std::size_t{1}, std::size_t{2}}) {
        const engine engine{network, {.threads = threads}};
        if (threads == 1)
            dlgn_bench::print_size("demo", network, engine);
        auto space = engine.make_workspace();
        std::vector<std::uint8_t> labels(images.size());
        const std::string name = "demo_packed_" + std::to_string(threads) + "t";
        BENCHMARK(std::string(name)) { engine.classify(images.bits, labels, space); };
        REQUIRE((labels == expected));
        dlgn_bench::print_rates(name, static_cast<double>(images.size()) / dlgn_bench::median(name) / 1e6,
                                macro, "M images/s, the paper's macro");
    }
}
