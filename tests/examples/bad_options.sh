#!/bin/sh
# Options of the commands that follow training which are no numbers, mean nothing or contradict each other:
#   bad_options.sh PROGRAM SOURCE_FOLDER
# Every run must fail with one message that names the option, and write nothing.
set -u
program=$1
source=$2
. "$source/tests/support/skip.sh"
. "$source/tests/support/check.sh"
cd "$scratch" || exit 1
log=log.txt
model=$source/tests/fuzz/seeds/fuzz_classifier/bits
awk 'BEGIN { print "a,b,c,label"; for (i = 0; i < 40; ++i) print i % 2 "," int(i / 2) % 2 "," int(i / 4) % 2 "," (i % 3 ? "y" : "z") }' >rows.csv
printf '.inputs a b\n.outputs y z\n.names a b y\n11 1\n.names a z\n0 1\n' >circuit.blif
mkdir folder

# expect MESSAGE COMMAND ARGUMENTS...: the run must fail and say MESSAGE (a fixed string), alone, and leave no file.
expect() {
    message=$1
    shift
    "$program" "$@" --out made.c >log.txt 2>&1
    status=$?
    check "$*" "[ $status -ne 0 ] && [ $status -lt 126 ] && grep -qF -- \"\$message\" log.txt &&
        [ \"\$(grep -c ^error log.txt)\" -le 1 ] && [ ! -e made.c ]"
    rm -rf made.c
}

"$program" classify "$model" --data rows.csv --out labels.csv >log.txt 2>&1
check "what is right" "[ $? -eq 0 ] && [ \"\$(wc -l <labels.csv)\" -eq 41 ]"

"$program" clasify >log.txt 2>&1
check "an unknown command" "[ $? -ne 0 ] && grep -q clasify log.txt"
"$program" >log.txt 2>&1
check "no command" "[ $? -ne 0 ] && grep -q 'A subcommand is required' log.txt"

for command in classify report netlist refine; do
    expect "--labels does nothing but with arrays of numpy" $command "$model" --data rows.csv --labels none.npy
    expect "--header does nothing with images" $command "$model" --data folder --header no
done
expect "--missing does nothing with images" classify "$model" --data folder --missing none
expect "--label 'x' --missing 'none': means nothing without --data" netlist "$model" --label x --missing none
expect "--test-labels does nothing but with arrays of numpy" refine "$model" --data rows.csv --test-labels none.npy

expect "--part does nothing but for Verilog, BLIF, AIGER and graphs" convert "$model" --part gates
expect "--ports does nothing but for Verilog, BLIF, AIGER and graphs" convert "$model" --ports bits
expect "--outputs does nothing but for Verilog, BLIF, AIGER and graphs" convert "$model" --outputs classes
for ending in blif dlgn hpp v; do
    "$program" convert "$model" --values uint8 --out "made.$ending" >log.txt 2>&1
    check "values as .$ending" "[ $? -ne 0 ] && grep -q -- '--values does nothing but for C' log.txt && [ ! -e made.$ending ]"
done
"$program" convert "$model" --name circuit --out made.aig >log.txt 2>&1
check "a name in AIGER" "[ $? -ne 0 ] && grep -q -- '--name does nothing' log.txt && [ ! -e made.aig ]"
"$program" convert "$model" --name 'a b' --out made.blif >log.txt 2>&1
check "a name that BLIF cannot hold" "[ $? -ne 0 ] && grep -qF 'model = \"a b\": cannot be written' log.txt && [ ! -e made.blif ]"

expect "--keep-outputs does nothing without --output-area" refine "$model" --data rows.csv --label label --keep-outputs
expect "rows.csv: has names of columns, of which nobody said which is the label's" refine "$model" --data rows.csv
for temperature in nan inf -1; do
    expect "temperature = $temperature: must be 0 or positive, and finite" refine "$model" --data rows.csv --label label --tau $temperature
done
for warp in --angle --bend --scale --slant --shift; do
    expect "$warp does nothing without --copies" refine "$model" --data rows.csv --label label $warp 0.1
done
expect "--mirror does nothing without --copies" refine "$model" --data rows.csv --label label --mirror
expect "--weights" refine "$model" --data rows.csv --weights 1001

for number in nan inf -1; do
    expect "--wire: $number: must be 0 or more, and finite" netlist "$model" --wire $number
    expect "--skew: $number: must be 0 or more, and finite" netlist "$model" --skew $number
done
expect "--period: inf: must be more than 0, and finite" netlist "$model" --period inf
expect "--compare 1: must be at least 2" netlist "$model" --compare 1
expect "--stages auto: needs --period" netlist "$model" --stages auto
expect "the clock's period, ns: 1e+300: is too long for a wave file" netlist "$source/bench/data/frontier_2k.dlgn" \
    --liberty "$source/tests/examples/clocked.lib" --stages 2 --skew 1e300

expect "--plane: 0: must be more than 0" import circuit.blif --thresholds 1 --plane 0
expect "circuit.blif: classes = 3: must divide the last layer's 2 outputs" import circuit.blif --classes 3
expect "circuit.blif: --thresholds = 3 thresholds: must be as many" import circuit.blif --thresholds 1,2,3 --plane 1
sed 's/y z/y y/' circuit.blif >twice.blif
expect "twice.blif: class name = \"y\": must not come twice" import twice.blif

# Lists with an empty part, and values that would be taken for lists.
for list in 1,,2 1,2, ,1; do
    expect "--weights: $list: a part of the list is empty" refine "$model" --data rows.csv --weights $list
    expect "--leave-out: $list: a part of the list is empty" classify "$model" --data rows.csv --leave-out $list
    expect "--thresholds: $list: a part of the list is empty" import circuit.blif --plane 1 --thresholds=$list
    expect "--layers: $list: a part of the list is empty" train --data rows.csv --layers 8 $list
done
expect "--registers: bits,,label: a part of the list is empty" convert "$model" --registers bits,,label
expect "--missing: [x]: a value cannot stand in brackets" classify "$model" --data rows.csv --missing '[x]'
expect "--bits: Value 0 not in range 1 to 255" train --data rows.csv --bits 0

# Files that have no end.
if [ -c /dev/zero ]; then
    expect "/dev/zero: is no file, and has more than 67108864 bytes" classify "$model" --data /dev/zero
    expect "/dev/zero: is no file, and has more than 67108864 bytes" classify /dev/zero --data rows.csv
    expect "/dev/zero: is no file, and has more than 67108864 bytes" netlist "$model" --liberty /dev/zero
fi
finish $failures
