#!/bin/sh
# A classifier of 28 x 28 black and white images on an iCE40 UP5K: from the model to the bitstream, simulated after place and
# route with test images:
#   sh examples/ice40/run.sh [MODEL] [--out FOLDER] [--style turns|rtl|gates] [--registers LIST] [--images N] [--seed N]
#                            [--data FOLDER] [--program DLGN]
#
# MODEL        bench/data/near_8k.dlgn unless it is given
# --out        where everything is written; ice40 unless it is given
# --style      turns: one adder for all classes, a class a clock, the default; rtl: class sums side by side, as chains of
#              carries (dlgn convert --style rtl); gates: all as gates, without registers
# --registers  with rtl, stages that end in registers, sums,label unless others are given
# --images     test images that are simulated, 20 unless there are others
# --seed       of nextpnr's placement
# --data       a folder with MNIST's files, of which t10k-images is packed by gzip; examples/data/mnist-1bit by default
# --program    the program dlgn; built if it is not given
#
# The report is printed and in FOLDER/report.txt. The exit status is 0 if the design fits and every image got, from the
# Verilog and from the netlist of the bitstream, the label that the engine gives; 2 on wrong use.
set -eu
scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$scripts/../.." && pwd)
. "$root/cmake/packages.sh"
. "$root/examples/support/digits.sh"

model=$root/bench/data/near_8k.dlgn
out=ice40 style=turns registers= images=20 seed=1 data=$root/examples/data/mnist-1bit program=
while [ $# -gt 0 ]; do
    case $1 in
    -h | --help)
        sed -n '2,/^set -eu/{s/^# \{0,1\}//;/^set -eu/!p;}' "$0"
        exit 0
        ;;
    --out | --style | --registers | --images | --seed | --data | --program)
        [ $# -ge 2 ] || fail "$1 needs a value" 2
        case $1 in
        --out) out=$2 ;;
        --style) style=$2 ;;
        --registers) registers=$2 ;;
        --images) images=$2 ;;
        --seed) seed=$2 ;;
        --data) data=$2 ;;
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
require_number --seed "$seed"
[ "$images" -le 10000 ] || fail "--images $images: there are 10000" 2
case $style in
rtl) registers=${registers:-sums,label} ;;
turns | gates) [ -z "$registers" ] || fail "--registers needs --style rtl" 2 ;;
*) fail "--style $style: must be turns, rtl or gates" 2 ;;
esac

need yosys yosys "synthesis"
need nextpnr-ice40 nextpnr-ice40 "place and route"
need fpga-icestorm icepack "timing, bitstream, and its netlist"
need fpga-icestorm-chipdb '/usr/share/fpga-icestorm/chipdb/chipdb-5k.txt' "what these know of the FPGA"
need iverilog iverilog "simulation"
install_missing
require_command yosys nextpnr-ice40 icetime icepack icebox_vlog iverilog vvp
mkdir -p "$out"
out=$(CDPATH='' cd -- "$out" && pwd)
build_program

# The classifier, and the pixels that it reads.
latency=0 pause=0 width=4 whole=
output=label
case $style in
rtl)
    "$program" convert "$model" --style rtl --registers "$registers" --name classify --out "$out/classify.v" >/dev/null
    latency=$(echo "$registers" | tr ',' '\n' | sort -u | wc -l)
    whole='classify classify (.clk(clk), .pixels(pixels), .label(label));'
    ;;
gates)
    "$program" convert "$model" --name classify --out "$out/classify.v" >/dev/null
    whole='classify classify (.pixels(pixels), .label(label));'
    ;;
turns)
    "$program" convert "$model" --part gates --name classify --out "$out/classify.v" >/dev/null
    votes=$(votes_of "$model")
    [ -n "$votes" ] || fail "$model: its classes have not as many votes each; choose another --style" 2
    classes=${votes% *} votes=${votes#* }
    output=votes latency=$((classes + 3)) pause=$((classes + 4)) width=$((classes * votes))
    whole="wire [$((width - 1)):0] votes;
  classify classify (.pixels(pixels), .votes(votes));
  turns #(.CLASSES($classes), .VOTES($votes)) turns (.clk(clk), .complete(complete), .votes(votes), .done(done), .label(label));"
    ;;
esac
grep -q 'input.*\[783:0\] pixels' "$out/classify.v" && grep -q "output.*\[$((width - 1)):0\] $output" "$out/classify.v" ||
    fail "$model: is no classifier of 784 pixels of one bit and 9 to 16 classes" 2
grep -o 'pixels\[[0-9]*\]' "$out/classify.v" | tr -dc '0-9\n' | sort -n -u >"$out/pixels.txt"
pixels=$(wc -l <"$out/pixels.txt")
{
    echo "// The classifier, and the numbers that its pixels have in the image."
    echo "module image_classifier (input wire clk, input wire complete, input wire [$((pixels - 1)):0] image,"
    echo "  output wire done, output wire [3:0] label);"
    echo "  wire [783:0] pixels;"
    awk '{ printf "  assign pixels[%d] = image[%d];\n", $1, NR - 1 }' "$out/pixels.txt"
    echo "  $whole"
    case $style/$latency in
    turns/*) ;;
    */0) echo "  assign done = complete;" ;;
    *)
        echo "  reg [$((latency - 1)):0] later;"
        echo "  always @(posedge clk) later <= {later, complete};"
        echo "  assign done = later[$((latency - 1))];"
        ;;
    esac
    echo "endmodule"
} >"$out/image_classifier.v"
cp "$scripts/turns.v" "$out"
cp "$scripts/serial.pcf" "$scripts/testbench.v" "$out"

