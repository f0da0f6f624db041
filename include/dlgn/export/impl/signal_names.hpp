#pragma once

/// \file
/// The bodies of <dlgn/export/signal_names.hpp>.

#include <dlgn/export/signal_names.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn {

DLGN_INLINE named_circuit with_default_names(const circuit& source) {
    named_circuit result{source, {}, {}};
    for (std::size_t i = 0; i < source.inputs(); ++i)
        result.inputs.push_back("in" + to_text(i));
    for (std::size_t i = 0; i < source.outputs().size(); ++i)
        result.outputs.push_back("out" + to_text(i));
    return result;
}

} // namespace dlgn

namespace dlgn::detail {

DLGN_INLINE void check_name(const char* what, std::string_view name, std::string_view forbidden) {
    if (name.empty() || name.find_first_of(forbidden) != std::string_view::npos)
        throw argument_error(what, "\"" + std::string(name) + "\"", "cannot be written in this format");
}

DLGN_INLINE void check_signal_names(const named_circuit& source, std::string_view forbidden) {
    const auto check = [&](const char* what, std::size_t names, std::size_t signals) {
        if (names != signals)
            throw argument_error(what, names, "must be one for each of " + to_text(signals));
    };
    check("names of inputs", source.inputs.size(), source.circuit.inputs());
    check("names of outputs", source.outputs.size(), source.circuit.outputs().size());
    std::unordered_set<std::string_view> seen;
    for (const auto* names : {&source.inputs, &source.outputs})
        for (const std::string& name : *names) {
            check_name("name", name, forbidden);
            if (!seen.insert(name).second)
                throw argument_error("name", "\"" + name + "\"", "must not come twice");
        }
}

DLGN_INLINE node_names::node_names(const named_circuit& source) : source_(source) {
    const auto clashes = [&](const std::string& name) { return name.starts_with(prefix_); };
    while (std::any_of(source.inputs.begin(), source.inputs.end(), clashes) ||
           std::any_of(source.outputs.begin(), source.outputs.end(), clashes))
        prefix_ += '_';
}

} // namespace dlgn::detail
