#pragma once

/// \file
/// Which nodes of the layer below a neuron may read.

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

namespace dlgn {

/// Random candidates for the two inputs of each neuron: neurons × 2 × candidates, drawn by dealing shuffled
/// decks of all `inputs`, so that every input is offered about equally often. The candidates of one neuron
/// are distinct. With one candidate this is fixed random wiring.
///
/// Throws `argument_error` if the inputs are too few for the candidates of a neuron to be distinct.
[[nodiscard]] inline std::vector<std::uint32_t> random_wiring(std::size_t inputs, std::size_t neurons,
                                                              std::size_t candidates, random_engine& random) {
    const std::size_t hand = 2 * candidates;
    if (candidates == 0 || inputs < hand)
        throw argument_error("candidates", candidates,
                             "must be at least 1 and at most half of the layer's " + std::to_string(inputs) +
                                 " inputs");
    std::vector<std::uint32_t> deck(inputs);
    std::iota(deck.begin(), deck.end(), 0U);
    random.shuffle(std::span(deck));
    std::vector<std::uint32_t> wiring(neurons * hand);
    std::size_t dealt = 0;
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
        if (dealt + hand > inputs) {
            // The cards left go first, then come those of a new deck that are not among them.
            std::vector<std::uint32_t> rest(deck.begin() + static_cast<std::ptrdiff_t>(dealt), deck.end());
            std::vector<bool> is_left(inputs);
            for (const std::uint32_t card : rest)
                is_left[card] = true;
            random.shuffle(std::span(deck));
            std::vector<std::uint32_t> next = rest;
            for (const std::uint32_t card : deck)
                if (!is_left[card])
                    next.push_back(card);
            deck = std::move(next);
            dealt = 0;
        }
        for (std::size_t i = 0; i < hand; ++i)
            wiring[neuron * hand + i] = deck[dealt++];
    }
    return wiring;
}

} // namespace dlgn
