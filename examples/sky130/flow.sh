#!/bin/sh
# From the netlist in a folder that dlgn netlist wrote to a layout, checked and measured before and after, with
# whatever tools are there:
#   sh examples/sky130/flow.sh FOLDER [--liberty FILE] [--corner FILE [--clock NS]]... [--pdk FOLDER]... [--technology FILE] [--utilization PERCENT] \
#       [--template DEF] [--resize OPTIONS | --repair PERCENT] [--macro FOLDER] [--allow-skips]
#
#   equivalence         Yosys and ABC prove the netlist equal to the circuit
#   simulation          Icarus Verilog runs the test images through the netlist
#   timing, limits      OpenSTA finds the slowest path, without wires, and pins above a limit of slew, capacitance or fanout
#   power               OpenSTA estimates the power of the images, without wires
#   layout              OpenROAD places and routes it, with diodes where antenna rules ask for them, in a rough
#                       routing and in up to eight whole ones; wires are extracted if there are rules for that
#                       (with --repair long nets get diodes at once, and no routing is rough)
#   antennas, pins      no net breaks antenna rules; all ports and the supplies have pins, all within the die
#   routed equivalence, simulation, timing, limits, power
#                       the same of what was laid out, with its wires
#   supplies            OpenROAD finds both supplies connected, and how far their voltages fall
#   gds, picture        KLayout joins wires and cells, and draws them
#   lvs, drc            Magic extracts what netgen compares with the netlist, and checks the rules
#   deck                KLayout checks the rules, too, with the deck of the PDK if it has one
#   macro               the files that a chip takes (macro_steps.sh), if nothing before failed
#
# --liberty      the library the netlist was mapped to, with tables, plain or .gz
# --corner       the same library at another corner: timing and limits are checked there, too; may be given more than once
# --clock        the period of the clock at the corner before it, if it is not that of the netlist
# --pdk          where files of the technology are looked for by the names it tells; may be given more than once.
#                $PDK_ROOT/${PDK:-sky130A} by default
# --technology   what is to be known of another technology, a file as technologies/sky130_fd_sc_hd.tcl, which is the default
# --utilization  cells' share of the core's area, 1 to 95 (20 by default)
# --template     die and pins are those of this DEF file, one row and six sites inside the die are cells' rows; it takes the place of
#                --utilization and of the order of the pixels
# --resize       drives of cells are exchanged for the wires of the rough routing, so that no limit is broken at any corner:
#                options for dlgn netlist --resize, such as '--limit-margin 15 --period 8.5', with a --corner-period
#                for each --corner or none, or ''
# --repair       buffers are added by OpenROAD before any routing, so that PERCENT of the limits of slew and load stay unused at all
#                corners, and delays where a path is too short. It is what a netlist with registers of
#                its own needs, which has registers.v, models of them, in its folder
# --macro        where the macro is written, its files as macro_steps.sh lists them
# --allow-skips  steps that were asked for and had to be skipped do not make the flow fail
#
# A PDK asks for the layout and all that follows, and without one --utilization, --template, --resize, --repair and --macro
# are refused; a library with tables asks for timing, limits and power; equivalence and simulation
# are always asked for. The first line of FOLDER/flow/report.txt is "clean", or "not clean" and why; a table
# says of each step pass, FAILED or skipped (what is missing). The exit status is 0 if every step that was asked for ran
# and passed; 1 otherwise, for a step whose tool is missing, too, unless --allow-skips is given; 2 on wrong use. A netlist that computes something else, or
# does not route, ends the flow; after any other failure it goes on and the table has the rest. Logs are in FOLDER/flow.
#
# $STA names OpenSTA's program, sta by default, and $NETGEN netgen's.
set -eu

fail() {
    echo "error: $1" >&2
    exit "${2:-1}"
}
scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

folder=
liberty=
corners=
clocks=
pdk=
technology=$scripts/technologies/sky130_fd_sc_hd.tcl
utilization=20
resizing=
template=
repair=
macro=
of_layout=
allow_skips=
while [ $# -gt 0 ]; do
    case $1 in
    -h | --help)
        sed -n '2,/^set -eu/{s/^# \{0,1\}//;/^set -eu/!p;}' "$0"
        exit 0
        ;;
    --liberty)
        [ $# -ge 2 ] || fail "--liberty needs a file" 2
        [ -r "$2" ] || fail "--liberty $2: no such file" 2
        liberty=$2
        shift
        ;;
    --corner)
        [ $# -ge 2 ] || fail "--corner needs a file" 2
        [ -r "$2" ] || fail "--corner $2: no such file" 2
        corners=$corners$(CDPATH='' cd -- "$(dirname -- "$2")" && pwd)/$(basename -- "$2")'
'
        shift
        ;;
    --clock)
        [ $# -ge 2 ] || fail "--clock needs a number" 2
        case $2 in '' | *[!0-9.]* | *.*.*) fail "--clock $2: must be a period in ns" 2 ;; esac
        [ -n "$corners" ] || fail "--clock $2: no --corner before it" 2
        clocks=$clocks$2' '$(printf '%s' "$corners" | tail -n 1)'
