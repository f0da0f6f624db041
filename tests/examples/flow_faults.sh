#!/bin/sh
# One fault planted in every step of the sky130 flow, each of which must be found:  flow_faults.sh SOURCE_FOLDER
# What tools say is replayed from recorded/ and tiny/; those of them that are installed are run on the same faults, too.
set -u
. "$(dirname -- "$0")/../support/skip.sh"
. "$(dirname -- "$0")/../support/check.sh"
unset PDK_ROOT STA NETGEN
root=$1
here=$root/tests/examples
cd "$scratch" || exit 1
recorded=$here/recorded
tiny=$here/tiny

hollow=$(sed -n 's/^set hollow {\(.*\)}.*/\1/p' "$root/examples/sky130/technologies/sky130_fd_sc_hd.tcl")

have() { command -v "$1" >/dev/null 2>&1; }

# says GOOD|BAD TEXT VERDICT ARGUMENTS...: the verdict is this, and its line has TEXT in it.
says() {
    wanted=$1 text=$2
    shift 2
    if line=$(. "$root/examples/sky130/verdicts.sh" && "$@" 2>&1); then found=good; else found=bad; fi
    case $found$line in
    "$wanted"*"$text"*) ;;
    *)
        echo "FAILED $*: expected $wanted with '$text', got $found: $line"
        failures=$((failures + 1))
        ;;
    esac
}

# The verdicts on what tools print.
printf 'aig 5 3 0 1 2\n' >golden.aig
printf 'aig 9 3 0 1 6\n' >same.aig
printf 'aig 5 2 0 1 3\n' >fewer.aig
printf 'aig 3 3 0 0 0\n' >nothing.aig
: >empty
says good proven verdict_equivalence "$recorded/abc_equivalent.txt" golden.aig same.aig
says bad 'NOT EQUIVALENT' verdict_equivalence "$recorded/abc_not_equivalent.txt" golden.aig same.aig
says bad 'no proof' verdict_equivalence empty golden.aig same.aig
says bad differ verdict_equivalence "$recorded/abc_equivalent.txt" golden.aig fewer.aig
says bad 'nothing to compare' verdict_equivalence "$recorded/abc_equivalent.txt" nothing.aig nothing.aig
printf 'Networks are equivalent.\nNetworks are UNDECIDED.\n' >undecided
says bad 'no proof' verdict_equivalence undecided golden.aig same.aig

echo 'PASS 4' >pass
echo 'PASS 3' >three
printf 'sample 1: expected 1, got 0\nFAIL 1 of 4\n' >fail
says good '4 images' verdict_simulation pass "$tiny/testbench.v"
says bad '3 of 4' verdict_simulation three "$tiny/testbench.v"
says bad 'FAIL 1 of 4' verdict_simulation fail "$tiny/testbench.v"
says bad 'none of 4' verdict_simulation empty "$tiny/testbench.v"
says bad 'no samples' verdict_simulation pass empty

