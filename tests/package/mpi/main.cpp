#include <dlgn/mpi.hpp>

int main(int argc, char** argv) {
    return dlgn::run_ranks(argc, argv, [](dlgn::communicator& ranks) { return ranks.size() == 1 ? 0 : 1; });
}
