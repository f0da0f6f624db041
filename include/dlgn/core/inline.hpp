#pragma once

/// \file
/// How the bodies of functions reach a program: as inline functions of every source that includes them, or
/// compiled once.
///
/// A header declares; the bodies of its functions that are no templates stand in `impl/` beside it. By
/// default every header includes its bodies, and there is nothing to link. Where `DLGN_COMPILED` is defined
/// no header does: the program links the CMake target `dlgn::compiled`, and its sources compile several times
/// as fast.

/// Stands before the bodies of functions that headers declare.
#ifdef DLGN_COMPILED
#define DLGN_INLINE
#else
#define DLGN_INLINE inline
#endif
