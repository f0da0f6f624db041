# From a netlist of cells to a routed layout with its extracted wires. Run by flow.sh, which sets the
# environment:
#   TOP                                     the module
#   NETLIST SDC LIBERTY TECH_LEF CELL_LEF   files to read
#   RCX                                     extraction rules, or empty: no extraction
#   UTILIZATION                             cells' share of the core, percent
#   COLUMNS                                 pixels in a row of the image, which has as many rows
#   PIXELS                                  a file with the pixel of each input, one a line; empty for what reads no image
#   PIN_SCRIPT                              pins.tcl
#   TECHNOLOGY                              technologies/*.tcl
#   TEMPLATE                                a DEF file with the die and the pins, or empty: as UTILIZATION and PIN_SCRIPT say
#   REPAIR CORNERS                          percent of the limits of slew and load that stay unused, for OpenROAD to add buffers, for these
#                                           Liberty files, too; empty: the netlist is laid out as it is
#   THREADS
#   DIODE_NETS                              a file with the names of nets that get a diode beside each input they reach
#   ROUGH                                   1: places the cells, and routes only as far as needed to find such nets and to
#                                           extract about the wires that there will be; 0: takes the places that it left
# If rough, it writes to the current folder places.txt, rough.spef and antenna_nets.txt, the names of nets that break antenna rules or
# are so long that another routing may make them; otherwise routed.def, routed.v, routed_pg.v (with supplies), routed.spef,
# layout.txt and antenna_nets.txt, of nets that break antenna rules.
# The netlist is laid out as it is, but for the diodes and the buffers of the clock's tree, if it has a clock: no other buffer
# is added, no cell is exchanged. The second netlist may have other drives than the first, in the same core. With REPAIR the
# rough layout writes repaired.v, with the clock's tree in it, which is the second netlist.

source $env(TECHNOLOGY)
read_lef $env(TECH_LEF)
read_lef $env(CELL_LEF)
set corners {}
if {$env(ROUGH) && $env(REPAIR) ne ""} { set corners $env(CORNERS) }
if {$corners ne ""} {
    define_corners typical {*}[lmap corner $corners { file rootname $corner }]
    read_liberty -corner typical $env(LIBERTY)
    foreach corner $corners { read_liberty -corner [file rootname $corner] $corner }
} else {
    read_liberty $env(LIBERTY)
}
read_verilog $env(NETLIST)
link_design $env(TOP)
read_sdc $env(SDC)

set block [ord::get_db_block]
set units [$block getDefUnits]
set results [open layout.txt w]
proc result {name value} {
    puts $::results "$name $value"
    flush $::results
    puts "layout: $name $value"
}

# Floorplan: a core for the cells at the utilization, in whole rows, at least as high as its pins need; the same for
# both netlists.
set pin_pitch [lindex $side_pins 2]
set margin [expr {4 * $row_height}]
set side_margin [expr {24 * $site_width}]
set cell_area 0
foreach instance [$block getInsts] {
    set master [$instance getMaster]
    set cell_area [expr {$cell_area + double([$master getWidth]) * [$master getHeight] / $units / $units}]
}
set floor_area $cell_area
source $env(PIN_SCRIPT)
if {!$env(ROUGH)} {
    set places [open places.txt]
    set floor_area [gets $places]
}
if {$env(TEMPLATE) ne ""} {
    set slots 0
} elseif {$env(PIXELS) ne ""} {
    lassign [image_sides $env(PIXELS) $env(COLUMNS)] left_inputs right_inputs
    set slots [expr {max([llength $left_inputs], [llength $right_inputs])}] ;# on the fuller side
} else {
    set slots [expr {([llength [$block getBTerms]] + 2) / 3}] ;# four sides
}
set core_area [expr {$floor_area * 100.0 / $env(UTILIZATION)}]
set rows [expr {int(ceil(max(sqrt($core_area), $slots * $pin_pitch) / $row_height))}]
set height [expr {$rows * $row_height}]
set sites [expr {int(ceil($core_area / $height / $site_width))}]
set width [expr {$sites * $site_width}]
set right [expr {$side_margin + $width}]
set top [expr {$margin + $height}]
set die_width [expr {$right + $side_margin}]
set die_height [expr {$top + $margin}]
if {$env(TEMPLATE) ne ""} {
    lassign [read_template $env(TEMPLATE)] die_width die_height template_pins
    # A row and six sites stay free on all sides.
    set margin $row_height
    set side_margin [expr {6 * $site_width}]
    set height [expr {floor(round(($die_height - 2 * $margin) / $row_height * 1000) / 1000.0) * $row_height}]
    set width [expr {floor(round(($die_width - 2 * $side_margin) / $site_width * 1000) / 1000.0) * $site_width}]
    set right [expr {$side_margin + $width}]
    set top [expr {$margin + $height}]
}
initialize_floorplan -site $site -die_area "0 0 $die_width $die_height" -core_area "$side_margin $margin $right $top"
result cells [llength [$block getInsts]]
result cell_um2 [format %.0f $cell_area]
result core_um2 [format %.0f [expr {$width * $height}]]
result die_um2 [format %.0f [expr {$die_width * $die_height}]]

