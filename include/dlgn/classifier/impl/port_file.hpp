#pragma once

/// \file
/// The bodies of <dlgn/classifier/port_file.hpp>.

#include <dlgn/classifier/port_file.hpp>

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
#include <dlgn/core/inline.hpp>
#include <dlgn/core/line_reader.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/encoder/encoder.hpp>

namespace dlgn {

DLGN_INLINE std::vector<port_format> parse_port_formats(std::string_view text, const encoder& code,
                                                        std::string_view name) {
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
    static_cast<void>(in.field()); // the end
    in.end_of_text();
    return formats;
}

DLGN_INLINE std::vector<port_format> read_port_formats(const std::filesystem::path& path,
                                                       const encoder& code) {
    return parse_port_formats(read_file(path), code, path.string());
}

DLGN_INLINE void write_port_formats(std::ostream& out, const encoder& code,
                                    std::span<const port_format> formats) {
    detail::check_formats(code, formats);
    out << "dlgn-ports 1\n"
           "# A value v of a feature is the lowest integer q on its port with q / scale not below v.\n";
    for (std::size_t i = 0; i < formats.size(); ++i)
        if (formats[i].width > 0)
            out << detail::quoted_text(code.features()[i].name)
                << (formats[i].is_signed ? " signed " : " unsigned ") << to_text(formats[i].width)
                << " scale " << to_text(formats[i].scale) << '\n';
    out << "end\n";
}

DLGN_INLINE void write_port_formats(const std::filesystem::path& path, const encoder& code,
                                    std::span<const port_format> formats) {
    write_file(path, [&](std::ostream& out) { write_port_formats(out, code, formats); });
}

} // namespace dlgn
