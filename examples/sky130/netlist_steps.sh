# The steps of flow.sh that look at a netlist, before layout or after. Sourced by it.

# Whether the netlist has registers: dlgn's, for which its folder has another model of them, or its own.
clocked() { [ -f "$folder/transparent.v" ] || own_registers; }
own_registers() { [ -f "$folder/registers.v" ]; }
# The models of its own registers, if it has any.
registers() { ! own_registers || echo "$folder/registers.v"; }

# equivalence NETLIST MODELS. Registers are wires, of which the netlist's folder has the models; or if they are its own, what comes
# out of each is an input of the logic, and what goes into it an output.
equivalence() {
    if own_registers; then
        logic="read_verilog -lib $folder/registers.v; hierarchy -check -top $top; proc; flatten; opt_clean; expose -evert t:$cells*; aigmap"
        yosys -q -p "read_verilog $folder/golden.v; $logic; write_aiger -symbols golden.aig" &&
            yosys -q -p "read_verilog $1 $2; $logic; write_aiger -symbols netlist.aig" || return 1
        judge_equivalence
        return
    fi
    models=$2 clock=
    if clocked; then
        models=$(echo "$2" | sed 's|/cells\.v|/transparent.v|') clock='opt_clean -purge; delete i:clk;'
    fi
    yosys -q -p "read_verilog $folder/golden.v; hierarchy -auto-top; proc; flatten; aigmap; write_aiger -symbols golden.aig" &&
        yosys -q -p "read_verilog $1 $models; hierarchy -check -top $top; proc; flatten; $clock aigmap; write_aiger -symbols netlist.aig" ||
        return 1
    judge_equivalence
}
judge_equivalence() {
    "$abc" -q 'cec golden.aig netlist.aig' >cec.txt || return 1
    cat cec.txt
    judge verdict_equivalence cec.txt golden.aig netlist.aig
}

# simulation NETLIST MODELS
simulation() {
    iverilog -g2005 -s testbench -o simulation.vvp "$folder/testbench.v" "$1" $2 $(registers) &&
        vvp -n simulation.vvp >simulation.txt || { cat simulation.txt; return 1; }
    cat simulation.txt
    judge verdict_simulation simulation.txt "$folder/testbench.v"
}

# prepare_library LIBERTY OUT: a library for other tools, without the wire loads OpenSTA would add, and the conditions old
# versions look for too early.
prepare_library() {
    case $1 in
    *.gz) gzip -dc "$1" ;;
    *) cat "$1" ;;
    esac | grep -v -e default_wire_load -e default_operating_conditions >"$2"
    grep -q 'cell_rise' "$2"
}

# corner_name LIBERTY: the library's name without what all its files begin with.
corner_name() {
    corner_file=$(basename "$1" .gz)
    corner_file=${corner_file%.lib}
    echo "${corner_file#"${library}__"}"
}

# setup LIBRARY NETLIST SPEF: commands for OpenSTA; no wires if SPEF is empty.
setup() {
    condition=$(sed -n 's/.*operating_conditions *( *"\{0,1\}\([A-Za-z0-9_]*\)"\{0,1\} *).*/\1/p' "$1" | head -n 1)
    printf 'read_liberty %s\nread_verilog %s\nlink_design %s\n' "$1" "$2" "$top"
    [ -z "$condition" ] || printf 'set_operating_conditions %s\n' "$condition"
    constraints=$folder/netlist.sdc
    own_period=$(printf '%s' "${clocks:-}" | while IFS=' ' read -r ns corner; do
        [ "cells_$(corner_name "$corner").lib" != "$1" ] || echo "$ns"
    done)
    if [ -n "$own_period" ]; then
        constraints=${1%.lib}.sdc
        sed "s/^\(create_clock .*-period \)[0-9.]*/\1$own_period/" "$folder/netlist.sdc" >"$constraints"
    fi
    printf 'read_sdc %s\n' "$constraints"
    [ -z "$3" ] ||
        printf 'read_spef %s\nif {[info commands report_parasitic_annotation] ne ""} { report_parasitic_annotation }\n' "$3"
    # Before layout a clock has no tree.
    [ -z "$3" ] || ! clocked || echo 'set_propagated_clock [all_clocks]'
}

