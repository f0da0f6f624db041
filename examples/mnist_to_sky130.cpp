// MNIST to a netlist of standard cells, end to end: read the images and a Liberty library, train a network of
// logic gates whose loss prices every neuron by its cells, turn it into a circuit, classify the test images
// with the engine, and write netlists, a testbench and a report. Try --help.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iostream>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/dlgn.hpp>

#include "support/gzip.hpp"
#include "support/interrupt.hpp"
#include "support/liberty.hpp"
#include "support/program.hpp"
#include "support/report.hpp"
#include "support/results.hpp"
#include "support/silicon.hpp"
#include "support/validators.hpp"

namespace {

struct options {
    std::vector<std::size_t> layers = {6000, 3000};
    std::vector<std::size_t> class_outputs;
    std::string form = "lut4";
    double residual = 0;
    std::size_t candidates = 16;
    std::size_t window = 7;
    std::size_t refresh_every = 0;
    double refresh_share = 0.25;
    std::size_t epochs = 40;
    std::size_t soft_epochs = 0;
    double gumbel_noise = 0;
    double gumbel_temperature = 1;
    std::size_t batch = 128;
    std::uint64_t seed = 1;
    double area_weight = 0.022;
    std::string price = "free-wires";
    double output_area = 0;
    bool price_head = false;
    bool unread_is_free = false;
    double energy_weight = 0;
    double temperature = 0;
    double learning_rate = 0.05;
    double wire_learning_rate = 0.2;
    unsigned shift = 1;
    double shift_share = 0.5;
    double warp = 0;
    std::size_t threads = 0;
    std::string data = DLGN_SOURCE_DIR "/examples/data/mnist-1bit";
    unsigned threshold = 127;
    unsigned bits = 1;
    std::string thresholds = "even";
    std::size_t held_out = 6000;
    std::size_t patience = 0;
    support::liberty_options liberty{{DLGN_SOURCE_DIR "/examples/pdk/sky130_fd_sc_hd.lib"}, {}};
    std::string checkpoint;
    std::string out = "out";
};

/// Adds every option to the command line, and its name and value to the report.
void define_options(CLI::App& app, options& o) {
    // An unsigned option would take -3 for a very large number.
    app.add_option("--layers", o.layers,
                   "Neurons of each layer; the last must be divisible by 10 without --class-outputs")
        ->delimiter(',')
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--class-outputs", o.class_outputs,
                   "Neurons of the last layer that count for each digit, together all of them; equally many "
                   "by default")
        ->delimiter(',')
        ->check(support::whole());
    app.add_option(
           "--form", o.form,
           "Trainable form of a gate: lut4 (4 truth-table entries) or softmax16 (the paper's 16 weights)")
        ->check(CLI::IsMember({"lut4", "softmax16"}))
        ->capture_default_str();
    app.add_option("--residual", o.residual,
                   "Start each neuron near the wire of its first input, with this logit, as deep networks "
                   "need; 0: at "
                   "random")
        ->capture_default_str();
    app.add_option("--candidates", o.candidates,
                   "Wires that each input of a neuron chooses from; 1 is the paper's fixed random wiring")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option(
           "--window", o.window,
           "Side of the window of pixels that the candidates of a neuron of the first layer come from; "
           "0: the whole image")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--refresh-every", o.refresh_every,
                   "Draw new candidates in place of the least likely after every so many epochs; 0: never")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--refresh-share", o.refresh_share, "Share of the candidates that are then drawn anew")
        ->capture_default_str();
    app.add_option("--epochs", o.epochs, "Passes over the training images")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option(
           "--soft-epochs", o.soft_epochs,
           "Of those, the first ones with a soft forward pass; the others compute with the gates and wires "
           "the network would become, and pass gradients straight through")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--gumbel-noise", o.gumbel_noise,
                   "Noise on the choice of gates and wires, so that each step trains a sample of the network "
                   "(Gumbel softmax); falls to 0 in the end. 1: as likely as the network takes them to be")
        ->capture_default_str();
    app.add_option("--gumbel-temperature", o.gumbel_temperature,
                   "Temperature of the soft choice that gradients are then taken of")
        ->capture_default_str();
    app.add_option("--batch", o.batch, "Images a step")->check(support::whole())->capture_default_str();
    app.add_option("--seed", o.seed, "Of wiring, weights and the order of images")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--area-weight", o.area_weight,
                   "Weight δ of the mean expected price of a neuron, per µm²; 0: no area term")
        ->capture_default_str();
    app.add_option(
           "--price", o.price,
           "Prices of the 16 functions: liberty (the library's cells), free-wires (the same, but constants "
           "and wires free), free-inverters (these, too) or paper")
        ->check(CLI::IsMember({"liberty", "free-wires", "free-inverters", "paper"}))
        ->capture_default_str();
    CLI::Option* const output_area =
        app.add_option("--output-area", o.output_area,
                       "Charge each output that is not a constant so many µm² for its adder; 0: not")
            ->capture_default_str();
    app.add_flag("--price-head", o.price_head, "Charge each such output a full adder of the library")
        ->excludes(output_area)
        ->default_str("false");
    app.add_flag("--unread-is-free", o.unread_is_free,
                 "Charge neurons only as far as they are likely to be read")
        ->default_str("false");
    app.add_option("--energy-weight", o.energy_weight,
                   "Weight of the mean switching energy of a neuron's inputs, per fJ; 0: no energy term")
        ->capture_default_str();
    app.add_option("--tau", o.temperature, "Temperature τ of the class scores; 0: from the outputs per class")
        ->capture_default_str();
    app.add_option("--learning-rate", o.learning_rate, "Of the gates (Adam, cosine)")->capture_default_str();
    app.add_option("--wire-learning-rate", o.wire_learning_rate, "Of the learned wiring")
        ->capture_default_str();
    app.add_option("--shift", o.shift,
                   "Augmentation: move each training image by up to so many pixels (0 to 4)")
        ->check(support::whole())
        ->check(CLI::Range(0U, 4U))
        ->capture_default_str();
    app.add_option("--shift-share", o.shift_share, "Share of the training images that are moved")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    app.add_option(
           "--warp", o.warp,
           "Augmentation: rotate, scale, slant, move and bend each grey image anew in every epoch; 1: about "
           "as handwriting differs, 0: not")
        ->check(CLI::Range(0.0, 4.0))
        ->capture_default_str();
    app.add_option("--threads", o.threads,
                   "Threads for training; 0: all processors. Does not change the result")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--data", o.data, "Folder with the four MNIST files (IDX, plain or .gz), 1-bit or grey")
        ->capture_default_str();
    app.add_option("--threshold", o.threshold,
                   "A pixel above it is 1 (0 to 254); with one bit a pixel and even thresholds")
        ->check(support::whole())
        ->check(CLI::Range(0U, 254U))
        ->capture_default_str();
    app.add_option("--bits", o.bits, "Bits a pixel, thermometer code (1 to 16)")
        ->check(support::whole())
        ->check(CLI::Range(1U, 16U))
        ->capture_default_str();
    app.add_option(
           "--thresholds", o.thresholds,
           "Where they are: even, or chosen from the training images as quantile (of the pixels above "
           "0) or label (what keeps most of what a pixel tells of the label)")
        ->check(CLI::IsMember({"even", "quantile", "label"}))
        ->capture_default_str();
    app.add_option("--held-out", o.held_out,
                   "Training images kept back to judge every epoch by; 0: train on all, and the last epoch "
                   "is the result")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option(
           "--patience", o.patience,
           "End training after so many epochs without a better circuit for those images; 0: train all "
           "epochs")
        ->check(support::whole())
        ->capture_default_str();
    support::define_liberty_options(app, o.liberty);
    app.add_option(
        "--checkpoint", o.checkpoint,
        "File that keeps the state of training after every epoch and on Ctrl-C; if it is there, training "
        "continues from it. None by default");
    app.add_option("--out", o.out, "Folder for the results")->capture_default_str();
}

