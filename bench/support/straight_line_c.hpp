#pragma once

// The baseline of the engine's benchmark: a circuit as straight-line C with 64-bit words, compiled by a C
// compiler and loaded. It does the work of the C that difflogic generates
// (github.com/Felix-Petersen/difflogic, difflogic/compiled_model.py, and what its Python wrapper does): bytes
// tested for non-zero and packed one at a time, one function for all gates, class sums by ripple counters
// just wide enough, without early exit, sums written for each sample.

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/core/file.hpp>

#include "support/compiled_c.hpp"

namespace dlgn_bench {

/// Writes two functions: `gates`, one word a signal, a line for every gate, dead ones and wires included,
/// which the compiler is left to remove; and `sums`, of blocks of 64 samples, a byte a feature, the sums of
/// each sample's classes.
inline void write_straight_line_c(std::ostream& out, const dlgn::circuit& circuit) {
    const auto value = [&](dlgn::node_id node) {
        return circuit.is_input(node) ? "in[" + std::to_string(node) + "]"
                                      : "v" + std::to_string(circuit.gate_of(node));
    };
    out << "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n#include <stdlib.h>\n\n"
           "void gates(const uint64_t *in, uint64_t *out) {\n";
    for (std::size_t g = 0; g < circuit.gates(); ++g) {
        const std::string a = value(circuit.fanin_a()[g]);
        const std::string b = value(circuit.fanin_b()[g]);
        const std::string forms[] = {"0",
                                     a + " & " + b,
                                     a + " & ~" + b,
                                     a,
                                     b + " & ~" + a,
                                     b,
                                     a + " ^ " + b,
                                     a + " | " + b,
                                     "~(" + a + " | " + b + ")",
                                     "~(" + a + " ^ " + b + ")",
                                     "~" + b,
                                     "~" + b + " | " + a,
                                     "~" + a,
                                     "~" + a + " | " + b,
                                     "~(" + a + " & " + b + ")",
                                     "~(uint64_t)0"};
        out << "    const uint64_t v" << g << " = " << forms[to_index(circuit.ops()[g])] << ";\n";
    }
    const std::size_t outputs = circuit.outputs().size();
    const std::size_t classes = circuit.classes();
    std::size_t largest = 0;
    for (std::size_t label = 0; label < classes; ++label)
        largest = std::max(largest,
                           circuit.group_ends()[label] - (label > 0 ? circuit.group_ends()[label - 1] : 0));
    for (std::size_t i = 0; i < outputs; ++i)
        out << "    out[" << i << "] = " << value(circuit.outputs()[i]) << ";\n";
    out << "}\n\nenum { inputs = " << circuit.inputs() << ", outputs = " << outputs
        << ", classes = " << classes << ", counter_bits = " << std::bit_width(largest) << " };\n"
        << "static const size_t ends[classes] = {";
    for (std::size_t label = 0; label < classes; ++label)
        out << circuit.group_ends()[label] << ", ";
    out << R"(};

void sums(const bool *rows, int32_t *result, size_t blocks) {
    uint64_t *in = malloc(inputs * sizeof *in);
    uint64_t *out = malloc(outputs * sizeof *out);
    uint64_t *counter = malloc(counter_bits * sizeof *counter);
    for (size_t block = 0; block < blocks; ++block) {
        const bool *samples = rows + block * 64 * inputs;
        for (size_t i = 0; i < inputs; ++i) {
            uint64_t word = 0;
            for (size_t s = 64; s-- > 0;)
                word = (word << 1) + !!samples[s * inputs + i];
            in[i] = word;
        }
        gates(in, out);
        for (size_t k = 0; k < classes; ++k) {
            for (size_t bit = 0; bit < counter_bits; ++bit)
                counter[bit] = 0;
            for (size_t i = k == 0 ? 0 : ends[k - 1]; i < ends[k]; ++i) {
                uint64_t carry = out[i];
                for (size_t bit = 0; bit < counter_bits; ++bit) {
                    const uint64_t before = counter[bit];
                    counter[bit] = before ^ carry;
                    carry &= before;
                }
            }
            for (size_t s = 0; s < 64; ++s) {
                int32_t sum = 0;
                for (size_t bit = counter_bits; bit-- > 0;)
                    sum = (sum << 1) + !!(counter[bit] & (uint64_t)1 << s);
                result[(block * 64 + s) * classes + k] = sum;
            }
        }
    }
    free(in);
    free(out);
    free(counter);
}
)";
}

/// C of 64-bit words for bytes: `sums` makes of `blocks` · 64 rows of a byte a feature the class sums of each
/// row.
using sums_of_bytes = void(const std::uint8_t* rows, std::int32_t* sums, std::size_t blocks);

/// The labels of rows of a byte a feature, 0 or 1. As difflogic's wrapper does, rows that do not fill a block
/// of 64 are copied and padded, and the highest sum is found afterwards.
inline void labels_of_bytes(sums_of_bytes* sums_of, std::size_t inputs, std::size_t classes,
                            const std::uint8_t* rows, std::size_t samples, std::uint8_t* result) {
    const std::size_t blocks = (samples + 63) / 64;
    std::vector<std::uint8_t> padded;
    if (samples % 64 != 0) {
        padded.resize(blocks * 64 * inputs);
        std::copy_n(rows, samples * inputs, padded.begin());
        rows = padded.data();
    }
    std::vector<std::int32_t> sums(blocks * 64 * classes);
    sums_of(rows, sums.data(), blocks);
    for (std::size_t s = 0; s < samples; ++s) {
        const auto first = sums.begin() + static_cast<std::ptrdiff_t>(s * classes);
        result[s] = static_cast<std::uint8_t>(
            std::max_element(first, first + static_cast<std::ptrdiff_t>(classes)) - first);
    }
}

/// A circuit compiled so. Compiled files are kept in `folder` for the next run.
class straight_line_c {
public:
    straight_line_c(const dlgn::circuit& circuit, const std::string& flags,
                    const std::filesystem::path& folder)
        : inputs_(circuit.inputs()), classes_(circuit.classes()) {
        std::filesystem::create_directories(folder);
        const std::filesystem::path source = folder / "circuit.c";
        dlgn::write_file(source, [&](std::ostream& out) { write_straight_line_c(out, circuit); });
        const compiled_c code(source, "-std=c99 " + flags);
        gates = code.function<void(const std::uint64_t*, std::uint64_t*)>("gates");
        sums_ = code.function<sums_of_bytes>("sums");
    }

    void (*gates)(const std::uint64_t* in, std::uint64_t* out) = nullptr;

    void labels(const std::uint8_t* rows, std::size_t samples, std::uint8_t* result) const {
        labels_of_bytes(sums_, inputs_, classes_, rows, samples, result);
    }

private:
    std::size_t inputs_;
    std::size_t classes_;
    sums_of_bytes* sums_ = nullptr;
};

} // namespace dlgn_bench
