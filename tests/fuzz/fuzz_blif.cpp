// libFuzzer target: any bytes as BLIF; what is read must be the same function written and read again.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <dlgn/export/blif.hpp>
#include <dlgn/import/blif.hpp>

#include "fuzz/exchange.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    dlgn_test::read_and_write(
        std::string_view(reinterpret_cast<const char*>(data), size),
        [](std::string_view text) { return dlgn::parse_blif(text); },
        [](std::ostream& out, const dlgn::named_circuit& circuit) { dlgn::write_blif(out, circuit); });
    return 0;
}
