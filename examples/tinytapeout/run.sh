#!/bin/sh
# A tile of Tiny Tapeout that tells handwritten digits: an entry by its template, from a model, simulated before synthesis and
# after it:
#   sh examples/tinytapeout/run.sh [MODEL] [--out FOLDER] [--tiles 1x2] [--images N] [--data FOLDER] [--liberty FILE]... [--program DLGN]
#
# MODEL      bench/data/near_5k.dlgn unless it is given: 784 pixels of one bit, 10 classes of up to 63 votes each
# --out      where the entry is written; tinytapeout unless it is given
# --tiles    what is asked for in info.yaml and for the layout, 1x2 if it is not given
# --images   test images that are simulated, 40 unless there are others
# --data     a folder with MNIST's files, of which t10k-images is packed by gzip; examples/data/mnist-1bit by default
# --liberty  the library that the classifier is mapped to; the compact one by default. With the PDK's own, cells are as large
#            as their loads ask for
# --program  the program dlgn; built if it is not given
#
# The report is printed and in FOLDER/report.txt. The exit status is 0 if every image got, from the entry's Verilog and from
# its netlist of cells, the label that the engine gives; 2 on wrong use. Nothing is laid out here: FOLDER/layout is what
# examples/sky130/flow.sh takes.
set -eu
scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$scripts/../.." && pwd)
. "$root/cmake/packages.sh"
. "$root/examples/support/digits.sh"

# path FILE: seen from anywhere.
path() { case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
model=$root/bench/data/near_5k.dlgn
out=tinytapeout images=40 data=$root/examples/data/mnist-1bit program= libraries= clock=50 tiles=1x2
compact=$root/examples/pdk/sky130_fd_sc_hd.lib
while [ $# -gt 0 ]; do
    case $1 in
    -h | --help)
        sed -n '2,/^set -eu/{s/^# \{0,1\}//;/^set -eu/!p;}' "$0"
        exit 0
        ;;
    --out | --tiles | --images | --data | --liberty | --program)
        [ $# -ge 2 ] || fail "$1 needs a value" 2
        case $1 in
        --out) out=$2 ;;
        --tiles) tiles=$2 ;;
        --images) images=$2 ;;
        --data) data=$2 ;;
        --liberty) libraries="$libraries --liberty $2" ;;
        --program) program=$2 ;;
        esac
        shift
        ;;
    -*) fail "unknown option $1, see --help" 2 ;;
    *) model=$1 ;;
    esac
    shift
done
[ -r "$model" ] || fail "$model: no such file" 2
require_number --images "$images"
[ "$images" -le 10000 ] || fail "--images $images: there are 10000" 2

need yosys yosys "synthesis"
need iverilog iverilog "simulation"
install_missing
require_command yosys iverilog vvp
template=$(sh "$scripts/template.sh" "$tiles") || exit 2
mkdir -p "$out/src" "$out/test" "$out/docs"
out=$(CDPATH='' cd -- "$out" && pwd)
build_program

# The gates of the classifier as cells, their votes as outputs; class sums are counted in project.v.
# shellcheck disable=SC2086 # options are words
"$program" netlist "$model" --part gates --ports bits --images 2 ${libraries:---liberty "$compact"} --out "$out/netlist" \
    >"$out/netlist.txt" || fail "$model: no netlist"
pixels=$(wc -l <"$out/netlist/pixels.txt")
ends=$(ends_of "$model") # of the votes of each class
votes=$(echo "$ends" | tr ' ' '\n' | awk '{ votes = $1 - last; if (votes > most) most = votes; last = $1 } END { print most }')
[ "$(echo "$ends" | wc -w)" = 10 ] && [ "$votes" -le 63 ] || fail "$model: must have 10 classes of 63 votes at most" 2
[ "$pixels" -le 496 ] || fail "$model: reads $pixels pixels, of which the tile can have 496" 2
awk '$1 > 783 { exit 1 }' "$out/netlist/pixels.txt" || fail "$model: is no classifier of 784 pixels of one bit" 2

