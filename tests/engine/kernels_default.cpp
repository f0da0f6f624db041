#include <dlgn/engine/kernels.hpp>

// The kernels that the tests of this folder share, compiled once.
template const dlgn::engine_kernels& dlgn::kernels<dlgn::default_arch>() noexcept;
