#pragma once

/// \file
/// Training by several processes, on one machine or many, that MPI connects. Link with `dlgn::mpi`.
///
/// \code
/// int main(int argc, char** argv) {
///     return dlgn::run_ranks(argc, argv, [](dlgn::communicator& ranks) {
///         dlgn::relaxed_network network(...);                 // the same on every rank
///         dlgn::fit(network, data, {.batch = 512, .ranks = &ranks});
///         if (ranks.rank() == 0) ...                          // what is to be done once
///         return 0;
///     });
/// }
/// \endcode
///
/// `mpirun -n 4 ./program` then has four ranks, `./program` is a process of its own.

// The C++ names of old versions of MPI are not needed.
#ifndef OMPI_SKIP_MPICXX
#define OMPI_SKIP_MPICXX 1
#endif
#ifndef MPICH_SKIP_MPICXX
#define MPICH_SKIP_MPICXX 1
#endif
#include <mpi.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <exception>
#include <memory>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <dlgn/core/communicator.hpp>
#include <dlgn/core/error.hpp>

namespace dlgn {

/// How ranks work together.
struct mpi_params {
    /// How long a rank waits for another that neither answers nor ends. Longer than what one rank may do
    /// while the others wait, such as writing a checkpoint.
    std::chrono::milliseconds patience{600'000};
    std::size_t piece = 0; ///< bytes of a sum that travel together; 0: `piece_of`
};

/// Bytes of a piece of a sum of `bytes`: √(4096 · bytes / (ranks − 1)), at least 4096, which balances the
/// time until the first piece has gone through all ranks against that of sending many (docs/scaling.md).
[[nodiscard]] inline std::size_t piece_of(std::size_t bytes, std::size_t ranks) noexcept {
    const double balanced = std::sqrt(4096.0 * static_cast<double>(bytes) / static_cast<double>(ranks - 1));
    return std::max<std::size_t>(4096, static_cast<std::size_t>(balanced));
}

/// The processes of MPI_COMM_WORLD, between MPI_Init and MPI_Finalize. One thread, that which constructs it,
/// calls MPI.
///
/// A sum goes in pieces from rank to rank, up to the last one, which completes it, and down again: each rank
/// sends and receives it twice, whatever their number, and many pieces are on their way at once.
class mpi_communicator final : public communicator {
public:
    /// Every rank makes one, at the same time.
    explicit mpi_communicator(const mpi_params& params = {}) : params_(params) {
        MPI_Comm_dup(MPI_COMM_WORLD, &world_);
        MPI_Comm_rank(world_, &rank_);
        MPI_Comm_size(world_, &size_);
        MPI_Comm local;
        MPI_Comm_split_type(world_, MPI_COMM_TYPE_SHARED, rank_, MPI_INFO_NULL, &local);
        MPI_Comm_size(local, &local_size_);
        MPI_Comm_free(&local);
        window_ = std::min<std::size_t>(2 * size() + 16, tags);
    }
    ~mpi_communicator() override { MPI_Comm_free(&world_); }

    [[nodiscard]] std::size_t rank() const noexcept override { return static_cast<std::size_t>(rank_); }
    [[nodiscard]] std::size_t size() const noexcept override { return static_cast<std::size_t>(size_); }
    [[nodiscard]] std::size_t local_size() const noexcept override {
        return static_cast<std::size_t>(local_size_);
    }
    /// Bytes that this rank has sent to others in sums.
    [[nodiscard]] std::uint64_t bytes_sent() const noexcept { return bytes_sent_; }

