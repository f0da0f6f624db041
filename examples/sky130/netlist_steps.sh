# The steps of flow.sh that look at a netlist, before layout or after. Sourced by it.

# equivalence NETLIST MODELS
equivalence() {
    yosys -q -p "read_verilog $folder/golden.v; hierarchy -auto-top; proc; flatten; aigmap; write_aiger -symbols golden.aig" &&
        yosys -q -p "read_verilog $1 $2; hierarchy -check -top classifier; proc; flatten; aigmap; write_aiger -symbols netlist.aig" &&
        "$abc" -q 'cec golden.aig netlist.aig' >cec.txt || return 1
    cat cec.txt
    grep -q 'Networks are equivalent' cec.txt || return 1
    echo "proven by ABC" >&3
}

# simulation NETLIST MODELS
simulation() {
    iverilog -g2005 -o simulation.vvp "$folder/testbench.v" "$1" $2 &&
        vvp -n simulation.vvp >simulation.txt || { cat simulation.txt; return 1; }
    cat simulation.txt
    passed=$(sed -n 's/^PASS \([0-9]*\)$/\1/p' simulation.txt)
    [ -n "$passed" ] || return 1
    echo "$passed images give the expected labels" >&3
}

# The library for other tools: without the wire loads OpenSTA would add, and the conditions old versions look for too
# early.
prepare_library() {
    case $liberty in
    *.gz) gzip -dc "$liberty" ;;
    *) cat "$liberty" ;;
    esac | grep -v -e default_wire_load -e default_operating_conditions >cells.lib
    grep -q 'cell_rise' cells.lib || return 1
    condition=$(sed -n 's/.*operating_conditions *( *"\{0,1\}\([A-Za-z0-9_]*\)"\{0,1\} *).*/\1/p' cells.lib | head -n 1)
}

# setup NETLIST SPEF: commands for OpenSTA; no wires if SPEF is empty.
setup() {
    printf 'read_liberty cells.lib\nread_verilog %s\nlink_design classifier\n' "$1"
    [ -z "$condition" ] || printf 'set_operating_conditions %s\n' "$condition"
    printf 'read_sdc %s/netlist.sdc\n' "$folder"
    [ -z "$2" ] || printf 'read_spef %s\n' "$2"
}

# run_sta NAME: NAME.tcl, with its output in NAME.txt.
run_sta() {
    "$sta" -exit "$1.tcl" >"$1.txt" 2>&1 || { cat "$1.txt"; return 1; }
    cat "$1.txt"
    ! grep -q '^Error' "$1.txt"
}

# timing NAME NETLIST SPEF
timing() {
    { setup "$2" "$3"; printf 'report_checks -path_delay max -digits 4\n'; } >"$1.tcl"
    run_sta "$1" || return 1
    delay=$(awk '/data arrival time/ { print $1; exit }' "$1.txt")
    slack=$(awk '/slack/ { print $1 " " $3; exit }' "$1.txt")
    [ -n "$delay" ] || return 1
    echo "$delay ns, slack $slack (OpenSTA $version)" >&3
}

# mean_activity SAIF PERIOD: toggles of the driven nets per period, the mean over all.
mean_activity() {
    awk -v period="$2" '
        /^\(INSTANCE u/ { next } # the same nets once more, by their pins
        /\(DURATION/ { gsub(/[^0-9]/, ""); duration = $0 }
        match($0, /\(TC [0-9]+\)/) { toggles += substr($0, RSTART + 4, RLENGTH - 5); ++nets }
        END { if (nets == 0 || duration == 0) exit 1; printf "%.6f", toggles / nets / (duration / (1000 * period)) }' "$1"
}

# power NAME NETLIST SAIF SPEF
power() {
    period=$(sed -n 's/^create_clock .*-period \([0-9.]*\).*/\1/p' "$folder/netlist.sdc")
    activity=$(mean_activity "$3" "$period") || { echo "no activity in $3"; return 1; }
    {
        setup "$2" "$4"
        cat <<END
if {[info commands read_saif] ne ""} {
    read_saif -scope testbench/dut $3
    puts "activity: of each net, from the images"
} else {
    set_power_activity -global -activity $activity -duty 0.5
    puts "activity: $activity toggles a period for every net, the mean of the images"
}
report_power -digits 6
END
    } >"$1.tcl"
    run_sta "$1" || return 1
    watts=$(awk '$1 == "Total" { print $5; exit }' "$1.txt")
    [ -n "$watts" ] || return 1
    case $version in
    *2.0.*) added="; internal energies of all inputs added up, as before OpenSTA 2.1" ;;
    *) added= ;;
    esac
    echo "$(awk -v w="$watts" -v p="$period" 'BEGIN { printf "%.3f mW at %s ns, %.1f pJ an inference", w * 1e3, p, w * p * 1e3 }'); $(sed -n 's/^activity: //p' "$1.txt")$added" >&3
}

abc=
for candidate in berkeley-abc yosys-abc abc; do
    if have "$candidate"; then
        abc=$candidate
        break
    fi
done
sta=${STA:-sta}
version=
if have "$sta"; then
    version=$("$sta" -version 2>/dev/null | head -n 1 || true)
fi

# check_netlist PREFIX NETLIST MODELS: what it computes, by the cells' models.
check_netlist() {
    if ! have yosys || [ -z "$abc" ]; then
        skip "$1equivalence" "Yosys or ABC is not installed"
    else
        step "$1equivalence" equivalence "$2" "$3"
    fi
    if have iverilog && have vvp; then
        step "$1simulation" simulation "$2" "$3"
    else
        skip "$1simulation" "Icarus Verilog is not installed"
    fi
}

# measure_netlist PREFIX NETLIST SAIF SPEF: how fast, and for how much energy.
measure_netlist() {
    reason=
    if ! have "$sta"; then
        reason="OpenSTA ($sta) is not installed"
    elif [ -z "$liberty" ]; then
        reason="no Liberty file with tables: give --liberty or --pdk, or set PDK_ROOT"
    elif ! prepare_library; then
        reason="$liberty has no tables"
    fi
    if [ -n "$reason" ]; then
        skip "$1timing" "$reason"
        skip "$1power" "$reason"
    else
        file=$(printf '%s' "$1" | tr ' ' '_')
        step "$1timing" timing "${file}timing" "$2" "$4"
        step "$1power" power "${file}power" "$2" "$3" "$4"
    fi
}
