// dlgn train: a table or images to a classifier, its netlist and a report.

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/analysis/gate_costs.hpp>
#include <dlgn/circuit/join.hpp>
#include <dlgn/circuit/offset.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/core/accuracy.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/cost/free_inverters_cost.hpp>
#include <dlgn/cost/free_wires_cost.hpp>
#include <dlgn/cost/head_area.hpp>
#include <dlgn/cost/liberty_cost.hpp>
#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/cost/pin_energy.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/data/fit_encoder.hpp>
#include <dlgn/data/thresholds.hpp>
#include <dlgn/engine/engine.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/relax/layer_shape.hpp>
#include <dlgn/relax/temperature.hpp>
#include <dlgn/train/augment.hpp>
#include <dlgn/train/augment_grey.hpp>
#include <dlgn/train/fit.hpp>
#include <dlgn/train/predict.hpp>
#include <dlgn/train/teacher.hpp>

#include "../support/interrupt.hpp"
#include "../support/program.hpp"
#include "../support/results.hpp"
#include "../support/shell.hpp"
#include "../support/validators.hpp"
#include "command.hpp"
#include "report.hpp"

namespace program {

namespace {

struct train_command {
    data_options data;
    std::string held_out = "auto";
    // The encoder.
    std::size_t bits = 0;
    std::size_t total_bits = 0;
    std::size_t least_rows = 1;
    std::string thresholds = "auto";
    unsigned threshold = 127;
    // The network.
    std::vector<std::string> layers;
    std::vector<std::size_t> class_outputs;
    std::string form = "lut4";
    std::optional<double> residual;
    std::size_t candidates = 16;
    std::size_t window = 7;
    double temperature = 0;
    // Training.
    std::size_t epochs = 0;
    std::size_t soft_epochs = 0;
    std::size_t freeze_every = 0;
    std::size_t freeze_from = 0;
    std::size_t batch = 128;
    std::uint64_t seed = 1;
    std::size_t members = 1;
    double learning_rate = dlgn::fit_params{}.learning_rate;
    double wire_learning_rate = dlgn::fit_params{}.wire_learning_rate;
    double weight_decay = 0;
    double gumbel_noise = 0;
    double gumbel_temperature = 1;
    std::size_t refresh_every = 0;
    double refresh_share = 0.25;
    std::size_t patience = 0;
    std::size_t threads = 0;
    unsigned shift = 1;
    double shift_share = 0.5;
    bool mirror = false;
    double warp = 0;
    std::string teacher;
    double teacher_temperature = 0;
    dlgn::target_params targets;
    double false_alarms = 0;
    // Prices.
    double area_weight = 0.022;
    std::string price = "free-wires";
    double output_area = 0;
    bool price_head = false;
    bool unread_is_free = false;
    double energy_weight = 0;

