#pragma once

/// \file
/// The search for the drives of a netlist: all cells at once, then one by one.

#include <cstddef>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/delay_gradient.hpp>
#include <dlgn/analysis/drive_choices.hpp>
#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn {

/// How `resize` goes about it.
struct resize_params {
    /// The share of each limit of load and slew that is to stay unused, 0 to 0.9: for what the wires do not
    /// tell, such as their resistance.
    double margin = 0.1;
    /// Of the netlist, at the first corner: then the price of a cell is the energy of an inference, in pJ.
    const dlgn::activity* activity = nullptr;
    /// pJ that a µm² counts as with an activity; without one it counts 1, and nothing else does.
    double area_price = 0.001;
    std::size_t passes = 60; ///< over the whole netlist, before single cells are looked at
    std::size_t rounds = 4;  ///< over all cells, one by one
};

namespace detail {

/// Chooses cells for all instances at once, then improves single ones.
class drive_sizer {
public:
    drive_sizer(const netlist& source, const std::vector<timing_corner>& corners,
                const resize_params& params);

    /// The cell of each instance.
    [[nodiscard]] std::vector<std::size_t> run();

private:
    /// What is to be small, the first first.
    struct objective {
        double excess = 0; ///< over the limits, all nets and corners
        double late = 0;   ///< share of the wanted period by which the worst corner is late
        double price = 0;

        [[nodiscard]] bool operator<(const objective& other) const noexcept;
    };

    [[nodiscard]] objective state() const;
    /// Of the slowest corner, the delay that it has.
    void want_slowest();
    [[nodiscard]] double lateness() const;

    /// The price of each cell at each instance, at the slews and loads as they are.
    void find_prices(double period);

    [[nodiscard]] const std::vector<std::size_t>& options(std::size_t instance) const noexcept {
        return choices_.of(source_.cell_index(instance));
    }
    [[nodiscard]] double price(std::size_t instance, std::size_t cell) const noexcept;

    // All at once -------------------------------------------------------------------------------------------

    /// Lagrangian relaxation: each corner's delay has a price, which rises while it is late and falls while
    /// it is early; every cell is the one that is cheapest with its share of the delay by the gradient. The
    /// best state of all passes is kept.
    void descend();

    void choose(std::size_t instance, const std::vector<double>& delay_price);

    void return_to(const std::vector<std::size_t>& cells);

    // One by one --------------------------------------------------------------------------------------------

    /// Gives an instance the best of its cells by what then becomes of everything. `now` is the state, with
    /// its price counted from anywhere. Returns whether it is another.
    bool improve(std::size_t instance, objective& now, bool only_cheaper = false);

    /// The drivers of nets above their limits, and their readers.
    void repair();

    /// The slowest paths, while that helps.
    void speed_up();

    /// Cheaper cells wherever nothing wanted is lost, the dearest first.
    void save();

    const netlist& source_;
    const resize_params& params_;
    drive_choices choices_;
    std::vector<incremental_timing> timing_;  ///< of each corner
    std::vector<delay_gradient> gradients_;   ///< likewise
    std::vector<double> wanted_;              ///< ns, of each corner; infinite: nothing
    bool fastest_ = true;                     ///< no corner wants a period
    std::vector<std::size_t> chosen_;         ///< the cell of each instance
    std::vector<std::vector<double>> prices_; ///< of each instance, for each of its options
    std::vector<std::size_t> best_;           ///< cells
    objective best_state_;
};

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/drive_sizer.hpp>
#endif
