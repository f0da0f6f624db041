#include "ports.hpp"

#include <algorithm>

#include <dlgn/classifier/with_encoder.hpp>

namespace program {

dlgn::bit_matrix wired_circuit::inputs(const dlgn::classifier& model, const dlgn::row_view& rows) const {
    return formats.empty() ? model.encoder().encode(rows)
                           : dlgn::to_port_bits(model.encoder(), formats, rows);
}

void add_ports_option(CLI::App& app, std::string& ports) {
    app.add_option("--ports", ports,
                   "Inputs of the circuit: values (the encoder is part of it: one port of integers for each "
                   "feature), "
                   "bits (those of the encoder, one vector), or auto: bits if each feature is one bit, as in "
                   "black and "
                   "white images")
        ->check(CLI::IsMember({"auto", "values", "bits"}))
        ->capture_default_str();
}

wired_circuit wire(const dlgn::classifier& model, const samples& rows, const std::string& ports) {
    const auto features = model.encoder().features();
    const bool one_bit_each = std::ranges::all_of(
        features, [](const dlgn::feature& each) { return each.bits() == 1 && !each.is_category(); });
    if (ports == "bits" || (ports == "auto" && one_bit_each))
        return {model.circuit(), {}, {}};
    std::vector<dlgn::port_format> formats;
    if (rows.size() == 0) {
        formats = dlgn::choose_formats(model.encoder());
    } else if (rows.are_images()) {
        for (const dlgn::feature& each : features)
            formats.push_back({.width = each.bits() > 0 ? 8U : 0U});
    } else {
        formats = dlgn::choose_formats(model.encoder(), rows.view());
    }
    wired_circuit result{dlgn::with_encoder(model, formats), formats, {}};
    const std::vector<dlgn::port> wires = dlgn::ports_of(model.encoder(), formats);
    std::vector<std::string> names;
    for (const dlgn::port& each : wires)
        names.push_back(each.name);
    names = dlgn::legal_port_names(names, std::vector<std::string>{"label"});
    for (std::size_t i = 0; i < wires.size(); ++i)
        result.ports.push_back({names[i], wires[i].width});
    return result;
}

} // namespace program
