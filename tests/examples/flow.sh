#!/bin/sh
# Runs the sky130 flow on a netlist, on broken ones and without tools:  flow.sh PROGRAM MODEL SOURCE_FOLDER
set -u
unset PDK_ROOT STA NETGEN
. "$(dirname -- "$0")/../support/skip.sh"
. "$(dirname -- "$0")/../support/check.sh"
program=$1 model=$2 root=$3
data=$root/examples/data/mnist-1bit
cd "$scratch" || exit 1

flow() { sh "$root/examples/sky130/flow.sh" "$@" >flow.txt 2>&1; }

"$program" netlist "$model" --data "$data" --out netlist --images 50 --waves 3 >program.txt || { cat program.txt; exit 1; }
for file in netlist.v golden.v cells.v testbench.v netlist.sdc netlist.saif netlist.vcd figures.json; do
    check "$file is there" "[ -s netlist/$file ]"
done

for tool in yosys berkeley-abc iverilog; do
    if ! command -v $tool >/dev/null 2>&1; then
        skip "the flow, $tool is not installed"
        finish $failures
    fi
done
flow netlist
check "the flow ends well" "[ $? -eq 0 ]"
cat flow.txt
check "and is clean" "[ \"\$(head -n 1 netlist/flow/report.txt)\" = clean ]"
check "equivalence is proven" "grep -q '^equivalence  *pass  *proven' netlist/flow/report.txt"
check "without a PDK there is no layout" "grep -q '^layout  *skipped' netlist/flow/report.txt"
check "all images pass" "grep -q '^simulation  *pass  *50 images' netlist/flow/report.txt"
check "without tables there is no timing" "grep -q '^timing  *skipped' netlist/flow/report.txt"
check "a second run starts afresh" "flow netlist && [ \"\$(grep -c simulation netlist/flow/report.txt)\" -eq 1 ]"

# A wrong gate: found by the first step that looks, and nothing is claimed after it.
cp -r netlist broken
sed 's/_nand2_1 /_nor2_1 /' netlist/netlist.v >broken/netlist.v
check "there are gates to exchange" "! cmp -s netlist/netlist.v broken/netlist.v && grep -q 'module .*_nor2_1 ' netlist/cells.v"
flow broken
check "a broken netlist fails" "[ $? -eq 1 ]"
check "and says where to look" "grep -q '^equivalence  *FAILED .*see .*/equivalence\.log' broken/flow/report.txt"
check "and that first" "head -n 1 broken/flow/report.txt | grep -q '^not clean: failed: equivalence\$'"
check "for the right reason" "grep -q 'NOT EQUIVALENT\|FAIL ' broken/flow/*.log"
check "and claims nothing" "! grep -q 'proven\|expected labels\|OpenSTA' broken/flow/report.txt"
check "and keeps its log" "ls broken/flow/*.log >/dev/null"

# A tool that fails half way.
mkdir tools
printf '#!/bin/sh\necho half a run\nexit 3\n' >tools/vvp
chmod +x tools/vvp
(PATH=$scratch/tools:$PATH && export PATH && flow netlist)
check "a failing tool fails the flow" "[ $? -eq 1 ]"
check "the failure is in the report" "grep -q '^simulation  *FAILED' netlist/flow/report.txt"
check "its output is kept" "grep -q 'half a run' netlist/flow/simulation.log"

# A layout with violations: it fails, and nothing is claimed of it. It was tried with wide vias, and with diodes for the
# nets that a rough routing found.
mkdir pdk
touch pdk/sky130_fd_sc_hd.lef
printf '%s\n' 'LAYER met3' 'END met3' 'VIA M2M3_PR DEFAULT' 'LAYER met2 ;' 'RECT 1 1 2 2 ;' 'LAYER met3 ;' 'RECT 1 1 2 2 ;' \
    'END M2M3_PR' 'VIA M3M4_PR DEFAULT' 'LAYER met3 ;' 'RECT 1 1 2 2 ;' 'END M3M4_PR' 'ANTENNASIDEAREARATIO 300 ;' \
    'ANTENNADIFFSIDEAREARATIO PWL ( ( 0 400 ) ( 0.0225 2609 ) ) ;' >pdk/sky130_fd_sc_hd.tlef