    void poll() override {
        if (pieces_.empty() || std::this_thread::get_id() != owner_)
            return;
        int count = 0;
        MPI_Testsome(static_cast<int>(requests_.size()), requests_.data(), &count, indices_.data(),
                     MPI_STATUSES_IGNORE);
        for (int i = 0; i < count; ++i) // MPI_UNDEFINED is negative
            advance(static_cast<std::size_t>(indices_[static_cast<std::size_t>(i)]));
        steps_ += static_cast<std::size_t>(std::max(count, 0));
        const auto first = std::find_if(requests_.begin(), requests_.end(),
                                        [](MPI_Request request) { return request != MPI_REQUEST_NULL; });
        const auto done = first - requests_.begin();
        requests_.erase(requests_.begin(), first);
        pieces_.erase(pieces_.begin(), pieces_.begin() + done);
        done_ += static_cast<std::size_t>(done);
        begin_pieces();
    }
    void wait(std::size_t sum) override {
        wait_until([&] { return done_ >= sum; });
    }
    [[nodiscard]] bool any(bool mine) override {
        const int own = mine ? 1 : 0;
        int all = own;
        MPI_Request request;
        MPI_Iallreduce(&own, &all, 1, MPI_INT, MPI_LOR, world_, &request);
        wait_until([&] {
            int is_done = 0;
            MPI_Test(&request, &is_done, MPI_STATUS_IGNORE);
            return is_done != 0;
        });
        return all != 0;
    }

protected:
    std::size_t start(std::span<std::byte> values, std::size_t row, add_function add) override {
        if (size_ == 1)
            return communicator::start(values, row, std::move(add));
        const auto shared = std::make_shared<const add_function>(std::move(add));
        const std::size_t length = params_.piece > 0 ? params_.piece : piece_of(values.size(), size());
        const std::size_t rows = std::max<std::size_t>(1, length / row);
        for (std::size_t first = 0; first * row < values.size(); first += rows) {
            const std::size_t last = std::min(first + rows, values.size() / row);
            pieces_.push_back({values.subspan(first * row, (last - first) * row), first, last, shared});
        }
        begin_pieces();
        poll();
        return done_ + pieces_.size();
    }

private:
    /// What a piece waits for.
    enum class stage { sum_from_below, sum_to_above, total_from_above, total_to_below };
    struct piece {
        std::span<std::byte> bytes;
        std::size_t first; ///< rows of the sum
        std::size_t last;
        std::shared_ptr<const add_function> add;
        stage now = stage::sum_from_below;
    };
    /// Pieces under way have tags of their own, one for each direction.
    static constexpr std::size_t tags = 8192;

    /// The first pieces in line are under way.
    void begin_pieces() {
        while (requests_.size() < std::min(window_, pieces_.size())) {
            requests_.push_back(MPI_REQUEST_NULL);
            const std::size_t index = requests_.size() - 1;
            if (rank_ > 0) {
                receive(index, stage::sum_from_below, rank_ - 1);
            } else {
                std::fill(pieces_[index].bytes.begin(), pieces_[index].bytes.end(), std::byte{0});
                advance(index);
            }
        }
        indices_.resize(requests_.size());
    }

    /// What was waited for has come to pass.
    void advance(std::size_t index) {
        piece& of = pieces_[index];
        switch (of.now) {
        case stage::sum_from_below:
            (*of.add)(of.first, of.last);
            if (rank_ + 1 < size_)
                send(index, stage::sum_to_above, rank_ + 1);
            else
                send(index, stage::total_to_below, rank_ - 1);
            break;
        case stage::sum_to_above:
            receive(index, stage::total_from_above, rank_ + 1);
            break;
        case stage::total_from_above:
            if (rank_ > 0)
                send(index, stage::total_to_below, rank_ - 1);
            break;
        case stage::total_to_below:
            break;
        }
    }

    [[nodiscard]] int tag_of(std::size_t index, bool is_total) const noexcept {
        return static_cast<int>((done_ + index) % tags * 2 + (is_total ? 1 : 0));
    }
    void send(std::size_t index, stage next, int to) {
        piece& of = pieces_[index];
        of.now = next;
        MPI_Isend(of.bytes.data(), static_cast<int>(of.bytes.size()), MPI_BYTE, to,
                  tag_of(index, next == stage::total_to_below), world_, &requests_[index]);
        bytes_sent_ += of.bytes.size();
    }
    void receive(std::size_t index, stage next, int from) {
        piece& of = pieces_[index];
        of.now = next;
        MPI_Irecv(of.bytes.data(), static_cast<int>(of.bytes.size()), MPI_BYTE, from,
                  tag_of(index, next == stage::total_from_above), world_, &requests_[index]);
    }

