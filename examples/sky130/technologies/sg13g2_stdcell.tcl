# IHP sg13g2, as far as LEF and Liberty files go; see sky130_fd_sc_hd.tcl.
set library sg13g2_stdcell
set cells sg13g2_
set site CoreSite
set site_width 0.48
set row_height 3.78
set side_pins {Metal3 0 0.42 0.8 0.2}
set end_pins {Metal2 0 0.48 0.8 0.2}
set tap {}                                      ;# cells have their own
set power VDD
set ground VSS
set voltage 1.2
set rails {Metal1 0.44 7.56}
set straps {Metal4 2 40 13.6}
set signals {Metal1 Metal4}
set used_before {Metal1 0.8 Metal2 0.3 Metal3 0.2 Metal4 0.2}
set diode {antennanp A}
set long_wire 100                               ;# um of wire from which a net gets diodes whatever the rules say
set clock_buffer buf_8
set clock_wire Metal3
set delay_buffer dlygate4sd3_1
set repair_cells {buf_1 buf_2 buf_4 buf_8 dlygate4sd3_1}
set estimated_wire {0.0005 0.0002}
set hold_margin 0.1
set hollow {sg13g2_fill_*}
set fillers {fill_1 fill_2 fill_4 fill_8}
set wire_ohms {Metal1 0.84 Metal2 0.52 Metal3 0.52 Metal4 0.52 Metal5 0.52} ;# of a um of the narrowest wire
set via_ohms {Via1 20 Via2 20 Via3 20 Via4 20}
set tech_lef sg13g2_tech.lef
set cell_lef sg13g2_stdcell.lef
set typical {sg13g2_stdcell_typ_1p20V_25C.lib sg13g2_stdcell_typ_1p20V_25C.lib.gz}
set extraction {}
set cells_gds sg13g2_stdcell.gds
set cells_spice sg13g2_stdcell.spice
set mend_spice {}
set gds_map {}
set magicrc {}
set netgen_setup {}
set deck {}
