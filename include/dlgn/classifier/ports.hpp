#pragma once

/// \file
/// Raw features as integers on wires, for circuits that hold their encoder.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/row_view.hpp>

namespace dlgn {

/// How a raw feature arrives as wires. A number is a two's complement or unsigned integer q of `width` bits
/// that means q / scale; a category is its place in the list, unsigned. Bits are least significant first. A
/// feature with a bit for unknown values has one wire more if it is a number, the last, 1 if it is unknown; a
/// category is unknown if its code has no name.
struct port_format {
    unsigned width = 0;     ///< 0 to 52; 0: the feature is not read
    bool is_signed = false; ///< two's complement, if so
    double scale = 1;       ///< steps in 1 of the raw value

    friend bool operator==(const port_format&, const port_format&) = default;
};

/// The wires of a feature.
struct port {
    std::string name;   ///< of the feature
    unsigned width = 0; ///< bits
};

namespace detail {

inline constexpr unsigned max_port_width = 52; ///< so that doubles hold every value

[[nodiscard]] constexpr double lowest_of(const port_format& format) noexcept {
    return format.is_signed ? -static_cast<double>(std::uint64_t{1} << (format.width - 1)) : 0;
}
[[nodiscard]] constexpr double highest_of(const port_format& format) noexcept {
    return lowest_of(format) + static_cast<double>((std::uint64_t{1} << format.width) - 1);
}

/// The highest integer q with q / scale ≤ value, as doubles divide.
[[nodiscard]] double steps_below(double value, double scale) noexcept;

[[nodiscard]] unsigned wires_of(const feature& feature, const port_format& format) noexcept;

/// Throws `argument_error` unless the format suits the feature.
void check_format(const feature& feature, const port_format& format);

/// Throws `argument_error` unless there is a format for each feature that suits it.
void check_formats(const encoder& code, std::span<const port_format> formats);

} // namespace detail

/// A format for each feature of `code`, from rows that it may get, such as those of training: the fewest
/// decimal places (0 to 6) with which all values of a number are exact, or 16 bits where they are no such
/// decimals, and the narrowest integer that holds them and the thresholds. Without rows the thresholds alone
/// decide. Features that are not used get width 0. Throws `argument_error` if the rows do not fit the
/// encoder.
[[nodiscard]] std::vector<port_format> choose_formats(const encoder& code, const row_view& rows);

/// The same from the thresholds alone.
[[nodiscard]] std::vector<port_format> choose_formats(const encoder& code);

/// The wires of each feature that is read, in order: a circuit `with_encoder` has their bits as inputs, one
/// port after the other. Throws `argument_error` if the formats do not suit the features.
[[nodiscard]] std::vector<port> ports_of(const encoder& code, std::span<const port_format> formats);

/// Rows of raw values as the bits of their ports: what a circuit `with_encoder` reads. A value becomes the
/// lowest integer whose number is not below it, so a comparison with a threshold is exact if the value or the
/// threshold is a multiple of 1 / scale; beyond the integer's range it becomes the nearest. An unknown number
/// is the lowest integer. Throws `argument_error` if the rows or formats do not fit.
[[nodiscard]] bit_matrix to_port_bits(const encoder& code, std::span<const port_format> formats,
                                      const row_view& rows);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/classifier/impl/ports.hpp>
#endif
