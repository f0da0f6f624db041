#pragma once

/// \file
/// Where cells would be placed: the positions that make their wires short, spread over the core.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/core_pins.hpp>

namespace dlgn::detail {

/// Nets between numbered items, which are pins of the core or cells.
class net_list {
public:
    /// Adds a net of two items or more; one of fewer has no length and is left out.
    void add(std::span<const std::uint32_t> items) {
        if (items.size() < 2)
            return;
        items_.insert(items_.end(), items.begin(), items.end());
        ends_.push_back(items_.size());
    }
    [[nodiscard]] std::size_t size() const noexcept { return ends_.size(); }
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t net) const noexcept {
        const std::size_t first = net == 0 ? 0 : ends_[net - 1];
        return std::span(items_).subspan(first, ends_[net] - first);
    }

private:
    std::vector<std::uint32_t> items_;
    std::vector<std::size_t> ends_; ///< of each net in `items_`
};

/// A box around points.
class bounding_box {
public:
    void add(const point& p) noexcept {
        low_ = {std::min(low_.x, p.x), std::min(low_.y, p.y)};
        high_ = {std::max(high_.x, p.x), std::max(high_.y, p.y)};
    }
    /// Width and height together; 0 of nothing.
    [[nodiscard]] double half_perimeter() const noexcept {
        return low_.x > high_.x ? 0 : high_.x - low_.x + high_.y - low_.y;
    }

private:
    static constexpr double infinity = std::numeric_limits<double>::infinity();
    point low_{infinity, infinity};
    point high_{-infinity, -infinity};
};

/// Sum over the nets of the half-perimeters of the boxes around them, core sides.
[[nodiscard]] inline double half_perimeters(const net_list& nets, std::span<const point> places) {
    double total = 0;
    for (std::size_t net = 0; net < nets.size(); ++net) {
        bounding_box box;
        for (const std::uint32_t item : nets[net])
            box.add(places[item]);
        total += box.half_perimeter();
    }
    return total;
}

/// Places cells on the core. In turn, the squares of the lengths of all wires are made least, and the cells
/// are spread evenly over the core in the order in which they then stand; every cell is drawn to where it was
/// spread, from turn to turn more strongly (Kim, Lee and Markov, "SimPL", 2010). The wires of a net are those
/// between its outermost items and from these to all others, weighted so that their squares sum to the
/// half-perimeter where the items stand (Spindler, Schlichtmann and Johannes, "Kraftwerk2", 2008).
class cell_placer {
public:
    /// `areas` of the items, in any unit; one without area stays at its place.
    cell_placer(std::vector<point> places, std::vector<double> areas, net_list nets)
        : places_(std::move(places)), areas_(std::move(areas)), nets_(std::move(nets)),
          place_in_cells_(places_.size(), fixed) {
        for (std::size_t item = 0; item < places_.size(); ++item)
            if (areas_[item] > 0) {
                place_in_cells_[item] = static_cast<std::uint32_t>(cells_.size());
                cells_.push_back(static_cast<std::uint32_t>(item));
                places_[item] = centre;
            }
        for (axis& now : axes_)
            now.resize(cells_.size());
    }

    /// The places of all items: of the turns' spread cells, those with the shortest wires.
    [[nodiscard]] std::vector<point> place() {
        for (std::size_t i = 0; i < first_turns; ++i)
            shorten(0);
        std::vector<point> best = spread();
        double shortest = half_perimeters(nets_, best);
        anchors_ = best;
        for (std::size_t turn = 1; turn <= turns; ++turn) {
            shorten(pull * static_cast<double>(turn));
            anchors_ = spread();
            const double length = half_perimeters(nets_, anchors_);
            if (length < shortest) {
                shortest = length;
                best = anchors_;
            }
        }
        return best;
    }

private:
    static constexpr std::uint32_t fixed = std::numeric_limits<std::uint32_t>::max();
    static constexpr point centre{0.5, 0.5};
    static constexpr std::size_t first_turns = 5; ///< without spreading
    static constexpr std::size_t turns = 40;
    static constexpr double pull = 0.03;         ///< of the place where a cell was spread to, per turn
    static constexpr double least_length = 0.01; ///< length that a weight is computed for, core sides
    static constexpr std::size_t most_steps = 50;

    struct edge {
        std::uint32_t a;
        std::uint32_t b;
        double weight;
    };
    /// The linear system of one axis, and vectors of the conjugate gradients; one entry a cell.
    struct axis {
        std::vector<edge> edges;
        std::vector<double> diagonal, constant, x, residual, direction, product;

        void resize(std::size_t cells) {
            for (auto* vector : {&diagonal, &constant, &x, &residual, &direction, &product})
                vector->resize(cells);
        }
    };

    /// Makes the squares of the wires least, beside a pull on each cell towards its anchor.
    void shorten(double pull_weight) {
        for (const auto coordinate : {&point::x, &point::y}) {
            axis& now = axes_[coordinate == &point::x ? 0 : 1];
            set_equations(now, coordinate, pull_weight);
            solve(now);
            for (std::size_t i = 0; i < cells_.size(); ++i)
                places_[cells_[i]].*coordinate = now.x[i];
        }
    }

