#include <dlgn/core/error.hpp>
#include <dlgn/engine/basic_engine.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <new>
#include <set>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/classifier/classifier.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/row_view.hpp>
#include <dlgn/engine/kernels.hpp>
#include <engine/shapes.hpp>

// All allocations of this program are counted, except where the thread sanitizer has its own operators.
#define DLGN_TEST_COUNTS_ALLOCATIONS 1
#if defined(__SANITIZE_THREAD__)
#undef DLGN_TEST_COUNTS_ALLOCATIONS
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#undef DLGN_TEST_COUNTS_ALLOCATIONS
#endif
#endif

#ifdef DLGN_TEST_COUNTS_ALLOCATIONS
namespace {

std::atomic<std::size_t> allocations{0};

void* allocate(std::size_t size, std::size_t alignment) {
    ++allocations;
    if (void* const memory = std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment))
        return memory;
    throw std::bad_alloc();
}

} // namespace

// Not inlined, so that compilers see new and delete match.
[[gnu::noinline]] void* operator new(std::size_t size) { return allocate(size, alignof(std::max_align_t)); }
[[gnu::noinline]] void* operator new[](std::size_t size) { return allocate(size, alignof(std::max_align_t)); }
[[gnu::noinline]] void* operator new(std::size_t size, std::align_val_t alignment) {
    return allocate(size, static_cast<std::size_t>(alignment));
}
[[gnu::noinline]] void* operator new[](std::size_t size, std::align_val_t alignment) {
    return allocate(size, static_cast<std::size_t>(alignment));
}
// Some sorts of the standard library ask for a buffer this way, and free it by the plain delete.
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}
[[gnu::noinline]] void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}
#endif

using namespace dlgn;

namespace {

std::string message_of(const auto& call) {
    try {
        call();
    } catch (const argument_error& error) {
        return error.what();
    }
    return "";
}

} // namespace

TEST_CASE_TEMPLATE("an engine agrees with the reference on circuits of every shape", Arch, default_arch,
                   scalar, words<2>, words<4>, words<8>) {
    random_engine random(3);
    for (const dlgn_test::shape& shape : dlgn_test::all_shapes(random)) {
        CAPTURE(shape.name);
        for (const std::size_t block : {0U, 64U, 128U, 256U}) {
            CAPTURE(block);
            const basic_engine engine = dlgn_test::make_engine<Arch>(shape.circuit, {.block = block});
            const dlgn_test::input_form samples(random, random.below(dlgn_test::input_form::count),
                                                random.below(700), shape.circuit.inputs());
            dlgn_test::check_same(engine, shape.circuit, samples.view(), samples.bits());
        }
    }
}

TEST_CASE_TEMPLATE("an engine takes any number of samples", Arch, default_arch, scalar, words<4>, words<8>) {
    random_engine random(4);
    const circuit circuit = dlgn_test::layered_circuit(random, 150, {300, 200}, 10);
    const basic_engine engine = dlgn_test::make_engine<Arch>(circuit);
    for (const std::size_t samples :
         {0U,   1U,   2U,   7U,   8U,   9U,   63U,  64U,  65U,   127U,  128U,  129U, 255U,
          256U, 257U, 511U, 512U, 513U, 575U, 576U, 577U, 1023U, 1024U, 1025U, 3001U}) {
        CAPTURE(samples);
        const bit_matrix bits = dlgn_test::random_samples(random, samples, 150);
        dlgn_test::check_same(engine, circuit, bits, bits);
    }
}

TEST_CASE_TEMPLATE("the block is the smallest that the kernels have and that holds what is asked for", Arch,
                   default_arch, scalar, words<4>) {
    circuit source(2);
    source.set_outputs({source.add_gate(gate_op::and_ab, 0, 1), 0}, {1, 2});
    const auto block_for = [&](std::size_t samples) {
        return dlgn_test::make_engine<Arch>(source, {.block = samples}).block();
    };
    std::set<std::size_t> sizes;
    for (std::size_t samples = 1; samples <= 2048; ++samples)
        sizes.insert(block_for(samples));
    for (std::size_t samples = 1; samples <= 2048; ++samples) {
        const auto fitting = sizes.lower_bound(samples);
        REQUIRE(block_for(samples) == (fitting == sizes.end() ? *sizes.rbegin() : *fitting));
    }
    CHECK(block_for(0) == *sizes.rbegin());
}

