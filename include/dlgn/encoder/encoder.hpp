#pragma once

/// \file
/// Raw features to bits: the first step of a classifier.

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
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
    explicit encoder(std::vector<feature> features) : features_(std::move(features)) {
        first_bits_.reserve(features_.size() + 1);
        first_bits_.push_back(0);
        std::vector<std::string_view> names;
        for (const feature& each : features_) {
            detail::check_feature(each);
            names.push_back(each.name);
            first_bits_.push_back(first_bits_.back() + each.bits());
        }
        std::ranges::sort(names);
        if (const auto twice = std::ranges::adjacent_find(names); twice != names.end())
            throw argument_error("feature name", "\"" + std::string(*twice) + "\"", "must not come twice");
        if (bits() == 0)
            throw argument_error("encoder bits", 0,
                                 "must be at least 1: no feature has a threshold or category");
        byte_thresholds_ = find_byte_thresholds();
        fill_columns();
    }

    /// In the order of the raw values of a row.
    [[nodiscard]] std::span<const feature> features() const& noexcept { return features_; }
    void features() const&& = delete;
    /// Of a row, all features together.
    [[nodiscard]] std::size_t bits() const noexcept { return first_bits_.back(); }
    /// The number of bits of all features before `index`.
    [[nodiscard]] std::size_t first_bit(std::size_t index) const noexcept {
        assert(index <= features_.size());
        return first_bits_[index];
    }

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
    [[nodiscard]] bit_matrix encode(const row_view& rows) const {
        check(rows);
        bit_matrix result(rows.rows(), bits());
        for (std::size_t row = 0; row < rows.rows(); ++row)
            rows.visit(row, [&](const auto* values) { encode(values, result.row(row)); });
        return result;
    }

    /// Throws `argument_error` if the rows do not have a value for each feature.
    void check(const row_view& rows) const {
        if (rows.columns() != features_.size())
            throw argument_error("rows", std::to_string(rows.columns()) + " values each",
                                 "the encoder has " + std::to_string(features_.size()) + " features");
    }

    /// Whether all features are equal.
    friend bool operator==(const encoder& a, const encoder& b) noexcept { return a.features_ == b.features_; }

private:
    [[nodiscard]] std::vector<std::uint8_t> find_byte_thresholds() const {
        std::vector<std::uint8_t> result;
        for (const feature& each : features_)
            if (each.is_category() || each.unknown || each.thresholds != features_.front().thresholds)
                return {};
        for (const double threshold : features_.front().thresholds) {
            const double floor = std::floor(threshold); // a byte is above it if and only if above this
            if (!(floor >= 0 && floor < 255) || (!result.empty() && result.back() == floor))
                return {};
            result.push_back(static_cast<std::uint8_t>(floor));
        }
        return result;
    }

    /// The greatest float that is not above a finite number.
    [[nodiscard]] static float float_below(double number) noexcept {
        constexpr float largest = std::numeric_limits<float>::max();
        if (number >= double{largest})
            return largest;
        if (number < -double{largest})
            return -std::numeric_limits<float>::infinity();
        const auto nearest = static_cast<float>(number);
        return double{nearest} > number ? std::nextafter(nearest, -std::numeric_limits<float>::infinity())
                                        : nearest;
    }

    void fill_columns() {
        double_keys_.resize(bits());
        float_keys_.resize(bits());
        for (std::size_t i = 0; i < features_.size(); ++i) {
            const feature& each = features_[i];
            if (each.bits() == 0)
                continue;
            const std::size_t keys = each.thresholds.size() + each.categories.size();
            columns_.push_back({.feature = static_cast<std::uint32_t>(i),
                                .first_bit = static_cast<std::uint32_t>(first_bits_[i]),
                                .keys = static_cast<std::uint32_t>(keys),
                                .is_category = each.is_category(),
                                .unknown = each.unknown});
            for (std::size_t k = 0; k < keys; ++k) {
                const double key = each.is_category() ? static_cast<double>(k) : each.thresholds[k];
                const float below = float_below(key);
                double_keys_[first_bits_[i] + k] = key;
                float_keys_[first_bits_[i] + k] = each.is_category() && double{below} != key
                                                      ? std::numeric_limits<float>::quiet_NaN()
                                                      : below;
            }
        }
    }

    std::vector<feature> features_;
    std::vector<std::size_t> first_bits_;
    std::vector<std::uint8_t> byte_thresholds_;
    std::vector<encoder_column> columns_;
    std::vector<double> double_keys_;
    std::vector<float> float_keys_;
};

/// An encoder for `inputs` values that are bits already: more than ½ is 1. Their names are x0, x1, …
[[nodiscard]] inline encoder bit_encoder(std::size_t inputs) {
    std::vector<feature> features(inputs);
    for (std::size_t i = 0; i < inputs; ++i)
        features[i] = {.name = "x" + std::to_string(i), .thresholds = {0.5}};
    return encoder(std::move(features));
}

/// An encoder for images of one size whose pixels share ascending `thresholds`. The names are
/// r<row>c<column>, and for several channels r<row>c<column>_<channel>; a row of raw values is the image row
/// by row, its channels side by side at each pixel. Throws `argument_error` as the constructor.
[[nodiscard]] inline encoder image_encoder(std::size_t rows, std::size_t columns, std::size_t channels,
                                           std::span<const double> thresholds) {
    std::vector<feature> features;
    features.reserve(rows * columns * channels);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            for (std::size_t channel = 0; channel < channels; ++channel)
                features.push_back({.name = "r" + std::to_string(r) + "c" + std::to_string(c) +
                                            (channels > 1 ? "_" + std::to_string(channel) : std::string()),
                                    .thresholds = {thresholds.begin(), thresholds.end()}});
    return encoder(std::move(features));
}

} // namespace dlgn
