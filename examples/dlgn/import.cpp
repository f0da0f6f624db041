// dlgn import: models from other tools.

#include <array>
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <memory>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/import/aiger.hpp>
#include <dlgn/import/blif.hpp>

#include "../support/circuit_json.hpp"
#include "../support/results.hpp"
#include "../support/validators.hpp"
#include "command.hpp"

namespace program {

namespace {

struct import_command {
    std::string file;
    std::size_t classes = 0;
    std::vector<double> thresholds;
    std::size_t plane = 0;
    std::string out = "model.dlgn";
};

dlgn::named_circuit read(const std::string& file) {
    const std::string kind = std::filesystem::path(file).extension().string();
    if (kind == ".blif")
        return dlgn::read_blif(file);
    if (kind == ".aig" || kind == ".aag")
        return dlgn::read_aiger(file);
    if (kind == ".json")
        return support::read_circuit_json(file);
    if (kind == ".pt" || kind == ".pth")
        throw dlgn::file_error(file, "is a file of PyTorch, of which the scripts in examples/import make "
                                     "models (docs/import.md)");
    throw dlgn::file_error(file, "has an ending that says no format: .blif, .aig, .aag or .json");
}

/// The circuit with input `place[i]` in place of i.
dlgn::circuit reordered(const dlgn::circuit& source, std::span<const dlgn::node_id> place) {
    const auto moved = [&](dlgn::node_id node) { return source.is_input(node) ? place[node] : node; };
    dlgn::circuit result(source.inputs());
    for (std::size_t gate = 0; gate < source.gates(); ++gate)
        result.add_gate(source.ops()[gate], moved(source.fanin_a()[gate]), moved(source.fanin_b()[gate]));
    std::vector<dlgn::node_id> outputs;
    for (const dlgn::node_id output : source.outputs())
        outputs.push_back(moved(output));
    result.set_outputs(std::move(outputs), {source.group_ends().begin(), source.group_ends().end()});
    return result;
}

/// Where bit i of a thermometer code is among the bits of a model, whose features have theirs side by side:
/// threshold t of feature f is bit (f / plane · thresholds + t) · plane + f % plane.
std::vector<dlgn::node_id> places(std::size_t features, std::size_t thresholds, std::size_t plane) {
    std::vector<dlgn::node_id> result(features * thresholds);
    for (std::size_t f = 0; f < features; ++f)
        for (std::size_t t = 0; t < thresholds; ++t)
            result[(f / plane * thresholds + t) * plane + f % plane] =
                static_cast<dlgn::node_id>(f * thresholds + t);
    return result;
}

dlgn::classifier model_of(dlgn::named_circuit source, const import_command& o) {
    std::vector<dlgn::feature> features;
    if (o.thresholds.empty()) {
        for (const std::string& name : source.inputs)
            features.push_back({.name = name, .thresholds = {0.5}});
    } else {
        if (o.plane == 0)
            throw dlgn::error(
                "--thresholds needs --plane, since a circuit does not tell the order of its inputs");
        const std::size_t bits = source.inputs.size(), count = bits / o.thresholds.size();
        if (count * o.thresholds.size() != bits)
            throw dlgn::argument_error("--thresholds", dlgn::to_text(o.thresholds.size()) + " thresholds",
                                       "must be as many for each feature, of " + dlgn::to_text(bits) +
                                           " inputs");
        if (count % o.plane != 0)
            throw dlgn::argument_error("--plane", o.plane,
                                       "must divide the " + dlgn::to_text(count) + " features");
        for (std::size_t f = 0; f < count; ++f)
            features.push_back({.name = "x" + dlgn::to_text(f), .thresholds = o.thresholds});
        source.circuit = reordered(source.circuit, places(count, o.thresholds.size(), o.plane));
    }
    if (source.circuit.classes() == 0) {
        const std::size_t outputs = source.outputs.size(), classes = o.classes == 0 ? outputs : o.classes;
        const std::vector<dlgn::node_id> nodes(source.circuit.outputs().begin(),
                                               source.circuit.outputs().end());
        source.circuit.set_outputs(nodes, dlgn::equal_groups(outputs, classes));
        if (classes != outputs)
            source.outputs = dlgn::classifier::numbered(classes);
    } else if (o.classes != 0) {
        throw dlgn::argument_error("--classes", o.classes,
                                   "the circuit has " + dlgn::to_text(source.circuit.classes()) +
                                       " classes of its own");
    }
    return {dlgn::encoder(std::move(features)), std::move(source.circuit), std::move(source.outputs)};
}

/// The same; what does not suit the circuit is told with the name of its file.
dlgn::classifier read_model(const import_command& o) {
    dlgn::named_circuit source = read(o.file);
    try {
        return model_of(std::move(source), o);
    } catch (const dlgn::argument_error& fault) {
        throw dlgn::file_error(o.file, fault.what());
    }
}

void run_import(const import_command& o) {
    support::require_other_file(o.out, std::array{o.file});
    const dlgn::classifier model = read_model(o);
    dlgn::write_classifier(o.out, model);
    std::cout << "wrote " << o.out << ": " << model.features() << " features, " << model.circuit().gates()
              << " gates, " << model.classes() << " classes\n";
}

} // namespace

void add_import(CLI::App& app, action& chosen) {
    auto* const command = app.add_subcommand("import", "Make a model of a circuit in BLIF, AIGER or JSON");
    const auto o = std::make_shared<import_command>();
    command
        ->add_option("file", o->file,
                     "Circuit, flat and combinational: .blif, .aig, .aag, or .json of torchlogix")
        ->required();
    command
        ->add_option(
            "--classes", o->classes,
            "Classes; the outputs, in order, are as many groups, whose ones are counted. A class for each "
            "output by default; a circuit of torchlogix has its own")
        ->check(support::whole());
    auto* const thresholds =
        command
            ->add_option("--thresholds", o->thresholds,
                         "Thresholds by which raw values become the bits that the circuit reads, the same "
                         "for all features; without, the bits are the raw values")
            ->delimiter(',');
    command
        ->add_option(
            "--plane", o->plane,
            "Features whose bits of one threshold stand together: 1 if the bits of a feature are "
            "side by side, the number of features if the bits of all their first thresholds come first "
            "(docs/import.md)")
        ->check(support::whole())
        ->check(support::positive())
        ->needs(thresholds);
    command->add_option("--out", o->out, "Model to write")->capture_default_str();
    command->callback([o, &chosen] { chosen = [o] { run_import(*o); }; });
}

} // namespace program
