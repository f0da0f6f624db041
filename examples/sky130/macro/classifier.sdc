# Written by dlgn 0.2.0: combinational, no clock.
# Numbers are in the units of the library: 1 is 1 ns or 1 pF.
# Inputs change together at time 0 with a slew of 0.05 ns; every output drives 0.01 pF.
# Wires, which this file does not set: 0.006 pF for every pin.
create_clock -name virtual -period 42
set_input_delay 0 -clock virtual [all_inputs]
set_output_delay 0 -clock virtual [all_outputs]
set_max_delay 42 -from [all_inputs] -to [all_outputs]
set_input_transition 0.05 [all_inputs]
set_load 0.01 [all_outputs]
