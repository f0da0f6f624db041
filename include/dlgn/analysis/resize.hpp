#pragma once

/// \file
/// Drives of the cells of a netlist whose wires are known, at several corners at once.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/delay_gradient.hpp>
#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/liberty/function_key.hpp>
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

/// What a netlist had and has at a corner.
struct resized_corner {
    double delay_before = 0;            ///< ns, with setup and skew where there are registers
    double delay_after = 0;             ///< ns
    std::size_t over_limits_before = 0; ///< nets above what may be used of a limit of load or slew
    std::size_t over_limits_after = 0;  ///< nets
};

/// A netlist with other drives.
struct resize_result {
    dlgn::netlist netlist;                    ///< the same instances and nets
    std::vector<std::size_t> exchanged = {};  ///< the instances with another cell, in order
    std::size_t larger = 0;                   ///< of them, those with a cell of more area
    std::vector<resized_corner> corners = {}; ///< one for each
    double area_before = 0;                   ///< µm²
    double area_after = 0;                    ///< µm²
};

namespace detail {

/// Chooses cells for all instances at once, then improves single ones.
class drive_sizer {
public:
    drive_sizer(const netlist& source, const std::vector<timing_corner>& corners, const resize_params& params)
        : source_(source), params_(params) {
        timing_.reserve(corners.size());
        for (const timing_corner& corner : corners) {
            timing_.emplace_back(source, corner, params.margin);
            wanted_.push_back(corner.period > 0 ? corner.period : std::numeric_limits<double>::infinity());
            fastest_ = fastest_ && corner.period <= 0;
        }
        for (const incremental_timing& each : timing_)
            gradients_.emplace_back(each);
        if (fastest_)
            want_slowest();
        for (std::size_t i = 0; i < source.instances(); ++i)
            chosen_.push_back(source.cell_index(i));
        group_cells(corners);
        find_prices(corners);
    }

    /// The cell of each instance.
    [[nodiscard]] std::vector<std::size_t> run() {
        best_ = chosen_;
        best_state_ = state();
        descend();
        return_to(best_);
        repair();
        speed_up();
        if (fastest_) { // as fast as that: now for less
            fastest_ = false;
            want_slowest();
        }
        save();
        return chosen_;
    }

private:
    /// What is to be small, the first first.
    struct objective {
        double excess = 0; ///< over the limits, all nets and corners
        double late = 0;   ///< share of the wanted period by which the worst corner is late
        double price = 0;

        [[nodiscard]] bool operator<(const objective& other) const noexcept {
            constexpr double rounding = 1e-9;
            if (std::abs(excess - other.excess) > rounding)
                return excess < other.excess;
            if (std::abs(late - other.late) > rounding)
                return late < other.late;
            return price < other.price - rounding;
        }
    };

    [[nodiscard]] objective state() const {
        objective now;
        for (const incremental_timing& each : timing_)
            now.excess += each.excess();
        now.late = lateness();
        for (std::size_t i = 0; i < chosen_.size(); ++i)
            now.price += price(i, chosen_[i]);
        return now;
    }
    /// Of the slowest corner, the delay that it has.
    void want_slowest() {
        std::size_t slowest = 0;
        for (std::size_t c = 1; c < timing_.size(); ++c)
            slowest = timing_[c].delay() > timing_[slowest].delay() ? c : slowest;
        wanted_.assign(timing_.size(), std::numeric_limits<double>::infinity());
        wanted_[slowest] = timing_[slowest].delay();
    }
    [[nodiscard]] double lateness() const {
        double late = fastest_ ? -1 : 0;
        for (std::size_t c = 0; c < timing_.size(); ++c)
            late = std::max(late, timing_[c].delay() / wanted_[c] - 1);
        return late;
    }

