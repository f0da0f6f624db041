#pragma once

/// \file
/// Whether the texts of a column, which nobody declared to be categories, may be taken for some.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/error.hpp>

namespace dlgn {

/// Columns of a table whose texts make no good categories, each of which would be a bit, and which nobody
/// declared to be categories. The place is that of the first such text.
class column_error : public parse_error {
public:
    /// A column of the file.
    struct named_field {
        std::string name;      ///< its name
        std::size_t field = 0; ///< its place in a row, from 0
    };

    /// `columns` are all such columns.
    column_error(std::string_view file, std::size_t line, std::size_t column, std::string_view problem,
                 std::vector<named_field> columns);

    /// All such columns, in the order of the file.
    [[nodiscard]] const std::vector<named_field>& columns() const noexcept { return columns_; }

private:
    std::vector<named_field> columns_;
};

namespace detail {

/// Why the different values `names` of a column should not be categories unless that is said; empty if they
/// may: if they are few, or neither too many nor almost all rare nor numbers or dates in another form.
/// `rows_of` are the rows that have each. Linear in the texts.
[[nodiscard]] std::string doubt_categories(std::span<const std::string> names,
                                           std::span<const std::size_t> rows_of, bool comma);

} // namespace detail
} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/data/impl/found_categories.hpp>
#endif