sta=$recorded/opensta_2.0.17
says good '0.1306 ns, slack 23.7694 (MET)' verdict_timing "${sta}_met.txt"
says bad 'slack -0.0306 ns (VIOLATED)' verdict_timing "${sta}_violated.txt"
says bad '1 cells are not in the library' verdict_timing "${sta}_black_box.txt"
says bad 'unconstrained' verdict_timing "${sta}_no_path.txt"
says bad '1 unconstrained endpoint' verdict_timing "${sta}_unconstrained.txt"
says bad 'cannot read file' verdict_timing "${sta}_error.txt"
says bad 'no path' verdict_timing empty
sed 's/23.7694   slack/    nan   slack/' "${sta}_met.txt" >nan
says bad 'no path' verdict_timing nan
{ echo 'Found 0 unannotated drivers.' && cat "${sta}_met.txt"; } >annotated
says good MET verdict_timing annotated
{ echo 'Found 7 unannotated drivers.' && cat "${sta}_met.txt"; } >unannotated
says bad '7 unannotated drivers' verdict_timing unannotated
{ echo 'Found 2 partially unannotated drivers.' && cat "${sta}_met.txt"; } >unannotated
says bad '2 partially unannotated drivers' verdict_timing unannotated
echo 'label[1]' >constant
says good '(MET)' verdict_timing "${sta}_unconstrained.txt" '' constant
echo 'label[10]' >constant
says bad '1 unconstrained endpoint' verdict_timing "${sta}_unconstrained.txt" '' constant
sed 's/There is 1 unconstrained endpoint/There are 2 unconstrained endpoints/' "${sta}_unconstrained.txt" >cut_names
echo 'label[1]' >constant
says bad '2 unconstrained endpoints' verdict_timing cut_names '' constant
echo '  label[2]' >>cut_names
says bad 'label[2]' verdict_timing cut_names '' constant
cat "${sta}_met.txt" "${sta}_violated.txt" >groups
says bad 'slack -0.0306 ns (VIOLATED)' verdict_timing groups
cat "${sta}_met.txt" nan >groups
says bad 'no path' verdict_timing groups
says good 'no pin above a limit of slew;' verdict_limits "${sta}_limits.txt"
says bad '2 pins above the limit of slew' verdict_limits "${sta}_slew.txt"
says bad '2 pins above the limit of capacitance' verdict_limits "$recorded/opensta_3_limits.txt"
says bad '1 pins above the limit of slew' verdict_limits "$recorded/opensta_3_limits.txt"
says bad 'not checked' verdict_limits empty
echo 'limits begin' >unfinished
says bad 'not checked' verdict_limits unfinished
says good 2.539616e-07 verdict_power "${sta}_power.txt"
says bad 'not in the library' verdict_power "${sta}_power_black_box.txt"
says bad 'no total' verdict_power empty
sed 's/^Total .*/Total 0.000000e+00 0.000000e+00 1.277132e-11 1.277132e-11 100.0%/' "${sta}_power.txt" >still
says bad 'nothing for what the images toggle' verdict_power still
sed 's/^Total .*/Total nan nan nan nan 100.0%/' "${sta}_power.txt" >nan
says bad 'no total' verdict_power nan
{ echo 'unannotated 12' && cat "${sta}_power.txt"; } >unannotated
says bad 'unannotated 12' verdict_power unannotated

says good 'no routing violation' verdict_routing "$tiny/layout.txt"
sed 's/violations 0/violations 3/' "$tiny/layout.txt" >layout.txt
says bad '3 routing violations' verdict_routing layout.txt
says bad 'unknown routing violations' verdict_routing empty
says good 'no net' verdict_antennas "$tiny/layout.txt" empty
sed 's/antennas 0/antennas 16/' "$tiny/layout.txt" >layout.txt
says bad '16 nets' verdict_antennas layout.txt empty
echo long_net >names
says bad 'listed in names' verdict_antennas "$tiny/layout.txt" names
says bad missing verdict_antennas "$tiny/layout.txt" nowhere

says good '4 pins and the supplies' verdict_pins "$tiny/routed.def" "$tiny/netlist.v"
sed 's/FIXED ( 12385 400 ) N/FIXED ( 12385 70 ) N/' "$tiny/routed.def" >pins.def
says bad 'stick out of the die, such as label[0]' verdict_pins pins.def "$tiny/netlist.v"
sed 's/FIXED ( 12385 400 ) N/FIXED ( 12385 70 ) W/' "$tiny/routed.def" >pins.def
says good '4 pins' verdict_pins pins.def "$tiny/netlist.v"
sed 's/USE POWER/USE SIGNAL/' "$tiny/routed.def" >pins.def
says bad VPWR verdict_pins pins.def "$tiny/netlist.v"
awk '/^- (VPWR|VGND) \+ NET/ { drop = 1 } /^- (pixels|label)|^END/ { drop = 0 } !drop' "$tiny/routed.def" >pins.def
says bad 'supplies have no pins' verdict_pins pins.def "$tiny/netlist.v"
sed 's/input \[2:0\]/input [3:0]/' "$tiny/netlist.v" >more.v
says bad 'no pin, such as pixels[3]' verdict_pins "$tiny/routed.def" more.v
sed 's/input \[2:0\]/input [1:0]/' "$tiny/netlist.v" >fewer.v
says bad 'pixels[2] is no port' verdict_pins "$tiny/routed.def" fewer.v
says bad 'no die' verdict_pins empty "$tiny/netlist.v"
says bad 'no ports' verdict_pins "$tiny/routed.def" empty

