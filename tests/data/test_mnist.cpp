#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include <zlib.h>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/data/mnist.hpp>

#include "support/gzip.hpp"
#include "support/temporary_folder.hpp"
#include <support/skip.hpp>

using namespace dlgn;

namespace {

const std::filesystem::path source = DLGN_SOURCE_DIR;

std::string big_endian(std::uint32_t value) {
    return {static_cast<char>(value >> 24U), static_cast<char>(value >> 16U), static_cast<char>(value >> 8U),
            static_cast<char>(value)};
}

std::string images_file(std::uint32_t count, std::uint32_t side = 2) {
    return big_endian(2051) + big_endian(count) + big_endian(side) + big_endian(side) +
           std::string(count * side * side, '\xff');
}

std::string labels_file(std::uint32_t count, char label = 3) {
    return big_endian(2049) + big_endian(count) + std::string(count, label);
}

/// A small, sound data set.
void write_all(const dlgn_test::temporary_folder& folder) {
    dlgn_test::write(folder / "train-images-idx3-ubyte", images_file(5));
    dlgn_test::write(folder / "train-labels-idx1-ubyte", labels_file(5));
    dlgn_test::write(folder / "t10k-images-idx3-ubyte", images_file(2));
    dlgn_test::write(folder / "t10k-labels-idx1-ubyte", labels_file(2));
}

std::string problem_in(const dlgn_test::temporary_folder& folder) {
    try {
        static_cast<void>(read_mnist(folder.path()));
    } catch (const file_error& fault) {
        std::string text = fault.what();
        for (std::size_t at; (at = text.find(folder.path().string())) != std::string::npos;)
            text.replace(at, folder.path().string().size(), "D");
        return text;
    }
    return "no fault";
}

std::string packed(const std::string& bytes) {
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string result(deflateBound(&stream, bytes.size()), '\0');
    std::string input = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

} // namespace

TEST_CASE("mnist: plain files") {
    const dlgn_test::temporary_folder folder;
    write_all(folder);
    const auto [train, test] = read_mnist(folder.path());
    CHECK(train.inputs.rows() == 5);
    CHECK(train.inputs.columns() == 4);
    CHECK(train.inputs.row(4)[0] == 0b1111);
    CHECK(train.classes == 10);
    CHECK(test.labels == std::vector<std::uint8_t>{3, 3});
}

TEST_CASE("mnist: colour by its name, and as many classes as there are labels") {
    const dlgn_test::temporary_folder folder;
    for (const char* const part : {"train", "t10k"}) {
        dlgn_test::write(folder / (std::string(part) + "-images-idx4-ubyte"),
                         big_endian(2052) + big_endian(2) + big_endian(1) + big_endian(2) + big_endian(3) +
                             std::string(12, '\7'));
        dlgn_test::write(folder / (std::string(part) + "-labels-idx1-ubyte"),
                         labels_file(2, part[1] == 'r' ? 25 : 3));
    }
    const auto [train, test] = read_mnist_images(folder.path(), read_file, 0);
    CHECK(train.images.channels == 3);
    CHECK(train.classes == 26);
    CHECK(test.classes == 26);
    dlgn_test::write(folder / "train-labels-idx1-ubyte", labels_file(2, 2));
    CHECK_THROWS_WITH_AS(
        static_cast<void>(read_mnist_images(folder.path(), read_file, 0)),
        ((folder / "t10k-labels-idx1-ubyte").string() + ": label 1 is 3, there are only 3 classes").c_str(),
        file_error);
    for (const char* const part : {"train", "t10k"})
        dlgn_test::write(folder / (std::string(part) + "-labels-idx1-ubyte"), labels_file(2, 0));
    CHECK(read_mnist_images(folder.path(), read_file, 0).train.classes == 2);
}

TEST_CASE("mnist: every fault names the file") {
    const dlgn_test::temporary_folder folder;
    CHECK(problem_in(folder) == "D/train-images-idx3-ubyte: not found, nor with the ending .gz");
    write_all(folder);
    CHECK(problem_in(folder) == "no fault");
    dlgn_test::write(folder / "train-labels-idx1-ubyte", labels_file(4));
    CHECK(problem_in(folder) ==
          "D/train-labels-idx1-ubyte: has 4 labels for the 5 images of D/train-images-idx3-ubyte");
    dlgn_test::write(folder / "train-labels-idx1-ubyte", labels_file(4) + "\x0a");
    CHECK(problem_in(folder) ==
          "D/train-labels-idx1-ubyte: is too long: it has 5 bytes of data, its header says 4");
    dlgn_test::write(folder / "train-labels-idx1-ubyte", labels_file(5, 10));
    CHECK(problem_in(folder) == "D/train-labels-idx1-ubyte: label 1 is 10, there are only 10 classes");
    write_all(folder);
    dlgn_test::write(folder / "t10k-images-idx3-ubyte", images_file(2, 3));
    CHECK(problem_in(folder) == "D: the training images are 2 x 2 pixels, the test images 3 x 3");
    write_all(folder);
    std::filesystem::remove(folder / "t10k-labels-idx1-ubyte");
    dlgn_test::write(folder / "t10k-labels-idx1-ubyte.gz", packed(labels_file(2)));
    CHECK(problem_in(folder) == "D/t10k-labels-idx1-ubyte.gz: is compressed with gzip: unpack it first, or "
                                "read it with a loader that does");
    CHECK(read_mnist(folder.path(), support::read_plain_or_gzip).test.labels.size() == 2);
}

TEST_CASE("gzip: round trip, several members, truncation, damage, excess") {
    std::string bytes(300000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * i >> 7U);
    const std::string gz = packed(bytes);
    CHECK(support::unpack_gzip(gz, "f") == bytes);
    CHECK(support::unpack_gzip(gz + packed("more"), "f") == bytes + "more");
    CHECK(support::unpack_gzip(packed(""), "f").empty());
    CHECK_THROWS_WITH_AS(static_cast<void>(support::unpack_gzip(gz, "f", 1000)),
                         "f: unpacks to more than 1000 bytes", file_error);
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{2}, std::size_t{9}, gz.size() / 2, gz.size() - 1})
        CHECK_THROWS_WITH_AS(static_cast<void>(support::unpack_gzip(gz.substr(0, size), "f")),
                             "f: the gzip data are truncated", file_error);
    CHECK_THROWS_AS(static_cast<void>(support::unpack_gzip(gz + "rubbish", "f")), file_error);
    for (std::size_t at = 10; at < gz.size(); at += gz.size() / 50) {
        std::string damaged = gz;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
        CHECK_THROWS_AS(static_cast<void>(support::unpack_gzip(damaged, "f")), file_error);
    }
}

