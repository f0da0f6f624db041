#pragma once

/// \file
/// The bodies of <dlgn/netlist/netlist.hpp>.

#include <dlgn/netlist/netlist.hpp>

#include <cassert>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_library.hpp>

namespace dlgn {

DLGN_INLINE netlist::netlist(std::shared_ptr<const cell_library> library, std::size_t inputs)
    : library_(std::move(library)), inputs_(inputs) {
    if (library_ == nullptr)
        throw argument_error("library", "null", "a netlist needs a library");
    if (inputs > max_nets)
        throw argument_error("inputs", inputs, "must fit 31 bits");
    drivers_.resize(inputs, {no_instance, 0});
    origins_.resize(inputs);
}

DLGN_INLINE std::span<const net_id> netlist::input_nets(std::size_t instance) const noexcept {
    return std::span(pins_).subspan(first_pin_[instance], cell_of(instance).inputs.size());
}

DLGN_INLINE std::span<const net_id> netlist::output_nets(std::size_t instance) const noexcept {
    const cell& cell = cell_of(instance);
    return std::span(pins_).subspan(first_pin_[instance] + cell.inputs.size(), cell.outputs.size());
}

DLGN_INLINE net_id netlist::add_instance(std::size_t cell_index, std::span<const net_id> inputs,
                                         std::size_t output) {
    if (cell_index >= library_->size())
        throw argument_error("cell", cell_index, "library " + library_->name() + " has no such cell");
    const cell& cell = library_->at(cell_index);
    if (const auto& state = cell.state; state && (state->latch || state->inverted || state->holds()))
        throw argument_error("cell", cell.name,
                             "a register of a netlist takes its data at every rising edge");
    if (inputs.size() != cell.inputs.size())
        throw argument_error("inputs", inputs.size(),
                             "cell " + cell.name + " has " + std::to_string(cell.inputs.size()));
    for (const net_id net : inputs)
        check_net(net, "input net");
    if (output >= cell.outputs.size())
        throw argument_error("output", output,
                             "cell " + cell.name + " has " + std::to_string(cell.outputs.size()));
    cells_.push_back(cell_index);
    registers_ += cell.state ? 1U : 0U;
    first_pin_.push_back(pins_.size());
    pins_.insert(pins_.end(), inputs.begin(), inputs.end());
    pins_.insert(pins_.end(), cell.outputs.size(), open_net);
    return drive(cells_.size() - 1, output);
}

DLGN_INLINE net_id netlist::connect_output(std::size_t instance, std::size_t output) {
    if (instance >= instances() || output >= cell_of(instance).outputs.size())
        throw argument_error("output", output, "no such pin at instance " + std::to_string(instance));
    const net_id net = output_nets(instance)[output];
    return net == open_net ? drive(instance, output) : net;
}

DLGN_INLINE void netlist::set_outputs(std::vector<net_id> outputs) {
    for (const net_id net : outputs)
        check_net(net, "output net");
    outputs_ = std::move(outputs);
}

DLGN_INLINE void netlist::replace_cell(std::size_t instance, std::size_t cell_index) {
    if (instance >= instances())
        throw argument_error("instance", instance, "no such instance");
    if (cell_index >= library_->size() ||
        library_->at(cell_index).state.has_value() != is_register(instance) ||
        library_->at(cell_index).inputs.size() != cell_of(instance).inputs.size() ||
        library_->at(cell_index).outputs.size() != cell_of(instance).outputs.size())
        throw argument_error("cell", cell_index, "must have the pins of " + cell_of(instance).name);
    cells_[instance] = cell_index;
}

DLGN_INLINE const netlist::driver& netlist::driver_of(net_id net) const noexcept {
    assert(net < nets());
    return drivers_[net];
}

DLGN_INLINE std::optional<netlist::net_origin> netlist::origin_of(net_id net) const noexcept {
    assert(net < nets());
    return origins_[net];
}

DLGN_INLINE void netlist::set_origin(net_id net, net_origin origin) {
    if (net < inputs_ || net >= nets())
        throw argument_error("net", net, "is no net that a cell drives");
    origins_[net] = origin;
}

DLGN_INLINE double netlist::area() const {
    return sum([](const cell& cell) { return cell.area; });
}

DLGN_INLINE double netlist::leakage() const {
    return sum([](const cell& cell) { return cell.leakage; });
}

DLGN_INLINE std::map<std::string, std::size_t> netlist::cell_counts() const {
    std::map<std::string, std::size_t> counts;
    for (const auto& [index, count] : counts_by_index())
        counts[library_->at(index).name] = count;
    return counts;
}

DLGN_INLINE void netlist::check_net(net_id net, const char* what) const {
    if (net >= nets() && !is_constant(net))
        throw argument_error(what, net, "is not one of the " + std::to_string(nets()) + " nets so far");
}

DLGN_INLINE net_id netlist::drive(std::size_t instance, std::size_t output) {
    if (nets() >= max_nets)
        throw argument_error("nets", nets() + 1, "must fit 31 bits");
    const auto net = static_cast<net_id>(nets());
    drivers_.push_back({instance, output});
    origins_.emplace_back();
    pins_[first_pin_[instance] + cell_of(instance).inputs.size() + output] = net;
    return net;
}

DLGN_INLINE std::map<std::size_t, std::size_t> netlist::counts_by_index() const {
    std::map<std::size_t, std::size_t> counts;
    for (const std::size_t index : cells_)
        ++counts[index];
    return counts;
}

} // namespace dlgn
