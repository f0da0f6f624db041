# Sourced by the tests that are scripts; the counterpart of skip.hpp.

skips=0
# skip WHAT: says what is not tested and why; ends the test if DLGN_REQUIRE_ALL is set to 1.
skip() {
    skips=$((skips + 1))
    echo "skipped: $*"
    if [ "${DLGN_REQUIRE_ALL:-}" = 1 ]; then
        echo "FAILED: DLGN_REQUIRE_ALL is set, but something was skipped"
        exit 1
    fi
}

# finish [STATUS]: ends the test, as skipped if all else is well.
finish() {
    [ "${1:-0}" -eq 0 ] || exit "$1"
    [ $skips -eq 0 ] || exit "${DLGN_SKIP_STATUS:-0}"
    exit 0
}
