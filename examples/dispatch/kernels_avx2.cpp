#include <dlgn/engine/kernels.hpp>

template const dlgn::engine_kernels& dlgn::kernels<xsimd::avx2>() noexcept;
