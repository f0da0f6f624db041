#pragma once

/// \file
/// The bodies of <dlgn/data/npy.hpp>.

#include <dlgn/data/npy.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/data/cell_text.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/image_layout.hpp>
#include <dlgn/data/name_codes.hpp>
#include <dlgn/data/table.hpp>
#include <dlgn/data/utf8.hpp>

namespace dlgn::detail {

/// The value of a float of 2 bytes, by IEEE 754: a sign, 5 bits of exponent and 10 of fraction.
[[nodiscard]] inline double half_value(std::uint64_t bits) noexcept {
    const auto fraction = static_cast<double>(bits & 0x3ffU);
    const auto exponent = static_cast<int>(bits >> 10U & 0x1fU);
    const double size = exponent == 0    ? std::ldexp(fraction, -24)
                        : exponent == 31 ? (fraction == 0 ? std::numeric_limits<double>::infinity()
                                                          : std::numeric_limits<double>::quiet_NaN())
                                         : std::ldexp(1024 + fraction, exponent - 25);
    return bits >> 15U != 0 ? -size : size;
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE npy_array::npy_array(std::string_view bytes, std::string_view name) : name_(name) {
    if (!bytes.starts_with("\x93NUMPY") || bytes.size() < 10)
        fail("is no .npy file");
    const auto byte = [&](std::size_t at) { return std::size_t{static_cast<unsigned char>(bytes[at])}; };
    if (byte(6) < 1 || byte(6) > 3)
        fail("has version " + std::to_string(byte(6)) + " of the .npy format, known are 1 to 3");
    const std::size_t start = byte(6) == 1 ? 10 : 12;
    if (bytes.size() < start)
        fail("is truncated in its header");
    std::size_t length = byte(8) | byte(9) << 8U;
    if (start == 12)
        length |= byte(10) << 16U | byte(11) << 24U;
    if (length > bytes.size() - start)
        fail("is truncated in its header");
    read_header(bytes.substr(start, length));
    data_ = bytes.substr(start + length);
    for (const std::size_t size : shape_) {
        if (size != 0 && size_ > std::numeric_limits<std::size_t>::max() / 2 / size)
            fail("has a shape that is too large for any file");
        size_ *= size;
    }
    if (width_ == 0) // numpy gives texts at least one character
        fail("has texts without characters");
    if (size_ > std::numeric_limits<std::size_t>::max() / 2 / width_)
        fail("has a shape that is too large for any file");
    const std::size_t expected = size_ * width_;
    if (data_.size() != expected)
        fail(std::string(data_.size() < expected ? "is truncated" : "is too long") + ": it has " +
             std::to_string(data_.size()) + " bytes of data, its header says " + std::to_string(expected));
}

DLGN_INLINE std::uint64_t npy_array::raw(std::size_t at, std::size_t width) const noexcept {
    std::uint64_t result = 0;
    for (std::size_t i = 0; i < width; ++i)
        result = result << 8U | static_cast<unsigned char>(data_[at + (big_endian_ ? i : width - 1 - i)]);
    return result;
}

DLGN_INLINE double npy_array::operator()(std::size_t index) const noexcept {
    const std::uint64_t bits = raw(place(index) * width_, width_);
    if (kind_ == 'f')
        return width_ == 8   ? std::bit_cast<double>(bits)
               : width_ == 4 ? static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)))
                             : detail::half_value(bits);
    if (kind_ == 'i') {
        const std::size_t unused = 64 - 8 * width_;
        return static_cast<double>(static_cast<std::int64_t>(bits << unused) >> unused);
    }
    return kind_ == 'b' ? (bits != 0 ? 1 : 0) : static_cast<double>(bits);
}

DLGN_INLINE std::string npy_array::text(std::size_t index) const {
    const std::size_t start = place(index) * width_, step = kind_ == 'U' ? 4 : 1;
    std::size_t length = width_ / step; // behind its last character a text is filled up with 0
    while (length > 0 && raw(start + (length - 1) * step, step) == 0)
        --length;
    std::string result;
    for (std::size_t i = 0; i < length; ++i) {
        const std::uint64_t character = raw(start + i * step, step);
        if (character == 0 || character > 0x10ffff || (character >= 0xd800 && character < 0xe000))
            fail("text " + std::to_string(index + 1) + " has the character " + std::to_string(character));
        if (step == 4)
            detail::append_utf8(result, static_cast<std::uint32_t>(character));
        else
            result += static_cast<char>(character);
    }
    return step == 4 ? result : detail::to_utf8(result);
}

