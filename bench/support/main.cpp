// The main function of the tables that Catch2 measures, compiled once, and the listener that takes each
// benchmark's median from Catch2 to where the table's rows are made.

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#define CATCH_CONFIG_RUNNER // of Catch2 2
#include "support/catch.hpp"
#if DLGN_BENCH_CATCH2 == 3
#include <catch2/catch_session.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#endif

#include "support/measure.hpp"

namespace {

#if DLGN_BENCH_CATCH2 == 3
using listener_base = Catch::EventListenerBase;
constexpr auto declared_order = Catch::TestRunOrder::Declared;
#else
using listener_base = Catch::TestEventListenerBase;
constexpr auto declared_order = Catch::RunTests::InDeclarationOrder;
#endif

/// Of the test case that runs: seconds, by the benchmarks' names.
std::map<std::string, double> medians; // NOLINT: the listener belongs to Catch2, so they meet here

class median_listener : public listener_base {
public:
    using listener_base::listener_base;

    void testCaseStarting(const Catch::TestCaseInfo& test) override {
        listener_base::testCaseStarting(test);
        medians.clear();
    }

    void benchmarkEnded(const Catch::BenchmarkStats<>& stats) override {
        std::vector<double> nanoseconds;
        for (const auto& sample : stats.samples)
            nanoseconds.push_back(sample.count());
        const auto middle = nanoseconds.begin() + static_cast<std::ptrdiff_t>(nanoseconds.size() / 2);
        std::nth_element(nanoseconds.begin(), middle, nanoseconds.end());
        if (!medians.emplace(stats.info.name, *middle * 1e-9).second)
            throw std::logic_error("two benchmarks of a test case are called \"" + stats.info.name + "\"");
    }
};

} // namespace

CATCH_REGISTER_LISTENER(median_listener)

double dlgn_bench::median(const std::string& benchmark) {
    const auto found = medians.find(benchmark);
    if (found == medians.end())
        throw std::logic_error("no benchmark \"" + benchmark + "\" has run in this test case");
    return found->second;
}

int main(int argc, char** argv) {
    Catch::Session session;
    session.configData().runOrder = declared_order;
    session.configData().benchmarkSamples = 200;
    session.configData().benchmarkResamples = 1000;
    return session.run(argc, argv);
}
