#pragma once

/// \file
/// Stopping a long run by Ctrl-C without losing what it has done.

#include <csignal>

namespace support {

namespace detail {

inline volatile std::sig_atomic_t interrupted = 0;

/// The next signal ends the program at once.
extern "C" inline void note_interrupt(int signal) {
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace detail

/// While it lives, the first SIGINT (Ctrl-C) or SIGTERM is noted only.
class interrupt_guard {
public:
    interrupt_guard() noexcept { handle(detail::note_interrupt); }
    ~interrupt_guard() { handle(SIG_DFL); }
    interrupt_guard(const interrupt_guard&) = delete;
    interrupt_guard& operator=(const interrupt_guard&) = delete;

private:
    static void handle(void (*handler)(int)) noexcept {
        std::signal(SIGINT, handler);
        std::signal(SIGTERM, handler);
    }
};

/// Whether there was one.
[[nodiscard]] inline bool is_interrupted() noexcept { return detail::interrupted != 0; }

} // namespace support
