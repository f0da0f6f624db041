#!/bin/sh
# Judges learning rates by held-out training rows, never by test rows, on the tables of ../shared/data/tabular, with the
# library's own schedule, 1,200 and 390 neurons, all soft epochs and no area term, for fixed and for learned wiring. Prints
# the held-out accuracy of the last epoch's circuit, the mean of two seeds:  bench/rates.sh [TABLE...]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/support/program.sh"
data=$tables
start rates "$data"
printf '%-10s %-8s %6s %6s %9s\n' table wiring gates wires held-out

# judge NAME WIRING RATE WIRE_RATE OPTIONS...: two seeds, 20 epochs.
judge() {
    name=$1 wiring=$2 rate=$3 wire_rate=$4
    shift 4
    for seed in 1 2; do
        "$dlgn" train --threads 1 --data "$data/$name.arff.gz" --layers 1200,390 --epochs 20 --soft-epochs 20 \
            --area-weight 0 --learning-rate "$rate" --seed "$seed" --out "$out/run" "$@" 2>&1
    done >"$out/log"
    sed -n 's|^epoch 20/20 .* hard \([0-9.]*\) %.*|\1|p' "$out/log" |
        awk -v name="$name" -v wiring="$wiring" -v rate="$rate" -v wire_rate="$wire_rate" \
            '{ sum += $1 } END { if (NR != 2) exit 1; printf "%-10s %-8s %6s %6s %8.2f%%\n", name, wiring, rate, wire_rate, sum / NR }'
}

[ $# -gt 0 ] || set -- spambase optdigits pendigits letter
for table; do
    for rate in 0.02 0.05 0.1 0.2; do
        judge "$table" fixed "$rate" - --candidates 1
    done
    for rates in "0.02 0.05" "0.02 0.2" "0.05 0.05" "0.05 0.2" "0.1 0.2"; do
        judge "$table" learned "${rates% *}" "${rates#* }" --candidates 16 --wire-learning-rate "${rates#* }"
    done
done
