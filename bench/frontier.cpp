// Size and accuracy of whole classifiers, pixels in and label out, from their Verilog alone; see README.md.
// Arguments: the folder of the model files, frontier_*.dlgn, and a folder to work in.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <dlgn/dlgn.hpp>

#include "yosys.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::load;
using dlgn_bench::run_yosys;

const std::filesystem::path root = DLGN_SOURCE_DIR;
const verilog_options names{.module_name = "classifier", .input_name = "pixels", .output_name = "label"};

std::vector<std::filesystem::path> model_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename().string().starts_with("frontier_") && entry.path().extension() == ".dlgn")
            files.push_back(entry.path());
    std::ranges::sort(files);
    if (files.empty())
        throw std::runtime_error("no frontier_*.dlgn in " + folder.string());
    return files;
}

/// The circuit of an ASCII AIGER file with the symbols of `names`: inputs and outputs in the order of their
/// bits. (Biere, Heljanko and Wieringa, "AIGER 1.9 And Beyond", 2011.)
circuit read_aiger(const std::filesystem::path& path) {
    std::istringstream in(read_file(path));
    std::string format;
    std::size_t variables = 0, inputs = 0, latches = 0, outputs = 0, ands = 0;
    in >> format >> variables >> inputs >> latches >> outputs >> ands;
    if (!in || format != "aag" || latches != 0)
        throw std::runtime_error(path.string() + " is not a combinational ASCII AIGER file");
    std::vector<std::size_t> input_literals(inputs), output_literals(outputs);
    std::vector<std::array<std::size_t, 3>> gates(ands);
    for (std::size_t& literal : input_literals)
        in >> literal;
    for (std::size_t& literal : output_literals)
        in >> literal;
    for (auto& gate : gates)
        in >> gate[0] >> gate[1] >> gate[2];
    std::vector<std::size_t> input_bits(inputs), output_bits(outputs);
    for (std::string place, symbol; in >> place && place != "c" && in >> symbol;) {
        auto& bits = place[0] == 'i' ? input_bits : output_bits;
        bits.at(std::stoul(place.substr(1))) = std::stoul(symbol.substr(symbol.find('[') + 1));
    }

    circuit result(inputs);
    std::vector<node_id> nodes(variables + 1); // of the variables
    nodes[0] = result.add_gate(gate_op::constant_0, 0, 0);
    for (std::size_t i = 0; i < inputs; ++i)
        nodes.at(input_literals[i] / 2) = static_cast<node_id>(input_bits[i]);
    for (const auto& [literal, a, b] : gates) {
        gate_op op = gate_op::and_ab;
        if (a % 2 != 0)
            op = complement_a(op);
        if (b % 2 != 0)
            op = complement_b(op);
        nodes.at(literal / 2) = result.add_gate(op, nodes.at(a / 2), nodes.at(b / 2));
    }
    std::vector<node_id> label(outputs);
    for (std::size_t i = 0; i < outputs; ++i) {
        const node_id node = nodes.at(output_literals[i] / 2);
        label.at(output_bits[i]) =
            output_literals[i] % 2 != 0 ? result.add_gate(gate_op::not_a, node, node) : node;
    }
    result.set_outputs(std::move(label));
    return result;
}

/// The share of samples for which mapped.v in `folder` gives the label. Yosys puts the models of the cells in
/// their places, all images are then evaluated.
double simulate(const std::filesystem::path& folder, const dataset& test) {
    run_yosys(folder, "read_verilog mapped.v cells.v; hierarchy -check -top classifier; flatten; opt_clean; "
                      "aigmap; write_aiger -ascii -symbols mapped.aag");
    return dlgn_bench::accuracy_of_rows(evaluate(read_aiger(folder / "mapped.aag"), test.inputs), test);
}

void measure(const std::filesystem::path& models, const std::filesystem::path& work) {
    dlgn_bench::need_tool("yosys");
    const std::filesystem::path liberty = dlgn_bench::library_file();
    const std::string library_text = load(liberty);
    std::fprintf(stderr, "cells from %s\n", liberty.lexically_normal().c_str());
    const dataset test = read_mnist(root / "examples/data/mnist-1bit", load).test;
    std::printf("case\tge\taccuracy\n");
    for (const std::filesystem::path& file : model_files(models)) {
        const std::string name = file.stem().string();
        const std::filesystem::path folder = work / name;
        std::filesystem::create_directories(folder);
        write_file(folder / "cells.lib", [&](std::ostream& out) { out << library_text; });
        // Yosys' own models: it also uses isolation cells, which a cell_library leaves out.
        run_yosys(folder, "read_liberty -ignore_miss_func cells.lib; write_verilog -noattr cells.v");
        const circuit classifier = simplify(with_head(read_circuit(file)));
        write_behavioural_verilog(folder / "classifier.v", classifier, names);
        const std::string options = dlgn_bench::abc_options(classifier.gates());
        std::fprintf(stderr, "%s: %zu gates, Yosys and ABC map them, abc -liberty LIB%s\n", name.c_str(),
                     classifier.gates(), options.c_str());
        const double area = dlgn_bench::map_with_yosys(folder, options);
        std::fprintf(stderr, "%s: %.0f um2, evaluated on %zu images\n", name.c_str(), area,
                     test.labels.size());
        const double accuracy = simulate(folder, test);
        std::printf("%s\t%.0f\t%.2f\n", name.c_str(), area / dlgn_bench::gate_equivalent, 100 * accuracy);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_frontier MODEL_FOLDER WORK_FOLDER\n");
        return 2;
    }
    try {
        measure(argv[1], std::filesystem::absolute(argv[2]));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_frontier: %s\n", error.what());
        return 1;
    }
    return 0;
}
