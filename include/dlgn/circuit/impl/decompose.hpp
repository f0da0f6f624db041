#pragma once

/// \file
/// The bodies of <dlgn/circuit/decompose.hpp>.

#include <dlgn/circuit/decompose.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/gate/op.hpp>

namespace dlgn::detail {

/// Takes variables out of a function, the cheapest way first, until nothing is left of it.
class decomposer {
public:
    using table = std::uint64_t; ///< of six variables; bit m is the value where variable i has bit i of m

    explicit decomposer(circuit& target) : circuit_(target) {}

    node_id build(table f, std::vector<node_id> leaves) {
        for (std::size_t i = leaves.size(); i-- > 0;)
            if (at(f, i, false) == at(f, i, true))
                remove(f, leaves, i, false);
        if (leaves.empty())
            return circuit_.add_gate((f & 1U) != 0 ? gate_op::constant_1 : gate_op::constant_0, 0, 0);
        if (leaves.size() == 1)
            return (f & 1U) != 0 ? circuit_.add_gate(gate_op::not_a, leaves[0], leaves[0]) : leaves[0];
        if (leaves.size() == 2)
            return circuit_.add_gate(
                make_op((f & 1U) != 0, (f >> 2U & 1U) != 0, (f >> 1U & 1U) != 0, (f >> 3U & 1U) != 0),
                leaves[0], leaves[1]);
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            const table low = at(f, i, false), high = at(f, i, true), all = ~table{0};
            const gate_op op = low == 0       ? gate_op::and_ab
                               : low == all   ? gate_op::not_a_or_b
                               : high == 0    ? gate_op::not_a_and_b
                               : high == all  ? gate_op::or_ab
                               : low == ~high ? gate_op::xor_ab
                                              : gate_op::wire_b;
            if (op == gate_op::wire_b)
                continue;
            const node_id x = leaves[i];
            remove(f, leaves, i, low == 0 || low == all);
            const node_id rest = build(f, std::move(leaves));
            return circuit_.add_gate(op, x, rest);
        }
        for (std::size_t i = 0; i + 1 < leaves.size(); ++i)
            for (std::size_t j = i + 1; j < leaves.size(); ++j)
                if (join_pair(f, leaves, i, j))
                    return build(f, std::move(leaves));
        return split(f, std::move(leaves));
    }

private:
    static constexpr table ones[] = {0xaaaaaaaaaaaaaaaa, 0xcccccccccccccccc, 0xf0f0f0f0f0f0f0f0,
                                     0xff00ff00ff00ff00, 0xffff0000ffff0000, 0xffffffff00000000};

    /// The function where variable i has this value; it no longer depends on i.
    static table at(table f, std::size_t i, bool value) noexcept {
        const unsigned shift = 1U << i;
        const table half = value ? f & ones[i] : f & ~ones[i];
        return half | (value ? half >> shift : half << shift);
    }
    /// The same; variable i and its leaf go, those above move down.
    static void remove(table& f, std::vector<node_id>& leaves, std::size_t i, bool value) {
        f = at(f, i, value);
        for (std::size_t k = i; k + 1 < leaves.size(); ++k)
            f = exchange(f, k);
        leaves.erase(leaves.begin() + static_cast<std::ptrdiff_t>(i));
    }
    /// Variables k and k + 1 exchanged.
    static table exchange(table f, std::size_t k) noexcept {
        const unsigned step = 1U << k;
        const table only_low = ones[k] & ~ones[k + 1], only_high = ones[k + 1] & ~ones[k];
        return (f & ~(only_low | only_high)) | (f & only_low) << step | (f & only_high) >> step;
    }

    /// If f depends on variables i and j through one function of both only, that becomes a gate in place of
    /// i.
    bool join_pair(table& f, std::vector<node_id>& leaves, std::size_t i, std::size_t j) {
        const table parts[] = {at(at(f, i, false), j, false), at(at(f, i, false), j, true),
                               at(at(f, i, true), j, false), at(at(f, i, true), j, true)};
        table other = parts[0];
        for (const table part : parts)
            if (part != parts[0]) {
                if (other != parts[0] && part != other)
                    return false;
                other = part;
            }
        const gate_op op = make_op(false, parts[1] != parts[0], parts[2] != parts[0], parts[3] != parts[0]);
        leaves[i] = circuit_.add_gate(op, leaves[i], leaves[j]);
        f = (parts[0] & ~ones[i]) | (other & ones[i]);
        remove(f, leaves, j, false);
        return true;
    }

    /// x ? high : low, for the variable that leaves least.
    node_id split(table f, std::vector<node_id> leaves) {
        const auto support = [&](table g) {
            std::size_t count = 0;
            for (std::size_t i = 0; i < leaves.size(); ++i)
                count += at(g, i, false) != at(g, i, true) ? 1U : 0U;
            return count;
        };
        std::size_t best = 0, least = ~std::size_t{0};
        for (std::size_t i = 0; i < leaves.size(); ++i)
            if (const std::size_t left = support(at(f, i, false)) + support(at(f, i, true)); left < least) {
                least = left;
                best = i;
            }
        const node_id x = leaves[best];
        const table low = at(f, best, false), high = at(f, best, true);
        if ((low & ~high) == 0) // f = low ∨ (x ∧ high)
            return join(gate_op::or_ab, gate_op::and_ab, x, high, low, leaves);
        if ((high & ~low) == 0)
            return join(gate_op::or_ab, gate_op::not_a_and_b, x, low, high, leaves);
        if (const std::size_t least_of_both = std::min(support(low), support(high));
            support(low ^ high) <= least_of_both && support(low) + support(high) > 2)
            return join(gate_op::xor_ab, gate_op::and_ab, x, low ^ high, low, leaves);
        const node_id if_0 = build(low, leaves);
        const node_id if_1 = build(high, leaves);
        return circuit_.add_gate(gate_op::or_ab, circuit_.add_gate(gate_op::and_ab, x, if_1),
                                 circuit_.add_gate(gate_op::not_a_and_b, x, if_0));
    }
    /// rest `outer` (x `inner` part).
    node_id join(gate_op outer, gate_op inner, node_id x, table part, table rest,
                 const std::vector<node_id>& leaves) {
        const node_id first = circuit_.add_gate(inner, x, build(part, leaves));
        return circuit_.add_gate(outer, build(rest, leaves), first);
    }

    circuit& circuit_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE node_id add_function(circuit& target, std::uint64_t table, std::span<const node_id> leaves) {
    if (leaves.size() > 6)
        throw argument_error("leaves", leaves.size(), "must be at most 6");
    for (const node_id leaf : leaves)
        if (leaf >= target.nodes())
            throw argument_error("leaf", leaf,
                                 "is not one of the " + std::to_string(target.nodes()) + " nodes");
    for (std::size_t size = leaves.size(); size < 6; ++size) {
        const unsigned width = 1U << size;
        table &= (std::uint64_t{1} << width) - 1;
        table |= table << width;
    }
    return detail::decomposer(target).build(table, {leaves.begin(), leaves.end()});
}

} // namespace dlgn
