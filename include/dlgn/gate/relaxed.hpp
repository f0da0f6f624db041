#pragma once

/// \file
/// Gates over real numbers. With a and b the probabilities that two independent inputs are 1, the relaxed
/// gate is the probability that its output is 1 (Petersen et al., "Deep Differentiable Logic Gate Networks",
/// 2022). Every relaxed gate, and every mixture of them, is a polynomial of four coefficients.

#include <array>
#include <concepts>

#include <dlgn/gate/op.hpp>

namespace dlgn {

/// The relaxed gate c0 + c1·a + c2·b + c3·a·b.
template <std::floating_point Real>
struct gate_polynomial {
    Real c0 = 0; ///< of 1
    Real c1 = 0; ///< of a
    Real c2 = 0; ///< of b
    Real c3 = 0; ///< of a·b

    /// Its value at (a, b).
    [[nodiscard]] constexpr Real operator()(Real a, Real b) const noexcept {
        return c0 + c1 * a + (c2 + c3 * a) * b;
    }
    /// ∂/∂a at (·, b).
    [[nodiscard]] constexpr Real derivative_a(Real b) const noexcept { return c1 + c3 * b; }
    /// ∂/∂b at (a, ·).
    [[nodiscard]] constexpr Real derivative_b(Real a) const noexcept { return c2 + c3 * a; }

    friend constexpr bool operator==(const gate_polynomial&, const gate_polynomial&) = default;
};

/// The polynomial that takes these values at the corners (0,0), (0,1), (1,0), (1,1).
template <std::floating_point Real>
[[nodiscard]] constexpr gate_polynomial<Real> interpolate(const std::array<Real, 4>& f) noexcept {
    return {f[0], f[2] - f[0], f[1] - f[0], f[0] - f[1] - f[2] + f[3]};
}

/// The four corner values of a function, in the order of `interpolate`.
template <std::floating_point Real>
[[nodiscard]] constexpr std::array<Real, 4> corner_values(gate_op op) noexcept {
    return {Real(evaluate(op, 0, 0)), Real(evaluate(op, 0, 1)), Real(evaluate(op, 1, 0)),
            Real(evaluate(op, 1, 1))};
}

/// The relaxed form of a function.
template <std::floating_point Real>
[[nodiscard]] constexpr gate_polynomial<Real> relax(gate_op op) noexcept {
    return interpolate(corner_values<Real>(op));
}

} // namespace dlgn
