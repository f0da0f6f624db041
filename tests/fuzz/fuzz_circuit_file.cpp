// libFuzzer target: any bytes as a circuit file, as they are and with a repaired checksum.
//   cmake -B build/fuzz -DCMAKE_CXX_COMPILER=clang++ -DDLGN_BUILD_FUZZERS=ON -DDLGN_BUILD_TESTS=OFF
//   cmake --build build/fuzz --target fuzz_circuit_file && build/fuzz/tests/fuzz/fuzz_circuit_file
//   -max_total_time=60

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/circuit_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    dlgn_test::load_and_run(text);
    dlgn_test::load_and_run(dlgn_test::with_checksum(text));
    return 0;
}
