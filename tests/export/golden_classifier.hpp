#pragma once

// Written by dlgn.

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/inference.hpp>

struct golden_classifier {
    static constexpr std::size_t inputs = 5;
    static constexpr std::size_t classes = 2;

    // Each gate's function, a dlgn::gate_op, and its two fan-ins.
    static constexpr std::array<std::uint8_t, 1> ops = {
        1};
    static constexpr std::array<std::uint32_t, 1> fanin_a = {
        0};
    static constexpr std::array<std::uint32_t, 1> fanin_b = {
        2};
    static constexpr std::array<std::uint32_t, 2> outputs = {
        3, 5};
    static constexpr std::array<std::size_t, 2> group_ends = {
        1, 2};

    [[nodiscard]] static ::dlgn::circuit make_circuit() {
        ::dlgn::circuit circuit(inputs);
        for (std::size_t gate = 0; gate < ops.size(); ++gate)
            circuit.add_gate(static_cast<::dlgn::gate_op>(ops[gate]), fanin_a[gate], fanin_b[gate]);
        circuit.set_outputs({outputs.begin(), outputs.end()}, {group_ends.begin(), group_ends.end()});
        return circuit;
    }

    [[nodiscard]] static ::dlgn::classifier make_classifier() {
        std::vector<::dlgn::feature> features;
        features.push_back({.name = "age \"in\" years\?", .thresholds = {-25.5, 0.1}, .categories = {}, .unknown = false});
        features.push_back({.name = "work", .thresholds = {}, .categories = {"private\012", "state"}, .unknown = true});
        features.push_back({.name = "weight", .thresholds = {}, .categories = {}, .unknown = false});
        return {::dlgn::encoder(std::move(features)), make_circuit(), {"<=50K", "gr\303\266\303\237er"}, "income"};
    }
};