std::vector<support::option_value> option_values(const CLI::App& app) {
    std::vector<support::option_value> values;
    for (const CLI::Option* option : app.get_options()) {
        const std::string name = option->get_lnames().empty() ? "" : option->get_lnames().front();
        // Where the run read and wrote is not what it computed.
        if (name == "help" || name == "data" || name == "liberty" || name == "out" || name == "threads" ||
            name == "checkpoint" || (name == "dont-use" && option->count() == 0))
            continue;
        std::string value = option->get_default_str();
        if (option->count() > 0) {
            value.clear();
            for (const std::string& part : option->results())
                value += (value.empty() ? "" : ",") + part;
        }
        values.push_back({name, value});
    }
    return values;
}

std::vector<std::uint8_t> choose_thresholds(const options& o, const dlgn::labelled_images& train) {
    if (o.thresholds == "quantile")
        return dlgn::quantile_thresholds(train.images, o.bits);
    if (o.thresholds == "label")
        return dlgn::informative_thresholds(train, o.bits);
    return o.bits == 1 ? std::vector{static_cast<std::uint8_t>(o.threshold)} : dlgn::even_thresholds(o.bits);
}

/// The deviations of a warp, all times `factor`.
dlgn::warp_grey::strength warp_strength(double factor) {
    dlgn::warp_grey::strength strength;
    for (double* deviation :
         {&strength.angle, &strength.scale, &strength.slant, &strength.shift, &strength.bend})
        *deviation *= factor;
    return strength;
}

