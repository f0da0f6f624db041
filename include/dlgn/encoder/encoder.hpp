#pragma once

/// \file
/// Raw features to bits: the first step of a classifier.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/encoder/column.hpp>
#include <dlgn/encoder/feature.hpp>
#include <dlgn/encoder/row_view.hpp>

namespace dlgn {

/// What turns a row of raw values into the bits that a circuit reads. The bits of the first feature come
/// first, then those of the second, and so on; those of one feature stand as in `feature`. (Others lay the
/// bits of the lowest thresholds of all features first, then the next: such models must be reordered.)
///
/// A value type. Fitted to training rows by `fit_encoder`.
class encoder {
public:
    /// Throws `argument_error` if there is no bit, a feature has no name or that of another, thresholds are
    /// not finite or do not ascend, a category comes twice, or a feature has thresholds and categories.
    explicit encoder(std::vector<feature> features);

    /// In the order of the raw values of a row.
    [[nodiscard]] std::span<const feature> features() const& noexcept { return features_; }
    void features() const&& = delete;
    /// Of a row, all features together.
    [[nodiscard]] std::size_t bits() const noexcept { return first_bits_.back(); }
    /// The number of bits of all features before `index`.
    [[nodiscard]] std::size_t first_bit(std::size_t index) const noexcept;

    /// If all features are numbers with the same thresholds, as pixels mostly are: thresholds that give the
    /// same bits for every byte. Ascending; empty if features differ, or if two thresholds fall between the
    /// same two bytes or outside of all.
    [[nodiscard]] std::span<const std::uint8_t> byte_thresholds() const& noexcept { return byte_thresholds_; }
    void byte_thresholds() const&& = delete;

    /// The features as plain numbers, for kernels; valid as long as the encoder.
    [[nodiscard]] encoder_columns columns() const& noexcept {
        return {columns_.data(), columns_.size(), double_keys_.data(), float_keys_.data()};
    }
    void columns() const&& = delete;

    /// The bits of a row whose values start at `row`, in `words_for(bits())` words. Does not throw and does
    /// not allocate.
    template <class Value>
    void encode(const Value* row, std::span<bit_word> bits) const noexcept {
        bit_word word = 0;
        unsigned place = 0;
        bit_word* next = bits.data();
        const auto put = [&](bool bit) {
            word |= bit_word{bit} << place;
            if (++place == bits_per_word) {
                *next++ = word;
                word = 0;
                place = 0;
            }
        };
        for (std::size_t i = 0; i < features_.size(); ++i) {
            const feature& each = features_[i];
            const auto value = static_cast<double>(row[i]);
            for (const double threshold : each.thresholds)
                put(value > threshold);
            bool known = false;
            for (std::size_t k = 0; k < each.categories.size(); ++k) {
                const bool here = value == static_cast<double>(k);
                known |= here;
                put(here);
            }
            if (each.unknown)
                put(each.is_category() ? !known : std::isnan(value));
        }
        if (place > 0)
            *next = word;
    }

    /// The bits of all rows: rows × bits. Throws `argument_error` if the rows do not have a value for each
    /// feature.
    [[nodiscard]] bit_matrix encode(const row_view& rows) const;

    /// Throws `argument_error` if the rows do not have a value for each feature.
    void check(const row_view& rows) const;

    /// Whether all features are equal.
    friend bool operator==(const encoder& a, const encoder& b) noexcept { return a.features_ == b.features_; }

private:
    [[nodiscard]] std::vector<std::uint8_t> find_byte_thresholds() const;

    /// The greatest float that is not above a finite number.
    [[nodiscard]] static float float_below(double number) noexcept;

    void fill_columns();

    std::vector<feature> features_;
    std::vector<std::size_t> first_bits_;
    std::vector<std::uint8_t> byte_thresholds_;
    std::vector<encoder_column> columns_;
    std::vector<double> double_keys_;
    std::vector<float> float_keys_;
};

/// An encoder for `inputs` values that are bits already: more than ½ is 1. Their names are x0, x1, …
[[nodiscard]] encoder bit_encoder(std::size_t inputs);

/// An encoder for images of one size whose pixels share ascending `thresholds`. The names are
/// r<row>c<column>, and for several channels r<row>c<column>_<channel>; a row of raw values is the image row
/// by row, its channels side by side at each pixel. Throws `argument_error` as the constructor.
[[nodiscard]] encoder image_encoder(std::size_t rows, std::size_t columns, std::size_t channels,
                                    std::span<const double> thresholds);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/encoder/impl/encoder.hpp>
#endif
