#pragma once

/// \file
/// The kernels of an architecture. A file compiled for an instruction set of its own includes this header
/// only, instantiates `dlgn::kernels` for one architecture, and thereby emits nothing that another file could
/// share.

#include <cstddef>
#include <cstdint>

#include <dlgn/engine/gate_kernels.hpp>
#include <dlgn/engine/head_kernels.hpp>
#include <dlgn/engine/kernel_table.hpp>
#include <dlgn/engine/pack_kernels.hpp>
#include <dlgn/engine/raw_kernels.hpp>
#include <dlgn/engine/vector.hpp>

namespace dlgn {

namespace detail {

template <class Arch, std::size_t Vectors>
struct block {
    using head = detail::head<Arch, Vectors>;
    using packer = detail::packer<Arch, Vectors>;

    static std::size_t scratch_words(const tape_view& tape) noexcept {
        const std::size_t packing = packer::scratch_words(tape);
        const std::size_t counting = head::scratch_words(tape);
        return packing > counting ? packing : counting;
    }
    static constexpr block_kernels table = {simd<Arch>::words * Vectors,
                                            packer::pack_bits,
                                            packer::pack_bytes,
                                            raw_packer<Arch, Vectors>::pack_raw,
                                            gate_loop<Arch, Vectors>::run,
                                            head::labels,
                                            head::scores,
                                            head::outputs,
                                            scratch_words};
};

/// Block sizes: 64 samples, one vector, and a cache line (512 samples) where that is more.
template <class Arch>
struct kernels_of {
    static constexpr std::size_t vector_words = simd<Arch>::words;
    using narrow = dlgn::words<1, Arch>;

    static constexpr engine_kernels make() noexcept {
        if constexpr (vector_words == 1)
            return {2, {block<Arch, 1>::table, block<Arch, 8>::table}};
        else if constexpr (vector_words < 8)
            return {3,
                    {block<narrow, 1>::table, block<Arch, 1>::table, block<Arch, 8 / vector_words>::table}};
        else
            return {2, {block<narrow, 1>::table, block<Arch, 1>::table}};
    }
    static constexpr engine_kernels table = make();
};

} // namespace detail

template <class Arch>
const engine_kernels& kernels() noexcept {
    return detail::kernels_of<Arch>::table;
}

} // namespace dlgn