# A template has pins and a die; what is laid out has the supplies, too.
sed '/^COMPONENTS/,/^END COMPONENTS/d; /^- V/,/FIXED/d; s/MICRONS 1000/MICRONS 2000/; s/\\\\//g' "$tiny/routed.def" |
    awk '{ for (i = 1; i <= NF; ++i) if (!/MICRONS/ && $i ~ /^-?[0-9]+$/) $i *= 2; print }' >template.def
says good 'as in the template' verdict_template "$tiny/routed.def" template.def
sed 's/( 18400 16320 )/( 18400 19040 )/' "$tiny/routed.def" >pins.def
says bad 'the die is 0 0 18.4 19.04, in the template 0 0 18.4 16.32' verdict_template pins.def template.def
sed 's/FIXED ( 400 10880 )/FIXED ( 400 11220 )/' "$tiny/routed.def" >pins.def
says bad 'pin pixels[1] is at met3 0 11.07 0.8 11.37, in the template at met3 0 10.73 0.8 11.03' verdict_template pins.def template.def
sed 's/met2 ( -70 -400 ) ( 70 400 )/met4 ( -70 -400 ) ( 70 400 )/' "$tiny/routed.def" >pins.def
says bad 'pin label[0] is at met4' verdict_template pins.def template.def
sed 's/met2 ( -70 -400 ) ( 70 400 )/met2 ( -70 -400 ) ( 80 400 )/' "$tiny/routed.def" >pins.def
says bad 'pin label[0]' verdict_template pins.def template.def
sed 's/label/digit/' "$tiny/routed.def" >pins.def
says bad 'pin label[0] is at no place' verdict_template pins.def template.def
sed '/^- label/,/FIXED/d' template.def >fewer.def
says bad '4 pins, in the template 3' verdict_template "$tiny/routed.def" fewer.def
says bad 'the template has no pins' verdict_template "$tiny/routed.def" empty
says bad 'the die is' verdict_template empty template.def

says good 'the supply falls by 0.7 mV, ground rises by 0.6 mV' verdict_supplies "$recorded/openroad_2022_supplies.txt"
sed 's/All PDN stripes on net VGND are/Not all PDN stripes on net VGND are/; s/are connected/are not connected/' \
    "$recorded/openroad_2022_supplies.txt" >apart
says bad 'not both supplies are connected' verdict_supplies apart
says bad 'not both supplies' verdict_supplies empty
sed 's/Worstcase IR drop: .*/Worstcase IR drop: 1.25e-01 V/' "$recorded/openroad_2022_supplies.txt" >weak
says bad 'falls by 125.0 mV' verdict_supplies weak
sed 's/Worstcase IR drop: .*/Worstcase IR drop: nan V/' "$recorded/openroad_2022_supplies.txt" >nan
says bad 'no drop' verdict_supplies nan

printf '%s\n' classifier sky130_fd_sc_hd__fill_4 sky130_fd_sc_hd__inv_1 sky130_fd_sc_hd__nand2_1 \
    sky130_fd_sc_hd__tapvpwrvgnd_1 >cells
