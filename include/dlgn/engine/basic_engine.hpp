#pragma once

/// \file
/// The engine, for kernels chosen at run time.

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/engine/compile.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/sample_view.hpp>
#include <dlgn/engine/tape.hpp>
#include <dlgn/engine/workspace.hpp>

namespace dlgn {

/// How an engine works; labels do not depend on it.
struct engine_options {
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
    basic_engine(const circuit& source, const engine_kernels& kernels, engine_options options = {})
        : kernels_(&kernels), options_(options) {
        if (source.classes() > 256)
            throw argument_error("circuit classes", source.classes(), "must be at most 256");
        if (options.threads == 0 || options.threads > 1024)
            throw argument_error("threads", options.threads, "must be 1 to 1024");
        tape_ = detail::compile(simplify(source));
        block_size_ = choose_block_size();
    }

    /// The same for a classifier: raw rows are samples, too.
    basic_engine(const classifier& source, const engine_kernels& kernels, engine_options options = {})
        : basic_engine(source.circuit(), kernels, options) {
        encoder_ = source.encoder();
    }

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
    [[nodiscard]] workspace make_workspace() const { return {buffer_words(), options_.threads}; }

    /// The label of each sample. Throws `argument_error` if the samples do not have the circuit's inputs, or
    /// if the circuit has no classes.
    [[nodiscard]] std::vector<std::uint8_t> classify(const sample_view& samples) const {
        std::vector<std::uint8_t> labels(detail::items_of(samples.rows(), 1, 1));
        workspace space = make_workspace();
        classify(samples, labels, space);
        return labels;
    }
    /// The same to `labels`; throws also if they are not one for each sample, or if the workspace is too
    /// small.
    void classify(const sample_view& samples, std::span<std::uint8_t> labels, workspace& space) const {
        check_classes();
        check(samples, space);
        check_size("labels", labels.size(), samples.rows());
        for_each_block(samples, space, [&](const place& at, std::size_t first, std::size_t count) noexcept {
            auto* const whole = reinterpret_cast<std::uint8_t*>(at.result);
            const bool direct = count == 64 * at.kernels->slot_words;
            at.kernels->labels(view(), at.slots, at.scratch, direct ? labels.data() + first : whole);
            if (!direct)
                std::memcpy(labels.data() + first, whole, count);
        });
    }

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
    [[nodiscard]] std::vector<std::uint32_t> scores(const sample_view& samples) const {
        std::vector<std::uint32_t> scores(score_count(samples));
        workspace space = make_workspace();
        this->scores(samples, scores, space);
        return scores;
    }
    /// The same to `scores`.
    void scores(const sample_view& samples, std::span<std::uint32_t> scores, workspace& space) const {
        check_classes();
        check(samples, space);
        check_size("scores", scores.size(), score_count(samples));
        for_each_block(samples, space, [&](const place& at, std::size_t first, std::size_t count) noexcept {
            auto* const whole = reinterpret_cast<std::uint32_t*>(at.result);
            at.kernels->scores(view(), at.slots, at.scratch, whole);
            std::memcpy(scores.data() + first * classes(), whole, count * classes() * sizeof(std::uint32_t));
        });
    }

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
    [[nodiscard]] bit_matrix outputs(const sample_view& samples) const {
        bit_matrix result(samples.rows(), outputs());
        workspace space = make_workspace();
        check(samples, space);
        for_each_block(samples, space, [&](const place& at, std::size_t first, std::size_t count) noexcept {
            at.kernels->outputs(view(), at.slots, at.result);
            const std::size_t words = at.kernels->slot_words;
            for (const detail::head_class& plan : tape_.head_classes)
                for (std::size_t block = plan.first_block; block < plan.first_block + plan.blocks; ++block)
                    for (std::size_t i = 0; i < detail::head_block_size; ++i) {
                        const std::uint32_t output = tape_.head_outputs[block * detail::head_block_size + i];
                        if (output == detail::no_output || tape_.head_blocks[block].negative == 0)
                            continue;
                        for (std::size_t word = 0; word < words; ++word)
                            at.result[output * words + word] ^= ~std::uint64_t{0};
                    }
            for (const auto& [output, value] : tape_.constant_outputs)
                std::fill_n(at.result + output * words, words, std::uint64_t{0} - value);
            transpose_to(result, at.result, words, first, count);
        });
        return result;
    }

private:
    /// Where a block is evaluated.
    struct place {
        const detail::block_kernels* kernels;
        std::uint64_t* slots;
        std::uint64_t* scratch;
        std::uint64_t* result;
    };

