#include <dlgn/core/error.hpp>
#include <dlgn/train/checkpoint.hpp>

#include <array>
#include <cmath>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <functional>
#include <iterator>
#include <limits>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/train/fit.hpp>

#include "support/temporary_folder.hpp"
#include "train/runs.hpp"

using namespace dlgn;
using dlgn_test::run_parts;
using dlgn_test::weights_of;

namespace {

/// Prices to be changed one by one.
struct any_cost {
    std::array<double, gate_op_count> prices{};
    any_cost() {
        for (const gate_op op : all_gate_ops)
            prices[to_index(op)] = paper_cost{}(op);
    }
    double operator()(gate_op op) const noexcept { return prices[to_index(op)]; }
};

template <class Real = float>
basic_relaxed_network<Real> run(const run_parts& parts, const any_cost& cost = {}) {
    basic_relaxed_network<Real> network(parts.shape, parts.network_seed);
    fit_params params = parts.params;
    if (parts.is_judged)
        params.held_out = &parts.held_out;
    fit(network, parts.data, params, cost);
    return network;
}

/// What `call` throws, or "none".
std::string message_of(const std::function<void()>& call) {
    try {
        call();
        return "none";
    } catch (const error& failure) {
        return failure.what();
    }
}

/// The run that is kept in the tests: everything that a run can do, at once.
run_parts full_run(const std::filesystem::path& checkpoint) {
    run_parts parts;
    parts.params.prices.area_weight = 0.01;
    parts.params.prices.energy_weight = 0.01;
    parts.params.change_energy = [](gate_op op, std::size_t side) {
        return 1.0 + static_cast<double>(to_index(op)) + 0.5 * static_cast<double>(side);
    };
    parts.params.gumbel_noise = 0.5;
    parts.params.refresh_every = 1;
    parts.params.keep_best = true;
    parts.params.augment = [](std::span<bit_word> bits, random_engine& random) {
        bits[0] ^= random.below(2);
    };
    parts.params.draw = [](std::size_t, std::span<bit_word> bits, random_engine& random) {
        bits[0] ^= 2 * random.below(2);
    };
    parts.params.checkpoint = checkpoint;
    return parts;
}

/// The same, stopped after seven of its twenty steps.
run_parts stopped(run_parts parts) {
    parts.params.stop = [left = 7]() mutable { return left-- == 0; };
    return parts;
}

void write(const std::filesystem::path& path, std::string_view bytes) {
    write_file(path, [&](std::ostream& out) { out << bytes; });
}

} // namespace

