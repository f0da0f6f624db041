#!/bin/sh
# Are the tests able to fail? Plants small errors in the library, one at a time, and tells which of them the tests see:
#   sh tests/mutate.sh [--all] [--again] [-j N] [folder | name]...
#   sh tests/mutate.sh --check
#
# The errors are listed in tests/mutations, a file for each folder of the library and one for the headers of the
# examples. Each is planted in a copy of its header; the tests that are listed for it are compiled with that copy
# and run. An error is
#
#   caught      if one of these tests fails, or, as it says then, another one of its folder
#   survived    if they all pass
#   equivalent  if the list says why nothing can be seen of it; it is not planted
#
# Fails if less than 95 % of those that are not equivalent are caught. Without names all are planted.
#
#   --all    tries what survives on all tests, not only on those of its folder
#   --again  also those that were caught before and for which nothing has changed since
#   -j N     so many at a time; as many as there are processors by default
#   --check  only says which entries of the lists no longer fit the headers, or name tests that do not include them
#
# CXX names the compiler, DLGN_BUILD_DIR the folder for all that is made (build/mutate by default); it is safe to
# interrupt: what is known is kept there, with the output of the tests of each error.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=${DLGN_BUILD_DIR:-$root/build}/mutate
. "$root/cmake/packages.sh"

# list MODE [awk options...]: what list.awk makes of all lists.
list() {
    mode=$1
    shift
    awk -v root="$root" -v mode="$mode" "$@" -f "$root/tests/mutations/list.awk" "$root"/tests/mutations/*.txt
}

# The sources of tests that tests of their folders may have to be linked with.
helpers() {
    (cd "$root/tests" && for source in */*.cpp; do
        case ${source##*/} in
        test_* | fuzz_*) ;;
        *) echo "$source" ;;
        esac
    done)
}

# checksum FILE...: of the contents and of how they are compiled.
checksum() {
    { echo "$compiler $flags"; cat "$@" 2>/dev/null; } | cksum
}

# Ends what an error makes endless: after so many seconds of the processor, and before all memory is taken.
limit() {
    # shellcheck disable=SC3045 # where a limit is not known there is none
    { ulimit -c 0; ulimit -t "$1"; ulimit -v 8000000; } 2>/dev/null || true
}

