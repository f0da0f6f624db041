// mockturtle's technology mapper `emap`, for area and with cells of several outputs, on a circuit:
//   emap CELLS.genlib CIRCUIT.aig MAPPED.v
// Prints the area in µm² and how many cells of several outputs it has. Compiled by emap.hpp
// against a checkout of mockturtle; no part of any build otherwise.

#include <cstdio>
#include <fstream>
#include <vector>

#include <lorina/aiger.hpp>
#include <lorina/genlib.hpp>
#include <mockturtle/algorithms/emap.hpp>
#include <mockturtle/io/aiger_reader.hpp>
#include <mockturtle/io/genlib_reader.hpp>
#include <mockturtle/io/write_verilog.hpp>
#include <mockturtle/networks/aig.hpp>
#include <mockturtle/networks/block.hpp>
#include <mockturtle/utils/tech_library.hpp>
#include <mockturtle/views/cell_view.hpp>
#include <mockturtle/views/names_view.hpp>

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: emap CELLS.genlib CIRCUIT.aig MAPPED.v\n");
        return 2;
    }
    std::vector<mockturtle::gate> gates;
    std::ifstream cells(argv[1]);
    if (lorina::read_genlib(cells, mockturtle::genlib_reader(gates)) != lorina::return_code::success) {
        std::fprintf(stderr, "%s: not read\n", argv[1]);
        return 1;
    }
    mockturtle::aig_network aig;
    if (lorina::read_aiger(argv[2], mockturtle::aiger_reader(aig)) != lorina::return_code::success) {
        std::fprintf(stderr, "%s: not read\n", argv[2]);
        return 1;
    }
    const mockturtle::tech_library<6> library(gates);
    mockturtle::emap_params params;
    params.area_oriented_mapping = true;
    params.map_multioutput = true;
    params.ela_rounds = 8; // of 2; more change nothing
    mockturtle::emap_stats stats;
    const mockturtle::cell_view<mockturtle::block_network> mapped =
        mockturtle::emap<6>(aig, library, params, &stats);
    if (stats.mapping_error)
        return 1;
    mockturtle::write_verilog_params names;
    names.module_name = "top";
    names.input_names = {{"x", mapped.num_pis()}};
    names.output_names = {{"y", mapped.num_pos()}};
    mockturtle::write_verilog_with_cell(mapped, argv[3], names);
    std::printf("area %.4f, cells of several outputs %u\n", mapped.compute_area(), stats.multioutput_gates);
}
