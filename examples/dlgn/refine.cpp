// dlgn refine: trained models made better or smaller, gate by gate.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/circuit/core_pins.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/join.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/core/accuracy.hpp>
#include <dlgn/core/file_lock.hpp>
#include <dlgn/cost/free_wires_cost.hpp>
#include <dlgn/cost/liberty_cost.hpp>
#include <dlgn/engine/engine.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/placement.hpp>
#include <dlgn/relax/temperature.hpp>
#include <dlgn/train/augment.hpp>
#include <dlgn/train/refine.hpp>

#include "../support/liberty.hpp"
#include "../support/program.hpp"
#include "../support/results.hpp"
#include "../support/validators.hpp"
#include "command.hpp"
#include "samples.hpp"

namespace program {

namespace {

struct refine_command {
    std::vector<std::string> models;
    std::vector<std::size_t> weights;
    std::size_t rounds = 3;
    std::optional<std::size_t> copies;
    std::size_t candidates = 32;
    double temperature = 0;
    bool keep_gates = false;
    double area_weight = 0;
    double output_area = 0;
    bool keep_outputs = false;
    double wire_weight = 0;
    bool mirror = false;
    dlgn::warp_images::strength warp = {.angle = 0.05, .bend = 0.5};
    std::uint64_t seed = 1;
    std::size_t threads = 0;
    data_options data;
    support::liberty_options liberty;
    bool last = false;
    bool test_accuracy = false;
    std::string out = "refined.dlgn";
};

void define_options(CLI::App& app, refine_command& o) {
    app.add_option("models", o.models, "Models of one training run each, with the same encoder")->required();
    app.add_option("--data", o.data.data, "The rows they were trained on, a file or folder as for train")
        ->required();
    app.add_option("--test", o.data.test, "Table, or array of numpy, with the test rows; as for train");
    app.add_option("--test-labels", o.data.test_labels, "Array of numpy with the labels of --test");
    app.add_option("--test-share", o.data.test_share,
                   "Share of the rows of a table that train kept for the test")
        ->check(CLI::Range(0.01, 0.9))
        ->capture_default_str();
    add_table_options(app, o.data);
    app.add_option("--weights", o.weights, "Of the models' class scores, as 2,1; 1 each by default")
        ->delimiter(',')
        ->check(support::whole())
        ->check(CLI::Range(1U, 1000U));
    app.add_option("--rounds", o.rounds, "Sweeps over all gates")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--copies", o.copies,
                   "Warped copies of the training images, drawn anew for every round, besides themselves; 2 "
                   "for images "
                   "of one bit a pixel by default")
        ->check(support::whole());
    app.add_option("--candidates", o.candidates,
                   "Other nodes that a gate tries in place of each it reads; 0: the wiring stays")
        ->check(support::whole())
        ->capture_default_str();
    app.add_flag("--keep-gates", o.keep_gates,
                 "Leave out gates that no output depends on, but simplify nothing: each neuron stays one "
                 "gate (train's "
                 "neurons.dlgn)");
    app.add_option("--tau", o.temperature, "Temperature of the class scores; 0: from the outputs per class")
        ->capture_default_str();
    app.add_option("--area-weight", o.area_weight, "Mean cross-entropy that a um2 is worth")
        ->capture_default_str();
    app.add_option(
           "--output-area", o.output_area,
           "Area of an output's adder, um2; outputs that are not worth it are dropped, and pairs of a class "
           "that are hardly ever both 1, or both 0, become one. 0: none is")
        ->capture_default_str();
    app.add_flag("--keep-outputs", o.keep_outputs, "With --output-area: pairs of outputs stay two")
        ->default_str("false");
    app.add_option(
           "--wire-weight", o.wire_weight,
           "Mean cross-entropy that a wire as long as the core is worth, where cells would be placed; images "
           "only")
        ->capture_default_str();
    app.add_option("--angle", o.warp.angle, "Of the warps, radians")->capture_default_str();
    app.add_option("--bend", o.warp.bend, "Of the warps, pixels")->capture_default_str();
    app.add_option("--scale", o.warp.scale, "Of the warps, share of the size")->capture_default_str();
    app.add_option("--slant", o.warp.slant, "Of the warps, pixels to the side for each row")
        ->capture_default_str();
    app.add_option("--shift", o.warp.shift, "Of the warps, pixels")->capture_default_str();
    app.add_flag("--mirror", o.mirror,
                 "Mirror half of the warped copies, left and right, as suits photographs")
        ->default_str("false");
    app.add_option("--seed", o.seed, "Of the first round's warps and candidates")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--threads", o.threads, "Threads; 0: all processors. Does not change the result")
        ->check(support::whole())
        ->capture_default_str();
    support::define_liberty_options(app, o.liberty);
    app.add_flag("--last", o.last, "Write the model of the last round: with prices, later ones are smaller");
    app.add_flag(
        "--test-accuracy", o.test_accuracy,
        "Print the accuracy on the test rows at the end, too: once, when nothing is chosen any more");
    app.add_option("--out", o.out, "File for the model of the round that is best on held-out rows")
        ->capture_default_str();
}

/// Bits of each pixel, all channels together; 0 if the rows are no images, or pixels differ in that.
std::size_t bits_of_pixels(const dlgn::classifier& model, const samples& rows) {
    if (!rows.are_images())
        return 0;
    const auto features = model.encoder().features();
    const std::size_t bits = features.front().bits();
    return std::ranges::all_of(features, [&](const dlgn::feature& each) { return each.bits() == bits; })
               ? bits * rows.images().images.channels
               : 0;
}

/// The rows themselves and `copies` warps of each image of so many bits a pixel.
dlgn::dataset with_warps(const dlgn::dataset& rows, const samples& images, std::size_t bits,
                         std::size_t copies, const refine_command& o, std::uint64_t seed) {
    if (copies == 0)
        return rows;
    const std::size_t count = rows.labels.size();
    dlgn::dataset all{dlgn::bit_matrix(count * (1 + copies), rows.inputs.columns()), {}, rows.classes};
    dlgn::random_engine random(seed);
    const dlgn::image_set& shape = images.images().images;
    dlgn::warp_images warp(shape.rows, shape.columns, o.warp, bits);
    dlgn::mirror_images mirror(shape.rows, shape.columns, bits, o.mirror ? 0.5 : 0);
    for (std::size_t i = 0; i < all.inputs.rows(); ++i) {
        std::ranges::copy(rows.inputs.row(i % count), all.inputs.row(i).begin());
        if (i >= count) {
            warp(all.inputs.row(i), random);
            if (o.mirror)
                mirror(all.inputs.row(i), random);
        }
        all.labels.push_back(rows.labels[i % count]);
    }
    return all;
}

/// The models as one. They must have one encoder and the same classes.
dlgn::classifier read_models(const refine_command& o) {
    std::vector<dlgn::circuit> circuits;
    std::optional<dlgn::classifier> first;
    for (const std::string& file : o.models) {
        dlgn::classifier model = dlgn::read_classifier(file);
        if (!first)
            first = model;
        else if (!(model.encoder() == first->encoder()) ||
                 !std::ranges::equal(model.class_names(), first->class_names()))
            throw dlgn::file_error(file, "has another encoder or other classes than " + o.models.front());
        circuits.push_back(model.circuit());
    }
    std::vector<std::size_t> weights = o.weights;
    if (weights.empty())
        weights.assign(circuits.size(), 1);
    return {first->encoder(),
            dlgn::join(circuits, weights),
            {first->class_names().begin(), first->class_names().end()},
            first->label_name()};
}

void run_refine(const refine_command& o, const CLI::App& app) {
    support::require_meaning(app, "--keep-outputs", o.output_area > 0, "without --output-area");
    support::require_other_file(o.out,
                                std::array{o.data.data, o.data.test, o.data.labels, o.data.test_labels});
    std::optional<dlgn::file_lock> held; // or two runs would write one file
    if (!std::filesystem::exists(o.out) || std::filesystem::is_regular_file(o.out))
        held.emplace(o.out + ".lock", o.out);
    const dlgn::cell_library cells = support::read_library(o.liberty).cells;
    dlgn::classifier model = read_models(o);
    support::note_work("the data");
    const data_set data = read_data(o.data, model);
    const bool are_images = data.train.are_images();
    const auto parts = data.train.split_off(held_out_rows(data.train), 1); // those of train
    const dlgn::dataset train = parts.train.encoded(model.encoder(), model.classes());
    const dlgn::dataset held_out = parts.held_out.encoded(model.encoder(), model.classes());
    const std::size_t pixel_bits = bits_of_pixels(model, data.train);
    const bool one_bit = pixel_bits == 1;
    const std::size_t copies = o.copies.value_or(one_bit ? 2 : 0);
    if (copies > 0 && pixel_bits == 0)
        throw dlgn::error("--copies " + dlgn::to_text(copies) +
                          ": only images of equally many bits a pixel can be warped here");
    for (const char* const name : {"--angle", "--bend", "--scale", "--slant", "--shift", "--mirror"})
        support::require_meaning(app, name, copies > 0, "without --copies");
    if (o.wire_weight > 0 && !one_bit)
        throw dlgn::error("--wire-weight " + dlgn::to_text(o.wire_weight) +
                          ": only for images of one bit a pixel");
    const std::size_t columns = are_images ? data.train.images().images.columns : model.features();
    const auto pins = [&](std::size_t outputs) {
        return dlgn::image_pins(model.circuit().inputs(), columns, outputs);
    };
    // Returns the accuracy on the held-out rows.
    const auto print = [&](const char* when, const dlgn::circuit& circuit) {
        const double accuracy =
            dlgn::accuracy(dlgn::engine{circuit}.classify(held_out.inputs), held_out.labels);
        const dlgn::netlist netlist = dlgn::map(dlgn::simplify(dlgn::with_head(circuit)), cells);
        std::printf("%s: held-out %.2f %%, %zu gates, with class sums %.0f um2", when, 100 * accuracy,
                    circuit.gates(), netlist.area());
        if (one_bit)
            std::printf(", wires about %.1f core sides",
                        dlgn::place(netlist, pins(netlist.outputs().size())).wire_length);
        std::printf("\n");
        std::fflush(stdout);
        return accuracy;
    };
    const auto simplified = [&](const dlgn::circuit& circuit) {
        return o.keep_gates ? dlgn::drop_unread_gates(circuit) : dlgn::simplify(circuit);
    };
    const auto with_circuit = [&](const dlgn::circuit& circuit) {
        return dlgn::classifier(model.encoder(), circuit,
                                {model.class_names().begin(), model.class_names().end()}, model.label_name());
    };
    dlgn::circuit circuit = simplified(model.circuit());
    print("start", circuit);

    dlgn::refine_params params{
        .sweeps = 1,
        .candidates = o.candidates,
        .temperature = o.temperature == 0
                           ? dlgn::default_temperature(circuit.outputs().size() / circuit.classes())
                           : o.temperature,
        .area_weight = o.area_weight,
        .output_area = o.output_area,
        .merge_outputs = !o.keep_outputs,
        .threads = o.threads,
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
    support::note_work("refining: fewer --copies need less");
    for (std::size_t round = 0; round < o.rounds; ++round) {
        params.seed = o.seed + round;
        circuit = simplified(dlgn::refine(
            circuit, with_warps(train, data.train, pixel_bits, copies, o, params.seed), params, cost));
        const double accuracy = print(("round " + std::to_string(round + 1)).c_str(), circuit);
        if (accuracy >= best_accuracy || o.last) {
            best = circuit;
            best_accuracy = accuracy;
            dlgn::write_classifier(o.out, with_circuit(best)); // each at once: a later round may be stopped
        }
    }
    if (o.rounds == 0)
        dlgn::write_classifier(o.out, with_circuit(best));
    print(o.last ? "last" : "best", best);
    if (o.test_accuracy)
        std::printf("test %.2f %%; ",
                    100 * dlgn::accuracy(dlgn::engine{with_circuit(best)}.classify(data.test.view()),
                                         data.test.labels()));
    std::printf("wrote %s\n", o.out.c_str());
}

} // namespace

void add_refine(CLI::App& app, action& chosen) {
    auto* const command =
        app.add_subcommand("refine", "Improve trained models gate by gate; several are joined to one first");
    const auto o = std::make_shared<refine_command>();
    define_options(*command, *o);
    command->callback([o, command, &chosen] { chosen = [o, command] { run_refine(*o, *command); }; });
}

} // namespace program
