#!/bin/sh
# <dlgn/inference.hpp> as one file says what the headers say, and compiles without them:
#   single_header.sh SOURCE COMPILER CMAKE XSIMD_FOLDER LABELS
# LABELS are those of a consumer of the headers.
set -eu
source=$1 compiler=$2 cmake=$3 xsimd=$4 labels=$5
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "FAILED: $*"; exit 1; }

"$cmake" -D out="$scratch/dlgn_inference.hpp" -P "$source/packaging/single_header.cmake"
! grep -n '#include <dlgn/' "$scratch/dlgn_inference.hpp" || fail "it includes the library"

# The very same words after preprocessing; without assertions, which quote names of files.
echo '#include <dlgn/inference.hpp>' >"$scratch/headers.cpp"
echo '#include "dlgn_inference.hpp"' >"$scratch/single.cpp"
for each in headers single; do
    "$compiler" -std=c++20 -DNDEBUG -I"$source/include" -idirafter "$xsimd" -E -P "$scratch/$each.cpp" |
        tr -s ' \n\t' '\n' >"$scratch/$each.txt"
done
[ "$(wc -l <"$scratch/headers.txt")" -gt 10000 ] || fail "there is nothing to compare"
cmp "$scratch/headers.txt" "$scratch/single.txt" || fail "it differs from the headers"

# Alone, with the headers nowhere to be found.
"$compiler" -std=c++20 -Wall -Wextra -Werror -DDLGN_TEST_SINGLE_HEADER -I"$scratch" -idirafter "$xsimd" \
    "$source/tests/package/inference/main.cpp" -pthread -o "$scratch/consumer"
"$scratch/consumer" "$source/bench/data/near_8k.dlgn" >"$scratch/labels.txt"
[ "$(wc -l <"$labels")" -eq 100 ] || fail "there are not 100 labels to compare with"
cmp "$labels" "$scratch/labels.txt" || fail "its labels differ from those of the headers"
