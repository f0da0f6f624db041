#!/bin/sh
# Checks and measures the netlist in a folder that circuit_to_netlist wrote, with whatever tools are there:
#   sh examples/sky130/flow.sh FOLDER [--liberty FILE]
#
#   equivalence  Yosys and ABC prove the netlist equal to the circuit
#   simulation   Icarus Verilog runs the test images through the netlist
#   timing       OpenSTA finds the slowest path, without wires
#   power        OpenSTA estimates the power of the images, without wires
#
# --liberty is the library the netlist was mapped to, with tables, plain or .gz. Without it the typical corner of
# sky130_fd_sc_hd in $PDK_ROOT/${PDK:-sky130A} is used if it is there. A step whose tool or input is missing is
# skipped and says so; one that fails ends the flow. Logs and report.txt are in FOLDER/flow.
set -eu

fail() {
    echo "error: $1" >&2
    exit "${2:-1}"
}

folder=
liberty=
while [ $# -gt 0 ]; do
    case $1 in
    -h | --help)
        sed -n '2,/^set -eu/{s/^# \{0,1\}//;/^set -eu/!p;}' "$0"
        exit 0
        ;;
    --liberty)
        [ $# -ge 2 ] || fail "--liberty needs a file" 2
        liberty=$2
        [ -r "$liberty" ] || fail "--liberty $liberty: no such file" 2
        shift
        ;;
    -*) fail "unknown option $1, see --help" 2 ;;
    *)
        [ -z "$folder" ] || fail "one folder, not $folder and $1" 2
        folder=$1
        ;;
    esac
    shift
done
[ -n "$folder" ] || fail "no folder given, see --help" 2
for file in netlist.v golden.v cells.v testbench.v netlist.sdc netlist.saif; do
    [ -s "$folder/$file" ] || fail "$folder/$file is missing: write the folder with circuit_to_netlist" 2
done
if [ -z "$liberty" ] && [ -n "${PDK_ROOT:-}" ]; then
    liberty=$PDK_ROOT/${PDK:-sky130A}/libs.ref/sky130_fd_sc_hd/lib/sky130_fd_sc_hd__tt_025C_1v80.lib
    [ -r "$liberty" ] || fail "PDK_ROOT=$PDK_ROOT: no $liberty"
fi
# Steps run in the folder of the flow.
case $liberty in '' | /*) ;; *) liberty=$PWD/$liberty ;; esac
flow=$folder/flow
rm -rf "$flow"
mkdir -p "$flow"
cd "$flow"
folder=..

report() {
    printf '%s\n' "$1" | tee -a report.txt
}
have() { command -v "$1" >/dev/null 2>&1; }
skip() { report "$(printf '%-12s skipped: %s' "$1" "$2")"; }

# step NAME COMMAND...: runs it with NAME.log; its last line of output on descriptor 3 is the result.
step() {
    name=$1
    shift
    if "$@" >"$name.log" 2>&1 3>"$name.result"; then
        report "$(printf '%-12s %s' "$name" "$(tail -n 1 "$name.result")")"
        rm -f "$name.result"
    else
        rm -f "$name.result"
        report "$(printf '%-12s FAILED, see %s' "$name" "$PWD/$name.log")"
        tail -n 5 "$name.log" >&2
        exit 1
    fi
}

equivalence() {
    yosys -q -p "read_verilog $folder/golden.v; hierarchy -auto-top; proc; flatten; aigmap; write_aiger -symbols golden.aig" &&
        yosys -q -p "read_verilog $folder/netlist.v $folder/cells.v; hierarchy -check -top classifier; proc; flatten; aigmap; write_aiger -symbols netlist.aig" &&
        "$abc" -q 'cec golden.aig netlist.aig' >cec.txt || return 1
    cat cec.txt
    grep -q 'Networks are equivalent' cec.txt || return 1
    echo "proven by ABC" >&3
}

simulation() {
    iverilog -g2005 -o simulation.vvp "$folder/testbench.v" "$folder/netlist.v" "$folder/cells.v" &&
        vvp -n simulation.vvp >simulation.txt || { cat simulation.txt; return 1; }
    cat simulation.txt
    passed=$(sed -n 's/^PASS \([0-9]*\)$/\1/p' simulation.txt)
    [ -n "$passed" ] || return 1
    echo "$passed images give the expected labels" >&3
}

# The library for OpenSTA: without the wire loads it would add, and the conditions old versions look for too early.
prepare_library() {
    case $liberty in
    *.gz) gzip -dc "$liberty" ;;
    *) cat "$liberty" ;;
    esac | grep -v -e default_wire_load -e default_operating_conditions >cells.lib
    grep -q 'cell_rise' cells.lib || return 1
    condition=$(sed -n 's/.*operating_conditions *( *"\{0,1\}\([A-Za-z0-9_]*\)"\{0,1\} *).*/\1/p' cells.lib | head -n 1)
}

