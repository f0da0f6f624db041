#!/bin/sh
# Puts config.json and pin_order.cfg into a folder that dlgn netlist wrote, for LibreLane:
#   sh examples/sky130/librelane/prepare.sh FOLDER && librelane FOLDER/config.json
# Rows of the image enter in order, from the top, the left halves of them on the left side and the right halves on the
# right; the label leaves at the bottom.
set -eu
folder=${1:?usage: prepare.sh FOLDER}
[ -s "$folder/netlist.v" ] || { echo "error: $folder/netlist.v is missing: write the folder with dlgn netlist" >&2; exit 2; }
cp "$(dirname "$0")/config.json" "$folder/config.json"
awk 'BEGIN {
    print "#W" # pins of a side are placed from below
    for (row = 27; row >= 0; --row) for (column = 13; column >= 0; --column) printf "pixels\\[%d\\]\n", 28 * row + column
    print "\n#E"
    for (row = 27; row >= 0; --row) for (column = 14; column < 28; ++column) printf "pixels\\[%d\\]\n", 28 * row + column
    print "\n#S"
    for (bit = 0; bit < 4; ++bit) printf "label\\[%d\\]\n", bit
}' >"$folder/pin_order.cfg"