# run_sta NAME: NAME.tcl, with its output in NAME.txt.
run_sta() {
    "$sta" -exit "$1.tcl" >"$1.txt" 2>&1 || { cat "$1.txt"; return 1; }
    cat "$1.txt"
}

# constant_ports NETLIST: the outputs that tie cells drive.
constant_ports() {
    awk '/conb_[0-9]+ / { tie = 1 }
        tie && match($0, /\.(HI|LO) *\([^()]*\)/) {
            net = substr($0, RSTART, RLENGTH); sub(/^[^(]*\( */, "", net); sub(/ *\)$/, "", net); gsub(/[\\ ]/, "", net); tied[net] = 1 }
        /;/ { tie = 0 }
        $1 == "assign" { to = $2; from = $4; sub(/;$/, "", from); gsub(/[\\ ]/, "", to); alias[to] = from }
        $1 == "output" { name = $NF; sub(/;$/, "", name); low = high = 0; vector = 0
            if (match($0, /\[[0-9]+:[0-9]+\]/)) { split(substr($0, RSTART + 1, RLENGTH - 2), range, ":"); high = range[1]; low = range[2]; vector = 1 }
            for (i = low; i <= high; ++i) ports[vector ? name "[" i "]" : name] = 1 }
        END { for (port in ports) if (port in tied || (port in alias && alias[port] in tied)) print port }' "$1" | sort
}

# timing NAME LIBRARY NETLIST SPEF
timing() {
    { setup "$2" "$3" "$4"; printf 'report_checks -path_delay max -digits 4\ncheck_setup -verbose\n'; } >"$1.tcl"
    constant_ports "$3" >constant_ports.txt
    run_sta "$1" && judge verdict_timing "$1.txt" "OpenSTA $version" constant_ports.txt
}

# hold NAME LIBRARY NETLIST SPEF: that no register takes what comes too early from another. What comes from outside is the
# user's: it is told how long inputs must stay after the edge at the clock's port.
hold() {
    {
        setup "$2" "$3" "$4"
        cat <<END
report_checks -path_delay min -from [all_registers -clock_pins] -digits 4
puts "inputs begin"
report_checks -path_delay min -from [all_inputs] -digits 4
END
    } >"$1.tcl"
    run_sta "$1" || return 1
    inputs=$(awk '/^inputs begin/ { on = 1 } on && $2 == "slack" { print ($1 < 0) ? -$1 : 0; exit }' "$1.txt")
    sed '/^inputs begin/,$d' "$1.txt" >"$1_registers.txt"
    line=$(set +e; verdict_timing "$1_registers.txt" "OpenSTA $version") || { echo "$line" >&3; return 1; }
    echo "$line${inputs:+; inputs must stay for $inputs ns}" >&3
}

# limits NAME LIBRARY NETLIST SPEF. Old versions of OpenSTA know only the one of slew.
limits() {
    {
        setup "$2" "$3" "$4"
        cat <<END
puts "limits begin"
if {[catch {report_check_types -max_slew -max_capacitance -max_fanout -violators}]} {
    puts "limits of slew only"
    report_check_types -max_transition -all_violators
}
puts "limits end"
END
    } >"$1.tcl"
    run_sta "$1" && judge verdict_limits "$1.txt"
}

# period_of SDC: the period of its clock, ns.
period_of() { sed -n 's/^create_clock .*-period \([0-9.]*\).*/\1/p' "$1"; }

# mean_activity SAIF PERIOD: toggles of the driven nets per period, the mean over all.
mean_activity() {
    awk -v period="$2" '
        /^\(INSTANCE u/ { next } # the same nets once more, by their pins
        /\(DURATION/ { gsub(/[^0-9]/, ""); duration = $0 }
        match($0, /\(TC [0-9]+\)/) { toggles += substr($0, RSTART + 4, RLENGTH - 5); ++nets }
        END { if (nets == 0 || duration == 0) exit 1; printf "%.6f", toggles / nets / (duration / (1000 * period)) }' "$1"
}

# simulated_activity NETLIST MODELS SAIF: toggles of the testbench's samples, without delays, so without glitches.
simulated_activity() {
    iverilog -g2005 -s testbench -o activity.vvp "$folder/testbench.v" "$1" $2 $(registers) &&
        vvp -n activity.vvp +vcd=activity.vcd >activity.txt || return 1
    # Time is in ps.
    awk '/^\$var/ { if ($4 in toggles) next; toggles[$4] = 0; order[++nets] = $4; next }
        /^#/ { time = substr($1, 2); next }
        /^[01xz]/ { name = substr($1, 2); value = substr($1, 1, 1)
            if (name in last && last[name] value ~ /01|10/) ++toggles[name]
            last[name] = value; next }
        /^b/ { value = substr($1, 2)
            old = last[$2]; while (length(old) < length(value)) old = "0" old
            while (length(value) < length(old)) value = "0" value
            for (i = 1; i <= length(value) && $2 in last; ++i) if (substr(old, i, 1) substr(value, i, 1) ~ /01|10/) ++toggles[$2]
            last[$2] = value }
        END { printf "(DURATION %d)\n", time; for (i = 1; i <= nets; ++i) printf "(n%d (TC %d))\n", i, toggles[order[i]] }' \
        activity.vcd >"$3"
    rm -f activity.vcd
    echo "of $(grep -c TC "$3") nets, $(mean_activity "$3" "$(period_of "$folder/netlist.sdc")") toggles a clock in the mean, without glitches" >&3
}

# power NAME LIBRARY NETLIST SPEF SAIF
power() {
    period=$(period_of "$folder/netlist.sdc")
    activity=$(mean_activity "$5" "$period") || { echo "no activity in $5"; return 1; }
    {
        setup "$2" "$3" "$4"
        cat <<END
if {[info commands read_saif] ne ""} {
    read_saif -scope testbench/dut $5
    report_activity_annotation
    puts "activity: of each net, from the images"
} else {
    set_power_activity -global -activity $activity -duty 0.5
    puts "activity: $activity toggles a period for every net, the mean of the images"
}
report_power -digits 6
END
    } >"$1.tcl"
    run_sta "$1" || return 1
    watts=$(set +e; verdict_power "$1.txt") || { echo "$watts" >&3; return 1; }
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

# check_netlist PREFIX NETLIST MODELS: what it computes, by the cells' models; fails if that is something else.
check_netlist() {
    if ! have yosys || [ -z "$abc" ]; then
        skip "$1equivalence" "Yosys, yosys, or ABC, berkeley-abc"
    else
        step "$1equivalence" equivalence "$2" "$3" || return 1
    fi
    if have iverilog && have vvp; then
        step "$1simulation" simulation "$2" "$3"
    else
        skip "$1simulation" "Icarus Verilog, iverilog"
    fi
}

# measure_netlist PREFIX NETLIST SAIF SPEF: how fast, how far from the limits, and for how much energy.
measure_netlist() {
    if [ -z "$liberty" ]; then
        leave "$1timing" "--liberty or --pdk, a library with tables"
    elif ! prepare_library "$liberty" cells.lib; then
        leave "$1timing" "a library with tables; $(basename "$liberty") has none"
    elif ! have "$sta"; then
        skip "$1timing" "OpenSTA, $sta"
    elif [ -z "$4" ] && [ -n "$repair" ]; then
        printf '%s' "$corners" | while IFS= read -r corner; do
            prepare_library "$corner" "cells_$(corner_name "$corner").lib" || :
        done
        leave timing "its drives and buffers come with the layout, --repair"
    else
        measure_corner "$1" '' cells.lib "$2" "$4"
        step "$1power" power "$(file_name "$1power")" cells.lib "$2" "$4" "$3" || :
        printf '%s' "$corners" >corners.txt
        while IFS= read -r corner; do
            name=$(corner_name "$corner")
            if prepare_library "$corner" "cells_$name.lib"; then
                measure_corner "$1" " $name" "cells_$name.lib" "$2" "$4"
            else
                skip "$1timing $name" "tables in $corner"
            fi
        done <corners.txt
    fi
}

# measure_corner PREFIX CORNER LIBRARY NETLIST SPEF
measure_corner() {
    step "$1timing$2" timing "$(file_name "$1timing$2")" "$3" "$4" "$5" || :
    ! clocked || step "$1hold$2" hold "$(file_name "$1hold$2")" "$3" "$4" "$5" || :
    step "$1limits$2" limits "$(file_name "$1limits$2")" "$3" "$4" "$5" || :
}
