#pragma once

/// \file
/// Names in generated C and C++.

#include <initializer_list>
#include <string_view>

namespace dlgn::detail {

/// Throws `argument_error` unless `name` is an identifier in C and C++: letters, digits and single
/// underscores, a letter first, and no keyword.
void check_identifier(std::string_view argument, std::string_view name);

/// Throws `argument_error` unless a class of the name can be declared beside all headers of C, C++ and POSIX:
/// an identifier that is no type and no macro of theirs, nor may become one, and not one of `members`. It may
/// be a function: a class and a function of one name get along.
void check_class_name(std::string_view argument, std::string_view name,
                      std::initializer_list<std::string_view> members);

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/identifier.hpp>
#endif
