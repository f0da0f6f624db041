#!/bin/sh
# The fuzz targets without tests and examples, as tests/run.sh builds them, find all they need, and have seeds:  configure.sh SOURCE_FOLDER
set -u
source=$1
. "$source/tests/support/skip.sh"
. "$source/tests/support/check.sh"
command -v clang++ >/dev/null 2>&1 || {
    skip "clang++ is not installed"
    finish
}
log=$scratch/log.txt
cmake -S "$source" -B "$scratch/build" -G Ninja -D CMAKE_CXX_COMPILER=clang++ -D DLGN_BUILD_FUZZERS=ON \
    -D DLGN_BUILD_TESTS=OFF -D DLGN_BUILD_EXAMPLES=OFF -D DLGN_BUILD_BENCH=OFF >"$log" 2>&1
check "the fuzz targets alone" "[ $? -eq 0 ]"
for target in "$source"/tests/fuzz/fuzz_*.cpp; do
    name=$(basename "$target" .cpp)
    check "seeds of $name" "[ -n \"\$(ls '$source/tests/fuzz/seeds/$name')\" ]"
done
finish $failures
