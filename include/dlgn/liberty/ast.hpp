#pragma once

/// \file
/// A Liberty file as a tree: what it says, word for word, without any meaning given to it. Every text is a
/// view of the file's bytes, so that values read later (tables, for example) can still name their place.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
    [[nodiscard]] const liberty_attribute* find(std::string_view attribute) const noexcept;
    /// The first value of the last attribute of that name; nothing if there is none.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view attribute) const noexcept;
    /// Whether the attribute is there and true.
    [[nodiscard]] bool flag(std::string_view attribute) const noexcept;
    /// The first group of that name; null if there is none.
    [[nodiscard]] const liberty_group* find_group(std::string_view group) const noexcept;
};

/// A parsed file and the bytes its tree views. Copies share both.
class liberty_file {
public:
    /// Throws `argument_error` if there is no library.
    liberty_file(std::string name, std::shared_ptr<const std::string> text,
                 std::vector<liberty_group> libraries);

    /// The file's name in messages.
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    /// The text of the file, which all views point into.
    [[nodiscard]] const std::string& text() const noexcept { return *text_; }
    /// The `library` groups, in order: mostly one.
    [[nodiscard]] const std::vector<liberty_group>& libraries() const noexcept { return *libraries_; }
    /// The first of them.
    [[nodiscard]] const liberty_group& library() const noexcept { return libraries_->front(); }

    /// Where a text of the tree, or a part of one, begins. Logarithmic time.
    [[nodiscard]] detail::text_position position(std::string_view part) const noexcept;
    /// Throws a `parse_error` that names the place of `part`, a text of the tree.
    [[noreturn]] void fail(std::string_view part, std::string_view problem) const;

private:
    std::string name_;
    std::shared_ptr<const std::string> text_;
    std::shared_ptr<const std::vector<liberty_group>> libraries_;
    std::shared_ptr<const detail::line_index> lines_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/ast.hpp>
#endif
