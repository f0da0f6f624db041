// Constant nets against all samples.

#include <cstddef>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/core/random.hpp>
#include <dlgn/netlist/constant_nets.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/netlist.hpp>

#include <support/random_circuit.hpp>
#include <support/tables.hpp>

using dlgn::net_id;
using dlgn::truth_table;
using dlgn::detail::known_inputs;
using dlgn::detail::net_value;

TEST_CASE("which inputs can change a function by themselves, by hand") {
    const truth_table both = truth_table::variable(2, 0) & truth_table::variable(2, 1);
    CHECK(known_inputs{}.matters(both, 0));
    CHECK(known_inputs{0b10, 0b10}.matters(both, 0));
    CHECK(!known_inputs{0b10, 0b00}.matters(both, 0)); // the other holds it at 0
    CHECK(!known_inputs{0b01, 0b01}.matters(both, 0)); // it never changes
    CHECK(!known_inputs{}.matters(truth_table::constant(2, true), 0));
}

TEST_CASE("which inputs can change a function by themselves, by all states") {
    dlgn::random_engine random(5);
    for (int round = 0; round < 2000; ++round) {
        const unsigned inputs = static_cast<unsigned>(1 + random.below(4));
        const std::size_t states = std::size_t{1} << inputs;
        truth_table function = truth_table::constant(inputs, false);
        for (std::size_t state = 0; state < states; ++state)
            function.bits |= std::uint64_t{random.below(2)} << state;
        known_inputs known;
        known.mask = random.below(states);
        known.values = random.below(states) & known.mask;
        for (unsigned index = 0; index < inputs; ++index) {
            bool expected = false;
            for (std::size_t one = 0; one < states; ++one)
                for (std::size_t other = 0; other < states; ++other)
                    expected = expected || ((one ^ other) == std::size_t{1} << index && known.allow(one) &&
                                            known.allow(other) && function(one) != function(other));
            REQUIRE(known.matters(function, index) == expected);
        }
    }
}

TEST_CASE("nets that are said to be constant are so in all samples") {
    const auto library = dlgn_test::hand_made();
    dlgn::random_engine random(6);
    std::size_t constants = 0;
    for (int round = 0; round < 200; ++round) {
        dlgn::netlist netlist = dlgn_test::empty_netlist(library, 3);
        const auto some_net = [&] {
            const std::size_t net = random.below(netlist.nets() + 2);
            return net == netlist.nets()       ? dlgn::constant_net_0
                   : net == netlist.nets() + 1 ? dlgn::constant_net_1
                                               : static_cast<net_id>(net);
        };
        if (round % 2 == 0)
            (void)dlgn_test::add(netlist, library, "tie", {}, random.below(2));
        for (int i = 0; i < 12; ++i)
            (void)dlgn_test::add(netlist, library, i % 3 == 0 ? "xor2" : "nand2", {some_net(), some_net()});
        std::vector<net_id> all(netlist.nets());
        for (std::size_t net = 0; net < all.size(); ++net)
            all[net] = static_cast<net_id>(net);
        netlist.set_outputs(all);
        const dlgn::bit_matrix values = dlgn::evaluate(netlist, dlgn_test::all_samples(3));
        const std::vector<net_value> said = dlgn::detail::constant_nets(netlist);
        REQUIRE(said.size() == all.size());
        for (std::size_t net = 0; net < all.size(); ++net) {
            for (std::size_t sample = 0; sample < 8 && said[net] != net_value::varies; ++sample)
                REQUIRE(values(sample, net) == (said[net] == net_value::one));
            constants += said[net] != net_value::varies ? 1U : 0U;
        }
    }
    CHECK(constants > 300);
}

TEST_CASE("constants are followed cell by cell, not further") {
    const auto library = dlgn_test::hand_made();
    dlgn::netlist netlist = dlgn_test::empty_netlist(library, 1);
    const net_id held = dlgn_test::add(netlist, library, "nand2", {0, dlgn::constant_net_0});
    const net_id passed = dlgn_test::add(netlist, library, "nand2", {0, held});
    const net_id turned = dlgn_test::add(netlist, library, "inv", {held});
    const net_id unseen = dlgn_test::add(netlist, library, "nand2", {0, passed}); // 1, for another reason
    netlist.set_outputs({turned, unseen});
    const std::vector<net_value> values = dlgn::detail::constant_nets(netlist);
    CHECK(values[0] == net_value::varies);
    CHECK(values[held] == net_value::one);
    CHECK(values[passed] == net_value::varies);
    CHECK(values[turned] == net_value::zero);
    CHECK(values[unseen] == net_value::varies);
    const known_inputs known = dlgn::detail::known_at(netlist, values, 1);
    CHECK(known.mask == 0b10);
    CHECK(known.values == 0b10);
}
