// libFuzzer target: any bytes as a circuit in torchlogix' JSON; what is read can be evaluated, and if it has
// no classes it must be the same function written as BLIF and read again.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <ostream>
#include <string_view>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/export/blif.hpp>
#include <dlgn/import/blif.hpp>

#include "fuzz/exchange.hpp"
#include "support/circuit_json.hpp"
#include "support/random_circuit.hpp"

namespace {

/// Throws `dlgn::error` for a text that is no circuit, and for one with classes, which BLIF does not have.
dlgn::named_circuit read_plain(std::string_view text) {
    dlgn::named_circuit read = support::parse_circuit_json(text, "circuit");
    if (read.circuit.classes() == 0)
        return read;
    if (read.circuit.nodes() <= 4096) {
        dlgn::random_engine random(1);
        const auto samples = dlgn_test::random_samples(random, 7, read.circuit.inputs());
        if (dlgn::evaluate_scores(read.circuit, samples).size() != 7 * read.circuit.classes())
            std::abort();
    }
    throw dlgn::error("it has classes");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    bool as_json = true; // what is written is BLIF
    dlgn_test::read_and_write(
        std::string_view(reinterpret_cast<const char*>(data), size),
        [&](std::string_view text) {
            if (!as_json)
                return dlgn::parse_blif(text);
            as_json = false;
            return read_plain(text);
        },
        [](std::ostream& out, const dlgn::named_circuit& circuit) { dlgn::write_blif(out, circuit); });
    return 0;
}
