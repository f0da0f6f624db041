#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <xsimd/xsimd.hpp>

#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/gate/word.hpp>

using namespace dlgn;

namespace {

/// Calls `body.operator()<op>()` for all 16 functions.
template <class Body>
void for_each_op(Body body) {
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (body.template operator()<static_cast<gate_op>(Index)>(), ...);
    }
    (std::make_index_sequence<gate_op_count>{});
}

template <class Word>
void check_built_in_word() {
    random_engine random(9);
    for (int repeat = 0; repeat < 100; ++repeat) {
        const auto a = static_cast<Word>(random());
        const auto b = static_cast<Word>(random());
        for_each_op([&]<gate_op Op>() {
            const Word result = apply<Op>(a, b);
            CHECK(result == apply(Op, a, b));
            CHECK(result == word_polynomial<Word>(Op)(a, b));
            for (unsigned bit = 0; bit < 8 * sizeof(Word); ++bit)
                REQUIRE((((result >> bit) & 1U) != 0) ==
                        evaluate(Op, ((a >> bit) & 1U) != 0, ((b >> bit) & 1U) != 0));
        });
    }
}

} // namespace

TEST_CASE("word: bool") {
    for (const bool a : {false, true})
        for (const bool b : {false, true})
            for_each_op([&]<gate_op Op>() {
                CHECK(apply<Op>(a, b) == evaluate(Op, a, b));
                CHECK(apply(Op, a, b) == evaluate(Op, a, b));
            });
}

TEST_CASE("word: built-in words, narrow ones included") {
    check_built_in_word<std::uint8_t>();
    check_built_in_word<std::uint16_t>();
    check_built_in_word<std::uint32_t>();
    check_built_in_word<std::uint64_t>();
}

TEST_CASE("word: SIMD batches") {
    using batch = xsimd::batch<std::uint64_t>;
    static_assert(gate_word<batch>);
    random_engine random(10);
    for (int repeat = 0; repeat < 100; ++repeat) {
        alignas(64) std::array<std::uint64_t, batch::size> a{};
        alignas(64) std::array<std::uint64_t, batch::size> b{};
        for (std::size_t lane = 0; lane < batch::size; ++lane) {
            a[lane] = random();
            b[lane] = random();
        }
        const batch batch_a = batch::load_unaligned(a.data());
        const batch batch_b = batch::load_unaligned(b.data());
        for_each_op([&]<gate_op Op>() {
            alignas(64) std::array<std::uint64_t, batch::size> result{};
            apply<Op>(batch_a, batch_b).store_unaligned(result.data());
            for (std::size_t lane = 0; lane < batch::size; ++lane)
                REQUIRE(result[lane] == apply<Op>(a[lane], b[lane]));
            apply(Op, batch_a, batch_b).store_unaligned(result.data());
            for (std::size_t lane = 0; lane < batch::size; ++lane)
                REQUIRE(result[lane] == apply<Op>(a[lane], b[lane]));
        });
    }
}
