#pragma once

/// \file
/// A circuit whose inputs and outputs have names, as other tools exchange them.

#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>

namespace dlgn {

/// A plain function of bits with names, one for each input and each output.
struct named_circuit {
    dlgn::circuit circuit;            ///< the function
    std::vector<std::string> inputs;  ///< names of its inputs
    std::vector<std::string> outputs; ///< names of its outputs
};

} // namespace dlgn
