#!/bin/sh
# What docs/results.md and docs/silicon.md state of the stored circuits is what they say today:
#   figures.sh [--all] SOURCE PROGRAMS
# Of the frontier's table the accuracies, by `dlgn refine --rounds 0`, and the area of `dlgn::map`; of the whole classifiers
# "before layout" every figure, by `dlgn netlist` with the vendors' libraries, where these are. Without --all circuits of
# more than 100 kB and the demo are left out, which take a minute more.
set -eu
all=no
[ "$1" != --all ] || { all=yes; shift; }
source=$1 program=$2/dlgn
. "$source/tests/support/skip.sh"
. "$source/tests/support/check.sh"
digits=$source/examples/data/mnist-1bit
pdk=$source/../shared/pdk
sky130=$pdk/sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz
sg13g2=$pdk/ihp_sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib.gz

# rows PAGE HEAD: the rows of the table whose first line begins with HEAD.
rows() { awk -v head="$2" 'index($0, head) == 1 { on = 1; next } !/^\|/ { on = 0 } on && !/^\|---/' "$source/docs/$1"; }

# cell NUMBER: of the row $row, without spaces at its ends.
cell() { echo "$row" | awk -F'|' -v n="$1" '{ gsub(/^ +| +$/, "", $(n + 1)); print $(n + 1) }'; }

# number KEY [FORMAT [UNIT]]: of the figures in $scratch/netlist, divided by the unit, with commas in the thousands.
number() {
    awk -F': ' -v key="\"$1\"" -v format="${2:-%.0f}" -v unit="${3:-1}" '
        index($1, key) && !(seen++) {
            text = sprintf(format, $2 / unit)
            while (text ~ /[0-9][0-9][0-9][0-9]($|[.,])/)
                match(text, /[0-9][0-9][0-9]($|[.,])/) && text = substr(text, 1, RSTART - 1) "," substr(text, RSTART)
            print text
        }' "$scratch/netlist/figures.json"
}

# netlist LIBRARY OPTION...: of the circuit $name
netlist() {
    library=$1
    shift
    "$program" netlist "$source/bench/data/$name.dlgn" --data "$digits" --liberty "$library" "$@" --out "$scratch/netlist" >"$log" 2>&1
}

# same WHAT STATED FOUND
same() { stated=$2 found=$3 && check "$1: stated $2, found $3" '[ "$stated" = "$found" ]'; }

small() { [ $all = yes ] || { [ "$name" != demo ] && [ "$(wc -c <"$source/bench/data/$name.dlgn")" -lt 100000 ]; }; }

log=$scratch/log
[ -f "$sky130" ] || skip "areas of the frontier, no $sky130"
circuits=0
rows results.md '| size | circuit |' >"$scratch/rows"
while read -r row; do
    name=$(cell 2 | tr -d '`')
    small || continue
    circuits=$((circuits + 1))
    "$program" refine "$source/bench/data/$name.dlgn" --data "$digits" --rounds 0 --test-accuracy --out "$scratch/same.dlgn" >"$log" 2>&1 || :
    same "$name, test" "$(cell 5)" "$(awk '/^test / { print $2, "%" }' "$log" | tr -d ';')"
    same "$name, held-out" "$(cell 6)" "$(sed -n 's/^start: held-out \([0-9.]* %\).*/\1/p' "$log")"
    [ -f "$sky130" ] || continue
    netlist "$sky130" --images 10 || check "$name is mapped" false
    same "$name, dlgn::map" "$(cell 8)" "$(number area %.0f 3.7536)"
done <"$scratch/rows"
check "at least eight circuits of the frontier, not $circuits" '[ $circuits -ge 8 ]'

classifiers=0 left_out=0
rows silicon.md '| model | library | test accuracy |' >"$scratch/rows"
while read -r row; do
    model=$(cell 1)
    name=$(echo "$model" | sed 's/^`\([^`]*\)`.*/\1/')
    small || continue
    case $(cell 2) in
    sky130) library=$sky130 ;;
    *) library=$sg13g2 ;;
    esac
    if [ ! -f "$library" ]; then
        left_out=$((left_out + 1))
        continue
    fi
    classifiers=$((classifiers + 1))
    netlist "$library" $(echo "$model" | sed -n 's/^`[^`]*`, `\([^`]*\)`$/\1/p') || check "$model is mapped" false
    same "$name" "$row" "| $model | $(cell 2) | $(number accuracy %.2f 0.01) % | $(number cells) | $(number area) µm² | $(number delay_ns %.2f) ns | $(number energy_pj %.1f) pJ |"
done <"$scratch/rows"
[ $left_out -eq 0 ] || skip "$left_out classifiers before layout, whose library is not there"
check "at least eight whole classifiers, not $classifiers" '[ $((classifiers + left_out)) -ge 8 ]'

echo "$circuits circuits of the frontier, $classifiers whole classifiers before layout"
finish "$failures"
