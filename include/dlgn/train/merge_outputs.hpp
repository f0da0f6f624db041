#pragma once

/// \file
/// Pairs of outputs of one class made one, where the samples hardly tell the difference.

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/stable_sort.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/word.hpp>
#include <dlgn/train/block_losses.hpp>

namespace dlgn::detail {

/// The outputs of a circuit on all samples: outputs × samples.
[[nodiscard]] inline bit_matrix output_rows(const circuit& circuit, bit_view samples) {
    constexpr std::size_t most = 4096; // samples at a time, so that the values of all nodes stay small
    bit_matrix rows(circuit.outputs().size(), samples.rows());
    std::vector<bit_word> values(circuit.nodes() * words_for(most));
    for (std::size_t first = 0; first < samples.rows(); first += most) {
        const bit_matrix inputs = transpose(samples.rows(first, std::min(most, samples.rows() - first)));
        const std::size_t words = inputs.stride();
        const auto row_of = [&](std::size_t node) { return std::span(values).subspan(node * words, words); };
        for (std::size_t input = 0; input < circuit.inputs(); ++input)
            std::copy_n(inputs.row(input).begin(), words, row_of(input).begin());
        for (std::size_t gate = 0; gate < circuit.gates(); ++gate) {
            const word_polynomial<bit_word> polynomial(circuit.ops()[gate]);
            const auto a = row_of(circuit.fanin_a()[gate]);
            const auto b = row_of(circuit.fanin_b()[gate]);
            const auto result = row_of(circuit.inputs() + gate);
            for (std::size_t word = 0; word < words; ++word)
                result[word] = polynomial(a[word], b[word]);
        }
        const std::size_t beyond = words * bits_per_word - inputs.columns();
        for (std::size_t output = 0; output < rows.rows(); ++output) {
            const auto row = rows.row(output).subspan(first / bits_per_word, words);
            std::copy_n(row_of(circuit.outputs()[output]).begin(), words, row.begin());
            row.back() &= ~bit_word{0} >> beyond;
        }
    }
    return rows;
}

/// The class scores of samples and their losses: softmax cross-entropy of the scores divided by τ.
class sample_scores {
public:
    sample_scores(const circuit& circuit, const bit_matrix& rows, std::span<const std::uint8_t> labels,
                  double temperature)
        : classes_(circuit.classes()), labels_(labels), scores_(labels.size() * classes_),
          powers_(temperature, circuit.outputs().size()) {
        std::size_t output = 0;
        for (std::size_t label = 0; label < classes_; ++label)
            for (; output < circuit.group_ends()[label]; ++output)
                for (std::size_t sample = 0; sample < labels.size(); ++sample)
                    scores_[sample * classes_ + label] += rows(output, sample) ? 1 : 0;
    }

    /// How much more a sample loses with another score of a class, nats.
    [[nodiscard]] double rise(std::size_t sample, std::size_t label, int change) const noexcept {
        return loss(sample, label, change) - loss(sample, label, 0);
    }
    void add(std::size_t sample, std::size_t label, int change) noexcept {
        scores_[sample * classes_ + label] += change;
    }

private:
    [[nodiscard]] double loss(std::size_t sample, std::size_t label, int change) const noexcept {
        const std::span<const int> scores = std::span(scores_).subspan(sample * classes_, classes_);
        const auto score = [&](std::size_t of) { return scores[of] + (of == label ? change : 0); };
        int highest = score(0);
        for (std::size_t other = 1; other < classes_; ++other)
            highest = std::max(highest, score(other));
        double sum = 0;
        for (std::size_t other = 0; other < classes_; ++other)
            sum += powers_.decay(highest - score(other));
        return std::log(sum) + (highest - score(labels_[sample])) / powers_.temperature();
    }

