#pragma once

/// \file
/// The bodies of <dlgn/export/cpp_classifier.hpp>.

#include <dlgn/export/cpp_classifier.hpp>

#include <filesystem>
#include <ostream>
#include <string>

#include <dlgn/classifier/classifier.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/export/c_classifier.hpp>
#include <dlgn/export/cpp.hpp>

namespace dlgn {

DLGN_INLINE void write_cpp(std::ostream& out, const classifier& source, const cpp_params& params) {
    detail::write_cpp_class(out, source.circuit(), params, [&] {
        out << "\n    [[nodiscard]] static ::dlgn::classifier make_classifier() {\n"
               "        std::vector<::dlgn::feature> features;\n";
        for (const feature& each : source.encoder().features()) {
            std::string thresholds, categories;
            for (const double threshold : each.thresholds)
                thresholds +=
                    (thresholds.empty() ? "" : ", ") + detail::c_threshold(threshold, c_value::float64);
            for (const std::string& category : each.categories)
                categories += (categories.empty() ? "" : ", ") + detail::c_string(category);
            out << "        features.push_back({.name = " << detail::c_string(each.name)
                << ", .thresholds = {" << thresholds << "}, .categories = {" << categories
                << "}, .unknown = " << (each.unknown ? "true" : "false") << "});\n";
        }
        out << "        return {::dlgn::encoder(std::move(features)), make_circuit(), {";
        for (std::size_t label = 0; label < source.classes(); ++label)
            out << (label == 0 ? "" : ", ") << detail::c_string(source.class_names()[label]);
        out << "}, " << detail::c_string(source.label_name()) << "};\n    }\n";
    });
}

DLGN_INLINE void write_cpp(const std::filesystem::path& path, const classifier& source,
                           const cpp_params& params) {
    write_file(path, [&](std::ostream& out) { write_cpp(out, source, params); });
}

} // namespace dlgn
