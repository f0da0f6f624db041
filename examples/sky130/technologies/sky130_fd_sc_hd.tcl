# What the flow must know of a technology and its cells; flow.sh --technology takes another such file. Read by layout.tcl and
# pins.tcl, and line by line by flow.sh, so every entry is a line: set NAME VALUE, or {VALUES}. Lengths are um.
set library sky130_fd_sc_hd                     ;# its files begin so
set cells sky130_fd_sc_hd__                     ;# and its cells
set site unithd
set site_width 0.46
set row_height 2.72
set side_pins {met3 0.34 0.68 0.8 0.3}          ;# pins left and right: layer, offset and pitch of its tracks, length, width
set end_pins {met2 0.23 0.46 0.8 0.14}          ;# pins at the top and at the bottom
set tap {tapvpwrvgnd_1 14}                      ;# cell and distance; {} if cells have taps of their own
set power {VPWR VPB}                            ;# the supply, which is called like the first of these pins of cells
set ground {VGND VNB}
set voltage 1.8
set rails {met1 0.48 5.44}                      ;# layer, width, pitch
set straps {met4 1.6 54.4 13.6}                 ;# layer, width, pitch, offset; those above are the chip's
set signals {met1 met4}                         ;# lowest and highest layer of wires
set used_before {met1 0.8 met2 0.3 met3 0.2 met4 0.2} ;# share of each that the global router leaves alone
set diode {diode_2 DIODE}                       ;# cell and pin; {} for none
set long_wire 100                               ;# um of wire from which a net gets diodes whatever the rules say
set clock_buffer clkbuf_8
set clock_wire met3
set delay_buffer dlygate4sd3_1                  ;# for paths that are too short
set repair_cells {buf_1 buf_2 buf_4 buf_8 dlygate4sd3_1} ;# that OpenROAD may add
set estimated_wire {0.0006 0.0002}              ;# kohm and pF of a um, before there is one
set hold_margin 0.1                             ;# ns that paths get beyond what hold asks for
set hollow {sky130_fd_sc_hd__fill_* sky130_fd_sc_hd__tapvpwrvgnd_* sky130_fd_pr__*} ;# circuits without devices of their own
set fillers {fill_1 fill_2 fill_4 fill_8}
set wire_ohms {li1 72 met1 0.89 met2 0.89 met3 0.157 met4 0.157 met5 0.018} ;# of a um of the narrowest wire
set via_ohms {mcon 9.3 via 4.5 via2 3.41 via3 3.41 via4 0.38}
# Files, by the names that a PDK gives them; the first that is there.
set tech_lef {sky130_fd_sc_hd__nom.tlef sky130_fd_sc_hd.tlef}
set cell_lef {sky130_fd_sc_hd.lef sky130_fd_sc_hd_merged.lef}
set typical {sky130_fd_sc_hd__tt_025C_1v80.lib sky130_fd_sc_hd__tt_025C_1v80.lib.gz}
set extraction {rules.openrcx.sky130A.nom rules.openrcx.sky130A.nom.* *.rcx_rules rcx_patterns.rules}
set cells_gds {sky130_fd_sc_hd.gds sky130_fd_sc_hd.gds.gz}
set cells_spice sky130_fd_sc_hd.spice
# What is wrong there, for sed: the diode is drawn as 0.63 by 0.69 um, which has that area, and another perimeter.
set mend_spice {/diode_pw2nd.*=4\.347e+11/s/=5\.36e+06/=2.64e+06/}
set gds_map sky130.map                          ;# beside flow.sh
set magicrc sky130A.magicrc
set netgen_setup sky130A_setup.tcl
set deck {sky130A_mr.drc sky130A.lydrc sky130hd.lydrc sky130.lydrc}
