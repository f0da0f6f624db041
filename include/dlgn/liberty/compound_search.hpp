#pragma once

/// \file
/// Functions that two cells make together, one of which reads the other beside the same variables.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_match.hpp>

namespace dlgn::detail {

/// A cell and what it makes of plain variables.
struct plain_cell {
    truth_table function; ///< of six variables; depends on exactly the first ones
    cell_match match;
};

/// Looks for pairs of cells that are smaller than any single one for a function of up to four variables. An
/// exclusive or with a conjunction, for one, (a ∧ b) ⊕ c, is ¬((a ∧ b ∧ c) ∨ n) with n = ¬((a ∧ b) ∨ c): two
/// cells, of which a circuit that has the exclusive or as a gate has no node n. The cells stand in a given
/// order of preference. Up to 2^19 pairs for a library of hundreds of cells: milliseconds.
class compound_search {
public:
    /// Two cells and the function of the second.
    struct compound {
        truth_table function; ///< of six variables; depends on exactly the first ones
        cell_match match;
    };
    /// Two cells whose outputs are both of use.
    struct both_outputs {
        std::array<truth_table, 2> function{}; ///< of the front, of the cell that reads it
        cell_match match;                      ///< of the second
    };

    explicit compound_search(const std::vector<plain_cell>& cells) : cells_(cells) {
        for (std::uint32_t index = 0; index < cells_.size(); ++index) {
            const unsigned count = cells_[index].match.pins.variables;
            if (count < 2)
                continue;
            smallest_ = std::min(smallest_, cells_[index].match.pins.area);
            if (count <= max_variables)
                place(index, count, {}, fronts_);
            if (count <= max_variables + 1) // the last variable is the front's output
                place(index, count - 1, {}, readers_);
        }
    }

    /// The cells that stand in front, by the numbers that matches have for them.
    [[nodiscard]] std::vector<front_cell> fronts() const {
        std::vector<front_cell> result;
        for (const placed& each : fronts_) {
            const cell_match& match = cells_[each.cell].match;
            front_cell& front = result.emplace_back();
            front.cell = match.pins.cell;
            front.output = match.output;
            front.inputs = match.pins.inputs;
            for (std::size_t pin = 0; pin < front.inputs; ++pin)
                front.variable[pin] = each.slot[match.pins.variable[pin]];
        }
        return result;
    }

    /// For each function the smallest compound, if it has no more area than `max_gates` of the smallest
    /// gates.
    [[nodiscard]] std::vector<compound> smallest_of_each() const {
        struct choice {
            std::int64_t area = 0; // 0: none
            std::uint32_t front = 0, reader = 0;
        };
        std::vector<choice> best(std::size_t{1} << minterms);
        for (std::uint32_t reader = 0; reader < readers_.size(); ++reader)
            for (std::uint32_t front = 0; front < fronts_.size(); ++front)
                if (const std::int64_t area = area_of(front, reader); area <= max_gates * smallest_) {
                    choice& known = best[composed(front, reader)];
                    if (known.area == 0 || area < known.area)
                        known = {area, front, reader};
                }
        std::vector<compound> result;
        for (std::size_t bits = 0; bits < best.size(); ++bits) {
            if (best[bits].area == 0)
                continue;
            const truth_table function = truth_table{bits, max_variables}.widened();
            if (const unsigned count = leading_variables(function); count >= 2)
                result.push_back({function, match_of(best[bits].front, best[bits].reader, count)});
        }
        return result;
    }

    /// Two cells that make two functions of two variables, in less area than the second would take alone.
    [[nodiscard]] std::vector<both_outputs> pairs_of_two_variables() const {
        std::vector<both_outputs> result;
        for (std::uint32_t front = 0; front < fronts_.size(); ++front) {
            const truth_table first = truth_table{fronts_[front].bits, max_variables}.widened();
            if (leading_variables(first) != 2)
                continue;
            for (std::uint32_t reader = 0; reader < readers_.size(); ++reader) {
                const truth_table second = truth_table{composed(front, reader), max_variables}.widened();
                if (leading_variables(second) == 2 && second != first && second != ~first &&
                    cells_[readers_[reader].cell].match.pins.area < area_alone(second))
                    result.push_back({{first, second}, match_of(front, reader, 2)});
            }
        }
        return result;
    }

private:
    static constexpr unsigned max_variables = 4;
    static constexpr unsigned minterms = 1U << max_variables;
    static constexpr std::int64_t max_gates = 4; ///< covers hardly use larger ones

