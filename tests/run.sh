#!/bin/sh
# Installs what is missing, builds, and runs all tests:
#   sh tests/run.sh [--again] [gcc] [clang] [sanitize] [thread] [fuzz] [lint] [compilers] [coverage]
#
#   gcc       the test suite, built by GCC; always run
#   clang     the same, built by Clang
#   sanitize  the same under the address and undefined-behaviour sanitizers, built by Clang if there is one
#   thread    the tests of what uses threads (core, engine, train) under the thread sanitizer
#   fuzz      20 seconds of libFuzzer on each reader, or DLGN_FUZZ_SECONDS
#   lint      clang-format and clang-tidy
#   compilers all that is installed, on many flags: tests/compilers.sh
#   coverage  the lines of include/ that the test suite runs, counted by Clang; below 95 % it fails
#
# Without names gcc. The others are skipped if they passed before and nothing has changed since; --again runs
# them all the same. What is not there (a tool, a data set) is skipped, and the summary names it; with
# DLGN_REQUIRE_ALL=1 in the environment that is a failure.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=${DLGN_BUILD_DIR:-$root/build}
. "$root/cmake/packages.sh"

again=no
parts=
for argument in "$@"; do
    case $argument in
    gcc | clang | sanitize | thread | fuzz | lint | compilers | coverage) parts="$parts $argument" ;;
    --again) again=yes ;;
    -h | --help)
        sed -n '2,/^set -eu/{s/^# \{0,1\}//;/^set -eu/!p;}' "$0"
        exit 0
        ;;
    *)
        echo "error: unknown part '$argument', expected gcc, clang, sanitize, thread, fuzz, lint, compilers, coverage or --again" >&2
        exit 2
        ;;
    esac
done
[ -n "$parts" ] || parts="gcc"

wants() {
    case " $parts " in *" $1 "*) ;; *) return 1 ;; esac
}

need g++ g++ "compiles the tests"
need cmake cmake "configures the build and runs the tests"
need ninja-build ninja "runs the build"
need libeigen3-dev '<Eigen/Core>' "linear algebra for training"
need libxsimd-dev '<xsimd/xsimd.hpp>' "SIMD instructions"
need doctest-dev '<doctest/doctest.h>' "the test framework"
need libcli11-dev '<CLI/CLI.hpp>' "options of the examples"
need nlohmann-json3-dev '<nlohmann/json.hpp>' "circuits of torchlogix"
need zlib1g-dev '<zlib.h>' "unpacks data sets"
need libpng-dev '<png.h>' "reads folders of PNG images"
need python3 python3 "makes models of other packages' files"
need libopenmpi-dev mpicxx "training by several processes"
need openmpi-bin mpirun "starts them"
need iverilog iverilog "simulates the netlists that are written"
need yosys yosys "proves the netlists equal to their circuits"
need doxygen doxygen "makes the site of the documentation"
need nextpnr-ice40 nextpnr-ice40 "places and routes a circuit on an FPGA"
need fpga-icestorm icepack "its timing, its bitstream and the netlist of that"
need fpga-icestorm-chipdb '/usr/share/fpga-icestorm/chipdb/chipdb-5k.txt' "what it knows of the FPGA"
need time /usr/bin/time "measures what the headers cost a compiler"
need pkg-config pkg-config "finds installed libraries"
need mandoc mandoc "checks the manual pages"
need ruby ruby "checks the syntax of the Homebrew formula"
need python3-yaml "/usr/lib/python3/dist-packages/yaml" "reads the FuseSoC core"
if wants clang || wants sanitize || wants thread || wants fuzz || wants lint || wants compilers || wants coverage; then
    need clang clang++ "the second compiler"
fi
if wants sanitize || wants thread || wants fuzz; then
    need libclang-rt-dev '/usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-*.a' "Clang's sanitizers and fuzzer"
fi
if wants coverage; then
    need llvm '/usr/lib/llvm-*/bin/llvm-cov' "counts covered lines"
    need libclang-rt-dev '/usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.profile-*.a' "Clang's counters"
fi
if wants lint; then
    need clang-format clang-format "checks the layout of the code"
    need clang-tidy clang-tidy "looks for likely bugs"
fi
install_missing
require_command cmake ninja ctest

results=
record() {
    results="$results$1
"
    echo "$1"
}
failed=

# record_skips PART LOG: counts and names what a log says was skipped.
record_skips() {
    skips=$(sed -n 's/^\(.*MESSAGE: \)\{0,1\}skipped: //p' "$2" | sort -u)
    [ -n "$skips" ] || return 0
    record "$1: $(echo "$skips" | wc -l) skipped (DLGN_REQUIRE_ALL=1 makes them failures):"
    record "$(echo "$skips" | sed 's/^/    /')"
}

# missing PART TOOL: a tool that is not there skips its part.
missing() {
    record "$1: skipped, $2 is not installed"
    [ "${DLGN_REQUIRE_ALL:-}" != 1 ]
}