    std::string checkpoint;
    std::string out = "out";
    netlist_options netlist;
};

void define_data_options(CLI::App& app, train_command& o) {
    app.add_option("--data", o.data.data,
                   "What to learn from: a table (CSV, TSV, ARFF, .npy; plain or .gz), or a folder of images "
                   "(the four "
                   "MNIST files, CIFAR's batches, or a folder of PNG for each class)")
        ->required();
    app.add_option(
        "--test", o.data.test,
        "Table, or array of numpy, with the test rows; by default some rows of --data are kept for it");
    app.add_option("--test-labels", o.data.test_labels, "Array of numpy with the labels of --test");
    app.add_option("--test-share", o.data.test_share,
                   "Share of the rows of a table that are kept to test the result, the same ones every time")
        ->check(CLI::Range(0.01, 0.9))
        ->capture_default_str();
    app.add_option(
           "--held-out", o.held_out,
           "Training rows kept back to judge every epoch by; 0: train on all, and the last epoch is the "
           "result; auto: a tenth")
        ->capture_default_str();
    add_table_options(app, o.data);
    app.add_option("--bits", o.bits, "Thresholds of a feature at most; 8 for tables, 1 for images by default")
        ->check(support::whole())
        ->check(CLI::Range(1U, 255U));
    app.add_option("--total-bits", o.total_bits, "Bits of all features together at most; 0: no limit")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--least-rows", o.least_rows,
                   "Training rows that a category must be in to have a bit of its own")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option(
           "--thresholds", o.thresholds,
           "Where thresholds are: even, quantile, or label (what keeps most of what a value tells of the "
           "label); auto: label for tables, even for images")
        ->check(CLI::IsMember({"auto", "even", "quantile", "label"}))
        ->capture_default_str();
    app.add_option("--threshold", o.threshold,
                   "Of images with one bit a pixel and even thresholds (0 to 254)")
        ->check(support::whole())
        ->check(CLI::Range(0U, 254U))
        ->capture_default_str();
}

/// A layer that `dlgn::parse_layer` reads.
CLI::Validator layer() {
    const auto check = [](const std::string& text) -> std::string {
        try {
            static_cast<void>(dlgn::parse_layer(text));
            return "";
        } catch (const dlgn::argument_error& fault) {
            return fault.what();
        }
    };
    return {check, "", "layer"};
}

void define_network_options(CLI::App& app, train_command& o) {
    app.add_option(
           "--layers", o.layers,
           "Layers from the inputs up: numbers of neurons, or, of images, conv:KERNELS (trees of gates, the "
           "same ones at every position of the image below), pool:SIDE (the OR of squares) and "
           "dense:NEURONS, "
           "each with what is not as by default, such as conv:48:side=5:stride=2:padding=2:depth=3. Neurons "
           "of the last must be divisible by the classes without --class-outputs. Chosen from the data by "
           "default")
        ->delimiter(',')
        ->check(layer());
    app.add_option("--class-outputs", o.class_outputs,
                   "Neurons of the last layer that count for each class, together all of them; equally many "
                   "by default")
        ->delimiter(',')
        ->check(support::whole());
    app.add_option(
           "--form", o.form,
           "Trainable form of a gate: lut4 (4 truth-table entries) or softmax16 (the paper's 16 weights)")
        ->check(CLI::IsMember({"lut4", "softmax16"}))
        ->capture_default_str();
    app.add_option(
           "--residual", o.residual,
           "Start each neuron near the wire of its first input, with this logit, as deep networks and "
           "trees of gates need; 0: at random")
        ->default_str("0, with convolutions 2");
    app.add_option("--candidates", o.candidates,
                   "Wires that each input of a neuron chooses from; 1 is the paper's fixed random wiring")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--window", o.window,
                   "Side of the window of pixels that the candidates of a neuron of the first layer come "
                   "from, if that is a number; 0: the whole image")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--tau", o.temperature, "Temperature of the class scores; 0: from the outputs per class")
        ->capture_default_str();
}

void define_training_options(CLI::App& app, train_command& o) {
    app.add_option("--epochs", o.epochs, "Passes over the training rows; chosen from their number by default")
        ->check(support::whole());
    app.add_option("--soft-epochs", o.soft_epochs,
                   "Of those, the first ones with a soft forward pass; the others compute with the gates and "
                   "wires the "
                   "network would become, and pass gradients straight through")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option(
           "--freeze-every", o.freeze_every,
           "Freeze the layers one after the other as the gates and wires they have become, the lowest "
           "first, the next one after so many more epochs, the last one never; 0: none")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--freeze-from", o.freeze_from, "Epochs after which the first layer is frozen")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--batch", o.batch, "Rows a step")->check(support::whole())->capture_default_str();
    app.add_option("--seed", o.seed, "Of wiring, weights and the order of rows")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--members", o.members,
                   "Networks that are trained apart, of this seed and the next ones, and joined: their class "
                   "scores are "
                   "added, which is better and so many times as large")
        ->check(support::whole())
        ->check(CLI::Range(1U, 64U))
        ->capture_default_str();
    app.add_option("--learning-rate", o.learning_rate, "Of the gates (Adam, cosine)")->capture_default_str();
    app.add_option("--wire-learning-rate", o.wire_learning_rate, "Of the learned wiring")
        ->capture_default_str();
    app.add_option("--weight-decay", o.weight_decay,
                   "Share of a weight that goes at a learning rate of 1, in every step")
        ->capture_default_str();
    app.add_option(
           "--gumbel-noise", o.gumbel_noise,
           "Noise on the choice of gates and wires, so that each step trains a sample of the network (Gumbel "
           "softmax); falls to 0 in the end. 1: as likely as the network takes them to be")
        ->capture_default_str();
    app.add_option("--gumbel-temperature", o.gumbel_temperature,
                   "Temperature of the soft choice that gradients are then taken of")
        ->capture_default_str();
    app.add_option("--refresh-every", o.refresh_every,
                   "Draw new candidates in place of the least likely after every so many epochs; 0: never")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--refresh-share", o.refresh_share, "Share of the candidates that are then drawn anew")
        ->capture_default_str();
    app.add_option(
           "--patience", o.patience,
           "End training after so many epochs without a better circuit for the held-out rows; 0: train all")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option("--shift", o.shift,
                   "Augmentation: move each training image by up to so many pixels (0 to 4)")
        ->check(support::whole())
        ->check(CLI::Range(0U, 4U))
        ->capture_default_str();
    app.add_option("--shift-share", o.shift_share, "Share of the training images that are moved")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    app.add_flag("--mirror", o.mirror,
                 "Augmentation: mirror half of the training images, left and right, as suits photographs")
        ->default_str("false");
    app.add_option(
           "--warp", o.warp,
           "Augmentation: rotate, scale, slant, move and bend each image anew in every epoch; 1: about as "
           "handwriting differs, 0: not")
        ->check(CLI::Range(0.0, 4.0))
        ->capture_default_str();
    app.add_option("--label-smoothing", o.targets.label_smoothing,
                   "Share of each label that all classes get alike")
        ->capture_default_str();
    app.add_option("--teacher", o.teacher,
                   "A better model that reads the same bits, for instance of several that refine has joined: "
                   "its class scores are learned beside the labels");
    app.add_option("--teacher-share", o.targets.teacher_share, "Of what is learned; the rest is the labels'")
        ->capture_default_str();
    app.add_option("--teacher-temperature", o.teacher_temperature,
                   "That the teacher's class scores are divided by to be probabilities; 0: from its outputs "
                   "per class")
        ->capture_default_str();
    app.add_option("--false-alarms", o.false_alarms,
                   "With --one-class: move the decision so far that this share of the held-out rows of that "
                   "class is told to be of another; rows unlike all that were trained on are then found more "
                   "often. 0: it stays as trained")
        ->check(CLI::Range(0.0, 0.5))
        ->capture_default_str();
    app.add_option("--threads", o.threads,
                   "Threads for training, of each rank; 0: all processors. Does not change the result")
        ->check(support::whole())
        ->capture_default_str();
    app.add_option(
        "--checkpoint", o.checkpoint,
        "File that keeps the state of training after every epoch and on Ctrl-C; if it is there, training "
        "continues from it. None by default");
    app.add_option("--out", o.out, "Folder for the results")->capture_default_str();
}

