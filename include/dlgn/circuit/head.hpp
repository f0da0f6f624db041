#pragma once

/// \file
/// The head of a classifier as gates: class sums and the choice of the highest.

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>

namespace dlgn {

/// Output bits that name one of `classes` labels: ⌈log2 classes⌉, at least 1.
[[nodiscard]] constexpr std::size_t label_bits(std::size_t classes) noexcept {
    return classes <= 2 ? 1 : static_cast<std::size_t>(std::bit_width(classes - 1));
}

namespace detail {

/// Adds gates to a circuit and folds constants on the way.
class head_builder {
public:
    /// A constant, or a node of the circuit.
    struct signal {
        std::optional<bool> constant;
        node_id node = 0;

        friend bool operator==(const signal&, const signal&) = default;
    };
    static constexpr signal zero() noexcept { return {false, 0}; }
    static constexpr signal one() noexcept { return {true, 0}; }

    explicit head_builder(const circuit& source) : circuit_(source) {}

    /// A node of the source circuit.
    [[nodiscard]] signal read(node_id node) const {
        if (!circuit_.is_input(node)) {
            const gate_op op = circuit_.ops()[circuit_.gate_of(node)];
            if (op == gate_op::constant_0 || op == gate_op::constant_1)
                return {op == gate_op::constant_1, 0};
        }
        return {std::nullopt, node};
    }

    signal gate(gate_op op, signal a, signal b) {
        if (a.constant)
            return unary(evaluate(op, *a.constant, false), evaluate(op, *a.constant, true), b);
        if (b.constant)
            return unary(evaluate(op, false, *b.constant), evaluate(op, true, *b.constant), a);
        if (a == b)
            return unary(evaluate(op, false, false), evaluate(op, true, true), a);
        return {std::nullopt, circuit_.add_gate(op, a.node, b.node)};
    }

    /// The disjunction of all, as a balanced tree.
    signal any(std::vector<signal> terms) {
        if (terms.empty())
            return zero();
        while (terms.size() > 1) {
            std::vector<signal> halves;
            for (std::size_t i = 0; i + 1 < terms.size(); i += 2)
                halves.push_back(gate(gate_op::or_ab, terms[i], terms[i + 1]));
            if (terms.size() % 2 == 1)
                halves.push_back(terms.back());
            terms = std::move(halves);
        }
        return terms.front();
    }

    /// A node for every signal becomes the outputs.
    [[nodiscard]] circuit finish(const std::vector<signal>& outputs) && {
        std::vector<node_id> nodes;
        nodes.reserve(outputs.size());
        for (const signal& output : outputs)
            nodes.push_back(!output.constant   ? output.node
                            : *output.constant ? circuit_.add_gate(gate_op::constant_1, 0, 0)
                                               : circuit_.add_gate(gate_op::constant_0, 0, 0));
        circuit_.set_outputs(std::move(nodes));
        return std::move(circuit_);
    }

private:
    signal unary(bool at_0, bool at_1, signal input) {
        if (at_0 == at_1)
            return {at_0, 0};
        if (!at_0)
            return input;
        if (input.constant)
            return {!*input.constant, 0};
        const auto [place, added] = inverted_.try_emplace(input.node);
        if (added)
            place->second = circuit_.add_gate(gate_op::not_a, input.node, input.node);
        return {std::nullopt, place->second};
    }

