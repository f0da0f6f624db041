#pragma once

// The rows that tables print, and where the times come from that Catch2 has measured.

#include <cstdio>
#include <string>

#include <dlgn/core/text.hpp>

namespace dlgn_bench {

/// Median of Catch2's samples of a benchmark that has run in this test case, seconds a call. Throws
/// `std::logic_error` if none of that name has.
[[nodiscard]] double median(const std::string& benchmark);

/// One row; `ratio` above 1 is better than the baseline. Before the first one goes the line of columns'
/// names.
inline void print_row(const std::string& name, double ours, double baseline, double ratio,
                      const std::string& unit) {
    static const int header = std::printf("case\tours\tbaseline\tratio\tunit\n");
    static_cast<void>(header);
    std::printf("%s\t%s\t%s\t%s\t%s\n", name.c_str(), dlgn::to_fixed(ours, 3).c_str(),
                dlgn::to_fixed(baseline, 3).c_str(), dlgn::to_fixed(ratio, 3).c_str(), unit.c_str());
    std::fflush(stdout);
}

/// A row of two costs, less is better.
inline void print_costs(const std::string& name, double ours, double baseline, const std::string& unit) {
    print_row(name, ours, baseline, baseline / ours, unit);
}

/// A row of two rates, more is better.
inline void print_rates(const std::string& name, double ours, double baseline, const std::string& unit) {
    print_row(name, ours, baseline, ours / baseline, unit);
}

} // namespace dlgn_bench
