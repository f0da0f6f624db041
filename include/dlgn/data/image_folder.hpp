#pragma once

/// \file
/// Images in a folder for each class.

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/file.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/loader.hpp>

namespace dlgn {

/// Makes one image of the bytes of a file of that name; throws `file_error` if it cannot.
using image_decoder = std::function<image_set(std::string_view bytes, std::string_view name)>;

/// Reads all files in the folders of `directory` whose names end with `ending`, such as ".png" (upper and
/// lower case alike): a folder is a class, in the order of their names, which are the classes' names; files
/// of a class are in the order of theirs. Grey images among coloured ones become coloured. Folders and files
/// whose names start with a point are not looked at. If `classes` is given, the folders must be among them.
/// Throws `file_error` if there are fewer than two classes, a class has no image, such files stand beside the
/// folders, or images differ in size.
[[nodiscard]] labelled_images read_image_folders(const std::filesystem::path& directory,
                                                 std::string_view ending, const image_decoder& decode,
                                                 const std::vector<std::string>& classes = {},
                                                 const file_loader& load = read_file);

/// Reads such files of one folder, whose folders are not looked at, as images without labels. Throws
/// `file_error` if there are none, or if they differ in size.
[[nodiscard]] labelled_images read_image_files(const std::filesystem::path& directory,
                                               std::string_view ending, const image_decoder& decode,
                                               const file_loader& load = read_file);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/image_folder.hpp>
#endif
