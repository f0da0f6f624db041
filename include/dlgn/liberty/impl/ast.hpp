#pragma once

/// \file
/// The bodies of <dlgn/liberty/ast.hpp>.

#include <dlgn/liberty/ast.hpp>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/lexer.hpp>

namespace dlgn {

DLGN_INLINE const liberty_attribute* liberty_group::find(std::string_view attribute) const noexcept {
    const auto found = std::find_if(attributes.rbegin(), attributes.rend(),
                                    [&](const liberty_attribute& each) { return each.name == attribute; });
    return found == attributes.rend() ? nullptr : &*found;
}

DLGN_INLINE std::optional<std::string_view> liberty_group::value(std::string_view attribute) const noexcept {
    const liberty_attribute* const found = find(attribute);
    if (found == nullptr || found->values.empty())
        return std::nullopt;
    return found->values.front();
}

DLGN_INLINE bool liberty_group::flag(std::string_view attribute) const noexcept {
    const auto text = value(attribute);
    return text == "true" || text == "TRUE" || text == "True";
}

DLGN_INLINE const liberty_group* liberty_group::find_group(std::string_view group) const noexcept {
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const liberty_group& each) { return each.name == group; });
    return found == groups.end() ? nullptr : &*found;
}

DLGN_INLINE liberty_file::liberty_file(std::string name, std::shared_ptr<const std::string> text,
                                       std::vector<liberty_group> libraries)
    : name_(std::move(name)), text_(std::move(text)),
      libraries_(std::make_shared<const std::vector<liberty_group>>(std::move(libraries))),
      lines_(std::make_shared<const detail::line_index>(*text_)) {
    if (libraries_->empty())
        throw argument_error("libraries", 0, "a Liberty file has at least one");
}

DLGN_INLINE detail::text_position liberty_file::position(std::string_view part) const noexcept {
    assert(part.data() >= text_->data() && part.data() <= text_->data() + text_->size());
    return lines_->position(static_cast<std::size_t>(part.data() - text_->data()));
}

DLGN_INLINE void liberty_file::fail(std::string_view part, std::string_view problem) const {
    const detail::text_position place = position(part);
    throw parse_error(name_, place.line, place.column, problem);
}

} // namespace dlgn
