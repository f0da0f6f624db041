// Netlists that hold registers: what they compute in cycles, as one function, and as Verilog.

#include <cstddef>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/testbench.hpp>
#include <dlgn/netlist/verilog.hpp>

#include <support/registers.hpp>
#include <support/skip.hpp>
#include <support/tools.hpp>

using namespace dlgn_test;

namespace {

dlgn::bit_matrix random_rows(std::size_t rows, std::size_t columns, dlgn::random_engine& random) {
    dlgn::bit_matrix bits(rows, columns);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            bits.set(row, column, random.below(2) == 1);
    return bits;
}

/// y0 = nand(x0, x1) two cycles ago, y1 = xor(y0, x2 of three cycles ago less one), y2 a register with reset
/// x0 and set x1 that reads x2, y3 its complement.
dlgn::netlist some_registers(const tabled_library& library) {
    dlgn::netlist netlist = empty_netlist(library, 3);
    const dlgn::net_id first = add(netlist, library, "dff", {add(netlist, library, "nand2", {0, 1})});
    const dlgn::net_id second = add(netlist, library, "dff", {first});
    const dlgn::net_id late = add(netlist, library, "dff", {2});
    const dlgn::net_id kept = add(netlist, library, "dffrs", {0, 2, 1});
    const dlgn::net_id complement = netlist.connect_output(netlist.driver_of(kept).instance, 1);
    netlist.set_outputs({second, add(netlist, library, "xor2", {second, late}), kept, complement});
    return netlist;
}

} // namespace

TEST_CASE("which registers a netlist takes") {
    const tabled_library library = with_registers();
    dlgn::netlist netlist = empty_netlist(library, 2);
    CHECK(netlist.registers() == 0);
    add(netlist, library, "inv", {0});
    add(netlist, library, "dff", {0});
    CHECK(netlist.registers() == 1);
    CHECK(!netlist.is_register(0));
    CHECK(netlist.is_register(1));
    CHECK(netlist.area() == 11);
    for (const char* const name : {"dffe", "sdffn", "latch"}) {
        const std::vector<dlgn::net_id> pins(library.cells.find(name)->inputs.size(), 0);
        CHECK_THROWS_WITH_AS(static_cast<void>(add(netlist, library, name, pins)),
                             doctest::Contains("takes its data at every rising edge"), dlgn::argument_error);
    }
    CHECK_THROWS_AS(netlist.replace_cell(0, library.index("dff")), dlgn::argument_error);
    CHECK_THROWS_AS(netlist.replace_cell(1, library.index("inv")), dlgn::argument_error);
}

TEST_CASE("registers in cycles, against a scalar reference") {
    const tabled_library library = with_registers();
    const dlgn::netlist netlist = some_registers(library);
    dlgn::random_engine random(3);
    for (const std::size_t rows : {1U, 2U, 63U, 64U, 65U, 200U}) {
        const dlgn::bit_matrix x = random_rows(rows, 3, random);
        const dlgn::bit_matrix y = dlgn::evaluate_cycles(netlist, x);
        const dlgn::bit_matrix together = dlgn::evaluate(netlist, x);
        REQUIRE(y.rows() == rows);
        bool wrong = false;
        for (std::size_t t = 0; t < rows; ++t) {
            const auto before = [&](std::size_t cycles) { return t >= cycles ? t - cycles : 0; };
            const auto in = [&](std::size_t cycle, std::size_t i) { return bool{x(cycle, i)}; };
            const auto nand = [&](std::size_t cycle) { return !(in(cycle, 0) && in(cycle, 1)); };
            const std::size_t last = before(1);
            const bool taken = in(last, 1) || (in(last, 0) && in(last, 2));
            const bool kept = in(t, 1) || (in(t, 0) && taken);
            wrong = wrong || y(t, 0) != nand(before(2)) || y(t, 1) != (nand(before(2)) != in(before(1), 2)) ||
                    y(t, 2) != kept || y(t, 3) != !kept;
            wrong = wrong || together(t, 0) != nand(t) || together(t, 1) != (nand(t) != in(t, 2));
        }
        CHECK(!wrong);
    }
    dlgn::netlist plain = empty_netlist(library, 2);
    plain.set_outputs({add(plain, library, "nand2", {0, 1})});
    const dlgn::bit_matrix x = random_rows(70, 2, random);
    CHECK(dlgn::evaluate_cycles(plain, x) == dlgn::evaluate(plain, x));
}

