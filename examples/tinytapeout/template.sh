#!/bin/sh
# Die and pins of a tile of Tiny Tapeout in sky130, as flow.sh --template takes them, for COLUMNSxROWS tiles:
#   template.sh 1x2
# Sizes and places are those of the templates tt_block_*_pg.def of TinyTapeout/tt-support-tools, which a test compares where it finds
# them. All pins are at the top, on met4; VGND and VPWR are straps.
set -eu
case ${1:-} in
1x1) width=161000 height=111520 ;;
1x2) width=161000 height=225760 ;;
2x2) width=334880 height=225760 ;;
3x2) width=508760 height=225760 ;;
4x2) width=682640 height=225760 ;;
*)
    echo "error: ${1:-no size}: must be 1x1, 1x2, 2x2, 3x2 or 4x2" >&2
    exit 2
    ;;
esac
awk -v width=$width -v height=$height '
    function pin(name, direction) {
        printf "- %s + NET %s + DIRECTION %s + USE SIGNAL\n  + PORT\n    + LAYER met4 ( -150 -500 ) ( 150 500 )\n    + PLACED ( %d %d ) N ;\n",
            name, name, direction, x, height - 500
        x -= 2760
    }
    function bus(name, direction, i) { for (i = 0; i < 8; ++i) pin(name "[" i "]", direction) }
    BEGIN {
        printf "VERSION 5.8 ;\nDIVIDERCHAR \"/\" ;\nBUSBITCHARS \"[]\" ;\nDESIGN tile ;\nUNITS DISTANCE MICRONS 1000 ;\n"
        printf "DIEAREA ( 0 0 ) ( %d %d ) ;\nPINS 43 ;\n", width, height
        x = 146740
        pin("ena", "INPUT"); pin("clk", "INPUT"); pin("rst_n", "INPUT")
        bus("ui_in", "INPUT"); bus("uio_in", "INPUT")
        bus("uo_out", "OUTPUT"); bus("uio_out", "OUTPUT"); bus("uio_oe", "OUTPUT")
        printf "END PINS\nEND DESIGN\n"
    }'
