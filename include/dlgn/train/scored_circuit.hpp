#pragma once

/// \file
/// A classifying circuit with its values on all samples, which changes gate by gate.

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/word.hpp>
#include <dlgn/relax/rows.hpp>

namespace dlgn::detail {

/// The samples' values at all nodes of a circuit, their class scores, and the sum of their losses: softmax
/// cross-entropy of the scores divided by τ. Keeps a reference to the labels.
class scored_circuit {
public:
    struct output {
        node_id node;
        std::uint8_t label;
    };
    using wire_pair = std::array<node_id, 2>;

    scored_circuit(const circuit& start, const dataset& data, double temperature)
        : inputs_(start.inputs()), classes_(start.classes()), samples_(data.labels.size()),
          rows_((samples_ + word_samples - 1) / word_samples), temperature_(temperature),
          ops_(start.ops().begin(), start.ops().end()), labels_(data.labels), readers_(start.nodes()),
          counted_(start.nodes()), place_(start.nodes(), nowhere), waits_(start.gates()),
          values_(start.nodes() * rows_), scores_(samples_ * classes_), steps_(classes_), ones_(classes_) {
        std::size_t largest = 0;
        for (std::size_t label = 0; label < classes_; ++label)
            largest = std::max(largest, start.group(label).size());
        for (std::size_t ones = 0; ones <= largest; ++ones)
            powers_.push_back(std::exp(static_cast<double>(ones) / temperature));
        for (std::size_t gate = 0; gate < start.gates(); ++gate) {
            wires_.push_back({start.fanin_a()[gate], start.fanin_b()[gate]});
            for (const node_id wire : wires_.back())
                readers_[wire].push_back(static_cast<std::uint32_t>(gate));
        }
        for (std::size_t label = 0; label < classes_; ++label)
            for (const node_id node : start.group(label)) {
                counted_[node].push_back(static_cast<std::uint8_t>(label));
                outputs_.push_back({node, static_cast<std::uint8_t>(label)});
            }
        for (std::size_t sample = 0; sample < samples_; ++sample)
            for (std::size_t input = 0; input < inputs_; ++input)
                if (data.inputs(sample, input))
                    values_[input * rows_ + sample / word_samples] |= std::uint32_t{1}
                                                                      << (sample % word_samples);
        for (std::size_t gate = 0; gate < gates(); ++gate)
            evaluate(ops_[gate], values(wires_[gate][0]), values(wires_[gate][1]), row(inputs_ + gate));
        for (const output& out : outputs_)
            for (std::size_t sample = 0; sample < samples_; ++sample)
                score(sample, out.label) += bit(values(out.node), sample) ? 1 : 0;
        for (std::size_t sample = 0; sample < samples_; ++sample) {
            double sum = 0;
            for (std::size_t label = 0; label < classes_; ++label)
                sum += power(score(sample, label));
            sums_.push_back(sum);
        }
    }

    [[nodiscard]] std::size_t gates() const noexcept { return ops_.size(); }
    [[nodiscard]] std::size_t samples() const noexcept { return samples_; }
    /// Words of a node.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    [[nodiscard]] std::span<const output> outputs() const noexcept { return outputs_; }
    [[nodiscard]] node_id node_of(std::size_t gate) const noexcept {
        return static_cast<node_id>(inputs_ + gate);
    }
    [[nodiscard]] gate_op op(std::size_t gate) const noexcept { return ops_[gate]; }
    [[nodiscard]] const wire_pair& wires(std::size_t gate) const noexcept { return wires_[gate]; }
    /// The samples' bits at all nodes: nodes × rows.
    [[nodiscard]] std::span<const std::uint32_t> values() const noexcept { return values_; }
    [[nodiscard]] std::span<const std::uint32_t> values(node_id node) const noexcept {
        return std::span(values_).subspan(node * rows_, rows_);
    }
    [[nodiscard]] static bool bit(std::span<const std::uint32_t> words, std::size_t sample) noexcept {
        return (words[sample / word_samples] >> (sample % word_samples) & 1U) != 0;
    }

    /// Sum of the losses of all samples, nats.
    [[nodiscard]] double loss() const noexcept {
        double total = 0;
        for (std::size_t sample = 0; sample < samples_; ++sample)
            total += std::log(sums_[sample]) - score(sample, labels_[sample]) / temperature_;
        return total;
    }
    [[nodiscard]] double accuracy() const noexcept {
        std::size_t correct = 0;
        for (std::size_t sample = 0; sample < samples_; ++sample) {
            std::size_t best = 0;
            for (std::size_t label = 1; label < classes_; ++label)
                if (score(sample, label) > score(sample, best))
                    best = label;
            correct += best == labels_[sample] ? 1U : 0U;
        }
        return static_cast<double>(correct) / static_cast<double>(samples_);
    }

    /// How much more each sample loses with a 1 at a node than with a 0: rows × `word_samples`, 0 past the
    /// last sample.
    void measure_effects(node_id node, std::span<float> effects) {
        std::ranges::fill(effects, 0.0F);
        const auto now = values(node);
        std::ranges::transform(now, start_change(node).begin(), [](std::uint32_t word) { return ~word; });
        propagate(node);
        for_each_loss([&](std::size_t sample, double loss) {
            effects[sample] = static_cast<float>(bit(now, sample) ? -loss : loss);
        });
        discard();
    }