# Test images, and the labels that the engine gives them.
awk '{ printf "%x\n", $1 }' "$out/pixels.txt" >"$out/numbers.txt"
test_images "$data" "$images" >"$out/images.txt"
engine_labels "$model" "$data" "$images" "$out/labels.txt"

cd "$out"
# simulate WHAT FILE...: the test images through a module `serial`.
simulate() {
    what=$1
    shift
    iverilog -g2005 -s testbench -P testbench.PIXELS="$pixels" -P testbench.IMAGES="$images" -P testbench.PAUSE="$pause" -o "$what.vvp" testbench.v "$@" &&
        vvp -n "$what.vvp" >"$what.txt" || { cat "$what.txt" >&2; fail "$what: labels are not those of the engine"; }
    tail -n 1 "$what.txt"
}
sed "s/PIXELS = 1/PIXELS = $pixels/" "$scripts/serial.v" >serial.v
before=$(simulate verilog serial.v image_classifier.v turns.v classify.v)

quietly yosys.log "synthesis" yosys -p "read_verilog serial.v image_classifier.v turns.v classify.v; synth_ice40 -top serial -json serial.json"
quietly nextpnr.log "place and route" nextpnr-ice40 --up5k --package sg48 --seed "$seed" --freq 12 --timing-allow-fail \
    --json serial.json --pcf serial.pcf --asc serial.asc
quietly icetime.log "timing" icetime -d up5k -P sg48 -p serial.pcf -mtr icetime.txt serial.asc
icepack serial.asc serial.bin
icebox_vlog -s -n chip -p serial.pcf serial.asc >chip.v
# The pins have names of single bits.
cat >placed.v <<'V'
module serial (input wire clk, input wire valid, input wire start, input wire pixel, output wire done, output wire [3:0] label);
  chip chip (.clk(clk), .valid(valid), .start(start), .pixel(pixel), .done(done), .\label[0] (label[0]),
    .\label[1] (label[1]), .\label[2] (label[2]), .\label[3] (label[3]));
endmodule
V
after=$(simulate placed placed.v chip.v)

# used CELL: how many there are, of how many.
used() { sed -n "s/.*$1: *\([0-9]*\) *\/ *\([0-9]*\).*/\1 of \2/p" nextpnr.log | tail -n 1; }
count() { grep -c "\"type\": \"$1\"" serial.json || true; }
# The slower of nextpnr's clock, which knows nothing of the label's way to the pins, and icetime's.
fastest=$(sed -n 's/.*Max frequency for clock[^:]*: *\([0-9.]*\) MHz.*/\1/p' nextpnr.log | tail -n 1)
traced=$(sed -n 's/.*(\([0-9.]*\) MHz).*/\1/p' icetime.log icetime.txt | head -n 1)
rate=$(awk -v a="$fastest" -v b="$traced" -v n=$((pixels + pause)) 'BEGIN { printf "%d", 1e6 * (a < b ? a : b) / n }')
{
    echo "model              $(basename "$model"), ${accuracy:-no labels} of the test images"
    echo "pixels sent        $pixels of 784, one a clock, then a pause of $pause"
    echo "label              $latency clocks after the image, style $style${registers:+, registers after $registers}"
    echo "logic cells        $(used ICESTORM_LC)"
    echo "  LUT4, carries    $(count SB_LUT4), $(count SB_CARRY)"
    echo "  registers        $(grep -c '"type": "SB_DFF[A-Z]*"' serial.json)"
    echo "clock              $fastest MHz by nextpnr, $traced MHz by icetime"
    echo "images a second    $rate"
    echo "bitstream          $(wc -c <serial.bin) bytes, serial.bin"
    echo "Verilog            $before images"
    echo "placed and routed  $after images"
} | tee report.txt