    /// For each cell those that may take its place, at every corner, itself among them, by rising area.
    void group_cells(const std::vector<timing_corner>& corners) {
        const cell_library& cells = *source_.shared_library();
        at_corner_.resize(corners.size());
        std::vector<bool> known(cells.size(), true);
        for (std::size_t c = 0; c < corners.size(); ++c) {
            const cell_library& there = *corners[c].cells;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const cell* const found = there.find(cells.at(i).name);
                known[i] = known[i] && found != nullptr && same_pins(cells.at(i), *found);
                at_corner_[c].push_back(known[i] ? there.index_of(cells.at(i).name) : 0);
                if (known[i])
                    known[i] = is_usable(cells.at(i), corners[c].tables->cells[at_corner_[c][i]], c == 0);
            }
        }
        std::vector<bool> used(cells.size());
        for (const std::size_t cell : chosen_)
            used[cell] = true;
        group_.resize(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!used[i])
                continue;
            for (std::size_t j = 0; j < cells.size(); ++j)
                if (j == i || (known[j] && known[i] && same_pins(cells.at(i), cells.at(j))))
                    group_[i].push_back(j);
            std::stable_sort(group_[i].begin(), group_[i].end(), [&](std::size_t a, std::size_t b) {
                return cells.at(a).area < cells.at(b).area;
            });
        }
    }

    /// Whether what is known of a cell is enough.
    [[nodiscard]] bool is_usable(const cell& cell, const cell_tables& tables, bool with_power) const {
        for (const std::string& fault : tables.delay_faults)
            if (!fault.empty())
                return false;
        if (with_power && params_.activity != nullptr && !tables.power_fault.empty())
            return false;
        return !cell.state || (tables.clocked && tables.clocked->fault.empty());
    }

    /// The price of each cell at each instance, by its group: energy at the slews and loads as they are.
    void find_prices(const std::vector<timing_corner>& corners) {
        prices_.clear();
        std::vector<double> toggles;
        std::vector<by_edge<edge_timing>> from;
        const incremental_timing& timing = timing_.front();
        const library_tables& tables = *corners.front().tables;
        const double period =
            corners.front().period > 0 ? corners.front().period : timing.delay(); // of leakage
        for (std::size_t i = 0; i < source_.instances(); ++i) {
            prices_.emplace_back();
            for (const std::size_t option : options(i)) {
                const cell& cell = source_.shared_library()->at(option);
                if (params_.activity == nullptr) {
                    prices_.back().push_back(cell.area);
                    continue;
                }
                const activity& activity = *params_.activity;
                const cell_tables& data = tables.cells[at_corner_[0][option]];
                std::vector<double> with_state;
                std::span<const double> states = activity.states_of(i);
                if (cell.state) {
                    with_state = register_states(source_, i, activity);
                    states = with_state;
                }
                const instance_power energies{cell, data, states};
                double price = cell.area * params_.area_price;
                toggles.clear();
                from.clear();
                for (std::size_t pin = 0; pin < cell.inputs.size(); ++pin) {
                    const net_id net = source_.input_nets(i)[pin];
                    toggles.push_back(is_constant(net) ? 0 : activity.toggles[net]);
                    from.push_back(is_constant(net) ? by_edge<edge_timing>{} : timing.nets()[net]);
                    price += toggles.back() * (energies.of_input(pin, from.back()) +
                                               toggle_energy(data.input_capacitance[pin], tables.voltage));
                }
                for (std::size_t output = 0; output < cell.outputs.size(); ++output) {
                    const net_id net = source_.output_nets(i)[output];
                    if (net == open_net || activity.toggles[net] == 0)
                        continue;
                    const double load = (timing.loads()[net].rise + timing.loads()[net].fall) / 2;
                    price += activity.toggles[net] *
                             (cell.state ? energies.of_state(output, timing.params().clock_slew, load)
                                         : energies.of_output(output, toggles, from, load));
                }
                if (cell.state)
                    price += energies.of_clock(timing.params().clock_slew, tables.voltage);
                for (std::size_t state = 0; state < states.size(); ++state)
                    price += states[state] * data.leakage[state] * period * 1e-6;
                prices_.back().push_back(price);
            }
        }
    }

    [[nodiscard]] const std::vector<std::size_t>& options(std::size_t instance) const noexcept {
        return group_[source_.cell_index(instance)];
    }
    [[nodiscard]] double price(std::size_t instance, std::size_t cell) const noexcept {
        const auto& cells = options(instance);
        const auto found = std::find(cells.begin(), cells.end(), cell) - cells.begin();
        return prices_[instance][static_cast<std::size_t>(found)];
    }

    // All at once -------------------------------------------------------------------------------------------

    /// Lagrangian relaxation: each corner's delay has a price, which rises while it is late and falls while
    /// it is early; every cell is the one that is cheapest with its share of the delay by the gradient. The
    /// best state of all passes is kept.
    void descend() {
        double total = 0;
        for (std::size_t i = 0; i < chosen_.size(); ++i)
            total += std::abs(price(i, chosen_[i]));
        std::vector<double> delay_price; // per ns
        for (std::size_t c = 0; c < timing_.size(); ++c)
            delay_price.push_back(std::isinf(wanted_[c]) ? 0 : total / timing_[c].delay());
        for (std::size_t pass = 0; pass < params_.passes; ++pass) {
            const double progress = static_cast<double>(pass) / static_cast<double>(params_.passes);
            for (std::size_t c = 0; c < timing_.size(); ++c)
                if (delay_price[c] > 0)
                    gradients_[c].find(timing_[c].delay() * (0.04 - 0.03 * progress));
            for (std::size_t i = chosen_.size(); i-- > 0;)
                choose(i, delay_price);
            for (incremental_timing& each : timing_)
                each.retime();
            if (const objective now = state(); now < best_state_) {
                best_state_ = now;
                best_ = chosen_;
            }
            for (std::size_t c = 0; c < timing_.size(); ++c) {
                const double late = timing_[c].delay() / wanted_[c];
                delay_price[c] *= fastest_ ? 1.2 : std::clamp(late * late * late * late, 0.7, 1.4);
            }
        }
    }

    void choose(std::size_t instance, const std::vector<double>& delay_price) {
        if (options(instance).size() < 2)
            return;
        std::size_t best = chosen_[instance];
        std::pair least(std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity());
        for (const std::size_t option : options(instance)) {
            std::pair cost(0.0, price(instance, option));
            for (std::size_t c = 0; c < timing_.size(); ++c) {
                const std::size_t cell = at_corner_[c][option];
                const double delay = gradients_[c].cost(instance, cell);
                cost.first += gradients_[c].excess(instance, cell);
                if (delay_price[c] > 0)
                    cost.second += delay_price[c] * delay;
            }
            if (cost < least) {
                least = cost;
                best = option;
            }
        }
        if (best == chosen_[instance])
            return;
        chosen_[instance] = best;
        for (std::size_t c = 0; c < timing_.size(); ++c)
            timing_[c].exchange_untimed(instance, at_corner_[c][best]);
    }

    void return_to(const std::vector<std::size_t>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (chosen_[i] != cells[i])
                for (std::size_t c = 0; c < timing_.size(); ++c)
                    timing_[c].exchange_untimed(i, at_corner_[c][cells[i]]);
        chosen_ = cells;
        for (incremental_timing& each : timing_)
            each.retime();
    }

    // One by one --------------------------------------------------------------------------------------------

    /// Gives an instance the best of its cells by what then becomes of everything. `now` is the state, with
    /// its price counted from anywhere. Returns whether it is another.
    bool improve(std::size_t instance, objective& now, bool only_cheaper = false) {
        const std::size_t start = chosen_[instance];
        std::size_t best = start;
        objective least = now;
        for (const std::size_t option : options(instance)) {
            const double more = price(instance, option) - price(instance, start);
            if (option == start || (only_cheaper && now.price + more >= least.price))
                continue;
            objective then{0, 0, now.price + more};
            for (std::size_t c = 0; c < timing_.size(); ++c) {
                timing_[c].exchange(instance, at_corner_[c][option]);
                then.excess += timing_[c].excess();
            }
            then.late = lateness();
            for (incremental_timing& each : timing_)
                each.undo();
            if (then < least) {
                least = then;
                best = option;
            }
        }
        if (best == start)
            return false;
        chosen_[instance] = best;
        for (std::size_t c = 0; c < timing_.size(); ++c) {
            timing_[c].exchange(instance, at_corner_[c][best]);
            timing_[c].accept();
        }
        now = least;
        return true;
    }

    /// The drivers of nets above their limits, and their readers.
    void repair() {
        objective now = state();
        for (bool better = true; better && now.excess > 0;) {
            better = false;
            for (net_id net = 0; net < source_.nets(); ++net) {
                const auto broken = [&] {
                    return std::any_of(timing_.begin(), timing_.end(),
                                       [&](const incremental_timing& each) { return each.excess(net) > 0; });
                };
                if (!broken())
                    continue;
                if (const std::size_t driver = source_.driver_of(net).instance;
                    driver != netlist::no_instance)
                    better = improve(driver, now) || better;
                for (const auto& reader : timing_.front().readers_of(net))
                    if (broken())
                        better = improve(reader.instance, now) || better;
            }
        }
    }

    /// The slowest paths, while that helps.
    void speed_up() {
        objective now = state();
        constexpr std::size_t most = 100;
        for (std::size_t round = 0; round < most && (fastest_ || now.late > 0); ++round) {
            bool better = false;
            std::size_t worst = 0;
            for (std::size_t c = 1; c < timing_.size(); ++c)
                if (timing_[c].delay() / wanted_[c] > timing_[worst].delay() / wanted_[worst])
                    worst = c;
            const double before = now.late;
            for (const std::size_t instance : timing_[worst].slowest_path())
                better = improve(instance, now) || better;
            if (!better || before - now.late < 1e-5)
                break;
        }
    }

    /// Cheaper cells wherever nothing wanted is lost, the dearest first.
    void save() {
        objective now = state();
        for (std::size_t round = 0; round < params_.rounds; ++round) {
            std::vector<std::pair<double, std::size_t>> order;
            for (std::size_t i = 0; i < chosen_.size(); ++i)
                if (const double most =
                        price(i, chosen_[i]) - *std::min_element(prices_[i].begin(), prices_[i].end());
                    most > 0)
                    order.emplace_back(-most, i);
            std::sort(order.begin(), order.end());
            bool better = false;
            for (const auto& [saving, instance] : order)
                better = improve(instance, now, true) || better;
            if (!better)
                break;
        }
    }

    const netlist& source_;
    const resize_params& params_;
    std::vector<incremental_timing> timing_;          ///< of each corner
    std::vector<delay_gradient> gradients_;           ///< likewise
    std::vector<double> wanted_;                      ///< ns, of each corner; infinite: nothing
    bool fastest_ = true;                             ///< no corner wants a period
    std::vector<std::size_t> chosen_;                 ///< the cell of each instance
    std::vector<std::vector<std::size_t>> at_corner_; ///< of each corner, the cell there for each cell
    std::vector<std::vector<std::size_t>> group_;     ///< of each cell that is used
    std::vector<std::vector<double>> prices_;         ///< of each instance, for each of its options
    std::vector<std::size_t> best_;                   ///< cells
    objective best_state_;
};

} // namespace detail

