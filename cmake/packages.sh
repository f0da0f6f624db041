# Sourced by the scripts that must work on a fresh machine: says what is missing and installs it on Debian
# and its kin. POSIX sh.

# need PACKAGE PROBE REASON: notes PACKAGE as missing unless PROBE shows that it is there: a command, a header as
# <name>, or a file as /path; header and path may be patterns.
dlgn_missing=
dlgn_reasons=
need() {
    case $2 in
    '<'*)
        header=${2#<}
        for folder in /usr/include /usr/local/include /usr/include/eigen3 /opt/homebrew/include; do
            for file in "$folder"/${header%>}; do
                [ ! -e "$file" ] || return 0
            done
        done
        ;;
    /*)
        for file in $2; do
            [ ! -e "$file" ] || return 0
        done
        ;;
    *) ! command -v "$2" >/dev/null 2>&1 || return 0 ;;
    esac
    dlgn_missing="$dlgn_missing $1"
    dlgn_reasons="$dlgn_reasons    $1 ($3)
"
}

# Installs what `need` found missing, or says what to do; what cannot be installed is left to the checks of
# require_command and of CMake, which may find it elsewhere.
install_missing() {
    [ -n "$dlgn_missing" ] || return 0
    echo "Missing, by the names of their Debian packages:"
    printf '%s' "$dlgn_reasons"
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "This is no Debian-like system: please install their counterparts if what follows fails."
        return 0
    fi
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null 2>&1; then
            echo "Neither root nor sudo: please run  apt-get install$dlgn_missing  as root."
            return 0
        fi
    fi
    echo "Installing them with apt-get."
    log=$(mktemp)
    # shellcheck disable=SC2086 # package names are words
    if ! { $as_root apt-get update -q &&
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends $dlgn_missing; } >"$log" 2>&1; then
        tail -n 5 "$log"
        echo "apt-get failed (see above); going on with what is there."
    fi
    rm -f "$log"
}

# require_command COMMAND...: stops if one is not there.
require_command() {
    for command in "$@"; do
        if ! command -v "$command" >/dev/null 2>&1; then
            echo "error: $command is needed and was not found." >&2
            exit 1
        fi
    done
}

# quietly LOG WHAT COMMAND...: runs a command with its output in LOG, which is shown if it fails.
quietly() {
    log=$1 what=$2
    shift 2
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1; then
        grep -E 'error|FAILED|Error' "$log" | head -n 20 >&2
        tail -n 15 "$log" >&2
        echo "error: $what failed, see $log" >&2
        return 1
    fi
}

# Number of processors.
processors() { nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2; }
