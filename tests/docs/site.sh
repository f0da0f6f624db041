#!/bin/sh
# The site is made without a warning: all that is public is described, all references lead somewhere:
#   site.sh SOURCE BUILD
set -eu
source=$1 build=$2
. "$source/tests/support/skip.sh"
if ! command -v doxygen >/dev/null 2>&1; then
    skip "the site, doxygen is not installed"
    finish
fi
if [ ! -f "$build/docs/Doxyfile" ]; then
    skip "the site, CMake did not find doxygen"
    finish
fi
if ! doxygen "$build/docs/Doxyfile" >"$build/docs/log.txt" 2>&1; then
    sed "s,$source/,," "$build/docs/warnings.txt" "$build/docs/log.txt" | head -n 40
    echo "FAILED: $(wc -l <"$build/docs/warnings.txt") warnings"
    exit 1
fi
for page in index annotated; do
    [ -s "$build/docs/html/$page.html" ] || { echo "FAILED: there is no $page.html"; exit 1; }
done
# A name that comes into namespace dlgn, or goes from it, is a decision: what is not promised belongs into dlgn::detail.
names=$source/tests/docs/public_names.txt
awk -f "$source/tests/docs/public_names.awk" "$build/docs/dlgn.tag" | LC_ALL=C sort -u >"$build/docs/public_names.txt"
if ! diff "$names" "$build/docs/public_names.txt"; then
    echo "FAILED: the public names are not those of tests/docs/public_names.txt"
    exit 1
fi