TEST_CASE("Verilog of registers") {
    const tabled_library library = with_registers();
    dlgn::netlist netlist = empty_netlist(library, 1);
    netlist.set_outputs({add(netlist, library, "dff", {0})});
    std::ostringstream text;
    dlgn::write_verilog(text, netlist, {.clock_name = "clock"});
    CHECK(text.str().find("module top (clock, x, y);\n  input clock;\n  input [0:0] x;\n") !=
          std::string::npos);
    CHECK(text.str().find("dff u0 (.CK(clock), .D(x[0]), .Q(y[0]));") != std::string::npos);
    for (const char* const name : {"x", "y", "n1", "module"})
        CHECK_THROWS_AS(dlgn::write_verilog(text, netlist, {.clock_name = name}), dlgn::argument_error);
    // A netlist without registers has no clock, whatever it is called.
    dlgn::netlist plain = empty_netlist(library, 1);
    plain.set_outputs({add(plain, library, "inv", {0})});
    dlgn::write_verilog(text, plain, {.clock_name = "x"});

    std::ostringstream models;
    CHECK_THROWS_WITH_AS(dlgn::write_cell_models(models, library.cells, dlgn::register_model::transparent),
                         doctest::Contains("may keep its state"), dlgn::argument_error);
}

TEST_CASE("Icarus Verilog and Verilator see the same registers") {
    if (find_tool({"iverilog"}).empty()) {
        skip("Icarus Verilog is not installed");
        return;
    }
    const tabled_library library = with_registers();
    dlgn::random_engine random(5);
    // Registers of which only the data moves: what evaluate says of a sample comes two cycles later.
    dlgn::netlist netlist = empty_netlist(library, 4);
    const auto dff = [&](dlgn::net_id net) { return add(netlist, library, "dff", {net}); };
    const dlgn::net_id ones = add(netlist, library, "nand2", {0, 1});
    const dlgn::net_id both = add(netlist, library, "xor2", {dff(ones), dff(2)});
    netlist.set_outputs({dff(both), dff(dff(3))});
    const dlgn::bit_matrix x = random_rows(150, 4, random);
    const dlgn::bit_matrix y = dlgn::evaluate(netlist, x);
    const tool_result run = simulate(netlist, x, y, {}, 2);
    CHECK_MESSAGE(run.ok(), run.log);
    CHECK(run.log.find("PASS 150") != std::string::npos);
    for (const std::size_t latency : {1U, 3U}) // planted: the wrong cycle
        CHECK(!simulate(netlist, x, y, {}, latency).ok());
    dlgn::netlist wrong = empty_netlist(library, 4); // planted: a register too few
    wrong.set_outputs({add(wrong, library, "dff", {add(wrong, library, "xor2", {0, 1})}), 3});
    CHECK(!simulate(wrong, x, y, {}, 2).ok());

    // All kinds of registers, as a bench of its own compares them with evaluate_cycles.
    const dlgn::netlist kinds = some_registers(library);
    const dlgn::bit_matrix inputs = random_rows(100, 3, random);
    const tool_result all = simulate(kinds, inputs, dlgn::evaluate_cycles(kinds, inputs), {}, 0);
    // The first cycles show what Verilog does not know: unknown states.
    CHECK_MESSAGE(all.log.find("FAIL 2 of 100") != std::string::npos, all.log);
}

TEST_CASE("with registers as wires a netlist is proven to be its circuit") {
    if (find_tool({"yosys"}).empty() || find_tool({"berkeley-abc", "yosys-abc", "abc"}).empty()) {
        skip("Yosys or ABC is not installed");
        return;
    }
    const tabled_library library = with_registers();
    dlgn::netlist netlist = empty_netlist(library, 3);
    const auto dff = [&](dlgn::net_id net) { return add(netlist, library, "dff", {net}); };
    const dlgn::net_id inner = dff(add(netlist, library, "nand2", {0, 1}));
    netlist.set_outputs({dff(add(netlist, library, "xor2", {inner, dff(2)}))});
    dlgn::circuit circuit(3);
    const auto nand = circuit.add_gate(dlgn::gate_op::nand_ab, 0, 1);
    const auto out = circuit.add_gate(dlgn::gate_op::xor_ab, nand, 2);
    circuit.set_outputs({out});
    CHECK(prove_with_yosys(circuit, netlist).ok());
    CHECK(prove_with_abc(circuit, netlist).ok());
    dlgn::circuit other(3);
    const auto nor = other.add_gate(dlgn::gate_op::nor_ab, 0, 1);
    other.set_outputs({other.add_gate(dlgn::gate_op::xor_ab, nor, 2)});
    CHECK(!prove_with_yosys(other, netlist).ok());
    CHECK(!prove_with_abc(other, netlist).ok());
}
