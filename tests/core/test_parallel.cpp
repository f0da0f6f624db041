#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <stdexcept>
#include <thread>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/parallel.hpp>

using namespace dlgn;

TEST_CASE("parallel: every iteration once, in ranges no longer than the grain") {
    for (const std::size_t threads : {std::size_t{1}, std::size_t{2}, std::size_t{5}}) {
        thread_pool pool(threads);
        CHECK(pool.size() == threads);
        for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{1000}})
            for (const std::size_t grain :
                 {std::size_t{0}, std::size_t{1}, std::size_t{8}, std::size_t{5000}}) {
                CAPTURE(threads);
                CAPTURE(count);
                CAPTURE(grain);
                std::vector<int> visits(count);
                std::atomic<bool> too_long = false;
                pool.for_each_range(count, grain, [&](std::size_t first, std::size_t last) {
                    if (last - first > (grain == 0 ? 1 : grain) || first >= last)
                        too_long = true;
                    for (std::size_t i = first; i < last; ++i)
                        ++visits[i];
                });
                CHECK_FALSE(too_long);
                CHECK(visits == std::vector<int>(count, 1));
            }
    }
}

TEST_CASE("parallel: many short loops on one pool") {
    thread_pool pool(3);
    std::vector<std::size_t> values(100);
    for (int repeat = 0; repeat < 2000; ++repeat)
        pool.for_each_range(values.size(), 7, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i)
                values[i] += i;
        });
    for (std::size_t i = 0; i < values.size(); ++i)
        REQUIRE(values[i] == 2000 * i);
}

TEST_CASE("parallel: threads that fell asleep take part again, also more of them than processors") {
    for (const std::size_t threads : {std::size_t{2}, std::size_t{40}}) {
        thread_pool pool(threads);
        for (int repeat = 0; repeat < 10; ++repeat) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            // Each range waits for another thread to begin one.
            std::atomic<int> begun = 0;
            pool.for_each_range(2, 1, [&](std::size_t, std::size_t) {
                ++begun;
                while (begun < 2)
                    std::this_thread::yield();
            });
            CHECK(begun == 2);
        }
    }
}

TEST_CASE("parallel: an exception comes back to the caller, and the pool goes on") {
    for (const std::size_t threads : {std::size_t{1}, std::size_t{2}, std::size_t{4}}) {
        thread_pool pool(threads);
        const auto fail_at = [&](std::size_t bad) {
            pool.for_each_range(100, 1, [&](std::size_t first, std::size_t) {
                if (first == bad)
                    throw std::runtime_error("stop");
            });
        };
        CHECK_THROWS_WITH_AS(fail_at(0), "stop", std::runtime_error);
        CHECK_THROWS_WITH_AS(fail_at(99), "stop", std::runtime_error);
        CHECK_NOTHROW(fail_at(1000));
    }
}

TEST_CASE("parallel: numbers of threads that make no sense") {
    CHECK_THROWS_WITH_AS(thread_pool(0), "threads = 0: must be 1 to 1024", argument_error);
    CHECK_THROWS_AS(thread_pool(1025), argument_error);
}
