#pragma once

#include <atomic>
#include <filesystem>
#include <ostream>
#include <string>

#include <unistd.h>

#include <dlgn/core/file.hpp>

namespace dlgn_test {

/// An empty folder that goes away with the object.
class temporary_folder {
public:
    temporary_folder() {
        static std::atomic<unsigned> number = 0;
        path_ = std::filesystem::temp_directory_path() /
                ("dlgn-test-" + std::to_string(::getpid()) + "-" + std::to_string(++number));
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    ~temporary_folder() {
        std::error_code ignored;
        std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(path_, ignored);
    }
    temporary_folder(const temporary_folder&) = delete;
    temporary_folder& operator=(const temporary_folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

/// Makes a file with that text, and the folders above it.
inline void write(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    dlgn::write_file(path, [&](std::ostream& out) { out << text; });
}

} // namespace dlgn_test
