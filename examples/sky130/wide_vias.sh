#!/bin/sh
# The technology LEF file of sky130 with via2s whose met3 alone has the area that met3 must have: between a via2 and a via3 in one
# place there is no other.
#   wide_vias.sh TECHNOLOGY_LEF
awk '$1 == "VIA" { via2 = $2 ~ /^M2M3_/ }
    $1 == "END" { via2 = met3 = 0 }
    $1 == "LAYER" { met3 = via2 && $2 == "met3" }
    met3 && $1 == "RECT" { $0 = "  RECT -0.365 -0.165 0.365 0.165 ;" }
    { print }' "$1"
