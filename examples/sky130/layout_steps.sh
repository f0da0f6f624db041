# The steps of flow.sh that make a layout and check it. Sourced by it.

find_layout_files() {
    tech_lef=$(pdk_entry tech_lef)
    cell_lef=$(pdk_entry cell_lef)
    rules=$(pdk_entry extraction)
    cells_gds=$(pdk_entry cells_gds)
    [ -n "$tech_lef" ] && [ -n "$cell_lef" ]
}

# The value of NAME in what layout.tcl found.
result() { layout_result "$1" layout.txt; }

# list_cells DEF: the cells of a layout, itself among them.
list_cells() {
    awk '$1 == "DESIGN" { print $2 }
        $1 == "COMPONENTS" { on = 1 }
        $1 == "END" { on = 0 }
        on && $1 == "-" { print $3 }' "$1" | sort -u
}

# route NETLIST ROUGH TECHNOLOGY: see layout.tcl.
route() {
    rm -f antenna_nets.txt
    pixels=
    [ ! -s "$folder/pixels.txt" ] || pixels=$folder/pixels.txt
    TOP=$top TEMPLATE=$template REPAIR=$repair CORNERS=$(printf '%s' "$corners" | while IFS= read -r corner; do
        printf '%s ' "cells_$(corner_name "$corner").lib"
    done) NETLIST=$1 SDC=$folder/netlist.sdc LIBERTY=cells.lib TECH_LEF=$3 CELL_LEF=$cell_lef \
        RCX=$rules UTILIZATION=$utilization COLUMNS=28 PIXELS=$pixels PIN_SCRIPT=$scripts/pins.tcl TECHNOLOGY=$technology \
        THREADS=$(nproc 2>/dev/null || echo 2) DIODE_NETS=diode_nets.txt ROUGH=$2 openroad -exit "$scripts/layout.tcl"
}

# The folder of the netlist that is laid out.
laid_out=$folder

# again FOLDER OPTION...: writes its netlist again; a --period among the options takes the place of the folder's own.
again() {
    script=$1/again.sh
    shift
    case " $* " in
    *" --period "*)
        if grep -q ' --period ' "$script"; then
            sed 's/ --period [-+.e0-9]*//' "$script" >again.sh
            script=again.sh
        fi
        ;;
    esac
    sh "$script" "$@"
}

# most_wire SPEF...: each net with the most capacitance that it has in any of these, as a SPEF file; without those of a clock's
# tree, which the netlist has not.
most_wire() {
    awk 'FNR == 1 { names = 0; delete name }
        FNR == NR && ($1 == "*SPEF" || $1 == "*C_UNIT") { print }
        $1 == "*NAME_MAP" { names = 1; next }
        $1 == "*PORTS" || $1 == "*D_NET" { names = 0 }
        names && NF == 2 { name[$1] = $2 }
        $1 == "*D_NET" {
            net = $2 in name ? name[$2] : $2
            if (net ~ /^clk(net_.*)?$/) next
            if (!(net in most)) order[++nets] = net
            if (!(net in most) || $3 > most[net]) most[net] = $3
        }
        END { for (i = 1; i <= nets; ++i) printf "*D_NET %s %s *END\n", order[i], most[order[i]] }' "$@"
}

# resize SPEF: drives for the wires of this routing and those before, whichever have more capacitance, at all corners:
# $laid_out is then the folder resized.
resize() {
    [ -n "$resizing" ] || return 0
    [ -s "$1" ] || { echo "no wires to choose drives for: no extraction rules in the PDK" >&3; return 1; }
    if [ -s wires.spef ]; then most_wire "$1" wires.spef >most.spef; else most_wire "$1" >most.spef; fi
    mv most.spef wires.spef
    set --
    spaces=$IFS
    IFS='
'
    for corner in $corners; do
        set -- "$@" --corner "$corner"
    done
    IFS=$spaces
    again "$folder" --spef wires.spef --resize $resizing "$@" --out resized || { echo "no drives that fit" >&3; return 1; }
    laid_out=resized
}

# With --repair, the netlist that the rough layout wrote, without supplies and what has no function.
repaired() {
    [ -n "$repair" ] || return 0
    mkdir -p repaired
    # Taps are cells of no function, and are put in again.
    sed '/^ *[A-Za-z0-9_]* [A-Za-z0-9_]* ();$/d' repaired.v >repaired/netlist.v && cp "$folder/cells.v" repaired || { echo "nothing was repaired" >&3; return 1; }
    laid_out=repaired
}

# added_cells: models of the cells that the layout adds. Yosys takes an empty module for a black box.
added_cells() {
    diode=$(entry diode)
    [ -z "$diode" ] || echo "module $cells${diode% *}(input ${diode#* }); wire held = ${diode#* }; endmodule"
    for name in $(grep -o "^$cells\(clk\)\{0,1\}buf_[0-9]*\$" layout_cells.txt) $(grep -x "$cells$(entry delay_buffer)" layout_cells.txt); do
        grep -q "^module $name *(" "$laid_out/cells.v" || echo "module $name(input A, output X); assign X = A; endmodule"
    done
}

