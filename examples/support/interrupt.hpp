#pragma once

/// \file
/// Stopping a long run by Ctrl-C without losing what it has done.

#include <csignal>
#include <string>

#include <dlgn/core/error.hpp>

namespace support {

namespace detail {

inline volatile std::sig_atomic_t interrupted = 0;

/// The next signal ends the program at once.
extern "C" inline void note_interrupt(int signal) {
    interrupted = signal;
    std::signal(signal, SIG_DFL);
}

} // namespace detail

/// While it lives, the first SIGINT (Ctrl-C) or SIGTERM is noted only. A signal that was ignored still is.
class interrupt_guard {
public:
    interrupt_guard() noexcept {
        for (const int signal : {SIGINT, SIGTERM})
            if (std::signal(signal, detail::note_interrupt) == SIG_IGN)
                std::signal(signal, SIG_IGN);
    }
    ~interrupt_guard() {
        for (const int signal : {SIGINT, SIGTERM})
            if (std::signal(signal, SIG_DFL) == SIG_IGN)
                std::signal(signal, SIG_IGN);
    }
    interrupt_guard(const interrupt_guard&) = delete;
    interrupt_guard& operator=(const interrupt_guard&) = delete;
};

/// Whether there was one.
[[nodiscard]] inline bool is_interrupted() noexcept { return detail::interrupted != 0; }

/// What ends a program that was interrupted: its exit status is 128 and the signal's number, as shells have
/// it.
class interrupted_error : public dlgn::error {
public:
    explicit interrupted_error(const std::string& message) : error(message) {}

    [[nodiscard]] static int exit_status() noexcept { return 128 + detail::interrupted; }
};

} // namespace support
