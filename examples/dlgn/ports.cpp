#include "ports.hpp"

#include <algorithm>

#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/port_file.hpp>
#include <dlgn/classifier/with_encoder.hpp>
#include <dlgn/core/error.hpp>

#include "../support/read_inputs.hpp"

namespace program {

namespace {

/// The same classifier, features that its circuit does not read without bits.
dlgn::classifier without_unread(const dlgn::classifier& model) {
    const dlgn::circuit circuit = dlgn::simplify(model.circuit());
    const std::vector<std::size_t> read = support::inputs_read(circuit);
    std::vector<dlgn::feature> features(model.encoder().features().begin(), model.encoder().features().end());
    std::vector<std::size_t> kept;
    std::size_t bit = 0;
    for (dlgn::feature& each : features) {
        const std::size_t end = bit + each.bits();
        const auto first = std::ranges::lower_bound(read, bit);
        if (first != read.end() && *first < end)
            for (; bit < end; ++bit)
                kept.push_back(bit);
        else
            each = {each.name};
        bit = end;
    }
    return {dlgn::encoder(std::move(features)),
            support::with_inputs(circuit, kept),
            {model.class_names().begin(), model.class_names().end()},
            model.label_name()};
}

/// A format for each feature of a model.
std::vector<dlgn::port_format> formats_of(const dlgn::encoder& code, const port_choice& choice) {
    if (choice.ports != "values" && choice.ports != "auto")
        return dlgn::read_port_formats(choice.ports, code);
    if (choice.rows == nullptr || choice.rows->size() == 0)
        return dlgn::choose_formats(code);
    if (!choice.rows->are_images())
        return dlgn::choose_formats(code, choice.rows->view());
    std::vector<dlgn::port_format> formats;
    for (const dlgn::feature& each : code.features())
        formats.push_back({.width = each.bits() > 0 ? 8U : 0U});
    return formats;
}

} // namespace

dlgn::bit_matrix wired_circuit::inputs(const dlgn::row_view& rows) const {
    return formats.empty() ? model.encoder().encode(rows)
                           : dlgn::to_port_bits(model.encoder(), formats, rows);
}

void add_ports_option(CLI::App& app, std::string& ports) {
    app.add_option(
           "--ports", ports,
           "Inputs of the circuit: values (the encoder is part of it: one port of integers for each "
           "feature that is read), bits (those of the encoder, one vector), auto: bits if each feature is "
           "one bit, as in black and white images; or a file of formats, as ports.txt beside a netlist: "
           "values, as that file says")
        ->check(CLI::IsMember({"auto", "values", "bits"}) | CLI::ExistingFile)
        ->capture_default_str();
}

wired_circuit wire(const dlgn::classifier& given, const port_choice& choice) {
    const bool one_bit_each = std::ranges::all_of(given.encoder().features(), [](const dlgn::feature& each) {
        return each.bits() == 1 && !each.is_category();
    });
    if (choice.ports == "bits" || (choice.ports == "auto" && one_bit_each))
        return {given.circuit(), given, {}};
    std::vector<dlgn::port_format> formats = formats_of(given.encoder(), choice);
    wired_circuit result{dlgn::circuit(1), choice.all_features ? given : without_unread(given), {}};
    const auto features = result.model.encoder().features();
    for (std::size_t i = 0; i < features.size(); ++i)
        if (features[i].bits() == 0)
            formats[i] = {};
        else if (formats[i].width == 0)
            throw dlgn::error(choice.ports + ": has no format of feature \"" + features[i].name +
                              "\", which is read");
    result.circuit = dlgn::with_encoder(result.model, formats);
    const std::vector<dlgn::port> wires = dlgn::ports_of(result.model.encoder(), formats);
    result.formats = std::move(formats);
    std::vector<std::string> names;
    for (const dlgn::port& each : wires)
        names.push_back(each.name);
    names = dlgn::legal_port_names(names, std::vector<std::string>{"label", "clk"});
    for (std::size_t i = 0; i < wires.size(); ++i)
        result.ports.push_back({names[i], wires[i].width});
    return result;
}

} // namespace program
