#!/bin/sh
# Checks what the main example wrote:  results.sh FOLDER
# The report has the keys that scripts rely on; the netlist passes its testbench, and with one gate changed
# it does not.
set -eu
. "$(dirname -- "$0")/../support/skip.sh"
cd "$1"
for file in digits.dlgn digits_neurons.dlgn digits.v digits_one_to_one.v digits_without_head.v digits_tb.v cells.v \
    report.txt report.json report.html; do
    [ -s "$file" ] || { echo "FAILED: $file is missing or empty"; exit 1; }
done
for key in '"accuracy"' '"soft"' '"hard"' '"neurons"' '"gates"' '"live"' '"area"' '"one_to_one"' '"simplified"' \
    '"simplified_with_head"' '"overloaded_nets"' '"mean_cell_one_to_one"' '"engine"' '"images_per_second"' '"seed"' '"options"'; do
    grep -q "$key: " report.json || { echo "FAILED: report.json has no $key"; exit 1; }
done
grep -q '<svg' report.html || { echo "FAILED: report.html has no pictures"; exit 1; }

if ! command -v iverilog >/dev/null 2>&1; then
    skip "simulation of the example's netlist, iverilog is not installed"
    finish
fi
simulate() {
    iverilog -o run.vvp digits_tb.v "$1" cells.v && vvp -n run.vvp >run.log 2>&1
}
simulate digits.v || { echo "FAILED: the netlist does not pass its testbench"; cat run.log; exit 1; }
grep -q '^PASS 1000' run.log || { echo "FAILED: no PASS"; cat run.log; exit 1; }

# Every two-input NAND becomes a NOR of the same pins.
awk '/_nand2_/ { sub("nand2", "nor2") ; } { print }' digits.v >broken.v
if cmp -s digits.v broken.v; then
    echo "FAILED: found no gate to break"
    exit 1
fi
if simulate broken.v; then
    echo "FAILED: a broken netlist passes its testbench"
    exit 1
fi
rm -f run.vvp run.log broken.v
echo "1,000 images simulated; a broken netlist is caught"
