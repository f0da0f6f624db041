#!/bin/sh
# Checks what the main example wrote:  results.sh FOLDER
# The report has the keys that scripts rely on; the netlist passes its testbench, and with one gate changed
# it does not.
set -eu
. "$(dirname -- "$0")/../support/skip.sh"
cd "$1"
for file in model.dlgn neurons.dlgn netlist.v golden.v testbench.v cells.v netlist.sdc netlist.saif again.sh figures.json \
    report.txt report.json report.html; do
    [ -s "$file" ] || { echo "FAILED: $file is missing or empty"; exit 1; }
done
for key in '"accuracy"' '"baseline"' '"confusion"' '"classes"' '"gates"' '"netlist"' '"area"' '"circuit_area"' '"cells_used"' \
    '"overloaded_nets"' '"rows_per_second"' '"training"' '"relaxed_accuracy"' '"one_to_one_area"' '"options"' '"epochs"'; do
    grep -q "$key: " report.json || { echo "FAILED: report.json has no $key"; exit 1; }
done
grep -q '<svg' report.html || { echo "FAILED: report.html has no pictures"; exit 1; }

if ! command -v iverilog >/dev/null 2>&1; then
    skip "simulation of the example's netlist, iverilog is not installed"
    finish
fi
simulate() {
    iverilog -o run.vvp testbench.v "$1" cells.v && vvp -n run.vvp >run.log 2>&1
}
simulate netlist.v || { echo "FAILED: the netlist does not pass its testbench"; cat run.log; exit 1; }
grep -q '^PASS 1000' run.log || { echo "FAILED: no PASS"; cat run.log; exit 1; }

# Every two-input NAND becomes a NOR of the same pins.
awk '/_nand2_/ { sub("nand2", "nor2") ; } { print }' netlist.v >broken.v
if cmp -s netlist.v broken.v; then
    echo "FAILED: found no gate to break"
    exit 1
fi
if simulate broken.v; then
    echo "FAILED: a broken netlist passes its testbench"
    exit 1
fi
rm -f run.vvp run.log broken.v
echo "1,000 images simulated; a broken netlist is caught"
