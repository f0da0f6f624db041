#!/bin/sh
# Libraries of other technologies through the program:  libraries.sh PROGRAM SOURCE_FOLDER
# Where DLGN_LIBRARIES names a folder, each folder in it is a technology, with one Liberty file or several (.lib, .lib.gz) of
# one corner and, in dont_use.txt, patterns of cells to leave out, one a line: nangate45, asap7, gf180mcu and the like.
set -u
program=$1 source=$2
. "$source/tests/support/skip.sh"
if [ -z "${DLGN_LIBRARIES:-}" ]; then
    skip "libraries of other technologies: DLGN_LIBRARIES names no folder"
    finish
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0 technologies=0
fail() {
    echo "FAILED $1"
    tail -n 5 "$scratch/log.txt"
    failures=$((failures + 1))
}
for folder in "$DLGN_LIBRARIES"/*/; do
    name=$(basename "$folder")
    set --
    for file in "$folder"*.lib "$folder"*.lib.gz; do
        [ ! -f "$file" ] || set -- "$@" --liberty "$file"
    done
    [ $# -gt 0 ] || continue
    technologies=$((technologies + 1))
    if [ -f "$folder/dont_use.txt" ]; then
        while read -r pattern; do set -- "$@" --dont-use "$pattern"; done <"$folder/dont_use.txt"
    fi
    for stages in 0 2; do
        out=$scratch/$name$stages
        [ $stages -eq 0 ] || set -- "$@" --stages $stages
        if ! "$program" netlist "$source/bench/data/frontier_2k.dlgn" "$@" --images 20 --out "$out" >"$scratch/log.txt" 2>&1; then
            fail "$name, $stages stages"
            continue
        fi
        [ $stages -eq 0 ] || echo "$name: $(sed -n 's/^Area, whole classifier *//p; s/^Shortest period *\([^(]*\).*/, \1/p' "$scratch/log.txt" | tr -d '\n')"
        if [ -f "$folder/dont_use.txt" ]; then
            sed -n 's|^//  *[0-9][0-9]* ||p' "$out/netlist.v" >"$scratch/cells"
            [ -s "$scratch/cells" ] || fail "$name: its netlist says no cells"
            while read -r pattern; do
                while read -r cell; do
                    # shellcheck disable=SC2254 # a pattern it is
                    case $cell in $pattern) fail "$name uses $cell" ;; esac
                done <"$scratch/cells"
            done <"$folder/dont_use.txt"
        fi
        if command -v iverilog >/dev/null 2>&1; then
            (cd "$out" && iverilog -g2005 -o run.vvp testbench.v netlist.v cells.v && vvp -n run.vvp) >"$scratch/log.txt" 2>&1
            grep -q '^PASS 20$' "$scratch/log.txt" || fail "$name, $stages stages, simulated"
        fi
    done
done
[ $technologies -gt 0 ] || { echo "FAILED $DLGN_LIBRARIES has no folder with Liberty files"; exit 1; }
finish $failures
