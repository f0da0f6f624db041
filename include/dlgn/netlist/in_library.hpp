#pragma once

/// \file
/// The same netlist with the cells of another library: another corner of the process.

#include <memory>

#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// The same instances and nets, with the cells of the same names in another library, such as one of another
/// voltage and temperature. Throws `argument_error` if `library` is null, lacks a cell, or has it with other
/// pins or another function. About linear time.
[[nodiscard]] netlist in_library(const netlist& source, std::shared_ptr<const cell_library> library);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/in_library.hpp>
#endif
