#pragma once

/// \file
/// A circuit whose inputs and outputs have names, as other tools exchange them.

#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>

namespace dlgn {

/// A plain function of bits with names, one for each input and each output.
struct named_circuit {
    dlgn::circuit circuit;
    std::vector<std::string> inputs;
    std::vector<std::string> outputs;
};

} // namespace dlgn
