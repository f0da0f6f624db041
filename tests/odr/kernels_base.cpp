// Compiled without flags: what every machine of the platform has.
#include <dlgn/engine/kernels.hpp>

template const dlgn::engine_kernels& dlgn::kernels<dlgn::scalar>() noexcept;
template const dlgn::engine_kernels& dlgn::kernels<dlgn::default_arch>() noexcept;
