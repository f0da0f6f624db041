# A library made up for tests, at one of its corners: gates and a flip-flop in drives 1, 2 and 4; ns, pF, um2.
#   awk -v name=NAME -v slowness=FACTOR [-v without=CELL] [-v renamed=CELL] -f two_corners.awk
# Delays and slews are FACTOR times as long. One cell may be left out, or have pins of other names. Internal energies are
# 0.001 pJ times the drive.
function pair(a, b) { return sprintf("%.5f, %.5f", a, b) }
function table(kind, at_0, by_slew, by_load) {
    printf "        %s (t) { values (\"%s\", \"%s\"); }\n", kind, pair(at_0, at_0 + 0.1 * by_load), \
        pair(at_0 + by_slew, at_0 + by_slew + 0.1 * by_load)
}
function tables(drive, factor) {
    table("cell_rise", 0.02 * factor, 0.2, 10 * factor / drive)
    table("cell_fall", 0.015 * factor, 0.15, 7 * factor / drive)
    table("rise_transition", 0.02 * factor, 0.1, 9 * factor / drive)
    table("fall_transition", 0.01 * factor, 0.1, 6 * factor / drive)
}
function energy(pin, drive) {
    printf "      internal_power () { related_pin : \"%s\"; rise_power (scalar) { values (\"%g\"); } fall_power (scalar) { values (\"%g\"); } }\n", \
        pin, 0.001 * drive, 0.001 * drive
}
function output(pin, drive, formula) {
    printf "    pin (%s) { direction : output; function : \"%s\"; max_capacitance : %g; max_transition : 0.6;\n", pin, formula, 0.02 * drive
}
function gate(kind, drive, formula, pins, sense,    i, count, names) {
    if (kind "_" drive == without)
        return
    if (kind "_" drive == renamed) {
        gsub(/[AB]/, "&1", pins)
        gsub(/[AB]/, "&1", formula)
    }
    count = split(pins, names, " ")
    printf "  cell (%s_%d) { area : %d; cell_leakage_power : %g;\n", kind, drive, 1 + drive, 0.001 * drive
    for (i = 1; i <= count; ++i)
        printf "    pin (%s) { direction : input; capacitance : %g; max_transition : 0.6; }\n", names[i], 0.0015 + 0.001 * drive
    output("Y", drive, formula)
    for (i = 1; i <= count; ++i) {
        printf "      timing () { related_pin : \"%s\"; timing_sense : %s;\n", names[i], sense
        tables(drive, slowness)
        print "      }"
        energy(names[i], drive)
    }
    print "    }\n  }"
}
function flip_flop(drive) {
    if ("dff_" drive == without)
        return
    printf "  cell (dff_%d) { area : %d; cell_leakage_power : %g;\n", drive, 8 + drive, 0.002 * drive
    print "    ff (IQ, IQN) { clocked_on : \"CK\"; next_state : \"D\"; }"
    printf "    pin (CK) { direction : input; clock : true; capacitance : 0.002;\n"
    print "      internal_power () { rise_power (scalar) { values (\"0.004\"); } fall_power (scalar) { values (\"0.002\"); } } }"
    print "    pin (D) { direction : input; capacitance : 0.002; max_transition : 0.6;"
    printf "      timing () { related_pin : \"CK\"; timing_type : setup_rising;\n"
    printf "        rise_constraint (c) { values (\"%s\", \"%s\"); }\n", pair(0.08 * slowness, 0.1 * slowness), pair(0.05 * slowness, 0.1 * slowness)
    printf "        fall_constraint (c) { values (\"%s\", \"%s\"); } }\n", pair(0.08 * slowness, 0.1 * slowness), pair(0.05 * slowness, 0.1 * slowness)
    print "      timing () { related_pin : \"CK\"; timing_type : hold_rising;"
    print "        rise_constraint (c) { values (\"0, 0\", \"0, 0\"); } fall_constraint (c) { values (\"0, 0\", \"0, 0\"); } } }"
    output("Q", drive, "IQ")
    print "      timing () { related_pin : \"CK\"; timing_type : rising_edge; timing_sense : non_unate;"
    tables(drive, 3 * slowness)
    print "      }"
    energy("CK", drive)
    print "    }\n  }"
}
BEGIN {
    print "library (" name ") {"
    print "  delay_model : table_lookup; time_unit : \"1ns\"; voltage_unit : \"1V\"; current_unit : \"1mA\"; pulling_resistance_unit : \"1kohm\";"
    print "  leakage_power_unit : \"1nW\"; capacitive_load_unit (1, pf); nom_process : 1; nom_temperature : 25; nom_voltage : 1.8;"
    print "  operating_conditions (made_up) { process : 1; temperature : 25; voltage : 1.8; }"
    for (threshold = split("input_threshold_pct_rise input_threshold_pct_fall output_threshold_pct_rise output_threshold_pct_fall", names, " "); threshold > 0; --threshold)
        print "  " names[threshold] " : 50;"
    print "  slew_lower_threshold_pct_rise : 20; slew_lower_threshold_pct_fall : 20; slew_upper_threshold_pct_rise : 80; slew_upper_threshold_pct_fall : 80;"
    print "  lu_table_template (t) { variable_1 : input_net_transition; variable_2 : total_output_net_capacitance; index_1 (\"0, 1\"); index_2 (\"0, 0.1\"); }"
    print "  lu_table_template (c) { variable_1 : related_pin_transition; variable_2 : constrained_pin_transition; index_1 (\"0.01, 1\"); index_2 (\"0.01, 1\"); }"
    for (drive = 4; drive >= 1; drive /= 2) {
        gate("inv", drive, "!A", "A", "negative_unate")
        gate("buf", drive, "A", "A", "positive_unate")
        gate("nand2", drive, "!(A&B)", "A B", "negative_unate")
        gate("nor2", drive, "!(A|B)", "A B", "negative_unate")
        gate("xor2", drive, "A^B", "A B", "non_unate")
        flip_flop(drive)
    }
    print "}"
}
