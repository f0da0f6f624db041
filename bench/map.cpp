// Technology mapping of whole classifiers against Yosys and ABC; see README.md.
// Arguments: the folder of the model files and a folder to work in.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/dlgn.hpp>

#include "support/emap.hpp"
#include "support/measure.hpp"
#include "support/yosys.hpp"

namespace {

using namespace dlgn;
using std::filesystem::path;

const verilog_params names{.module_name = "classifier", .input_name = "pixels", .output_name = "label"};

struct mapping {
    double area = 0; ///< µm²
    double seconds = 0;
};

double since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// What Yosys makes of classifier.v in `folder`, of so many gates. That can take many minutes, so it is kept
/// for the same files.
mapping map_by_yosys(const path& folder, std::size_t gates) {
    const dlgn_bench::yosys_script script = dlgn_bench::usual_script(gates);
    const std::string files =
        read_file(folder / "classifier.v") + read_file(folder / "cells.lib") + script.abc_options;
    const path kept = folder / ("yosys_" + to_hex(crc32(files)) + ".txt");
    mapping result;
    if (std::ifstream(kept) >> result.area >> result.seconds)
        return result;
    std::fprintf(stderr, "%s: Yosys and ABC map it, abc -liberty LIB%s, which may take many minutes\n",
                 folder.filename().c_str(), script.abc_options.c_str());
    const auto start = std::chrono::steady_clock::now();
    result.area = dlgn_bench::map_with_yosys(folder, script);
    result.seconds = since(start);
    write_file(kept, [&](std::ostream& out) { out << result.area << ' ' << result.seconds << '\n'; });
    return result;
}

/// The same from the model file, with everything that Yosys' time holds: reading, the head, writing Verilog.
mapping map_by_dlgn(const path& model, const path& folder) {
    const auto start = std::chrono::steady_clock::now();
    const cell_library cells = read_liberty(folder / "cells.lib");
    const circuit classifier = simplify(with_head(read_circuit(model)));
    const netlist netlist = map(classifier, cells);
    write_verilog(folder / "dlgn.v", netlist, names);
    const mapping result{netlist.area(), since(start)};

    random_engine random(1);
    bit_matrix samples(1024, classifier.inputs());
    for (std::size_t sample = 0; sample < samples.rows(); ++sample)
        for (std::size_t input = 0; input < samples.columns(); ++input)
            samples.set(sample, input, (random() & 1U) != 0);
    if (evaluate(netlist, samples) != evaluate(classifier, samples))
        throw std::runtime_error(model.string() + ": the netlist differs from its circuit");
    return result;
}

/// ABC's resyn2rs: what emap is strongest after.
const std::string resubstitution =
    "balance; resub -K 6; rewrite; resub -K 6 -N 2; refactor; resub -K 8; balance; resub -K 8 -N 2; rewrite; "
    "resub -K 10; rewrite -z; resub -K 10 -N 2; balance; resub -K 12; refactor -z; resub -K 12 -N 2; rewrite "
    "-z; "
    "balance";

/// The rows against emap: the circuit as it is or after ABC's resubstitution, whichever is smaller, with and
/// without the head. `ours` is with it.
void compare_with_emap(const path& program, const path& model, const path& folder, const std::string& name,
                       const mapping& ours) {
    const cell_library cells = read_liberty(folder / "cells.lib");
    const auto best = [&](const circuit& of) {
        const dlgn_bench::emap_mapper emap(program, folder, of, cells);
        const auto plain = emap.map_after("");
        const auto prepared = emap.map_after(resubstitution);
        std::fprintf(stderr, "%s: emap %.1f um2, after resubstitution %.1f\n", name.c_str(), plain.area,
                     prepared.area);
        return prepared.area < plain.area ? prepared : plain;
    };
    const auto whole = best(simplify(with_head(read_circuit(model))));
    dlgn_bench::print_row("area_emap_" + name, ours.area, whole.area, whole.area / ours.area, "um2, emap");
    dlgn_bench::print_row("time_emap_" + name, ours.seconds, whole.seconds, whole.seconds / ours.seconds,
                          "s, emap");
    const circuit gates = simplify(read_circuit(model));
    const double alone = map(gates, cells).area();
    const auto theirs = best(gates);
    dlgn_bench::print_row("area_emap_gates_" + name, alone, theirs.area, theirs.area / alone,
                          "um2, emap, without head");
}

/// Images of the held-out 6,000 training images with the right label.
std::size_t held_out_hits(const path& model) {
    static const dataset held_out = [] {
        const auto load = [](const path& file) { return dlgn_bench::load(file); };
        return split(read_mnist(path(DLGN_SOURCE_DIR) / "examples/data/mnist-1bit", load).train, 6000, 1)
            .held_out;
    }();
    const std::vector<std::uint8_t> labels = engine{read_circuit(model)}.classify(held_out.inputs);
    std::size_t hits = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        hits += labels[i] == held_out.labels[i] ? 1U : 0U;
    return hits;
}

/// The circuit that may differ from `original` where the training images allow it. Throws
/// `std::runtime_error` if it has more than 0.1 point less on the held-out images, 6 of 6,000.
mapping map_with_dontcares(const path& model, const path& original, const path& folder) {
    const std::size_t hits = held_out_hits(model), before = held_out_hits(original);
    std::fprintf(stderr, "%s: %zu of 6,000 held-out images right, %s: %zu\n", model.filename().c_str(), hits,
                 original.filename().c_str(), before);
    if (hits + 6 < before)
        throw std::runtime_error(model.string() + ": more than 0.1 point below " + original.string());
    return map_by_dlgn(model, folder);
}

void measure(const path& models, const path& work) {
    dlgn_bench::need_tool("yosys");
    const path liberty = dlgn_bench::library_file();
    std::fprintf(stderr, "cells from %s\n", liberty.lexically_normal().c_str());
    const path emap = dlgn_bench::emap_program();
    if (emap.empty())
        std::fprintf(stderr, "no DLGN_MOCKTURTLE, a checkout of mockturtle: the rows of emap are left out\n");
    const std::string cells = dlgn_bench::load(liberty);
    for (const auto& [name, model] : {std::pair("8k", "frontier_8k"), std::pair("15k", "frontier_15k"),
                                      std::pair("demo", "demo"), std::pair("6x8000", "trained_6x8000")}) {
        const path folder = work / ("map_" + std::string(name));
        const path file = models / (std::string(model) + ".dlgn");
        if (!exists(file)) {
            std::fprintf(stderr, "no %s: its rows are left out\n", file.c_str());
            continue;
        }
        std::filesystem::create_directories(folder);
        write_file(folder / "cells.lib", [&](std::ostream& out) { out << cells; });
        const circuit classifier = simplify(with_head(read_circuit(file)));
        write_behavioural_verilog(folder / "classifier.v", classifier, names);
        const mapping ours = map_by_dlgn(file, folder);
        if (!emap.empty())
            compare_with_emap(emap, file, folder, name, ours);
        const mapping theirs = map_by_yosys(folder, classifier.gates());
        dlgn_bench::print_row("area_exact_" + std::string(name), ours.area, theirs.area,
                              theirs.area / ours.area, "um2, Yosys and ABC");
        dlgn_bench::print_row("time_" + std::string(name), ours.seconds, theirs.seconds,
                              theirs.seconds / ours.seconds, "s, Yosys and ABC");
        if (const path relaxed = models / (std::string(model) + "_dontcare.dlgn"); exists(relaxed)) {
            const mapping smaller = map_with_dontcares(relaxed, file, folder);
            dlgn_bench::print_row("area_dontcare_" + std::string(name), smaller.area, theirs.area,
                                  theirs.area / smaller.area, "um2, Yosys and ABC on the original");
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_map MODEL_FOLDER WORK_FOLDER\n");
        return 2;
    }
    try {
        measure(argv[1], std::filesystem::absolute(argv[2]));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_map: %s\n", error.what());
        return 1;
    }
    return 0;
}
