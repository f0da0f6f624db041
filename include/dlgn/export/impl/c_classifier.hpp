#pragma once

/// \file
/// The bodies of <dlgn/export/c_classifier.hpp>.

#include <dlgn/export/c_classifier.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <limits>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/export/c.hpp>

namespace dlgn::detail {

DLGN_INLINE std::string c_threshold(double threshold, c_value type) {
    switch (type) {
    case c_value::float64: {
        const std::string text = to_text(threshold);
        return text + (text.find_first_of(".e") == std::string::npos ? ".0" : "");
    }
    case c_value::float32: {
        auto value = static_cast<float>(threshold);
        if (static_cast<double>(value) > threshold)
            value = std::nextafter(value, -std::numeric_limits<float>::infinity());
        value = std::clamp(value, std::numeric_limits<float>::lowest(), std::numeric_limits<float>::max());
        const std::string text = to_text(value);
        return text + (text.find_first_of(".e") == std::string::npos ? ".0f" : "f");
    }
    case c_value::uint8:
        break;
    }
    return to_text(static_cast<int>(std::clamp(std::floor(threshold), -1.0, 255.0)));
}

DLGN_INLINE std::string c_string(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\' || c == '?') // ? for trigraphs
            result.append("\\").push_back(c);
        else if (code < 0x20 || code >= 0x7f)
            result.append({'\\', static_cast<char>('0' + (code >> 6U)),
                           static_cast<char>('0' + (code >> 3U & 7U)), static_cast<char>('0' + (code & 7U))});
        else
            result += c;
    }
    return result + "\"";
}

inline constexpr std::string_view c_encoder = R"(
void NAME_encode(const NAME_value *row, unsigned char *bits) {
    unsigned long bit = 0;
    unsigned long next = 0;
    unsigned long i;
    unsigned long k;
    for (i = 0; i < (NAME_inputs + 7) / 8; ++i)
        bits[i] = 0;
    for (i = 0; i < NAME_features; ++i) {
        const NAME_value value = row[i];
        const unsigned long count = NAME_counts[i] / 4;
        const int category = (int)(NAME_counts[i] / 2 % 2);
        unsigned long ones = 0;
        for (k = 0; k < count; ++k, ++bit) {
            const unsigned one = category ? value == (NAME_value)k : value > NAME_thresholds[next + k];
            ones += one;
            bits[bit / 8] = (unsigned char)(bits[bit / 8] | one << bit % 8);
        }
        next += category ? 0 : count;
        if (NAME_counts[i] % 2 != 0) {
            const unsigned one = category ? ones == 0 : value != value;
            bits[bit / 8] = (unsigned char)(bits[bit / 8] | one << bit % 8);
            ++bit;
        }
    }
}

unsigned NAME_classify_row(const NAME_value *row) {
    unsigned char bits[(NAME_inputs + 7) / 8];
    NAME_encode(row, bits);
    return NAME_classify_one(bits);
}
)";

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE void write_c(std::ostream& out, const classifier& source, const c_classifier_params& params) {
    for (const feature& each : source.encoder().features())
        if (params.values == c_value::uint8 && each.categories.size() > 256)
            throw argument_error("values", "uint8",
                                 "feature \"" + each.name + "\" has " + to_text(each.categories.size()) +
                                     " categories");
    const c_params circuit_params{.name = params.name, .word_bits = params.word_bits};
    write_c(out, source.circuit(), circuit_params);
    static constexpr std::array<std::string_view, 3> types = {"double", "float", "unsigned char"};
    const auto type = types[static_cast<std::size_t>(params.values)];
    std::string thresholds, counts, features, classes;
    const auto append = [](std::string& list, const std::string& item) {
        list.append(list.empty() ? "\n    " : ",\n    ").append(item);
    };
    for (const feature& each : source.encoder().features()) {
        for (const double threshold : each.thresholds)
            append(thresholds, detail::c_threshold(threshold, params.values));
        append(counts, to_text(4 * (each.thresholds.size() + each.categories.size()) +
                               (each.is_category() ? 2U : 0U) + (each.unknown ? 1U : 0U)));
        append(features, detail::c_string(each.name));
    }
    for (const std::string& name : source.class_names())
        append(classes, detail::c_string(name));
    if (thresholds.empty())
        thresholds = "0";
    // Values are compared as the integers that they become.
    const std::string stored = params.values == c_value::uint8 ? "short" : std::string(type);
    std::string text =
        "\ntypedef " + std::string(type) +
        " NAME_value;\nenum { NAME_features = " + to_text(source.features()) +
        " };\nextern const char *const NAME_class_names[];\nextern const char *const "
        "NAME_feature_names[];\nvoid NAME_encode(const NAME_value *row, unsigned char *bits);\n"
        "unsigned NAME_classify_row(const NAME_value *row);\n\n"
        "const char *const NAME_class_names[] = {" +
        std::string("CLASSES};\nconst char *const NAME_feature_names[] = {FEATURES};\n\n") +
        "/* For each feature 4 times its thresholds or categories, 2 more for categories, 1 more for a "
        "bit of unknown values. */\nstatic const unsigned long NAME_counts[] = {" +
        counts + "};\nstatic const " + stored + " NAME_thresholds[] = {" + thresholds + "};\n" +
        std::string(detail::c_encoder);
    std::string named;
    for (std::size_t i = 0; i < text.size();)
        if (text.compare(i, 5, "NAME_") == 0) {
            named += params.name + "_";
            i += 5;
        } else {
            named += text[i++];
        }
    // Names of the user last: nothing in them is replaced.
    named.replace(named.find("FEATURES}"), 8, features);
    named.replace(named.find("CLASSES}"), 7, classes);
    out << named;
}

DLGN_INLINE void write_c(const std::filesystem::path& path, const classifier& source,
                         const c_classifier_params& params) {
    write_file(path, [&](std::ostream& out) { write_c(out, source, params); });
}

} // namespace dlgn
