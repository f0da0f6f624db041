#pragma once

/// \file
/// The bodies of <dlgn/data/cifar.hpp>.

#include <dlgn/data/cifar.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/image_layout.hpp>
#include <dlgn/data/loader.hpp>

namespace dlgn {

DLGN_INLINE labelled_images read_cifar_batch(std::string_view bytes, std::string_view name,
                                             std::size_t label_bytes, std::size_t classes) {
    constexpr std::size_t side = 32, channels = 3, image = side * side * channels;
    const std::size_t record = label_bytes + image;
    if (bytes.starts_with("\x1f\x8b"))
        throw file_error(name,
                         "is compressed with gzip: unpack it first, or read it with a loader that does");
    if (bytes.empty() || bytes.size() % record != 0)
        throw file_error(name, "has " + std::to_string(bytes.size()) +
                                   " bytes, which is no whole number of records of " +
                                   std::to_string(record));
    const std::size_t count = bytes.size() / record;
    std::vector<std::uint8_t> planes;
    planes.reserve(count * image);
    labelled_images result{{{}, count, side, side, channels}, {}, classes, {}};
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view here = bytes.substr(i * record, record);
        const auto label = static_cast<std::uint8_t>(here[label_bytes - 1]);
        if (label >= classes)
            throw file_error(name, "label " + std::to_string(i + 1) + " is " + std::to_string(label) +
                                       ", there are only " + std::to_string(classes) + " classes");
        result.labels.push_back(label);
        planes.insert(planes.end(), here.begin() + static_cast<std::ptrdiff_t>(label_bytes), here.end());
    }
    result.images.pixels = detail::interleave(planes, count, channels);
    return result;
}

DLGN_INLINE image_sets read_cifar(const std::filesystem::path& directory, const file_loader& load) {
    std::error_code ignored;
    const auto exists = [&](const char* name) { return std::filesystem::exists(directory / name, ignored); };
    const bool hundred = !exists("data_batch_1.bin") && exists("train.bin");
    const std::size_t label_bytes = hundred ? 2 : 1, classes = hundred ? 100 : 10;
    const auto batch = [&](const std::string& name) {
        const std::filesystem::path path = directory / name;
        if (!std::filesystem::exists(path, ignored))
            throw file_error(path.string(), "not found");
        return read_cifar_batch(load(path), path.string(), label_bytes, classes);
    };
    image_sets result;
    if (hundred) {
        result = {batch("train.bin"), batch("test.bin")};
    } else {
        result = {batch("data_batch_1.bin"), batch("test_batch.bin")};
        for (const char* name :
             {"data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin"}) {
            const labelled_images more = batch(name);
            labelled_images& train = result.train;
            train.images.pixels.insert(train.images.pixels.end(), more.images.pixels.begin(),
                                       more.images.pixels.end());
            train.labels.insert(train.labels.end(), more.labels.begin(), more.labels.end());
            train.images.count += more.images.count;
        }
    }
    const std::filesystem::path names = directory / (hundred ? "fine_label_names.txt" : "batches.meta.txt");
    if (!std::filesystem::exists(names, ignored))
        return result;
    const std::string text = load(names);
    std::vector<std::string> class_names;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t stop = std::min(text.find_first_of("\r\n", at), text.size());
        if (stop > at)
            class_names.push_back(text.substr(at, stop - at));
        at = stop + 1;
    }
    if (class_names.size() != classes)
        throw file_error(names.string(), "has " + std::to_string(class_names.size()) + " names for " +
                                             std::to_string(classes) + " classes");
    result.train.class_names = result.test.class_names = std::move(class_names);
    return result;
}

} // namespace dlgn
