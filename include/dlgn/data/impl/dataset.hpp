#pragma once

/// \file
/// The bodies of <dlgn/data/dataset.hpp>.

#include <dlgn/data/dataset.hpp>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE std::span<const std::uint8_t> image_set::image(std::size_t index) const noexcept {
    assert(index < count);
    return std::span(pixels).subspan(index * size(), size());
}

} // namespace dlgn

namespace dlgn::detail {

DLGN_INLINE std::string describe_size(const image_set& images) {
    return std::to_string(images.rows) + " x " + std::to_string(images.columns) +
           (images.channels > 1 ? " x " + std::to_string(images.channels) : std::string());
}

DLGN_INLINE void check_sizes(const image_sets& sets, std::string_view name) {
    const std::string train = describe_size(sets.train.images), test = describe_size(sets.test.images);
    if (train != test)
        throw file_error(name, "the training images are " + train + " pixels, the test images " + test);
}

DLGN_INLINE void check_labels(std::span<const std::uint8_t> labels, std::size_t classes, std::size_t samples,
                              const char* what) {
    if (labels.size() != samples)
        throw argument_error("labels", labels.size(),
                             "must be as many as the " + std::to_string(samples) + " " + what);
    if (labels.empty())
        throw argument_error(what, 0, "must be at least 1");
    for (const std::uint8_t label : labels)
        if (label >= classes)
            throw argument_error("label", unsigned{label},
                                 "must be below the " + std::to_string(classes) + " classes");
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void validate(const dataset& data) {
    detail::check_labels(data.labels, data.classes, data.inputs.rows(), "samples");
}

DLGN_INLINE dataset subset(const dataset& data, std::span<const std::size_t> indices) {
    dataset part{bit_matrix(indices.size(), data.inputs.columns()), {}, data.classes};
    part.labels.reserve(indices.size());
    for (std::size_t i = 0; i < indices.size(); ++i) {
        if (indices[i] >= data.labels.size())
            throw argument_error("index", indices[i],
                                 "is not one of the " + std::to_string(data.labels.size()) + " samples");
        const auto row = data.inputs.row(indices[i]);
        std::copy(row.begin(), row.end(), part.inputs.row(i).begin());
        part.labels.push_back(data.labels[indices[i]]);
    }
    return part;
}

DLGN_INLINE labelled_images subset(const labelled_images& data, std::span<const std::size_t> indices) {
    const image_set& images = data.images;
    labelled_images part{{{}, indices.size(), images.rows, images.columns, images.channels},
                         {},
                         data.classes,
                         data.class_names};
    part.images.pixels.reserve(indices.size() * data.images.size());
    part.labels.reserve(indices.size());
    for (const std::size_t index : indices) {
        if (index >= data.labels.size())
            throw argument_error("index", index,
                                 "is not one of the " + std::to_string(data.labels.size()) + " samples");
        const auto image = data.images.image(index);
        part.images.pixels.insert(part.images.pixels.end(), image.begin(), image.end());
        part.labels.push_back(data.labels[index]);
    }
    return part;
}

} // namespace dlgn
