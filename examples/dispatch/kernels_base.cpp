#include <dlgn/engine/kernels.hpp>

// Compiled without flags of its own: what every machine of the platform has.
template const dlgn::engine_kernels& dlgn::kernels<dlgn::default_arch>() noexcept;
