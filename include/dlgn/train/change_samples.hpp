#pragma once

/// \file
/// Samples as a network in training is to see them.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/train/fit_params.hpp>

namespace dlgn::detail {

/// Rows `rows` of `inputs` as `params.draw` and `params.augment` make them. Of a rank's `share` of them only,
/// unless there is `augment`, which one engine goes through all samples with.
inline void change_samples(thread_pool& pool, const bit_matrix& inputs, std::span<const std::uint32_t> rows,
                           const fit_params& params, random_engine& random, bit_matrix& changed,
                           item_range share) {
    const std::uint64_t seed = params.draw ? random() : 0;
    if (params.augment)
        share = {0, rows.size()};
    constexpr std::size_t grain = 8;
    pool.for_each_range(share.count, grain, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = share.first + first; i < share.first + last; ++i) {
            const auto row = inputs.row(rows[i]);
            std::copy(row.begin(), row.end(), changed.row(i).begin());
            if (params.draw) {
                random_engine own(seed + i);
                params.draw(rows[i], changed.row(i), own);
            }
        }
    });
    for (std::size_t i = 0; params.augment && i < rows.size(); ++i)
        params.augment(changed.row(i), random);
}
inline void change_samples(thread_pool& pool, const bit_matrix& inputs, std::span<const std::uint32_t> rows,
                           const fit_params& params, random_engine& random, bit_matrix& changed) {
    change_samples(pool, inputs, rows, params, random, changed, {0, rows.size()});
}

} // namespace dlgn::detail
