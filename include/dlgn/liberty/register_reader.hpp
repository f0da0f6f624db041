#pragma once

/// \file
/// One cell of a Liberty file that keeps a state: a flip-flop or a latch.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_functions.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/expression.hpp>

namespace dlgn::detail {

/// The ff or latch group of a cell; null if it has none.
[[nodiscard]] inline const liberty_group* state_group(const liberty_group& cell) {
    const liberty_group* const flip_flop = cell.find_group("ff");
    return flip_flop != nullptr ? flip_flop : cell.find_group("latch");
}

/// What a cell's texts are functions of: its inputs, and of a register the clock and the state, whose
/// complement has a name as well. Throws `parse_error` if a register's states have no names.
[[nodiscard]] inline cell_functions functions_of(const liberty_file& file, const liberty_group& group,
                                                 const cell& cell) {
    std::vector<std::string> names;
    for (const cell_input& input : cell.inputs)
        names.push_back(input.name);
    if (!cell.state)
        return {file, group, std::move(names)};
    const liberty_group& kept = *state_group(group);
    if (kept.arguments.empty() || kept.arguments.size() > 2)
        file.fail(kept.name, "the state needs a name, and one for its complement");
    names.push_back(cell.state->clock.name);
    names.emplace_back(unquoted(kept.arguments[0]));
    const auto variables = static_cast<unsigned>(names.size());
    cell_functions functions(file, group, std::move(names));
    if (kept.arguments.size() == 2)
        functions.define(unquoted(kept.arguments[1]), ~truth_table::variable(variables, variables - 1));
    return functions;
}

/// f without its last variables, on which it does not depend.
[[nodiscard]] inline truth_table narrowed(truth_table f, unsigned variables) noexcept {
    f.variables = variables;
    f.bits &= f.mask();
    return f;
}

/// An output pin and its name.
using named_pin = std::pair<const liberty_group*, std::string_view>;

/// Makes a register of a cell whose pins are known by name: takes the clock out of the inputs and fills in
/// the state and the functions of the outputs, which `outputs` are. Returns why that cannot be done, empty if
/// it is. Throws `parse_error` on faulty functions.
[[nodiscard]] inline std::string make_register(const liberty_file& file, const liberty_group& group,
                                               std::span<const named_pin> outputs, cell& result) {
    const liberty_group& kept = *state_group(group);
    const std::string kind = "sequential (" + std::string(kept.name) + ")";
    if (std::count_if(group.groups.begin(), group.groups.end(), [](const liberty_group& each) {
            return each.name == "ff" || each.name == "latch";
        }) != 1)
        return kind + " with more than one state";
    for (const std::string_view mark : {"clocked_on_also", "enable_also"})
        if (kept.find(mark) != nullptr)
            return kind + " with a " + std::string(mark);
    cell_state state;
    state.latch = kept.name == "latch";
    const std::string_view clock_key = state.latch ? "enable" : "clocked_on";
    const std::string_view data_key = state.latch ? "data_in" : "next_state";
    const auto clock_text = kept.value(clock_key), data_text = kept.value(data_key);
    if (!clock_text || !data_text)
        return kind + " without " + std::string(clock_text ? data_key : clock_key);

    cell_functions pins = functions_of(file, group, result);
    const truth_table clocked = pins.parse(*clock_text);
    std::optional<unsigned> clock;
    for (unsigned pin = 0; pin < clocked.variables; ++pin)
        if (const truth_table plain = truth_table::variable(clocked.variables, pin);
            clocked == plain || clocked == ~plain)
            clock = pin;
    if (!clock)
        return kind + " whose " + std::string(clock_key) + " is no pin";
    state.inverted = clocked != truth_table::variable(clocked.variables, *clock);
    state.clock = std::move(result.inputs[*clock]);
    result.inputs.erase(result.inputs.begin() + *clock);
    if (result.inputs.size() + 2 > truth_table::max_variables)
        return kind + " of more than 6 pins and states";

    result.state = std::move(state);
    cell_functions functions = functions_of(file, group, result);
    const auto parse = [&](std::string_view key) {
        const auto text = kept.value(key);
        return text ? functions.parse(*text)
                    : truth_table::constant(static_cast<unsigned>(functions.inputs().size()), false);
    };
    result.state->next = parse(data_key);
    result.state->clear = parse("clear");
    result.state->preset = parse("preset");
    const unsigned variables = result.state->next.variables;
    for (const truth_table& each : {result.state->next, result.state->clear, result.state->preset})
        if (each.depends_on(variables - 2))
            return kind + " that asks for its clock's level";
    for (const truth_table& each : {result.state->clear, result.state->preset})
        if (each.depends_on(variables - 1))
            return kind + " that is cleared by its state";
    const truth_table one = truth_table::variable(variables, variables - 1);
    const truth_table after = (result.state->next & ~result.state->clear) | result.state->preset;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        cell_output& output = result.outputs[i];
        const truth_table shown = functions.parse(outputs[i].first->value("function").value_or(""));
        if (shown != one && shown != ~one)
            return kind + " with an output that is not its state";
        output.inverted = shown != one;
        const truth_table function = output.inverted ? ~after : after;
        output.function = result.state->holds() ? function : narrowed(function, variables - 2);
    }
    return {};
}

} // namespace dlgn::detail
