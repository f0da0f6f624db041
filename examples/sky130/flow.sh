#!/bin/sh
# From the netlist in a folder that circuit_to_netlist wrote to a layout, checked and measured before and after, with
# whatever tools are there:
#   sh examples/sky130/flow.sh FOLDER [--liberty FILE] [--pdk FOLDER]... [--utilization PERCENT]
#
#   equivalence         Yosys and ABC prove the netlist equal to the circuit
#   simulation          Icarus Verilog runs the test images through the netlist
#   timing              OpenSTA finds the slowest path, without wires
#   power               OpenSTA estimates the power of the images, without wires
#   layout              OpenROAD places and routes it, sky130 only, with diodes where antenna rules ask for them; wires are
#                       extracted if there are rules for that
#   routed equivalence, simulation, timing, power
#                       the same of what was laid out, with its wires
#   gds, picture        KLayout joins wires and cells, and draws them
#   lvs, drc            Magic extracts what netgen compares with the netlist, and checks the rules
#
# --liberty      the library the netlist was mapped to, with tables, plain or .gz
# --pdk          where files of sky130_fd_sc_hd are looked for by their usual names; may be given more than once.
#                $PDK_ROOT/${PDK:-sky130A} by default
# --utilization  cells' share of the core's area, 1 to 95 (20 by default)
#
# $STA names OpenSTA's program, sta by default, and $NETGEN netgen's. A step whose tool or input is missing is skipped and says so; one that
# fails ends the flow. Logs, results and report.txt are in FOLDER/flow.
set -eu

fail() {
    echo "error: $1" >&2
    exit "${2:-1}"
}
scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

folder=
liberty=
pdk=
utilization=20
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
for file in netlist.v golden.v cells.v testbench.v netlist.sdc netlist.saif again.sh; do
    [ -s "$folder/$file" ] || fail "$folder/$file is missing: write the folder with circuit_to_netlist" 2
done
if [ -z "$pdk" ] && [ -n "${PDK_ROOT:-}" ]; then
    pdk=$PDK_ROOT/${PDK:-sky130A}
    [ -d "$pdk" ] || fail "PDK_ROOT=$PDK_ROOT: no $pdk"
fi

# pdk_file PATTERN...: the first file of the PDK whose name fits, or nothing.
pdk_file() {
    for pattern in "$@"; do
        found=$(printf '%s' "$pdk" | while IFS= read -r place || [ -n "$place" ]; do
            find -L "$place" -name "$pattern" -type f 2>/dev/null
        done | sort | head -n 1)
        [ -z "$found" ] || break
    done
    printf '%s' "$found"
}
library=sky130_fd_sc_hd
[ -n "$liberty" ] || liberty=$(pdk_file "${library}__tt_025C_1v80.lib" "${library}__tt_025C_1v80.lib.gz")
# Steps run in the folder of the flow.
case $liberty in '' | /*) ;; *) liberty=$PWD/$liberty ;; esac
flow=$folder/flow
rm -rf "$flow"
mkdir -p "$flow"
cd "$flow"
folder=..

report() {
    printf '%s\n' "$1" | tee -a report.txt
}
have() { command -v "$1" >/dev/null 2>&1; }
skip() { report "$(printf '%-19s skipped: %s' "$1" "$2")"; }

# step NAME COMMAND...: runs it with NAME.log; its last line of output on descriptor 3 is the result.
step() {
    name=$1
    log=$(printf '%s' "$name" | tr ' ' '_')
    shift
    if "$@" >"$log.log" 2>&1 3>"$log.result"; then
        report "$(printf '%-19s %s' "$name" "$(tail -n 1 "$log.result")")"
        rm -f "$log.result"
    else
        rm -f "$log.result"
        report "$(printf '%-19s FAILED, see %s' "$name" "$PWD/$log.log")"
        tail -n 5 "$log.log" >&2
        exit 1
    fi
}
. "$scripts/netlist_steps.sh"
. "$scripts/layout_steps.sh"

check_netlist '' "$folder/netlist.v" "$folder/cells.v"
measure_netlist '' "$folder/netlist.v" "$folder/netlist.saif" ''
if ! grep -q "${library}__" "$folder/netlist.v"; then
    skip layout "the cells are of another library than $library"
elif ! have openroad; then
    skip layout "OpenROAD (openroad) is not installed"
elif [ -z "$liberty" ] || ! find_layout_files; then
    skip layout "no technology and cell LEF files with the library: give --pdk or set PDK_ROOT"
else
    step layout layout
    check_netlist 'routed ' routed.v "$folder/cells.v diode.v"
    if [ -s routed.spef ]; then
        step 'routed activity' routed_activity
        measure_netlist 'routed ' routed.v routed/netlist.saif routed.spef
    else
        skip 'routed timing' "no rules for the extraction of wires (such as rules.openrcx.sky130A.nom) in the PDK"
    fi
    check_layout
fi
report "The report and the logs are in $PWD"
