# Pins of an image classifier, for OpenROAD, from layout.tcl and from OpenROAD-flow-scripts: the rows of the image enter in
# order, from the top, the left halves of them on the left side and the right halves on the right, where they would be if
# all pixels had pins, or as near as there is a track; the label leaves at the bottom, and a clock enters at the top.

# Layers, tracks and sizes are side_pins and end_pins of technologies/*.tcl, which is read before.

# image_sides PIXELS COLUMNS: the inputs of the left and of the right half of the image, from the top, each as its place in
# the half and its number. PIXELS is a file with the pixel of each input, one a line.
proc image_sides {pixels columns} {
    set left_columns [expr {$columns / 2}]
    set right_columns [expr {$columns - $left_columns}]
    set left {}
    set right {}
    set input 0
    set file [open $pixels]
    while {[gets $file pixel] >= 0} {
        set row [expr {$pixel / $columns}]
        set column [expr {$pixel % $columns}]
        if {$column < $left_columns} {
            lappend left [list [expr {$row * $left_columns + $column}] $input]
        } else {
            lappend right [list [expr {$row * $right_columns + $columns - 1 - $column}] $input]
        }
        incr input
    }
    close $file
    return [list [lsort -integer -index 0 $left] [lsort -integer -index 0 $right]]
}

# The number of the track next to a position, for tracks at offset, offset + pitch, ...
proc track_of {position offset pitch} { return [expr {int(round(($position - $offset) / $pitch))}] }

# place_image_side INPUTS PLACES X BOTTOM TOP: pins of a side, on tracks.
proc place_image_side {inputs places x bottom top} {
    lassign $::side_pins layer offset pitch length width
    set lowest [expr {int(ceil(($bottom - $offset) / $pitch))}]
    set next [expr {int(floor(($top - $offset) / $pitch)) + 1}]
    if {[llength $inputs] > $next - $lowest} {
        error "[llength $inputs] pins on a side of [expr {$next - $lowest}] tracks: make the core larger"
    }
    set tracks {}
    foreach input $inputs {
        set wanted [track_of [expr {$top - ([lindex $input 0] + 0.5) * ($top - $bottom) / $places}] $offset $pitch]
        set next [expr {min($wanted, $next - 1)}]
        lappend tracks $next
    }
    for {set i [expr {[llength $inputs] - 1}]} {$i >= 0} {incr i -1} {
        set lowest [expr {max($lowest, [lindex $tracks $i])}]
        place_pin -pin_name "pixels\[[lindex $inputs $i 1]\]" -layer $layer -pin_size [list $length $width] \
            -location [format {%.3f %.3f} $x [expr {$offset + $pitch * $lowest}]]
        incr lowest
    }
}

# read_template DEF: the width and height of its die, which begins at 0 0, and its pins but the supplies: name, layer, box; um.
proc read_template {name} {
    set file [open $name]
    set text [read $file]
    close $file
    if {![regexp {UNITS DISTANCE MICRONS (\d+)} $text all units]} { error "$name: no units" }
    if {![regexp {DIEAREA \( 0 0 \) \( (\d+) (\d+) \)} $text all width height]} { error "$name: no die that begins at 0 0" }
    set number {\( (-?\d+) (-?\d+) \)}
    set pins {}
    foreach {all pin use layer x1 y1 x2 y2 x y} [regexp -all -inline -- "- (\\S+) \\+ NET\[^;]*?\\+ USE (\\w+)\[^;]*?\\+ LAYER (\\w+) $number $number\\s+\\+ (?:PLACED|FIXED) $number N ;" $text] {
        if {$use in {POWER GROUND}} { continue }
        lappend pins [list [string map {\\ {}} $pin] $layer {*}[lmap v [list [expr {$x + $x1}] [expr {$y + $y1}] [expr {$x + $x2}] [expr {$y + $y2}]] { expr {$v / double($units)} }]]
    }
    return [list [expr {$width / double($units)}] [expr {$height / double($units)}] $pins]
}

# place_template_pins PINS: as read_template returns them.
proc place_template_pins {pins} {
    foreach pin $pins {
        lassign $pin name layer x1 y1 x2 y2
        place_pin -pin_name $name -layer $layer -pin_size [list [format %g [expr {$x2 - $x1}]] [format %g [expr {$y2 - $y1}]]] \
            -location [format {%.3f %.3f} [expr {($x1 + $x2) / 2}] [expr {($y1 + $y2) / 2}]]
    }
}

# place_image_pins PIXELS COLUMNS DIE_WIDTH DIE_HEIGHT CORE: all pins, beside the core and within the die, which begins at 0 0;
# CORE is left, bottom, right and top. place_pin is not asked to snap pins to the die's boundary: some versions do that with half of
# a pin's width in place of its length.
proc place_image_pins {pixels columns die_width die_height core} {
    lassign $core core_left bottom core_right top
    lassign [image_sides $pixels $columns] left right
    set left_columns [expr {$columns / 2}]
    set middle [expr {[lindex $::side_pins 3] / 2.0}]
    place_image_side $left [expr {$columns * $left_columns}] $middle $bottom $top
    place_image_side $right [expr {$columns * ($columns - $left_columns)}] [expr {$die_width - $middle}] $bottom $top
    lassign $::end_pins layer offset pitch length width
    set outputs {}
    foreach terminal [[ord::get_db_block] getBTerms] {
        if {[$terminal getIoType] == "OUTPUT"} { lappend outputs [$terminal getName] }
    }
    set step [expr {double($core_right - $core_left) / ([llength $outputs] + 1)}]
    set x $core_left
    foreach name [lsort -dictionary $outputs] {
        set x [expr {$x + $step}]
        place_pin -pin_name $name -layer $layer -pin_size [list $width $length] \
            -location [format {%.3f %.3f} [expr {$offset + $pitch * [track_of $x $offset $pitch]}] [expr {$length / 2.0}]]
    }
    foreach terminal [[ord::get_db_block] getBTerms] {
        if {[$terminal getIoType] == "INPUT" && ![string match {pixels\[*} [$terminal getName]]} {
            set middle [expr {$offset + $pitch * [track_of [expr {($core_left + $core_right) / 2}] $offset $pitch]}]
            place_pin -pin_name [$terminal getName] -layer $layer -pin_size [list $width $length] \
                -location [format {%.3f %.3f} $middle [expr {$die_height - $length / 2.0}]]
        }
    }
}
