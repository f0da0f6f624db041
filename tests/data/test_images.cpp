#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <numeric>
#include <ostream>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/cifar.hpp>
#include <dlgn/data/idx.hpp>
#include <dlgn/data/image_folder.hpp>

#include "support/png.hpp"
#include "support/skip.hpp"
#include "support/temporary_folder.hpp"

using namespace dlgn;

namespace {

using byte_values = std::vector<std::uint8_t>;
using names = std::vector<std::string>;

template <class Read>
std::string image_fault(const Read& read, const std::filesystem::path& folder = "D") {
    try {
        static_cast<void>(read());
    } catch (const error& fault) {
        std::string text = fault.what();
        if (const std::size_t at = text.find(folder.string()); at != std::string::npos)
            text.replace(at, folder.string().size(), "D");
        return text;
    }
    return "no fault";
}

std::string idx_file(const std::vector<std::uint32_t>& header, const std::string& data) {
    std::string result;
    for (const std::uint32_t number : header)
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            result += static_cast<char>(number >> shift);
    return result + data;
}

/// A record of CIFAR whose value at row, column and channel is `value(row, column, channel)`.
template <class Value>
std::string cifar_record(const std::string& labels, const Value& value) {
    std::string result = labels;
    for (int channel = 0; channel < 3; ++channel)
        for (int row = 0; row < 32; ++row)
            for (int column = 0; column < 32; ++column)
                result += static_cast<char>(value(row, column, channel));
    return result;
}

std::string black(const std::string& labels) {
    return cifar_record(labels, [](int, int, int) { return 0; });
}

} // namespace

TEST_CASE("images: IDX files of four dimensions, channels behind or before") {
    const std::string values = "abcdefghijklmnopqrstuvwx";
    const image_set last = read_idx_images(idx_file({0x804, 2, 2, 2, 3}, values), "f");
    CHECK(last.count == 2);
    CHECK(last.rows == 2);
    CHECK(last.columns == 2);
    CHECK(last.channels == 3);
    CHECK(last.size() == 12);
    CHECK(last.image(1)[0] == 'm');
    const image_set first = read_idx_images(idx_file({0x804, 1, 3, 8, 1}, values), "f"); // one channel behind
    CHECK(first.rows == 3);
    CHECK(first.channels == 1);
    const image_set planes = read_idx_images(idx_file({0x804, 1, 4, 1, 6}, values), "f");
    CHECK(planes.rows == 1);
    CHECK(planes.columns == 6);
    CHECK(planes.channels == 4);
    CHECK(planes.pixels[0] == 'a');
    CHECK(planes.pixels[1] == 'g');
    CHECK(planes.pixels[4] == 'b');
    CHECK(image_fault([&] {
              return read_idx_images(idx_file({0x804, 1, 6, 1, 5}, std::string(30, 'x')), "f");
          }) ==
          "f: has the shape 1 x 6 x 1 x 5, images are count x rows x columns, with 1 to 4 channels behind or "
          "before the rows and columns");
    CHECK(image_fault([&] {
              return read_idx_images(idx_file({0x804, 2, 2, 2, 3}, "abc"), "f");
          }) == "f: is truncated: it has 3 bytes of data, its header says 24");
    CHECK(image_fault([&] {
              return read_idx_images(idx_file({0x804, 2, 2}, ""), "f");
          }) == "f: has 12 bytes, an IDX header has 20");
}

TEST_CASE("images: a batch of CIFAR") {
    const auto value = [](int row, int column, int channel) { return row * 5 + column * 3 + channel * 101; };
    const labelled_images data = read_cifar_batch(cifar_record("\x07", value) + black("\x02"), "f");
    CHECK(data.labels == byte_values{7, 2});
    CHECK(data.images.count == 2);
    CHECK(data.images.channels == 3);
    for (int row = 0; row < 32; ++row)
        for (int column = 0; column < 32; ++column)
            for (int channel = 0; channel < 3; ++channel)
                REQUIRE(data.images.image(0)[static_cast<std::size_t>((row * 32 + column) * 3 + channel)] ==
                        static_cast<std::uint8_t>(value(row, column, channel)));
    CHECK(image_fault([&] { return read_cifar_batch("", "f"); }) ==
          "f: has 0 bytes, which is no whole number of records of 3073");
    CHECK(image_fault([&] { return read_cifar_batch(std::string(3074, '\0'), "f"); }) ==
          "f: has 3074 bytes, which is no whole number of records of 3073");
    CHECK(image_fault([&] { return read_cifar_batch(black("\x09") + black("\x0a"), "f"); }) ==
          "f: label 2 is 10, there are only 10 classes");
    CHECK(image_fault([&] { return read_cifar_batch("\x1f\x8b", "f"); }) ==
          "f: is compressed with gzip: unpack it first, or read it with a loader that does");
}

