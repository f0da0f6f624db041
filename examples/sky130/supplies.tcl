# How far the voltages of the supplies fall within a layout, by OpenROAD. Run by flow.sh, which sets the environment:
#   TECH_LEF CELL_LEF DEF LIBERTY SDC   files to read
#   TECHNOLOGY                          technologies/*.tcl
#   PERIOD ACTIVITY                     an inference each so many ns; toggles of a net in each
# The source is one for each supply, in the middle.
source $env(TECHNOLOGY)
read_lef $env(TECH_LEF)
read_lef $env(CELL_LEF)
read_def $env(DEF)
read_liberty $env(LIBERTY)
read_sdc $env(SDC)
create_clock -name inferences -period $env(PERIOD)
set_power_activity -global -activity $env(ACTIVITY) -duty 0.5
foreach {layer ohm} $wire_ohms {
    set_layer_rc -layer $layer -capacitance 1e-4 -resistance [expr {$ohm / 1000}]
}
foreach {layer ohm} $via_ohms {
    set_layer_rc -via $layer -resistance [expr {$ohm / 1000}]
}
foreach {net volt} [list [lindex $power 0] $voltage [lindex $ground 0] 0] {
    set_pdnsim_net_voltage -net $net -voltage $volt
    analyze_power_grid -net $net
}
exit
