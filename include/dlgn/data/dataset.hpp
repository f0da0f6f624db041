#pragma once

/// \file
/// Labelled samples, as grey images and as bits, and parts of them.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/stable_sort.hpp>

namespace dlgn {

/// Images of one size: count × rows × columns × channels bytes, the channels of a pixel side by side. One
/// channel is grey, 0 black to 255 white as the file has them; three are red, green and blue.
struct image_set {
    std::vector<std::uint8_t> pixels; ///< image by image, row by row
    std::size_t count = 0;            ///< of images
    std::size_t rows = 0;             ///< of an image
    std::size_t columns = 0;          ///< of an image
    std::size_t channels = 1;         ///< bytes of a pixel: 1 is grey, 3 are colours

    /// Bytes of one image.
    [[nodiscard]] std::size_t size() const noexcept { return rows * columns * channels; }
    /// The bytes of image `index`, row by row.
    [[nodiscard]] std::span<const std::uint8_t> image(std::size_t index) const noexcept;
};

/// Images with a label below `classes` each.
struct labelled_images {
    image_set images;                       ///< what is seen
    std::vector<std::uint8_t> labels;       ///< one for each image, from 0
    std::size_t classes = 0;                ///< number of labels that there may be
    std::vector<std::string> class_names{}; ///< empty if they have no names
    /// One for each image, below the folder they were read from; empty if images have no files of their own.
    std::vector<std::string> file_names{};
};

/// The images with so many channels: grey ones get three that are alike, and those of three become grey if
/// the three are alike in every pixel. Throws `argument_error` where that cannot be, or if pixels are
/// missing.
[[nodiscard]] image_set with_channels(image_set images, std::size_t channels);

/// Images to train on, and images to test with.
struct image_sets {
    labelled_images train; ///< to learn from
    labelled_images test;  ///< to judge the result by
};

namespace detail {

/// Throws `argument_error` if there are fewer pixels than the images are said to have.
void check_pixels(const image_set& images);

/// `28 x 28`, with the number of channels if there are several.
[[nodiscard]] std::string describe_size(const image_set& images);

/// Throws `file_error` with `name` if the images of the two sets differ in size.
void check_sizes(const image_sets& sets, std::string_view name);

} // namespace detail

/// What a network learns from: samples × features bits, and a label below `classes` for each sample.
struct dataset {
    bit_matrix inputs;                ///< samples × bits
    std::vector<std::uint8_t> labels; ///< one for each sample, from 0
    std::size_t classes = 0;          ///< number of labels that there may be
};

namespace detail {

/// Throws `argument_error` unless there is one label for each of the samples, called `what`, at least one,
/// and every label is below the number of classes.
void check_labels(std::span<const std::uint8_t> labels, std::size_t classes, std::size_t samples,
                  const char* what);

} // namespace detail

/// Throws `argument_error` unless there is one label for each sample, at least one sample, and every label is
/// below the number of classes.
void validate(const dataset& data);

/// The samples at `indices`, in that order. Throws `argument_error` if one does not exist, or unless there is
/// a label for each sample.
[[nodiscard]] dataset subset(const dataset& data, std::span<const std::size_t> indices);

/// As for a dataset; and `argument_error` if pixels are missing.
[[nodiscard]] labelled_images subset(const labelled_images& data, std::span<const std::size_t> indices);

/// Samples to train on, and samples kept back to judge by.
template <class Data>
struct data_split {
    Data train;    ///< the rest
    Data held_out; ///< what was set aside
};

/// Draws `held_out` of the samples at random, the same ones for the same seed; both parts keep the order.
/// Throws `argument_error` unless `held_out` < samples.
template <class Data>
[[nodiscard]] data_split<Data> split(const Data& data, std::size_t held_out, std::uint64_t seed) {
    const std::size_t samples = data.labels.size();
    if (held_out >= samples)
        throw argument_error("held-out samples", held_out,
                             "must be fewer than the " + std::to_string(samples) + " samples");
    std::vector<std::size_t> order(samples);
    std::iota(order.begin(), order.end(), std::size_t{0});
    random_engine(seed).shuffle(std::span(order));
    const auto first = std::span(order).first(held_out);
    const auto rest = std::span(order).subspan(held_out);
    std::sort(first.begin(), first.end());
    std::sort(rest.begin(), rest.end());
    return {subset(data, rest), subset(data, first)};
}

/// Draws a share of the samples at random, of each class as nearly that share as whole samples allow; both
/// parts keep the order. The same ones for the same seed. Throws `argument_error` unless 0 ≤ `share` < 1, or
/// if nothing is left to train on.
template <class Data>
[[nodiscard]] data_split<Data> stratified_split(const Data& data, double share, std::uint64_t seed) {
    const std::size_t samples = data.labels.size();
    if (!(share >= 0 && share < 1))
        throw argument_error("held-out share", share, "must be 0 or more and below 1");
    std::vector<std::vector<std::size_t>> of_class(256);
    for (std::size_t i = 0; i < samples; ++i)
        of_class[data.labels[i]].push_back(i);
    // All together round(share · samples): of each class the whole part of its share, and one more of those
    // with the largest fractions.
    std::vector<std::size_t> counts(of_class.size()), by_fraction(of_class.size());
    std::vector<double> fractions(of_class.size());
    auto left = static_cast<std::size_t>(share * static_cast<double>(samples) + 0.5);
    if (left >= samples)
        throw argument_error("held-out share", share,
                             "leaves none of the " + std::to_string(samples) + " samples to train on");
    for (std::size_t label = 0; label < of_class.size(); ++label) {
        const double part = share * static_cast<double>(of_class[label].size());
        counts[label] = static_cast<std::size_t>(part);
        fractions[label] = part - static_cast<double>(counts[label]);
        left -= std::min(left, counts[label]);
    }
    std::iota(by_fraction.begin(), by_fraction.end(), std::size_t{0});
    detail::stable_sort(by_fraction,
                        [&](std::size_t a, std::size_t b) { return fractions[a] > fractions[b]; });
    for (const std::size_t label : by_fraction)
        if (left > 0 && counts[label] < of_class[label].size()) {
            ++counts[label];
            --left;
        }
    random_engine random(seed);
    std::vector<bool> is_held_out(samples);
    for (std::size_t label = 0; label < of_class.size(); ++label) {
        random.shuffle(std::span(of_class[label]));
        for (std::size_t i = 0; i < counts[label]; ++i)
            is_held_out[of_class[label][i]] = true;
    }
    std::vector<std::size_t> rest, first;
    for (std::size_t i = 0; i < samples; ++i)
        (is_held_out[i] ? first : rest).push_back(i);
    return {subset(data, rest), subset(data, first)};
}

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/dataset.hpp>
#endif
