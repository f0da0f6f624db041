#pragma once

/// \file
/// The netlist: instances of standard cells and the nets between them.

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/liberty/cell_library.hpp>

namespace dlgn {

/// A net. Input bit i of the netlist is net i; the others are driven by one output pin of one instance.
using net_id = std::uint32_t;

/// Nets that nothing drives: the constants, and the net of an output pin that stays open.
inline constexpr net_id constant_net_0 = 0xfffffffdU;
inline constexpr net_id constant_net_1 = 0xfffffffeU; ///< the constant 1
inline constexpr net_id open_net = 0xffffffffU;       ///< of an output pin that nothing reads

/// Whether a net is one of the two constants.
[[nodiscard]] constexpr bool is_constant(net_id net) noexcept {
    return net == constant_net_0 || net == constant_net_1;
}

/// A flat netlist over one cell library, of which it shares ownership. The input pins of an instance read
/// nets that exist before it, so the order of the instances is an order to evaluate them in, and there are no
/// loops, through registers neither. Registers, if there are any, take their data at the rising edge of one
/// clock, which is no net of the netlist. Value semantics; copies share the library.
class netlist {
public:
    /// A netlist without instances. Throws `argument_error` if `library` is null.
    netlist(std::shared_ptr<const cell_library> library, std::size_t inputs)
        : library_(std::move(library)), inputs_(inputs) {
        if (library_ == nullptr)
            throw argument_error("library", "null", "a netlist needs a library");
        if (inputs > max_nets)
            throw argument_error("inputs", inputs, "must fit 31 bits");
        drivers_.resize(inputs, {no_instance, 0});
        origins_.resize(inputs);
    }

    /// The library that the cells are of.
    [[nodiscard]] const cell_library& library() const noexcept { return *library_; }
    /// The same with its ownership.
    [[nodiscard]] const std::shared_ptr<const cell_library>& shared_library() const noexcept {
        return library_;
    }
    /// Number of input bits.
    [[nodiscard]] std::size_t inputs() const noexcept { return inputs_; }
    /// Number of nets, inputs included, constants not.
    [[nodiscard]] std::size_t nets() const noexcept { return drivers_.size(); }
    /// Number of instances.
    [[nodiscard]] std::size_t instances() const noexcept { return cells_.size(); }
    /// The nets of the output bits, in order; a net may be read more than once, and may be an input or a
    /// constant.
    [[nodiscard]] std::span<const net_id> outputs() const noexcept { return outputs_; }

    /// The cell of an instance.
    [[nodiscard]] const cell& cell_of(std::size_t instance) const noexcept {
        return library_->at(cells_[instance]);
    }
    /// Index of the instance's cell in the library.
    [[nodiscard]] std::size_t cell_index(std::size_t instance) const noexcept { return cells_[instance]; }
    /// The nets at the input pins, in the order of the cell's inputs.
    [[nodiscard]] std::span<const net_id> input_nets(std::size_t instance) const noexcept {
        return std::span(pins_).subspan(first_pin_[instance], cell_of(instance).inputs.size());
    }
    /// The nets at the output pins, in the order of the cell's outputs; `open_net` at an open one.
    [[nodiscard]] std::span<const net_id> output_nets(std::size_t instance) const noexcept {
        const cell& cell = cell_of(instance);
        return std::span(pins_).subspan(first_pin_[instance] + cell.inputs.size(), cell.outputs.size());
    }

    /// Whether the cell of an instance has a state.
    [[nodiscard]] bool is_register(std::size_t instance) const noexcept {
        return cell_of(instance).state.has_value();
    }
    /// Number of instances that are registers.
    [[nodiscard]] std::size_t registers() const noexcept { return registers_; }

