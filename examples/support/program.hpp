#pragma once

/// \file
/// What the main functions of the examples share.

#include <exception>
#include <iostream>

#include <CLI/CLI.hpp>

namespace support {

/// Reads the command line, then calls `run`; what it throws is told on one line. Returns the exit status.
template <class Run>
int run_program(CLI::App& app, int argc, char** argv, Run run) {
    CLI11_PARSE(app, argc, argv);
    try {
        run();
    } catch (const std::exception& failure) {
        std::cerr << "error: " << failure.what() << '\n';
        return 1;
    }
    return 0;
}

} // namespace support
