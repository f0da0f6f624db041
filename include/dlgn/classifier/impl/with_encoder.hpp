#pragma once

/// \file
/// The bodies of <dlgn/classifier/with_encoder.hpp>.

#include <dlgn/classifier/with_encoder.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/head_builder.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/ports.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn::detail {

/// Adds the gates of an encoder to a circuit whose inputs are the wires of its ports.
class encoder_builder {
public:
    explicit encoder_builder(std::size_t wires) : build_(circuit(wires)) {}

    /// The signals of the bits of a feature whose wires start at `wire`.
    [[nodiscard]] std::vector<head_signal> bits_of(const feature& feature, const port_format& format,
                                                   std::size_t wire) {
        head_number value;
        for (unsigned bit = 0; bit < format.width; ++bit)
            value.push_back(build_.read(static_cast<node_id>(wire + bit)));
        if (format.is_signed) // so that order is that of unsigned numbers
            value.back() = build_.invert(value.back());
        std::vector<head_signal> bits;
        for (std::size_t k = 0; k < feature.categories.size(); ++k)
            bits.push_back(equal(value, k));
        if (feature.is_category()) {
            if (feature.unknown)
                bits.push_back(above(value, static_cast<double>(feature.categories.size() - 1)));
            return bits;
        }
        for (const double threshold : feature.thresholds)
            bits.push_back(above(value, steps_below(threshold, format.scale) - lowest_of(format)));
        if (feature.unknown) {
            const head_signal unknown = build_.read(static_cast<node_id>(wire + format.width));
            for (head_signal& bit : bits)
                bit = build_.gate(gate_op::a_and_not_b, bit, unknown);
            bits.push_back(unknown);
        }
        return bits;
    }

    /// `source`, its inputs driven by `bits`.
    [[nodiscard]] circuit drive(const circuit& source, const std::vector<head_signal>& bits) && {
        std::vector<head_signal> nodes = bits;
        for (std::size_t gate = 0; gate < source.gates(); ++gate)
            nodes.push_back(build_.gate(source.ops()[gate], nodes[source.fanin_a()[gate]],
                                        nodes[source.fanin_b()[gate]]));
        std::vector<head_signal> outputs;
        for (const node_id output : source.outputs())
            outputs.push_back(nodes[output]);
        circuit result = std::move(build_).finish(outputs);
        result.set_outputs({result.outputs().begin(), result.outputs().end()},
                           {source.group_ends().begin(), source.group_ends().end()});
        return result;
    }

private:
    /// value > constant, from the lowest bit up.
    [[nodiscard]] head_signal above(const head_number& value, double constant) {
        if (constant < 0)
            return head_builder::one();
        if (constant >= static_cast<double>((std::uint64_t{1} << value.size()) - 1))
            return head_builder::zero();
        const auto bits = static_cast<std::uint64_t>(constant);
        head_signal result = head_builder::zero();
        for (std::size_t bit = 0; bit < value.size(); ++bit)
            result =
                build_.gate((bits >> bit & 1U) != 0 ? gate_op::and_ab : gate_op::or_ab, value[bit], result);
        return result;
    }
    /// value == constant.
    [[nodiscard]] head_signal equal(const head_number& value, std::uint64_t constant) {
        head_signal result = head_builder::one();
        for (std::size_t bit = 0; bit < value.size(); ++bit)
            result = build_.gate((constant >> bit & 1U) != 0 ? gate_op::and_ab : gate_op::not_a_and_b,
                                 value[bit], result);
        return result;
    }

    head_builder build_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE circuit with_encoder(const classifier& source, std::span<const port_format> formats) {
    std::size_t wires = 0;
    for (const port& each : ports_of(source.encoder(), formats))
        wires += each.width;
    detail::encoder_builder build(wires);
    std::vector<detail::head_signal> bits;
    std::size_t wire = 0;
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const feature& each = source.encoder().features()[i];
        if (formats[i].width == 0)
            continue;
        for (const detail::head_signal& bit : build.bits_of(each, formats[i], wire))
            bits.push_back(bit);
        wire += detail::wires_of(each, formats[i]);
    }
    return std::move(build).drive(source.circuit(), bits);
}

} // namespace dlgn
