create_clock -name virtual -period 23.9
set_input_delay 0 -clock virtual [all_inputs]
set_output_delay 0 -clock virtual [all_outputs]
set_input_transition 0.1 [all_inputs]
set_load 0.01 [all_outputs]
