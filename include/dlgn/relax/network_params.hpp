#pragma once

/// \file
/// A network as a user describes it.

#include <cstddef>
#include <vector>

#include <dlgn/relax/gate_form.hpp>
#include <dlgn/relax/layer_shape.hpp>
#include <dlgn/relax/receptive_field.hpp>

namespace dlgn {

/// What a network is made of.
struct network_params {
    std::size_t inputs = 0; ///< bits of a sample
    /// From the inputs up: `dense` layers, or just their numbers of neurons, `convolution`, `or_pooling`.
    std::vector<layer_shape> layers;
    std::size_t classes = 0; ///< must divide the last layer, without `class_outputs`
    /// Neurons of the last layer that count for each class, if not equally many; together all of them. A
    /// class then scores up to its own number of ones, divided by the same τ.
    std::vector<std::size_t> class_outputs{};
    gate_form form = gate_form::lut4; ///< of the gates' weights
    /// See `logic_layer_params`; a layer with fewer than twice as many places uses half of them.
    std::size_t candidates = 16;
    image_shape image{}; ///< that the inputs are, if they are one
    double residual = 0; ///< as in `logic_layer_params`
    /// τ of the class scores; 0 derives it from the outputs per class (`default_temperature`).
    double temperature = 0;
};

namespace detail {

/// One past the last output of each class. Throws `argument_error` if they do not fit a last layer of
/// `outputs` neurons.
[[nodiscard]] std::vector<std::size_t> ends_of_groups(const network_params& params, std::size_t outputs);

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/relax/impl/network_params.hpp>
#endif
