#pragma once

/// \file
/// The units in which a library counts.

namespace dlgn {

/// What one of a library's units is in the units of `dlgn`.
struct liberty_units {
    double time = 1;        ///< ns
    double capacitance = 1; ///< pF
    double voltage = 1;     ///< V
    double leakage = 1;     ///< nW

    /// pJ: Liberty counts energies in its unit of capacitance times its unit of voltage squared.
    [[nodiscard]] constexpr double energy() const noexcept { return capacitance * voltage * voltage; }

    friend bool operator==(const liberty_units&, const liberty_units&) = default;
};

} // namespace dlgn