'
        shift
        ;;
    --allow-skips) allow_skips=1 ;;
    --resize)
        [ $# -ge 2 ] || fail "--resize needs options for dlgn netlist, or ''" 2
        resizing=" $2"
        of_layout=$1
        shift
        ;;
    --template)
        [ $# -ge 2 ] || fail "--template needs a file" 2
        [ -r "$2" ] || fail "--template $2: no such file" 2
        template=$(CDPATH='' cd -- "$(dirname -- "$2")" && pwd)/$(basename -- "$2")
        of_layout=$1
        shift
        ;;
    --repair)
        [ $# -ge 2 ] || fail "--repair needs a number" 2
        case $2 in [0-9] | [1-8][0-9] | 90) ;; *) fail "--repair $2: must be 0 to 90" 2 ;; esac
        repair=$2
        of_layout=$1
        shift
        ;;
    --macro)
        [ $# -ge 2 ] || fail "--macro needs a folder" 2
        macro=$2
        of_layout=$1
        shift
        ;;
    --pdk)
        [ $# -ge 2 ] || fail "--pdk needs a folder" 2
        [ -d "$2" ] || fail "--pdk $2: no such folder" 2
        pdk=$pdk$(CDPATH='' cd -- "$2" && pwd)'
'
        shift
        ;;
    --utilization)
        [ $# -ge 2 ] || fail "--utilization needs a number" 2
        case $2 in [1-9] | [1-8][0-9] | 9[0-5]) ;; *) fail "--utilization $2: must be 1 to 95" 2 ;; esac
        utilization=$2
        of_layout=$1
        shift
        ;;
    --technology)
        [ $# -ge 2 ] || fail "--technology needs a file" 2
        [ -r "$2" ] || fail "--technology $2: no such file" 2
        technology=$(CDPATH='' cd -- "$(dirname -- "$2")" && pwd)/$(basename -- "$2")
        shift
        ;;
    -*) fail "unknown option $1, see --help" 2 ;;
    *)
        [ -z "$folder" ] || fail "one folder, not $folder and $1" 2
        folder=$1
        ;;
    esac
    shift
done
[ -n "$folder" ] || fail "no folder given, see --help" 2
[ -z "$repair" ] || [ -z "$resizing" ] || fail "--repair and --resize: one of them" 2
others='netlist.saif again.sh'
top=classifier
if [ -f "$folder/registers.v" ]; then
    others=
    top=$(sed -n 's/^module *\([A-Za-z0-9_]*\).*/\1/p' "$folder/netlist.v" | tail -n 1)
    [ -n "$repair" ] || [ -z "$pdk${PDK_ROOT:-}" ] || fail "$folder has registers of its own: give --repair" 2
fi
for file in netlist.v golden.v cells.v testbench.v netlist.sdc $others; do
    [ -s "$folder/$file" ] || fail "$folder/$file is missing: write the folder with dlgn netlist" 2
done
if [ -z "$pdk" ] && [ -n "${PDK_ROOT:-}" ]; then
    pdk=$PDK_ROOT/${PDK:-sky130A}
    [ -d "$pdk" ] || fail "PDK_ROOT=$PDK_ROOT: no $pdk"
fi
[ -n "$pdk" ] || [ -z "$of_layout" ] || fail "$of_layout needs a PDK: --pdk, or PDK_ROOT" 2
if [ -n "$macro" ]; then
    mkdir -p "$macro" || fail "--macro $macro: cannot be made" 2
    macro=$(CDPATH='' cd -- "$macro" && pwd)
fi

