#pragma once

/// \file
/// What a netlist computes, from the functions of its cells.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

namespace detail {

/// The values of a net in 64 samples.
[[nodiscard]] inline bit_word net_word(std::span<const bit_word> values, net_id net) noexcept {
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

/// Fills in the values that cells drive, from those of the inputs: 64 samples, one word a net. Registers are
/// transparent.
inline void evaluate_nets(const netlist& netlist, std::span<bit_word> values) {
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        for (std::size_t pin = 0; pin < cell.outputs.size(); ++pin)
            if (const net_id driven = netlist.output_nets(instance)[pin]; driven != open_net)
                values[driven] =
                    function_word(cell.outputs[pin].function, netlist.input_nets(instance), values);
    }
}

/// The same for 64 cycles one after the other: a register shows what it was given in the cycle before.
/// `kept` has a word for each instance, in whose lowest bit a register's state before the first of these
/// cycles stands, and then that before the next ones.
inline void evaluate_cycles(const netlist& netlist, std::span<bit_word> values, std::span<bit_word> kept) {
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

inline void check_samples(const netlist& netlist, bit_view samples) {
    if (samples.columns() != netlist.inputs())
        throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                             "the netlist has " + std::to_string(netlist.inputs()) + " inputs");
}

/// What registers hold before the first cycle, as for `evaluate_cycles`.
[[nodiscard]] inline std::vector<bit_word> settled_registers(const netlist& netlist,
                                                             std::span<bit_word> values) {
    std::vector<bit_word> kept(netlist.instances());
    evaluate_nets(netlist, values);
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance)
        if (const auto& state = netlist.cell_of(instance).state; state)
            kept[instance] = taken_word(*state, netlist.input_nets(instance), values) & 1U;
    return kept;
}

/// Whether the samples come one in a cycle, through registers, or each on its own.
enum class sampling { alone, cycles };

/// Calls `visit(word, values, valid)` for each 64 samples in turn, with the values of all nets and a 1 for
/// each bit of them that is a sample.
template <class Visit>
void for_each_word(const netlist& netlist, bit_view samples, sampling as, Visit visit) {
    const bit_matrix features = transpose(samples);
    std::vector<bit_word> values(netlist.nets());
    std::vector<bit_word> kept;
    for (std::size_t word = 0; word < words_for(samples.rows()); ++word) {
        for (std::size_t input = 0; input < netlist.inputs(); ++input)
            values[input] = features.row(input)[word];
        if (as == sampling::alone || netlist.registers() == 0) {
            evaluate_nets(netlist, values);
        } else {
            if (word == 0)
                kept = settled_registers(netlist, values);
            evaluate_cycles(netlist, values, kept);
        }
        const std::size_t left = samples.rows() - word * bits_per_word;
        const bit_word valid = left >= bits_per_word ? ~bit_word{0} : (bit_word{1} << left) - 1;
        visit(word, std::span<const bit_word>(values), valid);
    }
}

} // namespace detail

namespace detail {

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

} // namespace detail

/// Outputs of a netlist: samples × outputs. `samples` is samples × inputs; throws `argument_error` if its
/// columns are not the netlist's inputs. Registers are transparent: this is what the netlist says of a sample
/// once it has gone through. 64 samples at a time; every cell is evaluated minterm by minterm.
[[nodiscard]] inline bit_matrix evaluate(const netlist& netlist, bit_view samples) {
    return detail::evaluate_as(netlist, samples, detail::sampling::alone);
}

/// Outputs in each cycle of the clock: cycles × outputs, just before the edge that ends the cycle. `samples`
/// are the inputs in these cycles; before the first one its sample has been there for long. Otherwise as
/// `evaluate`, and the same for a netlist without registers.
[[nodiscard]] inline bit_matrix evaluate_cycles(const netlist& netlist, bit_view samples) {
    return detail::evaluate_as(netlist, samples, detail::sampling::cycles);
}

} // namespace dlgn
