#pragma once

/// \file
/// Sums of numbers over the samples of a block by the bits of two nodes.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include <xsimd/xsimd.hpp>

#include <dlgn/relax/bit_products.hpp>
#include <dlgn/relax/lanes.hpp>
#include <dlgn/relax/rows.hpp>
#include <dlgn/train/bit_row.hpp>

namespace dlgn::detail {

/// The effects on the samples of a block, apart for the two values of a node.
class split_effects {
public:
    split_effects(std::span<const float, block_samples> numbers, const bit_row& node) noexcept {
        for (std::size_t word = 0; word < block_words; ++word)
            for_each_index<vectors>([&](auto v) {
                const std::size_t i = word * word_samples + v * vector::size;
                const vector number = vector::load_aligned(numbers.data() + i);
                const auto set = lane_mask<float>(node.words[word], v);
                choose<float>(set, vector(0.0F), number).store_aligned(halves_[0].data() + i);
                choose<float>(set, number).store_aligned(halves_[1].data() + i);
            });
    }

    /// The sums where the bits of another node are set, by the value of the first.
    [[nodiscard]] std::array<double, 2> sums_where(const bit_row& node) const noexcept {
        std::array<std::array<vector, vectors>, 2> sums;
        for (auto& half : sums)
            half.fill(vector(0.0F));
        for (std::size_t word = 0; word < block_words; ++word)
            for_each_index<vectors>([&](auto v) {
                const auto set = lane_mask<float>(node.words[word], v);
                for_each_index<2>([&](auto half) {
                    sums[half][v] +=
                        choose<float>(set, vector::load_aligned(halves_[half].data() + word * word_samples +
                                                                v * vector::size));
                });
            });
        std::array<double, 2> result;
        for (std::size_t half = 0; half < 2; ++half) {
            vector sum = sums[half][0];
            for (std::size_t v = 1; v < vectors; ++v)
                sum += sums[half][v];
            result[half] = static_cast<double>(lane_sum(sum));
        }
        return result;
    }

private:
    using vector = xsimd::batch<float>;
    static constexpr std::size_t vectors = word_samples / vector::size;

    alignas(64) std::array<std::array<float, block_samples>, 2> halves_;
};

} // namespace dlgn::detail
