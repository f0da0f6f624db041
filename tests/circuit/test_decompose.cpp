#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include <dlgn/circuit/decompose.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

using namespace dlgn;

namespace {

/// Gates of the circuit for a function, after its 2^leaves values were found right.
std::size_t gates_of(std::uint64_t table, std::size_t leaves) {
    circuit c(leaves == 0 ? 1 : leaves);
    std::vector<node_id> nodes(leaves);
    std::iota(nodes.begin(), nodes.end(), node_id{0});
    c.set_outputs({add_function(c, table, nodes)});
    bit_matrix samples(std::size_t{1} << leaves, c.inputs());
    for (std::size_t m = 0; m < samples.rows(); ++m)
        for (std::size_t i = 0; i < leaves; ++i)
            samples.set(m, i, (m >> i & 1U) != 0);
    const bit_matrix values = evaluate(c, samples);
    for (std::size_t m = 0; m < samples.rows(); ++m)
        REQUIRE(values(m, 0) == ((table >> m & 1U) != 0));
    return c.gates();
}

} // namespace

TEST_CASE("decompose: all functions of up to three variables") {
    std::size_t most = 0;
    for (std::size_t leaves = 0; leaves <= 3; ++leaves)
        for (std::uint64_t table = 0; table < std::uint64_t{1} << (1U << leaves); ++table)
            most = std::max(most, gates_of(table, leaves));
    CHECK(most == 5); // the hardest function of three has a circuit of 4
    CHECK(gates_of(0b10, 1) == 0);
    CHECK(gates_of(0b0110, 2) == 1);
    CHECK(gates_of(0x96, 3) == 2); // exclusive or of three
    CHECK(gates_of(0xe8, 3) <= 4); // majority
    CHECK(gates_of(0xca, 3) == 3); // multiplexer
}

TEST_CASE("decompose: random functions of four to six variables") {
    random_engine random(9);
    for (int round = 0; round < 3000; ++round) {
        const std::size_t leaves = 4 + random.below(3);
        std::uint64_t table = random() & random();
        if (leaves < 6)
            table &= (std::uint64_t{1} << (1U << leaves)) - 1;
        static_cast<void>(gates_of(table, leaves));
    }
    CHECK(gates_of(0x6996966996696996, 6) == 5);
    CHECK(gates_of(0x8000000000000000, 6) == 5);
    CHECK(gates_of(0xaaaaaaaa55555555, 6) == 1); // two of six matter
}

TEST_CASE("decompose: what is refused") {
    circuit c(7);
    CHECK_THROWS_WITH_AS(add_function(c, 0, std::vector<node_id>(7)), "leaves = 7: must be at most 6",
                         argument_error);
    CHECK_THROWS_WITH_AS(add_function(c, 0, std::vector<node_id>{7}), "leaf = 7: is not one of the 7 nodes",
                         argument_error);
}
