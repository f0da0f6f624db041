// The README's quickstart. Run it in any folder; it writes digits.v there.
#include <iostream>

#include <dlgn/dlgn.hpp>

#include "support/gzip.hpp"

int main() {
    const std::string examples = DLGN_SOURCE_DIR "/examples";
    const auto cells = dlgn::read_liberty(examples + "/pdk/sky130_fd_sc_hd.lib");
    const auto [train, test] = dlgn::read_mnist(examples + "/data/mnist-1bit", support::read_plain_or_gzip);
    dlgn::relaxed_network network({.inputs = 784, .layers = {1000, 500}, .classes = 10}, /*seed=*/7);
    dlgn::fit(network, train, {.epochs = 2, .prices = {.area_weight = 0.01}}, dlgn::liberty_cost(cells));
    const dlgn::circuit circuit = dlgn::simplify(dlgn::discretise(network));
    const auto labels = dlgn::engine{circuit}.classify(test.inputs);
    std::cout << "accuracy " << dlgn::accuracy(labels, test.labels) << ", " << circuit.gates() << " gates\n";
    dlgn::write_verilog("digits.v", dlgn::map(dlgn::with_head(circuit), cells), {.module_name = "digits"});
}
