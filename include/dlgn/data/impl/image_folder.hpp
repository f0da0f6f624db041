#pragma once

/// \file
/// The bodies of <dlgn/data/image_folder.hpp>.

#include <dlgn/data/image_folder.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/loader.hpp>

namespace dlgn {

DLGN_INLINE labelled_images read_image_folders(const std::filesystem::path& directory,
                                               std::string_view ending, const image_decoder& decode,
                                               const std::vector<std::string>& classes,
                                               const file_loader& load) {
    namespace fs = std::filesystem;
    const auto entries = [](const fs::path& folder, const auto& wanted) {
        std::vector<fs::path> result;
        std::error_code status;
        for (fs::directory_iterator entry(folder, status), end; !status && entry != end;
             entry.increment(status))
            if (!entry->path().filename().string().starts_with('.') && wanted(*entry))
                result.push_back(entry->path());
        if (status)
            throw file_error(folder.string(), "cannot be read: " + status.message());
        std::sort(result.begin(), result.end());
        return result;
    };
    const auto has_ending = [&](const fs::directory_entry& entry) {
        const std::string name = entry.path().filename().string();
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
        return name.size() > ending.size() &&
               std::equal(ending.begin(), ending.end(),
                          name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                          [&](char x, char y) { return lower(x) == lower(y); });
    };
    const std::vector<fs::path> folders =
        entries(directory, [](const fs::directory_entry& entry) { return entry.is_directory(); });
    labelled_images result;
    result.class_names = classes;
    if (classes.empty())
        for (const fs::path& folder : folders)
            result.class_names.push_back(folder.filename().string());
    result.classes = result.class_names.size();
    if (result.classes < 2 || result.classes > 256)
        throw file_error(directory.string(), "has " + std::to_string(result.classes) +
                                                 " folders, there must be one for each of 2 to 256 classes");
    const auto to_colour = [](image_set& images) {
        std::vector<std::uint8_t> pixels;
        pixels.reserve(3 * images.pixels.size());
        for (const std::uint8_t pixel : images.pixels)
            pixels.insert(pixels.end(), 3, pixel);
        images.pixels = std::move(pixels);
        images.channels = 3;
    };
    image_set& all = result.images;
    for (const fs::path& folder : folders) {
        const auto known =
            std::find(result.class_names.begin(), result.class_names.end(), folder.filename().string());
        if (known == result.class_names.end())
            throw file_error(folder.string(), "is the folder of no class");
        const std::vector<fs::path> files = entries(folder, has_ending);
        if (files.empty())
            throw file_error(folder.string(), "has no file *" + std::string(ending));
        for (const fs::path& file : files) {
            image_set image = decode(load(file), file.string());
            if (all.count == 0)
                all = {{}, 0, image.rows, image.columns, image.channels};
            if (all.channels == 1 && image.channels == 3)
                to_colour(all);
            else if (all.channels == 3 && image.channels == 1)
                to_colour(image);
            if (detail::describe_size(image) != detail::describe_size(all))
                throw file_error(file.string(), "is " + detail::describe_size(image) +
                                                    " pixels, the images before it are " +
                                                    detail::describe_size(all));
            all.pixels.insert(all.pixels.end(), image.pixels.begin(), image.pixels.end());
            ++all.count;
            result.labels.push_back(static_cast<std::uint8_t>(known - result.class_names.begin()));
        }
    }
    return result;
}

} // namespace dlgn
