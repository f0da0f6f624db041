#pragma once

/// \file
/// MNIST and the data sets in its form (Fashion-MNIST, …): a directory of four IDX files.

#include <cstddef>
#include <cstdint>
#include <filesystem>

#include <dlgn/core/file.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/loader.hpp>

namespace dlgn {

/// The images of the two sets.
using mnist_images = image_sets;

/// The two sets as bits.
struct mnist_bits {
    dataset train; ///< 60,000 images
    dataset test;  ///< 10,000 images
};

/// Reads `train-images-idx3-ubyte`, `train-labels-idx1-ubyte` and the two `t10k-` files, each also as
/// `train-images.idx3-ubyte`, `idx4` for colour, with or without `.gz`; a packed file needs a `load` that
/// unpacks. With `classes` 0 there are as many as the highest training label tells. Throws `file_error` that
/// names the file if one is missing, damaged or mislabelled, or if the two sets differ in image size.
[[nodiscard]] mnist_images read_mnist_images(const std::filesystem::path& directory,
                                             const file_loader& load = read_file, std::size_t classes = 10);

/// The same, one bit a pixel: `pixel > level`.
[[nodiscard]] mnist_bits read_mnist(const std::filesystem::path& directory,
                                    const file_loader& load = read_file, std::uint8_t level = 127);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/mnist.hpp>
#endif