    /// Replaces a gate if that changes the sum of the losses by at most `most`. Returns whether it did.
    bool replace_gate(std::size_t gate, gate_op op, const wire_pair& wires, double most) {
        const node_id node = node_of(gate);
        evaluate(op, values(wires[0]), values(wires[1]), start_change(node));
        propagate(node);
        double total = 0;
        for_each_loss([&](std::size_t, double loss) { total += loss; });
        if (total > most) {
            discard();
            return false;
        }
        commit();
        for (const std::size_t side : {0U, 1U}) {
            auto& old_readers = readers_[wires_[gate][side]];
            old_readers.erase(std::ranges::find(old_readers, static_cast<std::uint32_t>(gate)));
            readers_[wires[side]].push_back(static_cast<std::uint32_t>(gate));
        }
        ops_[gate] = op;
        wires_[gate] = wires;
        return true;
    }

    /// Takes an output out of its sum if that, or a 1 in its place, costs less than `price` nats. Returns
    /// whether it did.
    bool drop_output(std::size_t index, double price) {
        const output out = outputs_[index];
        const auto now = values(out.node);
        double without = 0;
        double with = 0;
        for (std::size_t sample = 0; sample < samples_; ++sample)
            if (bit(now, sample))
                without += loss_of_step(sample, out.label, -1);
            else
                with += loss_of_step(sample, out.label, 1);
        if (std::min(without, with) >= price)
            return false;
        const bool is_one = with < without;
        for (std::size_t sample = 0; sample < samples_; ++sample)
            if (bit(now, sample) != is_one)
                add_to_score(sample, out.label, is_one ? 1 : -1);
        ones_[out.label] += is_one ? 1U : 0U;
        auto& labels = counted_[out.node];
        labels.erase(std::ranges::find(labels, out.label));
        outputs_.erase(outputs_.begin() + static_cast<std::ptrdiff_t>(index));
        return true;
    }

    /// The circuit as it is now, constants of dropped outputs included.
    [[nodiscard]] circuit finish() const {
        circuit result(inputs_);
        for (std::size_t gate = 0; gate < gates(); ++gate)
            result.add_gate(ops_[gate], wires_[gate][0], wires_[gate][1]);
        const node_id one = result.add_gate(gate_op::constant_1, 0, 0);
        std::vector<node_id> nodes;
        std::vector<std::size_t> ends;
        for (std::size_t label = 0; label < classes_; ++label) {
            for (const output& out : outputs_)
                if (out.label == label)
                    nodes.push_back(out.node);
            nodes.insert(nodes.end(), ones_[label], one);
            ends.push_back(nodes.size());
        }
        result.set_outputs(std::move(nodes), std::move(ends));
        return result;
    }

private:
    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

    /// A change of a node that a class counts.
    struct counted_change {
        const std::uint32_t* now;
        const std::uint32_t* before;
        std::uint8_t label;
    };
    /// New values of a node.
    struct node_change {
        node_id node = 0;
        std::vector<std::uint32_t> values;
    };

    [[nodiscard]] std::span<std::uint32_t> row(std::size_t node) noexcept {
        return std::span(values_).subspan(node * rows_, rows_);
    }
    [[nodiscard]] int score(std::size_t sample, std::size_t label) const noexcept {
        return scores_[label * samples_ + sample];
    }
    [[nodiscard]] int& score(std::size_t sample, std::size_t label) noexcept {
        return scores_[label * samples_ + sample];
    }
    [[nodiscard]] double power(int ones) const noexcept { return powers_[static_cast<std::size_t>(ones)]; }

    /// y = op(a, b).
    static void evaluate(gate_op op, std::span<const std::uint32_t> a, std::span<const std::uint32_t> b,
                         std::span<std::uint32_t> y) noexcept {
        std::ranges::transform(a, b, y.begin(), word_polynomial<std::uint32_t>(op));
    }

    /// Room for the new values of a node.
    std::vector<std::uint32_t>& start_change(node_id node) {
        if (changes_.size() == changed_)
            changes_.push_back({node, std::vector<std::uint32_t>(rows_)});
        node_change& next = changes_[changed_];
        next.node = node;
        place_[node] = static_cast<std::uint32_t>(changed_++);
        return next.values;
    }
    [[nodiscard]] std::span<const std::uint32_t> changed_values(node_id node) const noexcept {
        return place_[node] == nowhere ? values(node) : std::span(changes_[place_[node]].values);
    }
    void queue_readers(node_id node) {
        for (const std::uint32_t gate : readers_[node])
            if (!waits_[gate]) {
                waits_[gate] = true;
                queue_.push(gate);
            }
    }
    /// The changes that a changed node makes to those that depend on it.
    void propagate(node_id changed) {
        queue_readers(changed);
        while (!queue_.empty()) {
            const std::uint32_t gate = queue_.top();
            queue_.pop();
            waits_[gate] = false;
            const auto node = static_cast<node_id>(inputs_ + gate);
            std::vector<std::uint32_t>& now = start_change(node);
            evaluate(ops_[gate], changed_values(wires_[gate][0]), changed_values(wires_[gate][1]), now);
            if (std::ranges::equal(now, values(node))) {
                place_[node] = nowhere;
                --changed_;
            } else {
                queue_readers(node);
            }
        }
    }
    void discard() noexcept {
        for (std::size_t i = 0; i < changed_; ++i)
            place_[changes_[i].node] = nowhere;
        changed_ = 0;
    }

