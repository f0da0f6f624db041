#pragma once

#include <filesystem>

namespace dlgn_bench {

/// The stored models.
[[nodiscard]] inline std::filesystem::path models() {
    return std::filesystem::path(DLGN_SOURCE_DIR) / "bench/data";
}

/// What is made once for baselines and kept: compiled C, other tools' netlists.
[[nodiscard]] inline std::filesystem::path baselines() { return DLGN_BENCH_BASELINES; }

/// The vendor's library, which need not be there.
inline std::filesystem::path full_library_file() {
    return std::filesystem::path(DLGN_SOURCE_DIR) /
           "../shared/pdk/sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz";
}

} // namespace dlgn_bench
