#!/bin/sh
# The Debian packages: what is in them, and that the program runs from wherever it stands:  debian.sh SOURCE BUILD
set -eu
source=$1 build=$2
. "$source/tests/support/skip.sh"
for tool in dpkg-deb dpkg-shlibdeps cpack; do
    if ! command -v $tool >/dev/null 2>&1; then
        skip "Debian packages, $tool is not installed"
        finish
    fi
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "FAILED: $*"; exit 1; }

version=$(sed -n 's/.*version = "\([0-9.]*\)".*/\1/p' "$source/include/dlgn/core/version.hpp")
(cd "$build" && cpack -G DEB -B "$scratch") >"$scratch/log.txt" 2>&1 || { cat "$scratch/log.txt"; fail "cpack"; }
program=$(echo "$scratch"/dlgn_"$version"_*.deb) headers=$scratch/libdlgn-dev_${version}_all.deb
field() { dpkg-deb --field "$1" "$2"; }
case "$(field "$program" Depends)" in
*libc6*libpng*zlib1g* | *libc6*zlib1g*) ;;
*) fail "the program depends on: $(field "$program" Depends)" ;;
esac
field "$headers" Depends | grep -q 'libxsimd-dev' || fail "the headers depend on: $(field "$headers" Depends)"

dpkg-deb --extract "$program" "$scratch/root"
dpkg-deb --extract "$headers" "$scratch/headers"
diff -r "$source/include/dlgn" "$scratch/headers/usr/include/dlgn" || fail "its headers are not those of the sources"
for page in "$build"/man/*.1; do
    [ -s "$scratch/root/usr/share/man/man1/$(basename "$page").gz" ] || fail "no $(basename "$page")"
done
for place in "$source" "$build"; do # in text; assertions of a program that has them quote its sources
    ! grep -rlIF "$place" "$scratch/root" "$scratch/headers" || fail "the files above know of $place"
done
for script in "$source"/examples/import/*.py; do
    cmp "$script" "$scratch/root/usr/share/dlgn/import/$(basename "$script")" || fail "$(basename "$script")"
done

# The program finds what came with it where it is now.
"$scratch/root/usr/bin/dlgn" netlist "$source/bench/data/near_8k.dlgn" --images 10 --out "$scratch/netlist" \
    >"$scratch/log.txt" 2>&1 || { cat "$scratch/log.txt"; fail "the program of the package"; }
grep -q 'cells of sky130_fd_sc_hd' "$scratch/log.txt" || fail "it did not read the library that came with it"
flow=$(sed -n "s/.*next:  sh '\(.*flow.sh\)' .*/\1/p" "$scratch/log.txt")
case $flow in
"$scratch/root/"*) sh "$flow" --help >"$scratch/log.txt" 2>&1 || { cat "$scratch/log.txt"; fail "the flow"; } ;;
*) fail "the flow is said to be in $flow" ;;
esac
finish
