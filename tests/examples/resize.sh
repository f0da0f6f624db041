#!/bin/sh
# Drives for placed wires at two corners by the program, as flow.sh --resize calls it:  resize.sh PROGRAM SOURCE_FOLDER
set -u
program=$1 source=$2
. "$source/tests/support/skip.sh"
. "$source/tests/support/check.sh"
cd "$scratch" || exit 1
log=log.txt
model=$source/bench/data/frontier_2k.dlgn
run() { "$program" "$@" >log.txt 2>&1; }
library() { awk -v name="$1" -v slowness="$2" -v without="${3:-}" -v renamed="${4:-}" -f "$source/tests/examples/two_corners.awk"; }
library typical 1 >typical.lib
library slow 3 >slow.lib
# figure FILE NAME [N]: the N-th number of that name.
figure() { sed -n "s/^ *\"$2\": \([0-9.e-]*\),\{0,1\}\$/\1/p" "$1/figures.json" | sed -n "${3:-1}p"; }
# holds FORMULA, of numbers.
holds() { awk "BEGIN { exit !($1) }"; }
near() { holds "($1) > 0 && ($1) - ($2) < 1e-9 * ($2) && ($2) - ($1) < 1e-9 * ($2)"; }

run netlist "$model" --liberty typical.lib --images 40 --out mapped
check "a netlist" "[ $? -eq 0 ] && [ ! -e mapped/exchange.txt ]"
# Other tools find its delay in single precision, and the period must not be shorter.
delay=$(figure mapped delay_ns) period=$(sed -n 's/.* -period //p' mapped/netlist.sdc)
check "a period with room for rounding" "holds '$delay > 0 && $period > (1 + 2e-6) * $delay && $period < 1.0001 * $delay'"

# Random bits change in half of the rows, so the energy at that activity is theirs; at less it is less.
for share in 0.5 0.1; do
    run netlist "$model" --liberty typical.lib --images 6400 --input-activity $share --out "random_$share"
    check "energy at an activity of $share" "[ $? -eq 0 ] && grep -q '^With random inputs ' log.txt"
done
given=$(figure random_0.5 energy_pj) half=$(figure random_0.5 energy_random_inputs_pj) little=$(figure random_0.1 energy_random_inputs_pj)
check "more changes, more energy" "holds '$half > 0.98 * $given && $half < 1.02 * $given && $little > 0 && $little < 0.5 * $half'"
run netlist "$model" --liberty typical.lib --input-activity nan --out random_nan
check "an activity that is none" "[ $? -ne 0 ] && grep -q 'nan: must be 0 to 1' log.txt && [ ! -e random_nan ]"

