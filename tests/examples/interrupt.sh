#!/bin/sh
# Interrupts and kills a run of the main example, continues it, and compares the circuit with that of a run
# that was left alone:  interrupt.sh PROGRAM SOURCE_FOLDER
set -u
program=$1 data=$2/examples/data/mnist-1bit
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

# A shell starts what runs beside it with interrupts ignored, and a program leaves that as it is.
train() {
    exec env --default-signal=INT "$program" train --data "$data" --layers 300,100 --candidates 4 --epochs 4 --soft-epochs 1 \
        --refresh-every 2 --threads 2 --batch 32 "$@"
}
fail() {
    echo "FAILED: $1"
    cat out.txt error.txt
    exit 1
}

# hit SIGNAL EPOCH: runs until the line of that epoch, then gets the signal; sets `status`. The kill finds no
# process if the run has ended, which the status tells.
hit() {
    : >out.txt # the lines of the run before are not this one's
    (train --checkpoint kept --out continued) >out.txt 2>error.txt &
    child=$!
    while ! grep -q "^epoch  $2/" out.txt && kill -0 $child 2>/dev/null; do sleep 0.05; done
    kill "-$1" $child 2>/dev/null
    wait $child
    status=$?
}

(train --out whole) >out.txt 2>error.txt || fail "a run on its own"
hit INT 1
[ $status -eq 130 ] || fail "status $status after an interrupt, expected 130"
[ "$(cat error.txt)" = "error: training was interrupted; the same command continues it from kept" ] ||
    fail "the message after an interrupt"
[ -s kept ] && [ ! -e continued/model.dlgn ] || fail "what an interrupt leaves"
hit KILL 2
[ $status -eq 137 ] || fail "status $status after a kill, expected 137"
(train --checkpoint kept --out continued --seed 2) >out.txt 2>error.txt && fail "another network was trained"
[ "$(cat error.txt)" = "error: kept: is of another run: 'network-seed 1' there, 'network-seed 2' here" ] ||
    fail "the message about another network"
(train --checkpoint kept --out continued) >out.txt 2>error.txt || fail "the continued run"
grep -q '^epoch  4/' out.txt && ! grep -q '^epoch  1/' out.txt || fail "the run did not continue"
cmp whole/model.dlgn continued/model.dlgn || fail "the circuits differ"
echo "interrupted, killed and continued to the same circuit"