layout() {
    [ -s cells.lib ] || prepare_library "$liberty" cells.lib || true
    sh "$scripts/technology.sh" "$tech_lef" >technology.lef
    sh "$scripts/technology.sh" "$tech_lef" 25 >rough.lef
    # Long nets and those beyond 25 % of a limit of the antenna rules in a rough routing get diodes, and then those that break
    # them in the last one; a diode more for each input that they reach, with the other cells where they are.
    : >diode_nets.txt
    route "$folder/netlist.v" 1 rough.lef || return 1
    mv antenna_nets.txt diode_nets.txt
    resize rough.spef || return 1
    repaired || return 1
    for round in 1 2 3 4 5 6 7 8; do
        echo "round $round, $(grep -c . diode_nets.txt) nets with diodes"
        route "$laid_out/netlist.v" 0 technology.lef || return 1
        judge verdict_routing layout.txt || return 1
        [ -s antenna_nets.txt ] && [ $round -lt 8 ] || break
        cat antenna_nets.txt >>diode_nets.txt
        resize routed.spef || return 1
    done
    [ -s routed.def ] && [ -s routed.v ] || { echo "nothing was written" >&3; return 1; }
    list_cells routed.def >layout_cells.txt
    added_cells >added_cells.v
    echo "core $(result core_um2) um2, die $(result die_um2) um2, $(result cells) cells of $(result cell_um2) um2," \
        "$(result wire_um) um of wire, $(result diodes) diodes, no routing violation ($(openroad -version | head -n 1))" >&3
}

# Pins within the die; as the template says, if there is one.
pins() {
    line=$(set +e; verdict_pins routed.def "$folder/netlist.v") || { echo "$line" >&3; return 1; }
    [ -z "$template" ] || line="$line; $(set +e; verdict_template routed.def "$template")" || { echo "$line" >&3; return 1; }
    echo "$line" >&3
}

# Toggles of the images with the delays that the extracted wires make, glitches included.
routed_activity() {
    if own_registers; then
        mkdir -p routed
        simulated_activity routed.v "$laid_out/cells.v added_cells.v" routed/netlist.saif
        return
    fi
    # For the constraints' period, not the one that drives were chosen for.
    most_wire routed.spef >routed_wires.spef
    again "$laid_out" --spef routed_wires.spef --out routed --period "$(period_of "$folder/netlist.sdc")" || return 1
    cmp "$laid_out/netlist.v" routed/netlist.v || { echo "the circuit is mapped differently now"; return 1; }
    sed -n 's/^Energy an inference  *\(.*\)/dlgn: \1/p; ' routed/figures.txt >&3
}

# The supplies of the layout, with an inference each time that the slowest path takes, or each cycle of a clock.
supplies() {
    period=$(awk '/data arrival time/ { print $1; exit }' routed_timing.txt)
    ! clocked || period=$(period_of "$folder/netlist.sdc")
    activity=$(mean_activity routed/netlist.saif "$(period_of "$folder/netlist.sdc")") || return 1
    TECH_LEF=technology.lef CELL_LEF=$cell_lef DEF=routed.def LIBERTY=cells.lib SDC=$folder/netlist.sdc PERIOD=$period \
        TECHNOLOGY=$technology ACTIVITY=$activity openroad -exit "$scripts/supplies.tcl" >supplies.txt 2>&1 || { cat supplies.txt; return 1; }
    cat supplies.txt
    line=$(set +e; verdict_supplies supplies.txt) || { echo "$line" >&3; return 1; }
    echo "$line, one source, an inference each $period ns" >&3
}

gds() {
    klayout -b -r "$scripts/gds.py" -rd def=routed.def -rd tech_lef=technology.lef -rd "cell_lef=$cell_lef" \
        -rd "cells=$cells_gds" -rd "map=$scripts/$(entry gds_map)" -rd "prefix=$cells" -rd "top_name=$top" -rd out=layout.gds >gds.txt 2>&1 || { cat gds.txt; return 1; }
    cat gds.txt
    check_gds
}

# Whether layout.gds holds all that the DEF file says.
check_gds() {
    klayout -b -r "$scripts/gds_check.py" -rd def=routed.def -rd gds=layout.gds >gds_check.txt 2>&1 || :
    cat gds_check.txt
    judge verdict_gds gds_check.txt
}

picture() {
    QT_QPA_PLATFORM=offscreen klayout -z -nc -r "$scripts/picture.py" -rd gds=layout.gds -rd out=layout.png || return 1
    [ -s layout.png ] || return 1
    echo "layout.png" >&3
}

# run_magic SCRIPT, with the technology of the PDK.
run_magic() {
    PDK_ROOT=$(CDPATH='' cd -- "$(dirname -- "$magicrc")/../../.." && pwd) \
        magic -dnull -noconsole -rcfile "$magicrc" "$1" </dev/null
}