# Wires of up to 10 fF, a few of up to 30, each a star of resistances next to nothing: without them OpenSTA would not see the pins.
cat >wires.awk <<'AWK'
function random() { seed = (seed * 1103 + 12345) % 65536; return seed / 65536 }
function add(net, node, drives) {
    if (!(net in count)) nets[++all] = net
    line = (node ~ /:/ ? "*I " : "*P ") node (drives ? " O" : " I")
    if (drives) driver[net] = node
    else reader[net, ++count[net]] = node
    count[net] += 0
    pins[net] = pins[net] line "\n"
}
$2 ~ /^u[0-9]+$/ {
    instance = $2
    for (i = 3; i <= NF; ++i) if (match($i, /^\(?\.[A-Z]+\(/)) {
        pin = $i; sub(/^\(?\./, "", pin); net = pin; sub(/\(.*/, "", pin); sub(/^[A-Z]+\(/, "", net); sub(/\).*/, "", net)
        add(net, instance ":" pin, pin == "Y" || pin == "Q")
    }
}
END {
    print "*SPEF \"IEEE 1481-1998\"\n*DESIGN \"classifier\"\n*DATE \"now\"\n*VENDOR \"none\"\n*PROGRAM \"test\"\n*VERSION \"1\"\n*DESIGN_FLOW \"none\""
    print "*DIVIDER /\n*DELIMITER :\n*BUS_DELIMITER [ ]\n*T_UNIT 1 NS\n*C_UNIT 1 FF\n*R_UNIT 1 OHM\n*L_UNIT 1 HENRY"
    for (i = 1; i <= all; ++i) {
        net = nets[i]
        if (net == "clk") continue
        if (net ~ /^pixels/) { driver[net] = net; pins[net] = pins[net] "*P " net " O\n" }
        if (net ~ /^label/) { reader[net, ++count[net]] = net; pins[net] = pins[net] "*P " net " I\n" }
        length_ = random() * (random() < 0.1 ? 30 : 10)
        printf "*D_NET %s %.3f\n*CONN\n%s*CAP\n1 %s %.3f\n*RES\n", net, length_, pins[net], driver[net], length_
        for (k = 1; k <= count[net]; ++k) printf "%d %s %s 0.001\n", k, driver[net], reader[net, k]
        print "*END"
    }
}
AWK
awk -f wires.awk mapped/netlist.v >wires.spef

# As fast as can be at the slow corner.
sh mapped/again.sh --spef wires.spef --resize --limit-margin 15 --corner slow.lib --out resized >log.txt 2>&1
check "drives for wires" "[ $? -eq 0 ] && grep -q '^Drives for the wires  *[1-9][0-9]* cells exchanged, [1-9][0-9]* for larger ones, by energy: ' log.txt"
check "both corners are told" "grep -q '^  at typical  .* ns, then .*; nets above 85 % of a limit: [1-9][0-9]*, then 0\$' log.txt && grep -q '^  at slow  .*, then 0\$' log.txt"
check "and known" "[ \"\$(grep -c '\"library\": \"slow\"' resized/figures.json)\" -eq 1 ] && grep -q '\"limit_margin_percent\": 15' resized/figures.json"
check "limits are kept" "[ \"\$(figure resized over_limits_after 1)\" = 0 ] && [ \"\$(figure resized over_limits_after 2)\" = 0 ] && holds \"\$(figure resized over_limits_before 2) > 10\""
check "the slow corner is faster" "holds \"\$(figure resized delay_after_ns 2) < 0.8 * \$(figure resized delay_before_ns 2)\""
area_of() { awk '$2 ~ /^u[0-9]+$/ { drive = $1; sub(/.*_/, "", drive); sum += ($1 ~ /^dff/ ? 8 : 1) + drive } END { print sum }' "$1/netlist.v"; }
check "the area is that of the cells" "near \"\$(figure resized area_after)\" \"\$(area_of resized)\" && near \"\$(figure resized area_before)\" \"\$(area_of mapped)\""
sed -n 's/^  \([a-z0-9_]*\) \(u[0-9]*\) (.*/\2 \1/p' mapped/netlist.v >cells_before.txt
sed -n 's/^  \([a-z0-9_]*\) \(u[0-9]*\) (.*/\2 \1/p' resized/netlist.v >cells_after.txt
paste -d ' ' cells_before.txt cells_after.txt | awk '$2 != $4 { print $1, $2, $4 }' >exchanged.txt
{ echo 'dlgn-exchanges 1'; cat exchanged.txt; echo end; } >expected.txt
check "all that is exchanged is listed" "[ -s exchanged.txt ] && cmp expected.txt resized/exchange.txt && [ \"\$(figure resized exchanged_cells 2)\" -eq \"\$(wc -l <exchanged.txt)\" ]"
sed 's/^  [a-z0-9]*_[124] u/  cell u/; /^\/\//d' mapped/netlist.v >wiring_before.txt
sed 's/^  [a-z0-9]*_[124] u/  cell u/; /^\/\//d' resized/netlist.v | cmp - wiring_before.txt
check "nothing else is another" "[ $? -eq 0 ]"

# The same again, at each corner by the analysis of whole netlists, and by OpenSTA.
sh resized/again.sh --spef wires.spef --out again >log.txt 2>&1
check "the same again" "[ $? -eq 0 ] && cmp resized/netlist.v again/netlist.v && cmp resized/exchange.txt again/exchange.txt && ! grep -q '^Drives for' log.txt"
check "its delay" "near \"\$(figure again delay_ns)\" \"\$(figure resized delay_after_ns 1)\""
run netlist "$model" --liberty slow.lib --images 40 --spef wires.spef --exchange resized/exchange.txt --out there
check "the netlist at the slow corner" "[ $? -eq 0 ] && near \"\$(figure there delay_ns)\" \"\$(figure resized delay_after_ns 2)\""
check "no limit is broken there" "[ \"\$(figure there extracted)\" = 0 ] && [ \"\$(figure there over_max_transition)\" = 0 ]"
run netlist "$model" --liberty slow.lib --images 40 --spef wires.spef --out slow
check "as were without" "holds \"\$(figure slow extracted) + \$(figure slow over_max_transition) > 10\" && near \"\$(figure slow delay_ns)\" \"\$(figure resized delay_before_ns 2)\""
sta=${STA:-sta}
if command -v "$sta" >/dev/null 2>&1; then
    for corner in typical slow; do
        printf 'read_liberty %s.lib\nread_verilog resized/netlist.v\nlink_design classifier\nset_operating_conditions made_up\nread_sdc resized/netlist.sdc\nread_spef wires.spef\nreport_checks -path_delay max -digits 6\n' \
            $corner >sta.tcl
        "$sta" -exit sta.tcl >log.txt 2>&1
        found=$(awk '/data arrival time/ { print $1; exit }' log.txt)
        check "OpenSTA's delay at the $corner corner" "holds \"\${found:-0} - \$(figure resized delay_after_ns $([ $corner = slow ] && echo 2 || echo 1)) < 2e-4 && \$(figure resized delay_after_ns $([ $corner = slow ] && echo 2 || echo 1)) - \${found:-0} < 2e-4\""
    done
else
    skip "OpenSTA is not installed"
fi
if command -v yosys >/dev/null 2>&1 && command -v berkeley-abc >/dev/null 2>&1 && command -v iverilog >/dev/null 2>&1; then
    sh "$source/examples/sky130/flow.sh" resized >log.txt 2>&1
    check "proven equal, and simulated" "[ $? -eq 0 ] && grep -q '^equivalence  *pass  *proven' resized/flow/report.txt && grep -q '^simulation  *pass  *40 ' resized/flow/report.txt"
else
    skip "the flow: Yosys, ABC or Icarus Verilog are not installed"
fi

# Periods at both corners, a little above what can be had: kept, for less area; first one, then both.
wanted=$(awk "BEGIN { print 1.15 * $(figure resized delay_after_ns 2) }")
loose=$(awk "BEGIN { print 2 * $(figure resized delay_before_ns 1) }")
sh mapped/again.sh --spef wires.spef --resize --period "$loose" --corner slow.lib --corner-period "$wanted" --out kept >log.txt 2>&1
check "a period at a corner" "[ $? -eq 0 ] && grep -q \"^  at slow .* ns of $wanted ns wanted; nets above 90 % of a limit: [1-9][0-9]*, then 0\" log.txt && holds \"\$(figure kept delay_after_ns 2) <= $wanted\""
check "the margin counts" "holds \"\$(figure resized over_limits_before 1) > \$(figure kept over_limits_before 1)\""
check "for less area" "holds \"\$(figure kept area_after) < \$(figure resized area_after)\""
tight=$(awk "BEGIN { print 1.03 * $(figure resized delay_after_ns 1) }")
sh kept/again.sh --spef wires.spef --resize --corner slow.lib --out iterated >log.txt 2>&1
check "drives for drives" "[ $? -eq 0 ] && holds \"\$(figure iterated delay_before_ns 2) == \$(figure kept delay_after_ns 2)\""
sh mapped/again.sh --spef wires.spef --resize --period "$tight" --corner slow.lib --out tight >log.txt 2>&1
check "a period of the library's own corner" "[ $? -eq 0 ] && holds \"\$(figure tight delay_after_ns 1) <= $tight && \$(figure kept delay_after_ns 1) > $tight\""

# Without a voltage energy is not known, and area is the price; wires by an estimate; flip-flops of a pipeline.
sed 's/ \(nom_\)\{0,1\}voltage : 1.8;//' typical.lib >areas.lib
run netlist "$model" --liberty areas.lib --images 40 --wire 0.004 --resize --corner slow.lib --out estimated
check "by area, for wires that are estimated" "[ $? -eq 0 ] && grep -q '^Drives for the wires .*, by area: ' log.txt && [ \"\$(figure estimated over_limits_after 2)\" = 0 ]"
run netlist "$model" --liberty typical.lib --images 40 --stages 3 --wire 0.004 --resize --corner slow.lib --out stages
check "drives of a pipeline" "[ $? -eq 0 ] && grep -q ' dff_' stages/netlist.v && holds \"\$(figure stages delay_after_ns 2) < \$(figure stages delay_before_ns 2)\" && near \"\$(figure stages shortest_period_ns)\" \"\$(figure stages delay_after_ns 1)\""

# Wrong use: one message, and the folder stays as it was.
cp resized/netlist.v kept_netlist.v
expect() {
    message=$1
    shift
    sh mapped/again.sh --spef wires.spef "$@" --out resized >log.txt 2>&1
    status=$?
    check "status of '$message'" "[ $status -ne 0 ] && [ $status -lt 126 ]"
    check "message '$message'" "[ \"\$(grep -cF -- '$message' log.txt)\" -eq 1 ] && [ \"\$(grep -cv '^Run with --help' log.txt)\" -eq 1 ]"
    check "nothing is written for '$message'" "cmp kept_netlist.v resized/netlist.v && [ ! -e resized/unfinished ]"
}
expect "--corner requires --resize" --corner slow.lib
expect "--limit-margin requires --resize" --limit-margin 10
expect "--corner-period: -3: must be more than 0" --resize --corner slow.lib --corner-period -3
expect "--corner-period: nan: must be more than 0" --resize --corner slow.lib --corner-period nan
expect "--period: 0: must be more than 0" --resize --period 0
expect "--corner-period: is given 1 times, must be once for each of 2 --corner, or not at all" \
    --resize --corner slow.lib --corner typical.lib --corner-period 4
expect "--limit-margin: 91: must be 0 to 90" --resize --limit-margin 91
expect "--limit-margin: nan: must be 0 to 90" --resize --limit-margin nan
expect "--corner: nowhere.lib: " --resize --corner nowhere.lib
head -c 3000 slow.lib >broken.lib
expect "--corner: broken.lib:" --resize --corner broken.lib
used=$(awk '{ print $2; exit }' cells_before.txt)
library lacking 3 "$used" >lacking.lib
expect "--corner lacking.lib: cell = $used: library lacking has no such cell" --resize --corner slow.lib --corner lacking.lib
expect "has no tables of delays" --resize --corner "$source/examples/pdk/sky130_fd_sc_hd.lib"
library slow 3 "" "$used" >other_pins.lib
expect "has other pins or another function in library slow" --resize --corner other_pins.lib
awk '/^\*D_NET/ && $2 == "n'"$(sed -n 's/^  wire n\([0-9]*\);/\1/p' mapped/netlist.v | head -n 1)"'" { skip = 1 } !skip; /^\*END/ { skip = 0 }' wires.spef >short.spef
"$program" netlist "$model" --liberty typical.lib --images 40 --spef short.spef --resize --out short >log.txt 2>&1
check "a net without a wire" "[ $? -eq 1 ] && grep -q -- '--spef short.spef: has no wire for 1 nets, such as [nw][0-9_]*; --resize needs all' log.txt && [ ! -e short/netlist.v ]"
"$program" netlist "$model" --liberty "$source/examples/pdk/sky130_fd_sc_hd.lib" --images 40 --resize --out short >log.txt 2>&1
check "a library without delays" "[ $? -eq 1 ] && grep -q -- '--resize: library sky130_fd_sc_hd.* has no tables of delays' log.txt && [ ! -e short/netlist.v ]"

# A file of exchanges that is not whole, or of another netlist.
cp resized/exchange.txt good.txt
line=$(sed -n 2p good.txt)
first=${line%% *} kind=${line##* }
kind=${kind%_*} lines=$(wc -l <good.txt)
case $kind in xor2) wrong=nand2 ;; *) wrong=xor2 ;; esac
exchange() {
    expect "$1" --exchange other.txt
}
tail -n +2 good.txt >other.txt
exchange 'other.txt:1:1: not a file of exchanged cells: the first line must be "dlgn-exchanges 1"'
sed '1s/1/2/' good.txt >other.txt
exchange 'other.txt:1:16: version "2" of the format is unknown, only 1 is'
sed '$d' good.txt >other.txt
exchange "other.txt:$lines:1: the file ends too early"
head -c -1 good.txt >other.txt
exchange "other.txt:$lines:4: the file ends in the middle of a line"
{ cat good.txt; echo "u0 inv_1 inv_2"; } >other.txt
exchange "other.txt:$((lines + 1)):1: text after the end"
sed '2s/ [a-z0-9_]*$//' good.txt >other.txt
exchange ": something is missing at the end of the line"
sed '2s/$/ more/' good.txt >other.txt
exchange 'unexpected " more" at the end of the line'
sed "2s/.*/u99999 ${kind}_1 ${kind}_2/" good.txt >other.txt
exchange 'other.txt:2:1: the netlist has no instance "u99999"'
sed "2s/.*/cell ${kind}_1 ${kind}_2/" good.txt >other.txt
exchange 'other.txt:2:1: the netlist has no instance "cell"'
sed "2s/.*/$first ${wrong}_1 ${wrong}_2/" good.txt >other.txt
exchange "other.txt:2:$((${#first} + 2)): instance \"$first\" is "
sed "2s/ [a-z0-9_]*\$/ ${wrong}_2/" good.txt >other.txt
exchange ": cell ${wrong}_2 has other pins or another function than ${kind}_"
sed "2s/ [a-z0-9_]*\$/ ${kind}_3/" good.txt >other.txt
exchange ": library typical has no cell \"${kind}_3\""
{ sed '3d; $d' good.txt; echo "$line"; echo end; } >other.txt
exchange "other.txt:$((lines - 1)):1: instance \"$first\" for the second time"
expect "nowhere.txt: " --exchange nowhere.txt
finish $failures