# The state of everything a result depends on.
fingerprint() {
    {
        c++ --version
        clang++ --version 2>/dev/null || true
        find "$root" -name .git -prune -o -path "$build" -prune -o -path "$root/build*" -prune -o \
            -path "$root/out*" -prune -o -type f -exec cksum {} + | sort
    } | cksum
}
state=$(fingerprint)

unchanged() {
    [ "$again" = no ] && [ "$(cat "$build/$1.passed" 2>/dev/null)" = "$state" ]
}

# suite PART PRESET COMPILER [cmake options...]: configures, builds and runs the test suite.
suite() {
    part=$1 preset=$2 compiler=$3
    shift 3
    folder=$build/$part
    started=$(date +%s)
    echo "$part: building with $compiler (log: $folder/build.log)"
    quietly "$folder/configure.log" "$part: configuring" cmake -S "$root" -B "$folder" --preset "$preset" \
        -D CMAKE_CXX_COMPILER="$compiler" -D CMAKE_UNITY_BUILD=ON -D CMAKE_UNITY_BUILD_BATCH_SIZE=12 \
        "$@" || return 1
    quietly "$folder/build.log" "$part: building" cmake --build "$folder" -j "$(processors)" -- -k 0 || return 1
    built=$(date +%s)
    echo "$part: built in $((built - started)) s, running the tests"
    status=0
    ctest --test-dir "$folder" -j "$(processors)" --output-on-failure >"$folder/ctest.log" 2>&1 || status=1
    if [ $status -eq 0 ]; then
        grep -E 'Test +#' "$folder/ctest.log" | sed -E 's/^ *[0-9]+\/[0-9]+ //'
    else
        cat "$folder/ctest.log"
    fi
    summary=$(grep -E 'tests passed' "$folder/ctest.log" || echo "the tests did not run")
    record "$part: $summary, $(($(date +%s) - built)) s"
    record_skips "$part" "$folder/Testing/Temporary/LastTest.log"
    return $status
}

thread() {
    folder=$build/thread
    echo "thread: building with $sanitizing (log: $folder/build.log)"
    quietly "$folder/configure.log" "thread: configuring" cmake -S "$root" -B "$folder" --preset sanitize \
        -D CMAKE_CXX_COMPILER="$sanitizing" -D DLGN_SANITIZE=thread || return 1
    quietly "$folder/build.log" "thread: building" cmake --build "$folder" -j "$(processors)" \
        --target test_core test_engine test_train || return 1
    for name in core engine train; do
        quietly "$folder/$name.log" "thread: $name" "$folder/tests/test_$name" --no-intro || return 1
        record "thread: $name, no race"
    done
}

fuzz() {
    folder=$build/fuzz
    echo "fuzz: building with clang++ (log: $folder/build.log)"
    quietly "$folder/configure.log" "fuzz: configuring" cmake -S "$root" -B "$folder" -G Ninja \
        -D CMAKE_CXX_COMPILER=clang++ -D CMAKE_BUILD_TYPE=RelWithDebInfo -D DLGN_BUILD_FUZZERS=ON \
        -D DLGN_BUILD_TESTS=OFF -D DLGN_BUILD_EXAMPLES=OFF -D DLGN_BUILD_BENCH=OFF || return 1
    quietly "$folder/build.log" "fuzz: building" cmake --build "$folder" -j "$(processors)" -- -k 0 || return 1
    for fuzzer in "$folder"/tests/fuzz/fuzz_*; do
        [ -f "$fuzzer" ] || continue
        name=$(basename "$fuzzer")
        words="$root/tests/fuzz/${name#fuzz_}.dict"
        [ -f "$words" ] || words="$root/tests/fuzz/circuit_file.dict"
        mkdir -p "$folder/corpus/$name"
        [ ! -d "$root/tests/fuzz/seeds/$name" ] || cp "$root/tests/fuzz/seeds/$name"/* "$folder/corpus/$name"
        quietly "$folder/$name.log" "$name" "$fuzzer" -max_total_time="${DLGN_FUZZ_SECONDS:-20}" -max_len=2048 -verbosity=0 \
            -print_final_stats=1 -artifact_prefix="$folder/" -dict="$words" \
            "$folder/corpus/$name" || return 1
        record "fuzz: $name ran $(sed -n 's/stat::number_of_executed_units: *//p' "$folder/$name.log") inputs, no fault"
    done
}

