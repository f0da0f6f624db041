#!/bin/sh
# Judges learning rates by held-out training rows, never by test rows, on the tables of ../shared/data/tabular, with 1,200 and
# 390 neurons: with all soft epochs and no area term, for fixed and for learned wiring, as `fit` trains by default, and straight
# through with the area term, as `dlgn train` does. Prints the held-out accuracy of the last epoch's circuit, the mean of two
# seeds:  bench/rates.sh [TABLE...], where PARTS="soft straight" says which
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
        "$dlgn" train --threads 1 --data "$data/$name.arff.gz" --layers 1200,390 --epochs 20 --learning-rate "$rate" \
            --seed "$seed" --out "$out/run" "$@" 2>&1
    done >"$out/log"
    sed -n 's|^epoch 20/20 .* hard \([0-9.]*\) %.*|\1|p' "$out/log" |
        awk -v name="$name" -v wiring="$wiring" -v rate="$rate" -v wire_rate="$wire_rate" \
            '{ sum += $1 } END { if (NR != 2) exit 1; printf "%-10s %-8s %6s %6s %8.2f%%\n", name, wiring, rate, wire_rate, sum / NR }'
}

soft() {
    for rate in 0.02 0.05 0.1 0.2; do
        judge "$1" fixed "$rate" - --candidates 1 --soft-epochs 20 --area-weight 0
    done
    for rates in "0.02 0.05" "0.02 0.2" "0.05 0.05" "0.05 0.2" "0.1 0.2"; do
        judge "$1" learned "${rates% *}" "${rates#* }" --wire-learning-rate "${rates#* }" --soft-epochs 20 --area-weight 0
    done
}

straight() {
    for rates in "0.02 0.2" "0.05 0.1" "0.05 0.2" "0.1 0.2" "0.2 0.2"; do
        judge "$1" straight "${rates% *}" "${rates#* }" --wire-learning-rate "${rates#* }"
    done
}

[ $# -gt 0 ] || set -- spambase optdigits pendigits letter
for table; do
    for part in ${PARTS:-soft straight}; do
        "$part" "$table"
    done
done
