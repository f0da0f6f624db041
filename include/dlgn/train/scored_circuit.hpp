#pragma once

/// \file
/// A classifying circuit with its values on all samples, which changes gate by gate.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/large_pages.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/train/bit_row.hpp>
#include <dlgn/train/block_losses.hpp>
#include <dlgn/train/pending_gates.hpp>

namespace dlgn::detail {

/// The samples' values at all nodes of a circuit, block by block, and their losses: softmax cross-entropy of
/// the class scores divided by τ. Keeps references to the labels and the threads, whose number does not
/// change any result.
class scored_circuit {
public:
    struct output {
        node_id node;
        std::uint8_t label;
    };
    using wire_pair = std::array<node_id, 2>;

    scored_circuit(const circuit& start, const dataset& data, double temperature, thread_pool& threads)
        : inputs_(start.inputs()), classes_(start.classes()), samples_(data.labels.size()),
          blocks_((samples_ + block_samples - 1) / block_samples), threads_(&threads),
          ops_(start.ops().begin(), start.ops().end()), readers_(start.nodes()), counted_(start.nodes()),
          powers_(temperature, largest_group(start)), values_(blocks_ * start.nodes()),
          workspaces_(parts(), workspace{pending_gates(start.gates()), {}, {}}), ones_(classes_) {
        for (std::size_t gate = 0; gate < start.gates(); ++gate) {
            wires_.push_back({start.fanin_a()[gate], start.fanin_b()[gate]});
            for (const node_id wire : wires_.back())
                readers_[wire].push_back(static_cast<std::uint32_t>(gate));
        }
        for (std::size_t label = 0; label < classes_; ++label)
            for (const node_id node : start.group(label)) {
                outputs_.push_back({node, static_cast<std::uint8_t>(label)});
                count(outputs_.back(), 1);
            }
        for (std::size_t first = 0; first < samples_; first += block_samples)
            losses_.emplace_back(
                powers_, classes_,
                std::span(data.labels).subspan(first, std::min(block_samples, samples_ - first)));
        for_each_part([&](std::size_t, std::size_t first, std::size_t last) {
            for (std::size_t block = first; block < last; ++block)
                begin_block(block, data);
        });
    }

    scored_circuit(const scored_circuit&) = delete;
    scored_circuit& operator=(const scored_circuit&) = delete;

    [[nodiscard]] std::size_t gates() const noexcept { return ops_.size(); }
    [[nodiscard]] std::size_t samples() const noexcept { return samples_; }
    [[nodiscard]] const std::vector<output>& outputs() const noexcept { return outputs_; }
    [[nodiscard]] node_id node_of(std::size_t gate) const noexcept {
        return static_cast<node_id>(inputs_ + gate);
    }
    [[nodiscard]] gate_op op(std::size_t gate) const noexcept { return ops_[gate]; }
    [[nodiscard]] const wire_pair& wires(std::size_t gate) const noexcept { return wires_[gate]; }

    /// The values of all nodes on a block of samples.
    [[nodiscard]] std::span<const bit_row> values(std::size_t block) const noexcept {
        return std::span(values_).subspan(block * readers_.size(), readers_.size());
    }

    /// Blocks are worked on in parts, each of them by one thread.
    [[nodiscard]] std::size_t parts() const noexcept { return (blocks_ + part_blocks - 1) / part_blocks; }
    /// Calls body(part, first block, one past the last) for each part, several at once.
    template <class Body>
    void for_each_part(Body&& body) {
        threads_->for_each_range(blocks_, part_blocks, [&](std::size_t first, std::size_t last) {
            body(first / part_blocks, first, last);
        });
    }

    /// Sum of the losses of all samples, nats.
    [[nodiscard]] double loss() const noexcept {
        double total = 0;
        for (const block_losses& block : losses_)
            total += block.total();
        return total;
    }
    [[nodiscard]] double accuracy() const noexcept {
        std::size_t correct = 0;
        for (const block_losses& block : losses_)
            correct += block.correct();
        return static_cast<double>(correct) / static_cast<double>(samples_);
    }

