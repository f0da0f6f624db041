#!/bin/sh
# Trains on the tables of ../shared/data/tabular with the program dlgn and prints, for each, the accuracy on its test rows
# and the size of the whole classifier, encoder included, by this library's mapping on the full sky130 library, in NAND
# equivalents of 3.7536 um2:  bench/tables.sh [NAME...]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/support/program.sh"
data=$tables
start tables "$data" "$liberty"
printf '%-10s %9s %7s %8s %9s\n' table accuracy ge cells seconds

# table NAME OPTIONS...: trains and maps.
table() {
    name=$1
    shift
    case " $names " in *" $name "* | "  ") ;; *) return 0 ;; esac
    started=$(date +%s)
    "$dlgn" train --liberty "$liberty" --out "$out/$name" "$@" >"$out/$name.log" 2>&1 || { tail -n 1 "$out/$name.log"; return 1; }
    value() { sed -n "s/^ *\"$1\": *\([0-9.eE+-]*\),\{0,1\}\$/\1/p" "$out/$name/figures.json" | head -n 1; }
    awk -v name="$name" -v accuracy="$(value accuracy)" -v area="$(value area)" -v cells="$(value cells)" \
        -v seconds=$(($(date +%s) - started)) \
        'BEGIN { printf "%-10s %8.2f%% %7.0f %8d %9d\n", name, 100 * accuracy, area / 3.7536, cells, seconds }'
}

names=$*
table adult --data "$data/adult.data.gz" --test "$data/adult.test.gz"
table monk1 --data "$data/monks-1.train" --test "$data/monks-1.test" --label 1 --leave-out 8 --layers 100,30,4 --area-weight 0.05 --seed 2
table letter --data "$data/letter.arff.gz" --layers 6000,2600 --epochs 100 --area-weight 0.005
table pendigits --data "$data/pendigits.arff.gz"
table optdigits --data "$data/optdigits.arff.gz"
table spambase --data "$data/spambase.arff.gz" --learning-rate 0.05 --area-weight 0.005 --bits 4 --layers 1300,200 --epochs 100 \
    --members 5
table nsl-kdd --data "$data/nsl-kdd-train-20percent.csv.gz" --test "$data/nsl-kdd-test.csv.gz" --label 42 --leave-out 43 \
    --one-class normal --thresholds quantile --learning-rate 0.05 --layers 400,100 --epochs 4 --members 3 --false-alarms 0.05
