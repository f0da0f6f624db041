#!/bin/sh
# Streams and pipelines by the program, with a library that has a flip-flop:  streams.sh PROGRAM SOURCE_FOLDER
set -u
program=$1 source=$2
. "$source/tests/support/skip.sh"
. "$source/tests/support/check.sh"
cd "$scratch" || exit 1
log=log.txt
library=$source/tests/examples/clocked.lib
model=$source/bench/data/frontier_2k.dlgn
run() { "$program" "$@" >log.txt 2>&1; }
simulator=yes
command -v iverilog >/dev/null 2>&1 || { simulator= && skip "Icarus Verilog is not installed"; }
# simulate FOLDER FILE...: what the testbench that comes first says.
simulate() {
    (cd "$1" && shift && iverilog -g2005 -Wall -Wno-timescale -o run.vvp "$@" netlist.v cells.v && vvp -n run.vvp) >log.txt 2>&1
}

# A table, for ports that are integers of several bytes beside one that nothing tells anything of.
awk 'BEGIN { srand(4); print "a,b,c,kind"; for (i = 0; i < 500; ++i) { a = int(3000 * rand()); c = int(40 * rand()) / 10
    print a ",7," c "," (a > 1200 ? "far" : c > 2 ? "high" : "low") } }' >table.csv
run train --data table.csv --out table --threads 1 --layers 60,30 --epochs 12 --liberty "$library"
check "training" "[ $? -eq 0 ]"

# A row of bytes for each feature of the table; only bits of these columns are kept.
run netlist table/model.dlgn --data table.csv --liberty "$library" --images 60 --stream axi --out columns
check "a stream of a table" "[ $? -eq 0 ] && grep -q '^Stream  *axi, 1 cycle' log.txt && grep -q '\"stream\": \"axi' columns/figures.json"
check "its rows are told" "grep -q '^0 2 1[0-9] a\$' columns/stream.txt && grep -q '^2 1 0 b\$' columns/stream.txt && grep -q '^3 1 [1-8] c\$' columns/stream.txt"
[ -z "$simulator" ] || simulate columns stream_testbench.v stream.v
[ -z "$simulator" ] || check "and arrive, whatever is reset" "grep -q '^PASS 60 in .*, 3 resets' log.txt"

for kind in axi serial; do
    for stages in 0 3; do
        name=$kind$stages options=
        [ "$stages" -eq 0 ] || options="--stages $stages --register-outputs"
        [ "$stages" -ne 0 ] || options="--stream-cycles 2"
        # shellcheck disable=SC2086
        run netlist "$model" --liberty "$library" --images 30 --stream $kind $options --out "$name"
        check "$name" "[ $? -eq 0 ] && [ -s $name/stream.v ]"
        [ "$stages" -eq 0 ] || check "$name has stages" "grep -q '\"stages\": 3' $name/figures.json && grep -q '\"latency\": 3' $name/figures.json &&
            grep -q '\"flip_flop\": \"dff\"' $name/figures.json && grep -q '^Stream  *$kind, 4 cycles' log.txt && grep -q create_clock $name/netlist.sdc"
        [ -n "$simulator" ] || continue
        simulate "$name" testbench.v
        check "$name without the stream" "grep -q '^PASS 30\$' log.txt"
        simulate "$name" stream_testbench.v stream.v
        check "$name streams" "grep -q '^PASS 30 in .*, 3 resets' log.txt"
    done
done
if [ -n "$simulator" ]; then
    # Planted: inputs from another bit, and an answer that is taken before the pipeline has it.
    sed -i 's/s_tdata\[7\]/s_tdata[6]/' axi0/stream.v
    simulate axi0 stream_testbench.v stream.v
    check "another bit is seen" "grep -q '^FAIL ' log.txt"
    sed -i "s/wait_for <= 3'd3/wait_for <= 3'd1/" serial3/stream.v
    simulate serial3 stream_testbench.v stream.v
    check "an answer too early is seen" "grep -q '^FAIL ' log.txt"
fi
sh axi3/again.sh --out again >log.txt 2>&1
check "the same again" "[ $? -eq 0 ] && cmp axi3/stream.v again/stream.v && cmp axi3/stream_testbench.v again/stream_testbench.v"
# A folder that is written again without stream and stages has nothing of either; what others put there stays.
echo mine >axi3/mine.txt
check "files of a stream and stages" "[ -s axi3/stream.v ] && [ -s axi3/stream_testbench.v ] && [ -s axi3/stream.txt ] && [ -s axi3/transparent.v ]"
run netlist "$model" --liberty "$library" --images 30 --out axi3
check "go without them" "[ $? -eq 0 ] && [ -z \"\$(ls axi3 | grep -e stream -e transparent)\" ] && [ -s axi3/netlist.v ] && [ -s axi3/mine.txt ]"

# Votes, without the sums.
run netlist "$model" --data "$source/examples/data/mnist-1bit" --liberty "$library" --part gates --images 50 --out votes
check "votes" "[ $? -eq 0 ] && grep -q 'output \[[0-9]*[1-9][0-9]:0\] votes' votes/netlist.v && ! grep -qw label votes/netlist.v"
[ -z "$simulator" ] || simulate votes testbench.v
[ -z "$simulator" ] || check "are those of the circuit" "grep -q '^PASS 50\$' log.txt"

expect() {
    message=$1
    shift
    run "$@" --liberty "$library" --out wrong
    check "message '$message'" "[ $? -ne 0 ] && [ \"\$(grep -cF -- '$message' log.txt)\" -eq 1 ] && [ ! -e wrong/netlist.v ]"
}
expect "--stream-cycles needs --stream" netlist "$model" --stream-cycles 2
expect "need --stages" netlist "$model" --register-inputs
expect "--stream-cycles needs --stream" netlist "$model" --stream axi --stages 2 --stream-cycles 2
expect "--stream: spi not in {axi,serial}" netlist "$model" --stream spi
expect "must be 1 to 1000, or auto" netlist "$model" --stages 0
expect "needs --period" netlist "$model" --stages auto
finish $failures
