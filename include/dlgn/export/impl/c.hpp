#pragma once

/// \file
/// The bodies of <dlgn/export/c.hpp>.

#include <dlgn/export/c.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/export/identifier.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// The C expression of a gate, complements cast back to the word after C's promotion to int.
[[nodiscard]] inline std::string c_expression(gate_op op, const std::string& a, const std::string& b) {
    switch (op) {
    case gate_op::constant_0:
        return "0";
    case gate_op::and_ab:
        return a + " & " + b;
    case gate_op::a_and_not_b:
        return a + " & ~" + b;
    case gate_op::wire_a:
        return a;
    case gate_op::not_a_and_b:
        return "~" + a + " & " + b;
    case gate_op::wire_b:
        return b;
    case gate_op::xor_ab:
        return a + " ^ " + b;
    case gate_op::or_ab:
        return a + " | " + b;
    case gate_op::nor_ab:
        return "~(" + a + " | " + b + ")";
    case gate_op::xnor_ab:
        return "~(" + a + " ^ " + b + ")";
    case gate_op::not_b:
        return "~" + b;
    case gate_op::a_or_not_b:
        return a + " | ~" + b;
    case gate_op::not_a:
        return "~" + a;
    case gate_op::not_a_or_b:
        return "~" + a + " | " + b;
    case gate_op::nand_ab:
        return "~(" + a + " & " + b + ")";
    case gate_op::constant_1:
        return "~(word)0";
    }
    return "";
}

/// Replaces each `word` by the word type and each `NAME` by the name.
[[nodiscard]] inline std::string c_text(std::string_view text, const c_params& params) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto replace = [&](std::string_view key, const std::string& value) {
            if (text.substr(i, key.size()) != key)
                return false;
            result += value;
            i += key.size();
            return true;
        };
        if (!replace("word", params.name + "_word") && !replace("NAME", params.name))
            result += text[i++];
    }
    return result;
}

/// The head: ripple counters, one bit of every sample a word, and the choice of the highest.
inline constexpr std::string_view c_head = R"(
/* counts[b]: bit b of the number of ones among values[0] to values[count - 1], for each sample. */
static void NAME_count(const word *values, unsigned long count, word *counts) {
    unsigned long i;
    unsigned b;
    for (b = 0; b < NAME_score_bits; ++b)
        counts[b] = 0;
    for (i = 0; i < count; ++i) {
        word carry = values[i];
        for (b = 0; b < NAME_score_bits && carry != 0; ++b) {
            const word next = (word)(counts[b] & carry);
            counts[b] = (word)(counts[b] ^ carry);
            carry = next;
        }
    }
}

void NAME_classify(const word *in, word *labels) {
    static const unsigned long ends[NAME_classes] = {ENDS};
    word out[NAME_outputs > 0 ? NAME_outputs : 1];
    word best[NAME_score_bits];
    word counts[NAME_score_bits];
    unsigned b;
    unsigned k;
    NAME_evaluate(in, out);
    for (b = 0; b < NAME_label_bits; ++b)
        labels[b] = 0;
    NAME_count(out, ends[0], best);
    for (k = 1; k < NAME_classes; ++k) {
        word greater = 0;
        NAME_count(out + ends[k - 1], ends[k] - ends[k - 1], counts);
        for (b = 0; b < NAME_score_bits; ++b)
            greater = (word)((counts[b] & ~best[b]) | (greater & ~(counts[b] ^ best[b])));
        for (b = 0; b < NAME_score_bits; ++b)
            best[b] = (word)((counts[b] & greater) | (best[b] & ~greater));
        for (b = 0; b < NAME_label_bits; ++b)
            labels[b] = (word)((k >> b & 1U) != 0 ? labels[b] | greater : labels[b] & ~greater);
    }
}

unsigned NAME_classify_one(const unsigned char *bits) {
    word in[NAME_inputs];
    word labels[NAME_label_bits];
    unsigned label = 0;
    unsigned long i;
    unsigned b;
    for (i = 0; i < NAME_inputs; ++i)
        in[i] = (word)(bits[i / 8] >> (i % 8) & 1U);
    NAME_classify(in, labels);
    for (b = 0; b < NAME_label_bits; ++b)
        label |= (unsigned)(labels[b] & 1U) << b;
    return label;
}
)";

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_c(std::ostream& out, const circuit& source, const c_params& params) {
    detail::check_identifier("name", params.name);
    if (params.word_bits != 8 && params.word_bits != 16 && params.word_bits != 32 && params.word_bits != 64)
        throw argument_error("word_bits", params.word_bits, "must be 8, 16, 32 or 64");
    if (source.classes() > 256)
        throw argument_error("circuit classes", source.classes(), "must be at most 256");
    const circuit simple = simplify(source);
    const auto put = [&](std::string_view text) { out << detail::c_text(text, params); };
    const auto constant = [&](std::string_view name, std::size_t value) {
        out << "enum { " << params.name << "_" << name << " = " << to_text(value) << " };\n";
    };
    const auto value = [&](node_id node) {
        return simple.is_input(node) ? "in[" + to_text(node) + "]" : "v" + to_text(simple.gate_of(node));
    };

    out << "/* Written by dlgn " << version << ": " << to_text(simple.inputs()) << " inputs, "
        << to_text(simple.gates()) << " gates, " << to_text(simple.outputs().size()) << " outputs, "
        << to_text(simple.classes()) << " classes. */\n#include <stdint.h>\n\n";
    put("typedef uint" + to_text(params.word_bits) + "_t word;\n");
    constant("inputs", simple.inputs());
    constant("outputs", simple.outputs().size());
    constant("classes", simple.classes());
    put("\nvoid NAME_evaluate(const word *in, word *out);\n");
    if (simple.classes() > 0)
        put("void NAME_classify(const word *in, word *labels);\n"
            "unsigned NAME_classify_one(const unsigned char *bits);\n");

    put("\nvoid NAME_evaluate(const word *in, word *out) {\n");
    for (std::size_t gate = 0; gate < simple.gates(); ++gate)
        put("    const word v" + to_text(gate) + " = (word)(" +
            detail::c_expression(simple.ops()[gate], value(simple.fanin_a()[gate]),
                                 value(simple.fanin_b()[gate])) +
            ");\n");
    for (std::size_t output = 0; output < simple.outputs().size(); ++output)
        out << "    out[" << to_text(output) << "] = " << value(simple.outputs()[output]) << ";\n";
    out << "    (void)in;\n    (void)out;\n}\n";
    if (simple.classes() == 0)
        return;

    std::size_t score_bits = 1;
    std::size_t label_bits = 1;
    std::string ends;
    for (std::size_t label = 0; label < simple.classes(); ++label) {
        while (simple.group(label).size() >> score_bits != 0)
            ++score_bits;
        ends += (label == 0 ? "" : ", ") + to_text(simple.group_ends()[label]);
    }
    while ((simple.classes() - 1) >> label_bits != 0)
        ++label_bits;
    out << "\n";
    constant("score_bits", score_bits);
    constant("label_bits", label_bits);
    std::string head(detail::c_head);
    head.replace(head.find("ENDS"), 4, ends);
    put(head);
}

DLGN_INLINE void write_c(const std::filesystem::path& path, const circuit& source, const c_params& params) {
    write_file(path, [&](std::ostream& out) { write_c(out, source, params); });
}

} // namespace dlgn
