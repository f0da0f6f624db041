# A chip of two macros and cells beside them, placed and routed by OpenROAD; run by published_macro.sh, which sets
#   TECH_LEF CELL_LEF MACRO_LEF CHIP_V   files to read
#   TECHNOLOGY                           technologies/sky130_fd_sc_hd.tcl of the flow
# Writes chip.def, chip.v, chip_drc.txt and chip.txt: routing violations, supplies of the macros that are reached.
source $env(TECHNOLOGY)
read_lef $env(TECH_LEF)
read_lef $env(CELL_LEF)
read_lef $env(MACRO_LEF)
read_verilog $env(CHIP_V)
link_design chip
set block [ord::get_db_block]
set units [$block getDefUnits]
set master [[ord::get_db] findMaster classifier]
set width [expr {double([$master getWidth]) / $units}]
set height [expr {double([$master getHeight]) / $units}]

# A channel around each macro, as wide as its pins' wires need.
set channel 80
proc snapped {value step} { return [expr {$step * ceil($value / $step)}] }
set right [snapped [expr {2 * $width + 3 * $channel}] 0.46]
set top [snapped [expr {$height + 2 * $channel}] 2.72]
initialize_floorplan -site $site -die_area "0 0 [expr {$right + 22.08}] [expr {$top + 21.76}]" \
    -core_area "11.04 10.88 [expr {$right + 11.04}] [expr {$top + 10.88}]"
make_tracks
set x [snapped $channel 0.46]
foreach name {one two} {
    set instance [$block findInst $name]
    $instance setOrient R0
    $instance setLocation [expr {int(round(($x + 11.04) * $units))}] [expr {int(round(([snapped $channel 2.72] + 10.88) * $units))}]
    $instance setPlacementStatus FIRM
    set x [snapped [expr {$x + $width + $channel}] 0.46]
}
place_pins -hor_layers [lindex $side_pins 0] -ver_layers [lindex $end_pins 0] -min_distance 1 -min_distance_in_tracks
tapcell -distance [lindex $tap 1] -tapcell_master $cells[lindex $tap 0] -halo_width_x 10 -halo_width_y 10
add_global_connection -net VPWR -inst_pattern .* -pin_pattern {^VPWR$} -power
add_global_connection -net VPWR -inst_pattern .* -pin_pattern {^VPB$}
add_global_connection -net VGND -inst_pattern .* -pin_pattern {^VGND$} -ground
add_global_connection -net VGND -inst_pattern .* -pin_pattern {^VNB$}
global_connect
set_voltage_domain -name CORE -power VPWR -ground VGND
define_pdn_grid -name cells -voltage_domains CORE
add_pdn_stripe -grid cells -layer met1 -width 0.48 -pitch 5.44 -offset 0 -followpins
add_pdn_stripe -grid cells -layer met4 -width 1.6 -pitch 54.4 -offset 13.6
add_pdn_stripe -grid cells -layer met5 -width 1.6 -pitch 54.4 -offset 13.6
add_pdn_connect -grid cells -layers {met1 met4}
add_pdn_connect -grid cells -layers {met4 met5}
define_pdn_grid -macro -name macros -voltage_domains CORE -instances {one two} -grid_over_pg_pins
add_pdn_connect -grid macros -layers {met4 met5}
pdngen
foreach {layer share} $used_before {
    set_global_routing_layer_adjustment $layer $share
}
set_routing_layers -signal [join $signals -]
global_placement -density 0.5
detailed_placement
check_placement -verbose
set_thread_count $env(THREADS)
global_route -guide_file chip.guide -congestion_iterations 100
detailed_route -output_drc chip_drc.txt -output_maze chip_maze.log -bottom_routing_layer [lindex $signals 0] -top_routing_layer [lindex $signals 1] -verbose 1
write_def chip.def
write_verilog chip_routed.v
set out [open chip.txt w]
puts $out "violations [detailed_route_num_drvs]"
# Vias from the chip's met5 to the macros' straps, within each macro.
foreach name {one two} {
    set box [[$block findInst $name] getBBox]
    foreach supply {VPWR VGND} {
        set vias 0
        foreach wire [[$block findNet $supply] getSWires] {
            foreach shape [$wire getWires] {
                if {[$shape isVia] && [$shape xMin] >= [$box xMin] && [$shape xMax] <= [$box xMax] &&
                    [$shape yMin] >= [$box yMin] && [$shape yMax] <= [$box yMax]} { incr vias }
            }
        }
        puts $out "$name $supply $vias"
    }
}
close $out
exit