setup() {
    printf 'read_liberty cells.lib\nread_verilog %s/netlist.v\nlink_design classifier\n' "$folder"
    [ -z "$condition" ] || printf 'set_operating_conditions %s\n' "$condition"
    printf 'read_sdc %s/netlist.sdc\n' "$folder"
}

timing() {
    { setup; printf 'report_checks -path_delay max -digits 4\n'; } >timing.tcl
    sta -exit timing.tcl >timing.txt 2>&1 || { cat timing.txt; return 1; }
    cat timing.txt
    ! grep -q '^Error' timing.txt || return 1
    delay=$(awk '/data arrival time/ { print $1; exit }' timing.txt)
    slack=$(awk '/slack/ { print $1 " " $3; exit }' timing.txt)
    [ -n "$delay" ] || return 1
    echo "$delay ns, slack $slack (OpenSTA $version)" >&3
}

# Toggles of the driven nets per period, the mean over all, from the images' SAIF file.
mean_activity() {
    awk -v period="$1" '
        /\(DURATION/ { gsub(/[^0-9]/, ""); duration = $0 }
        match($0, /\(TC [0-9]+\)/) { toggles += substr($0, RSTART + 4, RLENGTH - 5); ++nets }
        END { if (nets == 0 || duration == 0) exit 1; printf "%.6f", toggles / nets / (duration / (1000 * period)) }' "$folder/netlist.saif"
}

power() {
    period=$(sed -n 's/^create_clock .*-period \([0-9.]*\).*/\1/p' "$folder/netlist.sdc")
    activity=$(mean_activity "$period") || { echo "no activity in netlist.saif"; return 1; }
    {
        setup
        cat <<EOF
if {[info commands read_saif] ne ""} {
    read_saif -scope testbench/dut $folder/netlist.saif
    puts "activity: of each net, from the images"
} else {
    set_power_activity -global -activity $activity -duty 0.5
    puts "activity: $activity toggles a period for every net, the mean of the images"
}
report_power -digits 6
EOF
    } >power.tcl
    sta -exit power.tcl >power.txt 2>&1 || { cat power.txt; return 1; }
    cat power.txt
    ! grep -q '^Error' power.txt || return 1
    watts=$(awk '$1 == "Total" { print $5; exit }' power.txt)
    [ -n "$watts" ] || return 1
    case $version in
    *2.0.*) echo "; internal energies of all inputs added up, as before OpenSTA 2.1" >adds.txt ;;
    *) echo >adds.txt ;;
    esac
    echo "$(awk -v w="$watts" -v p="$period" 'BEGIN { printf "%.3f mW at %s ns, %.1f pJ an inference", w * 1e3, p, w * p * 1e3 }'); $(sed -n 's/^activity: //p' power.txt)$(cat adds.txt)" >&3
}

abc=
for candidate in berkeley-abc yosys-abc abc; do
    if have "$candidate"; then
        abc=$candidate
        break
    fi
done
if ! have yosys || [ -z "$abc" ]; then
    skip equivalence "Yosys or ABC is not installed"
else
    step equivalence equivalence
fi
if have iverilog && have vvp; then
    step simulation simulation
else
    skip simulation "Icarus Verilog is not installed"
fi
if ! have sta; then
    skip timing "OpenSTA (sta) is not installed"
    skip power "OpenSTA (sta) is not installed"
elif [ -z "$liberty" ]; then
    skip timing "no Liberty file with tables: give --liberty or set PDK_ROOT"
    skip power "no Liberty file with tables: give --liberty or set PDK_ROOT"
elif ! prepare_library; then
    skip timing "$liberty has no tables"
    skip power "$liberty has no tables"
else
    version=$(sta -version 2>/dev/null | head -n 1 || true)
    step timing timing
    step power power
fi
report "The report and the logs are in $PWD"
