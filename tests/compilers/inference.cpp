// A program that only classifies.
#include <dlgn/inference.hpp>

int main(int arguments, char** names) {
    if (arguments < 2)
        return 0;
    const dlgn::circuit circuit = dlgn::read_circuit(names[1]);
    const dlgn::bit_matrix samples(1, circuit.inputs());
    return dlgn::engine{circuit}.classify(samples).size() == 1 ? 0 : 1;
}
