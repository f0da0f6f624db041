#pragma once

// Circuits of many shapes, and the comparison of an engine with the scalar reference on them.

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/encoder/feature.hpp>
#include <dlgn/engine/basic_engine.hpp>
#include <dlgn/engine/vector.hpp>
#include <support/random_circuit.hpp>

namespace dlgn_test {

/// An engine whose kernels are compiled elsewhere in this program.
template <class Arch = dlgn::default_arch>
dlgn::basic_engine make_engine(const dlgn::circuit& circuit, dlgn::engine_params options = {}) {
    return {circuit, dlgn::kernels<Arch>(), options};
}

/// Layers of random gates, each reading the layer before; the last one is the output, in equal groups.
inline dlgn::circuit layered_circuit(dlgn::random_engine& random, std::size_t inputs,
                                     const std::vector<std::size_t>& layers, std::size_t classes) {
    dlgn::circuit circuit(inputs);
    std::size_t begin = 0;
    for (const std::size_t width : layers) {
        const std::size_t end = circuit.nodes();
        for (std::size_t i = 0; i < width; ++i) {
            const auto pick = [&] { return static_cast<dlgn::node_id>(begin + random.below(end - begin)); };
            const dlgn::node_id a = pick();
            circuit.add_gate(dlgn::all_gate_ops[random.below(dlgn::gate_op_count)], a, pick());
        }
        begin = end;
    }
    std::vector<dlgn::node_id> outputs;
    for (std::size_t node = begin; node < circuit.nodes(); ++node)
        outputs.push_back(static_cast<dlgn::node_id>(node));
    std::vector<std::size_t> ends;
    for (std::size_t label = 1; label <= classes; ++label)
        ends.push_back(outputs.size() * label / classes);
    circuit.set_outputs(std::move(outputs), std::move(ends));
    return circuit;
}

/// Every input of a circuit as an output, so that no bit is lost in a label.
inline dlgn::circuit all_wires(std::size_t inputs) {
    dlgn::circuit wires(inputs);
    std::vector<dlgn::node_id> nodes(inputs);
    std::iota(nodes.begin(), nodes.end(), dlgn::node_id{0});
    wires.set_outputs(std::move(nodes), {inputs / 2, inputs});
    return wires;
}

/// Numbers with none to six thresholds, first, first + step, …, and categories in turn; every third has a bit
/// for what is unknown.
inline std::vector<dlgn::feature> mixed_features(std::size_t count, double first, double step) {
    std::vector<dlgn::feature> features(count);
    for (std::size_t i = 0; i < count; ++i) {
        features[i].name = "f" + std::to_string(i);
        features[i].unknown = i % 3 == 0;
        for (std::size_t k = 0; k < i % 7; ++k)
            if (i % 2 == 0)
                features[i].thresholds.push_back(first + static_cast<double>(k) * step);
            else
                features[i].categories.push_back("c" + std::to_string(k));
    }
    return features;
}

struct shape {
    std::string name;
    dlgn::circuit circuit;
};

/// Every kind of circuit: without gates, all constants, wires only, one gate of each function, repeated
/// inputs and outputs, empty and unequal groups, few and many layers.
inline std::vector<shape> all_shapes(dlgn::random_engine& random) {
    using dlgn::circuit;
    using dlgn::gate_op;
    using dlgn::node_id;
    std::vector<shape> shapes;
    circuit bare(1);
    shapes.push_back({"no outputs", bare});
    bare.set_outputs({0});
    shapes.push_back({"one wire", bare});
    bare.set_outputs({0, 0, 0}, {1, 3});
    shapes.push_back({"one input in two classes", bare});
    bare.set_outputs({}, {0, 0});
    shapes.push_back({"two empty classes", bare});
    for (const gate_op op : dlgn::all_gate_ops) {
        circuit one(2);
        const node_id gate = one.add_gate(op, 0, 1);
        one.set_outputs({gate, 0}, {1, 2});
        shapes.push_back({"one gate, " + std::string(name(op)), one});
        circuit repeated(2);
        const node_id same = repeated.add_gate(op, 1, 1);
        repeated.set_outputs({same, same, same});
        shapes.push_back({"repeated input, " + std::string(name(op)), repeated});
    }
    circuit constants(3);
    std::vector<node_id> nodes;
    for (std::size_t i = 0; i < 40; ++i)
        nodes.push_back(constants.add_gate(i % 3 == 0 ? gate_op::constant_0 : gate_op::constant_1, 0, 1));
    constants.set_outputs(nodes, {0, 7, 21, 40});
    shapes.push_back({"all constants", constants});
    circuit wires(70);
    nodes.clear();
    for (std::size_t i = 0; i < 200; ++i) {
        const auto from = static_cast<node_id>(random.below(wires.nodes()));
        nodes.push_back(wires.add_gate(i % 4 == 0 ? gate_op::not_b : gate_op::wire_a, from, from));
    }
    wires.set_outputs(nodes, dlgn::equal_groups(200, 10));
    shapes.push_back({"wires and inverters", wires});
    circuit mixed = random_circuit(random, {.inputs = 40, .gates = 500, .outputs = 700, .classes = 7});
    shapes.push_back({"outputs read inside", mixed});
    shapes.push_back(
        {"a plain function", random_circuit(random, {.inputs = 100, .gates = 900, .outputs = 130})});
    shapes.push_back(
        {"a deep chain",
         random_circuit(random, {.inputs = 5, .gates = 600, .outputs = 64, .classes = 3, .reach = 6})});
    shapes.push_back({"256 classes", layered_circuit(random, 300, {900, 1024}, 256)});
    for (std::size_t layers = 1; layers <= 12; ++layers) {
        const std::size_t inputs = 1 + random.below(900);
        std::vector<std::size_t> widths(layers);
        for (std::size_t& width : widths)
            width = 1 + random.below(400);
        shapes.push_back(
            {std::to_string(layers) + " layers",
             layered_circuit(random, inputs, widths, layers % 4 == 0 ? 0 : 1 + random.below(12))});
    }
    return shapes;
}

/// What bytes mean: feature c · T + t is whether byte c is above threshold t (of T).
inline dlgn::bit_matrix encode(std::span<const std::uint8_t> bytes, std::size_t rows, std::size_t columns,
                               std::size_t stride, std::span<const std::uint8_t> thresholds) {
    dlgn::bit_matrix bits(rows, columns * thresholds.size());
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            for (std::size_t t = 0; t < thresholds.size(); ++t)
                bits.set(row, column * thresholds.size() + t, bytes[row * stride + column] > thresholds[t]);
    return bits;
}

/// Random samples in one of the forms that an engine takes. The memory is of exactly the size needed, so that
/// a sanitizer sees a read past its end.
class input_form {
public:
    static constexpr std::size_t count = 4;

