// Labels of 100 samples of reproducible bits, by the model that is given, if any.

#ifdef DLGN_TEST_SINGLE_HEADER
#include "dlgn_inference.hpp"
#else
#include <dlgn/inference.hpp>
#endif

#include <cstddef>
#include <cstdint>
#include <iostream>

#ifdef EIGEN_WORLD_VERSION
#error "the inference headers include Eigen"
#endif

int main(int argc, char** argv) {
    dlgn::circuit circuit(2);
    const dlgn::node_id both = circuit.add_gate(dlgn::gate_op::and_ab, 0, 1);
    circuit.set_outputs({0, both}, dlgn::equal_groups(2, 2));
    dlgn::bit_matrix samples(2, 2);
    samples.set(0, 0, true);
    const auto labels = dlgn::engine{circuit}.classify(samples);
    if (labels.size() != 2 || labels[0] != 0 || labels[1] != 0)
        return 1;

    for (int i = 1; i < argc; ++i) {
        const dlgn::classifier model = dlgn::read_classifier(argv[i]);
        dlgn::bit_matrix bits(100, model.circuit().inputs());
        std::uint32_t state = 1;
        for (std::size_t sample = 0; sample < bits.rows(); ++sample)
            for (std::size_t column = 0; column < bits.columns(); ++column) {
                state = state * 1664525 + 1013904223;
                bits.set(sample, column, state >> 31 != 0);
            }
        for (const std::uint8_t label : dlgn::engine{model.circuit()}.classify(bits))
            std::cout << int{label} << '\n';
    }
}
