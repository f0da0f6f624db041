// Compiled for each instruction set, with its flags and DLGN_TEST_ARCH (see CMakeLists.txt).
#include <dlgn/engine/kernels.hpp>

template const dlgn::engine_kernels& dlgn::kernels<DLGN_TEST_ARCH>() noexcept;
