#pragma once

#include <cstddef>
#include <string_view>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/checksum.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include <stdexcept>
#include <string>

namespace dlgn_test {

/// Loads a text as a circuit and runs what loads. Returns whether it loaded; throws `std::logic_error` if the
/// circuit does not survive being written, read and simplified.
inline bool load_and_run(std::string_view text) {
    try {
        const dlgn::circuit circuit = dlgn::parse_circuit(text);
        if (dlgn::parse_circuit(dlgn::format_circuit(circuit)) != circuit)
            throw std::logic_error("the circuit changes when written and read");
        if (circuit.nodes() > 4096)
            return true;
        dlgn::random_engine random(1);
        dlgn::bit_matrix samples(3, circuit.inputs());
        for (std::size_t row = 0; row < samples.rows(); ++row)
            for (std::size_t column = 0; column < samples.columns(); ++column)
                samples.set(row, column, (random() & 1U) != 0);
        if (dlgn::evaluate(dlgn::simplify(circuit), samples) != dlgn::evaluate(circuit, samples))
            throw std::logic_error("simplification changes an output");
        if (circuit.classes() > 0 && circuit.classes() <= 256)
            static_cast<void>(dlgn::evaluate_labels(circuit, samples));
        return true;
    } catch (const dlgn::parse_error&) {
        return false;
    }
}

/// `text` with the checksum its last line should have, so that damage gets past that check; a text without
/// an `end` line gets one.
inline std::string with_checksum(std::string_view text) {
    const std::size_t end = text.rfind("\nend ");
    std::string lines(text.substr(0, end == std::string_view::npos ? text.size() : end + 1));
    const std::string sum = dlgn::to_hex(dlgn::crc32(lines));
    return lines + "end " + sum + "\n";
}

} // namespace dlgn_test
