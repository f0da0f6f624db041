#!/bin/sh
# The manual pages say what --help says, all of it, and are well formed:  man_pages.sh PROGRAM FOLDER
set -u
program=$1 folder=$2
. "$(dirname "$0")/../support/skip.sh"
if ! command -v mandoc >/dev/null 2>&1; then
    skip "manual pages, mandoc is not installed"
    finish
fi
failures=0
# check COMMAND: every line of its help is in its page, whatever blanks and line ends are between words.
check() {
    page=$folder/dlgn${1:+-$1}.1
    mandoc -T lint -W warning "$page" || failures=$((failures + 1))
    # shellcheck disable=SC2086 # no command is no word
    { mandoc -T utf8 -O width=400 "$page" | sed "s/.$(printf '\010')//g"; echo "=== help"; "$program" $1 --help; } |
        awk -v page="$page" '
            { gsub(/[ \t]+/, " "); sub(/^ /, ""); sub(/ $/, "") }
            /^=== help$/ { help = 1; next }
            !help { text = text " " $0; next }
            NR && help && !first { first = 1; sub(/\.$/, "") }
            /^Usage: / { sub(/^Usage: /, "") }
            /^Positionals:$/ || /^Options:$/ || /^Subcommands:$/ { next }
            !index(text, $0) { print "FAILED: " page " does not say: " $0; bad = 1 }
            END { exit bad }' || failures=$((failures + 1))
}
check ""
commands=$("$program" --help | sed -n '/^Subcommands:/,$s/^  \([a-z]*\) .*/\1/p')
for command in $commands; do
    check "$command"
done
[ "$(find "$folder" -name '*.1' | wc -l)" -eq $(($(echo "$commands" | wc -l) + 1)) ] || {
    echo "FAILED: pages of commands that there are not"
    failures=$((failures + 1))
}
[ $failures -eq 0 ] || exit 1
finish
