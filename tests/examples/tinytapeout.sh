#!/bin/sh
# The tile of Tiny Tapeout, from the model to cells, and faults that must be seen:  tinytapeout.sh PROGRAM SOURCE_FOLDER
set -u
program=$1 source=$2
. "$source/tests/support/skip.sh"
. "$source/tests/support/check.sh"
for tool in yosys iverilog vvp; do
    command -v $tool >/dev/null 2>&1 || { skip "$tool is not installed"; finish; }
done
entry=$source/examples/tinytapeout
out=$scratch/out log=$scratch/log.txt
run() { sh "$entry/run.sh" --out "$out" --program "$program" "$@" >"$log" 2>&1; }
run --images 5
check "the run" "[ $? -eq 0 ] && grep -q '^Verilog  *PASS 5 ' $out/report.txt && grep -q '^cells  *PASS 5 ' $out/report.txt"
check "its README says the same" "sed '/^Verilog/,\$d' $out/report.txt | while read -r line; do grep -qF \"\$(echo \"\$line\" | cut -c 1-60)\" $entry/README.md || exit 1; done"
check "half of a plain wrapper" "awk '/^area of cells/ { exit !(\$4 < 40142 / 2) }' $out/report.txt"
# The sources that info.yaml names, and no others, make the module that it names, with the pins of the template.
check "sources of info.yaml" "[ \"\$(sed -n 's/^    - \"\\(.*\\)\"/\\1/p' $out/info.yaml | sort | tr '\\n' ' ')\" = \"\$(cd $out/src && ls *.v | tr '\\n' ' ')\" ]"
check "its module" "grep -q \"^module \$(sed -n 's/^  top_module: \"\\(tt_um_.*\\)\"/\\1/p' $out/info.yaml) (\" $out/src/project.v"
check "its pins" "[ \"\$(sed -n 's/^  \\(u[io]*\\)\\[[0-7]\\]: .*/\\1/p' $out/info.yaml | sort | uniq -c | tr -s ' \\n' ' ')\" = ' 8 ui 8 uio 8 uo ' ]"
check "the testbench of cocotb" "(cd $out/test && iverilog -g2012 -Wall -Wno-timescale -s tb -o tb.vvp tb.v ../src/project.v ../src/classifier.v cells.v) >$log 2>&1 && ! grep -q tb.v $log"
command -v python3 >/dev/null 2>&1 && check "and its test" "python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read())' $out/test/test.py"

# fault NAME CHANGE: with project.v changed by SED some digit must be another.
fault() {
    sed "$2" "$out/src/project.v" >"$out/wrong.v"
    check "$1 is planted" "! cmp -s $out/src/project.v $out/wrong.v"
    (cd "$out/test" && iverilog -g2005 -s testbench -P testbench.PIXELS=358 -P testbench.IMAGES=5 -o wrong.vvp testbench.v ../wrong.v \
        ../src/classifier.v cells.v && vvp -n wrong.vvp) >"$log" 2>&1
    check "$1 is seen" "[ $? -ne 0 ] && grep -q '^FAIL ' $log"
}
fault "a row written too early" 's/loading && turn == 0)/loading \&\& turn == 7)/'
fault "latches that are open while the clock is high" 's/or2_1 pulse (.A(clk)/nor2_1 pulse (.A(clk)/; s/.X(no_pulse)/.Y(no_pulse)/'
fault "pixels that are taken in pauses" 's/if (taken) row/row/'
fault "a start that comes to nothing" 's/(valid && start)/1'"'"'b0/'
fault "the digit of the lowest sum" 's/sum > best/sum < best/'
fault "sums that go on" "s/last ? 6'd0 : sum/sum/"
fault "an answer that does not stay" 's/else if (!done) begin/else begin/'
run --images 0
check "no images" "[ $? -eq 2 ] && grep -q 'must be a whole number above 0' $log"
run "$source/bench/data/trained_6x8000.dlgn"
check "a model that is too large" "[ $? -eq 2 ] && [ \"\$(grep -c '^error: ' $log)\" -eq 1 ]"
[ $failures -eq 0 ]
finish $?