TEST_CASE("a checkpoint is refused when anything that the result depends on is another") {
    const dlgn_test::temporary_folder folder;
    const auto file = folder / "run.checkpoint";
    const run_parts parts = full_run(file);
    run(stopped(parts));
    const std::string bytes = read_file(file);
    const auto refused = [&](const std::function<void(run_parts&, any_cost&)>& change) {
        run_parts changed = parts;
        any_cost cost;
        change(changed, cost);
        const std::string message = message_of([&] { run(changed, cost); });
        CHECK(read_file(file) == bytes);
        return message.starts_with(file.string() + ": is of another run: ");
    };
    const auto of_params = [&](auto set) {
        return refused([&](run_parts& run, any_cost&) { set(run.params); });
    };
    const auto of_shape = [&](auto set) {
        return refused([&](run_parts& run, any_cost&) { set(run.shape); });
    };
    // The samples.
    CHECK(refused([](auto& run, auto&) { run.data.inputs.set(39, 5, !run.data.inputs(39, 5)); }));
    CHECK(refused([](auto& run, auto&) { run.data.labels[39] = run.data.labels[39] == 0 ? 1 : 0; }));
    CHECK(refused([](auto& run, auto&) { run.data = dlgn_test::small_data(41, 1); }));
    CHECK(refused([](auto& run, auto&) { run.held_out.inputs.set(0, 0, !run.held_out.inputs(0, 0)); }));
    CHECK(refused([](auto& run, auto&) { run.held_out.labels[19] = run.held_out.labels[19] == 0 ? 1 : 0; }));
    CHECK(refused([](auto& run, auto&) { run.held_out = dlgn_test::small_data(21, 2); }));
    CHECK(refused([](auto& run, auto&) { run.is_judged = run.params.keep_best = false; }));
    // The network.
    CHECK(refused([](auto& run, auto&) { run.network_seed = 2; }));
    CHECK(of_shape([](auto& shape) { shape.layers = {12, 12}; }));
    CHECK(of_shape([](auto& shape) { shape.layers = {13, 9}; }));
    CHECK(of_shape([](auto& shape) { shape.class_outputs = {2, 3, 4}; }));
    CHECK(of_shape([](auto& shape) { shape.form = gate_form::softmax16; }));
    CHECK(of_shape([](auto& shape) { shape.candidates = 2; }));
    CHECK(of_shape([](auto& shape) { shape.image = {.rows = 2, .columns = 3}; }));
    CHECK(of_shape([](auto& shape) { shape.residual = 1; }));
    CHECK(of_shape([](auto& shape) { shape.temperature = 1; }));
    CHECK(message_of([&] { run<double>(parts); }).find("'precision 4' there") != std::string::npos);
    // The parameters.
    CHECK(of_params([](auto& params) { params.epochs = 5; }));
    CHECK(of_params([](auto& params) { params.hard_epochs = 3; }));
    CHECK(of_params([](auto& params) { params.gumbel_noise = 0.25; }));
    CHECK(of_params([](auto& params) { params.gumbel_temperature = 2; }));
    CHECK(of_params([](auto& params) { params.batch = 9; }));
    CHECK(of_params([](auto& params) { params.learning_rate = 0.021; }));
    CHECK(of_params([](auto& params) { params.wire_learning_rate = 0.051; }));
    CHECK(of_params([](auto& params) { params.refresh_every = 2; }));
    CHECK(of_params([](auto& params) { params.refresh_share = 0.5; }));
    CHECK(of_params([](auto& params) { params.warm_up = 1; }));
    CHECK(of_params([](auto& params) { params.final_rate = 0.1; }));
    CHECK(of_params([](auto& params) { params.prices.area_weight = 0.02; }));
    CHECK(of_params([](auto& params) { params.prices.output_area = 1; }));
    CHECK(of_params([](auto& params) { params.prices.unread_is_free = true; }));
    CHECK(of_params([](auto& params) { params.prices.energy_weight = 0.02; }));
    CHECK(of_params([](auto& params) { params.seed = 2; }));
    CHECK(of_params([](auto& params) { params.keep_best = false; }));
    CHECK(of_params([](auto& params) { params.patience = 1; }));
    CHECK(of_params([](auto& params) { params.draw = {}; }));
    CHECK(of_params([](auto& params) { params.augment = {}; }));
    CHECK(of_params([](auto& params) {
        params.draw = [](std::size_t, std::span<bit_word> bits, random_engine& random) {
            bits[0] ^= 4 * random.below(2);
        };
    }));
    CHECK(of_params([](auto& params) {
        params.augment = [](std::span<bit_word> bits, random_engine& random) { bits[0] ^= random.below(3); };
    }));
    for (const std::size_t changed : {std::size_t{0}, std::size_t{1}, std::size_t{20}, std::size_t{39}})
        CHECK(of_params([&](auto& params) {
            params.draw = [changed, old = params.draw](std::size_t sample, std::span<bit_word> bits,
                                                       random_engine& random) {
                old(sample, bits, random);
                bits[0] ^= sample == changed ? 4U : 0U;
            };
        }));
    CHECK(of_params([](auto& params) { params.checkpoint_key = "another strength"; }));
    // Every price.
    for (std::size_t op = 0; op < gate_op_count; ++op) {
        CHECK(refused(
            [&](run_parts&, any_cost& cost) { cost.prices[op] = std::nextafter(cost.prices[op], 9); }));
        for (std::size_t side = 0; side < 2; ++side)
            CHECK(of_params([&](auto& params) {
                params.change_energy = [&, old = params.change_energy](gate_op at, std::size_t of) {
                    return old(at, of) + (to_index(at) == op && of == side ? 1 : 0);
                };
            }));
    }
    // And nothing else.
    run_parts same = parts;
    same.params.threads = 3;
    same.params.on_epoch = [](const epoch_stats&) { return true; };
    CHECK(message_of([&] { run(same); }) == "none");
}

