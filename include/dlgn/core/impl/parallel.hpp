#pragma once

/// \file
/// The bodies of <dlgn/core/parallel.hpp>.

#include <dlgn/core/parallel.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>

namespace dlgn {

DLGN_INLINE thread_pool::thread_pool(std::size_t threads) {
    if (threads == 0 || threads > 1024)
        throw argument_error("threads", threads, "must be 1 to 1024");
    stays_awake_ = threads <= std::thread::hardware_concurrency();
    workers_.reserve(threads - 1);
    try {
        for (std::size_t i = 1; i < threads; ++i)
            workers_.emplace_back([this] { work(); });
    } catch (const std::exception&) { // `std::system_error` or `std::bad_alloc`
    }
}

DLGN_INLINE thread_pool::~thread_pool() {
    stopping_ = true;
    publish();
    for (std::thread& worker : workers_)
        worker.join();
}

DLGN_INLINE void thread_pool::publish() noexcept {
    ++generation_;
    wake();
}

DLGN_INLINE void thread_pool::relax() noexcept {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

DLGN_INLINE void thread_pool::wake() noexcept {
    if (sleepers_ == 0)
        return;
    const std::lock_guard lock(sleep_mutex_);
    awoken_.notify_all();
}

DLGN_INLINE void thread_pool::run_task() noexcept {
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

DLGN_INLINE bool thread_pool::join() noexcept {
    std::uint32_t active = active_.load(std::memory_order_relaxed);
    while ((active & closed) == 0)
        if (active_.compare_exchange_weak(active, active + 1, std::memory_order_acquire,
                                          std::memory_order_relaxed))
            return true;
    return false;
}

DLGN_INLINE void thread_pool::work() noexcept {
    for (std::uint32_t seen = 0;;) {
        wait_until([&] { return generation_ != seen; });
        seen = generation_;
        if (stopping_)
            return;
        if (!join())
            continue;
        run_task();
        if (active_.fetch_sub(1) == (closed | 1U))
            wake();
    }
}

} // namespace dlgn
