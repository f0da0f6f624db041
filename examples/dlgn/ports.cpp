#include "ports.hpp"

#include <algorithm>
#include <ostream>

#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/port_file.hpp>
#include <dlgn/classifier/with_encoder.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/data/cell_text.hpp>

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

/// Of all features, so that a port is called the same whichever others are read.
std::vector<std::string> feature_port_names(const dlgn::encoder& code) {
    std::vector<std::string> names;
    for (const dlgn::feature& each : code.features())
        names.push_back(each.name);
    return dlgn::legal_port_names(names, std::vector<std::string>{"label", "votes", "clk"});
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

void write_port_meanings(std::ostream& out, const wired_circuit& wired, std::span<const std::size_t> pixels,
                         bool labels_out, std::size_t outputs) {
    using dlgn::to_text;
    using dlgn::detail::shown_text;
    const auto range = [](std::size_t width) { return "[" + to_text(width - 1) + ":0]"; };
    const auto names = wired.names("classifier");
    std::size_t port = 0;
    for (std::size_t i = 0; i < wired.formats.size(); ++i) {
        const dlgn::port_format& format = wired.formats[i];
        if (format.width == 0)
            continue;
        const dlgn::feature& each = wired.model.encoder().features()[i];
        const dlgn::verilog_port& made = wired.ports[port++];
        out << "input " << made.name << range(made.width) << ": " << shown_text(each.name);
        if (each.is_category())
            for (std::size_t code = 0; code < each.categories.size(); ++code)
                out << (code == 0 ? ": " : ", ") << code << " is " << shown_text(each.categories[code]);
        else
            out << ": " << (format.is_signed ? "signed" : "unsigned") << " integer of " << format.width
                << " bits, the value x " << to_text(format.scale)
                << (made.width > format.width ? "; bit " + to_text(format.width) + ": it is not known" : "");
        out << '\n';
    }
    if (wired.formats.empty())
        out << "input " << names.input_name << range(pixels.size())
            << ": bits of the encoder, those that pixels.txt lists\n";
    port = 0;
    for (std::size_t label = 0; label < wired.model.classes() && !wired.class_ports.empty(); ++label) {
        const std::size_t votes = wired.circuit.group(label).size();
        if (!labels_out && votes == 0)
            continue;
        out << "output " << wired.class_ports[port++].name << (labels_out ? "" : range(votes))
            << (labels_out ? ": 1 if the label is " : ": votes for ")
            << shown_text(wired.model.class_names()[label]) << '\n';
    }
    if (!wired.class_ports.empty())
        return;
    out << "output " << names.output_name << range(outputs) << ": ";
    std::size_t first = 0;
    for (std::size_t label = 0; label < wired.model.classes(); ++label) {
        out << (label == 0 ? "" : ", ");
        if (labels_out) {
            out << label << " is ";
        } else {
            const std::size_t end = wired.circuit.group_ends()[label];
            out << "bits " << first << " to " << end - 1 << " vote for ";
            first = end;
        }
        out << shown_text(wired.model.class_names()[label]);
    }
    out << '\n';
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

void add_outputs_option(CLI::App& app, std::string& outputs) {
    app.add_option(
           "--outputs", outputs,
           "Outputs of the circuit: label, the number of the class, one vector; or classes, a port for "
           "each, called after it: is_NAME, which is 1 if it is the label. With --part gates: the "
           "votes of all classes, one vector; or votes_NAME")
        ->check(CLI::IsMember({"label", "classes"}))
        ->capture_default_str();
}

namespace {

/// With its inputs alone.
wired_circuit wire_inputs(const dlgn::classifier& given, const port_choice& choice) {
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
    const std::vector<std::string> names = feature_port_names(result.model.encoder());
    std::size_t wire = 0;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (result.formats[i].width > 0)
            result.ports.push_back({names[i], wires[wire++].width});
    return result;
}

/// Ports called after the classes; those of all features have their names already, read or not.
std::vector<dlgn::verilog_port> ports_of_classes(const wired_circuit& wired, bool votes) {
    std::vector<std::string> taken = {"pixels", "clk"}, names;
    for (const std::string& feature : feature_port_names(wired.model.encoder()))
        taken.push_back(feature);
    for (const std::string& name : wired.model.class_names())
        names.push_back((votes ? "votes_" : "is_") + name);
    names = dlgn::legal_port_names(names, taken, "out_");
    std::vector<dlgn::verilog_port> ports;
    for (std::size_t label = 0; label < names.size(); ++label)
        if (const std::size_t width = votes ? wired.circuit.group(label).size() : 1; width > 0)
            ports.push_back({names[label], width});
    return ports;
}

} // namespace

wired_circuit wire(const dlgn::classifier& model, const port_choice& choice) {
    wired_circuit result = wire_inputs(model, choice);
    result.votes = choice.votes;
    if (choice.classes)
        result.class_ports = ports_of_classes(result, choice.votes);
    return result;
}

} // namespace program
