#!/bin/sh
# What the installed pkg-config files say is enough to compile:  pkg_config.sh SOURCE COMPILER PREFIX
set -eu
source=$1 compiler=$2 prefix=$3
. "$source/tests/support/skip.sh"
if ! command -v pkg-config >/dev/null 2>&1; then
    skip "pkg-config files, pkg-config is not installed"
    finish
fi
PKG_CONFIG_PATH=$prefix/share/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH} && export PKG_CONFIG_PATH
for package in xsimd eigen3; do
    if ! pkg-config --exists $package; then
        skip "pkg-config files, $package has none"
        finish
    fi
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "FAILED: $*"; exit 1; }

version=$(sed -n 's/.*version = "\([0-9.]*\)".*/\1/p' "$source/include/dlgn/core/version.hpp")
for package in dlgn dlgn-inference; do
    pkg-config --validate $package || fail "$package.pc is not valid"
    [ "$(pkg-config --modversion $package)" = "$version" ] || fail "$package is not of version $version"
done
# shellcheck disable=SC2046 # flags are words
"$compiler" -std=c++20 $(pkg-config --cflags dlgn) "$source/tests/package/added/main.cpp" $(pkg-config --libs dlgn) \
    -o "$scratch/consumer" || fail "a consumer does not compile"
"$scratch/consumer" || fail "a consumer does not run"
case " $(pkg-config --cflags dlgn-inference) " in
*eigen*) fail "dlgn-inference asks for Eigen" ;;
esac

# From another place, too.
mkdir -p "$scratch/moved/share"
cp -R "$prefix/share/pkgconfig" "$scratch/moved/share"
flags=$(PKG_CONFIG_PATH=$scratch/moved/share/pkgconfig pkg-config --cflags dlgn-inference)
case $flags in
*"$scratch/moved/"*) ;;
*) fail "a moved package points to where it was: $flags" ;;
esac
