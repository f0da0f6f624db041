#pragma once

/// \file
/// The cheapest cut of a small network.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace dlgn::detail {

/// Splits points into true and false ones so that the arcs from a true to a false point cost the least: the
/// minimum cut, by shortest augmenting paths in layers (Dinic, "Algorithm for solution of a problem of
/// maximum flow in a network with power estimation", 1970).
class min_cut {
public:
    using point = std::uint32_t;
    static constexpr point always_true = 0;
    static constexpr point always_false = 1;
    static constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max() / 4;

    min_cut() : first_(2, none) {}

    point add_point() {
        first_.push_back(none);
        return static_cast<point>(first_.size() - 1);
    }

    /// `cost`, which is not negative, is to be paid if `from` is true and `to` is false.
    void add_arc(point from, point to, std::int64_t cost) {
        for (const bool back : {false, true}) {
            const point at = back ? to : from;
            arcs_.push_back({back ? from : to, first_[at], back ? 0 : cost});
            first_[at] = static_cast<std::uint32_t>(arcs_.size() - 1);
        }
    }

    /// Whether each point is true; of equal costs, as few are as can be. Call it once.
    [[nodiscard]] std::vector<bool> solve() {
        while (find_layers()) {
            next_ = first_;
            while (augment()) {
            }
        }
        std::vector<bool> result(first_.size());
        for (std::size_t at = 0; at < result.size(); ++at)
            result[at] = layer_[at] != none;
        return result;
    }

private:
    static constexpr std::uint32_t none = 0xffffffffU;

    /// Arc i and its way back, i ^ 1.
    struct arc {
        point to;
        std::uint32_t next; ///< of the same point
        std::int64_t left;  ///< that may still flow
    };

    /// Distances from `always_true` over arcs that are not full; false if they do not reach `always_false`.
    bool find_layers() {
        layer_.assign(first_.size(), none);
        layer_[always_true] = 0;
        std::vector<point> queue = {always_true};
        for (std::size_t i = 0; i < queue.size(); ++i)
            for (std::uint32_t index = first_[queue[i]]; index != none; index = arcs_[index].next)
                if (arcs_[index].left > 0 && layer_[arcs_[index].to] == none) {
                    layer_[arcs_[index].to] = layer_[queue[i]] + 1;
                    queue.push_back(arcs_[index].to);
                }
        return layer_[always_false] != none;
    }

    /// Sends what fits along one path from layer to layer; false if there is none.
    bool augment() {
        path_.clear();
        point at = always_true;
        while (at != always_false) {
            std::uint32_t& index = next_[at];
            while (index != none && (arcs_[index].left == 0 || layer_[arcs_[index].to] != layer_[at] + 1))
                index = arcs_[index].next;
            if (index != none) {
                path_.push_back(index);
                at = arcs_[index].to;
                continue;
            }
            if (path_.empty())
                return false;
            at = arcs_[path_.back() ^ 1U].to; // a dead end
            path_.pop_back();
            next_[at] = arcs_[next_[at]].next;
        }
        std::int64_t amount = unlimited;
        for (const std::uint32_t index : path_)
            amount = std::min(amount, arcs_[index].left);
        for (const std::uint32_t index : path_) {
            arcs_[index].left -= amount;
            arcs_[index ^ 1U].left += amount;
        }
        return true;
    }

    std::vector<arc> arcs_;
    std::vector<std::uint32_t> first_; ///< arc of each point
    std::vector<std::uint32_t> layer_;
    std::vector<std::uint32_t> next_; ///< arc of each point that may still lead on
    std::vector<std::uint32_t> path_;
};

} // namespace dlgn::detail
