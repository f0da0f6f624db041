#pragma once

/// \file
/// The encoder of a classifier as gates: comparisons with constants, and decoders of categories.

#include <span>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/ports.hpp>

namespace dlgn {
/// The circuit of a classifier with its encoder before it: its inputs are the wires of `ports_of`, its
/// outputs and groups those of the classifier's circuit. A comparison is one gate a bit of the number, and
/// equal ones are gates for each: `simplify` joins them. Throws `argument_error` if the formats do not suit
/// the features.
[[nodiscard]] circuit with_encoder(const classifier& source, std::span<const port_format> formats);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/classifier/impl/with_encoder.hpp>
#endif