void define_price_options(CLI::App& app, train_command& o) {
    app.add_option("--area-weight", o.area_weight,
                   "Weight of the mean expected price of a neuron in the loss, per um2; 0: no area term")
        ->capture_default_str();
    app.add_option("--price", o.price,
                   "Prices of the 16 functions: liberty (the library's cells), free-wires (the same, but "
                   "constants and "
                   "wires free), free-inverters (these, too) or paper")
        ->check(CLI::IsMember({"liberty", "free-wires", "free-inverters", "paper"}))
        ->capture_default_str();
    CLI::Option* const output_area =
        app.add_option("--output-area", o.output_area,
                       "Charge each output that is not a constant so many um2 for its adder; 0: not")
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
}

std::vector<std::pair<std::string, std::string>> option_values(const CLI::App& app) {
    std::vector<std::pair<std::string, std::string>> values;
    for (const CLI::Option* option : app.get_options()) {
        const std::string name = option->get_lnames().empty() ? "" : option->get_lnames().front();
        // Where the run read and wrote is not what it computed.
        if (name.empty() || name == "help" || name == "data" || name == "test" || name == "labels" ||
            name == "test-labels" || name == "liberty" || name == "out" || name == "threads" ||
            name == "checkpoint")
            continue;
        std::string value = option->get_default_str();
        if (option->count() > 0) {
            value.clear();
            for (const std::string& part : option->results())
                value += (value.empty() ? "" : ",") + part;
        }
        if (!value.empty() && value != "\"\"" && value != "[]")
            values.emplace_back(name, value);
    }
    return values;
}

/// Options that would do nothing are mistakes.
void check_meaning(const train_command& o, const CLI::App& app, const data_set& data, std::size_t held_out) {
    using support::require_meaning;
    const bool are_images = data.train.are_images();
    require_meaning(app, "--test-share", data.is_divided,
                    o.data.test.empty() ? "with images that have test images" : "with --test");
    require_meaning(app, "--threshold",
                    are_images && o.bits <= 1 && (o.thresholds == "even" || o.thresholds == "auto"),
                    "but for images of one bit a pixel and even thresholds");
    for (const char* const name : {"--window", "--shift", "--shift-share", "--mirror", "--warp"})
        require_meaning(app, name, are_images, "with a table");
    require_meaning(app, "--window", o.layers.empty() || dlgn::parse_number<std::size_t>(o.layers.front()),
                    "but for a first layer that is a number: dense:NEURONS:window=SIDE");
    for (const char* const name : {"--total-bits", "--least-rows"})
        require_meaning(app, name, !are_images, "with images");
    require_meaning(app, "--shift-share", o.shift > 0, "with --shift 0");
    require_meaning(app, "--refresh-share", o.refresh_every > 0, "without --refresh-every");
    require_meaning(app, "--freeze-from", o.freeze_every > 0, "without --freeze-every");
    require_meaning(app, "--gumbel-temperature", o.gumbel_noise > 0, "without --gumbel-noise");
    for (const char* const name : {"--teacher-share", "--teacher-temperature"})
        require_meaning(app, name, !o.teacher.empty(), "without --teacher");
    require_meaning(app, "--false-alarms", !o.data.one_class.empty(), "without --one-class");
    require_meaning(app, "--false-alarms", held_out > 0, "with --held-out 0");
    require_meaning(app, "--patience", o.patience == 0 || held_out > 0, "with --held-out 0");
    for (const char* const price : {"--output-area", "--price-head", "--unread-is-free"})
        require_meaning(app, price, o.area_weight > 0, "with --area-weight 0");
    require_meaning(app, "--refresh-every", o.refresh_every == 0 || o.candidates > 1, "with --candidates 1");
    require_meaning(app, "--wire-learning-rate", o.candidates > 1, "with --candidates 1");
}

