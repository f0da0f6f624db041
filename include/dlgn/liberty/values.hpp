#pragma once

/// \file
/// Numbers and units of a Liberty tree.

#include <optional>
#include <string_view>

#include <dlgn/liberty/ast.hpp>

namespace dlgn::detail {

/// A value as a finite number, not above 1e100, so that products with units are finite too. Throws
/// `parse_error` on anything else.
[[nodiscard]] double liberty_number(const liberty_file& file, std::string_view value);

/// The value of a simple attribute as a number; nothing if the group does not have it. Throws as
/// `liberty_number`.
[[nodiscard]] std::optional<double> liberty_number(const liberty_file& file, const liberty_group& group,
                                                   std::string_view attribute);

/// As `liberty_number`, but throws `parse_error` on a negative number too.
[[nodiscard]] std::optional<double> liberty_quantity(const liberty_file& file, const liberty_group& group,
                                                     std::string_view attribute);

/// How many base units (F, W, s, …) a unit such as `pf`, `nW` or `100uW` is; `base` is the base unit's
/// letter. The case of letters is ignored, so m is always milli. Throws `parse_error` on anything else.
[[nodiscard]] double liberty_unit(const liberty_file& file, std::string_view unit, char base);

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/liberty/impl/values.hpp>
#endif
