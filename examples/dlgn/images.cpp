#include "images.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/data/cifar.hpp>
#include <dlgn/data/image_folder.hpp>
#include <dlgn/data/mnist.hpp>

#include "../support/gzip.hpp"
#include "../support/png.hpp"

namespace program {

namespace {

bool is_there(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

/// Images of PNG as a model reads them, or as they are.
dlgn::image_decoder decoder(const std::optional<image_shape>& wanted) {
    return [wanted](std::string_view bytes, std::string_view name) {
        dlgn::image_set image = support::read_png(bytes, name);
        if (wanted)
            fit_images(image, *wanted, std::string(name));
        return image;
    };
}

/// Those of files that have names of their own.
std::optional<dlgn::image_sets> read_known_files(const std::filesystem::path& folder) {
    if (is_there(folder / "data_batch_1.bin") || is_there(folder / "train.bin"))
        return dlgn::read_cifar(folder, support::read_plain_or_gzip);
    for (const char* const file :
         {"train-images-idx3-ubyte", "train-images.idx3-ubyte", "train-images-idx4-ubyte",
          "train-images.idx4-ubyte", "t10k-images-idx3-ubyte", "t10k-images-idx4-ubyte"})
        if (is_there(folder / file) || is_there(folder / (std::string(file) + ".gz")))
            return dlgn::read_mnist_images(folder, support::read_plain_or_gzip, 0);
    return std::nullopt;
}

bool is_split(const std::filesystem::path& folder) {
    return is_folder(folder / "train") && is_folder(folder / "test");
}

/// The folders in a folder, without those that are not looked at.
std::vector<std::string> folders_in(const std::filesystem::path& folder) {
    std::vector<std::string> names = dlgn::detail::names_in(folder);
    std::erase_if(
        names, [&](const std::string& name) { return name.starts_with('.') || !is_folder(folder / name); });
    return names;
}

} // namespace

bool is_folder(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

std::optional<image_shape> shape_of(const dlgn::encoder& code) {
    if (code.features().empty() || !code.features().front().name.starts_with("r0c0"))
        return std::nullopt;
    const std::string& last = code.features().back().name; // r27c27, or r31c31_2
    const std::size_t column = last.find('c'), channel = last.find('_');
    if (!last.starts_with('r') || column == std::string::npos || channel < column)
        return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t to) {
        return dlgn::parse_number<std::size_t>(std::string_view(last).substr(from, to - from));
    };
    const auto r = number(1, column), c = number(column + 1, std::min(channel, last.size()));
    const auto k =
        channel == std::string::npos ? std::optional<std::size_t>(0) : number(channel + 1, last.size());
    const std::size_t features = code.features().size();
    if (!r || !c || !k || *r >= features || *c >= features || *k >= features ||
        (*r + 1) * (*c + 1) != features / (*k + 1) || features % (*k + 1) != 0)
        return std::nullopt;
    return image_shape(*r + 1, *c + 1, *k + 1);
}

void fit_images(dlgn::image_set& images, const image_shape& wanted, const std::string& name) {
    const auto describe = [](const image_shape& shape) {
        return dlgn::to_text(shape.rows) + " x " + dlgn::to_text(shape.columns) +
               (shape.channels == 1   ? std::string(" in grey")
                : shape.channels == 3 ? std::string(" in colour")
                                      : " with " + dlgn::to_text(shape.channels) + " channels");
    };
    const image_shape given(images);
    const auto fail = [&] {
        throw dlgn::file_error(name,
                               "has pixels of " + describe(given) + ", there should be " + describe(wanted));
    };
    if (given.rows != wanted.rows || given.columns != wanted.columns)
        fail();
    try {
        images = dlgn::with_channels(std::move(images), wanted.channels);
    } catch (const dlgn::argument_error&) {
        fail();
    }
}

dlgn::image_sets read_images(const std::filesystem::path& folder) {
    if (auto known = read_known_files(folder))
        return *std::move(known);
    const bool split = is_split(folder);
    dlgn::image_sets images{dlgn::read_image_folders(split ? folder / "train" : folder, ".png", decoder({})),
                            {}};
    if (split)
        images.test = dlgn::read_image_folders(
            folder / "test", ".png", decoder(image_shape(images.train.images)), images.train.class_names);
    return images;
}

dlgn::labelled_images read_images(const std::filesystem::path& folder, const dlgn::classifier& model) {
    if (auto known = read_known_files(folder))
        return std::move(known->test);
    const std::filesystem::path images = is_split(folder) ? folder / "test" : folder;
    const dlgn::image_decoder decode = decoder(shape_of(model.encoder()));
    const std::vector<std::string> folders = folders_in(images);
    if (folders.empty())
        return dlgn::read_image_files(images, ".png", decode);
    std::vector<std::string> classes(model.class_names().begin(), model.class_names().end());
    const bool known = std::ranges::all_of(
        folders, [&](const std::string& name) { return std::ranges::find(classes, name) != classes.end(); });
    return dlgn::read_image_folders(images, ".png", decode, known ? classes : std::vector<std::string>{});
}

} // namespace program
