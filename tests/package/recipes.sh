#!/bin/sh
# The recipes in packaging/ for other package managers, as far as that goes without these:  recipes.sh SOURCE PROGRAM
set -eu
source=$1 program=$2
. "$source/tests/support/skip.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "FAILED: $*"; exit 1; }

version=$(sed -n 's/.*version = "\([0-9.]*\)".*/\1/p' "$source/include/dlgn/core/version.hpp")
grep -q "\"version\": \"$version\"" "$source/packaging/vcpkg/dlgn/vcpkg.json" || fail "the version of the vcpkg port"
grep -q "^name: ::dlgn-digits:$version\$" "$source/packaging/fusesoc/dlgn_digits.core" || fail "the version of the core"

if command -v ruby >/dev/null 2>&1; then
    ruby -wc "$source/packaging/homebrew/dlgn.rb" >"$scratch/log" 2>&1 || { cat "$scratch/log"; fail "the formula"; }
else
    skip "syntax of the Homebrew formula, ruby is not installed"
fi

if ! command -v python3 >/dev/null 2>&1; then
    skip "vcpkg port, Conan recipe and FuseSoC core, python3 is not installed"
    finish
fi
PYTHONDONTWRITEBYTECODE=1 && export PYTHONDONTWRITEBYTECODE
python3 "$source/tests/package/recipes.py" "$source" "$scratch/conan" "$version"

if ! python3 -c 'import yaml' 2>/dev/null; then
    skip "FuseSoC core, Python's yaml is not installed"
    finish
fi
# As FuseSoC runs a generator: in an empty folder, with a file that says what is asked for.
mkdir "$scratch/fusesoc"
cd "$scratch/fusesoc"
python3 - "$source/packaging/fusesoc" >config.yml <<'END'
import sys, yaml
core = yaml.safe_load(open(sys.argv[1] + "/dlgn_digits.core").read().split("\n", 1)[1])
print(yaml.safe_dump({"files_root": sys.argv[1], "gapi": "1.0", "vlnv": "::dlgn-digits-digits:0",
                      "parameters": core["generate"]["digits"]["parameters"]}))
END
DLGN=$program python3 "$source/packaging/fusesoc/dlgn_netlist.py" config.yml >log.txt 2>&1 ||
    { cat log.txt; fail "the generator of netlists"; }
files=$(python3 -c 'import yaml
core = yaml.safe_load(open("dlgn_netlist.core").read().split("\n", 1)[1])
print(*[file for each in core["filesets"].values() for file in each["files"]])')
for file in $files; do
    [ -s "$file" ] || fail "the generated core names $file, which is not there"
done
if command -v iverilog >/dev/null 2>&1; then
    # shellcheck disable=SC2086 # names of files are words
    iverilog -s testbench -o run.vvp $files && vvp -n run.vvp >log.txt 2>&1
    grep -q '^PASS 100' log.txt || { cat log.txt; fail "the generated netlist in simulation"; }
else
    skip "simulation of the FuseSoC core, iverilog is not installed"
fi
finish
