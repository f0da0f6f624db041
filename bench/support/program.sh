# Sourced by the scripts that train with the program dlgn, after they set $root: the program, the tables, the vendor's typical
# library, and a folder for what a script makes.
dlgn=${DLGN:-$root/build/release/examples/dlgn}
tables=$root/../shared/data/tabular
liberty=$root/../shared/pdk/sky130_fd_sc_hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz

# start NAME FILE...: makes the folder $out of that name; if a file or the program is not there, says so and ends the script.
start() {
    out=${DLGN_BUILD_DIR:-$root/build}/$1
    shift
    for needed in "$@" "$dlgn"; do
        [ -e "$needed" ] || { echo "skipped: $needed is not there"; exit 0; }
    done
    mkdir -p "$out"
}
