# A folder that dlgn netlist wrote, through OpenROAD-flow-scripts:
#   make DESIGN_CONFIG=.../examples/sky130/openroad-flow-scripts/config.mk NETLIST_FOLDER=/path/of/folder
# The netlist is laid out as it is: no synthesis, no buffers. Results are 6_final.{def,v,spef,gds}.
ifndef NETLIST_FOLDER
$(error NETLIST_FOLDER: must be the folder that dlgn netlist wrote)
endif

export DESIGN_NAME = classifier
export PLATFORM = sky130hd
export SYNTH_NETLIST_FILES = $(NETLIST_FOLDER)/netlist.v
export VERILOG_FILES = $(NETLIST_FOLDER)/netlist.v
export SDC_FILE = $(NETLIST_FOLDER)/netlist.sdc

export CORE_UTILIZATION = 20
export PLACE_DENSITY = 0.28

export GPL_TIMING_DRIVEN = 0
export DONT_BUFFER_INPUTS = 1
export DONT_BUFFER_OUTPUTS = 1
export DONT_BUFFER_PORTS = 1
export SKIP_REPAIR_TIE_FANOUT = 1
export SKIP_CTS_REPAIR_TIMING = 1
