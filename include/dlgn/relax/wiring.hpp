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
/// is neurons × 2, `ends` one past the last neuron of each group.
inline void sort_by_wires(std::span<std::uint32_t> wiring, std::span<const std::size_t> ends) {
    std::vector<std::array<std::uint32_t, 2>> neurons(wiring.size() / 2);
    for (std::size_t i = 0; i < neurons.size(); ++i)
        neurons[i] = {wiring[2 * i], wiring[2 * i + 1]};
    auto first = neurons.begin();
    for (const std::size_t end : ends) {
        const auto last = neurons.begin() + static_cast<std::ptrdiff_t>(end);
        std::sort(first, last);
        first = last;
    }
    for (std::size_t i = 0; i < neurons.size(); ++i)
        std::copy(neurons[i].begin(), neurons[i].end(), wiring.begin() + static_cast<std::ptrdiff_t>(2 * i));
}

/// Square windows of an image whose inputs are row by row its pixels, each of one or more bits: those of all
/// its channels.
struct image_window {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t side = 0; ///< of a window, pixels; 0: no windows
};

/// The nodes of the layer below that the candidates of each neuron of a layer are drawn from.
class wire_source {
public:
    /// All `inputs` nodes, for every neuron.
    explicit wire_source(std::size_t inputs) : size_(inputs) {}

    /// Those of a window of an image, for each neuron at a place of its own, which `add_window` draws; a
    /// window larger than the image is all of it. Throws `argument_error` if the inputs are not those of the
    /// image.
    wire_source(const image_window& window, std::size_t inputs) : window_(window) {
        const std::size_t pixels = window.rows * window.columns;
        if (pixels == 0 || inputs % pixels != 0)
            throw argument_error("window image",
                                 std::to_string(window.rows) + " x " + std::to_string(window.columns),
                                 "does not divide the layer's " + std::to_string(inputs) + " inputs");
        bits_ = inputs / pixels;
        height_ = std::min(window.side, window.rows);
        width_ = std::min(window.side, window.columns);
        size_ = height_ * width_ * bits_;
    }

    /// Places the window of the next neuron.
    void add_window(random_engine& random) {
        const std::size_t top = random.below(window_.rows - height_ + 1);
        const std::size_t left = random.below(window_.columns - width_ + 1);
        corners_.push_back(static_cast<std::uint32_t>((top * window_.columns + left) * bits_));
    }

    /// Nodes that a neuron may read.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// The i-th of those of a neuron.
    [[nodiscard]] std::uint32_t node(std::size_t neuron, std::size_t i) const noexcept {
        if (corners_.empty())
            return static_cast<std::uint32_t>(i);
        const std::size_t row = width_ * bits_;
        return static_cast<std::uint32_t>(corners_[neuron] + i / row * window_.columns * bits_ + i % row);
    }

private:
    image_window window_{};
    std::size_t size_ = 0;
    std::size_t bits_ = 0;   ///< of a pixel
    std::size_t height_ = 0; ///< of a window inside the image, pixels
    std::size_t width_ = 0;
    std::vector<std::uint32_t> corners_; ///< the first node of each neuron's window; empty without windows
};

/// Candidates, and where they came from.
struct windowed_wiring {
    std::vector<std::uint32_t> wiring;
    wire_source source;
};

/// As `random_wiring`, but the candidates of a neuron are drawn from a window at a random place of the image:
/// neighbouring pixels tell more together than distant ones.
///
/// Throws `argument_error` if the inputs are not those of the image, or a window has too few for the
/// candidates of a neuron to be distinct.
[[nodiscard]] inline windowed_wiring window_wiring(const image_window& window, std::size_t inputs,
                                                   std::size_t neurons, std::size_t candidates,
                                                   random_engine& random) {
    windowed_wiring result{{}, wire_source(window, inputs)};
    const std::size_t hand = 2 * candidates;
    if (candidates == 0 || result.source.size() < hand)
        throw argument_error("window side", window.side,
                             "has " + std::to_string(result.source.size()) + " inputs, too few for 2 x " +
                                 std::to_string(candidates) + " candidates");
    result.wiring.reserve(neurons * hand);
    std::vector<std::uint32_t> inside(result.source.size());
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
        result.source.add_window(random);
        for (std::size_t i = 0; i < inside.size(); ++i)
            inside[i] = result.source.node(neuron, i);
        random.shuffle(std::span(inside));
        result.wiring.insert(result.wiring.end(), inside.begin(),
                             inside.begin() + static_cast<std::ptrdiff_t>(hand));
    }
    return result;
}

} // namespace dlgn
