#pragma once

/// \file
/// The engine for an architecture known at compile time.

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/engine/basic_engine.hpp>
#include <dlgn/engine/kernels.hpp>
#include <dlgn/engine/vector.hpp>

namespace dlgn {

/// A classifier, or a circuit, compiled for bit-parallel evaluation by the instructions of `Arch`: an xsimd
/// architecture, by default the best that the compiler flags allow, or `scalar`.
///
///     const auto labels = dlgn::engine{circuit}.classify(samples);
template <class Arch = default_arch>
class engine : public basic_engine {
public:
    /// Compiles a circuit.
    explicit engine(const circuit& source, engine_params params = {})
        : basic_engine(source, kernels<Arch>(), params) {}
    /// Compiles a classifier, its encoder included.
    explicit engine(const classifier& source, engine_params params = {})
        : basic_engine(source, kernels<Arch>(), params) {}
};

} // namespace dlgn
