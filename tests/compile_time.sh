#!/bin/sh
# What including and using the library costs a compiler: user seconds and megabytes.
#   sh tests/compile_time.sh            all of it, the least of several runs, beside the goals
#   sh tests/compile_time.sh --check    what the headers alone cost, once, beside wide bounds; fails above one. A test of
#                                       the suite
#
# Seconds are those of a fast machine: what is measured is scaled by what <Eigen/Core> takes here, half a second there. On
# a machine that does other things, too, only their ratios mean something. Goals and bounds are for GCC 12.
#
#   CXX               the compiler, g++ by default
#   DLGN_EIGEN        the include folder of Eigen, /usr/include/eigen3 by default
#   RUNS              how often each is compiled, 3 by default, with --check 1
#   DLGN_BOUND_SCALE  what the bounds of --check are multiplied by, 1 by default: with 0.2 it must fail
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tests/support/skip.sh"
compiler=${CXX:-g++}
eigen=${DLGN_EIGEN:-/usr/include/eigen3}
case ${1-} in
'') mode=goal runs=${RUNS:-3} ;;
--check) mode=bound runs=${RUNS:-1} ;;
*)
    echo "error: unknown option '$1', expected --check" >&2
    exit 2
    ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
CCACHE_DISABLE=1 && export CCACHE_DISABLE
failures=0

if [ $mode = bound ]; then
    case $("$compiler" --version | head -n 1)$("$compiler" -dumpversion) in
    *clang*) version= ;;
    *) version=$("$compiler" -dumpversion) ;;
    esac
    if [ "${version%%.*}" != 12 ]; then
        skip "compile times, $compiler is not GCC 12, whose bounds are known"
        finish
    fi
    [ -x /usr/bin/time ] || skip "the memory of a compiler, there is no GNU time"
fi

# Runs a command; its user seconds and the kilobytes it took, "-" where there is no GNU time.
cost() {
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f '%U %M' "$@" 2>&1 >/dev/null | tail -n 1
    else
        bash -c 'TIMEFORMAT=%U; time "$@" >/dev/null 2>&1' cost "$@" 2>&1 | sed 's/$/ -/'
    fi
}

# least NAME SOURCE [flags...]: compiles a source; the least that it took is left in $work/least.
least() {
    name=$1 source=$2
    shift 2
    for run in $(seq "$runs"); do
        cost "$compiler" -std=c++20 -I"$root/include" -I"$root/examples" -isystem "$eigen" \
            -DDLGN_SOURCE_DIR="\"$root\"" "$@" -c "$source" -o "$work/object.o"
    done | sort -n | head -n 1 >"$work/least"
    [ -s "$work/object.o" ] || { echo "FAILED: $name does not compile"; exit 1; }
    rm -f "$work/object.o"
}

# measure NAME SECONDS MEGABYTES SOURCE [flags...]: prints what a source took beside a goal or a bound.
measure() {
    name=$1 limit=$2 memory=$3
    shift 3
    least "$name" "$@"
    read -r seconds kilobytes <"$work/least"
    awk -v name="$name" -v s="$seconds" -v k="$kilobytes" -v limit="$limit" -v memory="$memory" -v scale="$scale" \
        -v mode=$mode -v factor="${DLGN_BOUND_SCALE:-1}" 'BEGIN {
        if (mode == "bound") {
            limit *= factor
            memory *= factor
        }
        bad = mode == "bound" && (s > limit * scale || (k != "-" && k / 1024 > memory))
        printf "%-28s %6.2f s (%s %.1f)  %5s MB (%s %d)%s\n", name, s / scale, mode, limit,
            k == "-" ? k : int(k / 1024), mode, memory, bad ? "  TOO MUCH" : ""
        exit bad }' || failures=$((failures + 1))
}

echo '#include <Eigen/Core>' >"$work/eigen.cpp"
echo '#include <dlgn/dlgn.hpp>' >"$work/everything.cpp"
echo '#include <dlgn/inference.hpp>' >"$work/inference.cpp"
least '<Eigen/Core>' "$work/eigen.cpp"
read -r eigen_seconds _ <"$work/least"
scale=$(awk -v s="$eigen_seconds" 'BEGIN { print s / 0.5 }')
echo "<Eigen/Core> takes $eigen_seconds s here, scaled to 0.5 s"
if [ $mode = bound ]; then
    # A bound is about twice what it took when this was written, on a machine that was busy; of memory a fifth more.
    measure '<dlgn/inference.hpp>' 2.6 340 "$work/inference.cpp"
    measure '<dlgn/dlgn.hpp>' 12 850 "$work/everything.cpp"
    measure 'the same, dlgn::compiled' 3.2 400 "$work/everything.cpp" -DDLGN_COMPILED
    finish $((failures > 0))
fi
measure '<dlgn/inference.hpp>' 0.8 300 "$work/inference.cpp"
measure '<dlgn/dlgn.hpp>' 2.0 350 "$work/everything.cpp"
measure 'the same, dlgn::compiled' 2.0 350 "$work/everything.cpp" -DDLGN_COMPILED
measure 'quickstart, -O2' 9 600 "$root/examples/quickstart.cpp" -O2
measure 'the same, dlgn::compiled' 9 600 "$root/examples/quickstart.cpp" -O2 -DDLGN_COMPILED