cat >tools/openroad <<'END'
#!/bin/sh
echo "rough $ROUGH by $TECH_LEF, diodes at $(cat "$DIODE_NETS")" >>tries.txt
echo "violations 3" >layout.txt
echo long_net >antenna_nets.txt
touch routed.def routed.v
END
chmod +x tools/openroad
rm tools/vvp
(PATH=$scratch/tools:$PATH && export PATH && flow netlist --pdk pdk --liberty "$root/examples/pdk/sky130_fd_sc_hd.lib")
check "a layout with violations fails" "[ $? -eq 1 ] && grep -q '^layout  *FAILED' netlist/flow/report.txt"
check "and says how many" "grep -q '3 routing violations are left' netlist/flow/report.txt"
check "and claims nothing" "! grep -q '^routed' netlist/flow/report.txt"
check "met3 of one via is wide" "[ \"\$(grep -c 'RECT 1 1 2 2' netlist/flow/technology.lef)\" -eq 2 ]"
check "and enough" "grep -q 'RECT -0.365 -0.165 0.365 0.165 ;' netlist/flow/technology.lef"
check "the antenna rules are whole" "grep -q '( ( 0 400 ) ( 0.0225 2609 ) )' netlist/flow/technology.lef && grep -q 'RATIO 300 ;' netlist/flow/technology.lef"
check "and less for the rough routing" "grep -q '( ( 0 100 ) ( 0.0225 652.25 ) )' netlist/flow/rough.lef && grep -q 'RATIO 75 ;' netlist/flow/rough.lef"
printf 'rough 1 by rough.lef, diodes at \nrough 0 by technology.lef, diodes at long_net\n' >tries.txt
check "long nets get diodes" "cmp tries.txt netlist/flow/tries.txt"

# Routed: nets that break antenna rules get more diodes, seven times; drives are chosen for the wires of the rough routing, at all
# corners, and what has them is laid out. Without such wires there is nothing to choose for.
cp "$root/examples/pdk/sky130_fd_sc_hd.lib" slow.lib
cp -r netlist resizing
printf '#!/bin/sh\necho "$*" >>again.txt\ngrep "NET a" $2 >>wires.txt\nmkdir -p resized && cp ../netlist.v resized\n' >resizing/again.sh
cat >tools/openroad <<'END'
#!/bin/sh
[ "$1" != -version ] || exit 0
echo "rough $ROUGH, $NETLIST, diodes at" $(cat "$DIODE_NETS") >>tries.txt
echo "violations 0" >layout.txt
echo long_net >antenna_nets.txt
echo routed | tee routed.def >routed.v
[ -n "${NO_WIRES:-}" ] || printf '*SPEF "x"\n*C_UNIT 1 PF\n*NAME_MAP\n*7 a\n*PORTS\n*D_NET *7 0.%d\n*D_NET b 0.1\n*END\n' \
    $(((3 * $(wc -l <tries.txt)) % 7)) | tee rough.spef >routed.spef
END
(PATH=$scratch/tools:$PATH && export PATH && flow resizing --pdk pdk --liberty "$root/examples/pdk/sky130_fd_sc_hd.lib" --corner slow.lib --resize '--limit-margin 15')
check "the rounds end" "grep -q '^layout  *pass' resizing/flow/report.txt && grep -q '^antennas  *FAILED' resizing/flow/report.txt"
printf '%s\n' 'rough 1, ../netlist.v, diodes at' >tries.txt
more=
for round in 1 2 3 4 5 6 7 8; do
    more="$more long_net"
    echo "rough 0, resized/netlist.v, diodes at$more"
