#pragma once

/// \file
/// The functions and conditions of one cell of a Liberty file.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/index_map.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/function.hpp>

namespace dlgn::detail {

/// A name without the escaped quotes around it: `\"A<0>\"` is A<0>.
[[nodiscard]] inline std::string_view unquoted(std::string_view name) noexcept {
    constexpr std::string_view quote = "\\\"";
    if (name.size() >= 2 * quote.size() && name.starts_with(quote) && name.ends_with(quote))
        return name.substr(quote.size(), name.size() - 2 * quote.size());
    return name;
}

/// Parses texts about one cell. Besides inputs they may name outputs, which stand for their functions, and
/// supply pins, which are on: power is 1, ground 0. File and cell must outlive it.
class cell_functions {
public:
    /// At most six inputs.
    cell_functions(const liberty_file& file, const liberty_group& cell, std::vector<std::string> inputs)
        : file_(file), inputs_(std::move(inputs)) {
        for (const liberty_group& pin : cell.groups) {
            other known;
            if (const auto text = pin.value("function"); pin.name == "pin" && text)
                known.text = *text;
            else if (const auto level = supply_level(pin); level)
                known.function = truth_table::constant(static_cast<unsigned>(inputs_.size()), *level);
            else
                continue;
            for (const std::string_view name : pin.arguments)
                add(unquoted(name), known);
        }
    }

    [[nodiscard]] const std::vector<std::string>& inputs() const noexcept { return inputs_; }

    /// Lets a name that is no pin stand for a function.
    void define(std::string_view name, truth_table function) {
        add(name, other{.text = {}, .function = function});
    }

    /// Throws `parse_error`.
    [[nodiscard]] truth_table parse(std::string_view text) {
        const auto fail = [&](std::size_t offset, const std::string& problem) {
            file_.fail(text.substr(offset), problem);
        };
        return function_parser(text, inputs_, fail, [&](std::string_view name) { return function_of(name); })
            .parse();
    }

    /// The condition of a group, if it has one. Throws as `parse`.
    [[nodiscard]] std::optional<truth_table> when(const liberty_group& group) {
        const auto text = group.value("when");
        return text ? std::optional(parse(*text)) : std::nullopt;
    }

private:
    static constexpr std::size_t max_depth = 64;

    struct other {
        std::string_view text;
        std::optional<truth_table> function; ///< once it is known
        bool open = false;                   ///< while it is being parsed
    };

    /// The first of a name counts.
    void add(std::string_view name, const other& known) {
        if (places_.try_emplace(name, others_.size()).second)
            others_.push_back(known);
    }

    /// Marks a function as being parsed.
    class opened {
    public:
        opened(other& known, std::size_t& depth) noexcept : known_(known), depth_(depth) {
            known_.open = true;
            ++depth_;
        }
        ~opened() {
            known_.open = false;
            --depth_;
        }
        opened(const opened&) = delete;
        opened& operator=(const opened&) = delete;

    private:
        other& known_;
        std::size_t& depth_;
    };

    [[nodiscard]] static std::optional<bool> supply_level(const liberty_group& pin) {
        const std::string_view type = pin.name == "pg_pin" ? pin.value("pg_type").value_or("") : "";
        if (type.ends_with("power") || type.ends_with("nwell"))
            return true;
        if (type.ends_with("ground") || type.ends_with("pwell"))
            return false;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<truth_table> function_of(std::string_view name) {
        const auto found = places_.find(name);
        if (found == places_.end())
            return std::nullopt;
        other& known = others_[found->second];
        if (!known.function) {
            if (known.open)
                file_.fail(known.text, "the function of '" + std::string(name) + "' names itself");
            if (depth_ == max_depth)
                file_.fail(known.text,
                           "outputs that name outputs more than " + std::to_string(max_depth) + " deep");
            const opened mark(known, depth_);
            known.function = parse(known.text);
        }
        return known.function;
    }

    const liberty_file& file_;
    std::vector<std::string> inputs_;
    name_index places_; ///< in `others_`
    std::vector<other> others_;
    std::size_t depth_ = 0;
};

} // namespace dlgn::detail
