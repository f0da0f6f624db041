#pragma once

/// \file
/// The IDX files of the MNIST family: a big-endian header, then unsigned bytes.

#include <cstdint>
#include <string_view>
#include <vector>

#include <dlgn/data/dataset.hpp>

namespace dlgn {

/// Images from the bytes of an IDX file: count × rows × columns, or with a fourth dimension of 1 to 4
/// channels, the last or else the second. Throws `file_error` with `name` if they are anything else, are
/// truncated or too long, or if there is no image.
[[nodiscard]] image_set read_idx_images(std::string_view bytes, std::string_view name);

/// Labels from the bytes of an IDX file. Throws as `read_idx_images`.
[[nodiscard]] std::vector<std::uint8_t> read_idx_labels(std::string_view bytes, std::string_view name);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/idx.hpp>
#endif