done >>tries.txt
check "eight rounds, the last with most diodes" "cmp tries.txt resizing/flow/tries.txt"
printf '*D_NET a 0.%d *END\n' 3 6 6 6 6 6 6 6 >wires.txt
check "drives for the wires of all routings so far" "cmp wires.txt resizing/flow/wires.txt && grep -q '^.C_UNIT 1 PF\$' resizing/flow/wires.spef && grep -q 'NET b 0.1 ' resizing/flow/wires.spef"
check "at all corners" "[ \"\$(sort -u resizing/flow/again.txt)\" = '--spef wires.spef --resize --limit-margin 15 --corner $scratch/slow.lib --out resized' ]"
printf '#!/bin/sh\necho --period 42 "$*" >>again.txt\nmkdir -p resized && cp ../netlist.v resized\n' >resizing/again.sh
(PATH=$scratch/tools:$PATH && export PATH && flow resizing --pdk pdk --liberty "$root/examples/pdk/sky130_fd_sc_hd.lib" --resize '--period 8')
check "its period takes the place of the folder's" "[ \"\$(head -n 1 resizing/flow/again.txt)\" = '--spef wires.spef --resize --period 8 --out resized' ]"
(PATH=$scratch/tools:$PATH && export PATH NO_WIRES=1 && flow resizing --pdk pdk --liberty "$root/examples/pdk/sky130_fd_sc_hd.lib" --resize '')
check "no wires to choose drives for" "grep -q '^layout  *FAILED  *no wires to choose drives for' resizing/flow/report.txt"
flow netlist --technology nowhere.tcl
check "no such technology" "[ $? -eq 2 ] && grep -q -e '--technology nowhere.tcl: no such file' flow.txt"
echo 'set library x' >half.tcl
flow netlist --technology half.tcl
check "half a technology" "[ $? -eq 2 ] && grep -q 'half.tcl: no library or no cells' flow.txt"
flow netlist --clock 20
check "a clock of no corner" "[ $? -eq 2 ] && grep -q -e '--clock 20: no --corner before it' flow.txt"
flow netlist --corner slow.lib --clock soon
check "a clock that is no number" "[ $? -eq 2 ] && grep -q -e '--clock soon: must be a period in ns' flow.txt"
flow netlist --template nowhere.def
check "no such template" "[ $? -eq 2 ] && grep -q -e '--template nowhere.def: no such file' flow.txt"
flow netlist --repair most
check "a share that is no number" "[ $? -eq 2 ] && grep -q -e '--repair most: must be 0 to 90' flow.txt"
flow netlist --repair 20 --resize ''
check "repair and resize" "[ $? -eq 2 ] && grep -q -e '--repair and --resize: one of them' flow.txt"
flow netlist --resize
check "resize without options" "[ $? -eq 2 ] && grep -q -e '--resize needs options' flow.txt"
: >template.def
for option in "--resize ''" "--resize '--period 8'" '--repair 20' '--template template.def' '--macro macro' '--utilization 30'; do
    eval "flow netlist $option"
    check "no PDK for $option" "[ $? -eq 2 ] && grep -q -e '^error: ${option%% *} needs a PDK: --pdk, or PDK_ROOT' flow.txt && [ ! -e macro ]"
done

# Heavy wires and weak drivers at the inputs: buffers come in, the report counts them, the flow is as happy.
"$program" netlist "$model" --data "$data" --out driven --images 50 --wire 0.02 --driving-cell sky130_fd_sc_hd__buf_1 >program.txt
check "loads are counted" "grep -q '^Over max_capacitance  *[1-9][0-9]* nets, then 0: ' program.txt"
check "the constraints say so" "grep -q 'set_max_capacitance 0.130015 .all_inputs.' driven/netlist.sdc"
check "the flow of a netlist with buffers" "flow driven && grep -q '^simulation  *pass  *50 images' driven/flow/report.txt"
"$program" netlist "$model" --data "$data" --out driven --driving-cell no_such_cell >program.txt 2>&1
check "no such driving cell" "[ $? -eq 1 ] && grep -q 'driving-cell no_such_cell: library .* has no such cell' program.txt"