void print_epoch(const dlgn::epoch_stats& e) {
    const std::string energy = e.energy_loss > 0 ? " + energy " + dlgn::to_fixed(e.energy_loss, 4) : "";
    const std::string accuracy = e.hard_accuracy
                                     ? "held-out soft " + dlgn::to_fixed(100 * *e.soft_accuracy, 2) +
                                           " % hard " + dlgn::to_fixed(100 * *e.hard_accuracy, 2) + " %"
                                     : "training " + dlgn::to_fixed(100 * e.train_accuracy, 2) + " %";
    std::printf("epoch %2zu/%zu  loss %.4f = cross-entropy %.4f + area %.4f%s   %s   mean cell %.3f µm²   "
                "%.0f images/s   %.0f s left\n",
                e.epoch, e.epochs, e.loss, e.cross_entropy, e.area_loss, energy.c_str(), accuracy.c_str(),
                e.mean_area, e.images_per_second, e.seconds_left);
    std::fflush(stdout);
}

/// A price list chosen at run time.
struct chosen_cost {
    std::array<double, dlgn::gate_op_count> prices{};

    template <dlgn::area_cost Cost>
    static chosen_cost of(const Cost& cost) {
        chosen_cost chosen;
        for (const dlgn::gate_op op : dlgn::all_gate_ops)
            chosen.prices[to_index(op)] = cost(op);
        return chosen;
    }
    double operator()(dlgn::gate_op op) const noexcept { return prices[to_index(op)]; }
};

chosen_cost choose_cost(const std::string& name, const dlgn::cell_library& cells) {
    if (name == "paper")
        return chosen_cost::of(dlgn::paper_cost{});
    const dlgn::liberty_cost cost(cells);
    if (name == "liberty")
        return chosen_cost::of(cost);
    return name == "free-wires" ? chosen_cost::of(dlgn::free_wires_cost(cost))
                                : chosen_cost::of(dlgn::free_inverters_cost(cost));
}

/// Images a second of the engine on one thread: the median of a second's runs.
double measure(const dlgn::engine<>& engine, const dlgn::bit_matrix& samples) {
    using clock = std::chrono::steady_clock;
    auto space = engine.make_workspace();
    std::vector<std::uint8_t> labels(samples.rows());
    std::vector<double> seconds;
    for (const auto start = clock::now(); clock::now() - start < std::chrono::seconds(1);) {
        const auto begin = clock::now();
        engine.classify(samples, labels, space);
        seconds.push_back(std::chrono::duration<double>(clock::now() - begin).count());
    }
    std::ranges::nth_element(seconds, seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2));
    return static_cast<double>(samples.rows()) / seconds[seconds.size() / 2];
}

void require_equal(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b, const char* what) {
    if (a != b)
        throw dlgn::error(std::string(what) +
                          " does not give the labels of the reference: please report this");
}

