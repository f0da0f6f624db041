// Size and accuracy of whole classifiers by the script and interface of a public benchmark; see README.md.
// Arguments: the folder of the model files, a folder to work in, that of the benchmarks (not used), and the
// names of models if not all are meant.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <ostream>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include <dlgn/classifier/file.hpp>
#include <dlgn/classifier/with_encoder.hpp>
#include <dlgn/dlgn.hpp>
#include <dlgn/import/aiger.hpp>

#include "support/yosys.hpp"

namespace {

using namespace dlgn;
using dlgn_bench::gate_equivalent;
using dlgn_bench::load;
using dlgn_bench::run_yosys;
using std::filesystem::path;

constexpr std::size_t pixels = 784;

/// The public interface: pixel p in bits 8p + 7 … 8p of pix, the digit in cls.
const verilog_params names{.module_name = "classifier", .input_name = "pix", .output_name = "cls"};

/// The optimisation that github.com/simon-jonas-buehrer/LGN-mnist-benchmark has for every circuit, as of
/// commit f1a9c19 (mnistbench/synth.py): ABC's commands, in Yosys' form.
const std::string resyn2 =
    "balance;rewrite;refactor;balance;rewrite;rewrite,-z;balance;refactor,-z;rewrite,-z;balance";
const dlgn_bench::yosys_script public_script{.synth = "synth -flatten -noabc -top classifier; opt -full",
                                             .abc_options = " -script +strash;" + resyn2 + ";dc2;" + resyn2 +
                                                            ";resub,-K,8;dc2;" + resyn2 + ";map"};

const std::array all_models{"frontier_2k",  "joined_4k",  "near_4k",      "near_5k",      "joined_7k",
                            "joined_8k",    "near_8k",    "frontier_8k",  "frontier_15k", "joined_15k",
                            "frontier_30k", "joined_30k", "frontier_61k", "joined_61k"};

/// The script maps for speed first: with this head all else may be small. The other mappings have the
/// default.
const head_params slow_in_one_place{.last_class_late = true, .drop_common_ones = true};

/// A model whose features are bytes of pixels. A circuit without an encoder reads the bits `pixel > 127`.
classifier read_model(const path& file) {
    classifier model = read_classifier(file);
    if (model.encoder() == bit_encoder(pixels)) {
        constexpr double threshold = 127;
        model = classifier(image_encoder(28, 28, 1, {&threshold, 1}), model.circuit(),
                           classifier::numbered(model.classes()));
    }
    if (model.features() != pixels || model.classes() != 10)
        throw file_error(file.string(), "is no classifier of MNIST's images");
    return model;
}

/// The test images, as grey bytes if ../shared has them, else black and white.
labelled_images read_test_images() {
    const path root = DLGN_SOURCE_DIR;
    const path grey = root / "../shared/data/mnist";
    const path folder = exists(grey) ? grey : root / "examples/data/mnist-1bit";
    std::fprintf(stderr, "images from %s\n", folder.lexically_normal().c_str());
    return read_mnist_images(folder, load).test;
}

/// The images as their bits of pix, pixel p in bits 8p + 7 … 8p.
bit_matrix bits_of(const image_set& images) {
    bit_matrix bits(images.count, 8 * pixels);
    for (std::size_t i = 0; i < images.count; ++i)
        for (std::size_t bit = 0; bit < 8 * pixels; ++bit)
            bits.set(i, bit, (images.image(i)[bit / 8] >> bit % 8 & 1U) != 0);
    return bits;
}

/// Place of a bit in its vector, from a name such as pix[17].
std::size_t bit_place(const std::string& name) {
    const std::size_t bracket = name.find('[');
    if (bracket == std::string::npos)
        throw std::runtime_error("\"" + name + "\" is no bit of a vector");
    return std::stoul(name.substr(bracket + 1));
}

/// What mapped.v in `folder` says of every image. Yosys puts the models of the cells in their places.
std::vector<std::uint8_t> simulate(const path& folder, const bit_matrix& images) {
    run_yosys(folder, "read_verilog mapped.v cells.v; hierarchy -check -top classifier; flatten; opt_clean; "
                      "aigmap; write_aiger -symbols mapped.aig");
    const named_circuit mapped = read_aiger(folder / "mapped.aig");
    if (mapped.inputs.size() != images.columns() || mapped.outputs.size() != 4)
        throw std::runtime_error((folder / "mapped.v").string() + ": the interface is another");
    bit_matrix inputs(images.rows(), images.columns()); // in the order of the file
    for (std::size_t column = 0; column < mapped.inputs.size(); ++column) {
        const std::size_t bit = bit_place(mapped.inputs[column]);
        for (std::size_t i = 0; i < images.rows(); ++i)
            inputs.set(i, column, images(i, bit));
    }
    const bit_matrix rows = evaluate(mapped.circuit, inputs);
    std::vector<std::uint8_t> labels(images.rows());
    for (std::size_t i = 0; i < images.rows(); ++i)
        for (std::size_t output = 0; output < mapped.outputs.size(); ++output)
            labels[i] |=
                static_cast<std::uint8_t>(unsigned{rows(i, output)} << bit_place(mapped.outputs[output]));
    return labels;
}

/// The share of images with the right label, by the netlist, which must say what the model itself does.
double accuracy_of(const path& folder, const classifier& model, const labelled_images& test) {
    const std::vector<std::uint8_t> labels = simulate(folder, bits_of(test.images));
    const row_view rows(std::span(test.images.pixels), test.images.count, pixels);
    if (labels != engine{model}.classify(rows))
        throw std::runtime_error((folder / "mapped.v").string() + ": the labels are not the model's");
    std::size_t correct = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        correct += labels[i] == test.labels[i] ? 1U : 0U;
    return static_cast<double>(correct) / static_cast<double>(labels.size());
}

void measure(const path& file, const path& folder, const std::string& liberty, const cell_library& cells,
             const labelled_images& test) {
    const std::string name = file.stem().string();
    const classifier model = read_model(file);
    std::filesystem::create_directories(folder);
    write_file(folder / "cells.lib", [&](std::ostream& out) { out << liberty; });
    // Yosys' own models: it also uses isolation cells, which a cell_library leaves out.
    run_yosys(folder, "read_liberty -ignore_miss_func cells.lib; write_verilog -noattr cells.v");

    const std::vector<port_format> formats(pixels, {.width = 8});
    const circuit encoded = with_encoder(model, formats);
    const circuit whole = simplify(with_head(encoded, slow_in_one_place));
    write_behavioural_verilog(folder / "classifier.v", whole, names);
    std::fprintf(stderr, "%s: %zu gates, mapped by the public script\n", name.c_str(), whole.gates());
    const double area = dlgn_bench::map_with_yosys(folder, public_script);
    const double accuracy = accuracy_of(folder, model, test);
    std::fprintf(stderr, "%s: %.0f GE, %.2f %%; mapped by abc -liberty\n", name.c_str(),
                 area / gate_equivalent, 100 * accuracy);
    const circuit usual = simplify(with_head(encoded));
    write_behavioural_verilog(folder / "classifier.v", usual, names);
    const double area_usual = dlgn_bench::map_with_yosys(folder, dlgn_bench::usual_script(usual.gates()));
    const double area_ours = map(usual, cells).area();
    std::printf("%s\t%.0f\t%.2f\t%.0f\t%.0f\n", name.c_str(), area / gate_equivalent, 100 * accuracy,
                area_usual / gate_equivalent, area_ours / gate_equivalent);
    std::fflush(stdout);
}

void measure_all(const path& models, const path& work, const std::vector<std::string>& chosen) {
    dlgn_bench::need_tool("yosys");
    const path library = dlgn_bench::library_file();
    std::filesystem::create_directories(work);
    std::fprintf(stderr, "%scells from %s\nABC's commands of the public script:%s\n",
                 dlgn_bench::yosys_version(work).c_str(), library.lexically_normal().c_str(),
                 public_script.abc_options.c_str());
    if (library != dlgn_bench::full_library_file()) {
        std::fprintf(stderr,
                     "frontier: skipped, for the public script has the whole library, and there is no %s\n",
                     dlgn_bench::full_library_file().lexically_normal().c_str());
        return;
    }
    const std::string liberty = load(library);
    const cell_library cells = parse_liberty(liberty, library.string());
    const labelled_images test = read_test_images();
    std::printf("case\tge\taccuracy\tge_abc_liberty\tge_dlgn\n");
    for (const std::string& name : chosen)
        measure(models / (name + ".dlgn"), work / ("frontier_" + name), liberty, cells, test);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: bench_frontier MODEL_FOLDER WORK_FOLDER BENCH_FOLDER [MODEL ...]\n");
        return 2;
    }
    try {
        std::vector<std::string> chosen(argv + 4, argv + argc);
        if (chosen.empty())
            chosen.assign(all_models.begin(), all_models.end());
        measure_all(argv[1], std::filesystem::absolute(argv[2]), chosen);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_frontier: %s\n", error.what());
        return 1;
    }
    return 0;
}
