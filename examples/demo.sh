#!/bin/sh
# MNIST to a sky130 netlist: installs what is missing, builds the program dlgn with optimisation, and runs
#   dlgn train --data examples/data/mnist-1bit
# Arguments are passed on; other data come after --data; try  sh examples/demo.sh --help
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=${DLGN_BUILD_DIR:-$root/build}/release
. "$root/cmake/packages.sh"

need g++ c++ "compiles the library and the program"
need cmake cmake "configures the build"
need ninja-build ninja "runs the build"
need libeigen3-dev '<Eigen/Core>' "linear algebra for training"
need libxsimd-dev '<xsimd/xsimd.hpp>' "SIMD instructions"
need libcli11-dev '<CLI/CLI.hpp>' "options of the program"
need nlohmann-json3-dev '<nlohmann/json.hpp>' "circuits of torchlogix"
need zlib1g-dev '<zlib.h>' "unpacks the data set"
need libpng-dev '<png.h>' "reads folders of PNG images"
install_missing
require_command cmake ninja c++

[ -e "$build/build.ninja" ] || echo "Building the program, about two minutes."
quietly "$build/configure.log" "configuring" \
    cmake -S "$root" -B "$build" --preset release -D DLGN_BUILD_BENCH=OFF
quietly "$build/build.log" "building" cmake --build "$build" --target dlgn_cli
case " $* " in
*" --data "*) exec "$build/examples/dlgn" train "$@" ;;
*) exec "$build/examples/dlgn" train --data "$root/examples/data/mnist-1bit" "$@" ;;
esac
