#pragma once

// Random circuits and samples for tests.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn_test {

struct random_circuit_params {
    std::size_t inputs = 8;
    std::size_t gates = 40;
    std::size_t outputs = 10;
    std::size_t classes = 0; ///< groups of random sizes, some empty
    std::size_t reach = 0;   ///< fan-ins are among this many nodes before a gate; 0: any
};

/// Gates of all 16 functions over random nodes before them.
inline dlgn::circuit random_circuit(dlgn::random_engine& random, const random_circuit_params& params) {
    dlgn::circuit circuit(params.inputs);
    const auto pick = [&] {
        const std::size_t reach =
            params.reach == 0 ? circuit.nodes() : std::min(params.reach, circuit.nodes());
        return static_cast<dlgn::node_id>(circuit.nodes() - 1 - random.below(reach));
    };
    for (std::size_t gate = 0; gate < params.gates; ++gate) {
        const dlgn::gate_op op = dlgn::all_gate_ops[random.below(dlgn::gate_op_count)];
        const dlgn::node_id a = pick();
        const dlgn::node_id b = pick();
        circuit.add_gate(op, a, b);
    }
    std::vector<dlgn::node_id> outputs(params.outputs);
    for (dlgn::node_id& output : outputs)
        output = pick();
    std::vector<std::size_t> ends(params.classes);
    for (std::size_t& end : ends)
        end = random.below(params.outputs + 1);
    std::sort(ends.begin(), ends.end());
    if (!ends.empty())
        ends.back() = params.outputs;
    circuit.set_outputs(std::move(outputs), std::move(ends));
    return circuit;
}

inline dlgn::bit_matrix random_samples(dlgn::random_engine& random, std::size_t samples,
                                       std::size_t features) {
    dlgn::bit_matrix result(samples, features);
    for (std::size_t sample = 0; sample < samples; ++sample)
        for (std::size_t feature = 0; feature < features; ++feature)
            result.set(sample, feature, (random() & 1U) != 0);
    return result;
}

/// The numbers of `count` samples, in their order.
inline std::vector<std::uint32_t> in_sequence(std::size_t count) {
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

/// All 2^features samples; feature i of sample s is bit i of s.
inline dlgn::bit_matrix all_samples(std::size_t features) {
    dlgn::bit_matrix result(std::size_t{1} << features, features);
    for (std::size_t sample = 0; sample < result.rows(); ++sample)
        for (std::size_t feature = 0; feature < features; ++feature)
            result.set(sample, feature, (sample >> feature & 1U) != 0);
    return result;
}

} // namespace dlgn_test
