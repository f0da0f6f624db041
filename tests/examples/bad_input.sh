#!/bin/sh
# Feeds the main example input that is wrong in one way each:  bad_input.sh PROGRAM SOURCE_FOLDER
# Every run must fail with one message that says what is wrong, and leave an earlier result as it was.
set -u
. "$2/tests/support/skip.sh"
program=$1
data=$2/examples/data/mnist-1bit
scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT
mkdir "$scratch/out"
echo "earlier result" >"$scratch/out/report.json"
failures=0
kept=report.json # files in the folder after a run

# expect NAME MESSAGE ARGUMENTS...: the run must fail and say MESSAGE (a fixed string) on one line.
expect() {
    name=$1 message=$2
    shift 2
    case " $* " in
    *" --data "*) "$program" train --out "$scratch/out" "$@" >"$scratch/stdout" 2>"$scratch/stderr" ;;
    *) "$program" train --out "$scratch/out" --data "$data" "$@" >"$scratch/stdout" 2>"$scratch/stderr" ;;
    esac
    status=$?
    if [ $status -eq 0 ] || [ $status -ge 126 ]; then
        echo "FAILED $name: exit status $status"
        failures=$((failures + 1))
    fi
    if grep -q "^training" "$scratch/stdout" && [ "$kept" = report.json ]; then
        echo "FAILED $name: found after training had begun"
        failures=$((failures + 1))
    fi
    if [ "$(grep -c ^error "$scratch/stderr")" -gt 1 ]; then
        echo "FAILED $name: more than one message"
        failures=$((failures + 1))
    fi
    if ! grep -qF -- "$message" "$scratch/stderr"; then
        echo "FAILED $name: expected '$message', got:"
        cat "$scratch/stderr"
        failures=$((failures + 1))
    fi
    if [ "$(cat "$scratch/out/report.json")" != "earlier result" ] || [ "$(ls "$scratch/out")" != "$kept" ]; then
        echo "FAILED $name: the earlier result is not as it was: $(ls "$scratch/out")"
        failures=$((failures + 1))
    fi
}

# damaged NAME: a copy of the data in which one file is to be damaged.
damaged() {
    rm -rf "${scratch:?}/$1"
    cp -r "$data" "$scratch/$1"
    chmod -R u+w "$scratch/$1"
}

damaged truncated_gzip
head -c 100000 "$data/train-images-idx3-ubyte.gz" >"$scratch/truncated_gzip/train-images-idx3-ubyte.gz"
expect "truncated gzip" "train-images-idx3-ubyte.gz: the gzip data are truncated" --data "$scratch/truncated_gzip"

damaged corrupt_gzip
{ head -c 5000 "$data/train-labels-idx1-ubyte.gz"; printf 'garbage garbage'
  tail -c +5016 "$data/train-labels-idx1-ubyte.gz"; } >"$scratch/corrupt_gzip/train-labels-idx1-ubyte.gz"
expect "corrupt gzip" "train-labels-idx1-ubyte.gz: the gzip data are damaged" --data "$scratch/corrupt_gzip"

damaged truncated
gzip -dc "$data/t10k-images-idx3-ubyte.gz" | head -c 7840000 >"$scratch/truncated/t10k-images-idx3-ubyte"
rm "$scratch/truncated/t10k-images-idx3-ubyte.gz"
expect "truncated images" "t10k-images-idx3-ubyte:" --data "$scratch/truncated"

damaged oversized
{ gzip -dc "$data/t10k-labels-idx1-ubyte.gz"; echo more; } >"$scratch/oversized/t10k-labels-idx1-ubyte"
rm "$scratch/oversized/t10k-labels-idx1-ubyte.gz"
expect "oversized labels" "t10k-labels-idx1-ubyte:" --data "$scratch/oversized"

damaged swapped
cp "$data/train-labels-idx1-ubyte.gz" "$scratch/swapped/t10k-labels-idx1-ubyte.gz"
expect "labels of another set" "t10k-labels-idx1-ubyte.gz:" --data "$scratch/swapped"

damaged mislabelled
cp "$data/t10k-labels-idx1-ubyte.gz" "$scratch/mislabelled/t10k-images-idx3-ubyte.gz"
expect "labels in place of images" "t10k-images-idx3-ubyte.gz:" --data "$scratch/mislabelled"

damaged high_label
{ gzip -dc "$data/t10k-labels-idx1-ubyte.gz" | head -c 10007; printf '\012'; } >"$scratch/high_label/t10k-labels-idx1-ubyte"
rm "$scratch/high_label/t10k-labels-idx1-ubyte.gz"
expect "label 10" "t10k-labels-idx1-ubyte:" --data "$scratch/high_label"

expect "no data" "$scratch/nowhere" --data "$scratch/nowhere"

echo 'library (x) { cell (a) { area : 1; pin (Y) { direction : output; function : "!Q"; } } }' >"$scratch/unknown_pin.lib"
expect "unknown pin in a function" "unknown_pin.lib:1:" --liberty "$scratch/unknown_pin.lib"
echo 'library (x) { cell (a) { area : 1;' >"$scratch/truncated.lib"
expect "truncated Liberty file" "truncated.lib:2:" --liberty "$scratch/truncated.lib"
echo 'library (x) { cell (and2) { area : 1; pin (A) { direction : input; } pin (B) { direction : input; }
  pin (Y) { direction : output; function : "A & B"; } } }' >"$scratch/no_inverter.lib"
