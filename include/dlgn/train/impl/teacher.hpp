#pragma once

/// \file
/// The bodies of <dlgn/train/teacher.hpp>.

#include <dlgn/train/teacher.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/bits.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/gate/word.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/train/fit_params.hpp>

namespace dlgn {

DLGN_INLINE teacher_function given_teacher(std::vector<float> scores, std::size_t classes) {
    if (classes == 0 || scores.empty() || scores.size() % classes != 0)
        throw argument_error("teacher", std::to_string(scores.size()) + " scores",
                             "must be " + std::to_string(classes) + " for each sample");
    for (const float score : scores)
        if (!std::isfinite(score))
            throw argument_error("teacher's score", static_cast<double>(score), "must be finite");
    return [scores = std::make_shared<const std::vector<float>>(std::move(scores)),
            classes](thread_pool&, bit_view, std::span<const std::uint32_t>,
                     std::span<const std::uint32_t> samples, std::span<float> target) {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if ((samples[i] + std::size_t{1}) * classes > scores->size())
                throw argument_error("teacher", std::to_string(scores->size() / classes) + " samples",
                                     "has no scores of sample " + std::to_string(samples[i]));
            std::copy_n(scores->begin() + static_cast<std::ptrdiff_t>(samples[i] * classes), classes,
                        target.begin() + static_cast<std::ptrdiff_t>(i * classes));
        }
    };
}

DLGN_INLINE teacher_function circuit_teacher(circuit taught) {
    if (taught.classes() == 0)
        throw argument_error("teacher's classes", taught.classes(), "must be at least 1");
    return [shared = std::make_shared<const circuit>(std::move(taught))](
               thread_pool& pool, bit_view bits, std::span<const std::uint32_t> rows,
               std::span<const std::uint32_t>, std::span<float> target) {
        const circuit& of = *shared;
        const std::size_t classes = of.classes();
        if (bits.columns() != of.inputs())
            throw argument_error("samples", std::to_string(bits.columns()) + " bits each",
                                 "the teacher has " + std::to_string(of.inputs()) + " inputs");
        if (target.size() != rows.size() * classes)
            throw argument_error("teacher's classes", classes, "must be those of the network");
        const std::size_t blocks = (rows.size() + bits_per_word - 1) / bits_per_word;
        pool.for_each_range(blocks, 1, [&](std::size_t block, std::size_t) {
            const std::size_t first = block * bits_per_word;
            const auto part = rows.subspan(first, std::min(bits_per_word, rows.size() - first));
            std::vector<bit_word> values(of.nodes());
            for (std::size_t word = 0; word < words_for(of.inputs()); ++word) {
                bit_word features[bits_per_word];
                detail::load_features(bits, part, word, features);
                const std::size_t begin = word * bits_per_word;
                std::copy_n(features, std::min(bits_per_word, of.inputs() - begin),
                            values.begin() + static_cast<std::ptrdiff_t>(begin));
            }
            for (std::size_t gate = 0; gate < of.gates(); ++gate)
                values[of.inputs() + gate] = word_polynomial<bit_word>(of.ops()[gate])(
                    values[of.fanin_a()[gate]], values[of.fanin_b()[gate]]);
            std::fill_n(target.begin() + static_cast<std::ptrdiff_t>(first * classes), part.size() * classes,
                        0.0F);
            for (std::size_t label = 0; label < classes; ++label)
                for (const node_id output : of.group(label))
                    for (std::size_t i = 0; i < part.size(); ++i)
                        target[(first + i) * classes + label] += (values[output] >> i) & 1U ? 1.0F : 0.0F;
        });
    };
}

} // namespace dlgn