    void set_equations(axis& now, double point::*coordinate, double pull_weight) {
        now.edges.clear();
        // A cell that no wire ties to a pin stays in the middle.
        constexpr double tie = 1e-9;
        std::fill(now.diagonal.begin(), now.diagonal.end(), tie);
        std::fill(now.constant.begin(), now.constant.end(), tie * centre.x);
        const auto at = [&](std::uint32_t item) { return places_[item].*coordinate; };
        for (std::size_t net = 0; net < nets_.size(); ++net) {
            const auto items = nets_[net];
            const auto [low, high] = std::minmax_element(
                items.begin(), items.end(), [&](std::uint32_t a, std::uint32_t b) { return at(a) < at(b); });
            const double share = 1.0 / static_cast<double>(items.size() - 1);
            add_wire(now, coordinate, *low, *high, share);
            for (auto item = items.begin(); item != items.end(); ++item)
                if (item != low && item != high) {
                    add_wire(now, coordinate, *low, *item, share);
                    add_wire(now, coordinate, *high, *item, share);
                }
        }
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            now.x[i] = at(cells_[i]);
            if (pull_weight == 0)
                continue;
            const double anchor = anchors_[cells_[i]].*coordinate;
            const double weight = pull_weight / std::max(std::abs(now.x[i] - anchor), least_length);
            now.diagonal[i] += weight;
            now.constant[i] += weight * anchor;
        }
    }

    void add_wire(axis& now, double point::*coordinate, std::uint32_t a, std::uint32_t b, double share) {
        if (a == b)
            return;
        const double at_a = places_[a].*coordinate;
        const double at_b = places_[b].*coordinate;
        const double weight = share / std::max(std::abs(at_a - at_b), least_length);
        const std::uint32_t cell_a = place_in_cells_[a];
        const std::uint32_t cell_b = place_in_cells_[b];
        if (cell_a != fixed) {
            now.diagonal[cell_a] += weight;
            now.constant[cell_a] += cell_b == fixed ? weight * at_b : 0;
        }
        if (cell_b != fixed) {
            now.diagonal[cell_b] += weight;
            now.constant[cell_b] += cell_a == fixed ? weight * at_a : 0;
        }
        if (cell_a != fixed && cell_b != fixed)
            now.edges.push_back({cell_a, cell_b, weight});
    }

    /// y = (diagonal − edges) x.
    static void multiply(const axis& now, const std::vector<double>& x, std::vector<double>& y) {
        std::transform(now.diagonal.begin(), now.diagonal.end(), x.begin(), y.begin(), std::multiplies<>{});
        for (const auto& [a, b, weight] : now.edges) {
            y[a] -= weight * x[b];
            y[b] -= weight * x[a];
        }
    }

    /// Conjugate gradients, preconditioned by the diagonal, from the x of now.
    static void solve(axis& now) {
        const std::size_t cells = now.x.size();
        multiply(now, now.x, now.product);
        double before = 0; // residual · residual / diagonal
        for (std::size_t i = 0; i < cells; ++i) {
            now.residual[i] = now.constant[i] - now.product[i];
            now.direction[i] = now.residual[i] / now.diagonal[i];
            before += now.residual[i] * now.direction[i];
        }
        const double enough = 1e-10 * before;
        for (std::size_t step = 0; step < most_steps && before > enough && before > 1e-20; ++step) {
            multiply(now, now.direction, now.product);
            const double length = before / std::inner_product(now.direction.begin(), now.direction.end(),
                                                              now.product.begin(), 0.0);
            double after = 0;
            for (std::size_t i = 0; i < cells; ++i) {
                now.x[i] += length * now.direction[i];
                now.residual[i] -= length * now.product[i];
                after += now.residual[i] * now.residual[i] / now.diagonal[i];
            }
            for (std::size_t i = 0; i < cells; ++i)
                now.direction[i] = now.residual[i] / now.diagonal[i] + after / before * now.direction[i];
            before = after;
        }
    }

    /// The places of all items, cells spread by halving the core again and again.
    [[nodiscard]] std::vector<point> spread() const {
        std::vector<point> result = places_;
        std::vector<std::uint32_t> order = cells_;
        halve(order, {0, 0}, {1, 1}, result);
        return result;
    }

    void halve(std::span<std::uint32_t> cells, const point& low, const point& high,
               std::vector<point>& result) const {
        if (cells.empty())
            return;
        if (cells.size() == 1) {
            result[cells[0]] = {(low.x + high.x) / 2, (low.y + high.y) / 2};
            return;
        }
        const auto coordinate = high.x - low.x >= high.y - low.y ? &point::x : &point::y;
        std::sort(cells.begin(), cells.end(), [&](std::uint32_t a, std::uint32_t b) {
            const double at_a = places_[a].*coordinate, at_b = places_[b].*coordinate;
            return at_a != at_b ? at_a < at_b : a < b;
        });
        double total = 0;
        for (const std::uint32_t cell : cells)
            total += areas_[cell];
        std::size_t count = 0;
        double first = 0;
        do
            first += areas_[cells[count++]];
        while (count + 1 < cells.size() && first + areas_[cells[count]] / 2 <= total / 2);
        const double cut = low.*coordinate + (high.*coordinate - low.*coordinate) * first / total;
        point first_high = high;
        point second_low = low;
        first_high.*coordinate = second_low.*coordinate = cut;
        halve(cells.first(count), low, first_high, result);
        halve(cells.subspan(count), second_low, high, result);
    }

    std::vector<point> places_; ///< of all items
    std::vector<double> areas_;
    net_list nets_;
    std::vector<std::uint32_t> cells_;          ///< the items with areas
    std::vector<std::uint32_t> place_in_cells_; ///< of each item; `fixed` if it is none of them
    std::vector<point> anchors_;                ///< of all items
    std::array<axis, 2> axes_;
};

} // namespace dlgn::detail