expect "a library without an inverter" "library x" --liberty "$scratch/no_inverter.lib"
printf '\377\376\000binary' >"$scratch/binary.lib"
expect "not a Liberty file" "binary.lib:1:1" --liberty "$scratch/binary.lib"
expect "no Liberty file" "$scratch/nowhere.lib" --liberty "$scratch/nowhere.lib"

expect "last layer not divisible" "classes = 10: must divide the last layer's 55 outputs" --layers 100,55
expect "class outputs that are too many" "class outputs = 30: must be at least 1, and together the last layer's 100" \
    --layers 100 --class-outputs 30,30,30,30,1,1,1,1,1,1
expect "class outputs for three classes" "class outputs = 3 numbers: must be one for each of the 10 classes" \
    --layers 100 --class-outputs 30,30,40
expect "two prices of an output" "--output-area excludes --price-head" --price-head --output-area 5
expect "negative noise" "Gumbel noise = -1: must be 0 or positive" --gumbel-noise -1
expect "a refresh of all candidates" "refresh share = 1: must be between 0 and 1" --refresh-share 1
expect "an empty layer" "layers = 0" --layers 0,10
expect "layers that are no layers" "--layers: layer = many: must be a number of neurons, or begin with dense:, conv: or pool:" --layers many
expect "a kernel without its side" "--layers: layer = conv:8:sid=5: 'sid=5' is none of kernels=, side=" --layers conv:8:sid=5,100
expect "a window of a layer that is no number" "--window does nothing but for a first layer that is a number" \
    --layers conv:4,100 --window 5
expect "more smoothing than labels" "label smoothing = 2: must be" --label-smoothing 2
expect "negative decay" "weight decay = -1: must be" --weight-decay -1
expect "negative epochs" "--epochs" --epochs -3
expect "a negative count" "--epochs: -3: must be a whole number, 0 or more" --epochs -3
expect "an empty batch" "batch = 0: must be at least 1" --batch 0
expect "no candidates" "candidates = 0: must be at least 1" --candidates 0
expect "a rate that is not a number" "learning rate = nan: must be positive" --learning-rate nan
expect "a negative area weight" "area weight = -1: must be 0 or positive" --area-weight -1
expect "an infinite temperature" "temperature = inf" --tau inf
expect "too many threads" "threads = 100000: must be 1 to 1024" --threads 100000
expect "all images held out" "held-out samples = 60000" --held-out 60000
expect "an unknown form" "--form" --form lut5
expect "a threshold out of range" "--threshold" --threshold 255
expect "a seed too large" "18446744073709551616: must be at most 18446744073709551615" --seed 18446744073709551616
expect "a line end in a value" '--seed: 1\n2: must be a whole number' --seed "1
2"
expect "a threshold with several bits" "--threshold does nothing but for images of one bit a pixel and even thresholds" --threshold 100 --bits 3
expect "a share without refreshes" "--refresh-share does nothing without --refresh-every" --refresh-share 0.5
expect "a first frozen layer of none" "--freeze-from does nothing without --freeze-every" --freeze-from 3
expect "layers frozen after the end" "freeze from = 4: must be less than all epochs" --epochs 4 --freeze-every 1 --freeze-from 4
expect "prices without a weight" "--output-area does nothing with --area-weight 0" --area-weight 0 --output-area 5
expect "patience with nothing held out" "patience = 3: needs held-out samples" --patience 3 --held-out 0
if nm -a "$program" 2>/dev/null | grep -q __asan_init; then # ends the program itself
    skip "too much memory: under the address sanitizer"
else
    expect "too much memory" "not enough memory for training" --layers 100000000000000
fi
expect "comparing one at a time" "--compare 1: must be at least 2" --compare 1
expect "wires that are no number" "--wire: nan: must be 0 or more, and finite" --wire nan
expect "as few stages as what allows" "--stages auto: needs --period" --stages auto
expect "an unknown driver" "--driving-cell none: library sky130_fd_sc_hd has no such cell" --driving-cell none
expect "a pipeline without flip-flops" "library sky130_fd_sc_hd: no flip-flop" --stages 2
expect "an unknown option" "--colour" --colour blue

# A folder that cannot be written: a file in its place; root may write anywhere else.
touch "$scratch/file"
if "$program" train --out "$scratch/file/out" --data "$data" >"$scratch/stdout" 2>"$scratch/stderr" ||
    ! grep -qF "$scratch/file/out" "$scratch/stderr"; then
    echo "FAILED unwritable output folder"
    cat "$scratch/stderr"
    failures=$((failures + 1))
fi

# A folder that was made for results goes again if there are none, with those above it.
"$program" train --out "$scratch/new/out" --data "$scratch/truncated_gzip" >"$scratch/stdout" 2>"$scratch/stderr"
if [ $? -ne 1 ] || [ -e "$scratch/new" ]; then
    echo "FAILED a new output folder: $(ls -R "$scratch/new")"
    failures=$((failures + 1))
fi

# A full disk, as a limit on the size of files: the testbench of 1,000 images is larger.
if (
    trap '' XFSZ
    ulimit -f 200
    kept='model.dlgn
neurons.dlgn
report.json' # what was trained is not lost
    expect "a full disk" "testbench.v: cannot be written: File too large" --layers 20 --epochs 1 --all-inputs
    exit $failures
); then :; else failures=$((failures + 1)); fi

if [ $failures -ne 0 ]; then
    echo "$failures failures"
    exit 1
fi
echo "every wrong input was named"
finish
