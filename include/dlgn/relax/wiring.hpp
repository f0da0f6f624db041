#pragma once

/// \file
/// Which nodes of the layer below a neuron may read.

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/core/random.hpp>
#include <dlgn/relax/receptive_field.hpp>

namespace dlgn::detail {

/// Random candidates for the two inputs of each neuron: neurons × 2 × candidates, taken in turn from
/// random permutations of all `inputs`, so that every input is offered about equally often. The candidates of
/// one neuron are distinct. With one candidate this is fixed random wiring.
///
/// Throws `argument_error` if the inputs are too few for the candidates of a neuron to be distinct.
[[nodiscard]] std::vector<std::uint32_t> random_wiring(std::size_t inputs, std::size_t neurons,
                                                       std::size_t candidates, random_engine& random);

/// Puts neurons with fixed wiring in the order of the nodes they read, in each group of consecutive neurons
/// of its own: the order means nothing within a group, and memory is then read from front to back. `wiring`
/// is neurons × 2, `ends` one past the last neuron of each group.
void sort_by_wires(std::span<std::uint32_t> wiring, std::span<const std::size_t> ends);

/// The places of a layer that the candidates of each of its kernels are drawn from.
class wire_source {
public:
    /// All `places`, for every kernel; none if nothing is to be drawn.
    explicit wire_source(std::size_t places = 0) : size_(places) {}

    /// Those of a window of an image, for each kernel at a place of its own, which `add_window` draws; a
    /// window larger than the image is all of it.
    wire_source(const image_shape& image, std::size_t side, std::size_t stride);

    /// Those listed, `ends` one past the last of each kernel.
    wire_source(std::vector<std::uint32_t> places, std::vector<std::size_t> ends)
        : places_(std::move(places)), ends_(std::move(ends)) {}

    /// Places the window of the next kernel.
    void add_window(random_engine& random);

    /// Places that a kernel may be wired to.
    [[nodiscard]] std::size_t size(std::size_t kernel) const noexcept {
        return ends_.empty() ? size_ : ends_[kernel] - first(kernel);
    }
    /// The i-th of them.
    [[nodiscard]] std::uint32_t place(std::size_t kernel, std::size_t i) const noexcept;

private:
    [[nodiscard]] std::size_t first(std::size_t kernel) const noexcept {
        return kernel == 0 ? 0 : ends_[kernel - 1];
    }

    image_shape image_{};
    std::size_t stride_ = 1;
    std::size_t height_ = 0; ///< of a window inside the image, pixels
    std::size_t width_ = 0;
    std::size_t size_ = 0;
    std::vector<std::uint32_t> corners_; ///< the first node of each kernel's window; empty without windows
    std::vector<std::uint32_t> places_;
    std::vector<std::size_t> ends_;
};

/// Candidates, and where they came from.
struct drawn_wiring {
    std::vector<std::uint32_t> places; ///< kernels × 2 × candidates
    wire_source source;                ///< of each input of each kernel
};

/// As `random_wiring`, but the candidates of a neuron are drawn from a window at a random place of the image,
/// a multiple of `stride` from its upper left corner: neighbouring pixels tell more together than distant
/// ones.
///
/// Throws `argument_error` if a window has too few nodes for the candidates of a neuron to be distinct.
[[nodiscard]] drawn_wiring window_wiring(const image_shape& image, std::size_t side, std::size_t stride,
                                         std::size_t neurons, std::size_t candidates, random_engine& random);

/// Draws places so that all are drawn about equally often, whatever they may be drawn for.
class balanced_draw {
public:
    /// Of so many places, none drawn yet.
    explicit balanced_draw(std::size_t places) : times_(places) {}

    /// Appends `count` distinct places of `from`, which has no fewer and whose order changes, to `drawn`: at
    /// random among those drawn least often before.
    void operator()(std::span<std::uint32_t> from, std::size_t count, random_engine& random,
                    std::vector<std::uint32_t>& drawn);

private:
    std::vector<std::uint32_t> times_;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/relax/impl/wiring.hpp>
#endif
