#pragma once

/// \file
/// Which adders should read and make complements.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include <dlgn/netlist/literal_match.hpp>
#include <dlgn/netlist/min_cut.hpp>

namespace dlgn::detail {

/// A full adder that reads the complements of its inputs makes the complements of its outputs. So a tree of
/// adders may stand in either phase, and has inverters where adders of both phases meet. For fixed cells
/// around the adders, and areas for what these make in either phase, the cheapest choice is a minimum cut:
/// one point says whether an adder stands in the second phase, and two more for a node whether its complement
/// is read and whether nobody reads the node itself. That needs all adders to agree on which phase is the
/// second; an adder that cannot, by a loop, reads that one node in a phase that is taken as fixed.
class adder_phases {
public:
    using areas = std::array<std::int64_t, 2>; ///< of a node and of its complement

    adder_phases(std::size_t nodes, std::size_t adders, std::int64_t inverter)
        : inverter_(inverter), nodes_(nodes), adders_(adders), parent_(nodes + adders),
          parity_(nodes + adders) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }

    /// An adder makes this literal if it is not turned. At most one adder makes a node.
    void add_made(std::size_t adder, literal l) {
        nodes_[node_of(l)].maker = adder;
        join(nodes_.size() + adder, node_of(l), is_complement(l));
    }
    /// An adder reads this literal if it is not turned. To be said after all that is made.
    void add_read(std::size_t adder, literal l) {
        if (join(nodes_.size() + adder, node_of(l), is_complement(l)))
            nodes_[node_of(l)].readers.push_back(adder);
        else
            add_need(l);
    }
    /// Something else reads this literal.
    void add_need(literal l) { nodes_[node_of(l)].needed[l & 1U] = true; }
    /// Whether an adder reads the node.
    [[nodiscard]] bool is_read(node_id of) const noexcept { return !nodes_[of].readers.empty(); }
    /// What each literal of a node that no adder makes would cost if it alone were read.
    void set_areas(node_id of, const areas& area) { nodes_[of].area = area; }

    /// Whether each adder should be turned.
    [[nodiscard]] std::vector<bool> solve() {
        min_cut cut;
        std::vector<min_cut::point> second(adders_);
        for (min_cut::point& point : second)
            point = cut.add_point();
        for (std::size_t i = 0; i < nodes_.size(); ++i)
            add_node(cut, second, i);
        const std::vector<bool> is_second = cut.solve();
        std::vector<bool> turned(adders_);
        for (std::size_t adder = 0; adder < adders_; ++adder)
            turned[adder] = is_second[second[adder]] != find(nodes_.size() + adder).parity;
        return turned;
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct node {
        std::array<bool, 2> needed{}; ///< each literal, by others than adders
        areas area{};
        std::size_t maker = none;
        std::vector<std::size_t> readers;
    };

    void add_node(min_cut& cut, const std::vector<min_cut::point>& second, std::size_t i) {
        const node& at = nodes_[i];
        if (at.maker == none && at.readers.empty())
            return;
        const min_cut::point complement_read = cut.add_point();
        const min_cut::point not_read = cut.add_point();
        const std::size_t first = find(i).parity ? 1 : 0; // the literal that is read in the first phase
        if (at.needed[first])
            cut.add_arc(not_read, min_cut::always_false, min_cut::unlimited);
        if (at.needed[first ^ 1U])
            cut.add_arc(min_cut::always_true, complement_read, min_cut::unlimited);
        for (const std::size_t reader : at.readers) {
            cut.add_arc(second[reader], complement_read, min_cut::unlimited);
            cut.add_arc(not_read, second[reader], min_cut::unlimited);
        }
        if (at.maker != none) {
            cut.add_arc(complement_read, second[at.maker], inverter_);
            cut.add_arc(second[at.maker], not_read, inverter_);
            return;
        }
        // One literal costs its area, both the lesser one and an inverter.
        const std::int64_t least = std::min(at.area[0], at.area[1]);
        const auto excess = [&](std::size_t l) { return std::min(at.area[l] - least, inverter_); };
        cut.add_arc(complement_read, min_cut::always_false, inverter_ - excess(first));
        cut.add_arc(min_cut::always_true, not_read, inverter_ - excess(first ^ 1U));
    }

    // Sets of nodes and adders that agree: a forest, with each member's parity against its parent.

    struct place {
        std::size_t root;
        bool parity;
    };
    [[nodiscard]] place find(std::size_t member) const noexcept {
        bool parity = false;
        for (; parent_[member] != member; member = parent_[member])
            parity = parity != parity_[member];
        return {member, parity};
    }
    /// Lets two members differ by `parity`; false if they are known not to.
    bool join(std::size_t a, std::size_t b, bool parity) {
        const place at_a = find(a), at_b = find(b);
        const bool between = (at_a.parity != at_b.parity) != parity;
        if (at_a.root == at_b.root)
            return !between;
        // The smaller tree below the larger one.
        const bool a_below = size_[at_a.root] < size_[at_b.root];
        const std::size_t below = a_below ? at_a.root : at_b.root;
        const std::size_t above = a_below ? at_b.root : at_a.root;
        parent_[below] = above;
        parity_[below] = between;
        size_[above] += size_[below];
        return true;
    }

    std::int64_t inverter_;
    std::vector<node> nodes_;
    std::size_t adders_;
    std::vector<std::size_t> parent_;
    std::vector<bool> parity_;
    std::vector<std::size_t> size_ = std::vector<std::size_t>(parent_.size(), 1);
};

} // namespace dlgn::detail
