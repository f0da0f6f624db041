#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <vector>

#include <dlgn/core/random.hpp>

#include "fuzz/circuit_file.hpp"
#include "support/random_circuit.hpp"

// The function of the fuzz target on a fixed set of damaged files.

namespace {

/// Deletes, repeats, exchanges or replaces something.
void mutate(std::string& text, dlgn::random_engine& random) {
    static const std::vector<std::string> words = {
        "0",      "1",      "-1",   "4294967295", "18446744073709551616",
        " ",      "\n",     "end ", "gates ",     "groups 999999999\n",
        "inputs", "xor ",   "#",    "\r\n",       std::string(1, '\0'),
        "\xff",   "outputs"};
    const std::size_t at = random.below(text.size() + 1);
    const std::size_t length = random.below(12);
    switch (random.below(5)) {
    case 0:
        text.erase(at, length);
        break;
    case 1:
        text.insert(at, text.substr(random.below(text.size() + 1), length));
        break;
    case 2:
        text.insert(at, words[random.below(words.size())]);
        break;
    case 3:
        if (at < text.size())
            text[at] = static_cast<char>(random());
        break;
    default:
        if (at < text.size())
            text[at] = static_cast<char>('0' + random.below(10));
        break;
    }
}

} // namespace

TEST_CASE("fuzz: damaged circuit files are refused or run") {
    dlgn::random_engine random(21);
    std::size_t loaded = 0;
    std::size_t refused = 0;
    for (int repeat = 0; repeat < 20000; ++repeat) {
        const dlgn::circuit circuit = dlgn_test::random_circuit(random, {.inputs = 1 + random.below(6),
                                                                         .gates = random.below(12),
                                                                         .outputs = random.below(6),
                                                                         .classes = random.below(4)});
        std::string text = dlgn::format_circuit(circuit);
        REQUIRE(dlgn_test::load_and_run(text));
        for (std::size_t changes = 1 + random.below(4); changes > 0 && !text.empty(); --changes)
            mutate(text, random);
        if (random.below(4) != 0)
            text = dlgn_test::with_checksum(text);
        (dlgn_test::load_and_run(text) ? loaded : refused) += 1;
    }
    CHECK(loaded > 300); // damage that is still a circuit is reached too
    CHECK(refused > 5000);
}
