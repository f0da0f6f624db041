# pins.tcl without OpenROAD: prints the pins of a die of 10 by 20 with a core from 2 to 8 and from 2 to 18.
#   tclsh layout_pins.tcl PINS_TCL PIXELS COLUMNS
namespace eval ord { proc get_db_block {} { return block } }
proc block {what} { return {{terminal OUTPUT label[10]} {terminal OUTPUT label[2]} {terminal INPUT pixels[0]} {terminal INPUT clk}} }
proc unknown {object what} { return [lindex $object [expr {$what eq "getIoType" ? 1 : 2}]] }
proc place_pin {args} {
    array set pin $args
    puts "$pin(-pin_name) $pin(-layer) $pin(-location) $pin(-pin_size)"
}
lassign $argv script pixels columns
source [file join [file dirname $script] technologies sky130_fd_sc_hd.tcl]
source $script
place_image_pins $pixels $columns 10 20 {2 2 8 18}
