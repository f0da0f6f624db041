#pragma once

/// \file
/// The version of the library, as `major.minor.patch`.

namespace dlgn {

inline constexpr int version_major = 0;         ///< of `version`
inline constexpr int version_minor = 2;         ///< of `version`
inline constexpr int version_patch = 0;         ///< of `version`
inline constexpr const char* version = "0.2.0"; ///< of the library

} // namespace dlgn