/// Neurons by layer and function.
std::vector<std::array<std::size_t, dlgn::gate_op_count>> count_gates(const dlgn::relaxed_network& network) {
    std::vector<std::array<std::size_t, dlgn::gate_op_count>> counts;
    for (const auto& layer : network.layers()) {
        counts.emplace_back();
        for (std::size_t neuron = 0; neuron < layer.neurons(); ++neuron)
            ++counts.back()[to_index(layer.hard_gate(neuron))];
    }
    return counts;
}

/// Options that would do nothing are mistakes.
void check_meaning(const options& o, const CLI::App& app) {
    using support::require_meaning;
    const bool is_even = o.thresholds == "even";
    require_meaning(app, "--threshold", o.bits == 1 && is_even, "with several bits or chosen thresholds");
    require_meaning(app, "--refresh-share", o.refresh_every > 0, "without --refresh-every");
    require_meaning(app, "--gumbel-temperature", o.gumbel_noise > 0, "without --gumbel-noise");
    require_meaning(app, "--shift-share", o.shift > 0, "with --shift 0");
    require_meaning(app, "--patience", o.patience == 0 || o.held_out > 0, "with --held-out 0");
    for (const char* const price : {"--output-area", "--price-head", "--unread-is-free"})
        require_meaning(app, price, o.area_weight > 0, "with --area-weight 0");
    const bool is_learned = o.candidates > 1;
    require_meaning(app, "--refresh-every", o.refresh_every == 0 || is_learned, "with --candidates 1");
    require_meaning(app, "--wire-learning-rate", is_learned, "with --candidates 1");
}

