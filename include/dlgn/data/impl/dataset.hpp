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
#include <dlgn/encoder/row_view.hpp>

namespace dlgn {

DLGN_INLINE std::span<const std::uint8_t> image_set::image(std::size_t index) const noexcept {
    assert(index < count);
    return std::span(pixels).subspan(index * size(), size());
}

DLGN_INLINE image_set with_channels(image_set images, std::size_t channels) {
    detail::check_pixels(images);
    if (images.channels == channels)
        return images;
    std::vector<std::uint8_t> pixels;
    if (images.channels == 1 && channels == 3) {
        pixels.reserve(3 * images.pixels.size());
        for (const std::uint8_t pixel : images.pixels)
            pixels.insert(pixels.end(), 3, pixel);
    } else if (images.channels == 3 && channels == 1) {
        pixels.reserve(images.pixels.size() / 3);
        for (std::size_t i = 0; i + 2 < images.pixels.size(); i += 3) {
            const std::uint8_t pixel = images.pixels[i];
            if (images.pixels[i + 1] != pixel || images.pixels[i + 2] != pixel)
                throw argument_error("image", i / std::max<std::size_t>(images.size(), 1),
                                     "is in colour, which grey images cannot hold");
            pixels.push_back(pixel);
        }
    } else {
        throw argument_error("channels", channels, "cannot be made of " + std::to_string(images.channels));
    }
    images.pixels = std::move(pixels);
    images.channels = channels;
    return images;
}

} // namespace dlgn

namespace dlgn::detail {

DLGN_INLINE void check_pixels(const image_set& images) {
    static_cast<void>(row_view(std::span(images.pixels), images.count, images.size()));
}

/// Throws `argument_error` unless there are as many labels as samples, which are called `what`.
inline void check_label_count(std::size_t labels, std::size_t samples, const char* what = "samples") {
    if (labels != samples)
        throw argument_error("labels", labels,
                             "must be as many as the " + std::to_string(samples) + " " + what);
}

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
    check_label_count(labels.size(), samples, what);
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
    detail::check_label_count(data.labels.size(), data.inputs.rows());
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
    detail::check_label_count(data.labels.size(), images.count);
    detail::check_pixels(images);
    labelled_images part{{{}, indices.size(), images.rows, images.columns, images.channels},
                         {},
                         data.classes,
                         data.class_names,
                         {}};
    part.images.pixels.reserve(indices.size() * data.images.size());
    part.labels.reserve(indices.size());
    for (const std::size_t index : indices) {
        if (index >= data.labels.size())
            throw argument_error("index", index,
                                 "is not one of the " + std::to_string(data.labels.size()) + " samples");
        const auto image = data.images.image(index);
        part.images.pixels.insert(part.images.pixels.end(), image.begin(), image.end());
        part.labels.push_back(data.labels[index]);
        if (index < data.file_names.size())
            part.file_names.push_back(data.file_names[index]);
    }
    return part;
}

} // namespace dlgn
