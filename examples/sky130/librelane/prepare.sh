#!/bin/sh
# Puts config.json and pin_order.cfg into a folder that dlgn netlist wrote, for LibreLane:
#   sh examples/sky130/librelane/prepare.sh FOLDER [UTILIZATION] && librelane FOLDER/config.json
# Rows of the image enter in order, from the top, the left halves of them on the left side and the right halves on the
# right; the label leaves at the bottom. UTILIZATION is the cells' share of the core in percent, 20 by default; a core whose
# sides have too few slots for the pins is an error. variables.txt says which version of LibreLane the variables are of.
set -eu
fail() {
    echo "error: $1" >&2
    exit 2
}
folder=${1:-}
utilization=${2:-20}
[ -n "$folder" ] && [ $# -le 2 ] || fail "usage: prepare.sh FOLDER [UTILIZATION]"
case $utilization in [1-9] | [1-8][0-9] | 9[0-5]) ;; *) fail "utilization $utilization: must be 1 to 95" ;; esac
for file in netlist.v netlist.sdc pixels.txt figures.json; do
    [ -s "$folder/$file" ] || fail "$folder/$file is missing: write the folder with dlgn netlist"
done
# LibreLane makes a square core with margins of four rows below and above; a pin of single width takes a track of met3.
area=$(sed -n 's/^ *"area": *\([0-9.eE+]*\),\{0,1\}$/\1/p' "$folder/figures.json" | head -n 1)
[ -n "$area" ] || fail "$folder/figures.json: no area"
awk -v area="$area" -v utilization="$utilization" '
    { if ($1 % 28 < 14) ++left; else ++right }
    END {
        pins = left > right ? left : right
        slots = int((sqrt(area * 100 / utilization) + 2 * 4 * 2.72 - 0.34) / 0.68)
        if (pins <= slots) exit 0
        side = pins * 0.68 + 0.34 - 2 * 4 * 2.72
        most = int(area * 100 / (side * side))
        printf "%d pins on a side of about %d slots: ", pins, slots
        print (most > 0 ? "a utilization of " most " has enough" : "no utilization has enough")
        exit 1
    }' "$folder/pixels.txt" >"$folder/pin_order.cfg" || fail "$(cat "$folder/pin_order.cfg"; rm -f "$folder/pin_order.cfg")"
density=$((utilization + 8))
sed "s/\"FP_CORE_UTIL\": 20/\"FP_CORE_UTIL\": $utilization/; s/\"PL_TARGET_DENSITY_PCT\": 28/\"PL_TARGET_DENSITY_PCT\": $density/" \
    "$(dirname "$0")/config.json" >"$folder/config.json"
labels=$(sed -n 's/^ *output *\[\([0-9]*\):0\] *label.*/\1/p' "$folder/netlist.v" | head -n 1)
[ -n "$labels" ] || fail "$folder/netlist.v: no output label"
# Pins of a side are placed from below, or from the left.
awk '{ side = $1 % 28 < 14 ? "W" : "E"; row = int($1 / 28); column = $1 % 28
        print side, 27 - row, side == "W" ? 13 - column : column, NR - 1 }' "$folder/pixels.txt" |
    sort -k 1,1r -k 2,2n -k 3,3n |
    awk -v labels="$labels" '
        $1 != side { print (side == "" ? "#" : "\n#") $1; side = $1 }
        { printf "pixels\\[%d\\]\n", $4 }
        END { print "\n#S"; for (bit = 0; bit <= labels; ++bit) printf "label\\[%d\\]\n", bit }' >"$folder/pin_order.cfg"
