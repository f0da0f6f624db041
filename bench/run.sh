#!/bin/sh
# Prints a table of measurements, tab-separated: case, ours, baseline, ratio (above 1 is better), unit.
#   sh bench/run.sh engine
# Of a table that Catch2 measures (README.md), some rows alone, with any of Catch2's options:
#   sh bench/run.sh engine latency --benchmark-samples 1000
# Of the frontier, which takes long, some circuits alone:
#   sh bench/run.sh frontier near_8k frontier_8k
# Of a training on CIFAR-10, which takes an hour or more, in the folder of its binary version:
#   sh bench/run.sh cifar FOLDER [EPOCHS [THREADS [LAYERS]]]
# Builds in release mode for this machine, in build/bench. Catch2's own report, with means, deviations and outliers, is
# build/bench/TABLE.txt.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=${DLGN_BENCH_BUILD:-$root/build/bench}
. "$root/cmake/packages.sh"

benchmarks=$(cd "$root/bench" && for file in */*.cpp; do echo "${file%%/*}"; done | grep -v '^support$' | sort -u)
programs=$(cd "$root/bench" && for file in *.cpp; do echo "${file%.cpp}"; done)
usage() {
    echo "usage: sh bench/run.sh TABLE [TEST CASE] [OPTION OF CATCH2 ...], one of:" $benchmarks >&2
    echo "       sh bench/run.sh TABLE, one of:" $programs >&2
    echo "       sh bench/run.sh frontier MODEL ..." >&2
    echo "       sh bench/run.sh cifar FOLDER [EPOCHS [THREADS [LAYERS]]]" >&2
    exit 2
}
# one_of WORD WORDS
one_of() { printf '%s\n' "$2" | grep -qx -- "$1"; }

[ $# -gt 0 ] || usage
table=$1
shift
one_of "$table" "$benchmarks" || one_of "$table" "$programs" || usage
[ $# -eq 0 ] || [ "$table" = frontier ] || [ "$table" = cifar ] || one_of "$table" "$benchmarks" || usage

need g++ g++ "compiles the benchmarks"
need cmake cmake "configures the build"
need libeigen3-dev '<Eigen/Core>' "linear algebra for training"
need libxsimd-dev '<xsimd/xsimd.hpp>' "SIMD instructions"
need catch2 '<catch2/catch*.hpp>' "the benchmark framework"
need zlib1g-dev '<zlib.h>' "unpacks data sets"
install_missing >&2

if [ "$table" = scale ] && ! command -v mpirun >/dev/null 2>&1; then
    echo "error: scale needs MPI (on Debian: libopenmpi-dev and openmpi-bin)" >&2
    exit 1
fi

mkdir -p "$build"
log=$build/log.txt
if ! { cmake -S "$root" -B "$build" -DCMAKE_BUILD_TYPE=Release -DDLGN_NATIVE=ON -DDLGN_BUILD_BENCH=ON \
           -DDLGN_BUILD_TESTS=OFF -DDLGN_BUILD_EXAMPLES=OFF -DDLGN_INSTALL=OFF &&
       cmake --build "$build" -j "$(processors)" --target "bench_$table"; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
if one_of "$table" "$programs"; then
    exec "$build/bench/bench_$table" "$root/bench/data" "$build/baselines" "$root/bench" "$@"
fi
report=$build/$table.txt
rm -f "$report"
if ! "$build/bench/bench_$table" --out "$report" "$@" || grep 'No test cases matched' "$report" >/dev/null; then
    [ ! -f "$report" ] || cat "$report" >&2
    exit 1
fi
