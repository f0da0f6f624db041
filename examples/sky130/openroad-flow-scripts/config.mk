# A folder that dlgn netlist wrote, through OpenROAD-flow-scripts:
#   make DESIGN_CONFIG=.../examples/sky130/openroad-flow-scripts/config.mk NETLIST_FOLDER=/path/of/folder
# Results are 6_final.{def,v,spef,gds}. variables.txt says which version these variables are of.
ifndef NETLIST_FOLDER
$(error NETLIST_FOLDER: must be the folder that dlgn netlist wrote)
endif
export NETLIST_FOLDER

export DESIGN_NAME = classifier
export PLATFORM = sky130hd
# Skips synthesis.
export SYNTH_NETLIST_FILES = $(NETLIST_FOLDER)/netlist.v
export VERILOG_FILES = $(NETLIST_FOLDER)/netlist.v
export SDC_FILE = $(NETLIST_FOLDER)/netlist.sdc

export CORE_UTILIZATION = 20
export CORE_MARGIN = 11
export PLACE_DENSITY = 0.28

# The cells stay as they are: repairs of floorplan, placement and global routing find them marked, between the making of
# the supplies, which passes marked cells by. What is added is taps, fillers and diodes.
classifier_scripts := $(dir $(abspath $(lastword $(MAKEFILE_LIST))))
export PRE_FLOORPLAN_TCL = $(classifier_scripts)dont_touch.tcl
export POST_FLOORPLAN_TCL = $(classifier_scripts)touch.tcl
export PRE_GLOBAL_PLACE_TCL = $(classifier_scripts)dont_touch.tcl
# Timing-driven placement would take out buffers first.
export GPL_TIMING_DRIVEN = 0
export DONT_BUFFER_PORTS = 1
export SKIP_REPAIR_TIE_FANOUT = 1
export SKIP_CTS_REPAIR_TIMING = 1
export SKIP_INCREMENTAL_REPAIR = 1

# Pixels left and right in the order of the image's rows, the label at the bottom.
export IO_CONSTRAINTS = $(classifier_scripts)io.tcl
