#!/bin/sh
# MNIST to a sky130 netlist: installs what is missing, builds with optimisation, and runs the main example.
# Arguments are passed on to it; try  sh examples/demo.sh --help
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=${DLGN_BUILD_DIR:-$root/build}/release
. "$root/cmake/packages.sh"

need g++ c++ "compiles the library and the example"
need cmake cmake "configures the build"
need ninja-build ninja "runs the build"
need libeigen3-dev '<Eigen/Core>' "linear algebra for training"
need libxsimd-dev '<xsimd/xsimd.hpp>' "SIMD instructions"
need libcli11-dev '<CLI/CLI.hpp>' "options of the example"
need zlib1g-dev '<zlib.h>' "unpacks the data set"
need libpng-dev '<png.h>' "reads folders of PNG images"
install_missing
require_command cmake ninja c++

[ -e "$build/build.ninja" ] || echo "Building the example, about a minute."
quietly "$build/configure.log" "configuring" \
    cmake -S "$root" -B "$build" --preset release -D DLGN_BUILD_BENCH=OFF
quietly "$build/build.log" "building" cmake --build "$build" --target mnist_to_sky130
exec "$build/examples/mnist_to_sky130" "$@"
