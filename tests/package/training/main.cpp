#include <dlgn/dlgn.hpp>

int main() {
    dlgn::circuit circuit(2);
    circuit.set_outputs({circuit.add_gate(dlgn::gate_op::xor_ab, 0, 1)});
    dlgn::bit_matrix samples(1, 2);
    samples.set(0, 1, true);
    const Eigen::VectorXf one = Eigen::VectorXf::Ones(3); // Eigen comes with the library
    return dlgn::evaluate(dlgn::simplify(circuit), samples)(0, 0) && one.sum() == 3 ? 0 : 1;
}
