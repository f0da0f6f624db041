#pragma once

/// \file
/// The bodies of <dlgn/data/mnist.hpp>.

#include <dlgn/data/mnist.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/data/idx.hpp>
#include <dlgn/data/loader.hpp>

namespace dlgn::detail {

/// The file `name` in `directory`, or with a point in place of the hyphen before "idx" as some unpack it, or
/// with the 4 dimensions of colour in its name, or any of them with ".gz".
[[nodiscard]] inline std::filesystem::path find_mnist_file(const std::filesystem::path& directory,
                                                           const std::string& name) {
    std::error_code ignored;
    std::string with_point = name;
    with_point[name.rfind("-idx")] = '.';
    for (std::string spelling : {name, with_point})
        for (const bool colour : {false, true}) {
            if (const std::size_t three = spelling.rfind("idx3"); colour && three != std::string::npos)
                spelling[three + 3] = '4';
            for (const char* ending : {"", ".gz"})
                if (std::filesystem::path path = directory / (spelling + ending);
                    std::filesystem::exists(path, ignored))
                    return path;
        }
    throw file_error((directory / name).string(), "not found, nor with the ending .gz");
}

/// Labels from 0 to 255 are fine if `classes` is 0.
[[nodiscard]] inline labelled_images read_mnist_part(const std::filesystem::path& directory,
                                                     const std::string& part, std::size_t classes,
                                                     const file_loader& load) {
    const auto images_path = find_mnist_file(directory, part + "-images-idx3-ubyte");
    const auto labels_path = find_mnist_file(directory, part + "-labels-idx1-ubyte");
    labelled_images result{read_idx_images(load(images_path), images_path.string()),
                           read_idx_labels(load(labels_path), labels_path.string()), classes};
    if (result.labels.size() != result.images.count)
        throw file_error(labels_path.string(), "has " + std::to_string(result.labels.size()) +
                                                   " labels for the " + std::to_string(result.images.count) +
                                                   " images of " + images_path.string());
    for (std::size_t i = 0; i < result.labels.size() && classes > 0; ++i)
        if (result.labels[i] >= classes)
            throw file_error(labels_path.string(),
                             "label " + std::to_string(i + 1) + " is " + std::to_string(result.labels[i]) +
                                 ", there are only " + std::to_string(classes) + " classes");
    return result;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE mnist_images read_mnist_images(const std::filesystem::path& directory, const file_loader& load,
                                           std::size_t classes) {
    mnist_images result{detail::read_mnist_part(directory, "train", classes, load), {}};
    const auto& labels = result.train.labels;
    if (classes == 0)
        classes = std::max<std::size_t>(1, *std::max_element(labels.begin(), labels.end())) + 1;
    result.train.classes = classes;
    result.test = detail::read_mnist_part(directory, "t10k", classes, load);
    detail::check_sizes(result, directory.string());
    return result;
}

DLGN_INLINE mnist_bits read_mnist(const std::filesystem::path& directory, const file_loader& load,
                                  std::uint8_t level) {
    const mnist_images images = read_mnist_images(directory, load);
    return {threshold(images.train, level), threshold(images.test, level)};
}

} // namespace dlgn
