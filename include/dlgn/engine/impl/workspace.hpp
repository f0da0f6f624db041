#pragma once

/// \file
/// The bodies of <dlgn/engine/workspace.hpp>.

#include <dlgn/engine/workspace.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>

#include <dlgn/core/inline.hpp>
#include <dlgn/core/parallel.hpp>

namespace dlgn {

DLGN_INLINE engine_workspace::engine_workspace(std::size_t words, std::size_t threads) : words_(words) {
    for (std::size_t i = 0; i < threads; ++i)
        buffers_.emplace_back(new (std::align_val_t{alignment}) std::uint64_t[words]());
    if (threads > 1)
        pool_ = std::make_unique<thread_pool>(threads);
}

} // namespace dlgn
