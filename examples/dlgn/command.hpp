#pragma once

/// \file
/// The commands of the program, each in a file of its own.

#include <functional>
#include <string>

#include <CLI/CLI.hpp>

#include <dlgn/core/communicator.hpp>

namespace program {

/// What the command line asks for; set when a command's options have been read.
using action = std::function<void()>;

void add_train(CLI::App& app, action& chosen, const std::string& program, dlgn::communicator& ranks);
void add_refine(CLI::App& app, action& chosen);
void add_netlist(CLI::App& app, action& chosen, const std::string& program);
void add_classify(CLI::App& app, action& chosen);
void add_report(CLI::App& app, action& chosen);
void add_convert(CLI::App& app, action& chosen);
void add_import(CLI::App& app, action& chosen);

} // namespace program
