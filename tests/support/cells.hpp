#pragma once

// Small hand-made cell libraries for tests.

#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <dlgn/gate/truth_table.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>

namespace dlgn_test {

/// A cell of one output Y with inputs A, B, C, ... and the function's low 2^inputs bits.
inline dlgn::cell make_cell(const std::string& name, double area, unsigned inputs, std::uint64_t bits) {
    dlgn::cell cell{name, area, area, {}, {}};
    for (unsigned i = 0; i < inputs; ++i)
        cell.inputs.push_back({std::string(1, static_cast<char>('A' + i)), 0.002});
    cell.outputs.push_back({"Y", {bits, inputs}, "", 0});
    return cell;
}

inline dlgn::cell inverter(double area = 1) { return make_cell("inv", area, 1, 0b01); }
inline dlgn::cell buffer(double area = 1.5) { return make_cell("buffer", area, 1, 0b10); }
inline dlgn::cell nand2(double area = 1.25) { return make_cell("nand2", area, 2, 0b0111); }
inline dlgn::cell nor2(double area = 1.25) { return make_cell("nor2", area, 2, 0b0001); }

/// Both constants from one cell.
inline dlgn::cell tie_both(double area = 1) {
    dlgn::cell cell{"tie", area, 0.5, {}, {}};
    cell.outputs.push_back({"HI", {1, 0}, "1", 0});
    cell.outputs.push_back({"LO", {0, 0}, "0", 0});
    return cell;
}

/// About what a real library has: inverters, buffers, two-input gates with and without an inverted input, an
/// adder.
inline dlgn::cell_library small_library() {
    dlgn::cell adder{"ha", 4, 9, {{"A", 0.002}, {"B", 0.002}}, {}};
    adder.outputs.push_back({"CO", {0b1000, 2}, "", 0});
    adder.outputs.push_back({"S", {0b0110, 2}, "", 0});
    return {"small",
            {adder, tie_both(), inverter(), buffer(), nand2(), nor2(), make_cell("and2", 2, 2, 0b1000),
             make_cell("or2", 2, 2, 0b1110), make_cell("nor2b", 2, 2, 0b0100),
             make_cell("nand2b", 2, 2, 0b1011), make_cell("xor2", 3, 2, 0b0110),
             make_cell("xnor2", 3, 2, 0b1001)}};
}

inline dlgn::cell_library nand_library() { return {"nands", {inverter(), nand2()}}; }

/// With larger cells and a full adder, too.
inline dlgn::cell_library rich_library() {
    std::vector<dlgn::cell> cells = small_library().cells();
    for (const auto& [name, area, inputs, bits] :
         std::vector<std::tuple<const char*, double, unsigned, std::uint64_t>>{
             {"nand3", 1.75, 3, 0x7f},
             {"nor3", 1.75, 3, 0x01},
             {"aoi21", 1.75, 3, 0x07},
             {"oai21", 1.75, 3, 0x1f},
             {"mux2", 3.5, 3, 0xca},
             {"maj3", 3.5, 3, 0xe8},
             {"aoi22", 2.25, 4, 0x0777},
             {"and4b", 3, 4, 0x4000},
             {"aoi2111", 2.75, 5, 0x00000007}})
        cells.push_back(make_cell(name, area, inputs, bits));
    dlgn::cell adder{"fa", 6.5, 12, {{"A", 0.002}, {"B", 0.002}, {"CI", 0.002}}, {}};
    adder.outputs.push_back({"CO", {0b11101000, 3}, "", 0});
    adder.outputs.push_back({"S", {0b10010110, 3}, "", 0});
    cells.push_back(adder);
    return {"rich", cells};
}

/// pF, such that sums of it are exact.
inline constexpr double unit_load = 1.0 / 512;

/// Two inverters, two buffers and a NAND that can drive 5 unit loads each, the larger of the former 20. Pins
/// are one, that of the larger inverter 3.
inline dlgn::cell_library drive_library() {
    std::vector<dlgn::cell> cells = {inverter(), make_cell("inv4", 2, 1, 0b01), buffer(),
                                     make_cell("buffer4", 3, 1, 0b10), nand2()};
    for (dlgn::cell& cell : cells) {
        for (dlgn::cell_input& input : cell.inputs)
            input.capacitance = (cell.name == "inv4" ? 3 : 1) * unit_load;
        cell.outputs[0].max_capacitance = (cell.name.ends_with('4') ? 20 : 5) * unit_load;
    }
    return {"drives", cells};
}

/// Nothing but the capacitances of the pins.
inline dlgn::library_tables pin_tables(const dlgn::cell_library& library) {
    dlgn::library_tables tables;
    for (std::size_t index = 0; index < library.size(); ++index) {
        tables.cells.emplace_back();
        for (const dlgn::cell_input& input : library.at(index).inputs)
            tables.cells.back().input_capacitance.push_back({input.capacitance, input.capacitance});
    }
    return tables;
}

} // namespace dlgn_test