# Violations that a cell of the library has on its own are told of, and are not the layout's.
drc() {
    cat >drc.tcl <<END
gds read layout.gds
drc euclidean on
drc style drc(full)
proc violated {cell} {
    load \$cell
    select top cell
    expand
    drc check
    drc catchup
    return [drc listall why]
}
# What was read: a cell that was not is empty.
foreach cell [cellname list allcells] {
    if {\$cell eq "(UNNAMED)"} { continue }
    load \$cell
    select top cell
    puts "cell \$cell [box values]"
}
set known {}
foreach cell [cellname list allcells] {
    if {[string match $cells* \$cell]} {
        foreach {rule boxes} [violated \$cell] { dict lappend known \$rule \$cell }
    }
}
set ours 0
set theirs 0
foreach {rule boxes} [violated $top] {
    if {[dict exists \$known \$rule]} {
        incr theirs [llength \$boxes]
        puts "[llength \$boxes] times \$rule, as in [dict get \$known \$rule] alone"
    } else {
        incr ours [llength \$boxes]
        puts "[llength \$boxes] times \$rule"
    }
}
puts "violations \$ours"
puts "known \$theirs"
quit -noprompt
END
    run_magic drc.tcl >magic_drc.txt 2>&1 || { cat magic_drc.txt; return 1; }
    cat magic_drc.txt
    judge verdict_drc magic_drc.txt layout_cells.txt
}

# The same layout by the deck of the PDK, if it has one; decks differ in what they call their files, and one checks
# nothing unless its groups of rules are asked for.
deck() {
    check_gds || return 1
    QT_QPA_PLATFORM=offscreen klayout -b -rd in_gds=layout.gds -rd input=layout.gds -rd report_file=deck.lyrdb \
        -rd report=deck.lyrdb -rd "top_cell=$top" -rd "topcell=$top" -rd feol=true -rd beol=true -rd offgrid=true \
        -r "$klayout_deck" || { echo "KLayout did not end well" >&3; return 1; }
    judge verdict_deck deck.lyrdb "$top"
}

# Cells and nets of the layout, as Magic extracts them, against the netlist with the cells' SPICE.
lvs() {
    cat >extract.tcl <<END
gds read layout.gds
load $top
extract do local
extract no all
extract all
ext2spice lvs
ext2spice -o layout.spice
quit -noprompt
END
    run_magic extract.tcl >magic_extract.txt 2>&1 || { cat magic_extract.txt; return 1; }
    cat magic_extract.txt
    unread=$(set +e; verdict_extraction magic_extract.txt layout.spice layout_cells.txt "$(entry hollow)") || { echo "$unread" >&3; return 1; }
    # A LEF file may leave out the wells, which the taps tie to the supplies.
    wells=
    for supply in power ground; do
        # shellcheck disable=SC2046 # a supply and its well
        set -- $(entry $supply)
        [ -z "${2-}" ] || grep -q "\.$2(" routed_pg.v || wells="$wells s/\.$1($1)/.$1($1), .$2($1)/;"
    done
    sed "$wells" routed_pg.v >lvs.v
    sed "$(entry mend_spice)" "$cells_spice" >cells.spice
    cat >lvs.tcl <<END
set layout [readnet spice layout.spice]
set source [readnet spice cells.spice]
readnet verilog lvs.v \$source
lvs "\$layout $top" "\$source $top" {$netgen_setup} lvs.txt
quit
END
    "$netgen" -batch source lvs.tcl >netgen.txt 2>&1 </dev/null || { cat netgen.txt; return 1; }
    cat netgen.txt
    judge verdict_lvs netgen.txt lvs.txt "$(entry hollow)"
}

check_layout() {
    magicrc=$(pdk_entry magicrc)
    netgen_setup=$(pdk_entry netgen_setup)
    cells_spice=$(pdk_entry cells_spice)
    klayout_deck=$(pdk_entry deck)
    netgen=${NETGEN:-}
    for candidate in netgen-lvs netgen; do
        [ -n "$netgen" ] || ! have $candidate || netgen=$candidate
    done
    if ! have klayout; then
        skip gds "KLayout, klayout"
    elif [ -z "$cells_gds" ]; then
        skip gds "$library.gds in the PDK"
    else
        step gds gds || :
    fi
    if [ ! -s layout.gds ]; then
        for name in picture lvs drc deck; do
            skip $name "a GDS file"
        done
        return 0
    fi
    step picture picture || :
    if ! have magic || [ -z "$magicrc" ]; then
        skip lvs "Magic, magic, or its $(entry magicrc) in the PDK"
        skip drc "Magic, magic, or its $(entry magicrc) in the PDK"
    else
        if [ -z "$netgen" ] || ! have "$netgen" || [ -z "$netgen_setup" ] || [ -z "$cells_spice" ]; then
            skip lvs "netgen, netgen-lvs, or its $(entry netgen_setup) or $(entry cells_spice) in the PDK"
        else
            step lvs lvs || :
        fi
        step drc drc || :
    fi
    if [ -n "$klayout_deck" ]; then
        step deck deck || :
    else
        leave deck "a PDK with a deck of rules for KLayout, such as $(entry deck | cut -d ' ' -f 1)"
    fi
}