make_tracks

if {$env(TEMPLATE) ne ""} {
    place_template_pins $template_pins
} elseif {$env(PIXELS) ne ""} {
    place_image_pins $env(PIXELS) $env(COLUMNS) $die_width $die_height [list $side_margin $margin $right $top]
} else {
    place_pins -hor_layers [lindex $side_pins 0] -ver_layers [lindex $end_pins 0] -min_distance 1 -min_distance_in_tracks
}

# Taps and supplies. Nothing is above the straps: a chip's cross the macro, with vias to them.
if {$tap ne ""} { tapcell -distance [lindex $tap 1] -tapcell_master $cells[lindex $tap 0] }
foreach pins [list $power $ground] kind {-power -ground} {
    set supply [lindex $pins 0]
    add_global_connection -net $supply -inst_pattern .* -pin_pattern ^$supply$ $kind
    foreach pin [lrange $pins 1 end] { add_global_connection -net $supply -inst_pattern .* -pin_pattern ^$pin$ }
}
global_connect
set_voltage_domain -name CORE -power [lindex $power 0] -ground [lindex $ground 0]
lassign $rails rail_layer rail_width rail_pitch
lassign $straps strap_layer strap_width strap_pitch strap_offset
define_pdn_grid -name grid -voltage_domains CORE -pins $strap_layer ;# the straps are pins, and have labels
add_pdn_stripe -grid grid -layer $rail_layer -width $rail_width -pitch $rail_pitch -offset 0 -followpins
add_pdn_stripe -grid grid -layer $strap_layer -width $strap_width -pitch $strap_pitch -offset $strap_offset
add_pdn_connect -grid grid -layers [list $rail_layer $strap_layer]
pdngen

# Placement.
proc plant_clock_tree {} {
    if {[$::block findBTerm clk] == "NULL"} { return }
    set_wire_rc -clock -layer $::clock_wire
    # Only registers: what gates of the clock drive is no part of the tree, and is left out of it for so long.
    set registers [lmap pin [all_registers -clock_pins] { get_full_name $pin }]
    set gated {}
    foreach pin [[$::block findNet clk] getITerms] {
        if {[$pin getInst] eq "NULL" || "[[$pin getInst] getName]/[[$pin getMTerm] getName]" in $registers} { continue }
        foreach output [[$pin getInst] getITerms] {
            if {[$output isOutputSignal] && [$output getNet] ne "NULL"} { lappend gated $output [$output getNet] }
        }
    }
    foreach {output net} $gated { $output disconnect }
    clock_tree_synthesis -root_buf $::cells$::clock_buffer -buf_list $::cells$::clock_buffer -sink_clustering_enable
    foreach {output net} $gated { $output connect $net }
    set_propagated_clock [all_clocks]
}
foreach {layer share} $used_before {
    set_global_routing_layer_adjustment $layer $share
}
set_routing_layers -signal [join $signals -]
if {$env(ROUGH)} {
    # In a given die cells are spread over all of it, with the buffers and diodes to come.
    set filled [expr {$env(TEMPLATE) ne "" ? 1.1 * $cell_area / ($width * $height) : $env(UTILIZATION) / 100.0}]
    global_placement -density [expr {min(0.9, $filled + 0.03)}]
    if {$env(REPAIR) ne ""} {
        # Buffers only: all cells would get larger otherwise.
        set_dont_use $cells*
        foreach name $repair_cells { unset_dont_use $cells$name }
        set_wire_rc -signal -resistance [lindex $estimated_wire 0] -capacitance [lindex $estimated_wire 1]
        estimate_parasitics -placement
        report_design_area
        repair_design -slew_margin $env(REPAIR) -cap_margin $env(REPAIR)
        plant_clock_tree
        estimate_parasitics -placement
        repair_timing -hold -hold_margin $hold_margin
        report_design_area
    }
    set placed {}
    foreach instance [$block getInsts] {
        if {![$instance isFixed]} { lappend placed [$instance getName] }
    }
} else {
    while {[gets $places place] >= 0} {
        lassign $place name x y
        set instance [$block findInst $name]
        $instance setLocation $x $y
        $instance setPlacementStatus PLACED
    }
    close $places
}

