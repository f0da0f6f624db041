#pragma once

/// \file
/// Images in folders, and what images a model reads.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

#include <dlgn/classifier/classifier.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/encoder/encoder.hpp>

namespace program {

/// Whether it is a folder, and can be found.
[[nodiscard]] bool is_folder(const std::filesystem::path& path);

/// What images are like.
struct image_shape {
    std::size_t rows;
    std::size_t columns;
    std::size_t channels;

    explicit image_shape(const dlgn::image_set& images)
        : rows(images.rows), columns(images.columns), channels(images.channels) {}
    image_shape(std::size_t rows_of, std::size_t columns_of, std::size_t channels_of)
        : rows(rows_of), columns(columns_of), channels(channels_of) {}
};

/// That of the images an encoder reads, if its features are called as pixels are.
[[nodiscard]] std::optional<image_shape> shape_of(const dlgn::encoder& code);

/// Makes grey images those of a shape with colours, and coloured ones without any colour those of a grey one.
/// Throws `dlgn::file_error` with `name`, of a file or folder, if that cannot be, or for another size.
void fit_images(dlgn::image_set& images, const image_shape& wanted, const std::string& name);

/// The images of a folder to learn from: CIFAR's batches, MNIST's files, or folders of PNG. These are
/// training and test images if they stand in folders `train` and `test`, and have no test images otherwise.
[[nodiscard]] dlgn::image_sets read_images(const std::filesystem::path& folder);

/// The images of a folder for a model, as `read_images` reads them: those for tests if there are such.
/// Folders of PNG may be of some of the classes; PNG that stand in no such folder have no labels.
[[nodiscard]] dlgn::labelled_images read_images(const std::filesystem::path& folder,
                                                const dlgn::classifier& model);

} // namespace program
