#pragma once

/// \file
/// The bodies of <dlgn/netlist/evaluate.hpp>.

#include <dlgn/netlist/evaluate.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE bit_word net_word(std::span<const bit_word> values, net_id net) noexcept {
    return is_constant(net) ? (net == constant_net_1 ? ~bit_word{0} : bit_word{0}) : values[net];
}

/// A function in 64 samples, of variables that read nets; those beyond `reads` are 0.
[[nodiscard]] inline bit_word function_word(const truth_table& function, std::span<const net_id> reads,
                                            std::span<const bit_word> values) noexcept {
    bit_word sum = 0;
    for (std::size_t minterm = 0; minterm >> reads.size() == 0 && minterm < function.minterms(); ++minterm) {
        if (!function(minterm))
            continue;
        bit_word product = ~bit_word{0};
        for (std::size_t i = 0; i < reads.size(); ++i) {
            const bit_word read = net_word(values, reads[i]);
            product &= ((minterm >> i) & 1U) != 0 ? read : ~read;
        }
        sum |= product;
    }
    return sum;
}

/// The state after the edge of the clock.
[[nodiscard]] inline bit_word taken_word(const cell_state& state, std::span<const net_id> reads,
                                         std::span<const bit_word> values) noexcept {
    return (function_word(state.next, reads, values) & ~function_word(state.clear, reads, values)) |
           function_word(state.preset, reads, values);
}

DLGN_INLINE void evaluate_nets(const netlist& netlist, std::span<bit_word> values) {
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        for (std::size_t pin = 0; pin < cell.outputs.size(); ++pin)
            if (const net_id driven = netlist.output_nets(instance)[pin]; driven != open_net)
                values[driven] =
                    function_word(cell.outputs[pin].function, netlist.input_nets(instance), values);
    }
}

DLGN_INLINE void evaluate_cycles(const netlist& netlist, std::span<bit_word> values,
                                 std::span<bit_word> kept) {
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        const auto reads = netlist.input_nets(instance);
        bit_word state = 0;
        if (cell.state) {
            const bit_word clear = function_word(cell.state->clear, reads, values);
            const bit_word preset = function_word(cell.state->preset, reads, values);
            const bit_word after = taken_word(*cell.state, reads, values);
            state = (((after << 1) | (kept[instance] & 1U)) & ~clear) | preset;
            kept[instance] = after >> (bits_per_word - 1);
        }
        for (std::size_t pin = 0; pin < cell.outputs.size(); ++pin)
            if (const net_id driven = netlist.output_nets(instance)[pin]; driven != open_net)
                values[driven] = !cell.state ? function_word(cell.outputs[pin].function, reads, values)
                                 : cell.outputs[pin].inverted ? ~state
                                                              : state;
    }
}

DLGN_INLINE void check_samples(const netlist& netlist, bit_view samples) {
    if (samples.columns() != netlist.inputs())
        throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                             "the netlist has " + std::to_string(netlist.inputs()) + " inputs");
}

DLGN_INLINE std::vector<bit_word> settled_registers(const netlist& netlist, std::span<bit_word> values) {
    std::vector<bit_word> kept(netlist.instances());
    evaluate_nets(netlist, values);
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance)
        if (const auto& state = netlist.cell_of(instance).state; state)
            kept[instance] = taken_word(*state, netlist.input_nets(instance), values) & 1U;
    return kept;
}

[[nodiscard]] inline bit_matrix evaluate_as(const netlist& netlist, bit_view samples, sampling as) {
    check_samples(netlist, samples);
    bit_matrix outputs(netlist.outputs().size(), samples.rows());
    for_each_word(netlist, samples, as,
                  [&](std::size_t word, std::span<const bit_word> values, bit_word valid) {
                      for (std::size_t output = 0; output < netlist.outputs().size(); ++output)
                          outputs.row(output)[word] = net_word(values, netlist.outputs()[output]) & valid;
                  });
    return transpose(outputs);
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE bit_matrix evaluate(const netlist& netlist, bit_view samples) {
    return detail::evaluate_as(netlist, samples, detail::sampling::alone);
}

DLGN_INLINE bit_matrix evaluate_cycles(const netlist& netlist, bit_view samples) {
    return detail::evaluate_as(netlist, samples, detail::sampling::cycles);
}

} // namespace dlgn
