#!/bin/sh
# Runs what the pages say to type, all blocks of kind `sh` of a page in a folder of its own in which `examples` and `bench`
# are those of the sources:  commands.sh SOURCE PROGRAMS PAGE...
# A page that says "# needs TOOL" is skipped where there is none.
set -eu
source=$1 programs=$2
shift 2
. "$source/tests/support/skip.sh"
PATH=$programs:$PATH && export PATH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
pages=0
for page in "$@"; do
    awk '/^```/ { on = !on && $0 == "```sh"; next } on' "$page" >"$scratch/commands"
    [ -s "$scratch/commands" ] || continue
    for tool in $(sed -n 's/^# needs //p' "$scratch/commands"); do
        command -v "$tool" >/dev/null 2>&1 || { skip "the commands of ${page#"$source/"}, $tool is not installed"; continue 2; }
    done
    pages=$((pages + 1))
    folder=$scratch/$pages
    mkdir "$folder"
    for each in examples bench; do ln -s "$source/$each" "$folder/$each"; done
    (cd "$folder" && sh -eux "$scratch/commands") >"$scratch/log" 2>&1 || {
        tail -n 20 "$scratch/log"
        echo "FAILED: the commands of $page"
        exit 1
    }
done
echo "commands of $pages pages"
[ $pages -gt 0 ] || { echo "FAILED: no page has commands"; exit 1; }
finish
