# Sourced by the scripts that take a classifier of MNIST's digits to hardware. They have set $root, $out, a folder that is
# there, and $program, and have sourced cmake/packages.sh.

fail() {
    echo "error: $1" >&2
    exit "${2:-1}"
}

# require_number OPTION VALUE
require_number() {
    case $2 in '' | *[!0-9]* | 0*) fail "$1 $2: must be a whole number above 0" 2 ;; esac
}

# Builds $program, dlgn, if it is not given.
build_program() {
    [ -z "$program" ] || return 0
    build=${DLGN_BUILD_DIR:-$root/build}/release
    quietly "$out/configure.log" "configuring" cmake -S "$root" -B "$build" --preset release -D DLGN_BUILD_BENCH=OFF
    quietly "$out/build.log" "building" cmake --build "$build" --target dlgn_cli
    program=$build/examples/dlgn
}

# ends_of MODEL: where the votes of each class end, in one line, as the C of a model says.
ends_of() {
    "$program" convert "$1" --out "$out/model.c" >/dev/null
    sed -n 's/.* ends\[.*{\(.*\)};/\1/p' "$out/model.c" | tr -s ', ' ' ' | sed 's/^ //; s/ $//'
    rm -f "$out/model.c"
}

# votes_of MODEL: its classes and the votes of each, or nothing if they have not as many each.
votes_of() {
    ends_of "$1" | tr ' ' '\n' |
        awk 'NR == 1 { votes = $1 } $1 != NR * votes { exit } END { if ($1 == NR * votes) print NR, votes }'
}

# test_images DATA COUNT: the first test images, a line of 784 bits each.
test_images() {
    for name in t10k-images-idx3-ubyte.gz t10k-images.idx3-ubyte.gz; do
        [ ! -r "$1/$name" ] || gzip -dc "$1/$name"
    done | head -c $((16 + 784 * $2)) | tail -c +17 | od -An -v -tu1 -w784 |
        awk '{ row = ""; for (i = 1; i <= NF; ++i) row = row ($i > 127 ? 1 : 0); print row }
            END { exit NR != '"$2"' }' || fail "$1: has no $2 images in t10k-images-idx3-ubyte.gz"
}

# engine_labels MODEL DATA COUNT FILE: writes the labels that the engine gives the first test images; sets $accuracy.
engine_labels() {
    "$program" classify "$1" --data "$2" --out "$out/engine.csv" >"$out/engine.txt" 2>&1 || { cat "$out/engine.txt" >&2; return 1; }
    accuracy=$(sed -n 's/.* labels are those of the file, //p' "$out/engine.txt")
    sed -n "2,$(($3 + 1))p" "$out/engine.csv" >"$4"
    rm -f "$out/engine.csv" "$out/engine.txt"
}
