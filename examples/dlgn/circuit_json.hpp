#pragma once

/// \file
/// The circuits of torchlogix, as its `Circuit.write_json` writes them.

#include <string>

#include <dlgn/circuit/named_circuit.hpp>

namespace program {

/// The circuit in a file; its inputs are called x0, x1, .... If its outputs are sums, they are the classes: a
/// sum's constant term becomes constant gates, less what all classes have in common; the divisor, the same
/// for all, is left out. Otherwise it has no classes. Throws `dlgn::parse_error` for what is no JSON, and
/// `dlgn::file_error` with the place in the JSON and its value for what is no such circuit.
[[nodiscard]] dlgn::named_circuit read_circuit_json(const std::string& file);

} // namespace program
