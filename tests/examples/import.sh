#!/bin/sh
# Models of other packages say here what they say there, for 10,000 rows:  import.sh PROGRAM SOURCE_FOLDER
#
# A model is NAME.pt or NAME.json, with NAME.options of the importer, NAME.rows (arguments of import/rows.py) and the
# scores of the package itself, NAME.csv, or their checksum, NAME.sum. Those in tests/examples/import were made by the
# scripts there, with the packages' own classes. Where DLGN_DIFFLOGIC, DLGN_TORCHLOGIX and DLGN_COMPACTLOGIC name
# checkouts, and a Python has PyTorch ($DLGN_PYTHON, if it is not the first), all are made anew.
set -u
program=$1
source=$2
here=$source/tests/examples/import
. "$source/tests/support/skip.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0
fail() {
    echo "FAILED $*"
    failures=$((failures + 1))
}

if ! command -v python3 >/dev/null 2>&1; then
    skip "importers of other packages: python3 is not there"
    finish 0
fi
export PYTHONDONTWRITEBYTECODE=1
importers=$source/examples/import

# import_model MODEL OUT [OPTIONS...]: a model by the importer of its package, or by the program.
import_model() {
    model=$1 out=$2
    shift 2
    case $model in
    *.json | *.pth) "$program" import "$model" --out "$out" "$@" ;;
    *) python3 "$importers/$(basename "$model" | cut -d _ -f 1).py" "$model" --out "$out" "$@" ;;
    esac
}

# scores MODEL OUT: what the program says of the rows of a model from elsewhere.
scores() {
    # shellcheck disable=SC2046 # arguments are words
    set -- "$1" "$2" $(cat "${1%.*}.rows")
    rows=$scratch/rows_$3_$4.csv
    [ -f "$rows" ] || python3 "$here/rows.py" "$rows" "$3" "$4" || return 1
    "$program" classify "$scratch/model.dlgn" --data "$rows" --scores --out "$2"
}

# same MODEL: imports it and compares scores and labels of all rows.
same() {
    name=$(basename "${1%.*}")
    rm -f "$scratch/model.dlgn" "$scratch/scores.csv"
    # shellcheck disable=SC2046 # options are words
    (cd "$(dirname "$1")" && import_model "$1" "$scratch/model.dlgn" $(cat "${1%.*}.options")) >"$scratch/log.txt" 2>&1
    if [ ! -s "$scratch/model.dlgn" ]; then
        fail "$name: $(cat "$scratch/log.txt")"
    elif ! scores "$1" "$scratch/scores.csv" >"$scratch/log.txt" 2>&1; then
        fail "$name: $(cat "$scratch/log.txt")"
    elif [ -f "${1%.*}.csv" ]; then
        cmp "$scratch/scores.csv" "${1%.*}.csv" || fail "$name: other scores than its package"
    else
        [ "$(cksum <"$scratch/scores.csv")" = "$(cat "${1%.*}.sum")" ] || fail "$name: other scores than its package"
    fi
    count=$((count + 1))
}