    /// A cell at some of the variables; slot `max_variables` is the output of the front.
    struct placed {
        std::uint32_t cell = 0;                                      ///< in `cells_`
        std::uint32_t bits = 0;                                      ///< its function of the slots
        std::array<std::uint8_t, truth_table::max_variables> slot{}; ///< of each of its variables
    };

    /// The variables that a function depends on, if they are the first ones, else 0.
    [[nodiscard]] static unsigned leading_variables(truth_table function) noexcept {
        unsigned count = 0;
        while (count < max_variables && function.depends_on(count))
            ++count;
        for (unsigned x = count; x < max_variables; ++x)
            if (function.depends_on(x))
                return 0;
        return count;
    }

    /// Adds the cell with its first `count` variables at every choice of the slots below `max_variables`, in
    /// rising order: other orders belong to other functions. A variable more is at slot `max_variables`.
    void place(std::uint32_t cell, unsigned count, std::vector<std::uint8_t> slots,
               std::vector<placed>& result) const {
        if (slots.size() < count) {
            for (unsigned slot = slots.empty() ? 0 : slots.back() + 1U; slot < max_variables; ++slot) {
                std::vector<std::uint8_t> more = slots;
                more.push_back(static_cast<std::uint8_t>(slot));
                place(cell, count, std::move(more), result);
            }
            return;
        }
        placed& added = result.emplace_back();
        added.cell = cell;
        if (cells_[cell].match.pins.variables > count)
            slots.push_back(max_variables);
        truth_table function = cells_[cell].function;
        for (std::size_t x = slots.size(); x-- > 0;) { // the highest first: its place is free
            added.slot[x] = slots[x];
            if (slots[x] != x)
                function = function.exchanged(static_cast<unsigned>(x), slots[x]);
        }
        added.bits = static_cast<std::uint32_t>(function.bits);
    }

    /// What the reader makes of the variables, bit by bit.
    [[nodiscard]] std::uint32_t composed(std::uint32_t front, std::uint32_t reader) const noexcept {
        const std::uint32_t at_0 = readers_[reader].bits & ((1U << minterms) - 1);
        const std::uint32_t at_1 = readers_[reader].bits >> minterms;
        const std::uint32_t between = fronts_[front].bits & ((1U << minterms) - 1);
        return (at_1 & between) | (at_0 & ~between);
    }

    [[nodiscard]] std::int64_t area_of(std::uint32_t front, std::uint32_t reader) const noexcept {
        return cells_[fronts_[front].cell].match.pins.area + cells_[readers_[reader].cell].match.pins.area;
    }

    [[nodiscard]] std::int64_t area_alone(truth_table function) const noexcept {
        for (const plain_cell& cell : cells_)
            if (cell.function == function)
                return cell.match.pins.area;
        return std::numeric_limits<std::int64_t>::max();
    }

    [[nodiscard]] cell_match match_of(std::uint32_t front, std::uint32_t reader, unsigned count) const {
        cell_match match = cells_[readers_[reader].cell].match;
        for (std::size_t pin = 0; pin < match.pins.inputs; ++pin) {
            const std::uint8_t slot = readers_[reader].slot[match.pins.variable[pin]];
            match.pins.variable[pin] = slot == max_variables ? pin_assignment::front_output : slot;
        }
        match.pins.variables = static_cast<std::uint8_t>(count);
        match.pins.front = front;
        match.pins.area = area_of(front, reader);
        return match;
    }

    const std::vector<plain_cell>& cells_;
    std::vector<placed> fronts_, readers_;
    std::int64_t smallest_ = std::numeric_limits<std::int64_t>::max() / max_gates; ///< area of a gate
};

} // namespace dlgn::detail
