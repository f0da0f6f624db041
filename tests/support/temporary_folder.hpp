#pragma once

#include <atomic>
#include <filesystem>
#include <string>

#include <unistd.h>

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

} // namespace dlgn_test