count=0
for model in "$here"/*_*.pt "$here"/*_*.json "$here"/*_*.v; do
    [ ! -f "${model%.*}.rows" ] || same "$model"
done
[ "$count" -ge 4 ] || fail "only $count models in $here"
echo "$count models of files, 10000 rows each"

# A circuit in Verilog by another reader: Icarus Verilog simulates the file itself.
if command -v iverilog >/dev/null 2>&1; then
    python3 "$here/rows.py" "$scratch/own.csv" 12 bits &&
        awk -F , 'NR > 1 { bits = ""; for (i = NF; i > 0; --i) bits = bits $i; print bits }' "$scratch/own.csv" >"$scratch/own.txt" &&
        iverilog -g2005 -P testbench.INPUTS=12 -P testbench.OUTPUTS=16 -s testbench -o "$scratch/counts" \
            "$here/counts.v" "$here/compactlogic_own.v" && vvp -n "$scratch/counts" "+rows=$scratch/own.txt" >"$scratch/counts.txt"
    awk 'BEGIN { print "label,0,1,2,3" } {
        highest = -1
        scores = ""
        for (label = 0; label < 4; ++label) {
            count = 0
            for (bit = 0; bit < 4; ++bit)
                count = 2 * count + substr($0, 13 - 4 * label + bit, 1)
            scores = scores "," count
            if (count > highest) {
                highest = count
                first = label
            }
        }
        print first scores
    }' "$scratch/counts.txt" >"$scratch/scores.csv"
    [ "$(cksum <"$scratch/scores.csv")" = "$(cat "$here/compactlogic_own.sum")" ] ||
        fail "compactlogic_own.v: other scores in a simulation"
else
    skip "a simulation of a circuit in Verilog: iverilog is not there"
fi

# Rows must be able to tell one order of bits from another.
import_model "$here/difflogic_planes.pt" "$scratch/model.dlgn" --thresholds 0.125,0.5,0.75 --plane 1 >/dev/null &&
    scores "$here/difflogic_planes.pt" "$scratch/scores.csv" &&
    [ "$(cksum <"$scratch/scores.csv")" != "$(cat "$here/difflogic_planes.sum")" ] ||
    fail "the order of bits is not seen"

# Wrong use: one message that says what is wrong, no model.
expect() {
    message=$1
    shift
    rm -f "$scratch/wrong.dlgn"
    # shellcheck disable=SC2086 # options are words
    ! import_model "$1" "$scratch/wrong.dlgn" $2 >"$scratch/log.txt" 2>&1 || fail "no error: $message"
    [ "$(grep -cF -- "$message" "$scratch/log.txt")" -eq 1 ] && [ "$(wc -l <"$scratch/log.txt")" -eq 1 ] ||
        fail "message '$message', not $(cat "$scratch/log.txt")"
    [ ! -e "$scratch/wrong.dlgn" ] || fail "a model in spite of '$message'"
}
wiring="--wiring $here/difflogic_wires.pt"
expect "difflogic_nowhere.pt: cannot be read: No such file" difflogic_nowhere.pt ""
expect "needs --inputs, --classes and either" "$here/difflogic_wiring.pt" ""
expect "a whole model, which --seed is not for" "$here/difflogic_whole.pt" "--seed 1"
expect "neuron 10 reads 11, but there are 11 inputs" "$here/difflogic_wiring.pt" "--inputs 11 --classes 3 $wiring"
expect "24 neurons of the last layer are no 7 groups of one size" "$here/difflogic_wiring.pt" \
    "--inputs 12 --classes 7 $wiring"
expect "expected a list of the wires of 2 layers" "$here/difflogic_seed_cpu.pt" \
    "--inputs 12 --classes 5 --wiring $here/difflogic_whole.pt"
expect "thresholds 1,0 do not ascend" "$here/difflogic_planes.pt" "--thresholds 1,0"
expect "18 inputs are not 4 thresholds of each feature" "$here/difflogic_planes.pt" "--thresholds 1,2,3,4"
expect "6 features are no planes of 4" "$here/difflogic_planes.pt" "--thresholds 1,2,3 --plane 4"
expect "--plane does nothing" "$here/difflogic_planes.pt" "--plane 1"
expect "which needs --parametrization" "$here/torchlogix_state.pt" "--classes 5 --inputs 12"
expect "expected rows of 16 raw weights, not [30, 4]" "$here/torchlogix_state.pt" \
    "--classes 5 --inputs 12 --parametrization raw"
expect "neuron 0 reads 11, but there are 11 inputs" "$here/torchlogix_state.pt" \
    "--classes 5 --inputs 11 --parametrization light"
expect "no groups of 7 classes" "$here/torchlogix_state.pt" "--classes 7 --inputs 12 --parametrization light"
expect "has thresholds of its own" "$here/torchlogix_small.pt" "--thresholds 0.5"
expect "has a GroupSum, which --classes is not for" "$here/torchlogix_raw2.pt" "--classes 3"
expect "thresholds of shape [2, 1, 1, 3] are not those of values of shape [5, 4, 2]" "$here/torchlogix_small.pt" \
    "--shape 5,4,2"
state="$here/torchlogix_smallstate.pt --classes 3 --parametrization warp"
# shellcheck disable=SC2086 # the model and its options are words
wrong_state() { expect "$1" ${state%% *} "${state#* } $2"; }
wrong_state "is a state_dict with convolutions, which needs --layers" "--shape 2,5,4"
wrong_state "is a state_dict with convolutions, which needs --shape" "--layers conv:3:2:1"
wrong_state "has 1 convolutions, not the 2 of --layers" "--shape 2,5,4 --layers conv:3:2:1,conv:3"
wrong_state "has 6 positions, not 2 x 1" "--shape 2,5,4 --layers conv:3:2"
wrong_state "may as well be those of smaller windows with padding 1" "--shape 2,5,4 --layers conv:5:2:2"
wrong_state "for the window at [0, 0]: size, step or padding is another" "--shape 2,5,4 --layers conv:2x3:2:1"
wrong_state "thresholds of shape [2, 1, 1, 3] are not those of values of shape [3, 5, 4]" \
    "--shape 3,5,4 --layers conv:3:2:1"
wrong_state "a pool of --layers: a window of [2, 2, 2] in values of shape [3, 3, 2]" \
    "--shape 2,5,4 --layers conv:3:2:1,pool:2x2x2:2"
wrong_state "but there are 6 inputs" "--shape 2,5,4 --layers conv:3:2:1,pool:2:1"
expect "a state_dict of dense layers, which --shape is not for" "$here/torchlogix_state.pt" "--classes 5 --shape 2,3,2"
expect "a whole model, which --layers is not for" "$here/torchlogix_small.pt" "--layers conv:3"
expect "is a state_dict, which needs a meta_data.json" "$here/compactlogic_state.pt" ""
expect "has no args of an experiment: FileNotFoundError" "$here/compactlogic_state.pt" "--metadata nowhere.json"
expect "neuron 14 reads 11, but there are 11 inputs" "$here/compactlogic_state.pt" "--inputs 11 --classes 4"
expect "a whole model, which --classes is not for" "$here/compactlogic_small.pt" "--classes 3"
printf '{"args": {"dataset": "mnist", "struct": "conv_spm"}}' >"$scratch/args.json"
expect "has 0 convolutions instead of 4" "$here/compactlogic_state.pt" "--metadata $scratch/args.json"
printf '{"args": {"dataset": "letters", "struct": "regular"}}' >"$scratch/args.json"
expect 'the data set "letters" is not known' "$here/compactlogic_state.pt" "--metadata $scratch/args.json"
cp "$here/difflogic_whole.pt" "$scratch/compactlogic_other.pt"
expect "1: expected gate_sequence of shape [40, 16], not []" "$scratch/compactlogic_other.pt" ""

# wrong_verilog MESSAGE SCRIPT [OPTIONS]: a circuit in Verilog that sed makes another.
wrong_verilog() {
    sed "$2" "$here/compactlogic_own.v" >"$scratch/compactlogic_wrong.v"
    expect "compactlogic_wrong.v: $1" "$scratch/compactlogic_wrong.v" "${3:-}"
}
wrong_verilog "is Verilog, which --inputs is not for" "" "--inputs 12"
wrong_verilog "12 inputs are not 5 thresholds" "" "--thresholds 1,2,3,4,5"
wrong_verilog "12: in_bits[12] is not one of the 12 inputs" '12s/in_bits\[9\]/in_bits[12]/'
wrong_verilog "11: node_bits[30] has no function before" '11s/in_bits\[8\]/node_bits[30]/'
wrong_verilog "12: node_bits[12] is not declared, or has a function already" '12s/node_bits\[13\]/node_bits[12]/'
wrong_verilog "12: in_byte is neither in_bits nor node_bits" '12s/in_bits\[9\]/in_byte[9]/'
wrong_verilog "11: \"assign\" is expected, not 'and'" '11s/.*/and g(node_bits[12], in_bits[0], in_bits[1]);/'
wrong_verilog "11: '*' is not in what CompactLogic writes" '11s/in_bits/2 * in_bits/'
wrong_verilog "11: \";\" is expected, not '+'" '11s/in_bits\[8\]/in_bits[8] ^ in_bits[1] + in_bits[2]/'
wrong_verilog "59: the sum of 6 bits does not fit into 2" "53s/3:0/1:0/; 54,59s/3'd0/1'd0/"
wrong_verilog "95: bit 4 of class_counts_flat is in no sum" '/flat\[7:4\]/,/;/d'
wrong_verilog "4: behind own stands a module that is not one of registers" 's/own dut/other dut/'