    /// How much more each sample of a block loses with a 1 at a node than with a 0; 0 past the last sample.
    /// To be called for the blocks of one part in turn.
    void measure_effects(std::size_t block, node_id node, std::span<float, block_samples> effects) {
        workspace& work = workspaces_[block / part_blocks];
        const std::span<bit_row> rows = rows_of(block);
        const bit_row before = rows[node];
        ripple(rows, node, complement_of(before), work);
        losses_[block].measure(changes_of(rows, work), effects);
        for (const saved_row& saved : work.saved)
            rows[saved.node] = saved.row;
        negate_where(before, effects);
    }

    /// Replaces a gate. To replace it by what it was undoes that without a trace.
    void replace_gate(std::size_t gate, gate_op op, const wire_pair& wires) {
        for (const std::size_t side : {0U, 1U}) {
            auto& old_readers = readers_[wires_[gate][side]];
            old_readers.erase(
                std::find(old_readers.begin(), old_readers.end(), static_cast<std::uint32_t>(gate)));
            readers_[wires[side]].push_back(static_cast<std::uint32_t>(gate));
        }
        ops_[gate] = op;
        wires_[gate] = wires;
        for_each_part([&](std::size_t part, std::size_t first, std::size_t last) {
            workspace& work = workspaces_[part];
            for (std::size_t block = first; block < last; ++block) {
                const std::span<bit_row> rows = rows_of(block);
                const bit_row now = evaluate(op, rows[wires[0]], rows[wires[1]]);
                if (now == rows[node_of(gate)])
                    continue;
                ripple(rows, node_of(gate), now, work);
                losses_[block].apply(changes_of(rows, work));
            }
        });
    }