# pdk_file PATTERN...: the first file of the PDK whose name fits, or nothing.
pdk_file() {
    found=
    for pattern in "$@"; do
        found=$(printf '%s' "$pdk" | while IFS= read -r place || [ -n "$place" ]; do
            find -L "$place" -name "$pattern" -type f 2>/dev/null
        done | sort | head -n 1)
        [ -z "$found" ] || break
    done
    printf '%s' "$found"
}
# entry NAME: what the technology file says.
entry() { sed -n "s/^set $1 \([^;]*\).*/\1/p" "$technology" | sed 's/^{//; s/ *$//; s/}$//'; }
# pdk_entry NAME: the first file of the PDK with a name that the technology file says.
pdk_entry() {
    set -f
    pdk_file $(entry "$1")
}
library=$(entry library)
cells=$(entry cells)
[ -n "$library" ] && [ -n "$cells" ] || fail "--technology $technology: no library or no cells" 2
[ -n "$liberty" ] || liberty=$(pdk_entry typical)
# Steps run in the folder of the flow.
case $liberty in '' | /*) ;; *) liberty=$PWD/$liberty ;; esac
flow=$folder/flow
rm -rf "$flow"
mkdir -p "$flow"
cd "$flow"
folder=..

have() { command -v "$1" >/dev/null 2>&1; }

# row STEP VERDICT TEXT: a line of the table.
row() {
    printf '%-24s %-8s %s\n' "$1" "$2" "$3" | tee -a steps.txt
}
failed=
skipped=
passed=0
# skip STEP WHAT: it was asked for, and WHAT is missing for it.
skip() {
    skipped="$skipped, $1"
    row "$1" "skipped" "($2)"
}
# leave STEP WHAT: nobody asked for it by giving WHAT.
leave() { row "$1" "skipped" "(not asked for: $2)"; }

file_name() { printf '%s' "$1" | tr ' ' '_'; }

# step NAME COMMAND...: runs it with NAME.log; its last line of output on descriptor 3 is the result.
step() {
    name=$1
    log=$(file_name "$name")
    shift
    status=0
    "$@" >"$log.log" 2>&1 3>"$log.result" || status=$?
    result=$(tail -n 1 "$log.result")
    rm -f "$log.result"
    if [ $status -eq 0 ] && [ -n "$result" ]; then
        passed=$((passed + 1))
        row "$name" pass "$result"
    else
        failed="$failed, $name"
        row "$name" FAILED "${result:+$result; }see $PWD/$log.log"
        tail -n 5 "$log.log" >&2
        return 1
    fi
}
# judge COMMAND...: a verdict's line is the result of the step, and its status that of the step.
judge() {
    status=0
    verdict=$(set +e; "$@") || status=$?
    printf '%s\n' "$verdict"
    printf '%s\n' "$verdict" >&3
    return $status
}

# The verdict over all steps, above their table. Whatever ends the flow, it is said.
finish() {
    status=$?
    trap - EXIT
    if [ -z "$ended" ]; then
        verdict="not clean: the flow did not end${failed:+; failed: ${failed#, }}"
        [ $status -ne 0 ] || status=1
    elif [ -n "$failed" ]; then
        verdict="not clean: failed: ${failed#, }${skipped:+; skipped: ${skipped#, }}"
        status=1
    elif [ $passed -eq 0 ]; then
        verdict="not clean: nothing was checked"
        status=1
    elif [ -z "$skipped" ]; then
        verdict=clean
        status=0
    elif [ -n "$allow_skips" ]; then
        verdict="clean as far as checked; skipped: ${skipped#, }"
        status=0
    else
        verdict="not clean: skipped: ${skipped#, } (--allow-skips to do without)"
        status=1
    fi
    { printf '%s\n\n' "$verdict"; cat steps.txt; } >report.txt
    rm -f steps.txt
    printf '%s\nThe report and the logs are in %s\n' "$verdict" "$PWD"
    exit $status
}
ended=
: >steps.txt
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

. "$scripts/verdicts.sh"
. "$scripts/netlist_steps.sh"
. "$scripts/layout_steps.sh"
. "$scripts/macro_steps.sh"

end() { ended=1; exit; }

check_netlist '' "$folder/netlist.v" "$folder/cells.v" || end
measure_netlist '' "$folder/netlist.v" "$folder/netlist.saif" ''
if [ -z "$pdk" ]; then
    leave layout "--pdk"
elif ! grep -q "^ *$cells" "$folder/netlist.v"; then
    skip layout "cells of $library"
elif ! have openroad; then
    skip layout "OpenROAD, openroad"
elif [ -z "$liberty" ] || ! find_layout_files; then
    skip layout "technology and cell LEF files and a Liberty file in the PDK"
else
    step layout layout || end
    step antennas judge verdict_antennas layout.txt antenna_nets.txt || :
    step pins pins || :
    check_netlist 'routed ' routed.v "$laid_out/cells.v added_cells.v" || end
    if [ -s routed.spef ]; then
        step 'routed activity' routed_activity || end
        measure_netlist 'routed ' routed.v routed/netlist.saif routed.spef
        if [ -s routed_timing.txt ]; then
            step supplies supplies || :
        else
            skip supplies "OpenSTA, $sta"
        fi
    else
        skip 'routed timing' "rules for the extraction of wires in the PDK, such as $(entry extraction | cut -d ' ' -f 1)"
    fi
    check_layout
    check_macro
fi
end