# A header by its name in the lists: below the project, and as programs include it.
path_of() {
    case $1 in
    examples/*) echo "$1" ;;
    *) echo "include/dlgn/$1" ;;
    esac
}
included_as() {
    case $1 in
    examples/*) echo "${1#examples/}" ;;
    *) echo "dlgn/$1" ;;
    esac
}

# A test with a script of its name, as tests/mpi/ranks.sh, is a program that the script runs; it has a main of its
# own, and may need MPI.
script_of() {
    ! [ -f "$root/tests/${1%.cpp}.sh" ] || echo "$root/tests/${1%.cpp}.sh"
}
compiler_of() {
    case $1 in
    mpi/*) echo mpicxx ;;
    *) echo "$compiler" ;;
    esac
}
# Without the precompiled header, which has doctest's, where nothing is linked that makes it whole.
flags_of() {
    [ -n "$(script_of "$1")" ] && echo "${flags%-include*}" || echo "$flags"
}

# compile SOURCE OBJECT FOLDER: where headers in FOLDER take the place of the library's. Names what was read in
# OBJECT.d.
compile() {
    # shellcheck disable=SC2046 # flags are words
    (limit 600; exec "$(compiler_of "$1")" $(flags_of "$1") -MMD -MF "$2.d" -I"$3" -I"$root/include" -I"$root/tests" \
        -I"$root/examples" -DDLGN_SOURCE_DIR="\"$root\"" -c "$root/tests/$1" -o "$2")
}

# The files of the project that an object was made of.
read_for() {
    sed 's/^[^:]*://; s/\\$//' "$1.d" | tr ' ' '\n' | grep "^$root/" | sort -u
}

# What a test may have to be linked with: the sources of its folder that are no tests.
helpers_of() {
    helpers | grep "^${1%/*}/" | grep -vxF "$1" || true
}

name_of() {
    echo "$1" | tr '/' '_'
}

# run TEST PROGRAM
run() {
    script=$(script_of "$1")
    if [ -n "$script" ]; then
        (limit 120; DLGN_SKIP_STATUS=0 exec timeout 240 sh "$script" "$root" "$2")
    else
        (limit 120; DLGN_SKIP_STATUS=0 exec timeout 240 "$2" --no-intro --abort-after=1)
    fi
}

# link TEST PROGRAM OBJECT...
link() {
    linker=$(compiler_of "$1") main=$work/main.o program=$2
    [ -z "$(script_of "$1")" ] || main=
    shift 2
    "$linker" "$@" ${main:+"$main"} -lz -lpng -ldl -pthread -o "$program"
}

# baseline TEST: a test of the library without errors must pass; it is tried again only if something has changed.
baseline() {
    name=$(name_of "$1")
    made=$work/base/$name
    # shellcheck disable=SC2046 # files are words
    if [ -f "$made.passed" ] && [ -f "$made.sources" ] &&
        [ "$(cat "$made.passed")" = "$(checksum $(cat "$made.files"))" ]; then
        return 0
    fi
    rm -f "$made.passed"
    objects=
    sources=
    for source in "$1" $(helpers_of "$1"); do
        object=$work/base/$(name_of "$source").o
        compile "$source" "$object.$$" "$work/none" >"$made.log" 2>&1 || {
            echo "error: tests/$source does not compile without any error planted, see $made.log" >&2
            return 1
        }
        mv "$object.$$.d" "$object.d"
        mv "$object.$$" "$object"
        objects="$objects $object"
        sources="$sources $source"
        # shellcheck disable=SC2086 # object files are words
        ! link "$1" "$made.$$" $objects >"$made.log" 2>&1 || break
    done
    if [ ! -x "$made.$$" ] || ! run "$1" "$made.$$" >"$made.log" 2>&1; then
        rm -f "$made.$$"
        echo "error: tests/$1 fails without any error planted, see $made.log" >&2
        return 1
    fi
    rm -f "$made.$$"
    for object in $objects; do
        read_for "$object"
    done | sort -u >"$made.files"
    echo "$sources" >"$made.sources"
    # shellcheck disable=SC2046
    checksum $(cat "$made.files") >"$made.passed"
}

# try TEST: 0 if the test fails with the error planted, 1 if it passes, 2 if it does not compile, 3 if it does not
# read the header.
try() {
    baseline "$1" || return 2
    grep -qxF "$root/$(path_of "$header")" "$work/base/$(name_of "$1").files" || return 3
    objects=
    # shellcheck disable=SC2013 # sources are words
    for source in $(cat "$work/base/$(name_of "$1").sources"); do
        base=$work/base/$(name_of "$source").o
        object=$tree/$(name_of "$source").o
        if ! read_for "$base" | grep -qxF "$root/$(path_of "$header")"; then
            objects="$objects $base"
        elif compile "$source" "$object" "$tree" >"$tree.log" 2>&1; then
            objects="$objects $object"
        elif grep -q 'static assertion failed' "$tree.log"; then
            return 0
        else
            return 2
        fi
    done
    # shellcheck disable=SC2086 # object files are words
    link "$1" "$tree/program" $objects >>"$tree.log" 2>&1 || return 2
    ! run "$1" "$tree/program" >>"$tree.log" 2>&1
}

# What the fate of an error with a test depends on.
key_of() {
    { list entry -v id="$id"; cat "$work/base/$(name_of "$1").passed"; } | cksum
}

# verdict TEXT [TEST]: notes what became of an error.
verdict() {
    printf '%s\t%s\t%s\n' "$1" "${2-}" "$([ $# -eq 1 ] || key_of "$2")" >"$work/results/$id"
    printf '%-44s %s\n' "$id" "$1"
    rm -rf "$tree"
    exit 0
}

# one ID: plants one error.
one() {
    id=$1
    set -- "$(list table | grep "^$id	")"
    header=$(echo "$1" | cut -f 2) tests=$(echo "$1" | cut -f 3) reason=$(echo "$1" | cut -f 4)
    tree=$work/planted/$id
    [ -z "$reason" ] || verdict "equivalent, because $reason"
    known=$(cut -f 2 "$work/results/$id" 2>/dev/null || true)
    if [ "$again" = no ] && [ -n "$known" ] && baseline "$known" &&
        [ "$(cut -f 3 "$work/results/$id")" = "$(key_of "$known")" ]; then
        printf '%-44s %s\n' "$id" "$(cut -f 1 "$work/results/$id"), as before"
        exit 0
    fi
    rm -rf "$tree" "$work/results/$id"
    planted=$tree/$(included_as "$header")
    mkdir -p "${planted%/*}"
    list plant -v id="$id" >"$planted"
    for test in $tests; do
        status=0
        try "$test" || status=$?
        case $status in
        0) verdict "caught by $test" "$test" ;;
        1) ;;
        2) verdict "error: tests/$test does not compile with it, or fails without it, see $tree.log" ;;
        3) verdict "error: tests/$test does not include $header" ;;
        esac
    done
    cd "$root/tests"
    for test in "${header%%/*}"/test_*.cpp $([ "$all" = no ] || echo */test_*.cpp); do
        case " $tests " in *" $test "*) continue ;; esac
        case $test in odr/*) continue ;; esac # needs flags of its own
        [ -f "$test" ] || continue
        tests="$tests $test"
        if try "$test"; then
            verdict "caught by $test, which is not listed for it" "$test"
        fi
    done
    verdict "survived"
}

# How this script calls itself.
case ${1-} in
--one) one "$2" ;;
--baseline)
    baseline "$2"
    exit
    ;;
esac

all=no again=no jobs=$(processors) wanted=
while [ $# -gt 0 ]; do
    case $1 in
    --check)
        list check -v folders="$(cd "$root/include/dlgn" && echo */)" -v helpers="$(helpers)"
        echo "$(list table | wc -l) small errors fit the headers"
        exit 0
        ;;
    --all) all=yes ;;
    --again) again=yes ;;
    -j)
        jobs=${2-}
        shift
        ;;
    -j*) jobs=${1#-j} ;;
    -h | --help)
        sed -n '2,/^set -eu/{s/^# \{0,1\}//;/^set -eu/!p;}' "$0"
        exit 0
        ;;
    -*)
        echo "error: unknown option '$1', expected --all, --again, -j or --check" >&2
        exit 2
        ;;
    *) wanted="$wanted $1" ;;
    esac
    shift
