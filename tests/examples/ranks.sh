#!/bin/sh
# dlgn train under mpirun:  ranks.sh PROGRAM SOURCE_FOLDER WITH_MPI (1 if the program is built with it)
set -u
program=$1 with_mpi=${3:-0}
. "$2/tests/support/skip.sh"
if [ "$with_mpi" != 1 ] || ! command -v mpirun >/dev/null 2>&1; then
    skip "dlgn train by several ranks: MPI is not installed"
    finish
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
export OMPI_ALLOW_RUN_AS_ROOT OMPI_ALLOW_RUN_AS_ROOT_CONFIRM

awk 'BEGIN {
    srand(1)
    print "x,y,z,label"
    for (i = 0; i < 900; ++i) {
        x = int(100 * rand()); y = int(100 * rand())
        print x "," y "," int(100 * rand()) "," (x > y ? "above" : "below")
    }
}' >table.csv
train() {
    "$@" "$program" train --data table.csv --layers 60,40 --candidates 4 --epochs 4 --soft-epochs 4 \
        --batch 256 --gumbel-noise 0.5 >out.txt 2>error.txt
}
fail() {
    echo "FAILED: $1"
    cat out.txt error.txt
    exit 1
}
by_ranks() { timeout -k 1 120 mpirun --oversubscribe --bind-to none -n 2 "$@"; }

train env || fail "one process"
mv out one
train by_ranks || fail "two ranks"
cmp one/model.dlgn out/model.dlgn || fail "the classifiers differ"
[ "$(grep -c '^epoch ' out.txt)" -eq 4 ] || fail "an epoch is not told once"
grep -q '^training 100 neurons with [0-9]* threads on each of 2 ranks' out.txt || fail "the ranks are not told"

# What is wrong is told once, and is no hang.
by_ranks "$program" train --data nothing.csv >out.txt 2>error.txt && fail "a table that is not there"
[ "$(grep -c '^error: nothing.csv' error.txt)" -eq 1 ] || fail "the message about it"
by_ranks "$program" classify out/model.dlgn --data table.csv >out.txt 2>error.txt && fail "another command"
[ "$(grep -c '^error: only dlgn train is for several ranks' error.txt)" -eq 1 ] || fail "the message about that"
echo "two ranks train the classifier that one process trains"
finish
