#pragma once

/// \file
/// The file in which a training run keeps its state, to continue from there in another process.

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/checksum.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/relax/logic_layer.hpp>
#include <dlgn/train/field_list.hpp>

namespace dlgn::detail {

/// First in the file, with the version. Numbers are in the byte order of the machine.
inline constexpr std::string_view checkpoint_mark = "dlgn checkpoint 4\n";

/// Collects a state as bytes: after the mark the checksum of all that follows it, the run in words, and the
/// state.
class checkpoint_writer {
public:
    static constexpr bool is_reading = false;

    /// Of the run `description`.
    explicit checkpoint_writer(std::string_view description) : bytes_(description) { bytes_ += '\n'; }

    template <class Number>
    requires std::integral<Number> || std::floating_point<Number>
    void operator()(const Number& value) {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <std::integral Value>
    void operator()(const std::vector<Value>& values) {
        (*this)(values.size());
        bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value));
    }
    template <std::floating_point Real>
    void operator()(const matrix<Real>& values) {
        bytes_.append(reinterpret_cast<const char*>(values.data()),
                      static_cast<std::size_t>(values.size()) * sizeof(Real));
    }

    /// Writes all or nothing. Throws `file_error`.
    void save(const std::filesystem::path& path) const {
        write_file(path, [&](std::ostream& out) {
            out << checkpoint_mark << to_hex(crc32(bytes_)) << '\n' << bytes_;
        });
    }

private:
    std::string bytes_;
};

/// Gives a state back, in the order in which it was collected. A matrix keeps its size. What it reads is as
/// the writer wrote it, but for a file made to deceive: so a truth value is 0 or 1, a number is finite, and
/// who reads checks the rest.
class checkpoint_reader {
public:
    static constexpr bool is_reading = true;

    /// Throws `file_error` if the file cannot be read, is damaged, or is that of another run than
    /// `description`.
    checkpoint_reader(const std::filesystem::path& path, std::string_view description)
        : checkpoint_reader(path, read_file(path), description) {}
    /// Of a file that holds `bytes`.
    checkpoint_reader(const std::filesystem::path& path, std::string bytes, std::string_view description)
        : path_(path.string()), bytes_(std::move(bytes)) {
        if (!bytes_.starts_with(checkpoint_mark))
            fail(bytes_.starts_with(checkpoint_mark.substr(0, checkpoint_mark.size() - 2))
                     ? "is a checkpoint of another version of dlgn"
                     : "is not a checkpoint");
        next_ = checkpoint_mark.size();
        const std::string sum = line();
        if (sum != to_hex(crc32(std::string_view(bytes_).substr(next_))))
            fail("is damaged or truncated");
        const std::string theirs = line();
        if (theirs != description) {
            const auto [there, here] = first_difference(theirs, description);
            fail("is of another run: '" + std::string(there) + "' there, '" + std::string(here) + "' here");
        }
    }

    void operator()(bool& value) {
        std::uint8_t byte = 0;
        take(&byte, 1);
        require(byte <= 1);
        value = byte == 1;
    }
    template <std::integral Value>
    void operator()(Value& value) {
        take(&value, sizeof value);
    }
    template <std::floating_point Value>
    void operator()(Value& value) {
        take(&value, sizeof value);
        require(std::isfinite(value));
    }
    template <std::integral Value>
    void operator()(std::vector<Value>& values) {
        std::size_t size = 0;
        (*this)(size);
        require(size <= (bytes_.size() - next_) / sizeof(Value));
        values.resize(size);
        take(values.data(), size * sizeof(Value));
    }
    template <std::floating_point Real>
    void operator()(matrix<Real>& values) {
        take(values.data(), static_cast<std::size_t>(values.size()) * sizeof(Real));
        require(values.allFinite());
    }

    /// Throws `file_error` unless what was read `holds`.
    void require(bool holds) const {
        if (!holds)
            fail("holds what no run keeps");
    }
    [[noreturn]] void fail(const std::string& problem) const { throw file_error(path_, problem); }
    /// Throws `file_error` if something is left.
    void finish() const { require(next_ == bytes_.size()); }

private:
    std::string line() {
        const std::size_t first = next_;
        const std::size_t end = bytes_.find('\n', first);
        if (end == std::string::npos)
            fail("is damaged or truncated");
        next_ = end + 1;
        return bytes_.substr(first, end - first);
    }
    void take(void* target, std::size_t size) {
        require(size <= bytes_.size() - next_);
        if (size > 0)
            std::memcpy(target, bytes_.data() + next_, size);
        next_ += size;
    }

    std::string path_;
    std::string bytes_;
    std::size_t next_ = 0;
};

} // namespace dlgn::detail
