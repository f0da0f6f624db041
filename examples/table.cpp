// A table to a classifier, a model file and C code: table [FILE.csv], the label in the last column.
#include <iostream>
#include <string>

#include <dlgn/dlgn.hpp>

int main(int argc, char** argv) {
    const auto rows = dlgn::read_table(argc > 1 ? argv[1] : DLGN_SOURCE_DIR "/examples/data/fruit.csv");
    const auto [train, test] = dlgn::stratified_split(rows, 0.2, /*seed=*/1);
    const dlgn::encoder encoder = dlgn::fit_encoder(train); // it never sees the test rows
    dlgn::relaxed_network network(
        {.inputs = encoder.bits(), .layers = {200, 30 * rows.classes()}, .classes = rows.classes()},
        /*seed=*/1);
    dlgn::fit(network, dlgn::encode(train, encoder),
              {.epochs = 60, .hard_epochs = 60, .learning_rate = 0.05});
    const dlgn::classifier model(encoder, dlgn::simplify(dlgn::discretise(network)), rows.schema.class_names);
    const auto test_rows = dlgn::rows_for(encoder, test);
    const auto labels = dlgn::engine{model}.classify(test_rows.view());
    std::cout << "accuracy " << dlgn::accuracy(labels, test.labels) << ", " << model.circuit().gates()
              << " gates\n";
    dlgn::write_classifier("model.dlgn", model);
    dlgn::write_c("model.c", model);
}