magic=$recorded/magic_8.3.677
says good 'no violation' verdict_drc "${magic}_clean.txt" cells
says bad '8 violations' verdict_drc "${magic}_violations.txt" cells
says bad 'Unexpected EOF' verdict_drc "${magic}_unread.txt" cells
says bad 'used but not defined' verdict_drc "${magic}_undefined.txt" cells
says bad 'missing or empty: sky130_fd_sc_hd__inv_1' verdict_drc "${magic}_empty.txt" cells
says bad 'missing or empty: classifier' verdict_drc "${magic}_empty_top.txt" cells
says bad 'missing or empty' verdict_drc "${magic}_clean.txt" empty
says bad 'missing or empty' verdict_drc empty cells
grep -v '^violations' "${magic}_clean.txt" >unfinished
says bad 'unknown violations' verdict_drc unfinished cells
says good '' verdict_extraction "${magic}_clean.txt" "$tiny/layout.spice" cells "$hollow"
says bad 'Unexpected EOF' verdict_extraction "${magic}_unread.txt" "$tiny/layout.spice" cells "$hollow"
says bad 'nothing was extracted' verdict_extraction "${magic}_clean.txt" empty cells "$hollow"
sed '/subckt sky130_fd_sc_hd__inv_1/,/ends/d' "$tiny/layout.spice" >no_inverter.spice
says bad 'not extracted: sky130_fd_sc_hd__inv_1' verdict_extraction "${magic}_clean.txt" no_inverter.spice cells "$hollow"
says good 'no violation of 3 rules' verdict_deck "$recorded/klayout_0.28.5_deck_clean.lyrdb" classifier
says bad violations verdict_deck "$recorded/klayout_0.28.5_deck_violations.lyrdb" classifier
says bad 'not a report of' verdict_deck "$recorded/klayout_0.28.5_deck_clean.lyrdb" another
says bad whole verdict_deck empty classifier
sed '/<\/report-database>/d' "$recorded/klayout_0.28.5_deck_clean.lyrdb" >cut
says bad whole verdict_deck cut classifier
awk '/^  <category>$/ { drop = 1 } !drop; /^  <\/category>$/ { drop = 0 }' "$recorded/klayout_0.28.5_deck_clean.lyrdb" >no_rules
says bad 'no rule' verdict_deck no_rules classifier

for netgen in netgen_1.5.133 netgen_1.5.323; do
    for fault in moved property no_pin label hollow; do
        says bad '' verdict_lvs "$recorded/${netgen}_$fault.log" "$recorded/${netgen}_$fault.txt" "$hollow"
    done
    says good match verdict_lvs "$recorded/${netgen}_match.log" "$recorded/${netgen}_match.txt" "$hollow"
done
says bad 'no result' verdict_lvs empty empty "$hollow"
printf 'Circuits match uniquely.\nResult: Netlists do not match.\nLVS Done.\n' >sub_cell_matches
says bad 'do not match' verdict_lvs sub_cell_matches empty "$hollow"
# What is hollow is known from the technology's file only.
says bad 'sky130_fd_pr__nfet_01v8 has no devices' verdict_lvs "$recorded/netgen_1.5.323_match.log" "$recorded/netgen_1.5.323_match.txt" 'sg13g2_fill_*'
says bad 'not extracted: sky130_fd_sc_hd__fill_4' verdict_extraction "${magic}_clean.txt" "$tiny/layout.spice" cells 'sg13g2_fill_*'

# The whole flow on a netlist of three cells, with a fault in one step at a time; the report says so first.
replayed=$scratch/replayed
mkdir pdk
touch pdk/sky130_fd_sc_hd.tlef pdk/sky130_fd_sc_hd.lef pdk/sky130_fd_sc_hd.gds pdk/rcx_patterns.rules pdk/sky130A.magicrc \
    pdk/sky130A_setup.tcl pdk/sky130A.lydrc
cp "$tiny/cells.spice" pdk/sky130_fd_sc_hd.spice
for file in sky130_fd_sc_hd.tlef sky130_fd_sc_hd.lef sky130_fd_sc_hd.gds sky130A.magicrc sky130A_setup.tcl; do
    echo '# replayed' >"pdk/$file"
done

