#include <dlgn/inference.hpp>

#ifdef EIGEN_WORLD_VERSION
#error "the inference headers include Eigen"
#endif

int main() {
    dlgn::circuit circuit(2);
    const dlgn::node_id both = circuit.add_gate(dlgn::gate_op::and_ab, 0, 1);
    circuit.set_outputs({0, both}, dlgn::equal_groups(2, 2));
    dlgn::bit_matrix samples(2, 2);
    samples.set(0, 0, true);
    const auto labels = dlgn::engine{circuit}.classify(samples);
    return labels.size() == 2 && labels[0] == 0 && labels[1] == 0 ? 0 : 1;
}
