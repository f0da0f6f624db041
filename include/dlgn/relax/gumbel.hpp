#pragma once

/// \file
/// Noise on logits that turns a softmax into a sample: the highest of logits plus Gumbel noise is drawn with
/// the softmax's probabilities, and the softmax of their sum, divided by a temperature, is what gradients are
/// taken of (Jang, Gu and Poole, "Categorical Reparameterization with Gumbel-Softmax", 2017; Maddison, Mnih
/// and Teh, "The Concrete Distribution", 2017). Of two categories only the difference of the logits counts:
/// its noise is that of two Gumbel variables, which is logistic.

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

#include <xsimd/xsimd.hpp>

#include <dlgn/core/random.hpp>
#include <dlgn/relax/lanes.hpp>

namespace dlgn {

/// Noise on the logits of a step. It is a function of these numbers, the layer and the weight, so that
/// neither threads nor a stop in between change it.
struct gumbel_noise {
    /// Times the noise: 1 samples gates and wires as likely as the network takes them to be, 0 is no noise.
    double scale = 0;
    /// Logits and noise are divided by it; gradients are of the soft distribution that results.
    double temperature = 1;
    std::uint64_t seed = 0; ///< of the noise
    std::uint64_t step = 0; ///< of training: each has noise of its own

    /// Whether there is any noise.
    [[nodiscard]] bool is_on() const noexcept { return scale > 0; }
};

namespace detail {

/// What noise is drawn for.
enum class noise_of : std::uint8_t { gates, wires };

/// The sequence for the gates or wires of a layer.
[[nodiscard]] constexpr std::uint64_t noise_key(const gumbel_noise& noise, std::size_t layer,
                                                noise_of what) noexcept {
    return split_mix(split_mix(split_mix(noise.seed, 0), noise.step),
                     2 * layer + (what == noise_of::wires ? 1 : 0));
}

/// Uniform between 0 and 1, both excluded, also in single precision: an odd multiple of 2^-24.
template <std::floating_point Real>
[[nodiscard]] constexpr Real open_uniform(std::uint64_t key, std::uint64_t index) noexcept {
    return (static_cast<Real>(split_mix(key, index) >> 41U) + Real(0.5)) * Real(0x1p-23);
}

/// target = (logits + scale · noise) / temperature, element by element, with logistic or Gumbel noise. The
/// first logit is number `first` of the sequence `key`.
template <std::floating_point Real>
void add_noise(const gumbel_noise& noise, bool is_logistic, std::uint64_t key, std::size_t first,
               std::span<const Real> logits, std::span<Real> target) noexcept {
    using vector = xsimd::batch<Real, log_arch>;
    const vector slope(static_cast<Real>(1 / noise.temperature));
    const vector scale(static_cast<Real>(noise.scale));
    for (std::size_t i = 0; i < logits.size(); i += vector::size) {
        const std::size_t count = std::min(vector::size, logits.size() - i);
        alignas(64) std::array<Real, vector::size> lanes;
        alignas(64) std::array<Real, vector::size> uniforms;
        for (std::size_t lane = 0; lane < vector::size; ++lane) {
            lanes[lane] = logits[i + std::min(lane, count - 1)];
            uniforms[lane] = open_uniform<Real>(key, first + i + lane);
        }
        const vector u = vector::load_aligned(uniforms.data());
        const vector drawn =
            is_logistic ? xsimd::log(u / (vector(Real(1)) - u)) : -xsimd::log(-xsimd::log(u));
        ((vector::load_aligned(lanes.data()) + scale * drawn) * slope).store_aligned(lanes.data());
        std::copy_n(lanes.begin(), count, target.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace detail
} // namespace dlgn
