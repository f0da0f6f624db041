// dlgn import: models from other tools.

#include <cstddef>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/import/aiger.hpp>
#include <dlgn/import/blif.hpp>

#include "../support/validators.hpp"
#include "command.hpp"

namespace program {

namespace {

struct options {
    std::string file;
    std::size_t classes = 0;
    std::string out = "model.dlgn";
};

dlgn::named_circuit read_file_of(const std::string& file) {
    const std::string kind = std::filesystem::path(file).extension().string();
    if (kind == ".blif")
        return dlgn::read_blif(file);
    if (kind == ".aig" || kind == ".aag")
        return dlgn::read_aiger(file);
    if (kind == ".pt" || kind == ".pth")
        throw dlgn::file_error(file,
                               "is a file of PyTorch, of which the scripts in examples/import make models "
                               "(docs/import.md)");
    throw dlgn::file_error(file, "has an ending that says no format: .blif, .aig or .aag");
}

void run(const options& o) {
    dlgn::named_circuit read = read_file_of(o.file);
    const std::size_t outputs = read.outputs.size();
    const std::vector<dlgn::node_id> nodes(read.circuit.outputs().begin(), read.circuit.outputs().end());
    const std::size_t classes = o.classes == 0 ? outputs : o.classes;
    read.circuit.set_outputs(nodes, dlgn::equal_groups(outputs, classes));
    std::vector<dlgn::feature> features;
    for (const std::string& name : read.inputs)
        features.push_back({.name = name, .thresholds = {0.5}});
    dlgn::classifier model(dlgn::encoder(std::move(features)), std::move(read.circuit),
                           classes == outputs ? read.outputs : dlgn::classifier::numbered(classes));
    dlgn::write_classifier(o.out, model);
    std::cout << "wrote " << o.out << ": " << model.features() << " inputs, " << model.circuit().gates()
              << " gates, " << classes << " classes\n";
}

} // namespace

void add_import(CLI::App& app, action& chosen) {
    auto* const command = app.add_subcommand("import", "Make a model of a circuit in BLIF or AIGER");
    const auto o = std::make_shared<options>();
    command->add_option("file", o->file, "Circuit, .blif, .aig or .aag: flat and combinational")->required();
    command
        ->add_option(
            "--classes", o->classes,
            "Classes; the outputs, in order, are as many groups, whose ones are counted. A class for each "
            "output by default")
        ->check(support::whole());
    command->add_option("--out", o->out, "Model to write")->capture_default_str();
    command->callback([o, &chosen] { chosen = [o] { run(*o); }; });
}

} // namespace program
