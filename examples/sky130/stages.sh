#!/bin/sh
# A table of pipelines before layout: stages against rate, area and energy.
#   stages.sh PROGRAM MODEL DATA LIBERTY STAGES... [-- OPTION...]
# PROGRAM is dlgn; the OPTIONs are those of `dlgn netlist`. Outputs are registered, inputs are not. One line for each
# number of stages: flip-flops between stages and in all, area, shortest period, rate, energy an inference at that rate and
# what of it the clock takes.
set -eu
[ $# -ge 5 ] || { sed -n '2,6s/^# //p' "$0" >&2; exit 2; }
program=$1 model=$2 data=$3 liberty=$4
shift 4
stages=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    stages="$stages $1"
    shift
done
[ $# -eq 0 ] || shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# figure NAME: a number of the netlist's figures.
figure() { tr ',{}' '\n' <"$folder/netlist/figures.json" | sed -n "s/.*\"$1\": *\([-+0-9.e]*\).*/\1/p" | head -n 1; }

echo "| stages | flip-flops, between stages and all | area | shortest period | rate | energy | of it the clock |"
echo "|---|---|---|---|---|---|---|"
for count in $stages; do
    "$program" netlist "$model" --data "$data" --liberty "$liberty" --stages "$count" --register-outputs "$@" \
        --out "$folder/netlist" >"$folder/log.txt" 2>&1 || { cat "$folder/log.txt" >&2; exit 1; }
    awk -v stages="$count" -v between="$(figure registers_between)" -v all="$(figure registers)" \
        -v area="$(figure area)" -v period="$(figure shortest_period_ns)" -v energy="$(figure energy_pj)" \
        -v clock="$(figure clock_energy_pj)" 'BEGIN {
            printf "| %d | %d, %d | %.0f um2 | %.2f ns | %.0f M/s | %.1f pJ | %.1f pJ |\n",
                stages, between, all, area, period, 1000 / period, energy, clock }'
done
