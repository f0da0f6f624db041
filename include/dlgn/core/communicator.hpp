#pragma once

/// \file
/// Processes that work on one thing together, as one of them sees the others: a sum that does not depend on
/// how many they are, and little else.

#include <cstddef>
#include <exception>
#include <functional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>

#include <dlgn/core/error.hpp>

namespace dlgn {

/// The processes are the ranks 0 to size() − 1. This one is alone; others derive from it (`dlgn/mpi.hpp`).
/// Every rank makes the same calls in the same order, but for `poll`.
class communicator {
public:
    /// Adds what this rank has to rows [first, last) of a sum.
    using add_function = std::function<void(std::size_t first, std::size_t last)>;

    communicator() = default;
    communicator(const communicator&) = delete;
    communicator& operator=(const communicator&) = delete;
    virtual ~communicator() = default;

    /// The number of this process, from 0.
    [[nodiscard]] virtual std::size_t rank() const noexcept { return 0; }
    /// How many processes there are.
    [[nodiscard]] virtual std::size_t size() const noexcept { return 1; }
    /// Ranks on this machine, this one included.
    [[nodiscard]] virtual std::size_t local_size() const noexcept { return 1; }

    /// Starts a sum of `values`, in rows of `row` values. Rows begin as zeros; rank 0 adds to them, then rank
    /// 1 to what became of them, and so on, each by `add`; then all ranks get them. So a rank that adds its
    /// terms one by one continues the sum of the ranks below it, and the result has the bits of the sum that
    /// one process makes of all terms in that order. Returns a number for `wait`. `values` and what `add`
    /// refers to must outlive the sum. `add` is called by the thread that calls this, `poll` or `wait`.
    template <class Value>
    std::size_t start_sum(std::span<Value> values, std::size_t row, add_function add) {
        static_assert(std::is_trivially_copyable_v<Value>);
        return start(std::as_writable_bytes(values), row * sizeof(Value), std::move(add));
    }
    /// Goes on with the sums that are under way, without waiting. Calls by another thread than the one that
    /// starts sums do nothing.
    virtual void poll() {}
    /// Waits for a sum and all before it. Throws `error` if another rank does not answer.
    virtual void wait(std::size_t /*sum*/) {}

    /// Whether `mine` is true on any rank.
    [[nodiscard]] virtual bool any(bool mine) { return mine; }

protected:
    /// As `start_sum`, of rows of `row` bytes.
    virtual std::size_t start(std::span<std::byte> values, std::size_t row, add_function add);
};

namespace detail {

/// Consecutive items.
struct item_range {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Of `count` items those that a rank works on: ranges of all ranks in their order, of whole grains, as long
/// as each other but for one grain.
[[nodiscard]] item_range share_of(std::size_t count, std::size_t grain, const communicator& ranks);
/// The most that a rank gets of `count` items or fewer, at least 1.
[[nodiscard]] std::size_t largest_share(std::size_t count, std::size_t grain, const communicator& ranks);

/// The sum over all ranks, in their order.
template <class Value>
[[nodiscard]] Value sum_of(communicator& ranks, Value mine) {
    Value sum{};
    ranks.wait(ranks.start_sum(std::span(&sum, 1), 1, [&](std::size_t, std::size_t) { sum += mine; }));
    return sum;
}

/// What rank 0 has, on all ranks.
[[nodiscard]] std::string broadcast(communicator& ranks, const std::string& text);

/// The problem of the lowest rank that has one, on all ranks; empty if none has.
[[nodiscard]] std::string first_problem(communicator& ranks, const std::string& mine);

/// Calls `work`. If it throws on some rank, that rank throws the same, and all others throw `error` with its
/// message.
template <class Work>
void together(communicator& ranks, Work&& work) {
    if (ranks.size() == 1) {
        work();
        return;
    }
    std::exception_ptr failure;
    std::string problem;
    try {
        work();
    } catch (const std::exception& thrown) {
        failure = std::current_exception();
        problem = "rank " + std::to_string(ranks.rank()) + ": " + thrown.what();
    }
    problem = first_problem(ranks, problem);
    if (failure)
        std::rethrow_exception(failure);
    if (!problem.empty())
        throw error(problem);
}

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/core/impl/communicator.hpp>
#endif
