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
check "the run" "[ $? -eq 0 ] && grep -q '^Verilog  *PASS 5$' $out/report.txt && grep -q '^cells  *PASS 5$' $out/report.txt"
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
    (cd "$out/test" && iverilog -g2005 -s testbench -P testbench.PIXELS=316 -P testbench.IMAGES=5 -o wrong.vvp testbench.v ../wrong.v \
        ../src/classifier.v cells.v && vvp -n wrong.vvp) >"$log" 2>&1
    check "$1 is seen" "[ $? -ne 0 ] && grep -q '^FAIL ' $log"
}
fault "a row written too early" 's/loading && turn == 0)/loading \&\& turn == 7)/'
fault "latches that are open while the clock is high" 's/or2_4 pulse (.A(clk)/nor2_1 pulse (.A(clk)/; s/.X(no_pulse)/.Y(no_pulse)/'
fault "pixels that are taken in pauses" 's/if (taken) row/row/'
fault "a start that comes to nothing" 's/(valid && start)/1'"'"'b0/'
fault "the digit of the lowest sum" 's/sum > best/sum < best/'
fault "sums that go on" "s/last ? 6'd0 : sum/sum/"
fault "an answer that does not stay" 's/else if (!done) begin/else begin/'

# The folder for flow.sh: what is laid out is proven equal to the Verilog, registers and their clocks included.
layout=$out/layout
flow() { sh "$source/examples/sky130/flow.sh" "$@" >"$log" 2>&1; }
if command -v berkeley-abc >/dev/null 2>&1; then
    flow "$layout"
    check "the flow of the tile" "[ $? -eq 0 ] && grep -q '^equivalence  *pass' $layout/flow/report.txt && grep -q '^simulation  *pass  *5 images' $layout/flow/report.txt"
    # differs NAME FROM TO: with its netlist changed so, the flow says that it is another circuit.
    differs() {
        cp -r "$layout" "$scratch/other"
        awk -v from="$2" -v to="$3" 'index($0, from) && !done { at = index($0, from); $0 = substr($0, 1, at - 1) to substr($0, at + length(from)); done = 1 } { print }' \
            "$layout/netlist.v" >"$scratch/other/netlist.v"
        check "$1 is planted" "! cmp -s $layout/netlist.v $scratch/other/netlist.v"
        flow "$scratch/other"
        check "$1 is seen" "[ $? -eq 1 ] && grep -q '^equivalence  *FAILED' $scratch/other/flow/report.txt"
        rm -rf "$scratch/other"
    }
    differs "another gate" 'sky130_fd_sc_hd__nand2_1 ' 'sky130_fd_sc_hd__nor2_1 '
    differs "a pixel of another" '.D(row_0 )' '.D(row_1 )'
    differs "a latch that is always open" '.GATE(each_row_0_gate )' ".GATE(1'b1)"
    differs "a clock that is no clock" '.CLK(clk)' '.CLK(rst_n)'
    differs "a flip-flop for a latch" 'sky130_fd_sc_hd__dlxtp_1 ' 'sky130_fd_sc_hd__dfxtp_1 '
fi
flow "$layout" --pdk "$scratch"
check "a layout needs --repair" "[ $? -eq 2 ] && grep -q 'registers of its own: give --repair' $log"
run --tiles 5x5
check "no such tile" "[ $? -eq 2 ] && grep -q -e '5x5: must be 1x1' $log"

# Template: die and pins as Tiny Tapeout has them, if a checkout of tt-support-tools is there.
facts() { awk '$1 == "-" { name = $2 " " $6 } /LAYER/ || /PLACED/ { sub(/^ */, ""); text = text " " $0 } /PLACED/ { print name text; text = "" } /DIEAREA/' "$1" | sort; }
check "43 pins" "[ \"\$(grep -c '^- ' $layout/template.def)\" -eq 43 ]"
if [ -n "${DLGN_TT_SUPPORT_TOOLS:-}" ]; then
    for size in 1x1 1x2 2x2 3x2 4x2; do
        sh "$entry/template.sh" $size >"$scratch/template.def"
        facts "$scratch/template.def" >"$scratch/ours"
        facts "$DLGN_TT_SUPPORT_TOOLS/tech/sky130A/def/tt_block_${size}_pg.def" >"$scratch/theirs"
        check "the template of $size" "cmp $scratch/ours $scratch/theirs"
    done
fi
run --images 0
check "no images" "[ $? -eq 2 ] && grep -q 'must be a whole number above 0' $log"
run "$source/bench/data/trained_6x8000.dlgn"
check "a model that is too large" "[ $? -eq 2 ] && [ \"\$(grep -c '^error: ' $log)\" -eq 1 ]"
[ $failures -eq 0 ]
finish $?
