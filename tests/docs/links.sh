#!/bin/sh
# Links between files of the project lead somewhere, their headings included:  links.sh SOURCE
set -eu
cd "$1"
bad=0
for page in *.md docs/*.md docs/*/*.md packaging/*.md tests/*.md bench/*.md; do
    [ -f "$page" ] || continue
    folder=$(dirname "$page")
    # Links, one a line; code is no text.
    awk '/^```/ { code = !code; next } !code' "$page" | sed 's/`[^`]*`//g' | grep -oE '\]\([^) ]+\)' |
        sed 's/^](//; s/)$//' | grep -vE '^(https?:|mailto:)' >"${TMPDIR:-/tmp}/links.$$" || true
    while read -r link; do
        file=${link%%#*} heading=
        case $link in *#*) heading=${link#*#} ;; esac
        [ -z "$file" ] || file=$folder/$file
        if [ ! -e "${file:-$page}" ]; then
            echo "FAILED: $page: there is no $link"
            bad=1
        elif [ -n "$heading" ] && ! sed -n 's/^##* *//p' "${file:-$page}" | tr '[:upper:]' '[:lower:]' |
            sed 's/[^a-z0-9 _-]//g; s/ /-/g' | grep -qxF -e "$heading"; then
            echo "FAILED: $page: there is no heading for $link"
            bad=1
        fi
    done <"${TMPDIR:-/tmp}/links.$$"
    rm -f "${TMPDIR:-/tmp}/links.$$"
done
exit $bad
