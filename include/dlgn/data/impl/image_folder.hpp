#pragma once

/// \file
/// The bodies of <dlgn/data/image_folder.hpp>.

#include <dlgn/data/image_folder.hpp>

#include <algorithm>
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
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/loader.hpp>

namespace dlgn::detail {

/// What stands in a folder and is wanted, in the order of the names; nothing whose name starts with a point.
template <class Wanted>
[[nodiscard]] std::vector<std::filesystem::path> entries_of(const std::filesystem::path& folder,
                                                            const Wanted& wanted) {
    std::vector<std::filesystem::path> result;
    std::error_code status;
    for (std::filesystem::directory_iterator entry(folder, status), end; !status && entry != end;
         entry.increment(status))
        if (!entry->path().filename().string().starts_with('.') && wanted(*entry))
            result.push_back(entry->path());
    if (status)
        throw file_error(folder.string(), "cannot be read: " + status.message());
    std::sort(result.begin(), result.end());
    return result;
}

/// The files `*ending` of a folder, in the order of their names.
[[nodiscard]] inline std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder,
                                                                 std::string_view ending) {
    return entries_of(folder, [&](const std::filesystem::directory_entry& entry) {
        const std::string name = entry.path().filename().string();
        return name.size() > ending.size() &&
               same_word(std::string_view(name).substr(name.size() - ending.size()), ending) &&
               !entry.is_directory();
    });
}

/// Adds the images of the files `*ending` of a folder, which are called behind `prefix`. Throws `file_error`
/// if there are none, or if one has another size than those before it.
inline void add_images(labelled_images& all, const std::filesystem::path& folder, const std::string& prefix,
                       std::string_view ending, const image_decoder& decode, const file_loader& load) {
    const std::vector<std::filesystem::path> files = files_of(folder, ending);
    if (files.empty())
        throw file_error(folder.string(), "has no file *" + std::string(ending));
    image_set& images = all.images;
    for (const std::filesystem::path& file : files) {
        image_set image = decode(load(file), file.string());
        if (images.count == 0)
            images = {{}, 0, image.rows, image.columns, image.channels};
        if (images.channels == 1 && image.channels == 3)
            images = with_channels(std::move(images), 3);
        else if (images.channels == 3 && image.channels == 1)
            image = with_channels(std::move(image), 3);
        if (describe_size(image) != describe_size(images))
            throw file_error(file.string(), "is " + describe_size(image) +
                                                " pixels, the images before it are " + describe_size(images));
        images.pixels.insert(images.pixels.end(), image.pixels.begin(), image.pixels.end());
        ++images.count;
        all.file_names.push_back(prefix + file.filename().string());
    }
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE labelled_images read_image_folders(const std::filesystem::path& directory,
                                               std::string_view ending, const image_decoder& decode,
                                               const std::vector<std::string>& classes,
                                               const file_loader& load) {
    const std::vector<std::filesystem::path> folders = detail::entries_of(
        directory, [](const std::filesystem::directory_entry& entry) { return entry.is_directory(); });
    labelled_images result;
    result.class_names = classes;
    if (classes.empty())
        for (const std::filesystem::path& folder : folders)
            result.class_names.push_back(folder.filename().string());
    result.classes = result.class_names.size();
    if (result.classes < 2 || result.classes > 256)
        throw file_error(directory.string(), "has " + std::to_string(result.classes) +
                                                 " folders, there must be one for each of 2 to 256 classes");
    if (const std::vector<std::filesystem::path> strays = detail::files_of(directory, ending);
        !strays.empty())
        throw file_error(directory.string(), "has images beside its folders, such as " +
                                                 strays.front().filename().string() +
                                                 ": which of them are meant?");
    for (const std::filesystem::path& folder : folders) {
        const std::string name = folder.filename().string();
        const auto known = std::find(result.class_names.begin(), result.class_names.end(), name);
        if (known == result.class_names.end())
            throw file_error(folder.string(), "is the folder of no class");
        detail::add_images(result, folder, name + "/", ending, decode, load);
        result.labels.resize(result.images.count,
                             static_cast<std::uint8_t>(known - result.class_names.begin()));
    }
    return result;
}

DLGN_INLINE labelled_images read_image_files(const std::filesystem::path& directory, std::string_view ending,
                                             const image_decoder& decode, const file_loader& load) {
    labelled_images result;
    detail::add_images(result, directory, {}, ending, decode, load);
    return result;
}

} // namespace dlgn
