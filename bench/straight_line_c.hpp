#pragma once

// The baseline of the engine's benchmark: a circuit as straight-line C with 64-bit words, bits packed one at
// a time, class sums by ripple counters; compiled by a C compiler and loaded.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

#include <dlfcn.h>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/core/checksum.hpp>
#include <dlgn/core/file.hpp>

namespace dlgn_bench {

/// Writes the gates that an output depends on, in their order, and looks through wires, as a compiler does
/// too. They are cut into functions of 1,000, since compilers take many minutes for one of tens of thousands;
/// a value that another function reads passes through memory, where it would be spilled anyway.
inline void write_straight_line_c(std::ostream& out, const dlgn::circuit& circuit) {
    constexpr std::size_t piece = 1000;
    std::vector<dlgn::node_id> driver(circuit.nodes());
    for (std::size_t node = 0; node < circuit.nodes(); ++node) {
        driver[node] = static_cast<dlgn::node_id>(node);
        if (circuit.is_input(driver[node]))
            continue;
        const std::size_t g = circuit.gate_of(driver[node]);
        if (circuit.ops()[g] == dlgn::gate_op::wire_a)
            driver[node] = driver[circuit.fanin_a()[g]];
        else if (circuit.ops()[g] == dlgn::gate_op::wire_b)
            driver[node] = driver[circuit.fanin_b()[g]];
    }
    std::vector<bool> live(circuit.nodes());
    for (const dlgn::node_id output : circuit.outputs())
        live[driver[output]] = true;
    std::vector<std::size_t> gates;
    for (std::size_t g = circuit.gates(); g-- > 0;)
        if (live[circuit.node_of(g)]) {
            gates.push_back(g);
            live[driver[circuit.fanin_a()[g]]] = live[driver[circuit.fanin_b()[g]]] = true;
        }
    std::reverse(gates.begin(), gates.end());
    std::vector<std::size_t> piece_of(circuit.nodes());
    std::vector<bool> leaves(circuit.nodes()); // read by another piece, or an output
    for (std::size_t i = 0; i < gates.size(); ++i)
        piece_of[circuit.node_of(gates[i])] = i / piece;
    for (std::size_t i = 0; i < gates.size(); ++i)
        for (const dlgn::node_id fanin :
             {driver[circuit.fanin_a()[gates[i]]], driver[circuit.fanin_b()[gates[i]]]})
            if (piece_of[fanin] != i / piece)
                leaves[fanin] = true;
    for (const dlgn::node_id output : circuit.outputs())
        leaves[driver[output]] = true;

    std::size_t current = 0;
    const auto value = [&](dlgn::node_id node) {
        node = driver[node];
        if (circuit.is_input(node))
            return "in[" + std::to_string(node) + "]";
        const std::string number = std::to_string(circuit.gate_of(node));
        return piece_of[node] == current ? "v" + number : "v[" + number + "]";
    };
    const std::size_t classes = circuit.classes();
    const std::size_t outputs = circuit.outputs().size();
    out << "#include <stddef.h>\n#include <stdint.h>\n\n";
    for (std::size_t first = 0; first < gates.size(); first += piece, ++current) {
        out << "static void __attribute__((noinline)) gates" << current
            << "(const uint64_t *in, uint64_t *v) {\n";
        for (std::size_t i = first; i < std::min(gates.size(), first + piece); ++i) {
            const std::size_t g = gates[i];
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
            if (leaves[circuit.node_of(g)])
                out << "    v[" << g << "] = v" << g << ";\n";
        }
        out << "    (void)in;\n    (void)v;\n}\n\n";
    }
    out << "void gates(const uint64_t *in, uint64_t *out) {\n    static uint64_t v[" << circuit.gates() + 1
        << "];\n";
    for (std::size_t i = 0; i < current; ++i)
        out << "    gates" << i << "(in, v);\n";
    ++current;
    for (std::size_t i = 0; i < outputs; ++i)
        out << "    out[" << i << "] = " << value(circuit.outputs()[i]) << ";\n";
    out << "}\n\nstatic const size_t ends[" << classes << "] = {";
    for (std::size_t label = 0; label < classes; ++label)
        out << circuit.group_ends()[label] << ", ";
    out << "};\n\nvoid labels(const unsigned char *bytes, unsigned char threshold, size_t samples, unsigned "
           "char *result) {\n"
        << "    static uint64_t in[" << circuit.inputs() << "], out[" << outputs << "];\n"
        << "    static int scores[64][" << classes << "];\n"
        << "    for (size_t first = 0; first < samples; first += 64) {\n"
        << "        const size_t count = samples - first < 64 ? samples - first : 64;\n"
        << "        for (size_t i = 0; i < " << circuit.inputs() << "; ++i) {\n"
        << "            uint64_t word = 0;\n"
        << "            for (size_t s = count; s-- > 0;)\n"
        << "                word = word << 1 | (bytes[(first + s) * " << circuit.inputs()
        << " + i] > threshold);\n"
        << "            in[i] = word;\n        }\n"
        << "        gates(in, out);\n"
        << "        for (size_t k = 0; k < " << classes << "; ++k) {\n"
        << "            uint64_t counter[20] = {0};\n"
        << "            for (size_t i = k == 0 ? 0 : ends[k - 1]; i < ends[k]; ++i) {\n"
        << "                uint64_t carry = out[i];\n"
        << "                for (int b = 0; b < 20 && carry != 0; ++b) {\n"
        << "                    const uint64_t next = counter[b] & carry;\n"
        << "                    counter[b] ^= carry;\n                    carry = next;\n                }\n "
           "           }\n"
        << "            for (size_t s = 0; s < 64; ++s) {\n                int score = 0;\n"
        << "                for (int b = 20; b-- > 0;)\n"
        << "                    score = score << 1 | (int)(counter[b] >> s & 1);\n"
        << "                scores[s][k] = score;\n            }\n        }\n"
        << "        for (size_t s = 0; s < count; ++s) {\n            size_t best = 0;\n"
        << "            for (size_t k = 1; k < " << classes << "; ++k)\n"
        << "                if (scores[s][k] > scores[s][best])\n                    best = k;\n"
        << "            result[first + s] = (unsigned char)best;\n        }\n    }\n}\n";
}

/// A circuit compiled so. Compiled files are kept in `folder` for the next run.
class straight_line_c {
public:
    straight_line_c(const dlgn::circuit& circuit, const std::string& flags,
                    const std::filesystem::path& folder) {
        std::filesystem::create_directories(folder);
        const std::string key = dlgn::to_hex(dlgn::crc32(dlgn::format_circuit(circuit) + flags));
        const std::filesystem::path library = folder / ("circuit-" + key + ".so");
        if (!std::filesystem::exists(library)) {
            const std::filesystem::path source = folder / ("circuit-" + key + ".c");
            dlgn::write_file(source, [&](std::ostream& out) { write_straight_line_c(out, circuit); });
            const std::string partial = library.string() + ".partial";
            const std::string command =
                "gcc -std=c99 " + flags + " -shared -fPIC -o '" + partial + "' '" + source.string() + "'";
            if (std::system(command.c_str()) != 0)
                throw std::runtime_error("the baseline does not compile: " + command);
            std::filesystem::rename(partial, library);
        }
        void* const handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (handle == nullptr)
            throw std::runtime_error("the baseline cannot be loaded: " + library.string());
        gates = reinterpret_cast<decltype(gates)>(dlsym(handle, "gates"));
        labels = reinterpret_cast<decltype(labels)>(dlsym(handle, "labels"));
    }

    void (*gates)(const std::uint64_t* in, std::uint64_t* out) = nullptr;
    void (*labels)(const unsigned char* bytes, unsigned char threshold, std::size_t samples,
                   unsigned char* labels) = nullptr;
};

} // namespace dlgn_bench
