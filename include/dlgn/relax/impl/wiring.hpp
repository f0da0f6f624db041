#pragma once

/// \file
/// The bodies of <dlgn/relax/wiring.hpp>.

#include <dlgn/relax/wiring.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/relax/receptive_field.hpp>

namespace dlgn::detail {

DLGN_INLINE std::vector<std::uint32_t> random_wiring(std::size_t inputs, std::size_t neurons,
                                                     std::size_t candidates, random_engine& random) {
    const std::size_t per_neuron = 2 * candidates;
    if (candidates == 0 || inputs < per_neuron)
        throw argument_error("candidates", candidates,
                             "must be at least 1 and at most half of the layer's " + std::to_string(inputs) +
                                 " inputs");
    std::vector<std::uint32_t> order(inputs);
    std::iota(order.begin(), order.end(), 0U);
    random.shuffle(std::span(order));
    std::vector<std::uint32_t> wiring(neurons * per_neuron);
    std::size_t taken = 0;
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
        if (taken + per_neuron > inputs) {
            // The inputs left go first, then come those of a new order that are not among them.
            std::vector<std::uint32_t> rest(order.begin() + static_cast<std::ptrdiff_t>(taken), order.end());
            std::vector<bool> is_left(inputs);
            for (const std::uint32_t input : rest)
                is_left[input] = true;
            random.shuffle(std::span(order));
            std::vector<std::uint32_t> next = rest;
            for (const std::uint32_t input : order)
                if (!is_left[input])
                    next.push_back(input);
            order = std::move(next);
            taken = 0;
        }
        for (std::size_t i = 0; i < per_neuron; ++i)
            wiring[neuron * per_neuron + i] = order[taken++];
    }
    return wiring;
}

DLGN_INLINE void sort_by_wires(std::span<std::uint32_t> wiring, std::span<const std::size_t> ends) {
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

DLGN_INLINE wire_source::wire_source(const image_shape& image, std::size_t side, std::size_t stride)
    : image_(image), stride_(stride), height_(std::min(side, image.rows)),
      width_(std::min(side, image.columns)), size_(height_ * width_ * image.channels()) {
    if (stride == 0)
        throw argument_error("stride", stride, "must be at least 1");
}

DLGN_INLINE void wire_source::add_window(random_engine& random) {
    const std::size_t top = stride_ * random.below((image_.rows - height_) / stride_ + 1);
    const std::size_t left = stride_ * random.below((image_.columns - width_) / stride_ + 1);
    corners_.push_back(static_cast<std::uint32_t>((top * image_.columns + left) * image_.bits));
}

DLGN_INLINE std::uint32_t wire_source::place(std::size_t kernel, std::size_t i) const noexcept {
    if (!ends_.empty())
        return places_[first(kernel) + i];
    if (corners_.empty())
        return static_cast<std::uint32_t>(i);
    const std::size_t row = width_ * image_.bits;
    const std::size_t line = i / row / height_ * image_.rows + i / row % height_;
    return static_cast<std::uint32_t>(corners_[kernel] + line * image_.columns * image_.bits + i % row);
}

DLGN_INLINE drawn_wiring window_wiring(const image_shape& image, std::size_t side, std::size_t stride,
                                       std::size_t neurons, std::size_t candidates, random_engine& random) {
    drawn_wiring result{{}, wire_source(image, side, stride)};
    const std::size_t per_neuron = 2 * candidates;
    std::vector<std::uint32_t> inside(result.source.size(0));
    if (candidates == 0 || inside.size() < per_neuron)
        throw argument_error("window side", side,
                             "has " + std::to_string(inside.size()) + " inputs, too few for 2 x " +
                                 std::to_string(candidates) + " candidates");
    result.places.reserve(neurons * per_neuron);
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
        result.source.add_window(random);
        for (std::size_t i = 0; i < inside.size(); ++i)
            inside[i] = result.source.place(neuron, i);
        random.shuffle(std::span(inside));
        result.places.insert(result.places.end(), inside.begin(),
                             inside.begin() + static_cast<std::ptrdiff_t>(per_neuron));
    }
    return result;
}

DLGN_INLINE void balanced_draw::operator()(std::span<std::uint32_t> from, std::size_t count,
                                           random_engine& random, std::vector<std::uint32_t>& drawn) {
    random.shuffle(from);
    const std::size_t first = drawn.size();
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    for (const std::uint32_t place : from)
        least = std::min(least, times_[place]);
    for (; drawn.size() < first + count; ++least)
        for (std::size_t i = 0; i < from.size() && drawn.size() < first + count; ++i)
            if (times_[from[i]] == least)
                drawn.push_back(from[i]);
    for (std::size_t i = first; i < drawn.size(); ++i)
        ++times_[drawn[i]];
}

} // namespace dlgn::detail
