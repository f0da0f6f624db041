#pragma once

// Timing, and the table that all benchmarks print: tab-separated rows after a header line.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include <dlgn/core/text.hpp>

namespace dlgn_bench {

/// Median wall time of `call` in seconds, measured for about `seconds`, at least 5 times, after one call that
/// does not count. A call shorter than 50 µs is measured in groups.
template <class Call>
double median_time(double seconds, Call&& call) {
    using clock = std::chrono::steady_clock;
    const auto elapsed = [](clock::time_point from) {
        return std::chrono::duration<double>(clock::now() - from).count();
    };
    call();
    auto begin = clock::now();
    call();
    const double once = std::max(elapsed(begin), 1e-9);
    const auto group = static_cast<std::size_t>(std::max(1.0, 50e-6 / once));
    std::vector<double> times;
    const auto start = clock::now();
    while (times.size() < 5 || elapsed(start) < seconds) {
        begin = clock::now();
        for (std::size_t i = 0; i < group; ++i)
            call();
        times.push_back(elapsed(begin) / static_cast<double>(group));
    }
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2),
                     times.end());
    return times[times.size() / 2];
}

inline void print_header() { std::printf("case\tours\tbaseline\tratio\tunit\n"); }

/// One row; `ratio` above 1 is better than the baseline.
inline void print_row(const std::string& name, double ours, double baseline, double ratio,
                      const std::string& unit) {
    std::printf("%s\t%s\t%s\t%s\t%s\n", name.c_str(), dlgn::to_fixed(ours, 3).c_str(),
                dlgn::to_fixed(baseline, 3).c_str(), dlgn::to_fixed(ratio, 3).c_str(), unit.c_str());
    std::fflush(stdout);
}

} // namespace dlgn_bench