TEST_CASE("more samples than memory has room for are refused") {
    circuit source(1);
    source.set_outputs({0, 0}, {1, 2});
    const basic_engine engine = dlgn_test::make_engine(source);
    const std::vector<bit_word> word(1);
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    const bit_view none(word, most, 0, 0); // rows without columns take no room
    CHECK_THROWS_AS(static_cast<void>(engine.classify(none)), argument_error);
    CHECK_THROWS_AS(static_cast<void>(engine.scores(none)), argument_error);
}

TEST_CASE("a large circuit") {
    random_engine random(5);
    const circuit circuit = dlgn_test::layered_circuit(random, 784, {25000, 25000, 25000, 25000}, 10);
    const bit_matrix bits = dlgn_test::random_samples(random, 66, 784);
    dlgn_test::check_same(dlgn_test::make_engine(circuit), circuit, bits, bits);
}

TEST_CASE("threads do not change the result, nor does a workspace that is used again") {
    random_engine random(9);
    const circuit circuit = dlgn_test::layered_circuit(random, 200, {500, 300}, 10);
    for (const std::size_t samples : {1U, 512U, 513U, 5000U}) {
        const bit_matrix bits = dlgn_test::random_samples(random, samples, 200);
        const auto expected = evaluate_labels(circuit, bits);
        for (const std::size_t threads : {1U, 2U, 3U, 8U}) {
            CAPTURE(threads);
            const basic_engine engine = dlgn_test::make_engine(circuit, {.threads = threads});
            auto space = engine.make_workspace();
            for (int repeat = 0; repeat < 3; ++repeat) {
                std::vector<std::uint8_t> labels(samples, 99);
                engine.classify(bits, labels, space);
                CHECK(labels == expected);
            }
            dlgn_test::check_same(engine, circuit, bits, bits);
        }
    }
}