TEST_CASE("a checkpoint is refused when the network began with other weights or wiring") {
    const dlgn_test::temporary_folder folder;
    const auto file = folder / "run.checkpoint";
    const run_parts parts = full_run(file);
    run(stopped(parts));
    const auto continued = [&](const std::function<void(relaxed_network&)>& change) {
        relaxed_network network(parts.shape, parts.network_seed);
        change(network);
        const auto before = weights_of(network);
        fit_params params = parts.params;
        params.held_out = &parts.held_out;
        const std::string message = message_of([&] { fit(network, parts.data, params, any_cost{}); });
        CHECK((message == "none") != (weights_of(network) == before));
        return message;
    };
    const std::string other =
        file.string() + ": is of another run: it began with a network of other weights or wiring";
    CHECK(continued([](relaxed_network& network) { network.layers()[1].gate_weights()(8, 3) += 0.5F; }) ==
          other);
    CHECK(continued([](relaxed_network& network) { network.layers()[0].wire_weights()(0, 0) += 0.5F; }) ==
          other);
    CHECK(continued([](relaxed_network& network) {
              std::vector<std::uint32_t> wiring(network.layers()[0].wiring().begin(),
                                                network.layers()[0].wiring().end());
              wiring.back() = (wiring.back() + 1) % 6;
              network.layers()[0].set_places(wiring);
          }) == other);
    CHECK(continued([](relaxed_network&) {}) == "none");
}

TEST_CASE("one network may go on where it stopped") {
    const dlgn_test::temporary_folder folder;
    const auto whole = weights_of(run(full_run({})));
    for (const bool keep_best : {false, true}) {
        run_parts parts = full_run(folder / ("run" + std::to_string(keep_best)));
        parts.params.keep_best = keep_best;
        relaxed_network network(parts.shape, parts.network_seed);
        fit_params params = stopped(parts).params;
        params.held_out = &parts.held_out;
        fit(network, parts.data, params, any_cost{});
        params.stop = {};
        fit(network, parts.data, params, any_cost{});
        run_parts alone = parts;
        alone.params.checkpoint.clear();
        CHECK(weights_of(network) == weights_of(run(alone)));
    }
}

TEST_CASE("a checkpoint that another run has is refused by name") {
    const dlgn_test::temporary_folder folder;
    const auto file = folder / "run.checkpoint";
    std::filesystem::create_symlink("run.checkpoint", folder / "link");
    run_parts parts = full_run(file);
    std::vector<std::string> messages;
    parts.params.on_epoch = [&](const epoch_stats&) {
        for (const char* name : {"run.checkpoint", "link"})
            messages.push_back(message_of([&] { run(full_run(folder / name)); }));
        return true;
    };
    const auto inner = weights_of(run(parts));
    REQUIRE(messages.size() == 8);
    const std::string end = ": is in use by another run, process " + std::to_string(::getpid());
    for (std::size_t i = 0; i < messages.size(); ++i)
        CHECK(messages[i] == (folder / (i % 2 == 0 ? "run.checkpoint" : "link")).string() + end);
    CHECK(inner == weights_of(run(full_run({}))));
    CHECK_FALSE(std::filesystem::exists(folder / "run.checkpoint.lock"));
}

