#pragma once

/// \file
/// The engine, for kernels chosen at run time.

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/sample_view.hpp>
#include <dlgn/engine/tape.hpp>
#include <dlgn/engine/workspace.hpp>

namespace dlgn {

/// How an engine works; labels do not depend on it.
struct engine_params {
    /// Threads that share a call, 1 to 1024; none is created for 1.
    std::size_t threads = 1;
    /// Samples to evaluate at a time; 0 chooses. The nearest size that the kernels have is taken.
    std::size_t block = 0;
};

/// A circuit compiled for bit-parallel evaluation. Its results are those of `evaluate`, `evaluate_scores` and
/// `evaluate_labels` on the same circuit, whatever the kernels, the block size and the number of threads.
///
/// The functions that take a workspace neither allocate nor throw once the sizes have been found to match,
/// and may run at the same time in several threads, each with a workspace of its own. The others make a
/// workspace for the call.
class basic_engine {
public:
    using workspace = engine_workspace; ///< memory of one caller

    /// Simplifies and compiles `source`; keeps no reference to it. `kernels` must live as long as the engine
    /// and suit the machine. Throws `argument_error` for more than 256 classes or 0 or too many threads.
    basic_engine(const circuit& source, const engine_kernels& kernels, engine_params params = {});

    /// The same for a classifier: raw rows are samples, too.
    basic_engine(const classifier& source, const engine_kernels& kernels, engine_params params = {});

    /// Bits of a sample.
    [[nodiscard]] std::size_t inputs() const noexcept { return tape_.inputs; }
    /// Outputs of the circuit.
    [[nodiscard]] std::size_t outputs() const noexcept { return tape_.outputs; }
    /// Number of classes; 0 for a plain function.
    [[nodiscard]] std::size_t classes() const noexcept { return tape_.classes; }
    /// Two-input gates left after simplification.
    [[nodiscard]] std::size_t gates() const noexcept { return tape_.gates; }
    /// Values that are kept at the same time.
    [[nodiscard]] std::size_t live_values() const noexcept { return tape_.slots; }
    /// Samples that are evaluated at a time when there are many.
    [[nodiscard]] std::size_t block() const noexcept {
        return 64 * kernels_->by_size[block_size_].slot_words;
    }

    /// Memory for the calls of one thread, to be kept from one to the next.
    [[nodiscard]] workspace make_workspace() const { return {buffer_words(), params_.threads}; }

    /// The label of each sample. Throws `argument_error` if the samples do not have the circuit's inputs, or
    /// if the circuit has no classes.
    [[nodiscard]] std::vector<std::uint8_t> classify(const sample_view& samples) const;
    /// The same to `labels`; throws also if they are not one for each sample, or if the workspace is too
    /// small.
    void classify(const sample_view& samples, std::span<std::uint8_t> labels, workspace& space) const;

    /// The label of each row of raw values. As above; throws `argument_error` if the engine was made of a
    /// circuit, or if the rows do not have a value for each feature. Bytes are fastest where all features
    /// have the same thresholds, as pixels do.
    [[nodiscard]] std::vector<std::uint8_t> classify(const row_view& rows) const {
        return classify(encoded(rows));
    }
    /// The same into memory of the caller; does not allocate.
    void classify(const row_view& rows, std::span<std::uint8_t> labels, workspace& space) const {
        classify(encoded(rows), labels, space);
    }
    /// The label of one row. Throws as above.
    template <class Value>
    [[nodiscard]] std::uint8_t classify_one(std::span<const Value> row, workspace& space) const {
        std::uint8_t label = 0;
        classify(row_view(row, 1, row.size()), std::span(&label, 1), space);
        return label;
    }

    /// Class scores, samples × classes, row by row. Throws as `classify`.
    [[nodiscard]] std::vector<std::uint32_t> scores(const sample_view& samples) const;
    /// The same to `scores`.
    void scores(const sample_view& samples, std::span<std::uint32_t> scores, workspace& space) const;

