#pragma once

/// \file
/// The memory and the threads that an engine works with.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <vector>

#include <dlgn/core/parallel.hpp>

namespace dlgn {

class basic_engine;

/// What one call of an engine needs besides the engine: a buffer for each thread, and the threads. Made by
/// `basic_engine::make_workspace` for that engine and its copies; serves one call at a time.
class engine_workspace {
private:
    friend class basic_engine;

    static constexpr std::size_t alignment = 64;
    struct deleter {
        void operator()(std::uint64_t* words) const noexcept {
            ::operator delete[](words, std::align_val_t{alignment});
        }
    };
    using buffer = std::unique_ptr<std::uint64_t[], deleter>;

    engine_workspace(std::size_t words, std::size_t threads);

    /// Of each buffer; none after the workspace has been moved from.
    [[nodiscard]] std::size_t words() const noexcept { return buffers_.empty() ? 0 : words_; }

    std::size_t words_;
    std::vector<buffer> buffers_;
    std::unique_ptr<thread_pool> pool_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/engine/impl/workspace.hpp>
#endif