TEST_CASE("a checkpoint is refused with any bit or length changed") {
    const dlgn_test::temporary_folder folder;
    const auto file = folder / "run.checkpoint";
    const run_parts parts = full_run(file);
    run(stopped(parts));
    const std::string bytes = read_file(file);
    random_engine random(3);
    const std::size_t first = 200; // all of the mark, the checksum and the beginning of the description
    for (std::size_t i = 0; i < 1000; ++i) {
        const std::size_t bit = i < first ? i : random.below(8 * bytes.size());
        std::string damaged = bytes;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        write(file, damaged);
        const std::string message = message_of([&] { run(parts); });
        INFO(bit << ": " << message);
        REQUIRE(message.starts_with(file.string() + ": is "));
    }
    for (std::size_t i = 0; i < 1000; ++i) {
        const std::size_t size = i < first ? i : random.below(bytes.size());
        write(file, std::string_view(bytes).substr(0, size));
        const std::string message = message_of([&] { run(parts); });
        INFO(size << ": " << message);
        REQUIRE(message.starts_with(file.string() + ": is "));
    }
    write(file, bytes + '\0');
    CHECK(message_of([&] { run(parts); }) == file.string() + ": is damaged or truncated");
    write(file, "dlgn checkpoint 3\nrest");
    CHECK(message_of([&] { run(parts); }) == file.string() + ": is a checkpoint of another version of dlgn");
}

namespace {

/// The checkpoint's bytes with the checksum they should have.
std::string with_checksum(std::string_view bytes) {
    const std::size_t body = detail::checkpoint_mark.size() + 9;
    return std::string(detail::checkpoint_mark) + to_hex(crc32(bytes.substr(body))) + '\n' +
           std::string(bytes.substr(body));
}

} // namespace

TEST_CASE("values behind a right checksum are checked") {
    const dlgn_test::temporary_folder folder;
    const auto file = folder / "run.checkpoint";
    const run_parts parts = full_run(file);
    run(stopped(parts));
    const std::string bytes = read_file(file);
    const std::size_t body = detail::checkpoint_mark.size() + 9;
    const std::size_t state_begin = bytes.find('\n', body) + 1;
    const auto message_with = [&](std::size_t offset, auto value) {
        std::string forged = bytes;
        REQUIRE(offset + sizeof value <= forged.size());
        std::memcpy(forged.data() + offset, &value, sizeof value);
        write(file, with_checksum(forged));
        return message_of([&] { run(parts); });
    };
    const std::string wrong = file.string() + ": holds what no run keeps";
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double inf = std::numeric_limits<double>::infinity();
    constexpr std::uint64_t huge = std::uint64_t{1} << 62U;

    std::size_t at = state_begin;
    { // A generator that would only give zeros.
        std::string forged = bytes;
        std::fill_n(forged.begin() + static_cast<std::ptrdiff_t>(at), 32, '\0');
        write(file, with_checksum(forged));
        CHECK(message_of([&] { run(parts); }) == wrong);
    }
    at += 32;
    for (const std::uint64_t count : {std::uint64_t{0}, std::uint64_t{39}, std::uint64_t{41}, huge})
        CHECK(message_with(at, count) == wrong); // samples
    std::uint32_t second = 0;
    std::memcpy(&second, bytes.data() + at + 12, 4);
    for (const std::uint32_t sample : {40U, ~0U, second})
        CHECK(message_with(at + 8, sample) == wrong);
    at += 8 + 40 * 4;
    CHECK(message_with(at, std::uint64_t{1}) ==
          file.string() + ": is of another run: it began with a network of other weights or wiring");
    at += 8;
    for (const std::uint64_t count : {std::uint64_t{0}, std::uint64_t{2}, std::uint64_t{5}, huge})
        CHECK(message_with(at, count) == wrong); // epochs
    at += 8;
    for (const std::uint64_t epoch : {std::uint64_t{0}, std::uint64_t{2}, huge}) {
        CHECK(message_with(at, epoch) == wrong);
        CHECK(message_with(at + 8, epoch) == wrong);
    }
    at += 16;
    for (std::size_t field = 0; field < 9; ++field, at += 8)
        for (const double value : {nan, inf, -inf})
            CHECK(message_with(at, value) == wrong);
    CHECK(message_with(at - 24, 1.5) == wrong); // accuracies
    CHECK(message_with(at - 24, -0.5) == wrong);
    for (std::size_t accuracy = 0; accuracy < 2; ++accuracy, at += 9) {
        CHECK(message_with(at, std::uint8_t{0}) == wrong);
        CHECK(message_with(at, std::uint8_t{2}) == wrong);
        for (const double value : {nan, 1.01, -0.01})
            CHECK(message_with(at + 1, value) == wrong);
    }
    for (const std::uint64_t step : {std::uint64_t{5}, std::uint64_t{1}, huge})
        CHECK(message_with(at, step) == wrong); // 2 of 5 steps: the optimisers have seen 7
    at += 8;
    for (std::size_t sum = 0; sum < 3; ++sum, at += 8)
        CHECK(message_with(at, nan) == wrong);
    CHECK(message_with(at, std::uint64_t{17}) == wrong); // right labels of 16
    at += 8;
    CHECK(message_with(at, huge) == wrong); // wires of the first layer
    CHECK(message_with(at, std::uint64_t{71}) == wrong);
    for (const std::uint32_t node : {6U, ~0U})
        CHECK(message_with(at + 8, node) == wrong);
    at += 8 + 72 * 4;
    CHECK(message_with(at, std::numeric_limits<float>::quiet_NaN()) == wrong); // a weight
    CHECK(message_with(at, std::numeric_limits<float>::infinity()) == wrong);
    CHECK(message_with(bytes.size() - 4, -1.0F) == wrong); // a mean square
    {                                                      // More than there should be.
        write(file, with_checksum(bytes + std::string(3, '\0')));
        CHECK(message_of([&] { run(parts); }) == wrong);
    }
    // Nothing that any byte could say does harm, and what is refused leaves the network as it was.
    random_engine random(5);
    for (std::size_t i = 0; i < 2000; ++i) {
        std::string forged = bytes;
        const std::size_t place = state_begin + (i < 700 ? i : random.below(bytes.size() - state_begin));
        forged[place] = static_cast<char>(std::array<int, 4>{0, 0x7f, 0x80, 0xff}[random.below(4)]);
        if (random.below(10) == 0)
            forged.resize(state_begin + random.below(bytes.size() - state_begin));
        write(file, with_checksum(forged));
        const std::string message = message_of([&] { run(stopped(parts)); });
        INFO(place << ": " << message);
        REQUIRE((message == "none" || message.starts_with(file.string() + ": ") ||
                 message.starts_with("epoch "))); // or it is a state to train from, which ends soon
    }
}