void run(const options& o, const CLI::App& app) {
    const std::filesystem::path folder = o.out;
    const dlgn::file_lock held = support::lock_folder(folder);
    const auto load = [](const std::filesystem::path& path) { return support::read_plain_or_gzip(path); };
    const support::tabled_library library = support::read_library(o.liberty);
    support::write_left_out(std::cout, library, 20);
    const dlgn::cell_library& cells = library.cells;
    const dlgn::library_tables& tables = library.tables;
    support::note_work("the images");
    const dlgn::mnist_images images = dlgn::read_mnist_images(o.data, load);
    const auto parts = dlgn::split(images.train, o.held_out, 1); // the same images whatever the seed
    const std::vector<std::uint8_t> thresholds = choose_thresholds(o, parts.train);
    const dlgn::dataset train = dlgn::thermometer(parts.train, thresholds);
    const dlgn::dataset held_out = dlgn::thermometer(parts.held_out, thresholds);
    const dlgn::dataset test = dlgn::thermometer(images.test, thresholds);

    support::run_report report;
    report.options = option_values(app);
    for (const std::uint8_t threshold : thresholds)
        report.thresholds += (report.thresholds.empty() ? "" : ", ") + std::to_string(threshold);
    report.seed = o.seed;
    report.library = cells.name();
    report.training_images = train.labels.size();
    report.held_out_images = held_out.labels.size();
    report.test_images = test.labels.size();

    support::note_work("training: fewer neurons (--layers), candidates or threads need less");
    dlgn::relaxed_network network(
        {.inputs = train.inputs.columns(),
         .layers = dlgn::dense_layers(o.layers, o.window),
         .classes = train.classes,
         .class_outputs = o.class_outputs,
         .form = o.form == "lut4" ? dlgn::gate_form::lut4 : dlgn::gate_form::softmax16,
         .candidates = o.candidates,
         .image = {images.train.images.rows, images.train.images.columns},
         .residual = o.residual,
         .temperature = o.temperature},
        o.seed);
    dlgn::fit_params params;
    params.epochs = o.epochs;
    params.hard_epochs = o.epochs - std::min(o.soft_epochs, o.epochs);
    params.batch = o.batch;
    params.learning_rate = o.learning_rate;
    params.wire_learning_rate = o.wire_learning_rate;
    params.gumbel_noise = o.gumbel_noise;
    params.gumbel_temperature = o.gumbel_temperature;
    params.refresh_every = o.refresh_every;
    params.refresh_share = o.refresh_share;
    params.area_weight = o.area_weight;
    params.output_area = o.price_head ? dlgn::head_area_per_output(cells) : o.output_area;
    params.unread_is_free = o.unread_is_free;
    params.energy_weight = o.energy_weight;
    if (o.energy_weight > 0)
        params.change_energy = dlgn::pin_energy(cells, tables.voltage);
    params.threads = o.threads != 0 ? o.threads : std::max(1U, std::thread::hardware_concurrency());
    params.seed = o.seed;
    if (o.held_out > 0) {
        params.held_out = &held_out;
        params.keep_best = true;
    }
    params.patience = o.patience;
    params.checkpoint = o.checkpoint;
    if (o.warp > 0)
        params.draw = dlgn::grey_samples(parts.train.images, thresholds, warp_strength(o.warp));
    if (o.shift > 0)
        params.augment = dlgn::shift_images(images.train.images.rows, images.train.images.columns,
                                            thresholds.size(), o.shift, o.shift_share);
    params.checkpoint_key = "shift " + std::to_string(o.shift) + ", share " + dlgn::to_text(o.shift_share) +
                            ", warp " + dlgn::to_text(o.warp);
    params.stop = [&, is_first = true]() mutable { // asked before every step: all that is wrong has been said
        if (std::exchange(is_first, false))
            std::printf("training %zu neurons on %zu images with %zu threads, prices from %s\n",
                        network.neurons(), train.labels.size(), params.threads, cells.name().c_str());
        return support::is_interrupted();
    };
    params.on_epoch = [](const dlgn::epoch_stats& stats) {
        print_epoch(stats);
        return true;
    };
    dlgn::validate(params);
    check_meaning(o, app);
    const chosen_cost prices = choose_cost(o.price, cells);
    const auto start = std::chrono::steady_clock::now();
    {
        const support::interrupt_guard guard;
        report.log = dlgn::fit(network, train, params, prices);
    }
    if (support::is_interrupted())
        throw support::interrupted_error(
            "training was interrupted" +
            (o.checkpoint.empty() ? " and nothing is kept: --checkpoint FILE would have kept its state"
                                  : "; the same command continues it from " + o.checkpoint));
    report.training_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();

    // Kept before anything else is tried with it.
    const dlgn::circuit neurons = dlgn::discretise(network);
    const dlgn::circuit circuit = dlgn::simplify(neurons);
    dlgn::write_circuit(folder / "digits.dlgn", circuit);
    dlgn::write_circuit(folder / "digits_neurons.dlgn", neurons);
    support::note_work("the netlists");
    const dlgn::circuit classifier = dlgn::simplify(dlgn::with_head(circuit));
    const dlgn::netlist one_to_one = dlgn::map_one_to_one(neurons, cells);
    const dlgn::netlist with_head_one_to_one = dlgn::map_one_to_one(dlgn::with_head(neurons), cells);
    const dlgn::netlist simplified = dlgn::map(circuit, cells);
    const dlgn::drive_result drives = dlgn::choose_drives(dlgn::map(classifier, cells), tables);
    const dlgn::netlist& with_head = drives.netlist;

    // The test images, once, and the same labels from everything that gives labels.
    dlgn::thread_pool pool(params.threads);
    report.soft_accuracy =
        dlgn::accuracy(dlgn::predict(network, test.inputs, dlgn::forward_mode::soft, pool), test.labels);
    const std::vector<std::uint8_t> labels = dlgn::evaluate_labels(neurons, test.inputs);
    report.hard_accuracy = dlgn::accuracy(labels, test.labels);
    const dlgn::engine engine{circuit};
    require_equal(engine.classify(test.inputs), labels, "the engine");
    const std::size_t label_bits = classifier.outputs().size();
    if (!(dlgn::evaluate(with_head, test.inputs) == dlgn::label_rows(labels, label_bits)))
        throw dlgn::error("the netlist does not give the labels of the reference: please report this");
    report.images_per_second = measure(engine, test.inputs);

    report.neurons = neurons.gates();
    report.gates_by_layer = count_gates(network);
    const std::vector<bool> read = dlgn::output_cone(neurons);
    const dlgn::liberty_cost cell_prices(cells);
    const dlgn::free_wires_cost gate_prices(cell_prices);
    for (std::size_t gate = 0; gate < neurons.gates(); ++gate) {
        const dlgn::gate_op op = neurons.ops()[gate];
        report.one_to_one_all_area += cell_prices(op);
        report.mean_price += prices(op) / static_cast<double>(neurons.gates());
        if (read[neurons.node_of(gate)]) {
            ++report.read_neurons;
            report.one_to_one_gate_area += gate_prices(op);
        }
    }
    report.live_gates = circuit.gates();
    report.head_gates = classifier.gates() - std::min(classifier.gates(), circuit.gates());
    report.one_to_one_area = one_to_one.area();
    report.one_to_one_with_head_area = with_head_one_to_one.area();
    report.simplified_area = simplified.area();
    report.simplified_with_head_area = with_head.area();
    report.overloaded_mapped = drives.overloaded_before;
    report.overloaded = drives.overloaded_after;
    report.drives = support::describe_drives(drives);
    report.mean_cell_one_to_one = report.one_to_one_all_area / static_cast<double>(neurons.gates());
    report.simplified_cells = simplified.instances();
    report.simplified_with_head_cells = with_head.instances();
    for (const auto& [name, count] : with_head.cell_counts())
        report.cells.push_back({name, count, static_cast<double>(count) * cells.find(name)->area});
    std::ranges::sort(report.cells, std::greater{}, &support::cell_use::area);
    const std::size_t vectors = std::min<std::size_t>(1000, test.labels.size());
    const dlgn::bit_view first = dlgn::bit_view(test.inputs).rows(0, vectors);
    report.silicon = support::analyse_silicon(with_head, tables, first).figures();
    const dlgn::image_set& digits = images.test.images;
    for (const bool wrong : {false, true})
        for (std::size_t i = 0, shown = 0; i < labels.size() && shown < 10; ++i)
            if ((labels[i] != test.labels[i]) == wrong && (wrong || test.labels[i] == shown)) {
                report.samples.push_back({{digits.image(i).begin(), digits.image(i).end()},
                                          digits.columns,
                                          test.labels[i],
                                          labels[i]});
                ++shown;
            }

    const dlgn::verilog_options names{
        .module_name = "digits", .input_name = "pixels", .output_name = "label"};
    support::replace_files(folder, [&](const std::filesystem::path& results) {
        dlgn::write_verilog(
            results / "digits_one_to_one.v", one_to_one,
            {.module_name = "digits_one_to_one", .input_name = "pixels", .output_name = "votes"});
        dlgn::write_verilog(results / "digits.v", with_head, names);
        dlgn::write_verilog(
            results / "digits_without_head.v", simplified,
            {.module_name = "digits_without_head", .input_name = "pixels", .output_name = "votes"});
        dlgn::write_testbench(results / "digits_tb.v", first,
                              dlgn::label_rows(std::span(labels).first(vectors), label_bits),
                              {.design = names});
        dlgn::write_cell_models(results / "cells.v", cells);
        dlgn::write_file(results / "report.txt",
                         [&](std::ostream& out) { support::write_text(out, report); });
        dlgn::write_file(results / "report.json",
                         [&](std::ostream& out) { support::write_json(out, report); });
        dlgn::write_file(results / "report.html",
                         [&](std::ostream& out) { support::write_html(out, report); });
    });

    std::cout << '\n';
    support::write_text(std::cout, report);
    std::cout << "\nReference, engine and netlist give the same labels on all " << labels.size()
              << " test images. Results are in " << folder.string()
              << ": see report.html, or simulate\n  iverilog -o "
              << "digits.vvp digits_tb.v digits.v cells.v && vvp -n digits.vvp\n";
}

} // namespace

int main(int argc, char** argv) {
    options chosen;
    CLI::App app("Trains a logic-gate network on MNIST and writes it as a netlist of standard cells.");
    app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::Throw);
    define_options(app, chosen);
    return support::run_program(app, argc, argv, [&] { run(chosen, app); });
}
