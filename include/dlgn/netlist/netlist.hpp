#pragma once

/// \file
/// The netlist: instances of standard cells and the nets between them.

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

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
    netlist(std::shared_ptr<const cell_library> library, std::size_t inputs);

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
    [[nodiscard]] std::span<const net_id> input_nets(std::size_t instance) const noexcept;
    /// The nets at the output pins, in the order of the cell's outputs; `open_net` at an open one.
    [[nodiscard]] std::span<const net_id> output_nets(std::size_t instance) const noexcept;

    /// Whether the cell of an instance has a state.
    [[nodiscard]] bool is_register(std::size_t instance) const noexcept {
        return cell_of(instance).state.has_value();
    }
    /// Number of instances that are registers.
    [[nodiscard]] std::size_t registers() const noexcept { return registers_; }

    /// Adds an instance of cell `cell_index` and returns a new net, driven by its output pin `output`; its
    /// other outputs stay open. Throws `argument_error` if the cell, the pin or a net does not exist, or if
    /// the cell is a latch, or a flip-flop that may keep its state or takes data at the falling edge.
    net_id add_instance(std::size_t cell_index, std::span<const net_id> inputs, std::size_t output = 0);

    /// The net at an output pin, a new one if the pin was open. Throws `argument_error` if there is no such
    /// pin.
    net_id connect_output(std::size_t instance, std::size_t output);

    /// Throws `argument_error` if a net does not exist.
    void set_outputs(std::vector<net_id> outputs);

    /// Lets another cell with the same numbers of pins take the place of an instance's cell: a stronger
    /// drive, or a deliberate fault. Throws `argument_error` if the pins differ, or one is a register.
    void replace_cell(std::size_t instance, std::size_t cell_index);

    /// The instance and output pin that drive a net; the instance is `no_instance` for an input.
    static constexpr std::size_t no_instance = static_cast<std::size_t>(-1);
    /// What drives a net.
    struct driver {
        std::size_t instance = no_instance; ///< `no_instance` for an input
        std::size_t output = 0;             ///< of the cell's outputs
    };
    /// What drives a net, which must exist.
    [[nodiscard]] const driver& driver_of(net_id net) const noexcept;

    /// The node of the mapped circuit whose value, or its complement, a net has.
    struct net_origin {
        std::uint32_t node = 0;    ///< of the circuit
        bool complemented = false; ///< whether the net has the complement
    };
    /// Nothing if the net has none, an input net included.
    [[nodiscard]] std::optional<net_origin> origin_of(net_id net) const noexcept;
    /// Says where a net comes from: its name in Verilog, by which tools can find equal nets in the circuit.
    /// Throws `argument_error` if the net does not exist or is an input.
    void set_origin(net_id net, net_origin origin);

    /// Sum of the cell areas, µm².
    [[nodiscard]] double area() const;
    /// Sum of the cell leakages, nW.
    [[nodiscard]] double leakage() const;

    /// Number of instances of each cell that is used, by cell name.
    [[nodiscard]] std::map<std::string, std::size_t> cell_counts() const;

private:
    static constexpr std::size_t max_nets = std::size_t{1} << 31;

    void check_net(net_id net, const char* what) const;

    net_id drive(std::size_t instance, std::size_t output);

    [[nodiscard]] std::map<std::size_t, std::size_t> counts_by_index() const;

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

#ifndef DLGN_COMPILED
#include <dlgn/netlist/impl/netlist.hpp>
#endif