DLGN_INLINE std::size_t npy_array::place(std::size_t index) const noexcept {
    if (!fortran_)
        return index;
    std::size_t result = 0, step = size();
    for (std::size_t d = shape_.size(); d-- > 0;) {
        step /= shape_[d];
        result += index % shape_[d] * step;
        index /= shape_[d];
    }
    return result;
}

DLGN_INLINE void npy_array::read_header(std::string_view text) {
    std::size_t at = 0;
    const auto skip = [&] {
        while (at < text.size() && std::string_view(" \t\n\r").find(text[at]) != std::string_view::npos)
            ++at;
    };
    const auto take = [&](char c) {
        skip();
        if (at < text.size() && text[at] == c) {
            ++at;
            return true;
        }
        return false;
    };
    const auto expect = [&](char c) {
        if (!take(c))
            fail("has a header that is not understood: expected '" + std::string(1, c) + "' at " +
                 detail::shown_text(text.substr(std::min(at, text.size()))));
    };
    const auto word = [&] {
        skip();
        if (at < text.size() && (text[at] == '\'' || text[at] == '"')) {
            const std::size_t stop = text.find(text[at], at + 1);
            if (stop == std::string_view::npos)
                fail("has a header that is not understood: a text does not end");
            const std::string_view result = text.substr(at + 1, stop - at - 1);
            at = stop + 1;
            return result;
        }
        const std::size_t stop = std::min(text.find_first_of(" ,:)}]", at), text.size());
        const std::string_view result = text.substr(at, stop - at);
        at = stop;
        return result;
    };
    bool type = false, order = false, shape = false;
    expect('{');
    while (!take('}')) {
        const std::string_view key = word();
        expect(':');
        skip();
        if (key == "descr" && !type && at < text.size() && text[at] != '[') {
            set_type(word());
            type = true;
        } else if (key == "fortran_order" && !order) {
            const std::string_view value = word();
            if (value != "True" && value != "False")
                fail("has a header that is not understood: fortran_order is " + detail::shown_text(value));
            fortran_ = value == "True";
            order = true;
        } else if (key == "shape" && !shape) {
            expect('(');
            while (!take(')')) {
                std::string_view number = word();
                if (number.ends_with('L')) // Python 2
                    number.remove_suffix(1);
                const auto size = parse_number<std::size_t>(number);
                if (!size)
                    fail("has a header that is not understood: a size of its shape is " +
                         detail::shown_text(number));
                shape_.push_back(*size);
                if (!take(',')) {
                    expect(')');
                    break;
                }
            }
            shape = true;
        } else {
            fail("has a header that is not understood: " + detail::shown_text(key));
        }
        if (!take(',')) {
            expect('}');
            break;
        }
    }
    skip();
    if (at != text.size() || !type || !order || !shape)
        fail("has a header that is not understood");
}

DLGN_INLINE void npy_array::set_type(std::string_view type) {
    const auto unknown = [&] {
        fail("has values of type " + detail::shown_text(type) +
             ", known are b1, i1 to i8, u1 to u8, f2 to f8, and of texts S and U");
    };
    if (type.size() < 3 || std::string_view("<>|=").find(type[0]) == std::string_view::npos)
        unknown();
    big_endian_ = type[0] == '>' || (type[0] == '=' && std::endian::native == std::endian::big);
    kind_ = type[1];
    const auto width = parse_number<std::size_t>(type.substr(2));
    if (!width || *width > std::numeric_limits<std::size_t>::max() / 8)
        unknown();
    width_ = kind_ == 'U' ? 4 * *width : *width;
    if (is_text())
        return;
    const bool integer =
        (kind_ == 'i' || kind_ == 'u') && (width_ == 1 || width_ == 2 || width_ == 4 || width_ == 8);
    if (!integer && !(kind_ == 'f' && (width_ == 2 || width_ == 4 || width_ == 8)) &&
        !(kind_ == 'b' && width_ == 1))
        unknown();
}

