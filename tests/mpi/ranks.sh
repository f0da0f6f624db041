#!/bin/sh
# Training by processes that mpirun starts, and how they end:  ranks.sh SOURCE_FOLDER [PROGRAM]
# PROGRAM is tests/mpi/ranks.cpp; without it, MPI was not found.
set -u
. "$1/tests/support/skip.sh"
. "$1/tests/support/mpi.sh"
program=${2:-}
need_mpi "training by several ranks" "$program"

# ranks COUNT COMMAND...: by_ranks, quietly, that sets `status` and `seconds`.
ranks() {
    started=$(date +%s)
    by_ranks "$@" >out.txt 2>error.txt
    status=$?
    seconds=$(($(date +%s) - started))
}

for count in 1 2 4; do
    ranks $count "$program" same
    [ $status -eq 0 ] && [ "$(grep -c "of $count: the same" out.txt)" -eq $count ] || fail "$count ranks are not as one process"
done
ranks 4 "$program" start kept
[ $status -eq 0 ] && [ -s kept ] || fail "no checkpoint"
ranks 2 "$program" continue kept
[ $status -eq 0 ] || fail "two ranks do not continue what four began"
echo "1, 2 and 4 ranks train to the bits of one process; 2 continue what 4 began"

# However a rank ends, all do, soon, and the reason is told once. (mpirun has more to say.)
limit=30
# ends COUNT WAY WHO MESSAGE: each line of ours begins with "error: ".
ends() {
    ranks "$1" "$program" "$2" "$3"
    [ $status -ne 0 ] && [ $status -ne 124 ] || fail "$2 of rank $3 of $1: status $status"
    [ $seconds -le 15 ] || fail "$2 of rank $3 of $1: took $seconds s"
    [ "$(grep '^error: ' error.txt)" = "$4" ] || fail "$2 of rank $3 of $1: expected one line '$4'"
}
ends 2 throw 0 "error: out of paper"
ends 4 throw 2 "error: out of paper"
ends 4 throw all "error: out of paper"
ends 2 kill 1 ""
grep -q 'rank 1 .* on signal 9' error.txt || fail "mpirun does not tell who was killed"
ends 4 kill 0 ""
ends 2 exit 1 ""
ends 2 hang 1 "error: epoch 2, step 1: rank 0 has had no answer from rank 1 for 3 s"
echo "a rank that throws, is killed, exits or hangs ends all"
finish
