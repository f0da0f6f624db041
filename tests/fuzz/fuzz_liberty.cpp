// libFuzzer target: any bytes as a Liberty file with tables, mapped to and analysed.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/liberty.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    dlgn_test::read_and_map({reinterpret_cast<const char*>(data), size});
    return 0;
}
