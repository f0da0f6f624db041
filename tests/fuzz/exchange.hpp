#pragma once

#include <cstddef>
#include <cstdlib>
#include <optional>
#include <ostream>
#include <sstream>
#include <string_view>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include "support/random_circuit.hpp"

namespace dlgn_test {

/// Reads a text as a circuit; what is read must have the same names and values when written and read again.
template <class Read, class Write>
void read_and_write(std::string_view text, const Read& read, const Write& write) {
    std::optional<dlgn::named_circuit> read_first;
    try {
        read_first = read(text);
    } catch (const dlgn::error&) {
        return;
    }
    const dlgn::named_circuit& first = *read_first;
    if (first.circuit.nodes() > 4096)
        return;
    std::ostringstream out;
    try {
        write(out, first);
    } catch (const dlgn::argument_error&) { // names that the format does not know
        return;
    }
    const dlgn::named_circuit second = read(out.str());
    if (first.circuit.inputs() != second.circuit.inputs() || first.outputs.size() != second.outputs.size())
        std::abort();
    dlgn::random_engine random(1);
    const dlgn::bit_matrix samples = random_samples(random, 7, first.circuit.inputs());
    if (dlgn::evaluate(first.circuit, samples) != dlgn::evaluate(second.circuit, samples))
        std::abort();
}

} // namespace dlgn_test
