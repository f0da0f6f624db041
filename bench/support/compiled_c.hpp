#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include <dlfcn.h>

#include <dlgn/core/checksum.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn_bench {

/// C, compiled by gcc and loaded for as long as the program runs.
class compiled_c {
public:
    /// What is compiled of a source with given flags is kept beside it for the next run. Throws
    /// `std::runtime_error` if it does not compile or cannot be loaded.
    compiled_c(const std::filesystem::path& source, const std::string& flags) {
        const std::string key = dlgn::to_hex(dlgn::crc32(dlgn::read_file(source) + flags));
        const std::filesystem::path library =
            source.parent_path() / (source.stem().string() + "-" + key + ".so");
        if (!std::filesystem::exists(library)) {
            const std::string partial = library.string() + ".partial";
            const std::string command =
                "gcc " + flags + " -shared -fPIC -o '" + partial + "' '" + source.string() + "'";
            if (std::system(command.c_str()) != 0)
                throw std::runtime_error("the baseline does not compile: " + command);
            std::filesystem::rename(partial, library);
        }
        handle_ = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (handle_ == nullptr)
            throw std::runtime_error("the baseline cannot be loaded: " + library.string());
    }

    /// A function of it. Throws `std::runtime_error` if there is none of that name.
    template <class Function>
    [[nodiscard]] Function* function(const char* name) const {
        void* const found = dlsym(handle_, name);
        if (found == nullptr)
            throw std::runtime_error(std::string("the baseline has no function ") + name);
        return reinterpret_cast<Function*>(found);
    }

private:
    void* handle_;
};

} // namespace dlgn_bench