TEST_CASE("one engine serves several threads") {
    random_engine random(10);
    const circuit circuit = dlgn_test::layered_circuit(random, 100, {300, 200}, 10);
    const bit_matrix bits = dlgn_test::random_samples(random, 1500, 100);
    const auto expected = evaluate_labels(circuit, bits);
    const basic_engine engine = dlgn_test::make_engine(circuit);
    const auto expected_scores = evaluate_scores(circuit, bits);
    std::atomic<int> differences{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            auto space = engine.make_workspace();
            std::vector<std::uint8_t> labels(bits.rows());
            std::vector<std::uint32_t> scores(bits.rows() * engine.classes());
            for (int repeat = 0; repeat < 5; ++repeat) {
                engine.classify(bits, labels, space);
                engine.scores(bits, scores, space);
                differences += labels != expected;
                differences += scores != expected_scores;
                differences += engine.classify(bits) != expected;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(differences == 0);
}

#ifdef DLGN_TEST_COUNTS_ALLOCATIONS
TEST_CASE("classify with a workspace does not allocate") {
    random_engine random(11);
    const circuit circuit = dlgn_test::layered_circuit(random, 784, {500, 300}, 10);
    const bit_matrix bits = dlgn_test::random_samples(random, 1100, 784);
    std::vector<std::uint8_t> bytes(1100 * 784);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    std::vector<std::uint8_t> labels(1100);
    std::vector<std::uint32_t> scores(11000);
    for (const std::size_t threads : {1U, 2U}) {
        const basic_engine engine = dlgn_test::make_engine(circuit, {.threads = threads});
        auto space = engine.make_workspace();
        const sample_view packed(bits);
        const sample_view images(bytes, 1100, 784, 784, std::uint8_t{127});
        const std::size_t before = allocations;
        engine.classify(packed, labels, space);
        engine.classify(images, labels, space);
        engine.scores(packed, scores, space);
        CHECK(allocations == before);
    }
}

TEST_CASE("raw rows with a workspace do not allocate") {
    random_engine random(12);
    const auto check = [&]<class Value>(const encoder& code, std::span<const Value> values) {
        const classifier source(code, dlgn_test::layered_circuit(random, code.bits(), {60, 30}, 3),
                                {"a", "b", "c"});
        const row_view rows(values, 200, code.features().size());
        std::vector<std::uint8_t> labels(200);
        std::vector<std::uint32_t> scores(600);
        for (const std::size_t threads : {1U, 2U}) {
            const basic_engine engine{source, kernels<default_arch>(), {.threads = threads, .block = 64}};
            auto space = engine.make_workspace();
            const std::size_t before = allocations;
            engine.classify(rows, labels, space);
            engine.scores(rows, scores, space);
            const std::uint8_t first = engine.classify_one(values.first(code.features().size()), space);
            CHECK(allocations == before);
            CHECK(first == labels[0]);
        }
    };
    std::vector<double> numbers(200 * 7);
    for (double& number : numbers)
        number = static_cast<double>(random.below(7)) - 3;
    const std::vector<float> floats(numbers.begin(), numbers.end());
    const std::vector<std::uint8_t> bytes(200 * 12, 130);
    const encoder table({{.name = "a long name, so that a copy of it would allocate", .thresholds = {0, 1}},
                         {.name = "b", .categories = {"x", "y"}, .unknown = true},
                         {.name = "c", .thresholds = {-2, 2}, .unknown = true},
                         {.name = "d"},
                         {.name = "e", .categories = {"0", "1", "2"}},
                         {.name = "f", .thresholds = {0.5}},
                         {.name = "g", .thresholds = {1.5}}});
    check(table, std::span<const double>(numbers));
    check(table, std::span<const float>(floats));
    check(image_encoder(3, 4, 1, std::vector{127.0}), std::span<const std::uint8_t>(bytes));
    check(image_encoder(3, 4, 1, std::vector{60.0, 180.0}), std::span<const std::uint8_t>(bytes));
}
#endif

TEST_CASE("sizes that do not match are refused with both numbers") {
    circuit source(20);
    std::vector<node_id> outputs;
    for (node_id i = 0; i < 19; ++i)
        outputs.push_back(source.add_gate(gate_op::xor_ab, i, i + 1));
    source.set_outputs(outputs, {9, 19});
    const basic_engine fitting = dlgn_test::make_engine(source);
    auto space = fitting.make_workspace();
    const bit_matrix samples(5, 20);
    std::vector<std::uint8_t> labels(4);
    CHECK(message_of([&] { fitting.classify(samples, labels, space); }) ==
          "labels = 4: must be 5 for these samples");
    std::vector<std::uint32_t> scores(9);
    CHECK(message_of([&] { fitting.scores(samples, scores, space); }) ==
          "scores = 9: must be 10 for these samples");
    CHECK(message_of([&] { static_cast<void>(fitting.classify(bit_matrix(5, 21))); }) ==
          "samples = 21 bits each: the circuit has 20 inputs");
    CHECK(message_of([&] { static_cast<void>(fitting.outputs(bit_matrix(5, 19))); }) ==
          "samples = 19 bits each: the circuit has 20 inputs");
    circuit larger(2000);
    larger.set_outputs({0}, {1});
    std::vector<std::uint8_t> five(5);
    const std::string message =
        message_of([&] { dlgn_test::make_engine(larger).classify(bit_matrix(5, 2000), five, space); });
    CHECK(message.find("workspace = ") == 0);
    CHECK(message.find("the engine needs ") != std::string::npos);
    const auto taken = std::move(space);
    std::vector<std::uint8_t> fits(5);
    CHECK(message_of([&] { fitting.classify(samples, fits, space); }).find("workspace = 0 words: ") == 0);
}

TEST_CASE("circuits and options that an engine cannot take are refused") {
    circuit plain(1);
    plain.set_outputs({0});
    CHECK(message_of([&] { static_cast<void>(dlgn_test::make_engine(plain).classify(bit_matrix(1, 1))); }) ==
          "circuit classes = 0: must be 1 to 256 to classify");
    CHECK(message_of([&] { static_cast<void>(dlgn_test::make_engine(plain).scores(bit_matrix(1, 1))); }) ==
          "circuit classes = 0: must be 1 to 256 to classify");
    circuit many(1);
    many.set_outputs({}, std::vector<std::size_t>(257));
    CHECK(message_of([&] { static_cast<void>(dlgn_test::make_engine(many)); }) ==
          "circuit classes = 257: must be at most 256");
    CHECK(message_of([&] { static_cast<void>(dlgn_test::make_engine(plain, {.threads = 0})); }) ==
          "threads = 0: must be 1 to 1024");
    CHECK(message_of([&] { static_cast<void>(dlgn_test::make_engine(plain, {.threads = 2000})); }) ==
          "threads = 2000: must be 1 to 1024");
}

TEST_CASE("an engine keeps no reference to its circuit and can be copied and moved") {
    random_engine random(12);
    auto circuit = dlgn_test::layered_circuit(random, 50, {80, 60}, 3);
    const bit_matrix bits = dlgn_test::random_samples(random, 100, 50);
    const auto expected = evaluate_labels(circuit, bits);
    basic_engine first = dlgn_test::make_engine(circuit);
    circuit = dlgn::circuit(1);
    basic_engine copy = first;
    const basic_engine moved = std::move(first);
    CHECK(copy.classify(bits) == expected);
    CHECK(moved.classify(bits) == expected);
    CHECK(moved.inputs() == 50);
    CHECK(moved.outputs() == 60);
    CHECK(moved.classes() == 3);
    CHECK(moved.gates() <= 140);
}
