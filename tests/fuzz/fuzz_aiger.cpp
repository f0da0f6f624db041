// libFuzzer target: any bytes as AIGER; what is read must be the same function written and read again, both
// ways.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <dlgn/export/aiger.hpp>
#include <dlgn/import/aiger.hpp>

#include "fuzz/exchange.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    for (const bool binary : {false, true})
        dlgn_test::read_and_write(
            std::string_view(reinterpret_cast<const char*>(data), size),
            [](std::string_view text) { return dlgn::parse_aiger(text); },
            [&](std::ostream& out, const dlgn::named_circuit& circuit) {
                dlgn::write_aiger(out, circuit, binary);
            });
    return 0;
}
