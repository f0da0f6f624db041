#pragma once

/// \file
/// The bodies of <dlgn/classifier/file.hpp>.

#include <dlgn/classifier/file.hpp>

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/circuit/file.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/line_reader.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn {

DLGN_INLINE std::string format_classifier(const classifier& source) {
    std::string text = "dlgn-classifier 2\nfeatures " + to_text(source.features()) + "\n";
    for (const feature& each : source.encoder().features()) {
        text.append(each.is_category() ? "category " : "number ").append(detail::quoted_text(each.name));
        if (each.unknown)
            text.append(" unknown");
        for (const double threshold : each.thresholds)
            text.append(" ").append(to_text(threshold));
        for (const std::string& category : each.categories)
            text.append(" ").append(detail::quoted_text(category));
        text.append("\n");
    }
    text.append("classes ").append(to_text(source.classes()));
    if (!source.label_name().empty())
        text.append(" ").append(detail::quoted_text(source.label_name()));
    text.append("\n");
    for (const std::string& name : source.class_names())
        text.append(detail::quoted_text(name)).append("\n");
    detail::append_circuit(text, source.circuit());
    detail::append_end(text);
    return text;
}

} // namespace dlgn

namespace dlgn::detail {

[[nodiscard]] inline feature read_feature_line(line_reader& in) {
    in.next_line();
    const std::string_view kind = in.field();
    if (kind != "number" && kind != "category")
        in.fail("expected \"number\" or \"category\" instead of " + line_reader::quoted(kind));
    feature result{.name = in.text()};
    result.unknown = in.accept("unknown");
    while (!in.at_end_of_line())
        if (kind == "category")
            result.categories.push_back(in.text());
        else
            result.thresholds.push_back(in.real());
    return result;
}

/// Calls `make`; what it finds wrong is told at the line that was read last.
template <class Make>
auto make_at(line_reader& in, Make make) {
    try {
        return make();
    } catch (const argument_error& fault) {
        in.fail(fault.what());
    }
}

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE classifier parse_classifier(std::string_view text, std::string_view name) {
    detail::line_reader in(text, name);
    in.next_line();
    const std::string_view keyword = in.field();
    const bool has_encoder = keyword == "dlgn-classifier";
    if (!has_encoder && keyword != "dlgn-circuit")
        in.fail("not a model file: the first line must be \"dlgn-classifier 2\" or \"dlgn-circuit 1\"");
    if (const std::string_view number = in.field(); number != (has_encoder ? "2" : "1"))
        in.fail("version " + detail::line_reader::quoted(number) + " of the format is unknown, only " +
                (has_encoder ? "2" : "1") + " is");
    in.end_of_line();
    if (!has_encoder) {
        circuit source = detail::read_circuit_lines(in);
        in.check_end();
        if (source.inputs() > max_plain_features)
            in.fail("a circuit without an encoder has at most " + to_text(max_plain_features) +
                    " inputs here");
        return detail::make_at(in, [&] { return classifier(std::move(source)); });
    }
    std::vector<feature> features;
    for (std::size_t left = in.header("features", detail::max_file_count); left > 0; --left) {
        features.push_back(detail::read_feature_line(in));
        detail::make_at(in, [&] {
            detail::check_feature(features.back());
            return true;
        });
    }
    encoder code = detail::make_at(in, [&] { return encoder(std::move(features)); });
    std::vector<std::string> names;
    std::size_t classes = in.begin_header("classes", 256);
    std::string label = in.at_end_of_line() ? std::string() : in.text();
    in.end_of_line();
    for (; classes > 0; --classes) {
        in.next_line();
        names.push_back(in.text());
        in.end_of_line();
    }
    circuit source = detail::read_circuit_lines(in);
    in.check_end();
    return detail::make_at(in, [&] {
        return classifier(std::move(code), std::move(source), std::move(names), std::move(label));
    });
}

DLGN_INLINE void write_classifier(std::ostream& out, const classifier& source) {
    const std::string text = format_classifier(source);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

DLGN_INLINE void write_classifier(const std::filesystem::path& path, const classifier& source) {
    write_file(path, [&](std::ostream& out) { write_classifier(out, source); });
}

} // namespace dlgn
