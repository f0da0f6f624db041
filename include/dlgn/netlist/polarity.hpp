#pragma once

/// \file
/// Which gates to build complemented, and where to put inverters, so that the cells are small.

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/gate_cells.hpp>

namespace dlgn::detail {

/// How a node is built: its cells make the value or its complement, and an inverter may add the other one.
struct phase_choice {
    bool complemented = false;
    bool both = false;

    /// Bit 0: the value is there; bit 1: its complement is.
    [[nodiscard]] constexpr unsigned available() const noexcept {
        return both ? 3U : (complemented ? 2U : 1U);
    }
    friend bool operator==(const phase_choice&, const phase_choice&) = default;
};

/// Costs of a gate by the phases that are there and the one that is wanted, in 1e-6 µm².
class phase_costs {
public:
    struct choice {
        std::int64_t area = std::numeric_limits<std::int64_t>::max();
        gate_op op = gate_op::constant_0; ///< of the phases that are read
        bool complement_a = false;        ///< reads the complement of a
        bool complement_b = false;
    };

    explicit phase_costs(const gate_cells& cells) : inverter_(area(cells, gate_op::not_a)) {
        for (const gate_op op : all_gate_ops)
            for (unsigned complemented = 0; complemented < 2; ++complemented)
                for (unsigned a = 1; a <= 3; ++a)
                    for (unsigned b = 1; b <= 3; ++b)
                        best_[index(op, complemented != 0, a, b)] =
                            cheapest(cells, op, complemented != 0, a, b);
    }

    [[nodiscard]] std::int64_t inverter() const noexcept { return inverter_; }
    [[nodiscard]] const choice& best(gate_op op, bool complemented, phase_choice a,
                                     phase_choice b) const noexcept {
        return best_[index(op, complemented, a.available(), b.available())];
    }

private:
    static constexpr std::size_t index(gate_op op, bool complemented, unsigned a, unsigned b) noexcept {
        return ((to_index(op) * std::size_t{2} + std::size_t{complemented}) * 3 + a - 1) * 3 + b - 1;
    }
    [[nodiscard]] static std::int64_t area(const gate_cells& cells, gate_op op) noexcept {
        return std::llround(cells[op].area * 1e6);
    }
    [[nodiscard]] static choice cheapest(const gate_cells& cells, gate_op op, bool complemented, unsigned a,
                                         unsigned b) noexcept {
        choice best;
        for (const bool not_a : {false, true})
            for (const bool not_b : {false, true}) {
                if ((a >> unsigned{not_a} & 1U) == 0 || (b >> unsigned{not_b} & 1U) == 0)
                    continue;
                gate_op read = complemented ? complement_output(op) : op;
                read = not_a ? dlgn::complement_a(read) : read;
                read = not_b ? dlgn::complement_b(read) : read;
                if (area(cells, read) < best.area)
                    best = {area(cells, read), read, not_a, not_b};
            }
        return best;
    }

    std::int64_t inverter_;
    std::array<choice, gate_op_count * 2 * 3 * 3> best_;
};

/// Local search for the phases of all nodes. A gate costs what its cheapest function of the available phases
/// of its fan-ins costs, a node with both phases an inverter more; so a change at one node touches itself and
/// its readers only. Every accepted change makes the total smaller; deterministic.
class phase_search {
public:
    /// `required` says which phases outputs read, as in `phase_choice::available`.
    phase_search(const circuit& circuit, const phase_costs& costs, std::vector<std::uint8_t> required)
        : circuit_(circuit), costs_(costs), required_(std::move(required)), choices_(circuit.nodes()) {
        first_reader_.assign(circuit.nodes() + 1, 0);
        const auto for_each_edge = [&](auto visit) {
            for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
                visit(circuit.fanin_a()[gate], gate);
                if (circuit.fanin_b()[gate] != circuit.fanin_a()[gate])
                    visit(circuit.fanin_b()[gate], gate);
            }
        };
        for_each_edge([&](node_id node, std::size_t) { ++first_reader_[node + 1]; });
        for (std::size_t node = 0; node < circuit.nodes(); ++node)
            first_reader_[node + 1] += first_reader_[node];
        readers_.resize(first_reader_.back());
        std::vector<std::size_t> next(first_reader_.begin(), first_reader_.end() - 1);
        for_each_edge([&](node_id node, std::size_t gate) { readers_[next[node]++] = gate; });
    }

    /// The best of a search that starts with every gate as it is and one with every gate complemented.
    [[nodiscard]] std::vector<phase_choice> run() {
        std::vector<phase_choice> best;
        std::int64_t best_area = std::numeric_limits<std::int64_t>::max();
        for (const bool complemented : {false, true}) {
            start(complemented);
            descend_everywhere();
            for (unsigned pass = 0; pass < max_passes && perturb_everywhere(); ++pass)
                ;
            if (total() < best_area) {
                best_area = total();
                best = choices_;
            }
        }
        return best;
    }

