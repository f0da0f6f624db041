#pragma once

/// \file
/// Names of the nodes of a circuit in the formats of other tools.

#include <string>
#include <string_view>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn {

/// A circuit with the names in0, in1, … and out0, out1, …
[[nodiscard]] named_circuit with_default_names(const circuit& source);

namespace detail {

/// Throws `argument_error` about `what` if its name is empty or has a character of `forbidden`.
void check_name(const char* what, std::string_view name, std::string_view forbidden);

/// Throws `argument_error` unless there is a name for each input and output, none empty or twice, none with a
/// character of `forbidden`.
void check_signal_names(const named_circuit& source, std::string_view forbidden);

/// The name of each node: those of the inputs, and n<node> for gates, with as many underscores more as keep
/// them apart from all names of inputs and outputs.
class node_names {
public:
    explicit node_names(const named_circuit& source);
    [[nodiscard]] std::string operator()(node_id node) const {
        return source_.circuit.is_input(node) ? source_.inputs[node] : prefix_ + to_text(node);
    }

private:
    const named_circuit& source_;
    std::string prefix_ = "n";
};

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/signal_names.hpp>
#endif
