# The step of flow.sh that writes what a chip takes of a layout. Sourced by it. In the folder --macro, with the name of the
# module, classifier:
#   .gds.gz       wires, pins and labels; the library's cells by name only, to be read with the library's own GDS file
#   .lef          abstract: outline, pins, supplies, antenna areas, obstructions
#   .CORNER.lib.gz  timing model of each corner, from inputs to outputs, for the input slew of the SDC file (OpenSTA 2.2 or later)
#   .CORNER.sdf.gz  delays of each corner
#   .v .pg.v.gz .bb.v  gates, gates with supplies, and the module without contents
#   .cells.v      what its cells compute
#   .cdl.gz .spef.gz .sdc .pixels.txt  netlist for LVS, wires, constraints, the pixel of each input
#   README.md SHA256SUMS

# write_zipped FILE OUT: without a time in it.
write_zipped() { gzip -9 -n -c "$1" >"$2.part" && mv "$2.part" "$2"; }

# macro_corner CORNER LIBRARY: the timing model and the delays, as far as this OpenSTA writes them.
macro_corner() {
    {
        setup "$2" routed.v routed.spef
        cat <<END
write_sdf macro_$1.sdf
if {[info commands write_timing_model] ne ""} {
    set_load 0 [all_outputs] ;# or the model's outputs have that capacitance, and loads count twice
    write_timing_model macro_$1.lib
}
END
    } >"macro_$1.tcl"
    rm -f "macro_$1.lib" "macro_$1.sdf"
    run_sta "macro_$1" && verdict_sta "macro_$1.txt" || return 1
    [ -s "macro_$1.sdf" ] || { echo "no delays were written"; return 1; }
    write_zipped "macro_$1.sdf" "$macro/$top.$1.sdf.gz"
    [ -s "macro_$1.lib" ] || { models=; return 0; }
    grep -q 'related_pin' "macro_$1.lib" || { echo "a timing model without paths"; return 1; }
    write_zipped "macro_$1.lib" "$macro/$top.$1.lib.gz"
}

write_macro() {
    rm -f "$macro/$top".* "$macro/README.md" "$macro/SHA256SUMS"
    python3 "$scripts/macro.py" lef routed.def "$cell_lef" "$macro/$top.lef" &&
        python3 "$scripts/macro.py" cdl routed_pg.v "$cells_spice" "$cell_lef" macro.cdl &&
        python3 "$scripts/macro.py" box routed.v "$macro/$top.bb.v" || return 1
    klayout -b -r "$scripts/macro_gds.py" -rd gds=layout.gds -rd "prefix=$cells" -rd "top_name=$top" -rd out=macro.gds >macro_gds.txt 2>&1 ||
        { cat macro_gds.txt; return 1; }
    cat macro_gds.txt
    write_zipped macro.gds "$macro/$top.gds.gz" && write_zipped routed.spef "$macro/$top.spef.gz" &&
        write_zipped macro.cdl "$macro/$top.cdl.gz" && write_zipped routed_pg.v "$macro/$top.pg.v.gz" &&
        cp routed.v "$macro/$top.v" && cp "$folder/netlist.sdc" "$macro/$top.sdc" &&
        cat "$laid_out/cells.v" added_cells.v $(registers) >"$macro/$top.cells.v" || return 1
    [ ! -s "$folder/pixels.txt" ] || cp "$folder/pixels.txt" "$macro/$top.pixels.txt"
    models=1
    macro_corner tt cells.lib || return 1
    for corner in cells_*.lib; do
        [ ! -s "$corner" ] || macro_corner "$(basename "${corner#cells_}" .lib)" "$corner" || return 1
    done
    {
        cat <<END
# $top

A macro of $library, $(awk '$1 == "SIZE" { print $2 " x " $4 }' "$macro/$top.lef") um, with wires up to $(entry signals | sed 's/.* //'); a chip's straps above that reach its supplies.
Its ports are those of \`$top.bb.v\`${pixels:+, and line N + 1 of \`$top.pixels.txt\` is the pixel of input N}.

| file of \`$top\` | what it is |
|---|---|
| \`.lef\` | abstract, for floorplan and routing |
| \`.gds.gz\` | layout; names the library's cells and does not hold them, so it is read together with the library's GDS file |
| \`.CORNER.lib.gz\` | timing model of a corner$([ -n "$models" ] || echo ', missing: this OpenSTA writes none') |
| \`.v\`, \`.cells.v\`, \`.spef.gz\`, \`.CORNER.sdf.gz\`, \`.sdc\` | gates, what they compute, wires, delays, constraints |
| \`.pg.v.gz\`, \`.cdl.gz\` | gates with supplies; the same for LVS |
| \`.bb.v\` | the module without contents |

What was checked, and found (\`sha256sum -c SHA256SUMS\` says whether these are the files):

\`\`\`
END
        sed 's|see /.*|see its log|' steps.txt
        printf '```\n'
    } >"$macro/README.md"
    (cd "$macro" && sha256sum README.md "$top".* >SHA256SUMS) || return 1
    [ -n "$models" ] || { echo "no timing models: $sta has no write_timing_model" >&3; return 1; }
    echo "$(grep -c . "$macro/SHA256SUMS") files, $(tail -n 1 macro_gds.txt)" >&3
}

# Only what passed everything is written.
check_macro() {
    if [ -z "$macro" ]; then
        return 0
    elif [ -n "$failed" ]; then
        skip macro "a layout that passes"
    elif ! have python3; then
        skip macro "Python, python3"
    elif ! have "$sta" || [ ! -s routed.spef ]; then
        skip macro "OpenSTA or extracted wires"
    elif [ ! -s layout.gds ] || [ -z "$cells_spice" ]; then
        skip macro "a GDS file, or $library.spice in the PDK"
    else
        step macro write_macro || :
    fi
}