sed "s/^  tiles: .*/  tiles: \"$tiles\"/" "$scripts/info.yaml" >"$out/info.yaml"
cp "$scripts/docs/info.md" "$out/docs"
cp "$scripts/src/config.json" "$out/src"
cp "$scripts/test/"* "$out/test"
last_first=$(echo "0 $ends" | awk '{ for (i = NF; i > 0; --i) printf "%s10'"'d"'%d", (i < NF ? ", " : ""), $i }')
sed "s/PIXELS = 316, VOTES = 50/PIXELS = $pixels, VOTES = $votes/; s/ENDS = {[^}]*}/ENDS = {$last_first}/" "$scripts/src/project.v" >"$out/src/project.v"
cp "$out/netlist/netlist.v" "$out/src/classifier.v"
# Models of the cells, those of project.v among them.
cp "$out/netlist/cells.v" "$out/test/cells.v"
# model NAME PORTS BODY: unless the netlist has such a cell.
model_of() {
    grep -q "^module sky130_fd_sc_hd__$1 " "$out/test/cells.v" ||
        printf 'module sky130_fd_sc_hd__%s (%s);\n  %s\nendmodule\n' "$1" "$2" "$3" >>"$out/test/cells.v"
}
model_of or2_4 'output X, input A, input B' 'assign X = A | B;'
model_of nor2_1 'output Y, input A, input B' 'assign Y = ~(A | B);'
model_of dlxtp_1 'output reg Q, input D, input GATE' 'always @* if (GATE) Q = D;'

# Test images, and the labels that the engine gives them.
awk '{ printf "%x\n", $1 }' "$out/netlist/pixels.txt" >"$out/test/pixels.hex"
test_images "$data" "$images" >"$out/test/images.txt"
engine_labels "$model" "$data" "$images" "$out/test/labels.txt"
cp "$out/test/labels.txt" "$out/test/labels.hex" # of one digit each

# simulate WHAT FILE...: the test images through the tile.
simulate() {
    what=$1
    shift
    (cd "$out/test" && iverilog -g2005 -s testbench -P testbench.PIXELS="$pixels" -P testbench.IMAGES="$images" \
        -o "$what.vvp" testbench.v "$@" && vvp -n "$what.vvp" >"$what.txt") ||
        { cat "$out/test/$what.txt" >&2; fail "$what: digits are not those of the engine"; }
    tail -n 1 "$out/test/$what.txt"
    rm -f "$out/test/$what.vvp" "$out/test/$what.txt"
}
# plain_names VERILOG: letters, digits and _ alone in names, which any tool takes.
plain_names() {
    awk '{ while (match($0, /\\[^ ]+ /)) {
            name = substr($0, RSTART + 1, RLENGTH - 2)
            after = substr($0, RSTART + RLENGTH)
            gsub(/[^A-Za-z0-9_]+/, "_", name)
            sub(/_$/, "", name)
            $0 = substr($0, 1, RSTART - 1) name " " after
        }
        print }' "$1"
    rm -f "$1"
}
before=$(simulate verilog ../src/project.v ../src/classifier.v cells.v)

# Cells for the rest, as any synthesis would choose them, and the area of all. Libraries with functions make models of all cells.
quietly "$out/yosys.log" "synthesis" yosys -p "read_liberty -lib -ignore_miss_func $(path "$compact")
    read_liberty -lib $scripts/registers.lib
    read_verilog $out/src/project.v $out/src/classifier.v
    synth -flatten -top tt_um_dlgn_digits
    dfflibmap -liberty $scripts/registers.lib
    abc -liberty $(path "$compact")
    hilomap -hicell sky130_fd_sc_hd__conb_1 HI -locell sky130_fd_sc_hd__conb_1 LO
    opt_clean -purge
    splitnets
    opt_clean -purge
    insbuf -buf sky130_fd_sc_hd__buf_1 A X
    check -assert
    tee -o $out/stat.txt stat -liberty $(path "$compact") -liberty $scripts/registers.lib
    rename -wire
    write_verilog -noattr $out/named.v"
plain_names "$out/named.v" >"$out/tile.v"
! grep -q '^ *assign' "$out/tile.v" || fail "$out/tile.v: nets with two names"
quietly "$out/models.log" "models of cells" yosys -p "read_liberty -ignore_miss_func $(path "$compact")
    read_liberty $scripts/registers.lib
    write_verilog -noattr $out/test/mapped_cells.v"
after=$(simulate mapped ../tile.v mapped_cells.v)

