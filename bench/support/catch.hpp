#pragma once

// Catch2 with its benchmarks: 3 where it is installed, else 2.13.

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#define DLGN_BENCH_CATCH2 3
#else
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
#define DLGN_BENCH_CATCH2 2
#endif