done
case $jobs in
'' | *[!0-9]* | 0)
    echo "error: -j needs a number from 1, not '$jobs'" >&2
    exit 2
    ;;
esac
list check -v folders= -v helpers="$(helpers)"
compiler=${CXX:-g++}
require_command "$compiler" timeout

ids=$(list table | awk -F '\t' -v wanted="$wanted" '
    BEGIN { number = split(wanted, names, " "); for (i = 1; i <= number; i++) want[names[i]] }
    {
        folder = $2; sub("[/.].*", "", folder)
        if (number == 0 || $1 in want || folder in want) print $1
        found[$1]; found[folder]
    }
    END {
        for (i = 1; i <= number; i++)
            if (!(names[i] in found)) {
                print "error: neither a folder nor an error of the lists is called " names[i] >"/dev/stderr"
                exit 2
            }
    }')

mkdir -p "$work/base" "$work/results" "$work/planted" "$work/none"
flags="-std=c++20 -O1 -g0 -w"
[ ! -d /usr/include/eigen3 ] || flags="$flags -isystem /usr/include/eigen3"
flags="$flags -include $work/precompiled.hpp"
main=$root/tests/support/main.cpp
prepared="$("$compiler" --version | head -n 1) $flags $(cksum "$main" "$root/tests/support/skip.hpp")"
if [ "$(cat "$work/prepared" 2>/dev/null)" != "$prepared" ]; then
    rm -f "$work"/base/* "$work/prepared"
    for header in Eigen/Core algorithm array cmath doctest/doctest.h filesystem fstream functional map optional \
        random span sstream string unordered_map vector xsimd/xsimd.hpp; do
        echo "#include <$header>"
    done >"$work/precompiled.hpp"
    # shellcheck disable=SC2086 # flags are words
    quietly "$work/prepare.log" "the precompiled header" "$compiler" ${flags%-include*} -x c++-header \
        "$work/precompiled.hpp"
    # shellcheck disable=SC2086
    quietly "$work/prepare.log" "main.cpp" "$compiler" ${flags%-include*} -I"$root/tests" \
        -c "$main" -o "$work/main.o"
    echo "$prepared" >"$work/prepared"
fi

OMPI_CXX=$compiler MPICH_CXX=$compiler
export root work all again compiler flags OMPI_CXX MPICH_CXX
started=$(date +%s)
# The tests without any error, each once: those that are tried first.
list table | awk -F '\t' -v ids="$ids" '
    BEGIN { number = split(ids, names, "\n"); for (i = 1; i <= number; i++) want[names[i]] }
    $1 in want && $3 != "-" { sub(" .*", "", $3); print $3 }' | sort -u |
    xargs -P "$jobs" -n 1 sh "$0" --baseline || true
echo "$ids" | xargs -P "$jobs" -n 1 sh "$0" --one || true

for id in $ids; do
    [ ! -f "$work/results/$id" ] || cut -f 1 "$work/results/$id"
done | awk -v expected="$(echo "$ids" | wc -w)" -v seconds="$(($(date +%s) - started))" '
    /^caught/ { caught++ }
    /^survived/ { survived++ }
    /^equivalent/ { equivalent++ }
    /^error/ { errors++ }
    END {
        planted = caught + survived
        share = planted > 0 ? 100 * caught / planted : 100
        printf "mutations: %d errors, %d equivalent, %d planted in %d s: %d caught, %d survived, %.1f %%\n",
            expected, equivalent, planted, seconds, caught, survived, share
        if (errors > 0 || NR < expected)
            printf "error: %d of the errors could not be planted, see above\n", errors + expected - NR
        exit share < 95 || errors > 0 || NR < expected
    }'
