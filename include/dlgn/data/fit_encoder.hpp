#pragma once

/// \file
/// Encoders fitted to training rows.

#include <cstddef>
#include <string>
#include <vector>

#include <dlgn/data/dataset.hpp>
#include <dlgn/data/table.hpp>
#include <dlgn/data/threshold_rule.hpp>
#include <dlgn/encoder/encoder.hpp>

namespace dlgn {

/// How `fit_encoder` chooses bits.
struct encoder_params {
    threshold_rule thresholds = threshold_rule::information; ///< where they are
    std::size_t feature_bits = 8;                            ///< thresholds of a number at most
    std::size_t bits = 0;        ///< of all features together at most, given to those that tell most; 0: all
    std::size_t least_rows = 1;  ///< that a category must be in to have a bit; else it counts as unknown
    bool own_thresholds = false; ///< of images: each pixel has its own, instead of all the same
};

namespace detail {

void check(const encoder_params& params);

} // namespace detail

/// An encoder for the columns of a table, fitted to its rows; pass training rows only.
///
/// A number has up to `feature_bits` thresholds, half-way between neighbouring values that occur, at most one
/// fewer than there are different values; a constant has none. `information` chooses, of all thresholds
/// between up to 256 groups of neighbouring values (each value for itself if they are no more), those whose
/// intervals have the most mutual information with the label. A number with missing values has a bit that
/// says so. A category has a bit for each of its values, and one for unknown values if there are any.
///
/// With a bound on all bits they are given, one after the other or a few at once, to the feature whose bits
/// add most information on the label for each bit. What a feature tells only together with another is not
/// seen; bits left over when nothing tells anything more go round all features. The unknown values of a
/// category have no bit then: they are those without any.
///
/// Throws `argument_error` if the rows have no labels, no column has two values, or for `params` out of
/// range. A column takes rows · log rows steps and up to 2^16 · (classes + thresholds) more.
[[nodiscard]] encoder fit_encoder(const table& train, const encoder_params& params = {});

/// An encoder for images, whose pixels share their thresholds unless `own_thresholds` is set. With a bound on
/// all bits the shared ones are as many as it allows. Throws as the other, and if `bits` is below one a pixel
/// that shares.
[[nodiscard]] encoder fit_encoder(const labelled_images& train, const encoder_params& params = {});

/// The rows of a table as raw values of an encoder: its columns are the features, a category is its place in
/// the feature's list. Columns and categories are found by their names, so the table may have others, too; a
/// category that the encoder does not have is unknown, NaN, and so is all of a feature that is not used.
/// Throws `argument_error` if a feature that is used is no column of the table.
[[nodiscard]] table rows_for(const encoder& by, const table& data);

/// The rows of a table as bits, found as by `rows_for`, which throws.
[[nodiscard]] dataset encode(const table& data, const encoder& by);

/// Images as bits. Throws `argument_error` if they do not have a value for each feature.
[[nodiscard]] dataset encode(const labelled_images& data, const encoder& by);

/// What to read a table with so that its rows are those of an encoder: `parse_table(text, name, schema)`.
/// Columns are found by their names if the file has names, else by their places, the label last; those that
/// the encoder does not use need not be there, and what is in them does not matter.
[[nodiscard]] table_schema schema_of(const encoder& rows, std::vector<std::string> class_names,
                                     std::string label_name = "label");

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/fit_encoder.hpp>
#endif
