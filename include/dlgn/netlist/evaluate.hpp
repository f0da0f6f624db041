#pragma once

/// \file
/// What a netlist computes, from the functions of its cells.

#include <cstddef>
#include <span>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

namespace detail {

/// The values of a net in 64 samples.
[[nodiscard]] bit_word net_word(std::span<const bit_word> values, net_id net) noexcept;

/// Fills in the values that cells drive, from those of the inputs: 64 samples, one word a net. Registers are
/// transparent.
void evaluate_nets(const netlist& netlist, std::span<bit_word> values);

/// The same for 64 cycles one after the other: a register shows what it was given in the cycle before.
/// `kept` has a word for each instance, in whose lowest bit a register's state before the first of these
/// cycles stands, and then that before the next ones.
void evaluate_cycles(const netlist& netlist, std::span<bit_word> values, std::span<bit_word> kept);

void check_samples(const netlist& netlist, bit_view samples);

/// What registers hold before the first cycle, as for `evaluate_cycles`.
[[nodiscard]] std::vector<bit_word> settled_registers(const netlist& netlist, std::span<bit_word> values);

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

/// Outputs of a netlist: samples × outputs. `samples` is samples × inputs; throws `argument_error` if its
/// columns are not the netlist's inputs. Registers are transparent: this is what the netlist says of a sample
/// once it has gone through. 64 samples at a time; every cell is evaluated minterm by minterm.
[[nodiscard]] bit_matrix evaluate(const netlist& netlist, bit_view samples);

/// Outputs in each cycle of the clock: cycles × outputs, just before the edge that ends the cycle. `samples`
/// are the inputs in these cycles; before the first one its sample has been there for long. Otherwise as
/// `evaluate`, and the same for a netlist without registers.
[[nodiscard]] bit_matrix evaluate_cycles(const netlist& netlist, bit_view samples);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/evaluate.hpp>
#endif
