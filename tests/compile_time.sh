#!/bin/sh
# What including and using the library costs a compiler: user time and memory, the least of several runs.
#   sh tests/compile_time.sh [--check]
#
# --check fails where a figure is far above what it should be: three times the seconds, half as much again of the
# memory. Seconds are those of a fast machine; they are scaled by what <Eigen/Core> takes here, half a second there.
#
#   CXX   the compiler, g++ by default; the figures to check are of GCC 12
#   RUNS  how often each is compiled, 3 by default
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
compiler=${CXX:-g++}
eigen=${DLGN_EIGEN:-/usr/include/eigen3}
check=${1:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
CCACHE_DISABLE=1 && export CCACHE_DISABLE
failures=0

# Runs a command; its user seconds and the kilobytes it took, "-" where there is no GNU time.
cost() {
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f '%U %M' "$@" 2>&1 >/dev/null | tail -n 1
    else
        bash -c 'TIMEFORMAT=%U; time "$@" >/dev/null 2>&1' cost "$@" 2>&1 | sed 's/$/ -/'
    fi
}

# measure NAME SECONDS MEGABYTES SOURCE [flags...]
measure() {
    name=$1 goal=$2 memory=$3 source=$4
    shift 4
    runs=
    for run in $(seq "${RUNS:-3}"); do
        runs="$runs$(cost "$compiler" -std=c++20 -I"$root/include" -I"$root/examples" -isystem "$eigen" \
            -DDLGN_SOURCE_DIR="\"$root\"" "$@" -c "$source" -o "$work/object.o")
"
    done
    printf '%s' "$runs" | sort -n | head -n 1 >"$work/least"
    read -r seconds kilobytes <"$work/least"
    [ -s "$work/object.o" ] || { echo "FAILED: $name does not compile"; exit 1; }
    rm -f "$work/object.o"
    awk -v name="$name" -v s="$seconds" -v k="$kilobytes" -v goal="$goal" -v memory="$memory" -v scale="$scale" 'BEGIN {
        bad = s > 3 * goal * scale || (k != "-" && k / 1024 > 1.5 * memory)
        printf "%-28s %6.2f s (goal %.1f)  %5s MB (goal %d)%s\n", name, s / scale, goal,
            k == "-" ? k : int(k / 1024), memory, bad ? "  TOO MUCH" : ""
        exit bad }' || failures=$((failures + 1))
}

echo '#include <Eigen/Core>' >"$work/eigen.cpp"
echo '#include <dlgn/dlgn.hpp>' >"$work/everything.cpp"
echo '#include <dlgn/inference.hpp>' >"$work/inference.cpp"
scale=1
measure '(<Eigen/Core>, as it is)' 0.5 1000 "$work/eigen.cpp" >"$work/eigen.txt"
read -r eigen_seconds _ <"$work/least"
scale=$(awk -v s="$eigen_seconds" 'BEGIN { print s / 0.5 }')
failures=0
cat "$work/eigen.txt"
measure '<dlgn/inference.hpp>' 0.8 300 "$work/inference.cpp"
measure '<dlgn/dlgn.hpp>' 2.0 350 "$work/everything.cpp"
measure 'the same, dlgn::compiled' 2.0 350 "$work/everything.cpp" -DDLGN_COMPILED
measure 'quickstart, -O2' 9 600 "$root/examples/quickstart.cpp" -O2
measure 'the same, dlgn::compiled' 9 600 "$root/examples/quickstart.cpp" -O2 -DDLGN_COMPILED
if [ "$check" = --check ] && [ $failures -gt 0 ]; then
    exit 1
fi
