// libFuzzer target: any bytes as the wires of a netlist in SPEF.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/liberty.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    dlgn_test::read_wires({reinterpret_cast<const char*>(data), size});
    return 0;
}
