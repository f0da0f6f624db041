#pragma once

/// \file
/// Names of the nodes of a circuit in the formats of other tools.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn {

/// A circuit with the names in0, in1, … and out0, out1, …
[[nodiscard]] inline named_circuit with_default_names(const circuit& source) {
    named_circuit result{source, {}, {}};
    for (std::size_t i = 0; i < source.inputs(); ++i)
        result.inputs.push_back("in" + to_text(i));
    for (std::size_t i = 0; i < source.outputs().size(); ++i)
        result.outputs.push_back("out" + to_text(i));
    return result;
}

namespace detail {

/// Throws `argument_error` unless there is a name for each input and output, none empty or twice, none with a
/// character of `forbidden`.
inline void check_signal_names(const named_circuit& source, std::string_view forbidden) {
    const auto check = [&](const char* what, std::size_t names, std::size_t signals) {
        if (names != signals)
            throw argument_error(what, names, "must be one for each of " + to_text(signals));
    };
    check("names of inputs", source.inputs.size(), source.circuit.inputs());
    check("names of outputs", source.outputs.size(), source.circuit.outputs().size());
    std::unordered_set<std::string_view> seen;
    for (const auto* names : {&source.inputs, &source.outputs})
        for (const std::string& name : *names) {
            if (name.empty() || name.find_first_of(forbidden) != std::string::npos)
                throw argument_error("name", "\"" + name + "\"", "cannot be written in this format");
            if (!seen.insert(name).second)
                throw argument_error("name", "\"" + name + "\"", "must not come twice");
        }
}

/// The name of each node: those of the inputs, and n<node> for gates, with as many underscores more as keep
/// them apart from all names of inputs and outputs.
class node_names {
public:
    explicit node_names(const named_circuit& source) : source_(source) {
        const auto clashes = [&](const std::string& name) { return name.starts_with(prefix_); };
        while (std::ranges::any_of(source.inputs, clashes) || std::ranges::any_of(source.outputs, clashes))
            prefix_ += '_';
    }
    [[nodiscard]] std::string operator()(node_id node) const {
        return source_.circuit.is_input(node) ? source_.inputs[node] : prefix_ + to_text(node);
    }

private:
    const named_circuit& source_;
    std::string prefix_ = "n";
};

} // namespace detail
} // namespace dlgn
