#pragma once

/// \file
/// The file in which a training run keeps its state, to continue from there in another process.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <dlgn/core/checksum.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/relax/logic_layer.hpp>
#include <dlgn/train/field_list.hpp>

namespace dlgn::detail {

/// First in the file; the last digit counts the versions. Numbers are in the byte order of the machine.
inline constexpr std::string_view checkpoint_mark = "dlgn checkpoint 3\n";

template <class Value>
concept plain_value = std::is_trivially_copyable_v<Value>;

/// Collects a state as bytes.
class checkpoint_writer {
public:
    static constexpr bool is_reading = false;

    template <plain_value Value>
    void operator()(const Value& value) {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <plain_value Value>
    void operator()(const std::vector<Value>& values) {
        (*this)(values.size());
        bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value));
    }
    template <std::floating_point Real>
    void operator()(const matrix<Real>& values) {
        bytes_.append(reinterpret_cast<const char*>(values.data()),
                      static_cast<std::size_t>(values.size()) * sizeof(Real));
    }

    /// Writes the state of the run `description` all or nothing. Throws `file_error`.
    void save(const std::filesystem::path& path, std::string_view description) const {
        write_file(path, [&](std::ostream& out) {
            out << checkpoint_mark << description << '\n' << to_hex(crc32(bytes_)) << '\n' << bytes_;
        });
    }

private:
    std::string bytes_;
};

/// Gives a state back, in the order in which it was collected. A vector or matrix keeps its size.
class checkpoint_reader {
public:
    static constexpr bool is_reading = true;

    /// Throws `file_error` if the file cannot be read, is damaged, or is that of another run than
    /// `description`.
    checkpoint_reader(const std::filesystem::path& path, std::string_view description)
        : path_(path.string()), bytes_(read_file(path)) {
        if (!bytes_.starts_with(checkpoint_mark))
            fail("is not a checkpoint");
        next_ = checkpoint_mark.size();
        const std::string theirs = line();
        const std::string sum = line();
        if (sum != to_hex(crc32(std::string_view(bytes_).substr(next_))))
            fail("is damaged or truncated");
        if (theirs != description) {
            const auto [there, here] = first_difference(theirs, description);
            fail("is of another run: '" + std::string(there) + "' there, '" + std::string(here) + "' here");
        }
    }

    template <plain_value Value>
    void operator()(Value& value) {
        take(&value, sizeof value);
    }
    template <plain_value Value>
    void operator()(std::vector<Value>& values) {
        std::size_t size = 0;
        (*this)(size);
        if (size > (bytes_.size() - next_) / sizeof(Value))
            fail("is too short");
        values.resize(size);
        take(values.data(), size * sizeof(Value));
    }
    template <std::floating_point Real>
    void operator()(matrix<Real>& values) {
        take(values.data(), static_cast<std::size_t>(values.size()) * sizeof(Real));
    }

private:
    [[noreturn]] void fail(const std::string& problem) const { throw file_error(path_, problem); }

    std::string line() {
        const std::size_t first = next_;
        const std::size_t end = bytes_.find('\n', first);
        if (end == std::string::npos)
            fail("is damaged or truncated");
        next_ = end + 1;
        return bytes_.substr(first, end - first);
    }
    void take(void* target, std::size_t size) {
        if (size > bytes_.size() - next_)
            fail("is too short");
        if (size > 0)
            std::memcpy(target, bytes_.data() + next_, size);
        next_ += size;
    }

    std::string path_;
    std::string bytes_;
    std::size_t next_ = 0;
};

} // namespace dlgn::detail
