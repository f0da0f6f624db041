#pragma once

/// \file
/// Which nodes of the layer below a neuron may read.

#include <algorithm>
#include <array>
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

/// Puts neurons with fixed wiring in the order of the nodes they read, in each group of consecutive neurons
/// of its own: the order means nothing within a group, and memory is then read from front to back. `wiring`
/// is neurons × 2.
inline void sort_by_wires(std::span<std::uint32_t> wiring, std::size_t group) {
    std::vector<std::array<std::uint32_t, 2>> neurons(wiring.size() / 2);
    for (std::size_t i = 0; i < neurons.size(); ++i)
        neurons[i] = {wiring[2 * i], wiring[2 * i + 1]};
    for (auto first = neurons.begin(); first != neurons.end(); first += static_cast<std::ptrdiff_t>(group))
        std::sort(first, first + static_cast<std::ptrdiff_t>(group));
    for (std::size_t i = 0; i < neurons.size(); ++i)
        std::copy(neurons[i].begin(), neurons[i].end(), wiring.begin() + static_cast<std::ptrdiff_t>(2 * i));
}

/// Square windows of an image whose inputs are row by row its pixels, each of one or more bits.
struct image_window {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t side = 0; ///< of a window, pixels; 0: no windows
};

/// As `random_wiring`, but the candidates of a neuron are drawn from a window at a random place of the image:
/// neighbouring pixels tell more together than distant ones. A window larger than the image is all of it.
///
/// Throws `argument_error` if the inputs are not those of the image, or a window has too few for the
/// candidates of a neuron to be distinct.
[[nodiscard]] inline std::vector<std::uint32_t> window_wiring(const image_window& window, std::size_t inputs,
                                                              std::size_t neurons, std::size_t candidates,
                                                              random_engine& random) {
    const std::size_t pixels = window.rows * window.columns;
    if (pixels == 0 || inputs % pixels != 0)
        throw argument_error("window image",
                             std::to_string(window.rows) + " x " + std::to_string(window.columns),
                             "does not divide the layer's " + std::to_string(inputs) + " inputs");
    const std::size_t bits = inputs / pixels;
    const std::size_t height = std::min(window.side, window.rows);
    const std::size_t width = std::min(window.side, window.columns);
    const std::size_t hand = 2 * candidates;
    if (candidates == 0 || height * width * bits < hand)
        throw argument_error("window side", window.side,
                             "has " + std::to_string(height * width * bits) + " inputs, too few for 2 x " +
                                 std::to_string(candidates) + " candidates");
    std::vector<std::uint32_t> wiring;
    wiring.reserve(neurons * hand);
    std::vector<std::uint32_t> inside(height * width * bits);
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
        const std::size_t top = random.below(window.rows - height + 1);
        const std::size_t left = random.below(window.columns - width + 1);
        auto next = inside.begin();
        for (std::size_t row = top; row < top + height; ++row)
            for (std::size_t column = left; column < left + width; ++column)
                for (std::size_t bit = 0; bit < bits; ++bit)
                    *next++ = static_cast<std::uint32_t>((row * window.columns + column) * bits + bit);
        random.shuffle(std::span(inside));
        wiring.insert(wiring.end(), inside.begin(), inside.begin() + static_cast<std::ptrdiff_t>(hand));
    }
    return wiring;
}

} // namespace dlgn