# The flip-flops' places are the same in both, and so is their tree.
if {$env(REPAIR) eq ""} { plant_clock_tree }

set diodes 0
set names [open $env(DIODE_NETS)]
while {[gets $names name] >= 0} {
    set net [$block findNet $name]
    set loads {}
    foreach pin [$net getITerms] {
        if {[$pin isInputSignal]} { lappend loads [[$pin getInst] getBBox] }
    }
    foreach place $loads {
        set added [odb::dbInst_create $block [[ord::get_db] findMaster $cells[lindex $diode 0]] "DIODE_$diodes"]
        incr diodes
        [$added findITerm [lindex $diode 1]] connect $net
        $added setLocation [$place xMax] [$place yMin]
        $added setPlacementStatus PLACED
    }
}
close $names
result diodes $diodes
detailed_placement
if {$env(ROUGH) && $env(TEMPLATE) eq ""} { improve_placement } ;# it would part diodes from their inputs, and crowd cells in a given die
optimize_mirroring
check_placement -verbose
if {$env(ROUGH)} {
    if {$env(REPAIR) ne ""} { write_verilog repaired.v }
    set places [open places.txt w]
    puts $places $floor_area
    foreach name $placed {
        set box [[$block findInst $name] getBBox]
        puts $places "$name [$box xMin] [$box yMin]"
    }
    close $places
}

# No drives are chosen for the wires of a rough routing then: how long a net is, is told by the box around its pins.
if {$env(ROUGH) && $env(REPAIR) ne ""} {
    set names [open antenna_nets.txt w]
    foreach net [$block getNets] {
        if {[$net isSpecial] || [$net getSigType] == "CLOCK"} { continue }
        set box [$net getTermBBox]
        if {[$box dx] + [$box dy] > $long_wire * $units} { puts $names [$net getName] }
    }
    close $names
    exit
}

# Routing.
set_thread_count $env(THREADS)
global_route -guide_file route.guide -congestion_iterations 100
detailed_route -output_drc route_drc.txt -output_maze maze.log -bottom_routing_layer [lindex $signals 0] -top_routing_layer [lindex $signals 1] \
    -droute_end_iter [expr {$env(ROUGH) ? 1 : 64}] -verbose 1
result violations [detailed_route_num_drvs]
set wire 0
foreach net [$block getNets] {
    set route [$net getWire]
    if {$route != "NULL"} { set wire [expr {$wire + [$route getLength]}] }
}
result wire_um [format %.0f [expr {double($wire) / $units}]]
check_antennas ;# without it check_net_violation finds nothing
result antennas [ant::antenna_violation_count]
set names [open antenna_nets.txt w]
foreach net [$block getNets] {
    if {[$net isSpecial]} { continue }
    set route [$net getWire]
    # A clock's tree is short wires, and diodes would slow it down.
    set tree [expr {[$net getSigType] == "CLOCK"}]
    set long [expr {$env(ROUGH) && !$tree && $route != "NULL" && [$route getLength] > $long_wire * $units}]
    if {$long || [ant::check_net_violation [$net getName]]} { puts $names [$net getName] }
}
close $names
# extract FILE: the wires as a SPEF file.
proc extract {file} {
    define_process_corner -ext_model_index 0 X
    extract_parasitics -ext_model_file $::env(RCX)
    write_spef $file
}
if {$env(ROUGH)} {
    if {$env(RCX) != ""} { extract rough.spef }
    exit
}

filler_placement [lmap name $fillers { string cat $cells $name }]
global_connect
check_placement -verbose
write_def routed.def
write_verilog -include_pwr_gnd routed_pg.v
write_verilog routed_all.v
# Without the supplies, which are ports as they have pins, and without the cells that have no function, as taps and fillers: they
# have no pins but supplies.
set all [open routed_all.v]
set text [read $all]
set supplies "(?:[lindex $ground 0]|[lindex $power 0])"
regsub -all ",\\s*${supplies}(?=\\s*\[,)])" $text {} text
regsub -all "\\(\\s*${supplies}," $text {(} text
regsub -all -line "^ *(?:input|inout) +${supplies};$" $text {} text
regsub -all -line {^ *\w+ \w+ \(\);$} $text {} text
set logic [open routed.v w]
puts -nonewline $logic $text
close $all
close $logic
if {$env(RCX) != ""} { extract routed.spef }
close $results
exit
