// libFuzzer target: any bytes as a gzip file.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <dlgn/core/error.hpp>

#include "support/gzip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t limit = 1 << 20;
    try {
        if (support::unpack_gzip({reinterpret_cast<const char*>(data), size}, "fuzz", limit).size() > limit)
            std::abort();
    } catch (const dlgn::file_error&) {
    }
    return 0;
}