    /// Form 0: packed rows with words between them and any bits past their ends; 1: Booleans; 2: bytes with
    /// one threshold; 3: bytes with as many as divide `features`, up to 7.
    input_form(dlgn::random_engine& random, std::size_t form, std::size_t rows, std::size_t features)
        : form_(form), rows_(rows), columns_(features) {
        if (form == 0) {
            stride_ = dlgn::words_for(features) + random.below(3);
            words_.resize(size(dlgn::words_for(features)));
            for (dlgn::bit_word& word : words_)
                word = random();
            const dlgn::bit_view view(words_, rows, features, stride_);
            bits_ = dlgn::bit_matrix(rows, features);
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t column = 0; column < features; ++column)
                    bits_.set(row, column, view(row, column));
            return;
        }
        thresholds_ = {0};
        if (form == 3)
            for (std::size_t number = 2; number <= 7; ++number)
                if (features % number == 0)
                    thresholds_.resize(number);
        columns_ = features / thresholds_.size();
        stride_ = columns_ + (form == 1 ? 0 : random.below(3));
        bytes_.resize(size(columns_));
        for (std::uint8_t& byte : bytes_)
            byte = static_cast<std::uint8_t>(form == 1 ? random.below(2) : random.below(256));
        if (form != 1)
            for (std::uint8_t& threshold : thresholds_)
                threshold = static_cast<std::uint8_t>(random.below(256));
        bits_ = encode(bytes_, rows, columns_, stride_, thresholds_);
    }

    [[nodiscard]] const dlgn::bit_matrix& bits() const noexcept { return bits_; }
    [[nodiscard]] dlgn::sample_view view() const {
        switch (form_) {
        case 0:
            return dlgn::bit_view(words_, rows_, columns_, stride_);
        case 1:
            return {std::span(reinterpret_cast<const bool*>(bytes_.data()), bytes_.size()), rows_, columns_};
        case 2:
            return {bytes_, rows_, columns_, stride_, thresholds_[0]};
        default:
            return {bytes_, rows_, columns_, stride_, thresholds_};
        }
    }

private:
    [[nodiscard]] std::size_t size(std::size_t row) const noexcept {
        return rows_ == 0 ? 0 : (rows_ - 1) * stride_ + row;
    }

    std::size_t form_;
    std::size_t rows_;
    std::size_t columns_;
    std::size_t stride_ = 0; ///< words or bytes
    std::vector<dlgn::bit_word> words_;
    std::vector<std::uint8_t> bytes_;
    std::vector<std::uint8_t> thresholds_;
    dlgn::bit_matrix bits_;
};

/// Requires of an engine the reference's outputs, scores and labels.
inline void check_same(const dlgn::basic_engine& engine, const dlgn::circuit& circuit,
                       const dlgn::sample_view& samples, const dlgn::bit_matrix& bits) {
    CHECK(engine.outputs(samples) == evaluate(circuit, bits));
    if (circuit.classes() == 0)
        return;
    CHECK(engine.scores(samples) == evaluate_scores(circuit, bits));
    CHECK(engine.classify(samples) == evaluate_labels(circuit, bits));
}

} // namespace dlgn_test