# wrong_json MESSAGE JSON: a circuit of two inputs, 0 and 1, in which something is wrong.
wrong_json() {
    printf '%s' "$2" >"$scratch/torchlogix_wrong.json"
    expect "$1" "$scratch/torchlogix_wrong.json" ""
}
and='{"gate_id": 2, "op": "AND", "in0": 0, "in1": 1}'
wrong_json "torchlogix_wrong.json:2:2: is no JSON" '{"n_inputs": 2,
 gates'
wrong_json 'torchlogix_wrong.json: has no "gates"' '{"n_inputs": 2}'
wrong_json 'gates = 1: must be an array' '{"n_inputs": 2, "gates": 1}'
wrong_json 'n_inputs = 0: must be at least 1' '{"n_inputs": 0, "gates": []}'
wrong_json 'outputs: there are none' '{"n_inputs": 2, "gates": [], "outputs": []}'
wrong_json 'gates[0].op = "MAJ": is no operation of torchlogix' '{"n_inputs": 2, "gates": [{"op": "MAJ"}]}'
wrong_json 'gates[0]: has no "in1"' '{"n_inputs": 2, "gates": [{"gate_id": 2, "op": "AND", "in0": 0}]}'
wrong_json 'gates[1].in1 = 3: is no input, and no gate before' \
    '{"n_inputs": 2, "gates": ['"$and"', {"gate_id": 3, "op": "OR", "in0": 2, "in1": 3}]}'