    std::size_t classes_;
    std::span<const std::uint8_t> labels_;
    std::vector<int> scores_;
    score_powers powers_;
};

/// Since x + y = (x | y) + (x & y), outputs of a class that are hardly ever both 1 may be one output x | y,
/// and such that are hardly ever both 0 an output x & y beside a constant 1.
struct output_pair {
    std::size_t label, first, second; ///< of outputs
    bool are_both_zero;               ///< where they differ from what would stand for them; else both 1
    double rise;                      ///< of the sum of all losses, nats
};

/// The samples on which a merged pair would count another number, word by word.
[[nodiscard]] inline bit_word differing_word(const output_pair& pair, const bit_matrix& rows,
                                             std::size_t word) noexcept {
    const bit_word a = rows.row(pair.first)[word];
    const bit_word b = rows.row(pair.second)[word];
    if (!pair.are_both_zero)
        return a & b;
    const std::size_t left = rows.columns() - word * bits_per_word;
    return ~(a | b) & (left < bits_per_word ? (bit_word{1} << left) - 1 : ~bit_word{0});
}

/// Calls visit(sample) for those samples.
template <class Visit>
void for_each_differing(const output_pair& pair, const bit_matrix& rows, Visit visit) {
    for (std::size_t word = 0; word < rows.stride(); ++word)
        for (bit_word bits = differing_word(pair, rows, word); bits != 0; bits &= bits - 1)
            visit(word * bits_per_word + static_cast<std::size_t>(std::countr_zero(bits)));
}

/// What all losses would rise by, nats.
[[nodiscard]] inline double rise_of(const output_pair& pair, const bit_matrix& rows,
                                    const sample_scores& scores) {
    double rise = 0;
    for_each_differing(pair, rows, [&](std::size_t sample) {
        rise += scores.rise(sample, pair.label, pair.are_both_zero ? 1 : -1);
    });
    return rise;
}

/// For each output the pairs with later outputs of its class that differ on the fewest samples, at most 8 of
/// them and on at most one sample of 50. Outputs that are constant on the samples have none.
[[nodiscard]] inline std::vector<output_pair> close_pairs(const circuit& circuit, const bit_matrix& rows) {
    constexpr std::size_t most_partners = 8;
    const std::size_t most_samples = rows.columns() / 50;
    std::vector<std::size_t> ones(rows.rows());
    for (std::size_t output = 0; output < rows.rows(); ++output)
        for (const bit_word word : rows.row(output))
            ones[output] += static_cast<std::size_t>(std::popcount(word));
    std::vector<output_pair> result;
    std::vector<std::pair<std::size_t, output_pair>> partners; // by the samples that differ
    std::size_t begin = 0;
    for (std::size_t label = 0; label < circuit.classes(); ++label) {
        const std::size_t end = circuit.group_ends()[label];
        std::vector<std::size_t> outputs;
        for (std::size_t output = begin; output < end; ++output)
            if (ones[output] > 0 && ones[output] < rows.columns())
                outputs.push_back(output);
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            partners.clear();
            for (std::size_t j = i + 1; j < outputs.size(); ++j) {
                const auto a = rows.row(outputs[i]);
                const auto b = rows.row(outputs[j]);
                std::size_t both_one = 0;
                for (std::size_t word = 0; word < rows.stride(); ++word)
                    both_one += static_cast<std::size_t>(std::popcount(a[word] & b[word]));
                const std::size_t both_zero = rows.columns() + both_one - ones[outputs[i]] - ones[outputs[j]];
                if (both_one <= most_samples)
                    partners.push_back({both_one, {label, outputs[i], outputs[j], false, 0}});
                if (both_zero <= most_samples)
                    partners.push_back({both_zero, {label, outputs[i], outputs[j], true, 0}});
            }
            stable_sort(partners, [](const auto& a, const auto& b) { return a.first < b.first; });
            partners.resize(std::min(partners.size(), most_partners));
            for (const auto& partner : partners)
                result.push_back(partner.second);
        }
        begin = end;
    }
    return result;
}

/// A circuit, and how many pairs of its outputs became one.
struct merged_outputs {
    circuit result;
    std::size_t pairs = 0;
};

/// Makes pairs of outputs of a class one where that costs less than it is `worth`, nats: `or` of those that
/// are hardly ever both 1, `and` of those that are hardly ever both 0. The pair that gains most comes first,
/// and an output is in one pair at most.
[[nodiscard]] inline merged_outputs merge_outputs(const circuit& start, const dataset& data,
                                                  double temperature, double worth_of_or, double worth_of_and,
                                                  thread_pool& threads) {
    const bit_matrix rows = output_rows(start, data.inputs);
    sample_scores scores(start, rows, data.labels, temperature);
    std::vector<output_pair> pairs = close_pairs(start, rows);
    threads.for_each_range(pairs.size(), 16, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            pairs[i].rise = rise_of(pairs[i], rows, scores);
    });
    const auto worth = [&](const output_pair& pair) {
        return pair.are_both_zero ? worth_of_and : worth_of_or;
    };
    stable_sort(pairs, [&](const output_pair& a, const output_pair& b) {
        return a.rise - worth(a) < b.rise - worth(b);
    });
    merged_outputs merged{start};
    std::vector<node_id> outputs(start.outputs().begin(), start.outputs().end());
    std::vector<bool> is_merged(outputs.size()), is_gone(outputs.size());
    for (const output_pair& pair : pairs) {
        if (is_merged[pair.first] || is_merged[pair.second] || !(rise_of(pair, rows, scores) < worth(pair)))
            continue;
        for_each_differing(pair, rows, [&](std::size_t sample) {
            scores.add(sample, pair.label, pair.are_both_zero ? 1 : -1);
        });
        outputs[pair.first] = merged.result.add_gate(pair.are_both_zero ? gate_op::and_ab : gate_op::or_ab,
                                                     outputs[pair.first], outputs[pair.second]);
        if (pair.are_both_zero)
            outputs[pair.second] = merged.result.add_gate(gate_op::constant_1, 0, 0);
        is_gone[pair.second] = !pair.are_both_zero;
        is_merged[pair.first] = is_merged[pair.second] = true;
        ++merged.pairs;
    }
    std::vector<node_id> left;
    std::vector<std::size_t> ends;
    for (std::size_t label = 0, output = 0; label < start.classes(); ++label) {
        for (; output < start.group_ends()[label]; ++output)
            if (!is_gone[output])
                left.push_back(outputs[output]);
        ends.push_back(left.size());
    }
    merged.result.set_outputs(std::move(left), std::move(ends));
    return merged;
}

} // namespace dlgn::detail
