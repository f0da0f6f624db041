#!/bin/sh
# Trains on Fashion-MNIST with the program dlgn and prints the accuracy on its test images and the size of the whole classifier,
# thresholds of pixels and class sums included, by this library's mapping on the full sky130 library, in NAND equivalents of
# 3.7536 um2. Three networks are trained apart, refined and joined:  bench/fashion.sh [FOLDER [HELD_OUT]]
# HELD_OUT is 0 by default: all images are trained on, with what was chosen by the 6,000 that `auto` holds out. Of refine's held-out
# accuracies only those with `auto` are of images that were not trained on.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/support/program.sh"
data=${1:-/usr/share/datasets/fashion-mnist} # Debian's dataset-fashion-mnist
held_out=${2:-0}
start fashion "$data" "$liberty"

# member SEED TAU LAYERS: a network, then refined; prints its accuracy on what refine holds out.
member() {
    "$dlgn" train --data "$data" --bits 7 --thresholds even --shift-share 0.25 --learning-rate 0.025 --wire-learning-rate 0.1 \
        --area-weight 0.001 --epochs 12 --held-out "$held_out" --seed "$1" --tau "$2" --layers "$3" --liberty "$liberty" --out "$out/$1" >"$out/$1.log"
    "$dlgn" refine "$out/$1/model.dlgn" --data "$data" --tau "$2" --rounds 9 --candidates 40 --area-weight 7e-7 \
        --output-area 20 --keep-outputs --last --liberty "$liberty" --out "$out/$1.dlgn" >"$out/$1-refined.log"
    sed -n "s/^last: /$3, seed $1: /p" "$out/$1-refined.log"
}
member 3 7 6000,3000,1200
member 6 7 6000,3000,1200
member 8 5 4000,2000,700
"$dlgn" refine "$out/3.dlgn" "$out/6.dlgn" "$out/8.dlgn" --data "$data" --rounds 0 --liberty "$liberty" --test-accuracy \
    --out "$out/joined.dlgn"
"$dlgn" netlist "$out/joined.dlgn" --data "$data" --liberty "$liberty" --out "$out/netlist" >"$out/netlist.log"
sed -n 's/^ *"area": *\([0-9.]*\),\{0,1\}$/\1/p' "$out/netlist/figures.json" | awk 'NR == 1 { printf "%.0f GE\n", $1 / 3.7536 }'