# prepare: the folder of the netlist, and what the tools are to say, all of it well.
prepare() {
    rm -rf netlist "$replayed"
    cp -r "$tiny" netlist
    mkdir "$replayed"
    cp "$tiny"/layout.txt "$tiny"/routed.def "$tiny"/routed.v "$tiny"/routed_pg.v "$tiny"/routed.spef "$tiny"/layout.spice "$replayed"
    : >"$replayed/antenna_nets.txt"
    echo '18.40 x 16.32 um, 6 cells placed, 6 pins labelled' >"$replayed/gds_check.txt"
    cp "$recorded/klayout_0.28.5_deck_clean.lyrdb" "$replayed/deck.lyrdb"
    cp "${magic}_clean.txt" "$replayed/magic_drc.txt"
    cp "${magic}_clean.txt" "$replayed/magic_extract.txt"
    cp "$recorded/netgen_1.5.323_match.log" "$replayed/netgen.log"
    cp "$recorded/netgen_1.5.323_match.txt" "$replayed/netgen.txt"
    cp "$recorded/openroad_2022_supplies.txt" "$replayed/supplies.txt"
    for prefix in '' routed_; do
        cp "${sta}_met.txt" "$replayed/${prefix}timing.txt"
        cp "${sta}_limits.txt" "$replayed/${prefix}limits.txt"
        cp "${sta}_power.txt" "$replayed/${prefix}power.txt"
    done
}
before=
run() {
    (PATH=$here/replay:$before$PATH REPLAY=$replayed STA=$here/replay/sta NETGEN=$here/replay/netgen &&
        export PATH REPLAY STA NETGEN &&
        sh "$root/examples/sky130/flow.sh" netlist --liberty "$tiny/tiny.lib" --pdk pdk "$@" >flow.txt 2>&1)
}
# fails STEP: the flow fails, and for that step alone.
fails() {
    run
    status=$?
    check "$1: the flow fails" "[ $status -eq 1 ]"
    check "$1: the report says so first" "head -n 1 netlist/flow/report.txt | grep -q '^not clean: failed: $1\$'"
    check "$1: and in the table" "grep -q '^$1  *FAILED' netlist/flow/report.txt"
    [ "$(grep -c FAILED netlist/flow/report.txt)" -eq 1 ] || { echo "FAILED $1: alone"; cat netlist/flow/report.txt; failures=$((failures + 1)); }
}

if ! have yosys || ! have berkeley-abc || ! have iverilog; then
    skip "the flow as a whole, Yosys, ABC or Icarus Verilog is not installed"
    finish $failures
fi
prepare
run
status=$?
check "without a fault all is clean" "[ $status -eq 0 ] && [ \"\$(head -n 1 netlist/flow/report.txt)\" = clean ]"
steps='equivalence simulation timing limits power layout antennas pins routed.equivalence routed.simulation routed.activity
    routed.timing routed.limits routed.power supplies gds picture lvs drc deck'
for step in $steps; do
    check "$step passes" "grep -q '^$step  *pass' netlist/flow/report.txt"
done
[ $failures -eq 0 ] || cat flow.txt

prepare && sed 's/nand2_1 u2/inv_1 u2/; s/u2 (.A(n1), .B(pixels\[2\])/u2 (.A(pixels[2])/' "$tiny/netlist.v" >netlist/netlist.v
fails equivalence
prepare && sed "s/expected\[1\] = 1'b0/expected[1] = 1'b1/" "$tiny/testbench.v" >netlist/testbench.v
fails simulation
prepare && sed 's/u2 (.A(n1)/u2 (.A(pixels[0])/' "$tiny/routed.v" >"$replayed/routed.v"
fails 'routed equivalence'
# The rest with Yosys, ABC and Icarus Verilog replayed, too.
before=$here/replay_netlist:
prepare && cp "${sta}_black_box.txt" "$replayed/timing.txt"
fails timing
prepare && cp "${sta}_slew.txt" "$replayed/limits.txt"
fails limits
prepare && cp "${sta}_power_black_box.txt" "$replayed/power.txt"
fails power
prepare && sed 's/violations 0/violations 1/' "$tiny/layout.txt" >"$replayed/layout.txt"
fails layout
prepare && rm "$replayed/layout.txt"
fails layout
prepare && sed 's/antennas 0/antennas 1/' "$tiny/layout.txt" >"$replayed/layout.txt"
fails antennas
prepare && sed 's/FIXED ( 12385 400 ) N/FIXED ( 12385 70 ) N/' "$tiny/routed.def" >"$replayed/routed.def"
fails pins
prepare && printf '#!/bin/sh\nexit 1\n' >netlist/again.sh
fails 'routed activity'
prepare && cp "${sta}_violated.txt" "$replayed/routed_timing.txt"
fails 'routed timing'
prepare && cp "$recorded/opensta_3_limits.txt" "$replayed/routed_limits.txt"
fails 'routed limits'
prepare && cp still "$replayed/routed_power.txt"
fails 'routed power'
# Registers: what comes too early fails, too.
prepare && cp "$tiny/cells.v" netlist/transparent.v && { cat "${sta}_met.txt"; echo 'inputs begin'; cat "${sta}_violated.txt"; } >"$replayed/hold.txt" &&
    cp "${sta}_violated.txt" "$replayed/routed_hold.txt"
