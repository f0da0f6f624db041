#pragma once

/// \file
/// The bodies of <dlgn/data/fit_encoder.hpp>.

#include <dlgn/data/fit_encoder.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/data/feature_fit.hpp>
#include <dlgn/data/table.hpp>
#include <dlgn/data/threshold_rule.hpp>
#include <dlgn/data/thresholds.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/row_view.hpp>

namespace dlgn::detail {

DLGN_INLINE void check(const encoder_params& params) {
    if (params.feature_bits == 0 || params.feature_bits > 65535)
        throw argument_error("feature bits", params.feature_bits, "must be 1 to 65535");
}

/// Bits for each feature: `features` have names and, if they are categories, all of them; `column(i)` are the
/// values of feature i.
template <class Column>
[[nodiscard]] std::vector<feature> fit_features(std::vector<feature> features, const fit_rows& rows,
                                                const encoder_params& params, const Column& column) {
    struct fitted {
        std::optional<number_fit> number;
        std::optional<category_fit> category;
    };
    std::vector<fitted> fits(features.size());
    std::vector<std::vector<double>> information; // feature by feature, then of the bits for missing numbers
    const std::size_t most = params.bits == 0 ? std::numeric_limits<std::size_t>::max() : params.bits;
    for (std::size_t i = 0; i < features.size(); ++i) {
        const std::span<const double> values = column(i);
        if (features[i].is_category()) {
            fits[i].category.emplace(values, rows, features[i].categories.size(), params.least_rows, most);
            information.push_back(fits[i].category->information());
        } else {
            fits[i].number.emplace(values, rows, params.thresholds, std::min(params.feature_bits, most));
            information.push_back(params.bits == 0 ? std::vector<double>(fits[i].number->bits() + 1)
                                                   : fits[i].number->information(rows));
        }
    }
    std::vector<std::size_t> missing; // the numbers that have missing values
    for (std::size_t i = 0; i < features.size(); ++i)
        if (fits[i].number && fits[i].number->missing())
            missing.push_back(i);
    std::vector<std::size_t> counts;
    for (const std::size_t i : missing) {
        std::vector<std::uint8_t> known, unknown;
        const std::span<const double> values = column(i);
        for (std::size_t row = 0; row < values.size(); ++row)
            (std::isnan(values[row]) ? unknown : known).push_back(rows.labels[row]);
        information.push_back(
            {0.0, rows.of(rows.labels, counts) - rows.of(known, counts) - rows.of(unknown, counts)});
    }
    const std::vector<std::size_t> shares = share_bits(information, most);
    for (std::size_t i = 0; i < features.size(); ++i) {
        if (fits[i].number) {
            features[i].thresholds = fits[i].number->thresholds(shares[i]);
            continue;
        }
        std::vector<std::string> names;
        for (const std::size_t code : fits[i].category->best(shares[i]))
            names.push_back(std::move(features[i].categories[code]));
        features[i].categories = std::move(names);
        features[i].unknown = params.bits == 0 && shares[i] > 0 && fits[i].category->unknown();
    }
    for (std::size_t i = 0; i < missing.size(); ++i)
        features[missing[i]].unknown = shares[features.size() + i] > 0;
    if (std::none_of(features.begin(), features.end(), [](const feature& each) { return each.bits() > 0; }))
        throw argument_error("rows", rows.labels.size(), "no column has two values to tell apart");
    return features;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE encoder fit_encoder(const table& train, const encoder_params& params) {
    detail::check(params);
    detail::check_labels(train.labels, train.classes(), train.rows, "rows");
    static_cast<void>(train.view()); // throws if there are too few values
    std::vector<feature> features;
    for (const table_column& column : train.schema.columns)
        features.push_back({.name = column.name, .categories = column.categories});
    std::vector<double> values(train.rows);
    return encoder(detail::fit_features(std::move(features), {train.labels, train.classes()}, params,
                                        [&](std::size_t column) {
                                            for (std::size_t row = 0; row < train.rows; ++row)
                                                values[row] = train(row, column);
                                            return std::span<const double>(values);
                                        }));
}

DLGN_INLINE encoder fit_encoder(const labelled_images& train, const encoder_params& params) {
    detail::check(params);
    const image_set& images = train.images;
    detail::check_labels(train.labels, train.classes, images.count, "images");
    static_cast<void>(row_view(images.pixels, images.count, images.size())); // as above
    if (params.own_thresholds) {
        const double any = 0;
        const encoder named = image_encoder(images.rows, images.columns, images.channels, {&any, 1});
        std::vector<feature> features(named.features().begin(), named.features().end());
        std::vector<double> values(images.count);
        return encoder(detail::fit_features(std::move(features), {train.labels, train.classes}, params,
                                            [&](std::size_t pixel) {
                                                for (std::size_t i = 0; i < images.count; ++i)
                                                    values[i] = images.image(i)[pixel];
                                                return std::span<const double>(values);
                                            }));
    }
    std::size_t bits = std::min<std::size_t>(params.feature_bits, 255);
    if (params.bits > 0)
        bits = std::min(bits, params.bits / images.size());
    if (bits == 0)
        throw argument_error("bits", params.bits,
                             "must be at least one for each of the " + std::to_string(images.size()) +
                                 " values of an image");
    std::vector<std::uint8_t> thresholds;
    switch (params.thresholds) {
    case threshold_rule::even:
        thresholds = even_thresholds(std::min(bits, detail::grey_levels(images, bits).cuts()));
        break;
    case threshold_rule::quantile:
        thresholds = quantile_thresholds(images, bits);
        break;
    case threshold_rule::information:
        thresholds = informative_thresholds(train, bits);
        break;
    }
    const std::vector<double> numbers(thresholds.begin(), thresholds.end());
    return image_encoder(images.rows, images.columns, images.channels, numbers);
}

DLGN_INLINE table rows_for(const encoder& by, const table& data) {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    table result{data.schema, data.rows, std::vector<double>(data.rows * by.features().size(), unknown),
                 data.labels};
    result.schema.columns.clear();
    detail::name_index by_name; // the first column of each name
    for (std::size_t i = 0; i < data.schema.columns.size(); ++i)
        by_name.emplace(data.schema.columns[i].name, i);
    for (std::size_t i = 0; i < by.features().size(); ++i) {
        const feature& feature = by.features()[i];
        const auto found = by_name.find(feature.name);
        const bool is_there = found != by_name.end();
        const std::size_t source = is_there ? found->second : 0;
        const table_column* const column = is_there ? &data.schema.columns[source] : nullptr;
        if (!is_there && feature.bits() > 0)
            throw argument_error("feature", detail::shown_text(feature.name), "is no column of the table");
        result.schema.columns.push_back(
            {feature.name, feature.categories, is_there ? column->field : 0, feature.bits() > 0});
        if (feature.bits() == 0)
            continue;
        std::vector<double> codes; // of the table's categories, the encoder's
        for (const std::string& category : column->categories) {
            const auto place = std::find(feature.categories.begin(), feature.categories.end(), category);
            codes.push_back(place == feature.categories.end()
                                ? unknown
                                : static_cast<double>(place - feature.categories.begin()));
        }
        for (std::size_t row = 0; row < data.rows; ++row) {
            const double value = data(row, source);
            result.values[row * by.features().size() + i] =
                codes.empty() || std::isnan(value) ? value : codes[static_cast<std::size_t>(value)];
        }
    }
    return result;
}

DLGN_INLINE dataset encode(const table& data, const encoder& by) {
    const table rows = rows_for(by, data);
    return {by.encode(rows.view()), data.labels, data.classes()};
}

DLGN_INLINE dataset encode(const labelled_images& data, const encoder& by) {
    return {by.encode(row_view(data.images.pixels, data.images.count, data.images.size())), data.labels,
            data.classes};
}

DLGN_INLINE table_schema schema_of(const encoder& rows, std::vector<std::string> class_names,
                                   std::string label_name) {
    table_schema schema{.columns = {},
                        .class_names = std::move(class_names),
                        .label_name = std::move(label_name),
                        .label_field = rows.features().size(),
                        .fields = rows.features().size() + 1,
                        .named = true};
    for (std::size_t i = 0; i < rows.features().size(); ++i) {
        const feature& feature = rows.features()[i];
        schema.columns.push_back({feature.name, feature.categories, i, feature.bits() > 0});
    }
    return schema;
}

} // namespace dlgn
