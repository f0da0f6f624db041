// dlgn: train classifiers made of logic gates on tables and images, refine them, classify with them, and
// write them as netlists, C, C++ and for other tools. Try --help, and --help after a command.

#include <cstdio>
#include <string>

#include <CLI/CLI.hpp>
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/version.hpp>
#if defined(DLGN_MPI)
#include <dlgn/mpi.hpp>
#endif

#include "../support/program.hpp"
#include "command.hpp"

namespace {

int run(int argc, char** argv, dlgn::communicator& ranks, void (*before_error)(const dlgn::communicator&)) {
    CLI::App app("Classifiers made of logic gates: trained on tables and images, written as netlists of "
                 "standard cells.",
                 "dlgn");
    app.set_version_flag("--version", std::string("dlgn ") + dlgn::version);
    app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::Throw);
    app.require_subcommand(0, 1); // whether there is one is asked below, so that a wrong one is named
    program::action chosen;
    program::add_train(app, chosen, argv[0], ranks);
    program::add_refine(app, chosen);
    program::add_classify(app, chosen);
    program::add_report(app, chosen);
    program::add_netlist(app, chosen, argv[0]);
    program::add_convert(app, chosen);
    program::add_import(app, chosen);
    const auto run_chosen = [&] {
        if (!chosen)
            throw CLI::RequiredError::Subcommand(1);
        if (ranks.size() > 1 && !app.got_subcommand("train"))
            throw dlgn::error("only dlgn train is for several ranks");
        chosen();
    };
    return support::run_program(app, argc, argv, run_chosen, [&] { before_error(ranks); });
}

} // namespace

int main(int argc, char** argv) {
#if defined(DLGN_MPI)
    return dlgn::run_ranks(argc, argv, [&](dlgn::communicator& ranks) {
        // All compute the same, one tells.
        if (ranks.rank() > 0 && std::freopen("/dev/null", "w", stdout) == nullptr)
            throw dlgn::file_error("/dev/null", "cannot be opened");
        return run(argc, argv, ranks, dlgn::let_lower_ranks_speak);
    });
#else
    dlgn::communicator alone;
    return run(argc, argv, alone, [](const dlgn::communicator&) {});
#endif
}
