#pragma once

// Calls of the system that fail when they are told to, everywhere in the program.

#include <atomic>
#include <cstddef>

namespace dlgn_test {

enum class call : int { malloc, write, fsync, close, rename, pthread_create, count };

/// The calls so far of each kind, in this process, and which of them fails: counted from 1, 0 for none.
struct fault {
    static std::atomic<std::size_t> calls[static_cast<std::size_t>(call::count)];
    static std::atomic<std::size_t> fails[static_cast<std::size_t>(call::count)];
};

} // namespace dlgn_test
