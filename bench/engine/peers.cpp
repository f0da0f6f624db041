// The engine beside the C that difflogic and torchlogix generate, where an environment variable names a
// checkout of theirs; see README.md.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

#include <dlgn/inference.hpp>

#include "support/catch.hpp"
#include "support/compiled_c.hpp"
#include "support/images.hpp"
#include "support/measure.hpp"
#include "support/places.hpp"
#include "support/straight_line_c.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::compiled_c;
using dlgn_bench::image_set;
using dlgn_bench::median;
using std::filesystem::path;

std::string variable(const char* name, const char* otherwise = "") {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : otherwise;
}

/// What the generator of `peer` makes of a circuit, compiled as both do; nothing if no checkout is named.
std::optional<compiled_c> generate(const std::string& peer, const char* checkout_variable,
                                   const circuit& network, const std::string& name) {
    const std::string checkout = variable(checkout_variable);
    if (checkout.empty()) {
        std::fprintf(stderr, "no %s's C: %s names no checkout\n", peer.c_str(), checkout_variable);
        return std::nullopt;
    }
    const path folder = dlgn_bench::baselines() / peer;
    std::filesystem::create_directories(folder);
    const path source = folder / (name + ".c");
    const path text = folder / (name + ".txt");
    write_file(text, [&](std::ostream& out) {
        out << "inputs " << network.inputs() << "\nclasses " << network.classes() << '\n';
        for (std::size_t gate = 0; gate < network.gates(); ++gate)
            out << "gate " << to_index(network.ops()[gate]) << ' ' << network.fanin_a()[gate] << ' '
                << network.fanin_b()[gate] << '\n';
        for (const node_id output : network.outputs())
            out << "output " << output << '\n';
    });
    const std::string command = variable("PYTHON", "python3") +
                                " '" DLGN_SOURCE_DIR "/bench/engine/peer_c.py' " + peer + " '" + checkout +
                                "' '" + text.string() + "' '" + source.string() + "'";
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error("failed: " + command);
    return compiled_c(source, "-O1");
}

void compare(const std::string& name, const circuit& network, const image_set& images) {
    const basic_engine engine = dlgn::engine{network};
    auto space = engine.make_workspace();
    std::vector<std::uint8_t> labels(images.size());
    BENCHMARK("engine") { engine.classify(images.pixels(images.size()), labels, space); };
    const double per_image = 1e9 / static_cast<double>(images.size());

    if (const auto code = generate("difflogic", "DLGN_DIFFLOGIC", network, name)) {
        auto* const sums = code->function<dlgn_bench::sums_of_bytes>("apply_logic_gate_net");
        std::vector<std::uint8_t> theirs(images.size());
        BENCHMARK("difflogic") {
            dlgn_bench::labels_of_bytes(sums, network.inputs(), network.classes(), images.flags.data(),
                                        images.size(), theirs.data());
        };
        REQUIRE((theirs == labels));
        dlgn_bench::print_costs(name + "_difflogic", median("engine") * per_image,
                                median("difflogic") * per_image, "ns/image, difflogic's C");
        // The C that stands for it where there is no checkout, which must not be slower.
        const dlgn_bench::straight_line_c ours(network, "-O1", dlgn_bench::baselines());
        BENCHMARK("straight-line C") { ours.labels(images.flags.data(), images.size(), theirs.data()); };
        REQUIRE((theirs == labels));
        dlgn_bench::print_costs(name + "_straight_line", median("straight-line C") * per_image,
                                median("difflogic") * per_image, "ns/image, our imitation; difflogic's C");
    }
    if (const auto code = generate("torchlogix", "DLGN_TORCHLOGIX", network, name)) {
        // It writes sums in the least type that holds them, and leaves the highest to be found.
        REQUIRE(network.group(0).size() > 255);
        auto* const sums_of =
            code->function<void(const std::uint8_t*, std::uint16_t*, int)>("circuit_bench_bool");
        std::vector<std::uint16_t> sums(images.size() * network.classes());
        std::vector<std::uint8_t> theirs(images.size());
        BENCHMARK("torchlogix") {
            sums_of(images.flags.data(), sums.data(), static_cast<int>(images.size()));
            for (std::size_t i = 0; i < images.size(); ++i) {
                const auto first = sums.begin() + static_cast<std::ptrdiff_t>(i * network.classes());
                theirs[i] = static_cast<std::uint8_t>(
                    std::max_element(first, first + static_cast<std::ptrdiff_t>(network.classes())) - first);
            }
        };
        REQUIRE((theirs == labels));
        dlgn_bench::print_costs(name + "_torchlogix", median("engine") * per_image,
                                median("torchlogix") * per_image, "ns/image, torchlogix' C of 64-bit words");
    }
}

} // namespace

TEST_CASE("demo_peers") {
    compare("demo", read_circuit(dlgn_bench::models() / "demo.dlgn"), image_set(4096));
}
TEST_CASE("trained_6x8000_peers") {
    compare("trained_6x8000", read_circuit(dlgn_bench::models() / "trained_6x8000.dlgn"), image_set(4096));
}
