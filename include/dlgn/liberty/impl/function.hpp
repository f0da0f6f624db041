#pragma once

/// \file
/// The bodies of <dlgn/liberty/function.hpp>.

#include <dlgn/liberty/function.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/lexer.hpp>

namespace dlgn::detail {

DLGN_INLINE truth_table parse_function(std::string_view text, std::span<const std::string> inputs,
                                       std::string_view source) {
    if (inputs.size() > truth_table::max_variables)
        throw argument_error("inputs", inputs.size(), "a function has at most 6");
    const auto fail = [&](std::size_t offset, const std::string& problem) {
        const text_position place = locate(text, offset);
        throw parse_error(source, place.line, place.column, problem);
    };
    const auto other = [](std::string_view) -> std::optional<truth_table> { return std::nullopt; };
    return function_parser(text, inputs, fail, other).parse();
}

} // namespace dlgn::detail