# Another head: the program finds the labels of the reference, the flow proves and simulates it.
"$program" netlist "$model" --data "$data" --out compared --images 50 --adders earliest --compare 4 --drop-common-ones >program.txt ||
    { cat program.txt; failures=$((failures + 1)); }
check "the flow of another head" "flow compared && grep -q '^simulation  *pass  *50 images' compared/flow/report.txt"
check "the same head again" "grep -q -- '--adders earliest --compare 4 --drop-common-ones' compared/again.sh"
"$program" netlist "$model" --data "$data" --out compared --compare 1 >program.txt 2>&1
check "one sum is not compared" "[ $? -eq 1 ] && grep -q -- '--compare 1: must be at least 2 to compare' program.txt"

# Extracted wires: those of the netlist that the same options write, and no others.
printf '*SPEF "x"\n*C_UNIT 1 PF\n*D_NET pixels[30] 1.5 *END\n*D_NET label[0] 0.5 *END\n' >wires.spef
"$program" netlist "$model" --data "$data" --out driven --images 50 --spef wires.spef >program.txt
check "extracted wires count" "grep -q '^With the wires extracted  *1 nets' program.txt"
check "and are told of" "grep -q '^# Wires, which this file does not set: as extracted' driven/netlist.sdc"
echo '*D_NET nobody 1 *END' >>wires.spef
"$program" netlist "$model" --data "$data" --out driven --spef wires.spef >program.txt 2>&1
check "a wire of no net" "[ $? -eq 1 ] && grep -q \"wires.spef:5:8: unknown net 'nobody'\" program.txt"

# The ports are those of pixels that are read, unless all are asked for.
"$program" netlist "$model" --data "$data" --out wide --images 20 --all-inputs >program.txt
check "all pixels have ports" "grep -q 'input .783:0. pixels' wide/netlist.v && [ \"\$(wc -l <wide/pixels.txt)\" -eq 784 ]"
check "and the flow takes them" "flow wide && grep -q '^simulation  *pass  *20 images' wide/flow/report.txt"
check "the same ports again" "grep -q -- --all-inputs wide/again.sh"
read=$(sed -n 's/^ *input \[\([0-9]*\):0\] pixels.*/\1/p' netlist/netlist.v)
check "others have none" "[ $((read + 1)) -eq \"\$(wc -l <netlist/pixels.txt)\" ] && [ $read -lt 783 ]"
grep -o 'pixels\[[0-9]*\]' wide/netlist.v | grep -o '[0-9]*' | sort -n -u >read.txt
check "they are those that cells read" "cmp read.txt netlist/pixels.txt"

# Wrong use.
flow
check "no folder" "[ $? -eq 2 ] && grep -q 'no folder given' flow.txt"
flow nowhere
check "no such folder" "[ $? -eq 2 ] && grep -q 'nowhere/netlist.v is missing' flow.txt"
flow netlist --liberty none.lib
check "no such library" "[ $? -eq 2 ] && grep -q 'none.lib: no such file' flow.txt"
flow netlist --pdk nowhere
check "no such PDK" "[ $? -eq 2 ] && grep -q -e '--pdk nowhere: no such folder' flow.txt"
flow netlist --corner none.lib
check "no such corner" "[ $? -eq 2 ] && grep -q 'none.lib: no such file' flow.txt"
flow netlist --utilization 0
check "no such utilization" "[ $? -eq 2 ] && grep -q -e '--utilization 0: must be 1 to 95' flow.txt"
flow netlist --frobnicate
check "no such option" "[ $? -eq 2 ] && grep -q 'unknown option --frobnicate' flow.txt"
"$program" netlist netlist/golden.v --out netlist >program.txt 2>&1
check "a file that is no circuit" "[ $? -eq 1 ] && grep -q 'golden.v:1' program.txt"
finish $failures
