#pragma once

/// \file
/// A pool of threads for loops whose iterations do not depend on each other.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace dlgn {

/// Threads that share the iterations of a loop. The caller is one of them, so a pool of one thread creates
/// none. Which thread runs which iteration is not determined; what an iteration computes must not depend on
/// it, and then results do not depend on the number of threads.
///
/// A loop never waits for a thread that has not begun: threads that wake up late find it closed. Idle ones
/// stay awake for a tenth of a millisecond, unless they are more than the processors, and then sleep.
class thread_pool {
public:
    /// Threads that the system does not create are done without: `size` tells. Throws `argument_error` if
    /// `threads` is 0 or above 1024.
    explicit thread_pool(std::size_t threads);

    thread_pool(const thread_pool&) = delete;
    thread_pool& operator=(const thread_pool&) = delete;

    ~thread_pool();

    /// Threads that share the work, the calling one included.
    [[nodiscard]] std::size_t size() const noexcept { return workers_.size() + 1; }

    /// Calls `body(first, last)` for consecutive ranges that together are [0, count), none longer than
    /// `grain`. Returns when all are done. An exception of `body` is thrown again here, after the others have
    /// finished. Not to be called from within `body`.
    template <class Body>
    void for_each_range(std::size_t count, std::size_t grain, Body&& body) {
        grain = std::max<std::size_t>(grain, 1);
        if (workers_.empty() || count <= grain) {
            for (std::size_t first = 0; first < count; first += grain)
                body(first, std::min(count, first + grain));
            return;
        }
        body_ = &body;
        invoke_ = [](void* any, std::size_t first, std::size_t last) {
            (*static_cast<std::remove_reference_t<Body>*>(any))(first, last);
        };
        count_ = count;
        grain_ = grain;
        next_.store(0, std::memory_order_relaxed);
        active_.store(0, std::memory_order_release);
        publish();
        run_task();
        active_.fetch_or(closed);
        wait_until([&] { return active_ == closed; });
        if (failure_)
            std::rethrow_exception(std::exchange(failure_, nullptr));
    }

private:
    static constexpr std::uint32_t closed = 1U << 31U;

    void publish() noexcept;

    static void relax() noexcept;

    /// Waits first awake, since waking a thread takes longer than many a loop, then asleep. Whoever makes
    /// `condition` true calls `wake` afterwards: of its change and the count of sleepers, both with
    /// sequential consistency, one is seen by the other.
    template <class Condition>
    void wait_until(Condition condition) noexcept {
        using clock = std::chrono::steady_clock;
        const auto end = clock::now() + std::chrono::microseconds(stays_awake_ ? 100 : 0);
        do {
            for (int spin = 0; spin < 64; ++spin) {
                if (condition())
                    return;
                relax();
            }
        } while (clock::now() < end);
        std::unique_lock lock(sleep_mutex_);
        ++sleepers_;
        awoken_.wait(lock, condition);
        --sleepers_;
    }

    void wake() noexcept;

    void run_task() noexcept;

    /// Takes part in the current task, if there is one. While a thread is in it, it does not change.
    [[nodiscard]] bool join() noexcept;

    void work() noexcept;

    void (*invoke_)(void*, std::size_t, std::size_t) = nullptr;
    void* body_ = nullptr;
    std::size_t count_ = 0;
    std::size_t grain_ = 1;
    std::atomic<std::size_t> next_{0};
    /// Threads in the task besides the caller; `closed` is set when no more may join.
    std::atomic<std::uint32_t> active_{closed};
    std::atomic<std::uint32_t> generation_{0}; ///< tasks so far
    std::atomic<std::uint32_t> sleepers_{0};
    std::atomic<bool> stopping_{false};
    bool stays_awake_ = false;
    std::mutex sleep_mutex_;
    std::condition_variable awoken_;
    std::exception_ptr failure_;
    std::mutex failure_mutex_;
    std::vector<std::thread> workers_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/parallel.hpp>
#endif
