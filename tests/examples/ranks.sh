#!/bin/sh
# dlgn train under mpirun:  ranks.sh PROGRAM SOURCE_FOLDER WITH_MPI (1 if the program is built with it)
set -u
program=$1
. "$2/tests/support/skip.sh"
. "$2/tests/support/mpi.sh"
need_mpi "dlgn train by several ranks" "$([ "${3:-0}" = 1 ] && echo built)"

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
train env || fail "one process"
mv out one
train by_ranks 2 || fail "two ranks"
cmp one/model.dlgn out/model.dlgn || fail "the classifiers differ"
[ "$(grep -c '^epoch ' out.txt)" -eq 4 ] || fail "an epoch is not told once"
grep -q '^training 100 neurons with [0-9]* threads on each of 2 ranks' out.txt || fail "the ranks are not told"

# What is wrong is told once, and is no hang.
by_ranks 2 "$program" train --data nothing.csv >out.txt 2>error.txt && fail "a table that is not there"
[ "$(grep -c '^error: nothing.csv' error.txt)" -eq 1 ] || fail "the message about it"
by_ranks 2 "$program" classify out/model.dlgn --data table.csv >out.txt 2>error.txt && fail "another command"
[ "$(grep -c '^error: only dlgn train is for several ranks' error.txt)" -eq 1 ] || fail "the message about that"
echo "two ranks train the classifier that one process trains"
finish
