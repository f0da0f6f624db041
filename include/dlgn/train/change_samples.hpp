#pragma once

/// \file
/// Samples as a network in training is to see them.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/train/fit_params.hpp>

namespace dlgn::detail {

/// Rows `rows` of `inputs` as `params.draw` and `params.augment` make them.
inline void change_samples(thread_pool& pool, const bit_matrix& inputs, std::span<const std::uint32_t> rows,
                           const fit_params& params, random_engine& random, bit_matrix& changed) {
    const std::uint64_t seed = params.draw ? random() : 0;
    constexpr std::size_t grain = 8;
    pool.for_each_range(rows.size(), grain, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            std::ranges::copy(inputs.row(rows[i]), changed.row(i).begin());
            if (params.draw) {
                random_engine own(seed + i);
                params.draw(rows[i], changed.row(i), own);
            }
        }
    });
    for (std::size_t i = 0; params.augment && i < rows.size(); ++i)
        params.augment(changed.row(i), random);
}

} // namespace dlgn::detail
