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

/// Fills in the values that cells drive, from those of the inputs: 64 samples, one word a net.
inline void evaluate_nets(const netlist& netlist, std::span<bit_word> values) {
    for (std::size_t instance = 0; instance < netlist.instances(); ++instance) {
        const cell& cell = netlist.cell_of(instance);
        for (std::size_t pin = 0; pin < cell.outputs.size(); ++pin) {
            const net_id driven = netlist.output_nets(instance)[pin];
            if (driven == open_net)
                continue;
            const truth_table& function = cell.outputs[pin].function;
            bit_word sum = 0;
            for (std::size_t minterm = 0; minterm < function.minterms(); ++minterm) {
                if (!function(minterm))
                    continue;
                bit_word product = ~bit_word{0};
                for (std::size_t i = 0; i < function.variables; ++i) {
                    const bit_word read = net_word(values, netlist.input_nets(instance)[i]);
                    product &= ((minterm >> i) & 1U) != 0 ? read : ~read;
                }
                sum |= product;
            }
            values[driven] = sum;
        }
    }
}

inline void check_samples(const netlist& netlist, bit_view samples) {
    if (samples.columns() != netlist.inputs())
        throw argument_error("samples", std::to_string(samples.columns()) + " bits each",
                             "the netlist has " + std::to_string(netlist.inputs()) + " inputs");
}

/// Calls `visit(word, values, valid)` for each 64 samples in turn, with the values of all nets and a 1 for
/// each bit of them that is a sample.
template <class Visit>
void for_each_word(const netlist& netlist, bit_view samples, Visit visit) {
    const bit_matrix features = transpose(samples);
    std::vector<bit_word> values(netlist.nets());
    for (std::size_t word = 0; word < words_for(samples.rows()); ++word) {
        for (std::size_t input = 0; input < netlist.inputs(); ++input)
            values[input] = features.row(input)[word];
        evaluate_nets(netlist, values);
        const std::size_t left = samples.rows() - word * bits_per_word;
        const bit_word valid = left >= bits_per_word ? ~bit_word{0} : (bit_word{1} << left) - 1;
        visit(word, std::span<const bit_word>(values), valid);
    }
}

} // namespace detail

/// Outputs of a netlist: samples × outputs. `samples` is samples × inputs; throws `argument_error` if its
/// columns are not the netlist's inputs. 64 samples at a time; every cell is evaluated minterm by minterm.
[[nodiscard]] inline bit_matrix evaluate(const netlist& netlist, bit_view samples) {
    detail::check_samples(netlist, samples);
    bit_matrix outputs(netlist.outputs().size(), samples.rows());
    detail::for_each_word(
        netlist, samples, [&](std::size_t word, std::span<const bit_word> values, bit_word valid) {
            for (std::size_t output = 0; output < netlist.outputs().size(); ++output)
                outputs.row(output)[word] = detail::net_word(values, netlist.outputs()[output]) & valid;
        });
    return transpose(outputs);
}

} // namespace dlgn
