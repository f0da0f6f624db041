#pragma once

/// \file
/// Places in a vector by number or by name. A program that includes the library compiles each kind of hash
/// table that its bodies use, so they share these few and keep what they know of an entry in a vector beside
/// it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dlgn::detail {

/// By number.
using number_index = std::unordered_map<std::uint64_t, std::size_t>;

/// By a name that lives elsewhere.
using name_index = std::unordered_map<std::string_view, std::size_t>;

/// By a name of its own.
using text_index = std::unordered_map<std::string, std::size_t>;

} // namespace dlgn::detail
