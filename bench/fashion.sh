#!/bin/sh
# Trains on Fashion-MNIST with the program dlgn and prints the accuracy on its test images and the size of the whole classifier,
# thresholds of pixels and class sums included, by this library's mapping on the full sky130 library, in NAND equivalents of
# 3.7536 um2. Four networks, the last one smaller, are trained apart and joined:  bench/fashion.sh [FOLDER]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/support/program.sh"
data=${1:-/usr/share/datasets/fashion-mnist} # Debian's dataset-fashion-mnist
start fashion "$data" "$liberty"
train() {
    name=$1
    shift
    "$dlgn" train --data "$data" --bits 7 --thresholds even --shift 0 --learning-rate 0.025 --wire-learning-rate 0.1 \
        --liberty "$liberty" --out "$out/$name" "$@" >"$out/$name.log"
}
train three --layers 7000,3500,1600,800 --area-weight 0.001 --epochs 12 --members 3
train small --layers 4000,2000,1000,500 --area-weight 0.002 --epochs 10
"$dlgn" refine "$out/three/model.dlgn" "$out/small/model.dlgn" --data "$data" --rounds 0 --liberty "$liberty" \
    --test-accuracy --out "$out/joined.dlgn"
"$dlgn" netlist "$out/joined.dlgn" --data "$data" --liberty "$liberty" --out "$out/netlist" >"$out/netlist.log"
sed -n 's/^ *"area": *\([0-9.]*\),\{0,1\}$/\1/p' "$out/netlist/figures.json" | awk 'NR == 1 { printf "%.0f GE\n", $1 / 3.7536 }'
