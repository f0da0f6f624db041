#pragma once

/// \file
/// Numbers for names.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <dlgn/data/cell_text.hpp>

namespace dlgn::detail {

/// Numbers the names that texts stand for, 0, 1, … as they come; or knows a fixed list of names.
class name_codes {
public:
    using namer = std::function<std::string(std::string_view)>;

    /// `name_of` says which name a text stands for. Names in `fixed`, if any, are all there are.
    explicit name_codes(namer name_of, const std::vector<std::string>& fixed = {})
        : name_of_(std::move(name_of)), open_(fixed.empty()) {
        for (const std::string& name : fixed)
            add(name);
    }

    /// Nothing if the text stands for no name of a fixed list.
    [[nodiscard]] std::optional<std::uint32_t> operator()(std::string_view text) {
        if (const auto known = by_text_.find(text); known != by_text_.end())
            return known->second;
        const std::string name = name_of_(text);
        const auto known = by_name_.find(name);
        if (known == by_name_.end() && !open_)
            return std::nullopt;
        const std::uint32_t code = known == by_name_.end() ? add(name) : known->second;
        by_text_.emplace(text, code);
        return code;
    }

    [[nodiscard]] const std::vector<std::string>& names() const noexcept { return names_; }

    /// Sorts the names, unless the list is fixed; returns the new number of each old one.
    [[nodiscard]] std::vector<std::uint32_t> sort() {
        std::vector<std::uint32_t> order(names_.size());
        std::iota(order.begin(), order.end(), 0U);
        if (open_)
            std::sort(order.begin(), order.end(),
                      [&](std::uint32_t a, std::uint32_t b) { return name_before(names_[a], names_[b]); });
        std::vector<std::uint32_t> places(order.size());
        std::vector<std::string> sorted;
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            places[order[i]] = i;
            sorted.push_back(std::move(names_[order[i]]));
        }
        names_ = std::move(sorted);
        by_text_.clear();
        by_name_.clear();
        return places;
    }

private:
    struct hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept {
            return std::hash<std::string_view>{}(text);
        }
    };
    using map = std::unordered_map<std::string, std::uint32_t, hash, std::equal_to<>>;

    std::uint32_t add(const std::string& name) {
        const auto [place, is_new] = by_name_.emplace(name, static_cast<std::uint32_t>(names_.size()));
        if (is_new)
            names_.push_back(name);
        return place->second;
    }

    namer name_of_;
    bool open_;
    map by_text_;
    map by_name_;
    std::vector<std::string> names_;
};

} // namespace dlgn::detail
