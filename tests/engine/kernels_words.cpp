#include <dlgn/engine/kernels.hpp>

template const dlgn::engine_kernels& dlgn::kernels<dlgn::scalar>() noexcept;
template const dlgn::engine_kernels& dlgn::kernels<dlgn::words<2>>() noexcept;
template const dlgn::engine_kernels& dlgn::kernels<dlgn::words<4>>() noexcept;
template const dlgn::engine_kernels& dlgn::kernels<dlgn::words<8>>() noexcept;
