#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/idx.hpp>

using namespace dlgn;

namespace {

/// An IDX file: big-endian numbers, then bytes.
std::string idx(std::initializer_list<std::uint32_t> header, const std::string& data) {
    std::string bytes;
    for (const std::uint32_t number : header)
        for (unsigned shift = 32; shift > 0;) {
            shift -= 8;
            bytes += static_cast<char>(number >> shift);
        }
    return bytes + data;
}

std::string problem_with_images(const std::string& bytes) {
    try {
        static_cast<void>(read_idx_images(bytes, "f"));
    } catch (const file_error& fault) {
        return fault.what();
    }
    return "no fault";
}

} // namespace

TEST_CASE("idx: images and labels") {
    const image_set images = read_idx_images(idx({2051, 2, 2, 3}, "abcdefuvwxy\xff"), "f");
    CHECK(images.count == 2);
    CHECK(images.rows == 2);
    CHECK(images.columns == 3);
    CHECK(images.size() == 6);
    CHECK(images.image(0)[0] == 'a');
    CHECK(images.image(1)[5] == 255);
    CHECK(read_idx_labels(idx({2049, 3}, std::string("\x07\x00\xff", 3)), "f") ==
          std::vector<std::uint8_t>{7, 0, 255});
}

TEST_CASE("idx: every fault names the file and both numbers") {
    CHECK(problem_with_images("") == "f: has 0 bytes, an IDX header has 16");
    CHECK(problem_with_images(std::string(15, '\0')) == "f: has 15 bytes, an IDX header has 16");
    CHECK(problem_with_images(idx({2049, 1, 1, 1}, "a")) ==
          "f: starts with the number 2049, an IDX file of bytes with 3 dimensions starts with 2051");
    CHECK(problem_with_images(idx({2051, 2, 2, 3}, "abcdefuvwxy")) ==
          "f: is truncated: it has 11 bytes of data, its header says 12");
    CHECK(problem_with_images(idx({2051, 2, 2, 3}, "abcdefuvwxyz!")) ==
          "f: is too long: it has 13 bytes of data, its header says 12");
    CHECK(problem_with_images(idx({2051, 0, 28, 28}, "")) == "f: is empty: size 1 in its header is 0");
    CHECK(problem_with_images(idx({2051, 0xffffffff, 0xffffffff, 0xffffffff}, "")) ==
          "f: has sizes in its header that are too large for any file");
    CHECK(problem_with_images(idx({2051, 0x80000000, 2, 0x80000000}, "")) ==
          "f: has sizes in its header that are too large for any file");
    CHECK(problem_with_images(std::string("\x1f\x8b") + std::string(20, 'x')) ==
          "f: is compressed with gzip: unpack it first, or read it with a loader that does");
    CHECK_THROWS_WITH_AS(static_cast<void>(read_idx_labels(idx({2049, 4}, "abc"), "f")),
                         "f: is truncated: it has 3 bytes of data, its header says 4", file_error);
    CHECK_THROWS_WITH_AS(
        static_cast<void>(read_idx_labels(idx({2051, 1, 1, 1}, "a"), "f")),
        "f: starts with the number 2051, an IDX file of bytes with 1 dimension starts with 2049", file_error);
}

TEST_CASE("idx: no truncation is accepted") {
    const std::string whole = idx({2051, 3, 2, 2}, "abcdefghijkl");
    for (std::size_t size = 0; size < whole.size(); ++size)
        CHECK(problem_with_images(whole.substr(0, size)) != "no fault");
    CHECK(problem_with_images(whole) == "no fault");
}
