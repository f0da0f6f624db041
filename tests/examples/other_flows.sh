#!/bin/sh
# The configurations for LibreLane and OpenROAD-flow-scripts set variables that these tools have, of the right types:
#   other_flows.sh SOURCE_FOLDER
# They are compared with the lists beside them, and with checkouts of the tools where $DLGN_LIBRELANE and $DLGN_ORFS name them.
set -u
. "$(dirname -- "$0")/../support/skip.sh"
. "$(dirname -- "$0")/../support/check.sh"
root=$1
cd "$scratch" || exit 1
librelane=$root/examples/sky130/librelane
orfs=$root/examples/sky130/openroad-flow-scripts

# librelane_faults CONFIG: variables that are not in the list, or have another type; the second version of
# configurations takes no text for a number or a list.
librelane_faults() {
    awk 'FILENAME == ARGV[1] { if (!/^#/) { name = $1; sub(/^[^ ]+ /, ""); type[name] = $0 } next }
        /^    "[A-Z_0-9]+": / {
            name = $1
            gsub(/[":]/, "", name)
            value = $0
            sub(/^[^:]*: */, "", value)
            sub(/,$/, "", value)
            wanted = type[name]
            optional = wanted ~ /^(Optional|Union\[None)/
            ok = 0
            if (wanted == "bool") ok = value ~ /^(true|false)$/
            else if (wanted ~ /Decimal/) ok = value ~ /^[0-9.]+$/
            else if (wanted ~ /^List/) ok = value ~ /^\[".*"\]$/
            else if (wanted ~ /^Literal/) ok = value ~ /^"/ && index(wanted, value) > 0
            else if (wanted != "") ok = value ~ /^".*"$/
            if (optional && value == "null") ok = 1
            if (!ok) print name ": " value " is no " (wanted == "" ? "variable" : wanted)
        }' "$librelane/variables.txt" "$1"
}
check "LibreLane's variables" '[ -z "$(librelane_faults "$librelane/config.json")" ]'
check "all of them are set" '[ "$(grep -c -v "^#" "$librelane/variables.txt")" -eq "$(grep -c "^    \"" "$librelane/config.json")" ] ||
    [ "$(grep -c -v "^#" "$librelane/variables.txt")" -eq "$(($(grep -c "^    \"" "$librelane/config.json") - 1))" ]'
check "and what it is written for" 'grep -q "\"version\": 2" "$librelane/config.json" && grep -q "\"flow\": \"Classic\"" "$librelane/config.json"'
sed 's/"RUN_CTS": false/"RUN_CTS": "false"/' "$librelane/config.json" >fault.json
check "a text for a truth" 'librelane_faults fault.json | grep -q "^RUN_CTS: \"false\" is no bool"'
sed 's/IO_PIN_H_THICKNESS_MULT/FP_IO_HTHICKNESS_MULT/' "$librelane/config.json" >fault.json
check "a variable of old" 'librelane_faults fault.json | grep -q "^FP_IO_HTHICKNESS_MULT: 1 is no variable"'
sed 's/"FP_SIZING": "relative"/"FP_SIZING": "square"/' "$librelane/config.json" >fault.json
check "a value that does not exist" 'librelane_faults fault.json | grep -q "^FP_SIZING"'
sed 's/\["dir::netlist.v"\]/"dir::netlist.v"/' "$librelane/config.json" >fault.json
check "a text for a list" 'librelane_faults fault.json | grep -q "^VERILOG_FILES"'

# orfs_faults CONFIG: variables that are not in the list.
orfs_faults() {
    awk 'FILENAME == ARGV[1] { if (!/^#/) known[$1] = 1; next }
        $1 == "export" && $2 != "NETLIST_FOLDER" && !($2 in known) { print $2 }' "$orfs/variables.txt" "$1"
}
check "the variables of OpenROAD-flow-scripts" '[ -z "$(orfs_faults "$orfs/config.mk")" ]'
check "all of them are set, too" '[ "$(grep -c -v "^#" "$orfs/variables.txt")" -eq "$(($(grep -c "^export" "$orfs/config.mk") - 1))" ]'
sed 's/DONT_BUFFER_PORTS/DONT_BUFFER_INPUTS/' "$orfs/config.mk" >fault.mk
check "a variable of old, too" '[ "$(orfs_faults fault.mk)" = DONT_BUFFER_INPUTS ]'
if command -v make >/dev/null 2>&1; then
    printf 'include %s/config.mk\nall:\n\t@ls $(PRE_FLOORPLAN_TCL) $(POST_FLOORPLAN_TCL) $(PRE_GLOBAL_PLACE_TCL) $(IO_CONSTRAINTS)\n' \
        "$orfs" >Makefile
    check "its scripts are there" 'make -s NETLIST_FOLDER=. >make.txt 2>&1 && [ "$(wc -l <make.txt)" -eq 4 ]'
    check "a folder is asked for" '! make -s >make.txt 2>&1 && grep -q "NETLIST_FOLDER: must be" make.txt'
fi

# The same of checkouts.
if [ -n "${DLGN_LIBRELANE:-}" ]; then
    grep -v '^#' "$librelane/variables.txt" | while read -r name type; do
        grep -rhF -A 1 "\"$name\"," "$DLGN_LIBRELANE/librelane" --include=*.py | sed 's/^ *//; s/,$//' | grep -qxF "$type" ||
            echo "$name $type"
    done >unknown
    check "LibreLane in $DLGN_LIBRELANE has them: $(head -n 1 unknown)" '[ ! -s unknown ]'
fi
if [ -n "${DLGN_ORFS:-}" ]; then
    grep -v '^#' "$orfs/variables.txt" | while read -r name stages default; do
        awk -v name="$name:" -v default="$default" -v stages="$stages" '
            $0 == name { on = found = 1; next }
            /^[A-Z]/ { on = 0 }
            on && $1 == "default:" { value = $2 }
            on && $1 == "-" { list = list (list == "" ? "" : ",") $2 }
            END {
                exit !(found && (value == "" ? "none" : value) == default && (list == "" ? "all" : list) == stages)
            }' "$DLGN_ORFS/flow/scripts/variables.yaml" || echo "$name $stages $default"
    done >unknown
    check "OpenROAD-flow-scripts in $DLGN_ORFS has them: $(head -n 1 unknown)" '[ ! -s unknown ]'
fi

# Pins: as many as the sides have slots for, in the order of the image.
prepare() { sh "$librelane/prepare.sh" "$@" >prepare.txt 2>&1; }
cp -r "$root/tests/examples/tiny" netlist
prepare netlist
check "no figures" "[ $? -eq 2 ] && grep -q 'figures.json is missing' prepare.txt"
printf '{\n  "area": 11.26,\n  "cells": 3\n}\n' >netlist/figures.json
printf '0\n13\n14\n' >netlist/pixels.txt
prepare netlist
check "three pins have room" "[ $? -eq 0 ]"
printf '#W\npixels\\[1\\]\npixels\\[0\\]\n\n#E\npixels\\[2\\]\n\n#S\nlabel\\[0\\]\n' >expected.cfg
check "pins are in order" "cmp expected.cfg netlist/pin_order.cfg"
check "the configuration is there" "cmp '$librelane/config.json' netlist/config.json"
prepare netlist 40
check "another utilization" "[ $? -eq 0 ] && grep -q '\"FP_CORE_UTIL\": 40' netlist/config.json && grep -q '\"PL_TARGET_DENSITY_PCT\": 48' netlist/config.json"
rm netlist/pin_order.cfg netlist/config.json
awk 'BEGIN { for (row = 0; row < 28; ++row) for (column = 0; column < 14; ++column) print 28 * row + column }' >netlist/pixels.txt
prepare netlist
check "392 pins have not" "[ $? -eq 2 ] && grep -q '^error: 392 pins on a side of about 42 slots: no utilization has enough' prepare.txt"
check "nothing is written" "[ ! -e netlist/pin_order.cfg ] && [ ! -e netlist/config.json ]"
printf '{\n  "area": 18102.3,\n  "cells": 3\n}\n' >netlist/figures.json
prepare netlist 60
check "392 pins have not at 60 %" "[ $? -eq 2 ] && grep -q 'slots: a utilization of 30 has enough' prepare.txt"
prepare netlist 30
check "and have at 30 %" "[ $? -eq 0 ]"
prepare netlist 0
check "no such utilization" "[ $? -eq 2 ] && grep -q 'must be 1 to 95' prepare.txt"
prepare
check "no folder" "[ $? -eq 2 ] && grep -q usage prepare.txt"

# Every technology says the same things.
names() { sed -n 's/^set \([a-z_]*\) .*/\1/p' "$1" | sort; }
for file in "$root"/examples/sky130/technologies/*.tcl; do
    names "$root/examples/sky130/technologies/sky130_fd_sc_hd.tcl" >expected.txt
    check "entries of $(basename "$file")" "names '$file' | cmp expected.txt -"
done

# The pins of the flow and of OpenROAD-flow-scripts, where Tcl is installed.
if command -v tclsh >/dev/null 2>&1; then
    printf '0\n3\n5\n7\n11\n' >pixels.txt
    tclsh "$root/tests/examples/layout_pins.tcl" "$root/examples/sky130/pins.tcl" pixels.txt 4 >pins.txt 2>&1
    printf '%s\n' 'pixels[2] met3 0.400 11.220 0.8 0.3' 'pixels[0] met3 0.400 17.340 0.8 0.3' 'pixels[4] met3 9.600 9.180 0.8 0.3' \
        'pixels[3] met3 9.600 13.260 0.8 0.3' 'pixels[1] met3 9.600 17.340 0.8 0.3' 'label[2] met2 3.910 0.400 0.14 0.8' \
        'label[10] met2 6.210 0.400 0.14 0.8' 'clk met2 4.830 19.600 0.14 0.8' >expected.txt
    check "pins of the layout" "cmp expected.txt pins.txt"
    # 23 on a side of 24 tracks: each a track of its own, from the top to the bottom of the core.
    awk 'BEGIN { for (row = 0; row < 23; ++row) print 4 * row }' >pixels.txt
    tclsh "$root/tests/examples/layout_pins.tcl" "$root/examples/sky130/pins.tcl" pixels.txt 4 >pins.txt 2>&1
    check "crowded pins" "[ \"\$(awk '/^pixels/ { print \$4 }' pins.txt | sort -u | wc -l)\" -eq 23 ]"
    check "within the core" "awk '/^pixels/ && (\$4 < 2 || \$4 > 18) { exit 1 }' pins.txt"
    awk 'BEGIN { for (row = 0; row < 28; ++row) print 4 * row }' >pixels.txt
    tclsh "$root/tests/examples/layout_pins.tcl" "$root/examples/sky130/pins.tcl" pixels.txt 4 >pins.txt 2>&1
    check "too many pins" "[ $? -ne 0 ] && grep -q '28 pins on a side of 2[0-9] tracks' pins.txt"
    # Those of a template.
    printf '%s\n' 'proc place_pin {args} { puts $args }' 'source [lindex $argv 0]' 'lassign [read_template [lindex $argv 1]] width height pins' \
        'puts "$width $height"' 'place_template_pins $pins' >template.tcl
    tclsh template.tcl "$root/examples/sky130/pins.tcl" "$root/tests/examples/tiny/routed.def" >pins.txt 2>&1
    printf '%s\n' '18.4 16.32' '-pin_name {pixels[0]} -layer met3 -pin_size {0.8 0.3} -location {0.400 10.200}' \
        '-pin_name {pixels[1]} -layer met3 -pin_size {0.8 0.3} -location {0.400 10.880}' \
        '-pin_name {pixels[2]} -layer met3 -pin_size {0.8 0.3} -location {0.400 11.560}' \
        '-pin_name {label[0]} -layer met2 -pin_size {0.14 0.8} -location {12.385 0.400}' >expected.txt
    check "pins of a template" "cmp expected.txt pins.txt"
    sed 's/( 0 0 )/( 0 10 )/' "$root/tests/examples/tiny/routed.def" >shifted.def
    tclsh template.tcl "$root/examples/sky130/pins.tcl" shifted.def >pins.txt 2>&1
    check "a die that begins elsewhere" "[ $? -ne 0 ] && grep -q 'shifted.def: no die that begins at 0 0' pins.txt"
else
    skip "pins of the layout, tclsh is not installed"
fi
finish $failures
