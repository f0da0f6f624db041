#pragma once

#include <cmath>
#include <cstddef>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/hold.hpp>
#include <dlgn/analysis/pipeline.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/spef.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/liberty/expression.hpp>
#include <dlgn/liberty/function.hpp>
#include <dlgn/liberty/parse.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/liberty/read_tables.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/netlist.hpp>

#include <support/random_circuit.hpp>

namespace dlgn_test {

/// Analyses a netlist. Throws `std::logic_error` for a figure that is not finite.
inline void check_figures(const dlgn::netlist& netlist, const dlgn::library_tables& tables,
                          const dlgn::bit_matrix& samples) {
    const auto check = [](double value) {
        if (!std::isfinite(value))
            throw std::logic_error("a figure that is none");
    };
    const dlgn::timing_result timing = dlgn::analyse_timing(netlist, tables);
    check(timing.delay);
    check(timing.period);
    check(timing.largest_slew);
    if (netlist.registers() > 0 && std::isnan(dlgn::analyse_hold(netlist, tables, timing).slack))
        throw std::logic_error("a slack that is none");
    const dlgn::power_result power =
        dlgn::analyse_power(netlist, tables, timing, dlgn::count_activity(netlist, samples));
    check(power.leakage);
    check(power.energy(1e6));
}

/// Reads a text as a Liberty file with its tables, maps a few gates to it and analyses what comes out, also
/// as a pipeline. Whether it got through to the end. Throws `std::logic_error` if the netlist computes
/// something else, a figure is not finite, or one that cannot be negative is.
inline bool read_and_map(std::string_view text) {
    const auto check = [](double value) {
        if (!std::isfinite(value) || value < 0)
            throw std::logic_error("a figure that is none");
    };
    try {
        const dlgn::liberty_file file = dlgn::parse_liberty_file(std::string(text));
        const dlgn::cell_library cells = dlgn::to_cell_library(file);
        const dlgn::library_tables tables = dlgn::read_tables(file, cells);
        check(tables.voltage);
        for (std::size_t i = 0; i < cells.cells().size(); ++i) {
            check(cells.cells()[i].area);
            check(cells.cells()[i].leakage);
            for (const double leakage : tables.cells[i].leakage)
                check(leakage);
            for (const auto& capacitance : tables.cells[i].input_capacitance)
                check(capacitance.rise + capacitance.fall);
        }
        if (cells.cells().size() > 20)
            return true;
        dlgn::circuit circuit(3);
        const auto exor = circuit.add_gate(dlgn::gate_op::xor_ab, 0, 1);
        circuit.set_outputs({exor, circuit.add_gate(dlgn::gate_op::nand_ab, exor, 2)});
        const dlgn::netlist netlist = dlgn::map(circuit, cells);
        const dlgn::bit_matrix samples = all_samples(3);
        if (!(dlgn::evaluate(netlist, samples) == dlgn::evaluate(circuit, samples)))
            throw std::logic_error("the netlist computes something else");
        check(netlist.area());
        check_figures(netlist, tables, samples);
        if (cells.registers().empty())
            return true;
        const dlgn::pipeline_result stages =
            dlgn::pipeline(netlist, tables, {.stages = 2, .register_inputs = true});
        if (!std::isfinite(stages.period))
            throw std::logic_error("a period that is none");
        check_figures(stages.netlist, tables, samples);
        return true;
    } catch (const dlgn::error&) {
        return false;
    }
}

/// Reads a text as a function of six inputs; what is read must survive being written. Whether it is one.
inline bool read_function(std::string_view text) {
    static const std::vector<std::string> names = {"A", "B", "C1", "A<0>", "E[0]", "_F"};
    try {
        const dlgn::truth_table function = dlgn::detail::parse_function(text, names);
        std::vector<std::string> quoted;
        for (const std::string& name : names)
            quoted.push_back("\\\"" + name + "\\\"");
        std::string written = dlgn::detail::to_expression(function, quoted, "0", "1");
        for (char& c : written)
            c = c == '~' ? '!' : c;
        if (dlgn::detail::parse_function(written, names) != function)
            throw std::logic_error("the function changes when written and read");
        return true;
    } catch (const dlgn::error&) {
        return false;
    }
}

/// x[0], x[1] -> nand2 -> n2 -> inv -> y[0]; y[1] is the net of y[0].
inline dlgn::netlist small_netlist() {
    const auto cell = [](const char* name, std::size_t inputs) {
        dlgn::cell result{name, 1, 0, {{"A", 0.001}}, {}};
        if (inputs == 2)
            result.inputs.push_back({"B", 0.001});
        const auto width = static_cast<unsigned>(inputs);
        auto function = dlgn::truth_table::variable(width, 0);
        if (inputs == 2)
            function = function & dlgn::truth_table::variable(width, 1);
        result.outputs.push_back({"Y", ~function, "", 0});
        return result;
    };
    dlgn::netlist netlist(
        std::make_shared<const dlgn::cell_library>("small", std::vector{cell("inv", 1), cell("nand2", 2)}),
        2);
    const std::vector<dlgn::net_id> inputs = {0, 1};
    const std::vector<dlgn::net_id> middle = {netlist.add_instance(1, inputs)};
    const dlgn::net_id out = netlist.add_instance(0, middle);
    netlist.set_outputs({out, out});
    return netlist;
}

/// Reads a text as the wires of `small_netlist`. Whether it is SPEF; throws as `read_and_map`.
inline bool read_wires(std::string_view text) {
    try {
        const dlgn::spef_wires wires = dlgn::parse_spef(text, "fuzz.spef", small_netlist());
        for (const double capacitance : wires.wires.capacitance)
            if (!std::isfinite(capacitance) || capacitance < 0)
                throw std::logic_error("a capacitance that is none");
        return true;
    } catch (const dlgn::parse_error&) {
        return false;
    }
}

} // namespace dlgn_test
