// Refines circuits that mnist_to_sky130 trained (its digits.dlgn): joins them, if there are several, and
// improves them gate by gate on the training images and warped copies of them, drawn anew for every round.
// Try --help.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/dlgn.hpp>

#include "support/gzip.hpp"
#include "support/program.hpp"
#include "support/validators.hpp"

namespace {

struct options {
    std::vector<std::string> circuits;
    std::vector<std::size_t> weights;
    std::size_t rounds = 3;
    std::size_t copies = 2;
    std::size_t candidates = 32;
    double temperature = 0;
    bool keep_gates = false;
    double area_weight = 0;
    double output_area = 0;
    double wire_weight = 0;
    dlgn::warp_images::strength warp = {.angle = 0.05, .bend = 0.5};
    std::uint64_t seed = 1;
    std::string data = DLGN_SOURCE_DIR "/examples/data/mnist-1bit";
    std::string liberty = DLGN_SOURCE_DIR "/examples/pdk/sky130_fd_sc_hd.lib";
    bool last = false;
    std::string out = "refined.dlgn";
};

void define_options(CLI::App& app, options& o) {
    app.add_option("circuits", o.circuits, "Circuits of one training run each")->required();
    app.add_option("--weights", o.weights, "Of the circuits' class scores, as 2,1; 1 each by default")
        ->delimiter(',')
        ->check(support::whole());
    app.add_option("--rounds", o.rounds, "Sweeps over all gates")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--copies", o.copies, "Warped copies of the training images, besides themselves")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--candidates", o.candidates,
                   "Other nodes that a gate tries in place of each it reads; 0: the wiring stays")
        ->check(support::whole())
        ->capture_default_str();
    app.add_flag(
        "--keep-gates", o.keep_gates,
        "Leave out gates that no output depends on, but simplify nothing: each neuron stays one gate "
        "(mnist_to_sky130's digits_neurons.dlgn)");
    app.add_option("--tau", o.temperature, "Temperature of the class scores; 0: from the outputs per class")
        ->capture_default_str();
    app.add_option("--area-weight", o.area_weight, "Mean cross-entropy that a µm² is worth")
        ->capture_default_str();
    app.add_option("--output-area", o.output_area,
                   "Area of an output's adder, µm²; outputs that are not worth it are dropped. 0: none is")
        ->capture_default_str();
    app.add_option("--wire-weight", o.wire_weight,
                   "Mean cross-entropy that a wire as long as the core is worth, where cells would be placed")
        ->capture_default_str();
    app.add_option("--angle", o.warp.angle, "Of the warps, radians")->capture_default_str();
    app.add_option("--bend", o.warp.bend, "Of the warps, pixels")->capture_default_str();
    app.add_option("--seed", o.seed, "Of the first round's warps and candidates")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--data", o.data, "Folder with the four MNIST files")->capture_default_str();
    app.add_option("--liberty", o.liberty, "Cell library that gates are priced by")->capture_default_str();
    app.add_flag("--last", o.last,
                 "Write the circuit of the last round: with prices, later ones are smaller");
    app.add_option("--out", o.out, "File for the circuit of the round that is best on held-out images")
        ->capture_default_str();
}

/// The images themselves and `copies` warps of each.
dlgn::dataset with_warps(const dlgn::dataset& images, const options& o, std::uint64_t seed) {
    const std::size_t count = images.labels.size();
    dlgn::dataset all{dlgn::bit_matrix(count * (1 + o.copies), images.inputs.columns()), {}, images.classes};
    dlgn::random_engine random(seed);
    dlgn::warp_images warp(28, 28, o.warp);
    for (std::size_t i = 0; i < all.inputs.rows(); ++i) {
        std::ranges::copy(images.inputs.row(i % count), all.inputs.row(i).begin());
        if (i >= count)
            warp(all.inputs.row(i), random);
        all.labels.push_back(images.labels[i % count]);
    }
    return all;
}

