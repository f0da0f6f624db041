#pragma once

/// \file
/// The search for the cheapest cells that realise a gate function.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <tuple>
#include <utility>
#include <vector>

#include <dlgn/core/index_map.hpp>
#include <dlgn/core/stable_sort.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_rank.hpp>
#include <dlgn/liberty/gate_cell.hpp>

namespace dlgn::detail {

/// A set of gate functions, bit i for function i.
using op_set = std::uint16_t;

[[nodiscard]] constexpr op_set set_of(gate_op op) noexcept { return static_cast<op_set>(1U << to_index(op)); }

/// Cheapest realisations by a shortest-path search over the sets of functions that some cells make from a and
/// b; as a set is a node, a value that is read twice is paid once.
class gate_cell_search {
public:
    static constexpr std::size_t max_cell_inputs = 3;

    /// With `joined`, several inputs of a cell may read the same net.
    gate_cell_search(const cell_library& library, bool joined) : library_(library), joined_(joined) {
        for (const candidate& use : distinct_candidates())
            add_moves(use);
        keep_undominated();
        run();
    }

    /// The cheapest realisation; false if there is none. Constants are not searched for.
    [[nodiscard]] bool find(gate_op op, gate_cell& result) const {
        const goal& best = goals_[to_index(op)];
        if (best.move == none)
            return false;
        std::vector<std::size_t> order = {best.move};
        for (op_set state = best.from; state != start; state = arrival_of(state).from)
            order.push_back(arrival_of(state).move);
        std::reverse(order.begin(), order.end());
        std::array<std::uint8_t, gate_op_count> source{};
        source[to_index(gate_op::wire_a)] = 0;
        source[to_index(gate_op::wire_b)] = 1;
        result = {op, 0, 0, {}};
        for (const std::size_t index : order) {
            const move& taken = moves_[index];
            gate_cell_step step{taken.use.cell, taken.use.output, {}};
            for (const gate_op read : taken.inputs)
                step.inputs.push_back(source[to_index(read)]);
            source[to_index(taken.makes)] = static_cast<std::uint8_t>(2 + result.steps.size());
            result.area += library_.cells()[taken.use.cell].area;
            result.leakage += library_.cells()[taken.use.cell].leakage;
            result.steps.push_back(std::move(step));
        }
        return true;
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    static constexpr op_set start = set_of(gate_op::wire_a) | set_of(gate_op::wire_b);

    struct candidate {
        std::size_t cell = 0;
        std::size_t output = 0;
        cell_rank rank;
    };
    /// One more cell: reads functions that exist, makes another one.
    struct move {
        candidate use;
        std::vector<gate_op> inputs;
        op_set needs = 0;
        gate_op makes = gate_op::constant_0;
    };
    struct arrival {
        cell_rank rank;
        op_set from = 0;
        std::size_t move = none;
    };
    struct goal {
        cell_rank rank{std::numeric_limits<std::int64_t>::max(), 0, 0, 0};
        op_set from = 0;
        std::size_t move = none;
    };

    [[nodiscard]] const arrival& arrival_of(op_set state) const { return reached_[places_.at(state)]; }

    /// Outputs of cells of 1 to 3 inputs, best first, one for each function.
    [[nodiscard]] std::vector<candidate> distinct_candidates() const {
        const std::vector<cell>& cells = library_.cells();
        std::vector<candidate> all;
        const area_scale areas(library_);
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (!cells[i].inputs.empty() && cells[i].inputs.size() <= max_cell_inputs)
                for (std::size_t output = 0; output < cells[i].outputs.size(); ++output)
                    all.push_back({i, output, rank_of(cells[i], areas)});
        stable_sort(all, [&](const candidate& x, const candidate& y) {
            return std::tie(x.rank, cells[x.cell].name) < std::tie(y.rank, cells[y.cell].name);
        });
        std::array<number_index, max_cell_inputs + 1> seen; // by the number of inputs
        std::erase_if(all, [&](const candidate& use) {
            const truth_table& function = cells[use.cell].outputs[use.output].function;
            number_index& known = seen[function.variables];
            return !known.try_emplace(function.bits, known.size()).second;
        });
        return all;
    }

    void add_moves(const candidate& use) {
        move next{use, std::vector<gate_op>(library_.cells()[use.cell].inputs.size()), 0, {}};
        extend(next, 0);
    }

    void extend(move& next, std::size_t position) {
        if (position == next.inputs.size()) {
            next.makes = compose(next);
            if (support_size(next.makes) > 0 && ((next.needs & ~start) & set_of(next.makes)) == 0)
                moves_.push_back(next); // a copy of a or b is a goal too: a buffer
            return;
        }
        for (const gate_op op : all_gate_ops) {
            if (support_size(op) == 0 || (!joined_ && (next.needs & set_of(op)) != 0))
                continue;
            const op_set before = next.needs;
            next.inputs[position] = op;
            next.needs |= set_of(op);
            extend(next, position + 1);
            next.needs = before;
        }
    }

    [[nodiscard]] gate_op compose(const move& next) const {
        const truth_table& function = library_.cells()[next.use.cell].outputs[next.use.output].function;
        const auto value = [&](bool a, bool b) {
            std::size_t minterm = 0;
            for (std::size_t i = 0; i < next.inputs.size(); ++i)
                minterm |= std::size_t{evaluate(next.inputs[i], a, b)} << i;
            return function(minterm);
        };
        return make_op(value(false, false), value(false, true), value(true, false), value(true, true));
    }

    /// Leaves out moves for which another one makes the same from no more and is no worse.
    void keep_undominated() {
        stable_sort(moves_, [](const move& x, const move& y) { return x.use.rank < y.use.rank; });
        std::array<std::vector<op_set>, gate_op_count> kept;
        std::erase_if(moves_, [&](const move& next) {
            std::vector<op_set>& sets = kept[to_index(next.makes)];
            for (const op_set needs : sets)
                if ((needs & ~next.needs) == 0)
                    return true;
            sets.push_back(next.needs);
            return false;
        });
    }

    /// Dijkstra's algorithm; stops when no state left can improve a goal.
    void run() {
        using entry = std::pair<cell_rank, op_set>;
        std::priority_queue<entry, std::vector<entry>, std::greater<>> open;
        reached_.push_back({});
        places_.try_emplace(start, 0U);
        open.push({cell_rank{}, start});
        while (!open.empty()) {
            const auto [rank, state] = open.top();
            open.pop();
            if (rank > arrival_of(state).rank)
                continue;
            bool useful = false;
            for (const gate_op op : all_gate_ops)
                useful = useful || (support_size(op) > 0 && goals_[to_index(op)].rank > rank);
            if (!useful)
                return;
            for (std::size_t i = 0; i < moves_.size(); ++i) {
                const move& next = moves_[i];
                if ((next.needs & ~state) != 0)
                    continue;
                const cell_rank total = rank + next.use.rank;
                goal& best = goals_[to_index(next.makes)];
                if (total < best.rank)
                    best = {total, state, i};
                const op_set grown = static_cast<op_set>(state | set_of(next.makes));
                const auto [place, added] = places_.try_emplace(grown, reached_.size());
                if (added)
                    reached_.emplace_back();
                if (arrival& known = reached_[place->second]; added || total < known.rank) {
                    known = {total, state, i};
                    open.push({total, grown});
                }
            }
        }
    }

    const cell_library& library_;
    bool joined_;
    std::vector<move> moves_;
    number_index places_; ///< of sets in `reached_`
    std::vector<arrival> reached_;
    std::array<goal, gate_op_count> goals_;
};

} // namespace dlgn::detail
