# How far the voltages of the supplies fall within a layout, by OpenROAD. Run by flow.sh, which sets the environment:
#   TECH_LEF CELL_LEF DEF LIBERTY SDC   files to read
#   PERIOD ACTIVITY                     an inference each so many ns; toggles of a net in each
# The source is one for each supply, in the middle. Ohms are those of the technology: of a um of the narrowest wire, of a via.
read_lef $env(TECH_LEF)
read_lef $env(CELL_LEF)
read_def $env(DEF)
read_liberty $env(LIBERTY)
read_sdc $env(SDC)
create_clock -name inferences -period $env(PERIOD)
set_power_activity -global -activity $env(ACTIVITY) -duty 0.5
foreach {layer ohm} {li1 72 met1 0.89 met2 0.89 met3 0.157 met4 0.157 met5 0.018} {
    set_layer_rc -layer $layer -capacitance 1e-4 -resistance [expr {$ohm / 1000}]
}
foreach {layer ohm} {mcon 9.3 via 4.5 via2 3.41 via3 3.41 via4 0.38} {
    set_layer_rc -via $layer -resistance [expr {$ohm / 1000}]
}
foreach {net volt} {VPWR 1.8 VGND 0} {
    set_pdnsim_net_voltage -net $net -voltage $volt
    analyze_power_grid -net $net
}
exit