    /// Adds an instance of cell `cell_index` and returns a new net, driven by its output pin `output`; its
    /// other outputs stay open. Throws `argument_error` if the cell, the pin or a net does not exist, or if
    /// the cell is a latch, or a flip-flop that may keep its state or takes data at the falling edge.
    net_id add_instance(std::size_t cell_index, std::span<const net_id> inputs, std::size_t output = 0) {
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

    /// The net at an output pin, a new one if the pin was open. Throws `argument_error` if there is no such
    /// pin.
    net_id connect_output(std::size_t instance, std::size_t output) {
        if (instance >= instances() || output >= cell_of(instance).outputs.size())
            throw argument_error("output", output, "no such pin at instance " + std::to_string(instance));
        const net_id net = output_nets(instance)[output];
        return net == open_net ? drive(instance, output) : net;
    }

    /// Throws `argument_error` if a net does not exist.
    void set_outputs(std::vector<net_id> outputs) {
        for (const net_id net : outputs)
            check_net(net, "output net");
        outputs_ = std::move(outputs);
    }

    /// Lets another cell with the same numbers of pins take the place of an instance's cell: a stronger
    /// drive, or a deliberate fault. Throws `argument_error` if the pins differ, or one is a register.
    void replace_cell(std::size_t instance, std::size_t cell_index) {
        if (instance >= instances())
            throw argument_error("instance", instance, "no such instance");
        if (cell_index >= library_->size() ||
            library_->at(cell_index).state.has_value() != is_register(instance) ||
            library_->at(cell_index).inputs.size() != cell_of(instance).inputs.size() ||
            library_->at(cell_index).outputs.size() != cell_of(instance).outputs.size())
            throw argument_error("cell", cell_index, "must have the pins of " + cell_of(instance).name);
        cells_[instance] = cell_index;
    }

    /// The instance and output pin that drive a net; the instance is `no_instance` for an input.
    static constexpr std::size_t no_instance = static_cast<std::size_t>(-1);
    /// What drives a net.
    struct driver {
        std::size_t instance = no_instance; ///< `no_instance` for an input
        std::size_t output = 0;             ///< of the cell's outputs
    };
    /// What drives a net, which must exist.
    [[nodiscard]] const driver& driver_of(net_id net) const noexcept {
        assert(net < nets());
        return drivers_[net];
    }

    /// The node of the mapped circuit whose value, or its complement, a net has.
    struct net_origin {
        std::uint32_t node = 0;    ///< of the circuit
        bool complemented = false; ///< whether the net has the complement
    };
    /// Nothing if the net has none, an input net included.
    [[nodiscard]] std::optional<net_origin> origin_of(net_id net) const noexcept {
        assert(net < nets());
        return origins_[net];
    }
    /// Says where a net comes from: its name in Verilog, by which tools can find equal nets in the circuit.
    /// Throws `argument_error` if the net does not exist or is an input.
    void set_origin(net_id net, net_origin origin) {
        if (net < inputs_ || net >= nets())
            throw argument_error("net", net, "is no net that a cell drives");
        origins_[net] = origin;
    }

    /// Sum of the cell areas, µm².
    [[nodiscard]] double area() const {
        return sum([](const cell& cell) { return cell.area; });
    }
    /// Sum of the cell leakages, nW.
    [[nodiscard]] double leakage() const {
        return sum([](const cell& cell) { return cell.leakage; });
    }

    /// Number of instances of each cell that is used, by cell name.
    [[nodiscard]] std::map<std::string, std::size_t> cell_counts() const {
        std::map<std::string, std::size_t> counts;
        for (const auto& [index, count] : counts_by_index())
            counts[library_->at(index).name] = count;
        return counts;
    }

private:
    static constexpr std::size_t max_nets = std::size_t{1} << 31;

    void check_net(net_id net, const char* what) const {
        if (net >= nets() && !is_constant(net))
            throw argument_error(what, net, "is not one of the " + std::to_string(nets()) + " nets so far");
    }

    net_id drive(std::size_t instance, std::size_t output) {
        if (nets() >= max_nets)
            throw argument_error("nets", nets() + 1, "must fit 31 bits");
        const auto net = static_cast<net_id>(nets());
        drivers_.push_back({instance, output});
        origins_.emplace_back();
        pins_[first_pin_[instance] + cell_of(instance).inputs.size() + output] = net;
        return net;
    }

    [[nodiscard]] std::map<std::size_t, std::size_t> counts_by_index() const {
        std::map<std::size_t, std::size_t> counts;
        for (const std::size_t index : cells_)
            ++counts[index];
        return counts;
    }

    /// Cell by cell, so that the rounding does not depend on the order of the instances.
    template <class Value>
    [[nodiscard]] double sum(Value value) const {
        double total = 0;
        for (const auto& [index, count] : counts_by_index())
            total += static_cast<double>(count) * value(library_->at(index));
        return total;
    }

    std::shared_ptr<const cell_library> library_;
    std::size_t inputs_;
    std::size_t registers_ = 0;
    std::vector<std::size_t> cells_;     ///< of each instance
    std::vector<std::size_t> first_pin_; ///< of each instance in `pins_`
    std::vector<net_id> pins_;           ///< inputs, then outputs, of one instance after the other
    std::vector<driver> drivers_;        ///< of each net
    std::vector<std::optional<net_origin>> origins_; ///< of each net
    std::vector<net_id> outputs_;
};

} // namespace dlgn
