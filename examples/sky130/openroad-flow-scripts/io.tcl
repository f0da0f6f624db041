# The pins of the classifier, after floorplanning.
source [file join [file dirname $::env(IO_CONSTRAINTS)] .. technologies sky130_fd_sc_hd.tcl]
source [file join [file dirname $::env(IO_CONSTRAINTS)] .. pins.tcl]
set units [[ord::get_db_block] getDefUnits].0
set die [[ord::get_db_block] getDieArea]
set core [[ord::get_db_block] getCoreArea]
place_image_pins $::env(NETLIST_FOLDER)/pixels.txt 28 [expr {[$die xMax] / $units}] [expr {[$die yMax] / $units}] \
    [list [expr {[$core xMin] / $units}] [expr {[$core yMin] / $units}] [expr {[$core xMax] / $units}] [expr {[$core yMax] / $units}]]
