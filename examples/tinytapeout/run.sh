#!/bin/sh
# A tile of Tiny Tapeout that tells handwritten digits: an entry by its template, from a model, simulated before synthesis and
# after it:
#   sh examples/tinytapeout/run.sh [MODEL] [--out FOLDER] [--images N] [--data FOLDER] [--liberty FILE]... [--program DLGN]
#
# MODEL      bench/data/near_8k.dlgn unless it is given: 784 pixels of one bit, 10 classes of up to 63 votes each
# --out      where the entry is written; tinytapeout unless it is given
# --images   test images that are simulated, 40 unless there are others
# --data     a folder with MNIST's files, of which t10k-images is packed by gzip; examples/data/mnist-1bit by default
# --liberty  the library that the classifier is mapped to; the compact one by default. With the PDK's own, cells are as large
#            as their loads ask for
# --program  the program dlgn; built if it is not given
#
# The report is printed and in FOLDER/report.txt. The exit status is 0 if every image got, from the entry's Verilog and from
# its netlist of cells, the label that the engine gives; 2 on wrong use. Nothing is laid out here.
set -eu
scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$scripts/../.." && pwd)
. "$root/cmake/packages.sh"
. "$root/examples/support/digits.sh"

# path FILE: seen from anywhere.
path() { case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
model=$root/bench/data/near_8k.dlgn
out=tinytapeout images=40 data=$root/examples/data/mnist-1bit program= libraries=
compact=$root/examples/pdk/sky130_fd_sc_hd.lib
while [ $# -gt 0 ]; do
    case $1 in
    -h | --help)
        sed -n '2,/^set -eu/{s/^# \{0,1\}//;/^set -eu/!p;}' "$0"
        exit 0
        ;;
    --out | --images | --data | --liberty | --program)
        [ $# -ge 2 ] || fail "$1 needs a value" 2
        case $1 in
        --out) out=$2 ;;
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
mkdir -p "$out/src" "$out/test" "$out/docs"
out=$(CDPATH='' cd -- "$out" && pwd)
build_program

# The gates of the classifier as cells, their votes as outputs; class sums are counted in project.v.
# shellcheck disable=SC2086 # options are words
"$program" netlist "$model" --part gates --ports bits --images 2 ${libraries:---liberty "$compact"} --out "$out/netlist" \
    >"$out/netlist.txt" || fail "$model: no netlist"
pixels=$(wc -l <"$out/netlist/pixels.txt")
votes=$(votes_of "$model")
[ "${votes% *}" = 10 ] && [ "${votes#* }" -le 63 ] || fail "$model: must have 10 classes of as many votes each, 63 at most" 2
votes=${votes#* }
[ "$pixels" -le 496 ] || fail "$model: reads $pixels pixels, of which the tile can have 496" 2
awk '$1 > 783 { exit 1 }' "$out/netlist/pixels.txt" || fail "$model: is no classifier of 784 pixels of one bit" 2

cp "$scripts/info.yaml" "$out"
cp "$scripts/docs/info.md" "$out/docs"
cp "$scripts/src/config.json" "$out/src"
cp "$scripts/test/"* "$out/test"
sed "s/PIXELS = 358, VOTES = 50/PIXELS = $pixels, VOTES = $votes/" "$scripts/src/project.v" >"$out/src/project.v"
cp "$out/netlist/netlist.v" "$out/src/classifier.v"
# Models of the cells, those of project.v among them.
cp "$out/netlist/cells.v" "$out/test/cells.v"
# model NAME PORTS BODY: unless the netlist has such a cell.
model_of() {
    grep -q "^module sky130_fd_sc_hd__$1 " "$out/test/cells.v" ||
        printf 'module sky130_fd_sc_hd__%s (%s);\n  %s\nendmodule\n' "$1" "$2" "$3" >>"$out/test/cells.v"
}
model_of or2_1 'output X, input A, input B' 'assign X = A | B;'
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
    check -assert
    tee -o $out/stat.txt stat -liberty $(path "$compact") -liberty $scripts/registers.lib
    write_verilog -noattr $out/tile.v"
quietly "$out/models.log" "models of cells" yosys -p "read_liberty -ignore_miss_func $(path "$compact")
    read_liberty $scripts/registers.lib
    write_verilog -noattr $out/test/mapped_cells.v"
after=$(simulate mapped ../tile.v mapped_cells.v)

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
    echo "layout           none here"
} | tee "$out/report.txt"
