#pragma once

/// \file
/// The bodies of <dlgn/encoder/encoder.hpp>.

#include <dlgn/encoder/encoder.hpp>

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
#include <dlgn/core/inline.hpp>
#include <dlgn/encoder/column.hpp>
#include <dlgn/encoder/feature.hpp>
#include <dlgn/encoder/row_view.hpp>

namespace dlgn {

DLGN_INLINE encoder::encoder(std::vector<feature> features) : features_(std::move(features)) {
    first_bits_.reserve(features_.size() + 1);
    first_bits_.push_back(0);
    std::vector<std::string_view> names;
    for (const feature& each : features_) {
        detail::check_feature(each);
        names.push_back(each.name);
        first_bits_.push_back(first_bits_.back() + each.bits());
    }
    std::sort(names.begin(), names.end());
    if (const auto twice = std::adjacent_find(names.begin(), names.end()); twice != names.end())
        throw argument_error("feature name", "\"" + std::string(*twice) + "\"", "must not come twice");
    if (bits() == 0)
        throw argument_error("encoder bits", 0, "must be at least 1: no feature has a threshold or category");
    byte_thresholds_ = find_byte_thresholds();
    fill_columns();
}

DLGN_INLINE std::size_t encoder::first_bit(std::size_t index) const noexcept {
    assert(index <= features_.size());
    return first_bits_[index];
}

DLGN_INLINE bit_matrix encoder::encode(const row_view& rows) const {
    check(rows);
    bit_matrix result(rows.rows(), bits());
    for (std::size_t row = 0; row < rows.rows(); ++row)
        rows.visit(row, [&](const auto* values) { encode(values, result.row(row)); });
    return result;
}

DLGN_INLINE void encoder::check(const row_view& rows) const {
    if (rows.columns() != features_.size())
        throw argument_error("rows", std::to_string(rows.columns()) + " values each",
                             "the encoder has " + std::to_string(features_.size()) + " features");
}

DLGN_INLINE std::vector<std::uint8_t> encoder::find_byte_thresholds() const {
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

DLGN_INLINE float encoder::float_below(double number) noexcept {
    constexpr float largest = std::numeric_limits<float>::max();
    if (number >= static_cast<double>(largest))
        return largest;
    if (number < -static_cast<double>(largest))
        return -std::numeric_limits<float>::infinity();
    const auto nearest = static_cast<float>(number);
    return static_cast<double>(nearest) > number
               ? std::nextafter(nearest, -std::numeric_limits<float>::infinity())
               : nearest;
}

DLGN_INLINE void encoder::fill_columns() {
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
            float_keys_[first_bits_[i] + k] = each.is_category() && static_cast<double>(below) != key
                                                  ? std::numeric_limits<float>::quiet_NaN()
                                                  : below;
        }
    }
}

DLGN_INLINE encoder bit_encoder(std::size_t inputs) {
    std::vector<feature> features(inputs);
    for (std::size_t i = 0; i < inputs; ++i)
        features[i] = {.name = std::string("x").append(std::to_string(i)), .thresholds = {0.5}};
    return encoder(std::move(features));
}

DLGN_INLINE encoder image_encoder(std::size_t rows, std::size_t columns, std::size_t channels,
                                  std::span<const double> thresholds) {
    std::vector<feature> features;
    features.reserve(rows * columns * channels);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            for (std::size_t channel = 0; channel < channels; ++channel)
                features.push_back(
                    {.name =
                         std::string("r").append(std::to_string(r)).append("c").append(std::to_string(c)) +
                         (channels > 1 ? std::string("_").append(std::to_string(channel)) : std::string()),
                     .thresholds = {thresholds.begin(), thresholds.end()}});
    return encoder(std::move(features));
}

} // namespace dlgn
