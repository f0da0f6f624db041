// What a user's program instantiates, in single precision, from samples to a netlist. Compiled by
// tests/compilers.sh with many compilers, flags and versions of xsimd, and linked with double.cpp.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <vector>

#include <dlgn/dlgn.hpp>
#include <dlgn/liberty/parse.hpp>

int in_double_precision();

namespace {

dlgn::dataset two_classes() {
    dlgn::bit_matrix samples(100, 6);
    std::vector<std::uint8_t> labels;
    for (std::size_t sample = 0; sample < samples.rows(); ++sample) {
        const std::size_t bits = sample * 11;
        for (std::size_t feature = 0; feature < 6; ++feature)
            samples.set(sample, feature, (bits >> feature & 1U) != 0);
        labels.push_back((bits ^ bits >> 1U) & 1U);
    }
    return {.inputs = samples, .labels = labels, .classes = 2};
}

constexpr const char* cells_text = R"lib(library (two) {
  cell (inv) {
    area : 1; pin (A) { direction : input; } pin (Y) { direction : output; function : "!A"; }
  }
  cell (nand) {
    area : 2; pin (A) { direction : input; } pin (B) { direction : input; }
    pin (Y) { direction : output; function : "!(A&B)"; }
  }
  cell (tie) {
    area : 1; pin (H) { direction : output; function : "1"; } pin (L) { direction : output; function : "0"; }
  }
})lib";

} // namespace

int main() {
    const dlgn::dataset data = two_classes();
    const dlgn::cell_library cells = dlgn::to_cell_library(dlgn::parse_liberty_file(cells_text, "two.lib"));
    dlgn::relaxed_network network({.inputs = 6, .layers = {40, 20}, .classes = 2}, 7);
    dlgn::fit(network, data, {.epochs = 2, .prices = {.area_weight = 0.01}}, dlgn::liberty_cost(cells));
    const dlgn::circuit circuit = dlgn::simplify(dlgn::discretise(network));
    const dlgn::circuit refined = dlgn::refine(circuit, data, {.sweeps = 1});
    const auto labels = dlgn::engine{refined}.classify(data.inputs);
    const dlgn::netlist netlist = dlgn::map(dlgn::with_head(refined), cells);
    std::printf("%zu labels, %zu gates, %zu cells\n", labels.size(), refined.gates(), netlist.instances());
    return in_double_precision();
}