    [[nodiscard]] detail::tape_view view() const noexcept { return tape_.view(); }

    [[nodiscard]] std::size_t choose_block_size() const noexcept {
        std::size_t size = kernels_->sizes - 1;
        while (options_.block != 0 && size > 0 &&
               64 * kernels_->by_size[size - 1].slot_words >= options_.block)
            --size;
        return size;
    }

    [[nodiscard]] std::size_t slot_words() const noexcept {
        return kernels_->by_size[block_size_].slot_words;
    }
    static constexpr std::size_t padded(std::size_t words) noexcept { return (words + 7) / 8 * 8; }
    [[nodiscard]] std::size_t scratch_words() const noexcept {
        std::size_t words = 0;
        for (std::size_t size = 0; size <= block_size_; ++size)
            words = std::max(words, kernels_->by_size[size].scratch_words(view()));
        return padded(words);
    }
    /// Room for a block's labels, scores or output values.
    [[nodiscard]] std::size_t result_words() const noexcept {
        return slot_words() * std::max({std::size_t{64}, outputs(), 32 * classes()});
    }
    [[nodiscard]] std::size_t buffer_words() const noexcept {
        return padded(tape_.slots * slot_words()) + scratch_words() + padded(result_words());
    }

    [[nodiscard]] sample_view encoded(const row_view& rows) const {
        if (!encoder_)
            throw argument_error("rows", std::to_string(rows.columns()) + " raw values each",
                                 "the engine was made of a circuit, which has no encoder");
        return {rows, *encoder_};
    }

    [[nodiscard]] std::size_t score_count(const sample_view& samples) const {
        return detail::items_of(samples.rows(), classes(), sizeof(std::uint32_t));
    }
    void check_classes() const {
        if (classes() == 0)
            throw argument_error("circuit classes", 0, "must be 1 to 256 to classify");
    }
    void check(const sample_view& samples, const workspace& space) const {
        if (samples.features() != inputs())
            throw argument_error("samples", std::to_string(samples.features()) + " bits each",
                                 "the circuit has " + std::to_string(inputs()) + " inputs");
        if (space.words() < buffer_words())
            throw argument_error("workspace", std::to_string(space.words()) + " words",
                                 "the engine needs " + std::to_string(buffer_words()));
    }
    static void check_size(const char* name, std::size_t actual, std::size_t expected) {
        if (actual != expected)
            throw argument_error(name, actual, "must be " + std::to_string(expected) + " for these samples");
    }

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
                  const place& at) const noexcept {
        if (samples.is_raw())
            at.kernels->pack_raw(view(), samples.raw(first), count, at.slots);
        else if (samples.is_packed())
            at.kernels->pack_bits(view(), samples.bits(first), count, at.slots, at.scratch);
        else
            at.kernels->pack_bytes(view(), samples.bytes(first), count, at.slots, at.scratch);
        std::fill_n(at.slots, at.kernels->slot_words, std::uint64_t{0});
        at.kernels->gates(view(), at.slots);
    }

    /// Values of outputs × samples to rows of samples.
    void transpose_to(bit_matrix& result, const std::uint64_t* values, std::size_t words, std::size_t first,
                      std::size_t count) const noexcept {
        std::array<bit_word, bits_per_word> block;
        for (std::size_t sample = 0; sample < count; sample += bits_per_word)
            for (std::size_t output = 0; output < outputs(); output += bits_per_word) {
                const std::size_t height = std::min(bits_per_word, outputs() - output);
                for (std::size_t i = 0; i < bits_per_word; ++i)
                    block[i] = i < height ? values[(output + i) * words + sample / bits_per_word] : 0;
                transpose_64x64(block);
                for (std::size_t i = 0; i < std::min(bits_per_word, count - sample); ++i)
                    result.row(first + sample + i)[output / bits_per_word] = block[i];
            }
    }

    const engine_kernels* kernels_;
    engine_options options_;
    detail::tape tape_;
    std::size_t block_size_ = 0;
    std::optional<encoder> encoder_;
};

} // namespace dlgn
