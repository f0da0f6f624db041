#pragma once

/// \file
/// The formats of ports as a text file, for people and programs that drive a circuit `with_encoder`.
///
///     dlgn-ports 1
///     # comments may stand anywhere behind the first line
///     "length" unsigned 7 scale 10
///     "temperature" signed 9 scale 4
///     end
///
/// A line is a feature and the integers of its port: value × scale, in so many bits, without the wire for
/// unknown values. Fields are one space apart, names as in model files.

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/classifier/ports.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/line_reader.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/encoder/encoder.hpp>

namespace dlgn {

/// The formats that `text` gives to the features of `code`, in their order; those that it does not name are
/// not read. Throws `parse_error` with `name`, line and column of the first fault: of the text, of a name
/// that is no feature or comes twice, of a format that does not suit its feature.
[[nodiscard]] inline std::vector<port_format> parse_port_formats(std::string_view text, const encoder& code,
                                                                 std::string_view name = "ports") {
    detail::line_reader in(text, name);
    in.next_line();
    if (in.field() != "dlgn-ports")
        in.fail("not a file of ports: the first line must be \"dlgn-ports 1\"");
    if (const std::string_view number = in.field(); number != "1")
        in.fail("version " + detail::line_reader::quoted(number) + " of the format is unknown, only 1 is");
    in.end_of_line();
    std::vector<port_format> formats(code.features().size());
    for (in.next_line(); !in.is("end"); in.next_line()) {
        const std::string feature = in.text();
        std::size_t place = 0;
        while (place < formats.size() && code.features()[place].name != feature)
            ++place;
        if (place == formats.size())
            in.fail(detail::line_reader::quoted(feature) + " is no feature of the model");
        if (formats[place].width > 0)
            in.fail("feature " + detail::line_reader::quoted(feature) + " comes twice");
        port_format& format = formats[place];
        format.is_signed = in.accept("signed");
        if (!format.is_signed && !in.accept("unsigned"))
            in.fail("expected \"signed\" or \"unsigned\" behind the feature");
        format.width = static_cast<unsigned>(in.number(detail::max_port_width));
        if (!in.accept("scale"))
            in.fail("expected \"scale\" behind the width");
        format.scale = in.real();
        in.end_of_line();
        try {
            detail::check_format(code.features()[place], format);
        } catch (const argument_error& fault) {
            in.fail(fault.what());
        }
    }
    return formats;
}

/// Reads such a file. Throws `file_error` if it cannot be read, otherwise as `parse_port_formats`.
[[nodiscard]] inline std::vector<port_format> read_port_formats(const std::filesystem::path& path,
                                                                const encoder& code) {
    return parse_port_formats(read_file(path), code, path.string());
}

/// Writes the formats of the features that are read. Throws `argument_error` if they do not suit the
/// features.
inline void write_port_formats(std::ostream& out, const encoder& code, std::span<const port_format> formats) {
    detail::check_formats(code, formats);
    out << "dlgn-ports 1\n"
           "# A value v of a feature is the lowest integer on its port that is not below v x scale.\n";
    for (std::size_t i = 0; i < formats.size(); ++i)
        if (formats[i].width > 0)
            out << detail::quoted_text(code.features()[i].name)
                << (formats[i].is_signed ? " signed " : " unsigned ") << to_text(formats[i].width)
                << " scale " << to_text(formats[i].scale) << '\n';
    out << "end\n";
}

/// Writes such a file, all or nothing. Throws `file_error` if it cannot be written, otherwise as the other.
inline void write_port_formats(const std::filesystem::path& path, const encoder& code,
                               std::span<const port_format> formats) {
    write_file(path, [&](std::ostream& out) { write_port_formats(out, code, formats); });
}

} // namespace dlgn
