#!/bin/sh
# The technology LEF file of sky130 for layout.tcl, with two changes:
# - The met3 of a via2 alone has the area that met3 must have: between a via2 and a via3 in one place there is no other.
# - Antenna rules allow only PERCENT of what they do, 100 by default: a net near a limit in a rough routing may be above it in
#   the next.
#   technology.sh TECHNOLOGY_LEF [PERCENT]
awk -v share="${2:-100}" '
    $1 == "VIA" { via2 = $2 ~ /^M2M3_/ }
    $1 == "END" { via2 = met3 = 0 }
    $1 == "LAYER" { met3 = via2 && $2 == "met3" }
    met3 && $1 == "RECT" { $0 = "  RECT -0.365 -0.165 0.365 0.165 ;" }
    # A number, or pairs of diffusion area and number.
    share != 100 && $1 ~ /^ANTENNA.*AREARATIO$/ {
        for (i = 2; i <= NF; ++i) {
            if ($i == "(" && $(i + 1) ~ /^[0-9.]+$/) { $(i + 2) *= share / 100; i += 2 }
            else if (i == 2 && $i ~ /^[0-9.]+$/) $i *= share / 100
        }
    }
    { print }' "$1"
