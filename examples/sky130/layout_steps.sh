# The steps of flow.sh that make a layout and check it. Sourced by it.

find_layout_files() {
    tech_lef=$(pdk_file "${library}__nom.tlef" "$library.tlef")
    cell_lef=$(pdk_file "$library.lef" "${library}_merged.lef")
    rules=$(pdk_file 'rules.openrcx.sky130A.nom' 'rules.openrcx.sky130A.nom.*' '*.rcx_rules')
    cells_gds=$(pdk_file "$library.gds" "$library.gds.gz")
    [ -n "$tech_lef" ] && [ -n "$cell_lef" ]
}

# The value of NAME in what layout.tcl found.
result() { sed -n "s/^$1 //p" layout.txt; }

layout() {
    [ -s cells.lib ] || prepare_library || true
    NETLIST=$folder/netlist.v SDC=$folder/netlist.sdc LIBERTY=cells.lib TECH_LEF=$tech_lef CELL_LEF=$cell_lef \
        RCX=$rules UTILIZATION=$utilization COLUMNS=28 THREADS=$(nproc 2>/dev/null || echo 2) \
        openroad -exit "$scripts/layout.tcl" || return 1
    violations=$(result violations)
    [ "$violations" = 0 ] || { echo "${violations:-?} routing violations are left, see route_drc.txt"; return 1; }
    [ -s routed.def ] && [ -s routed.v ] || return 1
    echo "core $(result core_um2) um2, die $(result die_um2) um2, $(result cells) cells of $(result cell_um2) um2," \
        "$(result wire_um) um of wire, $(result antennas) antenna violations ($(openroad -version | head -n 1))" >&3
}

# Toggles of the images with the delays that the extracted wires make, glitches included.
routed_activity() {
    sh "$folder/again.sh" --spef routed.spef --out routed || return 1
    cmp "$folder/netlist.v" routed/netlist.v || { echo "the circuit is mapped differently now"; return 1; }
    sed -n 's/^Energy an inference  *\(.*\)/dlgn: \1/p; ' routed/figures.txt >&3
}

gds() {
    klayout -b -r "$scripts/gds.py" -rd def=routed.def -rd "tech_lef=$tech_lef" -rd "cell_lef=$cell_lef" \
        -rd "cells=$cells_gds" -rd "map=$scripts/sky130.map" -rd out=layout.gds >gds.txt 2>&1 || { cat gds.txt; return 1; }
    cat gds.txt
    [ -s layout.gds ] && ! grep -q '^error' gds.txt || return 1
    tail -n 1 gds.txt >&3
}

picture() {
    QT_QPA_PLATFORM=offscreen klayout -z -nc -r "$scripts/picture.py" -rd gds=layout.gds -rd out=layout.png || return 1
    [ -s layout.png ] || return 1
    echo "layout.png" >&3
}

check_layout() {
    :
}