# What flow.sh takes. It proves that the netlist is the tile's Verilog with the classifier as gates: each register is named after what
# it holds, in both. The flip-flops of the simulation take a moment, so that no clock of a tree comes after what its leaves did.
layout=$out/layout
mkdir -p "$layout"
quietly "$out/golden.log" "the Verilog to compare with" yosys -p "read_liberty -lib -ignore_miss_func $(path "$compact")
    read_liberty -lib $scripts/registers.lib
    read_verilog $out/src/project.v $out/netlist/golden.v
    hierarchy -check -top tt_um_dlgn_digits
    proc
    flatten
    opt_clean
    techmap
    simplemap
    dfflegalize -cell \$_DFF_P_ x
    dfflibmap -liberty $scripts/registers.lib
    opt_clean -purge
    splitnets
    rename -wire
    write_verilog -noattr $out/named.v"
plain_names "$out/named.v" >"$layout/golden.v"
cp "$out/tile.v" "$layout/netlist.v"
# A golden netlist has gates of project.v that are cells by name.
awk '/^module .*__(dfxtp|dlxtp)_/ { skip = 1 } !skip { print } /^endmodule/ { skip = 0 }' "$out/test/mapped_cells.v" >"$layout/cells.v"
sed -n '/^module sky130_fd_sc_hd__\(or2_4\|nor2_1\)(/,/^endmodule/p' "$layout/cells.v" >>"$layout/golden.v"
cat >"$layout/registers.v" <<END
\`timescale 1ns / 1ps
module sky130_fd_sc_hd__dfxtp_1 (input CLK, input D, output reg Q);
  always @(posedge CLK) Q <= #1 D;
endmodule
module sky130_fd_sc_hd__dlxtp_1 (input D, input GATE, output reg Q);
  always @* if (GATE) Q = D;
endmodule
END
sed "s/PIXELS = 1, IMAGES = 1/PIXELS = $pixels, IMAGES = $images/; s/expected \[0:IMAGES-1\]/expected [0:$((images - 1))]/
    s|\"\([a-z]*\.[a-z]*\)\"|\"$out/test/\1\"|" "$out/test/testbench.v" >"$layout/testbench.v"
# Half of the clock is the classifier's, after the last row of pixels is written.
cat >"$layout/netlist.sdc" <<END
create_clock -name clk -period $clock [get_ports {clk}]
set_clock_transition 0.15 [get_clocks clk]
set_clock_uncertainty 0.25 [get_clocks clk]
set_input_delay $(awk -v t="$clock" 'BEGIN { print t / 5 }') -clock clk [get_ports {ui_in[0] ui_in[1] ui_in[2] rst_n}]
set_input_transition 0.15 [all_inputs]
set_output_delay $(awk -v t="$clock" 'BEGIN { print t / 5 }') -clock clk [all_outputs]
set_load 0.03 [all_outputs]
END
echo "$template" >"$layout/template.def"

count() { awk -v cell="sky130_fd_sc_hd__$1" '$1 == cell { print $2 }' "$out/stat.txt"; }
area=$(sed -n 's/.*Chip area for .*: *\([0-9.]*\)$/\1/p' "$out/stat.txt" | tail -n 1)
gates=$(sed -n 's/.*Area, whole classifier *\([0-9]*\) um2.*/\1/p' "$out/netlist.txt")
{
    echo "model            $(basename "$model"), ${accuracy:-no labels} of the test images"
    echo "pixels sent      $pixels of 784, one a clock, in rows of 8; then 640 clocks until the digit"
    echo "area of cells    $(printf '%.0f' "$area") um2: $gates of them the classifier, $(count dlxtp_1) latches, $(count dfxtp_1) flip-flops"
    # Rows of 2.72 um, 6 sites of 0.46 um free on either side, a row above and below.
    awk -v area="$area" 'BEGIN {
        one = (161.00 - 5.52) * (111.52 - 5.44); two = (161.00 - 5.52) * (225.76 - 5.44)
        printf "of a tile        %.1f %% of the %.0f um2 that rows of 1x1 have\n", 100 * area / one, one
        printf "of two tiles     %.1f %% of the %.0f um2 that rows of 1x2 have\n", 100 * area / two, two }'
    echo "Verilog          $before"
    echo "cells            $after"
    echo "layout           sh examples/sky130/flow.sh $layout --pdk PDK --template $layout/template.def --repair 30"
} | tee "$out/report.txt"
