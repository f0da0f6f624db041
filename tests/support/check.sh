# Sourced by the tests that are scripts, after skip.sh: a folder to work in, $scratch, and checks that are counted.

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

# check NAME CONDITION: counts and names what does not hold, with the end of the file $log, if that is set.
check() {
    if ! eval "$2"; then
        echo "FAILED $1"
        [ -z "${log:-}" ] || tail -n 50 "$log"
        failures=$((failures + 1))
    fi
}
