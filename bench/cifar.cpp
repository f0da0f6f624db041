// CIFAR-10 by 256,000 gates; see README.md. Arguments: three that bench/run.sh gives every program, the
// folder of the batches, the epochs, the threads, the layers. Keeps its state in the folder's file
// cifar.checkpoint after every epoch.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/accuracy.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/data/cifar.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/data/thresholds.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/relax/layer_shape.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/augment.hpp>
#include <dlgn/train/fit.hpp>
#include <dlgn/train/predict.hpp>

namespace {

using namespace dlgn;

constexpr std::size_t side = 32;
constexpr std::size_t thresholds = 8; // of each colour
constexpr std::size_t bits = 3 * thresholds;
constexpr std::size_t held_out_images = 5000; // the last ones

/// Images [first, last) as bits.
dataset encode(const labelled_images& from, std::size_t first, std::size_t last) {
    dataset result{bit_matrix(last - first, side * side * bits),
                   std::vector<std::uint8_t>(from.labels.begin() + static_cast<std::ptrdiff_t>(first),
                                             from.labels.begin() + static_cast<std::ptrdiff_t>(last)),
                   from.classes};
    const std::size_t size = from.images.pixels.size() / from.labels.size();
    const auto levels = even_thresholds(thresholds);
    for (std::size_t i = first; i < last; ++i)
        thermometer(std::span(from.images.pixels).subspan(i * size, size), levels,
                    result.inputs.row(i - first));
    return result;
}

/// Layers as text, with commas between.
std::vector<layer_shape> layers_of(std::string_view text) {
    std::vector<layer_shape> layers;
    for (std::size_t first = 0; first <= text.size();) {
        const std::size_t last = std::min(text.find(',', first), text.size());
        layers.push_back(parse_layer(text.substr(first, last - first)));
        first = last + 1;
    }
    return layers;
}

bool print(const epoch_stats& now) {
    std::printf("epoch %zu of %zu\tloss %.4f\ttraining %.2f %%\theld-out %.2f %% relaxed\t%.2f %% circuit\t"
                "%.0f images/s\n",
                now.epoch, now.epochs, now.loss, 100 * now.train_accuracy, 100 * *now.soft_accuracy,
                100 * *now.hard_accuracy, now.images_per_second);
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 5 || argc > 8) {
        std::fputs("usage: sh bench/run.sh cifar FOLDER [EPOCHS [THREADS [LAYERS]]]\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[4];
    const std::size_t epochs = argc > 5 ? std::stoul(argv[5]) : 50;
    const std::size_t threads = argc > 6 ? std::stoul(argv[6]) : 2;
    const std::vector<layer_shape> layers =
        layers_of(argc > 7 ? argv[7] : "dense:72000:window=5,64000,60000,60000");
    const image_sets images = read_cifar(folder);
    const std::size_t trained = images.train.labels.size() - held_out_images;
    const dataset train = encode(images.train, 0, trained);
    const dataset held_out = encode(images.train, trained, images.train.labels.size());

    relaxed_network network({.inputs = side * side * bits,
                             .layers = layers,
                             .classes = 10,
                             .candidates = 1,
                             .image = {.rows = side, .columns = side},
                             .temperature = 50},
                            /*seed=*/1);
    fit_params params{.epochs = epochs,
                      .hard_epochs = epochs / 5,
                      .batch = 64,
                      .learning_rate = 0.1,
                      .wire_learning_rate = 0.2,
                      .threads = threads,
                      .keep_best = true,
                      .checkpoint = folder / "cifar.checkpoint",
                      .on_epoch = print};
    params.augment = [mirror = mirror_images(side, side, bits),
                      shift = shift_images(side, side, bits, 2, 0.7)](std::span<bit_word> image,
                                                                      random_engine& random) mutable {
        mirror(image, random);
        shift(image, random);
    };
    params.held_out = &held_out;
    fit(network, train, params, unit_cost{});

    const circuit neurons = discretise(network);
    const circuit simplified = simplify(neurons);
    write_circuit(folder / "cifar.dlgn", simplified);
    const dataset test = encode(images.test, 0, images.test.labels.size());
    const auto accuracy_of = [&](forward_mode mode) {
        thread_pool pool(threads);
        return 100 * accuracy(predict(network, test.inputs, mode, pool), test.labels);
    };
    std::printf("test %.2f %% relaxed, %.2f %% circuit; %zu gates, %zu after simplification\n",
                accuracy_of(forward_mode::soft), accuracy_of(forward_mode::hard), neurons.gates(),
                simplified.gates());
}
