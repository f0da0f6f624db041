// A convolutional network: trees of gates at every position of an image, OR pools, and dense layers above.
// convolution [epochs [training images]]
#include <iostream>
#include <string>

#include <dlgn/dlgn.hpp>

#include "support/gzip.hpp"

int main(int argc, char** argv) {
    const std::size_t epochs = argc > 1 ? std::stoul(argv[1]) : 10;
    const std::size_t images = argc > 2 ? std::stoul(argv[2]) : 60000;
    auto [train, test] =
        dlgn::read_mnist(DLGN_SOURCE_DIR "/examples/data/mnist-1bit", support::read_plain_or_gzip);
    train = dlgn::split(train, train.labels.size() - images, /*seed=*/1).train;
    dlgn::relaxed_network network(
        {.inputs = 784,
         .layers = {dlgn::convolution{.kernels = 16, .side = 5, .padding = 2, .depth = 2}, // 28 x 28
                    dlgn::or_pooling{.side = 2},                                           // 14 x 14
                    dlgn::convolution{.kernels = 48, .side = 3, .padding = 1, .depth = 3},
                    dlgn::or_pooling{.side = 2}, // 7 x 7
                    dlgn::convolution{.kernels = 144, .side = 3, .depth = 3}, 2000, 1000},
         .classes = 10,
         .candidates = 1,
         .image = {.rows = 28, .columns = 28},
         .residual = 2},
        /*seed=*/7);
    dlgn::fit_params params{.epochs = epochs, .threads = 2};
    params.on_epoch = [](const dlgn::epoch_stats& now) {
        std::cout << "epoch " << now.epoch << ": loss " << now.loss << ", training images "
                  << 100 * now.train_accuracy << " %" << std::endl;
        return true;
    };
    dlgn::fit(network, train, params);
    const dlgn::circuit circuit = dlgn::simplify(dlgn::discretise(network));
    const auto labels = dlgn::engine{circuit}.classify(test.inputs);
    std::cout << "accuracy " << dlgn::accuracy(labels, test.labels) << ", " << network.neurons()
              << " neurons, " << circuit.gates() << " gates\n";
}