fails 'routed hold'
check "hold before layout, by itself" "grep -q '^hold  *pass .* (MET).*; inputs must stay for 0.0306 ns' netlist/flow/report.txt"
check "the clock has a tree after it" "grep -q set_propagated_clock netlist/flow/routed_hold.tcl && ! grep -q set_propagated_clock netlist/flow/hold.tcl"
# A corner has a clock of its own if one is given, and the others keep the netlist's.
prepare && cp "$tiny/tiny.lib" slow.lib && cp "$tiny/tiny.lib" fast.lib
run --corner slow.lib --clock 120.5 --corner fast.lib
check "the clock of a corner" "grep -q -x 'create_clock -name virtual -period 120.5' netlist/flow/cells_slow.sdc && grep -q -x 'read_sdc cells_slow.sdc' netlist/flow/routed_timing_slow.tcl"
check "and the others'" "grep -q -x 'read_sdc ../netlist.sdc' netlist/flow/routed_timing_fast.tcl && grep -q -x 'read_sdc ../netlist.sdc' netlist/flow/routed_timing.tcl"
# A period that cannot be met: what OpenSTA said of 0.1 ns.
prepare && cp "${sta}_met.txt" "$replayed/timing_slow.txt" && cp "${sta}_violated.txt" "$replayed/routed_timing_slow.txt" &&
    cp "${sta}_limits.txt" "$replayed/limits_slow.txt" && cp "${sta}_limits.txt" "$replayed/routed_limits_slow.txt"
run --corner slow.lib --clock 0.1
status=$?
check "a clock that cannot be met" "[ $status -eq 1 ] && grep -q '^not clean: failed: routed timing slow\$' netlist/flow/report.txt && grep -q '^routed timing slow  *FAILED  *0.1306 ns, slack -0.0306 ns (VIOLATED)' netlist/flow/report.txt"
check "was asked for" "grep -q -x 'create_clock -name virtual -period 0.1' netlist/flow/cells_slow.sdc"
# A template that the layout is not of.
prepare && sed 's/FIXED ( 400 10880 )/FIXED ( 400 11220 )/' "$tiny/routed.def" >moved.def
run --template moved.def
status=$?
check "pins of another template" "[ $status -eq 1 ] && grep -q '^not clean: failed: pins\$' netlist/flow/report.txt && grep -q 'pin pixels\[1\] is at' netlist/flow/report.txt"
run --template "$tiny/routed.def"
status=$?
check "pins of its own" "[ $status -eq 0 ] && grep -q '^pins  *pass .*; as in the template' netlist/flow/report.txt"
prepare && cp apart "$replayed/supplies.txt"
fails supplies
prepare && cp "${magic}_unread.txt" "$replayed/magic_extract.txt"
fails lvs
for netgen in netgen_1.5.133 netgen_1.5.323; do
    prepare && cp "$recorded/${netgen}_moved.log" "$replayed/netgen.log" && cp "$recorded/${netgen}_moved.txt" "$replayed/netgen.txt"
    fails lvs
