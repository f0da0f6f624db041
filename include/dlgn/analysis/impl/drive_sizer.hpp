#pragma once

/// \file
/// The bodies of <dlgn/analysis/drive_sizer.hpp>.

#include <dlgn/analysis/drive_sizer.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include <dlgn/analysis/delay_gradient.hpp>
#include <dlgn/analysis/drive_choices.hpp>
#include <dlgn/analysis/drive_energy.hpp>
#include <dlgn/analysis/incremental_timing.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

DLGN_INLINE drive_sizer::drive_sizer(const netlist& source, const std::vector<timing_corner>& corners,
                                     const resize_params& params)
    : source_(source), params_(params), choices_(source, corners, params.activity != nullptr) {
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
    find_prices(corners.front().period > 0 ? corners.front().period : timing_.front().delay());
}

DLGN_INLINE std::vector<std::size_t> drive_sizer::run() {
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

DLGN_INLINE bool drive_sizer::objective::operator<(const objective& other) const noexcept {
    constexpr double rounding = 1e-9;
    if (std::abs(excess - other.excess) > rounding)
        return excess < other.excess;
    if (std::abs(late - other.late) > rounding)
        return late < other.late;
    return price < other.price - rounding;
}

DLGN_INLINE drive_sizer::objective drive_sizer::state() const {
    objective now;
    for (const incremental_timing& each : timing_)
        now.excess += each.excess();
    now.late = lateness();
    for (std::size_t i = 0; i < chosen_.size(); ++i)
        now.price += price(i, chosen_[i]);
    return now;
}

DLGN_INLINE void drive_sizer::want_slowest() {
    std::size_t slowest = 0;
    for (std::size_t c = 1; c < timing_.size(); ++c)
        slowest = timing_[c].delay() > timing_[slowest].delay() ? c : slowest;
    wanted_.assign(timing_.size(), std::numeric_limits<double>::infinity());
    wanted_[slowest] = timing_[slowest].delay();
}

DLGN_INLINE double drive_sizer::lateness() const {
    double late = fastest_ ? -1 : 0;
    for (std::size_t c = 0; c < timing_.size(); ++c)
        late = std::max(late, timing_[c].delay() / wanted_[c] - 1);
    return late;
}

DLGN_INLINE void drive_sizer::find_prices(double period) {
    for (std::size_t i = 0; i < source_.instances(); ++i) {
        prices_.emplace_back();
        for (const std::size_t option : options(i)) {
            const double area = source_.shared_library()->at(option).area;
            prices_.back().push_back(params_.activity == nullptr
                                         ? area
                                         : area * params_.area_price +
                                               drive_energy(timing_.front(), period, *params_.activity, i,
                                                            choices_.at_corner(0, option)));
        }
    }
}

DLGN_INLINE double drive_sizer::price(std::size_t instance, std::size_t cell) const noexcept {
    const auto& cells = options(instance);
    const auto found = std::find(cells.begin(), cells.end(), cell) - cells.begin();
    return prices_[instance][static_cast<std::size_t>(found)];
}

DLGN_INLINE void drive_sizer::descend() {
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

DLGN_INLINE void drive_sizer::choose(std::size_t instance, const std::vector<double>& delay_price) {
    if (options(instance).size() < 2)
        return;
    std::size_t best = chosen_[instance];
    std::pair least(std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity());
    for (const std::size_t option : options(instance)) {
        std::pair cost(0.0, price(instance, option));
        for (std::size_t c = 0; c < timing_.size(); ++c) {
            const std::size_t cell = choices_.at_corner(c, option);
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
        timing_[c].exchange_untimed(instance, choices_.at_corner(c, best));
}

DLGN_INLINE void drive_sizer::return_to(const std::vector<std::size_t>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (chosen_[i] != cells[i])
            for (std::size_t c = 0; c < timing_.size(); ++c)
                timing_[c].exchange_untimed(i, choices_.at_corner(c, cells[i]));
    chosen_ = cells;
    for (incremental_timing& each : timing_)
        each.retime();
}

DLGN_INLINE bool drive_sizer::improve(std::size_t instance, objective& now, bool only_cheaper) {
    const std::size_t start = chosen_[instance];
    std::size_t best = start;
    objective least = now;
    for (const std::size_t option : options(instance)) {
        const double more = price(instance, option) - price(instance, start);
        if (option == start || (only_cheaper && now.price + more >= least.price))
            continue;
        objective then{0, 0, now.price + more};
        for (std::size_t c = 0; c < timing_.size(); ++c) {
            timing_[c].exchange(instance, choices_.at_corner(c, option));
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
        timing_[c].exchange(instance, choices_.at_corner(c, best));
        timing_[c].accept();
    }
    now = least;
    return true;
}

DLGN_INLINE void drive_sizer::repair() {
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
            if (const std::size_t driver = source_.driver_of(net).instance; driver != netlist::no_instance)
                better = improve(driver, now) || better;
            for (const auto& reader : timing_.front().readers_of(net))
                if (broken())
                    better = improve(reader.instance, now) || better;
        }
    }
}

DLGN_INLINE void drive_sizer::speed_up() {
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

DLGN_INLINE void drive_sizer::save() {
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

} // namespace dlgn::detail
