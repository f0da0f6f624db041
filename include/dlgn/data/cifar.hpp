#pragma once

/// \file
/// CIFAR-10 and CIFAR-100: folders of binary batches of colour images, 32 × 32.

#include <cstddef>
#include <filesystem>
#include <string_view>

#include <dlgn/core/file.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/loader.hpp>

namespace dlgn {

/// Images from the bytes of a batch: records of `label_bytes` labels, the last of which counts, and a plane
/// each of 1024 red, green and blue values. Throws `file_error` with `name` if there is no whole number of
/// records, at least one, or a label is not below `classes`.
[[nodiscard]] labelled_images read_cifar_batch(std::string_view bytes, std::string_view name,
                                               std::size_t label_bytes = 1, std::size_t classes = 10);

/// Reads the folder of CIFAR-10's binary version (`data_batch_1.bin` and so on, `test_batch.bin`, names of
/// classes in `batches.meta.txt`) or of CIFAR-100's (`train.bin`, `test.bin`, `fine_label_names.txt`). The
/// names may be missing. Throws `file_error` that names the file if a batch is missing or damaged.
[[nodiscard]] image_sets read_cifar(const std::filesystem::path& directory,
                                    const file_loader& load = read_file);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/cifar.hpp>
#endif
