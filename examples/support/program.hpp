#pragma once

/// \file
/// What the main functions of the examples share.

#include <cstdio>
#include <exception>
#include <iostream>
#include <new>
#include <stdexcept>
#include <string>

#include <CLI/CLI.hpp>

#include <dlgn/core/error.hpp>

#include "interrupt.hpp"
#include "validators.hpp"

namespace support {

namespace detail {

inline const char* current_work = "this run";

/// On one line, whatever it quotes; needs no memory that is not there.
inline void print_error(const char* message) noexcept {
    try {
        std::fprintf(stderr, "error: %s\n", dlgn::detail::printable(message).c_str());
    } catch (...) {
        std::fputs("error: not enough memory\n", stderr);
    }
}

} // namespace detail

/// Says what runs from here on, such as "training": if memory runs out, the message tells.
inline void note_work(const char* what) noexcept { detail::current_work = what; }

/// Reads the command line, then calls `run`; what it throws is told on one line, after `before_error` was
/// called. Returns the exit status.
template <class Run, class BeforeError>
int run_program(CLI::App& app, int argc, char** argv, Run run, BeforeError before_error) {
    app.failure_message([](const CLI::App* /*app*/, const CLI::Error& failure) {
        return dlgn::detail::printable(failure.what()) + "\nRun with --help for more information.\n";
    });
    try {
        app.parse(argc, argv);
        for (const CLI::App* const command : app.get_subcommands())
            check_lists(*command, {argv + 1, argv + argc});
        run();
        if (!std::cout.flush() || std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
            throw dlgn::file_error("standard output", "cannot be written");
    } catch (const CLI::ParseError& failure) { // or a call for help
        if (failure.get_exit_code() != 0)
            before_error();
        return app.exit(failure);
    } catch (const interrupted_error& failure) {
        before_error();
        detail::print_error(failure.what());
        return interrupted_error::exit_status();
    } catch (const std::bad_alloc&) {
        before_error();
        std::fprintf(stderr, "error: not enough memory for %s\n", detail::current_work);
        return 1;
    } catch (const std::length_error&) {
        before_error();
        std::fprintf(stderr, "error: not enough memory for %s\n", detail::current_work);
        return 1;
    } catch (const std::exception& failure) {
        before_error();
        detail::print_error(failure.what());
        return 1;
    }
    return 0;
}
template <class Run>
int run_program(CLI::App& app, int argc, char** argv, Run run) {
    return run_program(app, argc, argv, run, [] {});
}

} // namespace support
