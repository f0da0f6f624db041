#pragma once

/// \file
/// Images from PNG files, by libpng.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/dataset.hpp>

#ifdef DLGN_PNG
#include <png.h>
#endif

namespace support {

/// One image, with one channel if the file is grey and three if it has colours; 8 bits each, of 16 the upper
/// ones unless the file says that they are linear, transparency on black. A `dlgn::image_decoder`. Throws
/// `dlgn::file_error` with `name` for anything else than a sound PNG file of at most 2^28 bytes of pixels, or
/// if the program was built without libpng.
[[nodiscard]] inline dlgn::image_set read_png(std::string_view bytes, std::string_view name) {
#ifdef DLGN_PNG
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    struct closer {
        png_image& image;
        ~closer() { png_image_free(&image); }
    } const close{image};
    const auto fail = [&] {
        throw dlgn::file_error(name, std::string("is no sound PNG file: ") + image.message);
    };
    if (bytes.find("IEND\xae\x42\x60\x82") == std::string_view::npos) // libpng would not mind
        throw dlgn::file_error(name, "is no sound PNG file: its last chunk is missing");
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        fail();
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB; // what has 16 bits and does not say so is not linear
    const bool colour = (image.format & PNG_FORMAT_FLAG_COLOR) != 0;
    image.format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    const std::size_t channels = colour ? 3 : 1;
    constexpr std::size_t most = std::size_t{1} << 28;
    if (image.height > most / image.width / channels)
        throw dlgn::file_error(name, "has " + std::to_string(image.width) + " x " +
                                         std::to_string(image.height) + " pixels, which is too many");
    dlgn::image_set result{{}, 1, image.height, image.width, channels};
    result.pixels.resize(result.size());
    const png_color black{};
    if (png_image_finish_read(&image, &black, result.pixels.data(), 0, nullptr) == 0)
        fail();
    return result;
#else
    static_cast<void>(bytes);
    throw dlgn::file_error(name, "cannot be read: this program was built without libpng");
#endif
}

} // namespace support
