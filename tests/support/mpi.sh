# Sourced by the tests of several ranks, after skip.sh: they work in the folder $scratch, and what they run writes out.txt and
# error.txt.

# need_mpi WHAT BUILT: skips WHAT unless a program was built with MPI (BUILT is not empty) and mpirun is there.
need_mpi() {
    if [ -z "$2" ] || ! command -v mpirun >/dev/null 2>&1; then
        skip "$1: MPI is not installed"
        finish
    fi
    OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
    export OMPI_ALLOW_RUN_AS_ROOT OMPI_ALLOW_RUN_AS_ROOT_CONFIRM
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    cd "$scratch" || exit 1
}

# by_ranks COUNT COMMAND...: runs it on so many ranks; a hang, of more than $limit seconds, is status 124.
by_ranks() {
    count=$1
    shift
    timeout -k 1 "${limit:-120}" mpirun --oversubscribe --bind-to none -n "$count" "$@"
}

fail() {
    echo "FAILED: $1"
    cat out.txt error.txt
    exit 1
}
