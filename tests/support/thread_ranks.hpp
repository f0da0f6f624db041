#pragma once

// Ranks that are threads of the test: what several processes come to, without MPI.

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <dlgn/core/communicator.hpp>
#include <dlgn/core/error.hpp>

namespace dlgn_test {

/// In what order ranks add to a sum: that of their numbers, or, as it must not be, the other way round.
enum class rank_order { fixed, reversed };

class thread_ranks {
public:
    explicit thread_ranks(std::size_t size, rank_order order = rank_order::fixed)
        : size_(size), order_(order) {}

    /// Calls `body` in a thread for each rank. Throws what the lowest rank throws that throws anything.
    void run(const std::function<void(dlgn::communicator&)>& body) {
        std::vector<std::exception_ptr> failures(size_);
        std::vector<std::thread> threads;
        for (std::size_t rank = 0; rank < size_; ++rank)
            threads.emplace_back([&, rank] {
                member ranks(*this, rank);
                try {
                    body(ranks);
                } catch (...) {
                    failures[rank] = std::current_exception();
                    const std::lock_guard lock(mutex_);
                    has_failed_ = true;
                    changed_.notify_all();
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        for (const std::exception_ptr& failure : failures)
            if (failure)
                std::rethrow_exception(failure);
    }

private:
    /// A sum on its way from rank to rank.
    struct sum {
        std::vector<std::byte> bytes;
        std::size_t ranks_done = 0;
    };

    class member : public dlgn::communicator {
    public:
        member(thread_ranks& all, std::size_t rank) : all_(all), rank_(rank) {}

        [[nodiscard]] std::size_t rank() const noexcept override { return rank_; }
        [[nodiscard]] std::size_t size() const noexcept override { return all_.size_; }
        void wait(std::size_t number) override {
            for (; !waiting_.empty() && done_ <= number; ++done_) {
                finish(waiting_.front(), all_.order_ == rank_order::fixed ? rank_ : size() - 1 - rank_);
                waiting_.pop_front();
            }
        }
        [[nodiscard]] bool any(bool mine) override { return dlgn::detail::sum_of(*this, mine ? 1 : 0) > 0; }

    protected:
        std::size_t start(std::span<std::byte> values, std::size_t row, add_function add) override {
            waiting_.push_back({values, row, std::move(add)});
            return started_++;
        }

    private:
        struct part {
            std::span<std::byte> values;
            std::size_t row;
            add_function add;
        };

        void finish(const part& own, std::size_t turn) {
            std::unique_lock lock(all_.mutex_);
            sum& shared = all_.sums_[done_];
            const auto wait_for = [&](std::size_t ranks) {
                all_.changed_.wait(lock, [&] { return shared.ranks_done >= ranks || all_.has_failed_; });
                if (shared.ranks_done < ranks)
                    throw dlgn::error("another rank has failed");
            };
            wait_for(turn);
            shared.bytes.resize(own.values.size());
            std::ranges::copy(shared.bytes, own.values.begin());
            if (!own.values.empty())
                own.add(0, own.values.size() / own.row);
            std::ranges::copy(own.values, shared.bytes.begin());
            ++shared.ranks_done;
            all_.changed_.notify_all();
            wait_for(size());
            std::ranges::copy(shared.bytes, own.values.begin());
        }

        thread_ranks& all_;
        std::size_t rank_;
        std::deque<part> waiting_;
        std::size_t started_ = 0;
        std::size_t done_ = 0;
    };

    std::size_t size_;
    rank_order order_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::size_t, sum> sums_;
    bool has_failed_ = false;
};

} // namespace dlgn_test