TEST_CASE("mnist: the data set of the examples") {
    const mnist_images data =
        read_mnist_images(source / "examples/data/mnist-1bit", support::read_plain_or_gzip);
    CHECK(data.train.images.count == 60000);
    CHECK(data.test.images.count == 10000);
    CHECK(data.train.images.rows == 28);
    CHECK(data.train.images.columns == 28);
    // The first five labels of each set, as everybody knows them.
    CHECK(std::vector(data.train.labels.begin(), data.train.labels.begin() + 5) ==
          std::vector<std::uint8_t>{5, 0, 4, 1, 9});
    CHECK(std::vector(data.test.labels.begin(), data.test.labels.begin() + 5) ==
          std::vector<std::uint8_t>{7, 2, 1, 0, 4});
    std::array<std::size_t, 256> values{};
    for (const std::uint8_t pixel : data.train.images.pixels)
        ++values[pixel];
    CHECK(values[0] + values[255] == data.train.images.pixels.size());
}

TEST_CASE("mnist: one-bit data are the grey data above 127") {
    const std::filesystem::path grey = source / "../shared/data/mnist";
    if (!std::filesystem::exists(grey)) {
        dlgn_test::skip("no grey MNIST in ../shared/data/mnist");
        return;
    }
    const mnist_bits ours = read_mnist(source / "examples/data/mnist-1bit", support::read_plain_or_gzip);
    const mnist_bits theirs = read_mnist(grey, support::read_plain_or_gzip);
    CHECK(ours.train.inputs == theirs.train.inputs);
    CHECK(ours.train.labels == theirs.train.labels);
    CHECK(ours.test.inputs == theirs.test.inputs);
    CHECK(ours.test.labels == theirs.test.labels);
}

TEST_CASE("mnist: files that a browser named with a dot") {
    const dlgn_test::temporary_folder folder;
    write_all(folder);
    const auto dotted = [&](const std::string& name, const std::string& bytes, const std::string& ending) {
        std::filesystem::remove(folder / name);
        std::string other = name;
        other[other.rfind("-idx")] = '.';
        dlgn_test::write(folder / (other + ending), bytes);
    };
    dotted("train-images-idx3-ubyte", images_file(5), "");
    dotted("t10k-labels-idx1-ubyte", packed(labels_file(2, 4)), ".gz");
    const auto load = [](const std::filesystem::path& path) { return support::read_plain_or_gzip(path); };
    const mnist_bits data = read_mnist(folder.path(), load);
    CHECK(data.train.inputs.rows() == 5);
    CHECK(data.test.labels == std::vector<std::uint8_t>{4, 4});
    // The standard name comes first.
    dlgn_test::write(folder / "t10k-labels-idx1-ubyte", labels_file(2, 7));
    CHECK(read_mnist(folder.path(), load).test.labels == std::vector<std::uint8_t>{7, 7});
}