lint() {
    status=0
    if command -v clang-format >/dev/null 2>&1; then
        find "$root/include" "$root/tests" "$root/examples" "$root/bench" -name '*.[ch]pp' ! -name 'golden*.hpp' \
            -exec clang-format --dry-run --Werror {} + || status=1
    else
        missing lint clang-format || status=1
    fi
    if command -v clang-tidy >/dev/null 2>&1; then
        folder=$build/lint
        quietly "$folder/configure.log" "lint: configuring" cmake -S "$root" -B "$folder" --preset dev \
            -D CMAKE_CXX_COMPILER=clang++ -D DLGN_BUILD_BENCH=OFF || return 1
        # One source shows clang-tidy every header once.
        find "$folder/tests/headers/first.cpp" "$root/examples" -name '*.cpp' -print0 |
            xargs -0 -P "$(processors)" -n 1 clang-tidy -p "$folder" --quiet >"$folder/tidy.log" 2>/dev/null ||
            status=1
        grep -E 'warning:|error:' "$folder/tidy.log" | sort -u | head -n 40
    else
        missing lint clang-tidy || status=1
    fi
    if [ $status -eq 0 ]; then
        record "lint: clean"
    fi
    return $status
}

compilers() {
    folder=$build/compilers
    echo "compilers: see $folder/log"
    quietly "$folder/log" "compilers" sh "$root/tests/compilers.sh" || return 1
    record "$(tail -n 1 "$folder/log")"
    record_skips compilers "$folder/log"
}

coverage() {
    folder=$build/coverage
    # The tools of the compiler's own version.
    tools=$(dirname "$(clang++ --print-prog-name=llvm-cov)")
    [ -x "$tools/llvm-cov" ] || { missing coverage llvm-cov; return; }
    rm -rf "$folder/profiles"
    LLVM_PROFILE_FILE=$folder/profiles/%m.profraw && export LLVM_PROFILE_FILE
    suite coverage coverage clang++ -D DLGN_BUILD_BENCH=OFF || return 1
    unset LLVM_PROFILE_FILE
    find "$folder/profiles" -name '*.profraw' >"$folder/profiles.txt"
    quietly "$folder/merge.log" "coverage: merging" "$tools/llvm-profdata" merge -sparse \
        --input-files="$folder/profiles.txt" -o "$folder/all.profdata" || return 1
    rm -rf "$folder/profiles"
    objects=
    for program in "$folder"/tests/test_* "$folder"/examples/*; do
        [ -f "$program" ] && [ -x "$program" ] || continue
        objects="$objects${objects:+ -object }$program"
    done
    # shellcheck disable=SC2086 # options are words
    "$tools/llvm-cov" export -format=lcov -instr-profile="$folder/all.profdata" $objects "$root/include" \
        >"$folder/lines.info" 2>"$folder/cov.log" || { tail -n 5 "$folder/cov.log" >&2; return 1; }
    awk -F '[:,]' -v root="$root/" '
        $1 == "SF" { file = $2; sub(root, "", file) }
        $1 == "DA" { total[file]++; all++; if ($3 > 0) { covered[file]++; run++ } else lines[file] = lines[file] " " $2 }
        END {
            for (file in total)
                if (covered[file] < total[file])
                    printf "%6d of %4d not run  %s:%s\n", total[file] - covered[file], total[file], file, lines[file]
            printf "%.1f %d %d\n", 100 * run / all, run, all
        }' "$folder/lines.info" | sort -rn >"$folder/report.txt"
    set -- $(grep -E '^[0-9.]+ [0-9]+ [0-9]+$' "$folder/report.txt")
    echo "coverage: the files with most lines that no test runs (all: $folder/report.txt):"
    grep 'not run' "$folder/report.txt" | cut -c 1-100 | head -n 20
    record "coverage: $1 % of the lines of include/ ($2 of $3)"
    [ "${1%.*}" -ge 95 ]
}

# attempt PART COMMAND...: runs a part unless it passed in this very state.
attempt() {
    part=$1
    shift
    wants "$part" || return 0
    if [ "$part" != gcc ] && unchanged "$part"; then
        record "$part: nothing has changed since it passed (--again to run it all the same)"
        return 0
    fi
    rm -f "$build/$part.passed"
    if "$@"; then
        echo "$state" >"$build/$part.passed"
    else
        failed="$failed $part"
        record "$part: FAILED"
    fi
}

mkdir -p "$build"
gcc=g++
command -v g++ >/dev/null 2>&1 || gcc=c++
attempt gcc suite gcc dev $gcc -D DLGN_BUILD_BENCH=OFF
# The headers one by one were parsed by GCC.
attempt clang suite clang dev clang++ -D DLGN_BUILD_BENCH=OFF -D DLGN_CHECK_HEADERS=OFF
sanitizing=clang++ # compiles it faster than GCC
command -v clang++ >/dev/null 2>&1 || sanitizing=$gcc
attempt sanitize suite sanitize sanitize $sanitizing
attempt thread thread
attempt fuzz fuzz
attempt lint lint
attempt compilers compilers
attempt coverage coverage

echo
echo "Summary:"
printf '%s' "$results"
if [ -n "$failed" ]; then
    echo "FAILED:$failed"
    exit 1
fi
echo "All passed."