    void add_to_score(std::size_t sample, std::size_t label, int step) noexcept {
        int& now = score(sample, label);
        sums_[sample] += power(now + step) - power(now);
        now += step;
    }

    /// Loss of a sample with `step` more ones in a class, against now.
    [[nodiscard]] double loss_of_step(std::size_t sample, std::size_t label, int step) const noexcept {
        const int now = score(sample, label);
        const auto more = static_cast<float>((power(now + step) - power(now)) / sums_[sample]);
        return static_cast<double>(std::log1p(more)) - (labels_[sample] == label ? step / temperature_ : 0.0);
    }

    /// Calls visit(sample, label, step) for each output of each sample that the changes change, sample by
    /// sample.
    template <class Visit>
    void for_each_step(Visit visit) {
        counted_changes_.clear();
        for (std::size_t i = 0; i < changed_; ++i)
            for (const std::uint8_t label : counted_[changes_[i].node])
                counted_changes_.push_back(
                    {changes_[i].values.data(), values(changes_[i].node).data(), label});
        for (std::size_t word = 0; word < rows_; ++word) {
            std::uint32_t any = 0;
            for (const counted_change& change : counted_changes_)
                any |= change.now[word] ^ change.before[word];
            for (; any != 0; any &= any - 1) {
                const auto place = static_cast<std::size_t>(std::countr_zero(any));
                const std::size_t sample = word * word_samples + place;
                if (sample >= samples_)
                    break;
                for (const counted_change& change : counted_changes_) {
                    const int step = static_cast<int>(change.now[word] >> place & 1U) -
                                     static_cast<int>(change.before[word] >> place & 1U);
                    if (step != 0)
                        visit(sample, change.label, step);
                }
            }
        }
    }

    /// Calls visit(sample, change of its loss) for each sample whose scores the changes change.
    template <class Visit>
    void for_each_loss(Visit visit) {
        constexpr auto none = std::numeric_limits<std::size_t>::max();
        std::size_t current = none;
        const auto finish = [&] {
            double more = 0;
            for (const std::uint8_t label : stepped_) {
                const int now = score(current, label);
                more += power(now + steps_[label]) - power(now);
            }
            const double gained = steps_[labels_[current]] / temperature_;
            visit(current,
                  static_cast<double>(std::log1p(static_cast<float>(more / sums_[current]))) - gained);
            for (const std::uint8_t label : stepped_)
                steps_[label] = 0;
            stepped_.clear();
        };
        for_each_step([&](std::size_t sample, std::uint8_t label, int step) {
            if (sample != current) {
                if (current != none)
                    finish();
                current = sample;
            }
            if (std::ranges::find(stepped_, label) == stepped_.end())
                stepped_.push_back(label);
            steps_[label] += step;
        });
        if (current != none)
            finish();
    }

    void commit() {
        for_each_step(
            [&](std::size_t sample, std::size_t label, int step) { add_to_score(sample, label, step); });
        for (std::size_t i = 0; i < changed_; ++i)
            std::ranges::copy(changes_[i].values, row(changes_[i].node).begin());
        discard();
    }

    std::size_t inputs_;
    std::size_t classes_;
    std::size_t samples_;
    std::size_t rows_; ///< words of a node
    double temperature_;
    std::vector<gate_op> ops_;
    std::vector<wire_pair> wires_;
    std::vector<output> outputs_;
    std::span<const std::uint8_t> labels_;
    std::vector<std::vector<std::uint32_t>> readers_; ///< gates that read a node, one entry an input
    std::vector<std::vector<std::uint8_t>> counted_;  ///< classes that count a node
    std::vector<std::uint32_t> place_;                ///< of a changed node in `changes_`
    std::vector<bool> waits_;                         ///< gates in the queue
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> queue_;
    std::vector<std::uint32_t> values_; ///< nodes × rows
    std::vector<int> scores_;           ///< classes × samples
    std::vector<int> steps_;            ///< of one sample: the change of each class score, zero between
    std::vector<std::uint8_t> stepped_; ///< the classes concerned
    std::vector<double> sums_;          ///< Σ e^(score/τ) of each sample
    std::vector<double> powers_;        ///< e^(i/τ)
    std::vector<node_change> changes_;  ///< the first `changed_` are in use
    std::size_t changed_ = 0;
    std::vector<counted_change> counted_changes_;
    std::vector<std::size_t> ones_; ///< constants that each class counts
};

} // namespace dlgn::detail
