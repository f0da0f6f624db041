// libFuzzer target: any bytes as a Boolean function of a Liberty file.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/liberty.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    dlgn_test::read_function({reinterpret_cast<const char*>(data), size});
    return 0;
}