/// The same netlist with other drives: any cell may give way to another of the same function, pin by pin with
/// the same names, that all corners know, so that places and wires may stay; buffers are not added. In this
/// order: no net is above the `max_capacitance` of its driver or the `max_transition` of its pins at any
/// corner, with the margin; each corner keeps the period that it wants, or the slowest is as fast as can be
/// if none wants any; and that at the least price. Never worse than before, in that order. What cannot be had
/// stays, and is counted. The wires are those of `corners`, which do not change; the first corner is that of
/// the activity. A heuristic: Lagrangian relaxation over the whole netlist, by the gradient of a smooth
/// delay, then exact search cell by cell. Hold is not looked at. Throws `argument_error` without a corner, on
/// figures out of range, and as `in_library`; `error` as `analyse_timing`. Time grows with passes × instances
/// × cells of a function × corners: about 10 s for 3,000 cells at three corners.
[[nodiscard]] inline resize_result resize(const netlist& source, const std::vector<timing_corner>& corners,
                                          const resize_params& params = {}) {
    if (corners.empty())
        throw argument_error("corners", 0, "must be one or more");
    for (const timing_corner& corner : corners) {
        if (corner.tables == nullptr)
            throw argument_error("tables", "null", "a corner needs tables");
        detail::check_quantity("period", corner.period, "ns");
    }
    if (!(params.margin >= 0 && params.margin <= 0.9))
        throw argument_error("margin", params.margin, "must be 0 to 0.9");
    detail::check_quantity("area_price", params.area_price, "pJ");
    if (params.activity != nullptr)
        detail::check_activity(source, *params.activity);
    const auto describe = [&](const netlist& netlist, std::vector<resized_corner>& found, auto delay,
                              auto over) {
        found.resize(corners.size());
        for (std::size_t c = 0; c < corners.size(); ++c) {
            const detail::incremental_timing timing(netlist, corners[c], params.margin);
            found[c].*delay = timing.delay();
            for (net_id net = 0; net < netlist.nets(); ++net)
                found[c].*over += timing.excess(net) > 0 ? 1U : 0U;
        }
    };
    resize_result result{.netlist = source, .area_before = source.area()};
    describe(source, result.corners, &resized_corner::delay_before, &resized_corner::over_limits_before);
    const std::vector<std::size_t> cells = detail::drive_sizer(source, corners, params).run();
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i] != source.cell_index(i)) {
            result.netlist.replace_cell(i, cells[i]);
            result.exchanged.push_back(i);
            result.larger += result.netlist.cell_of(i).area > source.cell_of(i).area ? 1U : 0U;
        }
    describe(result.netlist, result.corners, &resized_corner::delay_after,
             &resized_corner::over_limits_after);
    result.area_after = result.netlist.area();
    return result;
}

} // namespace dlgn