    /// Waits awake for a millisecond, since that is how long sums take, and then in naps: ranks may be more
    /// than processors.
    template <class Condition>
    void wait_until(Condition condition) {
        using clock = std::chrono::steady_clock;
        auto since = clock::now();
        std::size_t seen = steps_;
        while (!condition()) {
            poll();
            if (steps_ != seen) {
                seen = steps_;
                since = clock::now();
                continue;
            }
            const auto waited = clock::now() - since;
            if (waited > params_.patience)
                throw error(
                    "rank " + std::to_string(rank_) + " has had no answer from " + awaited() + " for " +
                    std::to_string(std::chrono::duration_cast<std::chrono::seconds>(waited).count()) + " s");
            if (waited > std::chrono::milliseconds(1))
                std::this_thread::sleep_for(std::chrono::microseconds(50));
            else
                std::this_thread::yield();
        }
    }
    [[nodiscard]] std::string awaited() const {
        if (pieces_.empty())
            return "the others";
        const stage now = pieces_.front().now;
        const bool is_above = now == stage::sum_to_above || now == stage::total_from_above;
        return "rank " + std::to_string(is_above ? rank_ + 1 : rank_ - 1);
    }

    mpi_params params_;
    std::thread::id owner_ = std::this_thread::get_id();
    MPI_Comm world_ = MPI_COMM_NULL;
    int rank_ = 0;
    int size_ = 1;
    int local_size_ = 1;
    std::size_t window_ = 1;
    std::deque<piece> pieces_;          ///< not done, in their order
    std::vector<MPI_Request> requests_; ///< of those under way, the first ones; null if done
    std::vector<int> indices_;          ///< as many, for MPI to write to
    std::size_t done_ = 0;              ///< pieces that were
    std::size_t steps_ = 0;             ///< messages so far
    std::uint64_t bytes_sent_ = 0;
};

namespace detail {

/// Whether a launcher started this process as one of several: those of Open MPI, MPICH and Slurm say so.
[[nodiscard]] inline bool is_rank() noexcept {
    for (const char* const name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "PMI_RANK", "PMIX_RANK"})
        if (std::getenv(name) != nullptr)
            return true;
    return false;
}

} // namespace detail

/// What fails on every rank is to be told once: the higher a rank, the longer this waits, so that a lower one
/// that fails, too, has ended all by then. At most three seconds.
inline void let_lower_ranks_speak(const communicator& ranks) {
    std::this_thread::sleep_for(std::chrono::milliseconds(500 * std::min<std::size_t>(ranks.rank(), 6)));
}

/// Calls `body(communicator&)` on each rank that a launcher such as `mpirun` has started, or once, without
/// MPI, if there is none. Returns the exit status that it returns. If that is not 0 on some rank, or if it
/// throws, which is then told on one line of the standard error, all ranks end at once; the launcher ends
/// them, too, when one is killed or exits otherwise.
template <class Body>
int run_ranks(int argc, char** argv, Body&& body, const mpi_params& params = {}) {
    if (!detail::is_rank()) {
        communicator alone;
        return body(alone);
    }
    int support = 0;
    MPI_Init_thread(&argc, &argv, MPI_THREAD_FUNNELED, &support);
    int status = 1;
    {
        mpi_communicator ranks(params);
        try {
            status = body(static_cast<communicator&>(ranks));
        } catch (const std::exception& failure) {
            let_lower_ranks_speak(ranks);
            std::fprintf(stderr, "error: %s\n", detail::printable(failure.what()).c_str());
        }
        if (status != 0) {
            std::fflush(nullptr);
            MPI_Abort(MPI_COMM_WORLD, status);
        }
    }
    // Others may be long at work yet: MPI_Finalize would wait for them awake.
    MPI_Request request;
    MPI_Ibarrier(MPI_COMM_WORLD, &request);
    for (int is_done = 0; is_done == 0;) {
        MPI_Test(&request, &is_done, MPI_STATUS_IGNORE);
        if (is_done == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    MPI_Finalize();
    return status;
}

} // namespace dlgn