/// A price list chosen at run time.
struct chosen_cost {
    std::array<double, dlgn::gate_op_count> prices{};

    template <dlgn::gate_cost Cost>
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

/// Thresholds that all pixels share.
std::vector<std::uint8_t> image_thresholds(const train_command& o, const dlgn::labelled_images& train) {
    const std::size_t bits = o.bits == 0 ? 1 : o.bits;
    if (o.thresholds == "quantile")
        return dlgn::quantile_thresholds(train.images, bits);
    if (o.thresholds == "label")
        return dlgn::informative_thresholds(train, bits);
    return bits == 1 ? std::vector{static_cast<std::uint8_t>(o.threshold)} : dlgn::even_thresholds(bits);
}

/// Fitted to training rows only. Throws `dlgn::argument_error` if these do not tell anything apart.
dlgn::encoder fit_encoder(const train_command& o, const samples& train) {
    if (train.are_images()) {
        const dlgn::image_set& images = train.images().images;
        const std::vector<std::uint8_t> levels = image_thresholds(o, train.images());
        return dlgn::image_encoder(images.rows, images.columns, images.channels,
                                   std::vector<double>(levels.begin(), levels.end()));
    }
    dlgn::encoder_params params;
    params.thresholds = o.thresholds == "even"       ? dlgn::threshold_rule::even
                        : o.thresholds == "quantile" ? dlgn::threshold_rule::quantile
                                                     : dlgn::threshold_rule::information;
    if (o.bits > 0)
        params.feature_bits = o.bits;
    params.bits = o.total_bits;
    params.least_rows = o.least_rows;
    return dlgn::fit_encoder(train.table(), params);
}

/// The same, with the name of the data in what is thrown.
dlgn::encoder choose_encoder(const train_command& o, const samples& train) {
    try {
        return fit_encoder(o, train);
    } catch (const dlgn::argument_error& fault) {
        throw dlgn::file_error(o.data.data, fault.what());
    }
}

/// Layers as given, or for data of so many bits and classes: two, the last with some 30 outputs a class.
std::vector<dlgn::layer_shape> choose_layers(const train_command& o, std::size_t bits, std::size_t classes,
                                             bool are_images) {
    std::vector<dlgn::layer_shape> layers;
    for (const std::string& text : o.layers)
        layers.push_back(dlgn::parse_layer(text));
    const auto first = o.layers.empty() ? 6000 : dlgn::parse_number<std::size_t>(o.layers.front());
    if (are_images) {
        if (layers.empty())
            layers = {6000, 300 * classes};
        if (first)
            layers.front() = dlgn::dense{.neurons = *first, .window = o.window};
        return layers;
    }
    if (!layers.empty())
        return layers;
    const std::size_t wide = std::clamp<std::size_t>(12 * bits, 600, 3000);
    const std::size_t outputs = std::clamp<std::size_t>(600 / classes, 30, 100);
    return {std::max(wide, 2 * classes * outputs), classes * outputs};
}

/// Whether there are convolutions, whose trees of gates learn nothing from a start at random.
bool has_trees(const std::vector<dlgn::layer_shape>& layers) {
    return std::ranges::any_of(layers, [](const dlgn::layer_shape& layer) {
        return std::holds_alternative<dlgn::convolution>(layer.shape);
    });
}

/// Epochs for about 15,000 steps, 20 to 200.
std::size_t choose_epochs(std::size_t rows, std::size_t batch, bool are_images) {
    if (are_images)
        return 40;
    const std::size_t steps = std::max<std::size_t>(1, rows / std::max<std::size_t>(1, batch));
    return std::clamp<std::size_t>(15'000 / steps, 20, 200);
}

std::size_t choose_held_out(const std::string& text, const samples& train) {
    if (text == "auto")
        return train.are_images() ? std::min<std::size_t>(6000, train.size() / 10) : train.size() / 10;
    const auto count = dlgn::parse_number<std::size_t>(text);
    if (!count)
        throw dlgn::error("--held-out " + text + ": must be a whole number of rows, or auto");
    return *count;
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
    std::printf("epoch %2zu/%zu  loss %.4f = cross-entropy %.4f + area %.4f%s   %s   mean cell %.3f um2   "
                "%.0f rows/s   %.0f s left\n",
                e.epoch, e.epochs, e.loss, e.cross_entropy, e.area_loss, energy.c_str(), accuracy.c_str(),
                e.mean_area, e.images_per_second, e.seconds_left);
    std::fflush(stdout);
}

dlgn::fit_params fit_params_of(const train_command& o, const dlgn::cell_library& cells, double voltage,
                               std::size_t rows, bool are_images) {
    dlgn::fit_params params;
    params.epochs = o.epochs > 0 ? o.epochs : choose_epochs(rows, o.batch, are_images);
    params.hard_epochs = params.epochs - std::min(o.soft_epochs, params.epochs);
    params.freeze_every = o.freeze_every;
    params.freeze_from = o.freeze_from;
    params.batch = std::min(o.batch, std::max<std::size_t>(1, rows));
    params.learning_rate = o.learning_rate;
    params.wire_learning_rate = o.wire_learning_rate;
    params.weight_decay = o.weight_decay;
    params.gumbel_noise = o.gumbel_noise;
    params.gumbel_temperature = o.gumbel_temperature;
    params.refresh_every = o.refresh_every;
    params.refresh_share = o.refresh_share;
    params.prices.area_weight = o.area_weight;
    params.prices.output_area = o.price_head ? dlgn::head_area_per_output(cells) : o.output_area;
    params.prices.unread_is_free = o.unread_is_free;
    params.prices.energy_weight = o.energy_weight;
    if (o.energy_weight > 0)
        params.change_energy = dlgn::pin_energy(cells, voltage);
    params.threads = o.threads != 0 ? o.threads : std::max(1U, std::thread::hardware_concurrency());
    params.seed = o.seed;
    params.targets = o.targets;
    params.patience = o.patience;
    params.checkpoint = o.checkpoint;
    params.stop = support::is_interrupted;
    return params;
}

/// What is done to images of so many bits a pixel that the network is to see.
std::function<void(std::span<dlgn::bit_word>, dlgn::random_engine&)>
augmentation(const train_command& o, std::size_t rows, std::size_t columns, std::size_t bits) {
    if (o.shift == 0 && !o.mirror)
        return {};
    return [mirror = dlgn::mirror_images(rows, columns, bits, o.mirror ? 0.5 : 0),
            shift = dlgn::shift_images(rows, columns, bits, o.shift, o.shift > 0 ? o.shift_share : 0),
            o_mirror = o.mirror](std::span<dlgn::bit_word> image, dlgn::random_engine& random) mutable {
        if (o_mirror)
            mirror(image, random);
        shift(image, random);
    };
}

/// The model in a file, whose class scores are to be learned. Throws `dlgn::file_error` unless it is one of
/// the same bits and classes; of a circuit without an encoder their number is all that is known.
dlgn::classifier read_teacher(const std::string& file, const dlgn::encoder& code,
                              std::span<const std::string> names) {
    dlgn::classifier model = dlgn::read_classifier(file);
    const std::size_t classes = names.size();
    if (model.encoder().bits() != code.bits() || model.classes() != classes)
        throw dlgn::file_error(file, "tells " + dlgn::to_text(model.classes()) + " classes apart by " +
                                         dlgn::to_text(model.encoder().bits()) + " bits; here are " +
                                         dlgn::to_text(classes) + " and " + dlgn::to_text(code.bits()));
    if (!(model.encoder() == code) && !(model.encoder() == dlgn::bit_encoder(code.bits())))
        throw dlgn::file_error(file,
                               "has another encoder: a teacher is trained on the same rows and with the "
                               "same options for thresholds and bits");
    if (!std::ranges::equal(model.class_names(), names) &&
        !std::ranges::equal(model.class_names(), dlgn::classifier::numbered(classes)))
        throw dlgn::file_error(file, "has other classes, or these in another order");
    return model;
}

/// Adds the neurons of a network by layer and function.
void count_gates(const dlgn::relaxed_network& network,
                 std::vector<std::array<std::size_t, dlgn::gate_op_count>>& counts) {
    counts.resize(network.layers().size());
    for (std::size_t i = 0; i < counts.size(); ++i)
        for (std::size_t neuron = 0; neuron < network.layers()[i].neurons(); ++neuron)
            ++counts[i][to_index(network.layers()[i].hard_gate(neuron))];
}

/// What the networks of a run are trained on, and how.
struct training {
    dlgn::network_params shape;
    dlgn::fit_params params; ///< of the first; the seeds of the others are the next ones
    const dlgn::dataset& rows;
    const samples& test;
    const dlgn::encoder& code;
    chosen_cost prices;
    std::string prices_from; ///< the library's name
    dlgn::communicator& ranks;
};

/// The networks one after the other, a gate for each neuron; their scores are to be added.
std::vector<dlgn::circuit> train_members(const train_command& o, const training& run, training_log& log) {
    std::vector<dlgn::circuit> members;
    for (std::size_t i = 0; i < o.members; ++i) {
        dlgn::fit_params params = run.params;
        params.seed = o.seed + i;
        if (i > 0 && !o.checkpoint.empty())
            params.checkpoint += "." + std::to_string(i + 1);
        const auto start = std::chrono::steady_clock::now();
        params.on_epoch = [&](dlgn::epoch_stats stats) {
            const double seconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            stats.seconds_left += static_cast<double>((o.members - i - 1) * stats.epochs) /
                                  static_cast<double>(stats.epoch) * seconds;
            print_epoch(stats);
            return true;
        };
        dlgn::relaxed_network network(run.shape, params.seed);
        std::printf("training %zu neurons%s with %zu threads%s, prices from %s\n", network.neurons(),
                    o.members > 1
                        ? (", network " + std::to_string(i + 1) + " of " + std::to_string(o.members)).c_str()
                        : "",
                    params.threads,
                    run.ranks.size() > 1
                        ? (" on each of " + std::to_string(run.ranks.size()) + " ranks").c_str()
                        : "",
                    run.prices_from.c_str());
        std::fflush(stdout);
        {
            const support::interrupt_guard guard;
            const std::vector<dlgn::epoch_stats> epochs = dlgn::fit(network, run.rows, params, run.prices);
            log.epochs.insert(log.epochs.end(), epochs.begin(), epochs.end());
        }
        if (run.ranks.any(support::is_interrupted()))
            throw support::interrupted_error(
                "training was interrupted" +
                (o.checkpoint.empty() ? " and nothing is kept: --checkpoint FILE would have kept its state"
                                      : "; the same command continues it from " + o.checkpoint));
        members.push_back(dlgn::discretise(network));
        count_gates(network, log.gates_by_layer);
        if (run.ranks.rank() == 0) { // the others are done
            dlgn::thread_pool pool(params.threads);
            log.relaxed_accuracy += dlgn::accuracy(dlgn::predict(network, run.code.encode(run.test.view()),
                                                                 dlgn::forward_mode::soft, pool),
                                                   run.test.labels()) /
                                    static_cast<double>(o.members);
        }
    }
    return members;
}

/// Networks as one, which decides as it is asked to.
dlgn::circuit join_members(const train_command& o, const std::vector<dlgn::circuit>& members,
                           const dlgn::dataset& held_out, const std::vector<std::string>& class_names) {
    dlgn::circuit whole = members.size() == 1
                              ? members.front()
                              : dlgn::join(members, std::vector<std::size_t>(members.size(), 1));
    const auto print = [&](const char* what) {
        const auto labels = dlgn::engine{whole}.classify(held_out.inputs);
        std::printf("%s: held-out hard %.2f %%\n", what, 100 * dlgn::accuracy(labels, held_out.labels));
    };
    if (members.size() > 1 && !held_out.labels.empty())
        print("joined");
    if (o.false_alarms > 0) {
        const auto label =
            static_cast<std::size_t>(std::ranges::find(class_names, o.data.one_class) - class_names.begin());
        const std::ptrdiff_t offset = dlgn::false_alarm_offset(dlgn::engine{whole}.scores(held_out.inputs),
                                                               held_out.labels, label, o.false_alarms);
        std::array<std::size_t, 2> offsets{};
        offsets[offset > 0 ? 1 - label : label] = static_cast<std::size_t>(std::abs(offset));
        whole = dlgn::with_offsets(whole, offsets);
        print("with false alarms");
    }
    return whole;
}

/// Defaults that do not fit small images of so many bits a pixel become what does; what was given must fit.
train_command fitted_to_images(train_command o, const CLI::App& app, const dlgn::image_set& images,
                               std::size_t bits) {
    const std::size_t least = std::min(images.rows, images.columns);
    if (app.count("--shift") == 0)
        o.shift = static_cast<unsigned>(std::min<std::size_t>(o.shift, least - 1));
    if (o.shift >= least)
        throw dlgn::argument_error("--shift", o.shift,
                                   "must be less than the sides of the images, " +
                                       dlgn::to_text(images.rows) + " x " + dlgn::to_text(images.columns));
    const std::size_t window = std::min(o.window, images.rows) * std::min(o.window, images.columns) * bits;
    if (app.count("--window") == 0 && window < 2 * o.candidates)
        o.window = 0;
    return o;
}

void run_train(train_command o, const CLI::App& app, const std::string& program, dlgn::communicator& ranks) {
    check_netlist_options(o.netlist);
    const std::filesystem::path folder = o.out;
    std::optional<support::locked_folder> held;
    if (ranks.rank() == 0)
        held.emplace(folder);
    support::require_other_file(folder / "model.dlgn", std::array{o.teacher});
    const support::tabled_library library = support::read_library(o.netlist.liberty);
    check_cells(o.netlist, library);
    support::note_work("the data");
    const data_set data = read_data(o.data);
    const bool are_images = data.train.are_images();
    const std::size_t held_out_rows = choose_held_out(o.held_out, data.train);
    const auto parts = data.train.split_off(held_out_rows, 1); // the same rows whatever the seed
    const std::size_t classes = data.class_names.size();
    const dlgn::encoder code = choose_encoder(o, parts.train);
    if (code.bits() < 2)
        throw dlgn::file_error(o.data.data, "becomes a single bit, of which there is nothing to learn: "
                                            "more columns or pixels, or more --bits");
    const dlgn::dataset train = parts.train.for_encoder(code).encoded(code, classes);
    const dlgn::dataset held_out = parts.held_out.for_encoder(code).encoded(code, classes);
    const samples test = data.test.for_encoder(code);

    support::note_work("training: fewer neurons (--layers), candidates or threads need less");
    if (are_images) {
        const dlgn::image_set& images = data.train.images().images;
        o = fitted_to_images(std::move(o), app, images, code.bits() / (images.rows * images.columns));
    }
    const std::vector<dlgn::layer_shape> layers = choose_layers(o, code.bits(), classes, are_images);
    dlgn::network_params shape{.inputs = code.bits(),
                               .layers = layers,
                               .classes = classes,
                               .class_outputs = o.class_outputs,
                               .form = o.form == "lut4" ? dlgn::gate_form::lut4 : dlgn::gate_form::softmax16,
                               .candidates = o.candidates,
                               .residual = o.residual.value_or(has_trees(layers) ? 2 : 0),
                               .temperature = o.temperature};
    if (are_images)
        shape.image = {data.train.images().images.rows, data.train.images().images.columns};
    dlgn::fit_params params =
        fit_params_of(o, library.cells, library.tables.voltage, train.labels.size(), are_images);
    params.ranks = &ranks;
    if (o.threads == 0)
        params.threads = std::max<std::size_t>(1, params.threads / ranks.local_size());
    if (held_out_rows > 0) {
        params.held_out = &held_out;
        params.keep_best = true;
    }
    if (are_images) {
        const dlgn::image_set& images = data.train.images().images;
        const std::vector<std::uint8_t> levels = image_thresholds(o, parts.train.images());
        if (o.warp > 0)
            params.draw = dlgn::grey_samples(parts.train.images().images, levels, warp_strength(o.warp));
        params.augment = augmentation(o, images.rows, images.columns, images.channels * levels.size());
        params.checkpoint_key = "shift " + std::to_string(o.shift) + ", share " +
                                dlgn::to_text(o.shift_share) + ", warp " + dlgn::to_text(o.warp) +
                                (o.mirror ? ", mirrored" : "");
    }
    if (!o.teacher.empty()) {
        const dlgn::classifier model = read_teacher(o.teacher, code, data.class_names);
        const dlgn::circuit& teacher = model.circuit();
        params.targets.teacher_temperature =
            o.teacher_temperature == 0
                ? dlgn::default_temperature(std::max<std::size_t>(1, teacher.outputs().size() / classes))
                : o.teacher_temperature;
        params.teacher = dlgn::circuit_teacher(teacher);
    }
    dlgn::validate(params);
    check_meaning(o, app, data, held_out_rows);
    const chosen_cost prices = choose_cost(o.price, library.cells);
    std::printf("%zu training rows, %zu held out, %zu for the test; %zu features as %zu bits, %zu classes\n",
                train.labels.size(), held_out.labels.size(), test.size(), code.features().size(), code.bits(),
                classes);
    training_log log;
    const auto start = std::chrono::steady_clock::now();
    const std::vector<dlgn::circuit> members =
        train_members(o, {shape, params, train, test, code, prices, library.cells.name(), ranks}, log);
    if (ranks.rank() > 0)
        return; // the rest is done once
    log.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();

    // Kept before anything else is tried with it.
    const dlgn::circuit neurons = join_members(o, members, held_out, data.class_names);
    const std::string label_name = are_images ? std::string() : data.train.table().schema.label_name;
    const dlgn::classifier model(code, dlgn::simplify(neurons), data.class_names, label_name);
    dlgn::write_classifier(folder / "model.dlgn", model);
    dlgn::write_classifier(folder / "neurons.dlgn", {code, neurons, data.class_names, label_name});

    support::note_work("the netlist");
    report found = examine(model, test);
    found.title = std::filesystem::path(o.data.data).filename().string();
    found.rows_are = "test rows";
    log.options = option_values(app);
    log.rows = train.labels.size();
    log.held_out = held_out.labels.size();
    log.neurons = neurons.gates();
    const std::vector<bool> read = dlgn::output_cone(neurons);
    for (std::size_t gate = 0; gate < neurons.gates(); ++gate) {
        log.read_neurons += read[neurons.node_of(gate)] ? 1U : 0U;
        log.mean_price += prices(neurons.ops()[gate]) / static_cast<double>(neurons.gates());
    }
    log.one_to_one_area = dlgn::map_one_to_one(neurons, library.cells).area();
    found.training = std::move(log);

    support::replace_files(folder, optional_files, [&](const std::filesystem::path& results) {
        found.netlist = make_netlist(results, model, test, data.train.for_encoder(code), library, o.netlist);
        found.files = {
            {"model.dlgn", "the classifier: encoder, circuit, class names"},
            {"neurons.dlgn", "the same, a gate for each neuron"},
            {"netlist.v", "gate-level Verilog, cells of " + library.cells.name()},
            {"testbench.v", "rows and the labels that the netlist must give them"},
            {found.netlist->integer_ports ? "ports.txt" : "pixels.txt",
             found.netlist->integer_ports ? "the integers of its ports" : "the pixels that it reads"},
            {"names.txt", "what its ports and labels mean"},
            {"netlist.sdc, netlist.saif", "constraints and activity for timing and power tools"},
            {"report.txt, .json, .html", "this report"}};
        const std::string path = support::plain_word((folder / "model.dlgn").string());
        const std::string tool = support::plain_word(program);
        std::string same_rows = " --data " + support::plain_word(o.data.data) + table_words(o.data);
        if (!o.data.test.empty())
            same_rows += " --test " + support::plain_word(o.data.test);
        if (!o.data.test_labels.empty())
            same_rows += " --test-labels " + support::plain_word(o.data.test_labels);
        if (data.is_divided && app.count("--test-share") > 0)
            same_rows += " --test-share " + dlgn::to_text(o.data.test_share);
        found.next = {{"Classify other rows", tool + " classify " + path + " --data FILE"},
                      {"Make it smaller or better", tool + " refine " + path + same_rows},
                      {"C code for a microcontroller", tool + " convert " + path + " --out model.c"},
                      {"Prove, simulate and time the netlist", flow_command(folder)}};
        dlgn::write_file(results / "again.sh", [&](std::ostream& out) {
            write_again(out, program, folder, path, o.data, o.netlist, *found.netlist);
        });
        dlgn::write_file(results / "figures.json", [&](std::ostream& out) {
            support::json_writer json(out);
            json.begin_object().member("accuracy", found.accuracy());
            write_json(json, *found.netlist);
            json.end_object();
        });
        dlgn::write_file(results / "report.txt", [&](std::ostream& out) { write_text(out, found); });
        dlgn::write_file(results / "report.json", [&](std::ostream& out) { write_json(out, found); });
        dlgn::write_file(results / "report.html", [&](std::ostream& out) { write_html(out, found); });
    });
    std::cout << '\n';
    write_text(std::cout, found);
    support::write_left_out(std::cout, library, 4);
    std::cout << "Results are in " << folder.string() << ": see report.html\n";
}

} // namespace

void add_train(CLI::App& app, action& chosen, const std::string& program, dlgn::communicator& ranks) {
    auto* const command = app.add_subcommand("train", "Train a classifier on a table or on images");
    const auto o = std::make_shared<train_command>();
    define_data_options(*command, *o);
    define_network_options(*command, *o);
    define_training_options(*command, *o);
    define_price_options(*command, *o);
    add_netlist_options(*command, o->netlist);
    command->callback([o, command, &chosen, program, &ranks] {
        chosen = [o, command, program, &ranks] { run_train(*o, *command, program, ranks); };
    });
}

} // namespace program