TEST_CASE("images: folders of CIFAR-10 and CIFAR-100") {
    const dlgn_test::temporary_folder folder;
    const auto read = [&] { return read_cifar(folder.path()); };
    CHECK(image_fault(read, folder.path()) == "D/data_batch_1.bin: not found");
    for (int batch = 1; batch <= 5; ++batch)
        dlgn_test::write(folder / ("data_batch_" + std::to_string(batch) + ".bin"),
                         black(std::string(1, static_cast<char>(batch))));
    CHECK(image_fault(read, folder.path()) == "D/test_batch.bin: not found");
    dlgn_test::write(folder / "test_batch.bin", black("\x08") + black("\x09"));
    CHECK(read().train.labels == byte_values{1, 2, 3, 4, 5});
    CHECK(read().train.images.count == 5);
    CHECK(read().train.images.pixels.size() == 5 * 3072);
    CHECK(read().test.labels == byte_values{8, 9});
    CHECK(read().test.class_names.empty());
    dlgn_test::write(folder / "batches.meta.txt", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n\n");
    CHECK(read().test.class_names[9] == "j");
    CHECK(read().train.class_names.size() == 10);
    dlgn_test::write(folder / "batches.meta.txt", "a\nb\n");
    CHECK(image_fault(read, folder.path()) == "D/batches.meta.txt: has 2 names for 10 classes");

    const dlgn_test::temporary_folder hundred;
    dlgn_test::write(hundred / "train.bin", black("\x02\x63") + black("\x01\x05"));
    dlgn_test::write(hundred / "test.bin", black(std::string("\0\1", 2)));
    CHECK(read_cifar(hundred.path()).train.labels == byte_values{99, 5}); // the fine ones
    CHECK(read_cifar(hundred.path()).train.classes == 100);
}

TEST_CASE("images: damaged IDX and CIFAR files are refused or read, never more") {
    const std::string files[] = {idx_file({0x803, 3, 4, 5}, std::string(60, 'x')),
                                 idx_file({0x804, 2, 3, 4, 3}, std::string(72, 'y')), black("\x01")};
    random_engine random(1);
    std::size_t refused = 0;
    const auto attempt = [&](const std::string& text) {
        refused += image_fault([&] { return read_idx_images(text, "f"); }) != "no fault" ? 1U : 0U;
        static_cast<void>(image_fault([&] { return read_idx_labels(text, "f"); }));
        static_cast<void>(image_fault([&] { return read_cifar_batch(text, "f"); }));
    };
    for (const std::string& whole : files)
        for (std::size_t i = 0; i < 1000; ++i) {
            attempt(whole.substr(0, i % whole.size()));
            std::string damaged = whole;
            damaged[random.below(std::min<std::size_t>(whole.size(), 40))] ^=
                static_cast<char>(1U << random.below(8));
            attempt(damaged);
        }
    CHECK(refused > 4000);
}

TEST_CASE("images: a folder for each class") {
    const dlgn_test::temporary_folder folder;
    // An image is its size, its channels and then its values, as text.
    const image_decoder decode = [](std::string_view text, std::string_view name) {
        if (text.size() < 3)
            throw file_error(name, "is no image");
        const auto number = [&](std::size_t i) { return static_cast<std::size_t>(text[i] - '0'); };
        return image_set{byte_values(text.begin() + 3, text.end()), 1, number(0), number(1), number(2)};
    };
    const auto read = [&] { return read_image_folders(folder.path(), ".img", decode); };
    CHECK(image_fault(read, folder.path()) ==
          "D: has 0 folders, there must be one for each of 2 to 256 classes");
    dlgn_test::write(folder / "dog/b.IMG", "121ef");
    dlgn_test::write(folder / "dog/a.img", "121cd");
    dlgn_test::write(folder / "dog/notes.txt", "not an image");
    dlgn_test::write(folder / ".hidden/a.img", "121zz");
    CHECK(image_fault(read, folder.path()) ==
          "D: has 1 folders, there must be one for each of 2 to 256 classes");
    dlgn_test::write(folder / "cat/.a.img", "zz");
    CHECK(image_fault(read, folder.path()) == "D/cat: has no file *.img");
    dlgn_test::write(folder / "cat/a.img", "121ab");
    const labelled_images data = read();
    CHECK(data.class_names == names{"cat", "dog"});
    CHECK(data.classes == 2);
    CHECK(data.labels == byte_values{0, 1, 1});
    CHECK(data.images.count == 3);
    CHECK(data.images.pixels == byte_values{'a', 'b', 'c', 'd', 'e', 'f'});
    CHECK(data.file_names == names{"cat/a.img", "dog/a.img", "dog/b.IMG"});
    const std::vector<std::size_t> some = {2, 0};
    CHECK(subset(data, some).file_names == names{"dog/b.IMG", "cat/a.img"});
    const labelled_images files = read_image_files(folder / "dog", ".img", decode);
    CHECK(files.file_names == names{"a.img", "b.IMG"});
    CHECK(files.images.pixels == byte_values{'c', 'd', 'e', 'f'});
    CHECK(files.labels.empty());
    CHECK(files.classes == 0);
    CHECK(image_fault([&] { return read_image_files(folder.path(), ".img", decode); }, folder.path()) ==
          "D: has no file *.img");
    dlgn_test::write(folder / "dog/a.img", "123cdeCDE"); // one in colour: all are
    CHECK(read().images.channels == 3);
    CHECK(read().images.pixels == byte_values{'a', 'a', 'a', 'b', 'b', 'b', 'c', 'd', 'e', 'C', 'D', 'E', 'e',
                                              'e', 'e', 'f', 'f', 'f'});
    dlgn_test::write(folder / "dog/c.img", "211gh");
    CHECK(image_fault(read, folder.path()) ==
          "D/dog/c.img: is 2 x 1 x 3 pixels, the images before it are 1 x 2 x 3");
    dlgn_test::write(folder / "dog/c.img", "?");
    CHECK(image_fault(read, folder.path()) == "D/dog/c.img: is no image");
    std::filesystem::remove(folder / "dog/c.img");
    const auto given = [&](const names& classes) {
        return read_image_folders(folder.path(), ".img", decode, classes);
    };
    CHECK(given({"dog", "bird", "cat"}).labels == byte_values{2, 0, 0});
    CHECK(image_fault(
              [&] {
                  return given({"dog", "bird"});
              },
              folder.path()) == "D/cat: is the folder of no class");
    dlgn_test::write(folder / ".b.img", "121zz"); // these two are not looked at
    dlgn_test::write(folder / "cat/folder.img/a", "121zz");
    CHECK(read().images.count == 3);
    dlgn_test::write(folder / "stray.Img", "121zz");
    CHECK(image_fault(read, folder.path()) ==
          "D: has images beside its folders, such as stray.Img: which of them are meant?");
    CHECK(image_fault(
              [&] {
                  return given({"dog", "bird", "cat"});
              },
              folder.path()) ==
          "D: has images beside its folders, such as stray.Img: which of them are meant?");
    CHECK(read_image_files(folder.path(), ".img", decode).file_names == names{"stray.Img"});
    CHECK(image_fault([&] { return read_image_folders(folder / "none", ".img", decode); }, folder.path()) ==
          "D/none: cannot be read: No such file or directory");
}

TEST_CASE("images: grey as colours, and colours that are grey") {
    const image_set grey{{1, 2, 3, 4}, 2, 1, 2, 1};
    const image_set colour = with_channels(grey, 3);
    CHECK(colour.channels == 3);
    CHECK(colour.count == 2);
    CHECK(colour.pixels == byte_values{1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4});
    CHECK(with_channels(colour, 1).pixels == grey.pixels);
    CHECK(with_channels(colour, 1).channels == 1);
    CHECK(with_channels(grey, 1).pixels == grey.pixels);
    for (std::size_t i = 0; i < colour.pixels.size(); ++i) {
        image_set coloured = colour;
        coloured.pixels[i] = 9;
        CHECK_THROWS_WITH_AS(
            with_channels(coloured, 1),
            ("image = " + std::to_string(i / 6) + ": is in colour, which grey images cannot hold").c_str(),
            argument_error);
    }
    CHECK_THROWS_WITH_AS(with_channels(grey, 2), "channels = 2: cannot be made of 1", argument_error);
    CHECK_THROWS_WITH_AS(with_channels(image_set{{}, 0, 1, 2, 4}, 3), "channels = 3: cannot be made of 4",
                         argument_error);
    CHECK(with_channels(image_set{{}, 0, 0, 0, 1}, 3).channels == 3);
}

TEST_CASE("images: PNG") {
#ifdef DLGN_PNG
    const auto packed = [](std::uint32_t format, std::uint32_t width, std::uint32_t height,
                           const auto& values) {
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        image.width = width;
        image.height = height;
        image.format = format;
        png_alloc_size_t size = 0;
        REQUIRE(png_image_write_to_memory(&image, nullptr, &size, 0, values.data(), 0, nullptr) != 0);
        std::string result(size, '\0');
        REQUIRE(png_image_write_to_memory(&image, result.data(), &size, 0, values.data(), 0, nullptr) != 0);
        result.resize(size);
        return result;
    };
    byte_values values(30);
    std::iota(values.begin(), values.end(), std::uint8_t{7});
    const image_set grey = support::read_png(packed(PNG_FORMAT_GRAY, 6, 5, values), "f");
    CHECK(grey.rows == 5);
    CHECK(grey.columns == 6);
    CHECK(grey.channels == 1);
    CHECK(grey.pixels == values);
    const std::string colour = packed(PNG_FORMAT_RGB, 5, 2, values);
    CHECK(support::read_png(colour, "f").channels == 3);
    CHECK(support::read_png(colour, "f").pixels == values);
    for (std::size_t size = 0; size < colour.size(); ++size)
        CHECK(image_fault([&] {
                  return support::read_png(std::string_view(colour).substr(0, size), "f");
              }).starts_with("f: is no sound PNG file: "));
    // 16 bits of which the file does not say that they are linear.
    std::vector<std::uint16_t> wide;
    for (const std::uint8_t value : values)
        wide.push_back(static_cast<std::uint16_t>(257 * value));
    std::string deep = packed(PNG_FORMAT_LINEAR_Y, 6, 5, wide);
    CHECK(support::read_png(deep, "f").pixels != values);
    REQUIRE(deep.find("gAMA") != std::string::npos);
    deep.erase(deep.find("gAMA") - 4, 16);
    CHECK(support::read_png(deep, "f").pixels == values);
    random_engine random(2);
    for (int i = 0; i < 1000; ++i) {
        std::string damaged = colour;
        damaged[random.below(damaged.size())] ^= static_cast<char>(1U << random.below(8));
        const std::string problem = image_fault([&] { return support::read_png(damaged, "f"); });
        CHECK((problem == "no fault" || problem.starts_with("f: ")));
    }
    const dlgn_test::temporary_folder folder;
    dlgn_test::write(folder / "a/1.png", packed(PNG_FORMAT_GRAY, 3, 2, values));
    dlgn_test::write(folder / "b/1.PNG",
                     packed(PNG_FORMAT_GRAY, 3, 2, byte_values(values.begin() + 6, values.end())));
    const labelled_images data = read_image_folders(folder.path(), ".png", support::read_png);
    CHECK(data.images.pixels == byte_values(values.begin(), values.begin() + 12));
    CHECK(data.labels == byte_values{0, 1});
#else
    dlgn_test::skip("built without libpng");
#endif
}
