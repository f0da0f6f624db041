#pragma once

/// \file
/// A pool of threads for loops whose iterations do not depend on each other.

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>

namespace dlgn {

/// Threads that share the iterations of a loop. The caller is one of them, so a pool of one thread creates
/// none. Which thread runs which iteration is not determined; what an iteration computes must not depend on
/// it, and then results do not depend on the number of threads.
class thread_pool {
public:
    /// Throws `argument_error` if `threads` is 0 or above 1024.
    explicit thread_pool(std::size_t threads) {
        if (threads == 0 || threads > 1024)
            throw argument_error("threads", threads, "must be 1 to 1024");
        workers_.reserve(threads - 1);
        for (std::size_t i = 1; i < threads; ++i)
            workers_.emplace_back([this] { work(); });
    }

    thread_pool(const thread_pool&) = delete;
    thread_pool& operator=(const thread_pool&) = delete;

    ~thread_pool() {
        stopping_ = true;
        publish();
        for (std::thread& worker : workers_)
            worker.join();
    }

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
        busy_.store(workers_.size(), std::memory_order_relaxed);
        publish();
        run_task();
        for (std::size_t left = wait_change(busy_, workers_.size() + 1); left != 0;
             left = wait_change(busy_, left))
            ;
        if (failure_)
            std::rethrow_exception(std::exchange(failure_, nullptr));
    }

private:
    void publish() {
        generation_.fetch_add(1, std::memory_order_release);
        generation_.notify_all();
    }

    /// Waits until `value` differs from `seen`, first awake, then asleep.
    template <class Value>
    static Value wait_change(const std::atomic<Value>& value, Value seen) noexcept {
        for (int spin = 0; spin < 2000; ++spin) {
            const Value now = value.load(std::memory_order_acquire);
            if (now != seen)
                return now;
        }
        value.wait(seen, std::memory_order_acquire);
        return value.load(std::memory_order_acquire);
    }

    void run_task() noexcept {
        try {
            for (;;) {
                const std::size_t first = next_.fetch_add(grain_, std::memory_order_relaxed);
                if (first >= count_)
                    return;
                invoke_(body_, first, std::min(count_, first + grain_));
            }
        } catch (...) {
            const std::lock_guard lock(failure_mutex_);
            if (!failure_)
                failure_ = std::current_exception();
        }
    }

    void work() noexcept {
        for (std::size_t seen = 0;;) {
            seen = wait_change(generation_, seen);
            if (stopping_)
                return;
            run_task();
            if (busy_.fetch_sub(1, std::memory_order_acq_rel) == 1)
                busy_.notify_all();
        }
    }

    void (*invoke_)(void*, std::size_t, std::size_t) = nullptr;
    void* body_ = nullptr;
    std::size_t count_ = 0;
    std::size_t grain_ = 1;
    std::atomic<std::size_t> next_{0};
    std::atomic<std::size_t> busy_{0};
    std::atomic<std::size_t> generation_{0};
    std::atomic<bool> stopping_{false};
    std::exception_ptr failure_;
    std::mutex failure_mutex_;
    std::vector<std::thread> workers_;
};

} // namespace dlgn
