#pragma once

/// \file
/// How one net reaches its readers: buffers, or trees of them.

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace dlgn::detail {

/// An input pin, an output bit, or a buffer that a plan adds.
struct net_reader {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t instance = none; ///< `none` for an output bit or a buffer
    std::size_t pin = 0;         ///< of the instance; or the output bit
    std::size_t buffer = none;   ///< index in the plan
    std::size_t depth = 0;       ///< cells before it at most
    double load = 0;             ///< pF, with its wire
};

/// A cell that copies its input.
struct buffer_cell {
    std::size_t cell = 0; ///< index in `cell_library::cells()`
    double area = 0;      ///< µm²
    double load = 0;      ///< pF, with its wire
    double limit = 0;     ///< pF that it can drive
};

/// The readers of a net, and of the buffers behind it.
struct net_plan {
    struct buffer {
        std::size_t cell = 0;
        std::vector<net_reader> readers;
    };
    std::vector<net_reader> readers;
    std::vector<buffer> buffers;
    double area = 0;  ///< µm², of the buffers
    bool fits = true; ///< whether the net itself drives no more than its limit
};

[[nodiscard]] inline double sum_of_loads(const std::vector<net_reader>& readers) noexcept {
    double sum = 0;
    for (const net_reader& each : readers)
        sum += each.load;
    return sum;
}

/// Which readers a buffer would take: the first that it can drive, no more than is needed for the limit.
[[nodiscard]] inline std::vector<bool> readers_to_move(const std::vector<net_reader>& readers,
                                                       const buffer_cell& buffer, double total,
                                                       double limit) {
    std::vector<bool> moves(readers.size());
    double taken = 0;
    for (std::size_t i = 0; i < readers.size() && total - taken + buffer.load > limit; ++i) {
        moves[i] = taken + readers[i].load <= buffer.limit;
        taken += moves[i] ? readers[i].load : 0;
    }
    return moves;
}

/// Puts readers behind buffers, and buffers behind buffers, until what is left is no more than `limit`: each
/// time the smallest buffer that is enough, or the one that takes the most load for its area. `readers` come
/// by falling depth: those with the most cells before them are the first to move, because the others of their
/// cell's inputs are likely to be later.
[[nodiscard]] inline net_plan plan_buffers(std::vector<net_reader> readers, double limit,
                                           const std::vector<buffer_cell>& buffers) {
    net_plan plan{std::move(readers), {}, 0, true};
    for (double total = sum_of_loads(plan.readers); total > limit; total = sum_of_loads(plan.readers)) {
        const buffer_cell* best = nullptr;
        std::vector<bool> best_moves;
        double best_gain = 0;
        bool best_is_enough = false;
        for (const buffer_cell& buffer : buffers) {
            std::vector<bool> moves = readers_to_move(plan.readers, buffer, total, limit);
            double gain = -buffer.load;
            for (std::size_t i = 0; i < moves.size(); ++i)
                gain += moves[i] ? plan.readers[i].load : 0;
            const bool is_enough = total - gain <= limit;
            const auto is_better = [&] {
                if (best == nullptr || is_enough != best_is_enough)
                    return best == nullptr || is_enough;
                return is_enough ? buffer.area < best->area : gain * best->area > best_gain * buffer.area;
            };
            if (gain <= 0 || !is_better())
                continue;
            best = &buffer;
            best_moves = std::move(moves);
            best_gain = gain;
            best_is_enough = is_enough;
        }
        if (best == nullptr) {
            plan.fits = false;
            return plan;
        }
        net_plan::buffer added{best->cell, {}};
        std::vector<net_reader> left;
        for (std::size_t i = 0; i < plan.readers.size(); ++i)
            (best_moves[i] ? added.readers : left).push_back(plan.readers[i]);
        const net_reader own{
            .buffer = plan.buffers.size(), .depth = added.readers.back().depth, .load = best->load};
        left.insert(std::find_if(left.begin(), left.end(),
                                 [&](const net_reader& each) { return each.depth < own.depth; }),
                    own);
        plan.readers = std::move(left);
        plan.buffers.push_back(std::move(added));
        plan.area += best->area;
    }
    return plan;
}

} // namespace dlgn::detail
