// dlgn: train classifiers made of logic gates on tables and images, refine them, classify with them, and
// write them as netlists, C, C++ and for other tools. Try --help, and --help after a command.

#include <string>

#include <CLI/CLI.hpp>
#include <dlgn/core/version.hpp>

#include "../support/program.hpp"
#include "command.hpp"

int main(int argc, char** argv) {
    CLI::App app("Classifiers made of logic gates: trained on tables and images, written as netlists of "
                 "standard cells.",
                 "dlgn");
    app.set_version_flag("--version", std::string("dlgn ") + dlgn::version);
    app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::Throw);
    app.require_subcommand(1);
    program::action chosen;
    program::add_train(app, chosen, argv[0]);
    program::add_refine(app, chosen);
    program::add_classify(app, chosen);
    program::add_report(app, chosen);
    program::add_netlist(app, chosen, argv[0]);
    program::add_convert(app, chosen);
    program::add_import(app, chosen);
    return support::run_program(app, argc, argv, [&] { chosen(); });
}
