#!/bin/sh
# Prints a table of measurements, tab-separated: case, ours, baseline, ratio (above 1 is better), unit.
#   sh bench/run.sh engine
# Of the frontier, which takes long, some circuits alone:
#   sh bench/run.sh frontier near_8k frontier_8k
# Builds in release mode for this machine, in build/bench.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=${DLGN_BENCH_BUILD:-$root/build/bench}

tables=$(cd "$root/bench" && for file in *.cpp; do printf '%s ' "${file%.cpp}"; done)
if [ $# -eq 0 ] || [ ! -f "$root/bench/$1.cpp" ] || { [ $# -gt 1 ] && [ "$1" != frontier ]; }; then
    echo "usage: sh bench/run.sh TABLE, one of: $tables" >&2
    echo "       sh bench/run.sh frontier MODEL ..." >&2
    exit 2
fi
table=$1
shift

if [ "$table" = scale ] && ! command -v mpirun >/dev/null 2>&1; then
    echo "error: scale needs MPI (on Debian: libopenmpi-dev and openmpi-bin)" >&2
    exit 1
fi

mkdir -p "$build"
log=$build/log.txt
if ! { cmake -S "$root" -B "$build" -DCMAKE_BUILD_TYPE=Release -DDLGN_NATIVE=ON -DDLGN_BUILD_BENCH=ON \
           -DDLGN_BUILD_TESTS=OFF -DDLGN_BUILD_EXAMPLES=OFF -DDLGN_INSTALL=OFF &&
       cmake --build "$build" --target "bench_$table"; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
exec "$build/bench/bench_$table" "$root/bench/data" "$build/baselines" "$root/bench" "$@"