done
prepare && cp "${magic}_empty.txt" "$replayed/magic_drc.txt"
fails drc
prepare && cp "$recorded/klayout_0.28.5_deck_violations.lyrdb" "$replayed/deck.lyrdb"
fails deck
# The deck is not asked about a damaged file.
prepare && echo 'error: no layout for sky130_fd_sc_hd__inv_1' >"$replayed/gds_check.txt"
run
status=$?
check "a damaged GDS file" "[ $status -eq 1 ] && grep -q '^not clean: failed: gds, deck\$' netlist/flow/report.txt"
# A corner that is too slow.
prepare && cp "${sta}_violated.txt" "$replayed/timing_slow.txt" && cp "${sta}_limits.txt" "$replayed/limits_slow.txt"
cp "$replayed/timing_slow.txt" "$replayed/routed_timing_slow.txt" && cp "$replayed/limits_slow.txt" "$replayed/routed_limits_slow.txt"
cp "$tiny/tiny.lib" slow.lib
run --corner slow.lib
status=$?
check "a slow corner" "[ $status -eq 1 ] && grep -q '^not clean: failed: timing slow, routed timing slow\$' netlist/flow/report.txt"

# Steps that were asked for and cannot run.
prepare && rm "pdk/sky130A.magicrc"
run
status=$?
check "no Magic" "[ $status -eq 1 ] && grep -q '^not clean: skipped: lvs, drc' netlist/flow/report.txt"
run --allow-skips
status=$?
check "no Magic, allowed" "[ $status -eq 0 ] && grep -q '^clean as far as checked; skipped: lvs, drc\$' netlist/flow/report.txt"
check "no Magic, in the table" "grep -q '^lvs  *skipped  *(Magic' netlist/flow/report.txt"
echo '# replayed' >pdk/sky130A.magicrc
before=
prepare

# The tools that are installed, on the same faults.
if have sta; then
    sh "$root/examples/sky130/flow.sh" netlist --liberty "$tiny/tiny.lib" >flow.txt 2>&1
    status=$?
    check "OpenSTA, no fault" "[ $status -eq 0 ] && grep -q '^timing  *pass' netlist/flow/report.txt"
    prepare && sed 's/-period 23.9/-period 0.1/' "$tiny/netlist.sdc" >netlist/netlist.sdc
    sh "$root/examples/sky130/flow.sh" netlist --liberty "$tiny/tiny.lib" >flow.txt 2>&1
    status=$?
    check "OpenSTA, slack" "[ $status -eq 1 ] && grep -q '^not clean: failed: timing\$' netlist/flow/report.txt"
    prepare && cp "$tiny/tiny.lib" slow.lib
    sh "$root/examples/sky130/flow.sh" netlist --liberty "$tiny/tiny.lib" --corner slow.lib --clock 0.1 >flow.txt 2>&1
    status=$?
    check "OpenSTA, a corner's clock that cannot be met" "[ $status -eq 1 ] && grep -q '^not clean: failed: timing slow\$' netlist/flow/report.txt"
    sh "$root/examples/sky130/flow.sh" netlist --liberty "$tiny/tiny.lib" --corner slow.lib --clock 0.5 >flow.txt 2>&1
    status=$?
    check "and one that can" "[ $status -eq 0 ] && grep -q '^timing slow  *pass' netlist/flow/report.txt"
    prepare && sed 's/sky130_fd_sc_hd__inv_1/sky130_fd_sc_hd__inv_9/' "$tiny/tiny.lib" >less.lib
    sh "$root/examples/sky130/flow.sh" netlist --liberty less.lib >flow.txt 2>&1
    status=$?
    check "OpenSTA, black box" "[ $status -eq 1 ] && grep -q '^not clean: failed: timing, limits, power\$' netlist/flow/report.txt"
    prepare && sed 's/set_load 0.01/set_load 1/' "$tiny/netlist.sdc" >netlist/netlist.sdc
    sh "$root/examples/sky130/flow.sh" netlist --liberty "$tiny/tiny.lib" >flow.txt 2>&1
    status=$?
    check "OpenSTA, slew" "[ $status -eq 1 ] && grep -q '^not clean: failed: limits\$' netlist/flow/report.txt"
else
    skip "faults that OpenSTA itself finds, sta is not installed"
fi
if have klayout; then
    # make FAULT: a GDS file as tiny/routed.def says, or not.
    cat >make.py <<'END'
