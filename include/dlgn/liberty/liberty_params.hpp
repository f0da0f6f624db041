#pragma once

/// \file
/// How Liberty files are read.

#include <string>
#include <vector>

namespace dlgn {

/// Which cells of Liberty files are used.
struct liberty_params {
    /// Keep cells marked dont_use or dont_touch.
    bool keep_dont_use = false;
    /// Names of cells that are to be left out: `*` stands for any characters, `?` for one.
    std::vector<std::string> dont_use = {};
};

} // namespace dlgn
