#pragma once

// Written by dlgn.

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <dlgn/inference.hpp>

struct golden {
    static constexpr std::size_t inputs = 5;
    static constexpr std::size_t classes = 3;

    // Each gate's function, a dlgn::gate_op, and its two fan-ins.
    static constexpr std::array<std::uint8_t, 8> ops = {
        4, 7, 2, 2, 7, 12, 15, 12};
    static constexpr std::array<std::uint32_t, 8> fanin_a = {
        0, 3, 3, 0, 0, 0, 0, 3};
    static constexpr std::array<std::uint32_t, 8> fanin_b = {
        2, 5, 5, 7, 6, 0, 0, 3};
    static constexpr std::array<std::uint32_t, 6> outputs = {
        8, 10, 11, 12, 3, 9};
    static constexpr std::array<std::size_t, 3> group_ends = {
        2, 4, 6};

    [[nodiscard]] static ::dlgn::circuit make_circuit() {
        ::dlgn::circuit circuit(inputs);
        for (std::size_t gate = 0; gate < ops.size(); ++gate)
            circuit.add_gate(static_cast<::dlgn::gate_op>(ops[gate]), fanin_a[gate], fanin_b[gate]);
        circuit.set_outputs({outputs.begin(), outputs.end()}, {group_ends.begin(), group_ends.end()});
        return circuit;
    }
};