wrong_json 'gates[1].gate_id = 2: comes twice' '{"n_inputs": 2, "gates": ['"$and, $and"']}'
wrong_json 'sum_nodes[1].tau = 2: must be above 0 and the same' '{"n_inputs": 2, "gates": [], "outputs": [2, 3],
    "sum_nodes": [{"node_id": 2, "input_ids": [0]}, {"node_id": 3, "input_ids": [1], "tau": 2}]}'
wrong_json 'sum_nodes[0].beta = 0.5: must differ from those of others by a whole number' '{"n_inputs": 2, "gates": [],
    "outputs": [2, 1], "sum_nodes": [{"node_id": 2, "input_ids": [0], "beta": 0.5}]}'
wrong_json 'sum_nodes[0].input_ids[0] = 7: is no input' '{"n_inputs": 2, "gates": [], "outputs": [2],
    "sum_nodes": [{"node_id": 2, "input_ids": [7]}]}'
expect "--classes = 3: the circuit has 3 classes of its own" "$here/torchlogix_dense_simple.json" "--classes 3"
expect "--thresholds needs --plane" "$here/torchlogix_planes_simple.json" "--thresholds 0.125,0.5,0.75"
expect "--plane = 4: must divide the 6 features" "$here/torchlogix_planes_simple.json" \
    "--thresholds 0.125,0.5,0.75 --plane 4"
expect "must be above the one before it, 1" "$here/torchlogix_planes_simple.json" "--thresholds 1,0,2 --plane 1"
expect "examples/import make models" "$here/difflogic_whole.pth" ""
cp "$here/difflogic_whole.pt" "$scratch/torchlogix_other.pt"
expect "has no layers of torchlogix" "$scratch/torchlogix_other.pt" ""
cp "$here/torchlogix_raw2.pt" "$scratch/difflogic_other.pt"
expect "a LogicDense is neither a known layer nor a Sequential" "$scratch/difflogic_other.pt" ""

python3 -m unittest discover -s "$here" -p 'test_*.py' >"$scratch/log.txt" 2>&1 || fail "$(cat "$scratch/log.txt")"

# real PACKAGE CHECKOUT FOLDERS: models that the package's own classes make now.
real() {
    if [ -z "$2" ]; then
        skip "models made by $1 itself: its checkout is not named"
        return
    fi
    python=
    for candidate in ${DLGN_PYTHON:-python3 /usr/bin/python3}; do
        if "$candidate" -c 'import numpy, torch' 2>/dev/null; then
            python=$candidate
            break
        fi
    done
    if [ -z "$python" ]; then
        skip "models made by $1 itself: no Python with PyTorch and numpy"
        return
    fi
    mkdir "$scratch/$1"
    if ! PYTHONPATH=$2 "$python" "$here/$1_models.py" "$scratch/$1" >"$scratch/log.txt" 2>&1; then
        fail "$1_models.py: $(tail -n 3 "$scratch/log.txt")"
        return
    fi
    count=0
    for model in "$scratch/$1"/*_*.pt "$scratch/$1"/*_*.json "$scratch/$1"/*_*.v; do
        [ ! -f "${model%.*}.rows" ] || same "$model"
    done
    [ "$count" -gt 0 ] || fail "$1_models.py made no models"
    echo "$count models of $1, 10000 rows each"
}
real difflogic "${DLGN_DIFFLOGIC:-}"
real torchlogix "${DLGN_TORCHLOGIX:+$DLGN_TORCHLOGIX/src}"
real compactlogic "${DLGN_COMPACTLOGIC:-}"
finish $((failures > 0))
