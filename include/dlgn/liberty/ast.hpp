#pragma once

/// \file
/// A Liberty file as a tree: what it says, word for word, without any meaning given to it. Every text is a
/// view of the file's bytes, so that values read later (tables, for example) can still name their place.

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
#include <dlgn/liberty/lexer.hpp>

namespace dlgn {

/// `name : value;` or `name (value, value, …);`. A quoted value is the text between its quotes, continued
/// line ends included; an expression is one value.
struct liberty_attribute {
    std::string_view name;                ///< before the colon or parenthesis
    std::vector<std::string_view> values; ///< one for a simple attribute
};

/// `name (argument, …) { attributes and groups }`, each in the order of the file.
struct liberty_group {
    std::string_view name;                     ///< such as `cell`
    std::vector<std::string_view> arguments;   ///< in its parentheses
    std::vector<liberty_attribute> attributes; ///< in the order of the file
    std::vector<liberty_group> groups;         ///< in the order of the file

    /// The last attribute of that name; null if there is none.
    [[nodiscard]] const liberty_attribute* find(std::string_view attribute) const noexcept {
        const auto found =
            std::find_if(attributes.rbegin(), attributes.rend(),
                         [&](const liberty_attribute& each) { return each.name == attribute; });
        return found == attributes.rend() ? nullptr : &*found;
    }
    /// The first value of the last attribute of that name; nothing if there is none.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view attribute) const noexcept {
        const liberty_attribute* const found = find(attribute);
        if (found == nullptr || found->values.empty())
            return std::nullopt;
        return found->values.front();
    }
    /// Whether the attribute is there and true.
    [[nodiscard]] bool flag(std::string_view attribute) const noexcept {
        const auto text = value(attribute);
        return text == "true" || text == "TRUE" || text == "True";
    }
    /// The first group of that name; null if there is none.
    [[nodiscard]] const liberty_group* find_group(std::string_view group) const noexcept {
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&](const liberty_group& each) { return each.name == group; });
        return found == groups.end() ? nullptr : &*found;
    }
};

/// A parsed file and the bytes its tree views. Copies share both.
class liberty_file {
public:
    /// Throws `argument_error` if there is no library.
    liberty_file(std::string name, std::shared_ptr<const std::string> text,
                 std::vector<liberty_group> libraries)
        : name_(std::move(name)), text_(std::move(text)),
          libraries_(std::make_shared<const std::vector<liberty_group>>(std::move(libraries))),
          lines_(std::make_shared<const line_index>(*text_)) {
        if (libraries_->empty())
            throw argument_error("libraries", 0, "a Liberty file has at least one");
    }

    /// The file's name in messages.
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    /// The text of the file, which all views point into.
    [[nodiscard]] const std::string& text() const noexcept { return *text_; }
    /// The `library` groups, in order: mostly one.
    [[nodiscard]] const std::vector<liberty_group>& libraries() const noexcept { return *libraries_; }
    /// The first of them.
    [[nodiscard]] const liberty_group& library() const noexcept { return libraries_->front(); }

    /// Where a text of the tree, or a part of one, begins. Logarithmic time.
    [[nodiscard]] text_position position(std::string_view part) const noexcept {
        assert(part.data() >= text_->data() && part.data() <= text_->data() + text_->size());
        return lines_->position(static_cast<std::size_t>(part.data() - text_->data()));
    }
    /// Throws a `parse_error` that names the place of `part`, a text of the tree.
    [[noreturn]] void fail(std::string_view part, std::string_view problem) const {
        const text_position place = position(part);
        throw parse_error(name_, place.line, place.column, problem);
    }

private:
    std::string name_;
    std::shared_ptr<const std::string> text_;
    std::shared_ptr<const std::vector<liberty_group>> libraries_;
    std::shared_ptr<const line_index> lines_;
};

} // namespace dlgn
