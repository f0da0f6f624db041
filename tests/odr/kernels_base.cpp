// Compiled without flags: what every machine of the platform has.
#include <dlgn/engine/kernels.hpp>

template const dlgn::engine_kernels& dlgn::kernels<dlgn::scalar>() noexcept;
template const dlgn::engine_kernels& dlgn::kernels<dlgn::default_arch>() noexcept;
#if __has_include(<xsimd/types/xsimd_emulated_register.hpp>)
template const dlgn::engine_kernels& dlgn::kernels<xsimd::emulated<128>>() noexcept;
template const dlgn::engine_kernels& dlgn::kernels<xsimd::emulated<512>>() noexcept;
#endif