    /// Takes an output out of its sum if that, or a 1 in its place, costs less than `price` nats. Returns
    /// whether it did.
    bool drop_output(std::size_t index, double price) {
        const output out = outputs_[index];
        std::vector<std::array<double, 2>> sums(parts()); // what the two constants cost
        for_each_part([&](std::size_t part, std::size_t first, std::size_t last) {
            for (std::size_t block = first; block < last; ++block) {
                const bit_row& now = values(block)[out.node];
                const bit_row flipped = complement_of(now);
                const output_change change{&now, &flipped, out.label, 1};
                alignas(64) std::array<float, block_samples> rises;
                losses_[block].measure(std::span(&change, 1), rises);
                for (std::size_t sample = 0; sample < block_samples; ++sample)
                    sums[part][now[sample] ? 0 : 1] += static_cast<double>(rises[sample]);
            }
        });
        std::array<double, 2> costs{};
        for (const auto& sum : sums)
            for (const std::size_t one : {0U, 1U})
                costs[one] += sum[one];
        const bool one = costs[1] < costs[0];
        if (!(costs[one ? 1 : 0] < price))
            return false;
        // The estimate is rounded: the loss itself decides.
        const double before = loss();
        exchange_output(out, one, true);
        if (!(loss() - before < price)) {
            exchange_output(out, one, false);
            return false;
        }
        ones_[out.label] += one ? 1U : 0U;
        count(out, -1);
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
    static constexpr std::size_t part_blocks = 4;

    /// A class that counts a node, `times`.
    struct counted_by {
        std::uint8_t label;
        std::uint32_t times;
    };
    /// What a node's values were.
    struct saved_row {
        bit_row row;
        node_id node;
    };
    struct workspace {
        pending_gates pending;
        std::vector<saved_row> saved;       ///< of the nodes that changed
        std::vector<output_change> changes; ///< of those that a class counts
    };

    [[nodiscard]] static std::size_t largest_group(const circuit& circuit) noexcept {
        std::size_t largest = 0;
        for (std::size_t label = 0; label < circuit.classes(); ++label)
            largest = std::max(largest, circuit.group(label).size());
        return largest;
    }
    [[nodiscard]] std::span<bit_row> rows_of(std::size_t block) noexcept {
        return std::span(values_).subspan(block * readers_.size(), readers_.size());
    }

    void count(const output& out, int times) {
        auto& counted = counted_[out.node];
        auto found = std::find_if(counted.begin(), counted.end(),
                                  [&](const counted_by& each) { return each.label == out.label; });
        if (found == counted.end())
            found = counted.insert(found, {out.label, 0});
        found->times += static_cast<std::uint32_t>(times);
        if (found->times == 0)
            counted.erase(found);
    }

    void begin_block(std::size_t block, const dataset& data) {
        const std::span<bit_row> rows = rows_of(block);
        const std::size_t first = block * block_samples;
        const bit_matrix inputs =
            transpose(bit_view(data.inputs).rows(first, std::min(block_samples, samples_ - first)));
        for (std::size_t input = 0; input < inputs_; ++input)
            rows[input] = to_row(inputs.row(input));
        for (std::size_t gate = 0; gate < gates(); ++gate)
            rows[node_of(gate)] = evaluate(ops_[gate], rows[wires_[gate][0]], rows[wires_[gate][1]]);
        const bit_row zero;
        std::vector<output_change> changes;
        for (node_id node = 0; node < rows.size(); ++node)
            for (const counted_by& counted : counted_[node])
                changes.push_back({&zero, &rows[node], counted.label, counted.times});
        losses_[block].apply(changes);
    }

    /// Lets a node have other values, and those that depend on it follow. Saves what changes.
    void ripple(std::span<bit_row> rows, node_id changed, const bit_row& values, workspace& work) const {
        const auto change = [&](node_id node, const bit_row& now) {
            work.saved.push_back({rows[node], node});
            rows[node] = now;
            for (const std::uint32_t reader : readers_[node])
                work.pending.add(reader);
        };
        work.saved.clear();
        change(changed, values);
        while (!work.pending.empty()) {
            const std::size_t gate = work.pending.take();
            const bit_row now = evaluate(ops_[gate], rows[wires_[gate][0]], rows[wires_[gate][1]]);
            if (!(now == rows[node_of(gate)]))
                change(node_of(gate), now);
        }
    }
    /// What classes count of that, by label.
    [[nodiscard]] std::span<const output_change> changes_of(std::span<const bit_row> rows,
                                                            workspace& work) const {
        work.changes.clear();
        for (const saved_row& saved : work.saved)
            for (const counted_by& counted : counted_[saved.node])
                work.changes.push_back({&saved.row, &rows[saved.node], counted.label, counted.times});
        std::sort(work.changes.begin(), work.changes.end(),
                  [](const output_change& a, const output_change& b) { return a.label < b.label; });
        return work.changes;
    }

    /// Puts a constant in the place of an output in its sum, or the other way round.
    void exchange_output(const output& out, bool one, bool is_dropped) {
        const bit_row constant = one ? complement_of(bit_row{}) : bit_row{};
        for_each_part([&](std::size_t, std::size_t first, std::size_t last) {
            for (std::size_t block = first; block < last; ++block) {
                const bit_row& values_of_node = values(block)[out.node];
                const output_change change = is_dropped
                                                 ? output_change{&values_of_node, &constant, out.label, 1}
                                                 : output_change{&constant, &values_of_node, out.label, 1};
                losses_[block].apply(std::span(&change, 1));
            }
        });
    }

    std::size_t inputs_;
    std::size_t classes_;
    std::size_t samples_;
    std::size_t blocks_;
    thread_pool* threads_;
    std::vector<gate_op> ops_;
    std::vector<wire_pair> wires_;
    std::vector<output> outputs_;
    std::vector<std::vector<std::uint32_t>> readers_; ///< gates that read a node, one entry an input
    std::vector<std::vector<counted_by>> counted_;    ///< by node
    score_powers powers_;
    std::vector<bit_row, large_page_allocator<bit_row>> values_; ///< blocks × nodes
    std::vector<block_losses> losses_;                           ///< of each block
    std::vector<workspace> workspaces_;                          ///< of each part
    std::vector<std::size_t> ones_;                              ///< constants that each class counts
};

} // namespace dlgn::detail