TEST_CASE("a run that is killed at any moment continues to the same end") {
    const dlgn_test::temporary_folder folder;
    const auto file = folder / "run.checkpoint";
    const char* const wanted = std::getenv("DLGN_TEST_KILLS");
    const std::size_t kills = wanted != nullptr ? std::strtoul(wanted, nullptr, 10) : 8;
    const auto parts_of = [&](const std::filesystem::path& checkpoint) {
        run_parts parts = full_run(checkpoint);
        parts.params.epochs = 40;
        return parts;
    };
    const auto whole = weights_of(run(parts_of({})));
    random_engine random(7);
    for (std::size_t killed = 0; killed < kills;) {
        const std::size_t steps = 1 + random.below(12);
        int begun[2];
        REQUIRE(::pipe(begun) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            run_parts parts = parts_of(file);
            parts.params.stop = [&, left = steps]() mutable {
                if (left-- == 0)
                    static_cast<void>(!::write(begun[1], "x", 1));
                return false;
            };
            ::_exit(message_of([&] { run(parts); }) == "none" ? 0 : 1);
        }
        ::close(begun[1]);
        char byte = 0;
        static_cast<void>(!::read(begun[0], &byte, 1)); // some work, or the end
        ::close(begun[0]);
        ::usleep(static_cast<useconds_t>(random.below(2000))); // any moment, also of writing
        ::kill(child, SIGKILL);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        if (WIFSIGNALED(status)) {
            ++killed;
            continue;
        }
        REQUIRE(WEXITSTATUS(status) == 0); // it was faster
        CHECK(weights_of(run(parts_of(file))) == whole);
        std::filesystem::remove(file);
    }
    CHECK(weights_of(run(parts_of(file))) == whole);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}
