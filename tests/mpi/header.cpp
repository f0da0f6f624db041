// The header by itself, in a second translation unit.
#include <dlgn/mpi.hpp>