DLGN_INLINE npy_labels::npy_labels(const npy_array& array) {
    const auto& shape = array.shape();
    if (array.size() == 0 || !(shape.size() == 1 || (shape.size() == 2 && shape[1] == 1)))
        array.fail("has " + std::to_string(shape.size()) + " dimensions and " + std::to_string(array.size()) +
                   " values, labels are a list with at least one");
    const auto check_count = [&](std::size_t different) {
        if (different > 256)
            array.fail("has " + std::to_string(different) +
                       " different values, there may be at most 256 classes");
    };
    if (array.is_text()) {
        detail::name_codes codes([](std::string_view text) { return std::string(text); });
        std::vector<std::uint32_t> numbers;
        for (std::size_t i = 0; i < array.size(); ++i) {
            const std::string text = array.text(i);
            if (text.empty())
                array.fail("label " + std::to_string(i + 1) + " is an empty text");
            numbers.push_back(*codes(text));
        }
        check_count(codes.names().size());
        const std::vector<std::uint32_t> places = codes.sort();
        for (const std::uint32_t number : numbers)
            labels.push_back(static_cast<std::uint8_t>(places[number]));
        class_names = codes.names();
        return;
    }
    constexpr double most = 9007199254740992; // 2^53: from there on different whole numbers are one double
    std::vector<double> values(array.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = array(i);
        if (std::isnan(values[i]))
            array.fail("label " + std::to_string(i + 1) + " is not a number");
        if (std::abs(values[i]) >= most)
            array.fail("label " + std::to_string(i + 1) + " is about " + to_text(values[i]) +
                       ", which is too large to tell it from others");
    }
    std::vector<double> different = values;
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    check_count(different.size());
    for (const double value : values)
        labels.push_back(static_cast<std::uint8_t>(
            std::lower_bound(different.begin(), different.end(), value) - different.begin()));
    for (const double value : different)
        class_names.push_back(to_text(value == 0 ? 0.0 : value));
}

DLGN_INLINE table npy_table(const npy_array& values) {
    if (values.shape().size() != 2 || values.size() == 0)
        values.fail("has " + std::to_string(values.shape().size()) + " dimensions and " +
                    std::to_string(values.size()) + " values, a table has rows x columns");
    if (values.is_text())
        values.fail("has texts, which only labels may be");
    const std::size_t rows = values.shape()[0], columns = values.shape()[1];
    table result{
        {.columns = {}, .class_names = {}, .label_name = {}, .label_field = columns, .fields = columns},
        rows,
        std::vector<double>(values.size()),
        {}};
    for (std::size_t column = 0; column < columns; ++column)
        result.schema.columns.push_back({"c" + std::to_string(column + 1), {}, column});
    for (std::size_t i = 0; i < values.size(); ++i)
        result.values[i] = values(i);
    return result;
}

DLGN_INLINE table npy_table(const npy_array& values, const npy_array& labels) {
    table result = npy_table(values);
    npy_labels classes(labels);
    if (classes.labels.size() != result.rows)
        labels.fail("has " + std::to_string(classes.labels.size()) + " labels for " +
                    std::to_string(result.rows) + " rows");
    result.schema.class_names = std::move(classes.class_names);
    result.schema.label_name = "c" + std::to_string(++result.schema.fields);
    result.labels = std::move(classes.labels);
    return result;
}

DLGN_INLINE labelled_images npy_images(const npy_array& values) {
    if (!values.is_bytes() || values.size() == 0)
        values.fail("has no values of type u1, which images have");
    std::vector<std::uint8_t> pixels(values.size());
    const double white = values.is_boolean() ? 255 : 1;
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = static_cast<std::uint8_t>(white * values(i));
    return {detail::images_of(std::move(pixels), values.shape(), values.name()), {}, 0, {}};
}

DLGN_INLINE labelled_images npy_images(const npy_array& values, const npy_array& labels) {
    labelled_images result = npy_images(values);
    npy_labels classes(labels);
    if (classes.labels.size() != result.images.count)
        labels.fail("has " + std::to_string(classes.labels.size()) + " labels for " +
                    std::to_string(result.images.count) + " images");
    result.labels = std::move(classes.labels);
    result.classes = classes.class_names.size();
    result.class_names = std::move(classes.class_names);
    return result;
}

} // namespace dlgn
