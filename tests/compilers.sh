#!/bin/sh
# Compiles what users compile (tests/compilers/*.cpp) with many compilers, instruction sets, levels of
# optimisation, standards and versions of xsimd, warnings as errors:
#   sh tests/compilers.sh [--full]
#
# With each compiler and version of xsimd, for x86-64, x86-64-v3 and x86-64-v4: as C++20 code is generated at -O0,
# two translation units are linked and the program runs where the processor can; as C++23, and with -O2, the
# sources are parsed. --full generates code at -O0, -O1, -O2 and -O3 in both standards.
#
#   DLGN_COMPILERS   the compilers; by default GCC and Clang, the oldest and the newest of each that are installed
#   DLGN_XSIMD       the include folder of a second xsimd, for example of its newest release
#   DLGN_EIGEN       the include folder of Eigen, /usr/include/eigen3 by default
#   DLGN_REQUIRE_ALL set to 1, what is skipped is a failure
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/cmake/packages.sh"
full=no
case ${1-} in
'') ;;
--full) full=yes ;;
*)
    echo "error: unknown option '$1', expected --full" >&2
    exit 2
    ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# The oldest and the newest of the installed compilers g++-N or clang++-N; the one without number if there is none.
ends() {
    found=$(for folder in $(echo "$PATH" | tr : ' '); do
        ls "$folder" 2>/dev/null | grep -E "^$(echo "$1" | sed 's/+/[+]/g')-[0-9]+\$" || true
    done | sort -u -t - -k 2 -n)
    if [ -n "$found" ]; then
        { echo "$found" | head -n 1; echo "$found" | tail -n 1; } | uniq
    elif command -v "$1" >/dev/null 2>&1; then
        echo "$1"
    else
        echo "skipped: $1 is not installed" >>"$work/skips"
    fi
}
compilers=${DLGN_COMPILERS:-$(ends g++; ends clang++)}
: >>"$work/skips"
[ -n "$compilers" ] || { echo "error: there is no compiler" >&2; exit 1; }
[ -n "${DLGN_XSIMD:-}" ] || echo "skipped: a second xsimd, DLGN_XSIMD names none" >>"$work/skips"

common="-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wdouble-promotion -Werror -pthread"
machines="x86-64 x86-64-v3 x86-64-v4"

# One line for each job: compiler, xsimd's folder or -, flags.
jobs() {
    for compiler in $compilers; do
        for xsimd in - ${DLGN_XSIMD:-}; do
            for machine in $machines; do
                if [ $full = yes ]; then
                    for flags in "20 -O0" "20 -O1" "20 -O2" "20 -O3" "2b -O0" "2b -O1" "2b -O2" "2b -O3"; do
                        echo "link $compiler $xsimd -march=$machine -std=c++$flags"
                    done
                else
                    echo "link $compiler $xsimd -march=$machine -std=c++20 -O0"
                    echo "parse $compiler $xsimd -march=$machine -std=c++20 -O2"
                    echo "parse $compiler $xsimd -march=$machine -std=c++2b -O0"
                fi
            done
        done
    done
}

# Does one job; its output is shown and kept if it fails.
cat >"$work/job" <<'JOB'
set -eu
how=$1 compiler=$2 xsimd=$3
shift 3
case $compiler in
*clang*) flags="$common" ;;
# GCC 12 takes its own AVX-512 intrinsics for uninitialised (its bug 105593) and sums of short strings for
# overlapping copies (its bug 105651).
*) flags="$common -Wuseless-cast -Wno-uninitialized -Wno-maybe-uninitialized -Wno-restrict" ;;
esac
includes="-I$root/include"
[ "$xsimd" = - ] || includes="$includes -isystem $xsimd"
includes="$includes -isystem $eigen"
folder=$(mktemp -d "$work/job.XXXXXX")
fail() {
    { echo "FAILED: $how $compiler $xsimd $*"; grep -E 'error|required from here' "$folder/log" | head -n 12; } >>"$work/failed"
    exit 0
}
if [ "$how" = parse ]; then
    for source in single double inference; do
        # shellcheck disable=SC2086 # flags are words
        $compiler $flags $includes "$@" -fsyntax-only "$root/tests/compilers/$source.cpp" >"$folder/log" 2>&1 ||
            fail "$source.cpp" "$@"
    done
else
    for source in single double inference; do
        # shellcheck disable=SC2086
        $compiler $flags $includes "$@" -c "$root/tests/compilers/$source.cpp" -o "$folder/$source.o" \
            >"$folder/log" 2>&1 || fail "$source.cpp" "$@"
    done
    $compiler -pthread "$folder/inference.o" -o "$folder/inference" >"$folder/log" 2>&1 || fail "linking" "$@"
    $compiler -pthread "$folder/single.o" "$folder/double.o" -o "$folder/both" >"$folder/log" 2>&1 || fail "linking" "$@"
    runs=yes
    case "$*" in
    *v3*) grep -q avx2 /proc/cpuinfo 2>/dev/null || runs=no ;;
    *v4*) grep -q avx512bw /proc/cpuinfo 2>/dev/null || runs=no ;;
    esac
    if [ $runs = no ]; then
        echo "skipped: running code of $1, which this processor has not" >>"$work/skips"
    elif ! { "$folder/both" && "$folder/inference"; } >"$folder/log" 2>&1; then
        fail "running" "$@"
    fi
fi
rm -rf "$folder"
echo done >>"$work/done"
JOB
export work root common
eigen=${DLGN_EIGEN:-/usr/include/eigen3} && export eigen

# shellcheck disable=SC2086 # compilers are words
echo "compilers:" $compilers
: >"$work/done"
: >"$work/failed"
jobs | xargs -P "$(processors)" -L 1 sh "$work/job"
sort -u "$work/skips"
cat "$work/failed"
echo "compilers: $(wc -l <"$work/done") combinations without a fault, $(grep -c '^FAILED' "$work/failed" || true) with"
[ ! -s "$work/failed" ] || exit 1
if [ "${DLGN_REQUIRE_ALL:-}" = 1 ] && [ -s "$work/skips" ]; then
    echo "error: DLGN_REQUIRE_ALL is set and something was skipped" >&2
    exit 1
fi
