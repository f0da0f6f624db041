#pragma once

/// \file
/// Arrays as numpy saves them (`.npy`, versions 1 to 3).

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/table.hpp>

namespace dlgn {

/// An array in the bytes of an `.npy` file, which must outlive it: Booleans, integers of 1 to 8 bytes, floats
/// of 2 to 8 bytes, and texts of bytes (S) or of Unicode (U), of either byte order.
class npy_array {
public:
    /// Throws `file_error` with `name` if the bytes are no such array, or not as many as its shape says.
    npy_array(std::string_view bytes, std::string_view name);

    /// Lengths of its dimensions, the outermost first.
    [[nodiscard]] const std::vector<std::size_t>& shape() const noexcept { return shape_; }
    /// Whether the values are Booleans or unsigned bytes.
    [[nodiscard]] bool is_bytes() const noexcept { return kind_ == 'b' || (kind_ == 'u' && width_ == 1); }
    /// Whether its values are truth values.
    [[nodiscard]] bool is_boolean() const noexcept { return kind_ == 'b'; }
    /// Whether its values are texts.
    [[nodiscard]] bool is_text() const noexcept { return kind_ == 'S' || kind_ == 'U'; }
    /// As it was called when it was read, for messages.
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    /// All values together.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// Value `index` in C order, the last dimension fastest, of an array of numbers. Integers beyond 2^53 are
    /// rounded.
    [[nodiscard]] double operator()(std::size_t index) const noexcept;

    /// The same of an array of texts, as UTF-8; bytes that are none are read as Windows-1252. Throws
    /// `file_error` for one that has a character 0 before its end, or that is none of Unicode.
    [[nodiscard]] std::string text(std::size_t index) const;

    /// Throws `file_error` with the file's name.
    [[noreturn]] void fail(const std::string& problem) const { throw file_error(name_, problem); }

private:
    /// A whole number of so many bytes at a place of the data.
    [[nodiscard]] std::uint64_t raw(std::size_t at, std::size_t width) const noexcept;

    /// Where the value that is `index` in C order stands.
    [[nodiscard]] std::size_t place(std::size_t index) const noexcept;

    /// The header is a Python dictionary, of texts, True and False, and tuples of numbers.
    void read_header(std::string_view text);

    /// For example "<f8": little-endian, a float of 8 bytes; "<U5": texts of 5 characters of 4 bytes.
    void set_type(std::string_view type);

    std::string name_;
    std::string_view data_;
    std::vector<std::size_t> shape_;
    char kind_ = 'u';
    std::size_t width_ = 1; ///< bytes of a value
    std::size_t size_ = 1;
    bool big_endian_ = false;
    bool fortran_ = false;
};

/// Classes and labels of an array of one dimension (or n × 1): whatever different values there are, up to
/// 256, ascending, texts as those of tables. Throws as `npy_array`, and `file_error` for a NaN, an empty
/// text, too many, or one of 2^53 or more.
struct npy_labels {
    std::vector<std::uint8_t> labels;     ///< one for each value, from 0
    std::vector<std::string> class_names; ///< by label, sorted

    /// Of an array that was read.
    explicit npy_labels(const npy_array& array);
};

/// A table without labels from an array of rows × columns. The columns are called c1, c2, …; NaN is a missing
/// value. Throws `file_error` if the array is no such.
[[nodiscard]] table npy_table(const npy_array& values);

/// The same with an array of labels, which becomes the last column. Throws `file_error` if the arrays are no
/// such, or do not have as many rows.
[[nodiscard]] table npy_table(const npy_array& values, const npy_array& labels);

/// Images without labels from an array of bytes of 3 or 4 dimensions (as `read_idx_images`). True becomes
/// 255. Throws `file_error` if the array is no such.
[[nodiscard]] labelled_images npy_images(const npy_array& values);

/// The same with an array of labels. Throws `file_error` if the arrays are no such, or do not have as many.
[[nodiscard]] labelled_images npy_images(const npy_array& values, const npy_array& labels);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/npy.hpp>
#endif
