#pragma once

/// \file
/// The bodies of <dlgn/engine/basic_engine.hpp>.

#include <dlgn/engine/basic_engine.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/engine/compile.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/sample_view.hpp>
#include <dlgn/engine/tape.hpp>
#include <dlgn/engine/workspace.hpp>

namespace dlgn {

DLGN_INLINE basic_engine::basic_engine(const circuit& source, const engine_kernels& kernels,
                                       engine_params params)
    : kernels_(&kernels), params_(params) {
    if (source.classes() > 256)
        throw argument_error("circuit classes", source.classes(), "must be at most 256");
    if (params.threads == 0 || params.threads > 1024)
        throw argument_error("threads", params.threads, "must be 1 to 1024");
    tape_ = detail::compile(simplify(source));
    block_size_ = choose_block_size();
}

DLGN_INLINE basic_engine::basic_engine(const classifier& source, const engine_kernels& kernels,
                                       engine_params params)
    : basic_engine(source.circuit(), kernels, params) {
    encoder_ = source.encoder();
}

DLGN_INLINE std::vector<std::uint8_t> basic_engine::classify(const sample_view& samples) const {
    std::vector<std::uint8_t> labels(detail::items_of(samples.rows(), 1, 1));
    workspace space = make_workspace();
    classify(samples, labels, space);
    return labels;
}

DLGN_INLINE void basic_engine::classify(const sample_view& samples, std::span<std::uint8_t> labels,
                                        workspace& space) const {
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

DLGN_INLINE std::vector<std::uint32_t> basic_engine::scores(const sample_view& samples) const {
    std::vector<std::uint32_t> scores(score_count(samples));
    workspace space = make_workspace();
    this->scores(samples, scores, space);
    return scores;
}

DLGN_INLINE void basic_engine::scores(const sample_view& samples, std::span<std::uint32_t> scores,
                                      workspace& space) const {
    check_classes();
    check(samples, space);
    check_size("scores", scores.size(), score_count(samples));
    for_each_block(samples, space, [&](const place& at, std::size_t first, std::size_t count) noexcept {
        auto* const whole = reinterpret_cast<std::uint32_t*>(at.result);
        at.kernels->scores(view(), at.slots, at.scratch, whole);
        std::memcpy(scores.data() + first * classes(), whole, count * classes() * sizeof(std::uint32_t));
    });
}

DLGN_INLINE bit_matrix basic_engine::outputs(const sample_view& samples) const {
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

DLGN_INLINE std::size_t basic_engine::choose_block_size() const noexcept {
    std::size_t size = kernels_->sizes - 1;
    while (params_.block != 0 && size > 0 && 64 * kernels_->by_size[size - 1].slot_words >= params_.block)
        --size;
    return size;
}

DLGN_INLINE std::size_t basic_engine::scratch_words() const noexcept {
    std::size_t words = 0;
    for (std::size_t size = 0; size <= block_size_; ++size)
        words = std::max(words, kernels_->by_size[size].scratch_words(view()));
    return padded(words);
}

DLGN_INLINE sample_view basic_engine::encoded(const row_view& rows) const {
    if (!encoder_)
        throw argument_error("rows", std::to_string(rows.columns()) + " raw values each",
                             "the engine was made of a circuit, which has no encoder");
    return {rows, *encoder_};
}

DLGN_INLINE void basic_engine::check_classes() const {
    if (classes() == 0)
        throw argument_error("circuit classes", 0, "must be 1 to 256 to classify");
}

DLGN_INLINE void basic_engine::check(const sample_view& samples, const workspace& space) const {
    if (samples.features() != inputs())
        throw argument_error("samples", std::to_string(samples.features()) + " bits each",
                             "the circuit has " + std::to_string(inputs()) + " inputs");
    if (space.words() < buffer_words())
        throw argument_error("workspace", std::to_string(space.words()) + " words",
                             "the engine needs " + std::to_string(buffer_words()));
}

DLGN_INLINE void basic_engine::check_size(const char* name, std::size_t actual, std::size_t expected) {
    if (actual != expected)
        throw argument_error(name, actual, "must be " + std::to_string(expected) + " for these samples");
}

DLGN_INLINE void basic_engine::evaluate(const sample_view& samples, std::size_t first, std::size_t count,
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

DLGN_INLINE void basic_engine::transpose_to(bit_matrix& result, const std::uint64_t* values,
                                            std::size_t words, std::size_t first,
                                            std::size_t count) const noexcept {
    std::array<bit_word, bits_per_word> block;
    for (std::size_t sample = 0; sample < count; sample += bits_per_word)
        for (std::size_t output = 0; output < outputs(); output += bits_per_word) {
            const std::size_t height = std::min(bits_per_word, outputs() - output);
            for (std::size_t i = 0; i < bits_per_word; ++i)
                block[i] = i < height ? values[(output + i) * words + sample / bits_per_word] : 0;
            detail::transpose_64x64(block);
            for (std::size_t i = 0; i < std::min(bits_per_word, count - sample); ++i)
                result.row(first + sample + i)[output / bits_per_word] = block[i];
        }
}

} // namespace dlgn
