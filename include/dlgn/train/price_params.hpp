#pragma once

/// \file
/// What a network pays for, and how much of that counts.

namespace dlgn {

/// What the price of a network's area and energy weighs beside the cross-entropy, and what is part of it.
struct price_params {
    double area_weight = 0; ///< δ, per µm² of mean neuron price
    /// Area that an output costs in the head unless it is a constant, µm²; counts as `area_weight` does. See
    /// `head_area_per_output`.
    double output_area = 0;
    /// Neurons are charged only as far as they are likely to be read (`network_price`).
    bool unread_is_free = false;
    double energy_weight = 0; ///< per fJ of mean switching energy of a neuron

    /// Whether more is charged than the mean of the neurons' areas.
    [[nodiscard]] bool needs_network_price() const noexcept { return unread_is_free || energy_weight > 0; }
};

namespace detail {

/// Throws `argument_error` naming the first weight or area that is negative or not finite.
void validate(const price_params& params);

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/price_params.hpp>
#endif
