#!/bin/sh
# A small classifier on an FPGA, from the model to the netlist of the bitstream, and faults that must be seen:
#   ice40.sh PROGRAM MODEL SOURCE_FOLDER
set -u
program=$1 model=$2 source=$3
. "$source/tests/support/skip.sh"
. "$source/tests/support/check.sh"
for tool in yosys nextpnr-ice40 icetime icepack icebox_vlog iverilog vvp; do
    command -v $tool >/dev/null 2>&1 || { skip "$tool is not installed"; finish; }
done
out=$scratch/out log=$scratch/log.txt
run() {
    sh "$source/examples/ice40/run.sh" "$model" --out "$out" --images 3 --program "$program" "$@" >"$log" 2>&1
}
run
check "the run" "[ $? -eq 0 ] && grep -q '^placed and routed  PASS 3 images' $out/report.txt"
check "what it reports" "grep -q '^logic cells  *[1-9][0-9]* of 5280$' $out/report.txt && grep -q '^clock  *[1-9].* MHz by nextpnr, [1-9].* MHz by icetime' $out/report.txt"
check "the bitstream" "[ -s $out/serial.bin ]"

# simulate FILE...: the images through a module `serial`, as the run does.
simulate() {
    (cd "$out" && iverilog -g2005 -s testbench -P testbench.PIXELS="$(wc -l <numbers.txt)" -P testbench.IMAGES=3 \
        -P testbench.PAUSE=14 -o again.vvp testbench.v "$@" && vvp -n again.vvp) >"$log" 2>&1
}
# fault NAME FROM TO SED FILE...: with FILE FROM changed by SED to TO, the images must get other labels.
fault() {
    name=$1 from=$2 to=$3 change=$4
    shift 4
    sed "$change" "$out/$from" >"$out/$to"
    check "$name is planted" "! cmp -s $out/$from $out/$to"
    simulate "$@"
    check "$name is seen" "[ $? -ne 0 ] && grep -q '^FAIL ' $log"
}
simulate serial.v image_classifier.v turns.v classify.v
check "it passes without a fault" "grep -q '^PASS 3' $log"
fault "pixels in the wrong order" serial.v wrong.v 's/{pixel, image\[PIXELS-1:1\]}/{image[PIXELS-2:0], pixel}/' \
    wrong.v image_classifier.v turns.v classify.v
fault "an image that ends early" serial.v wrong.v 's/next == PIXELS/next == PIXELS - 9/' wrong.v image_classifier.v turns.v classify.v
fault "a sum compared the wrong way" turns.v wrong.v 's/counted > best/counted < best/' \
    serial.v image_classifier.v wrong.v classify.v
fault "the votes of a class left out" turns.v wrong.v 's/k < CLASSES/k < 2/' serial.v image_classifier.v wrong.v classify.v
fault "all gates of one kind changed" classify.v wrong.v 's/ & / | /' serial.v image_classifier.v turns.v wrong.v
table=$(sed -n 's/.*\\label\[0\]  <= .* : \(n[0-9]*\);.*/\1/p' "$out/chip.v")
fault "a lookup table of the bitstream inverted" chip.v wrong.v "s/assign $table = \(.*\);/assign $table = !(\1);/" placed.v wrong.v
run --style rtl
check "class sums side by side" "[ $? -eq 0 ] && grep -q '^placed and routed  PASS 3 images' $out/report.txt"
run --registers sums
check "an option that would do nothing" "[ $? -eq 2 ] && grep -q 'needs --style rtl' $log"
[ $failures -eq 0 ]
finish $?
