#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/error.hpp>
#include <dlgn/liberty/cell_library.hpp>

#include <support/cells.hpp>

TEST_CASE("cells are found by name") {
    std::vector<dlgn::cell> cells;
    for (const char* name : {"nor2", "inv", "nand2", "INV"})
        cells.push_back({name, 1, 0, {}, {}});
    const dlgn::cell_library library("l", cells);
    CHECK(library.name() == "l");
    CHECK(library.cells().size() == 4);
    for (std::size_t i = 0; i < cells.size(); ++i)
        CHECK(library.find(cells[i].name) == &library.cells()[i]);
    for (const char* name : {"", "a", "nand", "nand20", "z"})
        CHECK(library.find(name) == nullptr);

    const dlgn::cell_library copy = library;
    CHECK(copy.find("inv") == &copy.cells()[1]);
    CHECK(dlgn::cell_library().find("inv") == nullptr);
}

TEST_CASE("no two cells of one name") {
    CHECK_THROWS_WITH_AS(
        dlgn::cell_library("l", {{"b", 1, 0, {}, {}}, {"a", 1, 0, {}, {}}, {"b", 1, 0, {}, {}}}),
        "cells = b: the name of two cells", dlgn::argument_error);
}

TEST_CASE("cell_library: areas, leakage and capacitances are finite and not negative") {
    for (const double wrong :
         {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        for (const int part : {0, 1, 2}) {
            dlgn::cell cell = dlgn_test::make_cell("odd", 1, 2, 0b0111);
            (part == 0 ? cell.area : part == 1 ? cell.leakage : cell.inputs[1].capacitance) = wrong;
            CHECK_THROWS_AS(dlgn::cell_library("l", {cell}), dlgn::argument_error);
        }
    CHECK_NOTHROW(dlgn::cell_library("l", {dlgn_test::make_cell("even", 0, 2, 0b0111)}));
}