    /// Class scores of rows of raw values.
    [[nodiscard]] std::vector<std::uint32_t> scores(const row_view& rows) const {
        return scores(encoded(rows));
    }
    /// The same into memory of the caller; does not allocate.
    void scores(const row_view& rows, std::span<std::uint32_t> scores, workspace& space) const {
        this->scores(encoded(rows), scores, space);
    }

    /// The circuit's outputs, samples × outputs. Throws `argument_error` if the samples do not have the
    /// circuit's inputs.
    [[nodiscard]] bit_matrix outputs(const sample_view& samples) const;

private:
    /// Where a block is evaluated.
    struct place {
        const detail::block_kernels* kernels;
        std::uint64_t* slots;
        std::uint64_t* scratch;
        std::uint64_t* result;
    };

    [[nodiscard]] detail::tape_view view() const noexcept { return tape_.view(); }

    [[nodiscard]] std::size_t choose_block_size() const noexcept;

    [[nodiscard]] std::size_t slot_words() const noexcept {
        return kernels_->by_size[block_size_].slot_words;
    }
    static constexpr std::size_t padded(std::size_t words) noexcept { return (words + 7) / 8 * 8; }
    [[nodiscard]] std::size_t scratch_words() const noexcept;
    /// Room for a block's labels, scores or output values.
    [[nodiscard]] std::size_t result_words() const noexcept {
        return slot_words() * std::max({std::size_t{64}, outputs(), 32 * classes()});
    }
    [[nodiscard]] std::size_t buffer_words() const noexcept {
        return padded(tape_.slots * slot_words()) + scratch_words() + padded(result_words());
    }

    [[nodiscard]] sample_view encoded(const row_view& rows) const;

    [[nodiscard]] std::size_t score_count(const sample_view& samples) const {
        return detail::items_of(samples.rows(), classes(), sizeof(std::uint32_t));
    }
    void check_classes() const;
    void check(const sample_view& samples, const workspace& space) const;
    static void check_size(const char* name, std::size_t actual, std::size_t expected);

    /// Packs and evaluates all samples block by block, and calls `finish` for each block.
    template <class Finish>
    void for_each_block(const sample_view& samples, workspace& space, Finish finish) const {
        const std::size_t size = block();
        const std::size_t blocks = (samples.rows() + size - 1) / size;
        const auto one = [&](std::size_t index, std::uint64_t* buffer) noexcept {
            const std::size_t first = index * size;
            const std::size_t count = std::min(size, samples.rows() - first);
            std::size_t fitting = 0;
            while (64 * kernels_->by_size[fitting].slot_words < count)
                ++fitting;
            std::uint64_t* const scratch = buffer + padded(tape_.slots * slot_words());
            std::uint64_t* const result = scratch + scratch_words();
            const place at{&kernels_->by_size[fitting], buffer, scratch, result};
            evaluate(samples, first, count, at);
            finish(at, first, count);
        };
        if (space.pool_ == nullptr || blocks <= 1) {
            for (std::size_t index = 0; index < blocks; ++index)
                one(index, space.buffers_.front().get());
            return;
        }
        std::atomic<std::size_t> next{0};
        space.pool_->for_each_range(space.buffers_.size(), 1, [&](std::size_t buffer, std::size_t) {
            for (std::size_t index; (index = next.fetch_add(1, std::memory_order_relaxed)) < blocks;)
                one(index, space.buffers_[buffer].get());
        });
    }

    void evaluate(const sample_view& samples, std::size_t first, std::size_t count,
                  const place& at) const noexcept;

    /// Values of outputs × samples to rows of samples.
    void transpose_to(bit_matrix& result, const std::uint64_t* values, std::size_t words, std::size_t first,
                      std::size_t count) const noexcept;

    const engine_kernels* kernels_;
    engine_params params_;
    detail::tape tape_;
    std::size_t block_size_ = 0;
    std::optional<encoder> encoder_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/engine/impl/basic_engine.hpp>
#endif
