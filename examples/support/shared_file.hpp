#pragma once

/// \file
/// Files that come with the program.

#include <climits>
#include <cstdint>
#include <filesystem>
#include <string>
#include <system_error>

#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

namespace support {

/// Where a file that comes with the program is: in `../share/dlgn` from the program's own folder, in a build
/// and wherever a package puts both; where the system does not tell that folder, as it was to be installed.
[[nodiscard]] inline std::filesystem::path shared_file(const std::string& name) {
    std::error_code unknown;
#ifdef __APPLE__
    char self[PATH_MAX];
    std::uint32_t length = sizeof self;
    const std::filesystem::path program = _NSGetExecutablePath(self, &length) == 0
                                              ? std::filesystem::canonical(self, unknown)
                                              : std::filesystem::path();
#else
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", unknown);
#endif
    if (const std::filesystem::path file = program.parent_path().parent_path() / "share/dlgn" / name;
        !program.empty() && std::filesystem::exists(file, unknown))
        return file;
    return std::filesystem::path(DLGN_DATA_FOLDER) / name;
}

} // namespace support
