#pragma once

// Small training runs, shared by the tests of what they keep and how they fail.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/core/random.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/fit.hpp>

#include "support/random_circuit.hpp"

namespace dlgn_test {

/// Random bits, whose class is the number of ones among the first two.
inline dlgn::dataset small_data(std::size_t samples, std::uint64_t seed) {
    dlgn::random_engine random(seed);
    dlgn::dataset data{dlgn::bit_matrix(samples, 6), std::vector<std::uint8_t>(samples), 3};
    for (std::size_t sample = 0; sample < samples; ++sample) {
        for (std::size_t i = 0; i < 6; ++i)
            data.inputs.set(sample, i, random.below(2) == 1);
        data.labels[sample] =
            static_cast<std::uint8_t>(int{data.inputs(sample, 0)} + int{data.inputs(sample, 1)});
    }
    return data;
}

/// Ten random bits, whose class is 2·x0 + (x1 xor x2): easy, but not for a linear model.
inline dlgn::dataset xor_data(std::size_t samples, std::uint64_t seed) {
    dlgn::random_engine random(seed);
    dlgn::dataset data{random_samples(random, samples, 10), std::vector<std::uint8_t>(samples), 4};
    for (std::size_t s = 0; s < samples; ++s)
        data.labels[s] =
            static_cast<std::uint8_t>(2 * data.inputs(s, 0) + (data.inputs(s, 1) != data.inputs(s, 2)));
    return data;
}

inline dlgn::network_params small_shape() {
    return {.inputs = 6, .layers = {12, 9}, .classes = 3, .candidates = 3};
}

/// What a run is made of, each part to be changed by itself.
struct run_parts {
    dlgn::dataset data = small_data(40, 1);
    dlgn::dataset held_out = small_data(20, 2);
    dlgn::network_params shape = small_shape();
    std::uint64_t network_seed = 1;
    dlgn::fit_params params = {.epochs = 4, .hard_epochs = 2, .batch = 8};
    bool is_judged = true;  ///< on the held-out samples
    bool is_taught = false; ///< by a network of the same shape, one for each run: it keeps what it computes
};

/// The weights of a network in one list.
template <class Real>
std::vector<double> weights_of(const dlgn::basic_relaxed_network<Real>& network) {
    std::vector<double> all;
    for (const auto& layer : network.layers())
        for (const auto* weights : {&layer.gate_weights(), &layer.wire_weights()})
            all.insert(all.end(), weights->data(), weights->data() + weights->size());
    return all;
}

} // namespace dlgn_test