import pya
sizes = {"tapvpwrvgnd_1": 460, "nand2_1": 1380, "inv_1": 1380, "fill_4": 1840}
places = [("tapvpwrvgnd_1", 4600), ("nand2_1", 5060), ("fill_4", 6440), ("nand2_1", 8280), ("fill_4", 9660), ("inv_1", 11500)]
labels = {"VGND": (8740, 5440), "VPWR": (8740, 8160), "label[0]": (12385, 400), "pixels[0]": (400, 10200),
          "pixels[1]": (400, 10880), "pixels[2]": (400, 11560)}
layout = pya.Layout()
metal = layout.layer(68, 20)
top = layout.create_cell("classifier")
cells = {}
for name, width in sizes.items():
    if fault == "missing" and name == "inv_1":
        continue
    cells[name] = layout.create_cell("sky130_fd_sc_hd__" + name)
    if fault != "empty" or name != "inv_1":
        cells[name].shapes(metal).insert(pya.Box(0, 0, width, 2720))
for number, (name, x) in enumerate(places):
    if name in cells and (fault != "lost" or number != 1):
        top.insert(pya.CellInstArray(cells[name].cell_index(), pya.Trans(x, 5440)))
for name, (x, y) in labels.items():
    if fault != "label" or name != "VPWR":
        top.shapes(layout.layer(68, 5)).insert(pya.Text(name, x, y))
top.shapes(metal).insert(pya.Box(12315, -330 if fault == "out" else 0, 12455, 800))
layout.write("layout.gds")
END
    make() {
        QT_QPA_PLATFORM=offscreen klayout -b -r make.py -rd fault="$1"
        [ "$1" != cut ] || { head -c 700 layout.gds >cut.gds && mv cut.gds layout.gds; }
        QT_QPA_PLATFORM=offscreen klayout -b -r "$root/examples/sky130/gds_check.py" -rd def="$tiny/routed.def" \
            -rd gds=layout.gds >gds_check.txt 2>&1
    }
    make none
    says good '6 cells placed, 6 pins labelled' verdict_gds gds_check.txt
    for fault in missing empty lost label out cut; do
        make $fault
        case $fault in
        missing | empty) text='no layout for sky130_fd_sc_hd__inv_1' ;;
        lost) text='1 times sky130_fd_sc_hd__nand2_1, but 2' ;;
        label) text='such as VPWR' ;;
        out) text='stick out of the die' ;;
        cut) text='nexpected end-of-file' ;;
        esac
        says bad "$text" verdict_gds gds_check.txt
    done
else
    skip "faults that KLayout itself finds, klayout is not installed"
fi
netgen=
for candidate in netgen-lvs netgen; do
    [ -n "$netgen" ] || ! have $candidate || netgen=$candidate
done
if [ -n "$netgen" ]; then
    # compare VERILOG: as in the flow.
    compare() {
        printf 'set layout [readnet spice %s]\nset source [readnet spice %s]\nreadnet verilog %s $source\n' \
            "$tiny/layout.spice" "$tiny/cells.spice" "$1" >lvs.tcl
        printf 'lvs "$layout classifier" "$source classifier" {} lvs.txt\nquit\n' >>lvs.tcl
        "$netgen" -batch source lvs.tcl >netgen.txt 2>&1 </dev/null
    }
    compare "$tiny/routed_pg.v"
    says good match verdict_lvs netgen.txt lvs.txt "$hollow"
    sed 's/u2 (.A(n1)/u2 (.A(pixels[0])/' "$tiny/routed_pg.v" >moved.v
    check "an input was moved" "! cmp -s moved.v '$tiny/routed_pg.v'"
    compare moved.v
    says bad match verdict_lvs netgen.txt lvs.txt "$hollow"
    sed 's/u3 (.A(n2), .Y(label\[0\])/u3 (.A(n2), .Y(n3)/' "$tiny/routed_pg.v" >moved.v
    compare moved.v
    says bad '' verdict_lvs netgen.txt lvs.txt "$hollow"
else
    skip "faults that netgen itself finds, netgen-lvs is not installed"
fi
finish $failures
