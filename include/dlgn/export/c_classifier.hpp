#pragma once

/// \file
/// A classifier as freestanding C99, its encoder included.

#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include <dlgn/classifier/classifier.hpp>

namespace dlgn {

/// What the raw values of a row are in C.
enum class c_value : std::uint8_t { float64, float32, uint8 };

/// What `write_c` of a classifier calls things, and the types in it.
struct c_classifier_params {
    /// Prefix of everything the file defines.
    std::string name = "classifier";
    /// Bits of the word type of the circuit, 8, 16, 32 or 64; a single row needs one of them.
    unsigned word_bits = 64;
    /// Type of the raw values. Comparisons are exact in each: a threshold that the type does not have becomes
    /// the next value below it.
    c_value values = c_value::float64;
};

namespace detail {

/// A threshold as a literal of the type: the highest finite value not above it, or the lowest there is.
[[nodiscard]] std::string c_threshold(double threshold, c_value type);

/// A C string.
[[nodiscard]] std::string c_string(std::string_view text);

} // namespace detail

/// Writes a classifier as one file of C99 that needs no library. Besides what `write_c` of its circuit
/// defines, with the name `classifier`,
/// - `classifier_value`, the type of raw values: double, float or unsigned char;
/// - `void classifier_encode(const classifier_value *row, unsigned char *bits)`: the bits of a row of
///   `classifier_features` values, bit i in bit i % 8 of byte i / 8; a category is its place in the feature's
///   list, NaN an unknown value;
/// - `unsigned classifier_classify_row(const classifier_value *row)`: the label of a row;
/// - `classifier_class_names[label]`, and `classifier_feature_names[i]`.
///
/// Throws as `write_c`; and `argument_error` for `uint8` if a feature is used whose values are not bytes: one
/// with more than 256 categories.
void write_c(std::ostream& out, const classifier& source, const c_classifier_params& params = {});

/// The same to a file, all or nothing. Throws also `file_error`.
void write_c(const std::filesystem::path& path, const classifier& source,
             const c_classifier_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/c_classifier.hpp>
#endif