    /// Area of all gates and inverters, in 1e-6 µm².
    [[nodiscard]] std::int64_t total() const noexcept {
        std::int64_t sum = 0;
        for (std::size_t node = 0; node < choices_.size(); ++node)
            sum += own_cost(static_cast<node_id>(node));
        return sum;
    }

private:
    static constexpr unsigned max_passes = 20;
    static constexpr std::size_t max_perturbed_readers = 12;
    static constexpr std::array<phase_choice, 4> all_choices = {
        {{false, false}, {true, false}, {false, true}, {true, true}}};

    [[nodiscard]] std::span<const std::size_t> readers(node_id node) const noexcept {
        return std::span(readers_).subspan(first_reader_[node],
                                           first_reader_[node + 1] - first_reader_[node]);
    }

    [[nodiscard]] bool allowed(node_id node, phase_choice choice) const noexcept {
        return (required_[node] & ~choice.available()) == 0 &&
               !(circuit_.is_input(node) && choice.complemented);
    }

    void start(bool complemented) {
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            const auto node = static_cast<node_id>(i);
            choices_[i] = {complemented && !circuit_.is_input(node), false};
            if (!allowed(node, choices_[i]))
                choices_[i].complemented = !choices_[i].complemented;
            if (!allowed(node, choices_[i]))
                choices_[i] = {false, true};
        }
    }

    [[nodiscard]] std::int64_t gate_cost(std::size_t gate) const noexcept {
        return costs_
            .best(circuit_.ops()[gate], choices_[circuit_.node_of(gate)].complemented,
                  choices_[circuit_.fanin_a()[gate]], choices_[circuit_.fanin_b()[gate]])
            .area;
    }
    [[nodiscard]] std::int64_t own_cost(node_id node) const noexcept {
        return (circuit_.is_input(node) ? 0 : gate_cost(circuit_.gate_of(node))) +
               (choices_[node].both ? costs_.inverter() : 0);
    }
    [[nodiscard]] std::int64_t cost_around(node_id node) const noexcept {
        std::int64_t sum = own_cost(node);
        for (const std::size_t reader : readers(node))
            sum += gate_cost(reader);
        return sum;
    }

    /// Gives a node its best choice, with all others as they are; returns what that saves.
    std::int64_t descend(node_id node) {
        const std::int64_t before = cost_around(node);
        phase_choice best = choices_[node];
        std::int64_t best_cost = before;
        for (const phase_choice choice : all_choices) {
            if (!allowed(node, choice))
                continue;
            choices_[node] = choice;
            if (const std::int64_t cost = cost_around(node); cost < best_cost) {
                best_cost = cost;
                best = choice;
            }
        }
        choices_[node] = best;
        return before - best_cost;
    }

    template <class Visit>
    void for_each_neighbour(node_id node, Visit visit) const {
        if (!circuit_.is_input(node)) {
            visit(circuit_.fanin_a()[circuit_.gate_of(node)]);
            visit(circuit_.fanin_b()[circuit_.gate_of(node)]);
        }
        for (const std::size_t reader : readers(node))
            visit(circuit_.node_of(reader));
    }

    void descend_everywhere() {
        std::deque<node_id> open(choices_.size());
        std::vector<std::uint8_t> queued(choices_.size(), 1);
        for (std::size_t node = 0; node < choices_.size(); ++node)
            open[node] = static_cast<node_id>(node);
        while (!open.empty()) {
            const node_id node = open.front();
            open.pop_front();
            queued[node] = 0;
            if (descend(node) > 0)
                for_each_neighbour(node, [&](node_id other) {
                    if (std::exchange(queued[other], std::uint8_t{1}) == 0)
                        open.push_back(other);
                });
        }
    }

    /// Forces another choice on each node in turn, lets its neighbours follow, and keeps what is smaller.
    bool perturb_everywhere() {
        bool better = false;
        std::vector<std::pair<node_id, phase_choice>> undo;
        for (std::size_t i = choices_.size(); i-- > 0;) {
            const auto node = static_cast<node_id>(i);
            if (readers(node).size() > max_perturbed_readers)
                continue;
            for (const phase_choice choice : all_choices) {
                if (choice == choices_[node] || !allowed(node, choice))
                    continue;
                undo = {{node, choices_[node]}};
                std::int64_t saved = cost_around(node);
                choices_[node] = choice;
                saved -= cost_around(node);
                for_each_neighbour(node, [&](node_id other) {
                    undo.emplace_back(other, choices_[other]);
                    saved += descend(other);
                });
                undo.emplace_back(node, choices_[node]);
                saved += descend(node);
                if (saved > 0) {
                    better = true;
                    continue;
                }
                while (!undo.empty()) {
                    choices_[undo.back().first] = undo.back().second;
                    undo.pop_back();
                }
            }
        }
        return better;
    }

    const circuit& circuit_;
    const phase_costs& costs_;
    std::vector<std::uint8_t> required_;
    std::vector<phase_choice> choices_;
    std::vector<std::size_t> first_reader_;
    std::vector<std::size_t> readers_;
};

} // namespace dlgn::detail