void run(options o) {
    std::optional<dlgn::file_lock> held; // or two runs would write one file
    if (!std::filesystem::exists(o.out) || std::filesystem::is_regular_file(o.out))
        held.emplace(o.out + ".lock", o.out);
    const auto load = [](const std::string& path) { return support::read_plain_or_gzip(path); };
    const dlgn::cell_library cells = dlgn::parse_liberty(load(o.liberty), o.liberty);
    const dlgn::mnist_bits data = dlgn::read_mnist(o.data, load);
    const auto parts = dlgn::split(data.train, 6000, 1); // those of mnist_to_sky130
    const auto pins = [](std::size_t outputs) { return dlgn::image_pins(28 * 28, 28, outputs); };
    // Returns the accuracy on the held-out images.
    const auto print = [&](const char* when, const dlgn::circuit& circuit) {
        const double accuracy =
            dlgn::accuracy(dlgn::engine{circuit}.classify(parts.held_out.inputs), parts.held_out.labels);
        const dlgn::netlist netlist = dlgn::map(dlgn::simplify(dlgn::with_head(circuit)), cells);
        const double wires = dlgn::place(netlist, pins(netlist.outputs().size())).wire_length;
        std::printf("%s: held-out %.2f %%, %zu gates, with head %.0f µm², wires about %.1f core sides\n",
                    when, 100 * accuracy, circuit.gates(), netlist.area(), wires);
        std::fflush(stdout);
        return accuracy;
    };

    std::vector<dlgn::circuit> members;
    for (const std::string& file : o.circuits)
        members.push_back(dlgn::read_circuit(file));
    if (o.weights.empty())
        o.weights.assign(members.size(), 1);
    const auto simplified = [&](dlgn::circuit circuit) {
        return o.keep_gates ? dlgn::drop_unread_gates(circuit) : dlgn::simplify(circuit);
    };
    dlgn::circuit circuit = simplified(dlgn::join(members, o.weights));
    print("start", circuit);

    dlgn::refine_params params{
        .sweeps = 1,
        .candidates = o.candidates,
        .temperature = o.temperature > 0
                           ? o.temperature
                           : dlgn::default_temperature(circuit.outputs().size() / circuit.classes()),
        .area_weight = o.area_weight,
        .output_area = o.output_area,
        .wire_weight = o.wire_weight};
    params.place = [&](const dlgn::circuit& whole) {
        return dlgn::place(whole, pins(whole.outputs().size()));
    };
    params.on_sweep = [](const dlgn::circuit&, const dlgn::refine_stats& stats) {
        std::printf("training cross-entropy %.4f, accuracy %.2f %%, %zu changes, %zu outputs; ",
                    stats.cross_entropy, 100 * stats.accuracy, stats.changes, stats.outputs);
        return true;
    };
    const dlgn::free_wires_cost cost(dlgn::liberty_cost{cells});
    dlgn::circuit best = circuit;
    double best_accuracy = 0;
    for (std::size_t round = 0; round < o.rounds; ++round) {
        params.seed = o.seed + round;
        circuit = simplified(dlgn::refine(circuit, with_warps(parts.train, o, params.seed), params, cost));
        const double accuracy = print(("round " + std::to_string(round + 1)).c_str(), circuit);
        if (accuracy >= best_accuracy || o.last) {
            best = circuit;
            best_accuracy = accuracy;
            dlgn::write_circuit(o.out, best); // each at once: a later round may be stopped
        }
    }
    if (o.rounds == 0)
        dlgn::write_circuit(o.out, best);
    print(o.last ? "last" : "best", best);
    std::printf("test %.2f %%\n",
                100 * dlgn::accuracy(dlgn::engine{best}.classify(data.test.inputs), data.test.labels));
}

} // namespace

int main(int argc, char** argv) {
    options chosen;
    CLI::App app("Improves trained circuits gate by gate.");
    app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    define_options(app, chosen);
    return support::run_program(app, argc, argv, [&] { run(std::move(chosen)); });
}