    circuit circuit_;
    std::unordered_map<node_id, node_id> inverted_;
};

using head_signal = head_builder::signal;

/// The number of ones among the nodes of a class, least significant bit first: a carry-save tree of full and
/// half adders. As many bits as the highest possible count needs.
inline std::vector<head_signal> class_sum(head_builder& build, std::span<const node_id> group) {
    using enum gate_op;
    // A node that is counted m times stands in the columns of the bits of m.
    std::vector<std::pair<head_signal, std::size_t>> terms;
    std::unordered_map<node_id, std::size_t> place;
    std::size_t constant = 0, highest = 0;
    for (const node_id node : group) {
        const head_signal term = build.read(node);
        highest += term != head_builder::zero();
        if (term.constant) {
            constant += *term.constant;
            continue;
        }
        const auto [entry, added] = place.try_emplace(node, terms.size());
        if (added)
            terms.push_back({term, 0});
        ++terms[entry->second].second;
    }
    const auto width = static_cast<std::size_t>(std::bit_width(highest));
    std::vector<std::deque<head_signal>> columns(width + 1);
    for (std::size_t column = 0; column < width; ++column) {
        if ((constant >> column & 1U) != 0)
            columns[column].push_back(head_builder::one());
        for (const auto& [term, count] : terms)
            if ((count >> column & 1U) != 0)
                columns[column].push_back(term);
    }
    std::vector<head_signal> sum(width, head_builder::zero());
    for (std::size_t column = 0; column < width; ++column) {
        std::deque<head_signal>& bits = columns[column];
        const auto take = [&] {
            const head_signal bit = bits.front();
            bits.pop_front();
            return bit;
        };
        if (column + 1 == width) { // at most one of the highest bits is 1
            sum[column] = build.any({bits.begin(), bits.end()});
            break;
        }
        while (bits.size() >= 3) { // oldest first: a balanced tree
            const head_signal a = take(), b = take(), c = take();
            const head_signal half = build.gate(xor_ab, a, b);
            bits.push_back(build.gate(xor_ab, half, c));
            columns[column + 1].push_back(
                build.gate(or_ab, build.gate(and_ab, a, b), build.gate(and_ab, half, c)));
        }
        if (bits.size() == 2) {
            const head_signal a = take(), b = take();
            bits.push_back(build.gate(xor_ab, a, b));
            columns[column + 1].push_back(build.gate(and_ab, a, b));
        }
        if (!bits.empty())
            sum[column] = bits.front();
    }
    return sum;
}

/// Whether l < r; both least significant bit first.
inline head_signal less(head_builder& build, const std::vector<head_signal>& l,
                        const std::vector<head_signal>& r) {
    using enum gate_op;
    head_signal result = head_builder::zero();
    for (std::size_t bit = 0; bit < std::max(l.size(), r.size()); ++bit) {
        const head_signal x = bit < l.size() ? l[bit] : head_builder::zero();
        const head_signal y = bit < r.size() ? r[bit] : head_builder::zero();
        result = build.gate(or_ab, build.gate(not_a_and_b, x, y),
                            build.gate(and_ab, build.gate(not_a_or_b, x, y), result));
    }
    return result;
}

/// For each class, whether its sum is the highest: bit by bit from the top, a class leaves the contest when
/// it has a 0 where another one still in it has a 1. What is said of the last class has no meaning: it wins
/// if no other does.
inline std::vector<head_signal> contest(head_builder& build,
                                        const std::vector<std::vector<head_signal>>& sums) {
    using enum gate_op;
    std::size_t width = 0;
    for (const std::vector<head_signal>& sum : sums)
        width = std::max(width, sum.size());
    std::vector<head_signal> alive(sums.size(), head_builder::one());
    for (std::size_t bit = width; bit-- > 0;) {
        std::vector<head_signal> ahead;
        for (std::size_t label = 0; label < sums.size(); ++label)
            ahead.push_back(build.gate(and_ab, alive[label],
                                       bit < sums[label].size() ? sums[label][bit] : head_builder::zero()));
        const head_signal found = build.any(ahead);
        for (std::size_t label = 0; label + (bit == 0 ? 1 : 0) < sums.size(); ++label)
            alive[label] = build.gate(or_ab, ahead[label], build.gate(a_and_not_b, alive[label], found));
    }
    return alive;
}

/// The number of the first signal that is 1, or of the last one, which is not read; least significant bit
/// first.
inline std::vector<head_signal> first_index(head_builder& build, std::vector<head_signal> blocks) {
    using enum gate_op;
    std::vector<head_signal> index;
    for (std::size_t bits = label_bits(blocks.size()); bits-- > 0;) {
        // Block j holds labels whose upper bits are j; this bit of the index is the lowest bit of the first
        // live j.
        head_signal value = (blocks.size() - 1) % 2 == 1 ? head_builder::one() : head_builder::zero();
        for (std::size_t j = blocks.size() - 1; j-- > 0;)
            value = build.gate(j % 2 == 1 ? or_ab : not_a_and_b, blocks[j], value);
        index.push_back(value);
        std::vector<head_signal> pairs;
        for (std::size_t j = 0; bits > 0 && j < blocks.size(); j += 2)
            pairs.push_back(j + 2 < blocks.size() ? build.gate(or_ab, blocks[j], blocks[j + 1]) : blocks[j]);
        blocks = std::move(pairs);
    }
    return index;
}

} // namespace detail

/// The circuit with its head: the class sums and the choice of the highest, the lowest class among equals.
/// The result is a plain function of the same inputs whose outputs are `label_bits(classes)` bits of the
/// label, least significant first. The gates of the source stay as they are; sums take about 5 gates an
/// output, the choice 4 for each class and bit. Throws `argument_error` unless there are 1 to 256 classes.
[[nodiscard]] inline circuit with_head(const circuit& source) {
    if (source.classes() == 0 || source.classes() > 256)
        throw argument_error("circuit classes", source.classes(), "must be 1 to 256 to classify");
    detail::head_builder build(source);
    std::vector<std::vector<detail::head_signal>> sums;
    for (std::size_t label = 0; label < source.classes(); ++label)
        sums.push_back(detail::class_sum(build, source.group(label)));
    if (sums.size() == 1)
        return std::move(build).finish({detail::head_builder::zero()});
    if (sums.size() == 2)
        return std::move(build).finish({detail::less(build, sums[0], sums[1])});
    return std::move(build).finish(detail::first_index(build, detail::contest(build, sums)));
}

} // namespace dlgn
