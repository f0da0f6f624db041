#pragma once

/// \file
/// Timing and limits of a netlist while its cells are exchanged for others of their functions.

#include <cstddef>
#include <functional>
#include <memory>
#include <queue>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/in_library.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// The cells of a netlist at one voltage and temperature, and what is wanted there.
struct timing_corner {
    std::shared_ptr<const cell_library> cells; ///< with the names of the netlist's own library
    const library_tables* tables = nullptr;    ///< of these cells
    timing_params timing = {};                 ///< the surroundings and wires
    double period = 0;                         ///< ns that the netlist is to keep; 0: nothing is wanted
};

namespace detail {

/// The netlist at one corner, with the cells of that corner's library. After each `exchange` loads, slews and
/// arrivals are those of `analyse_timing`, at the cost of what changes.
class incremental_timing {
public:
    /// An input pin that reads a net.
    struct reader {
        std::size_t instance = 0;
        std::size_t pin = 0;
    };
    /// Where paths end: an output bit, or a pin of a register.
    struct path_end {
        net_id net = 0;
        std::size_t instance = netlist::no_instance;
        std::size_t pin = 0;
    };

    /// `margin` is the share of each limit that is to stay unused. Throws as `in_library` and
    /// `analyse_timing`.
    incremental_timing(const dlgn::netlist& source, const timing_corner& corner, double margin);

    [[nodiscard]] const dlgn::netlist& netlist() const noexcept { return netlist_; }
    [[nodiscard]] const library_tables& tables() const noexcept { return tables_; }
    [[nodiscard]] const timing_params& params() const noexcept { return params_; }
    [[nodiscard]] std::span<const net_value> constants() const noexcept { return constants_; }
    [[nodiscard]] std::span<const by_edge<edge_timing>> nets() const noexcept { return nets_; }
    [[nodiscard]] std::span<const by_edge<double>> loads() const noexcept { return loads_; }
    [[nodiscard]] const std::vector<reader>& readers_of(net_id net) const noexcept { return readers_[net]; }
    [[nodiscard]] const std::vector<path_end>& ends() const noexcept { return ends_; }

    /// ns, with setup and skew at registers; `never` if nothing comes.
    [[nodiscard]] double arrival(const path_end& end, edge of) const;
    /// ns, the latest at any end; 0 if nothing changes.
    [[nodiscard]] double delay() const;
    /// The instances of the slowest path, from its end.
    [[nodiscard]] std::vector<std::size_t> slowest_path() const;

    /// By which share of it a figure is above what may be used of a limit; 0 if it is not.
    [[nodiscard]] double above(double value, double limit) const noexcept;
    /// ns that the pins which read a net ask of its slew.
    [[nodiscard]] double readers_limit(net_id net) const noexcept;
    [[nodiscard]] static double slew_limit(const std::vector<pin_limits>& pins, std::size_t pin) noexcept;
    /// How far a net is above its limits of load and slew, and the sum of all nets.
    [[nodiscard]] double excess(net_id net) const noexcept { return excess_[net]; }
    [[nodiscard]] double excess() const noexcept { return total_excess_; }

    /// Lets a cell take an instance's place, with all that follows.
    void exchange(std::size_t instance, std::size_t cell);
    /// As before the exchanges since the last `accept`.
    void undo();
    void accept() noexcept;

    /// Changes the cell and the loads alone; the rest follows with `retime`.
    void exchange_untimed(std::size_t instance, std::size_t cell);
    void retime();

private:
    struct remembered {
        net_id net = 0;
        by_edge<double> load;
        by_edge<edge_timing> timing;
        double excess = 0;
    };

    void enqueue(std::size_t instance);
    void remember(net_id net) { log_.push_back({net, loads_[net], nets_[net], excess_[net]}); }
    [[nodiscard]] static bool same(const by_edge<edge_timing>& a, const by_edge<edge_timing>& b) noexcept;

    /// As `net_loads`.
    [[nodiscard]] by_edge<double> load_of(net_id net) const noexcept;

    void judge(net_id net);

    dlgn::netlist netlist_;
    const library_tables& tables_;
    timing_params params_;
    double usable_;
    std::vector<net_value> constants_;
    std::vector<std::vector<reader>> readers_; ///< of each net
    std::vector<double> output_bits_;          ///< how many each net is
    std::vector<path_end> ends_;
    std::vector<by_edge<double>> loads_;
    std::vector<by_edge<edge_timing>> nets_;
    std::vector<double> excess_;
    double total_excess_ = 0;
    std::vector<bool> queued_;
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> waiting_; ///< the first first
    std::vector<remembered> log_;
    std::vector<std::pair<std::size_t, std::size_t>> cells_before_; ///< instance and cell
};

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/incremental_timing.hpp>
#endif
