#!/bin/sh
# The macro that comes with the project, read by others:  published_macro.sh PROGRAM SOURCE_FOLDER
# Yosys, ABC, Icarus Verilog, KLayout and OpenSTA, of which none made it; with the library of sky130 where ../shared has it, and two
# of it placed and routed in a chip where OpenROAD is installed.
set -u
. "$(dirname -- "$0")/../support/skip.sh"
. "$(dirname -- "$0")/../support/check.sh"
program=$1 root=$2
macro=$root/examples/sky130/macro
pdk=$root/../shared/pdk/sky130_fd_sc_hd
STA=${DLGN_STA:-sta}
export QT_QPA_PLATFORM=offscreen
cd "$scratch" || exit 1
have() { command -v "$1" >/dev/null 2>&1; }

check "the files are what the sums say" "(cd '$macro' && sha256sum -c --quiet SHA256SUMS && [ \"\$(ls | wc -l)\" -eq \$((\$(wc -l <SHA256SUMS) + 1)) ])"
check "all was checked when it was made" "grep -q '^lvs  *pass' '$macro/README.md' && ! grep -q -e FAILED -e skipped '$macro/README.md'"
for file in gds spef tt.lib tt.sdf; do
    gzip -dc "$macro/classifier.$file.gz" >"classifier.$file" || failures=$((failures + 1))
done

high=$(sed -n 's/^ *input \[\([0-9]*\):0\] pixels.*/\1/p' "$macro/classifier.bb.v")
# The netlist is the model.
"$program" netlist "$root/bench/data/near_4k.dlgn" --data "$root/examples/data/mnist-1bit" --images 1000 \
    --adders earliest --drop-common-ones --compare 10 --out netlist >program.txt ||
    { cat program.txt; exit 1; }
check "the same pixels" "cmp netlist/pixels.txt '$macro/classifier.pixels.txt'"
if have yosys && have berkeley-abc; then
    yosys -q -p 'read_verilog netlist/golden.v; hierarchy -auto-top; proc; flatten; aigmap; write_aiger -symbols golden.aig'
    # proven NETLIST
    proven() {
        yosys -q -p "read_verilog $1 $macro/classifier.cells.v; hierarchy -check -top classifier; proc; flatten; aigmap; write_aiger -symbols netlist.aig" &&
            timeout 300 berkeley-abc -q 'cec golden.aig netlist.aig' >cec.txt &&
            (. "$root/examples/sky130/verdicts.sh" && verdict_equivalence cec.txt golden.aig netlist.aig)
    }
    check "the netlist is proven" "proven '$macro/classifier.v'"
    sed '0,/__nand2_/s//__nor2_/' "$macro/classifier.v" >wrong.v
    check "and with a gate exchanged it is not" "! cmp -s wrong.v '$macro/classifier.v' && ! proven wrong.v >wrong.txt"
else
    skip "the proof, Yosys or ABC is not installed"
fi
if have iverilog; then
    iverilog -g2005 -o images.vvp netlist/testbench.v "$macro/classifier.v" "$macro/classifier.cells.v" && vvp -n images.vvp >images.txt
    check "1,000 images" "grep -q '^PASS 1000\$' images.txt"
else
    skip "images, Icarus Verilog is not installed"
fi

# GDS and LEF: the outline, the pins and their labels.
if have klayout; then
    cat >look.py <<'END'
import re
import pya
lef = open(folder + "/classifier.lef").read()
width, height = (round(float(value) * 1000) for value in re.search(r"SIZE (\S+) BY (\S+) ;", lef).groups())
pins = set(re.findall(r"^  PIN (\S+)$", lef, re.M))
layout = pya.Layout()
layout.read("classifier.gds")
print("top", " ".join(cell.name for cell in layout.top_cells()))
top = layout.cell("classifier")
labels = set()
for layer in layout.layer_indexes():
    for shape in top.shapes(layer).each(pya.Shapes.STexts):
        labels.add(shape.text.string)
print("labels", "match" if labels == pins else sorted(labels ^ pins)[:5])
outline = pya.Box(0, 0, width, height)
print("within", top.bbox().inside(outline))
ghosts = [cell.name for cell in layout.each_cell() if cell.is_ghost_cell()]
print("cells", len(ghosts) > 0 and all(name.startswith("sky130_fd_sc_hd__") for name in ghosts))
if library:
    cells = pya.Layout()
    cells.read(library)
    print("library", all(cells.cell(name) is not None for name in ghosts))
END
    library=
    [ ! -r "$pdk/sky130_fd_sc_hd.gds.gz" ] || library=$pdk/sky130_fd_sc_hd.gds.gz
    klayout -b -r look.py -rd "folder=$macro" -rd "library=$library" >look.txt 2>&1
    for line in 'top classifier' 'labels match' 'within True' 'cells True' ${library:+'library True'}; do
        check "KLayout: $line" "grep -q -x '$line' look.txt"
    done
    [ $failures -eq 0 ] || cat look.txt
else
    skip "GDS, KLayout is not installed"
fi
ports() { sed -n 's/^ *\(input\|output\) .*\[\([0-9]*\):0\] *\([a-z]*\).*/\3 \2/p' "$1" | sort; }
check "the box has the netlist's ports" "[ \"\$(ports '$macro/classifier.v')\" = \"\$(ports '$macro/classifier.bb.v')\" ] && [ \"\$(ports '$macro/classifier.bb.v' | wc -l)\" -eq 2 ]"

# Timing from the extracted wires, at the corners of the README, and of the models.
if have "$STA" && [ -r "$pdk/sky130_fd_sc_hd__tt_025C_1v80.lib.gz" ]; then
    # delay NAME LIBERTY NETLIST SPEF: the slowest path.
    delay() {
        condition=$(sed -n 's/.*operating_conditions *( *"\{0,1\}\([A-Za-z0-9_]*\)"\{0,1\} *).*/\1/p' "$2" | head -n 1)
        {
            printf 'read_liberty %s\nread_verilog %s\nlink_design classifier\n' "$2" "$3"
            [ -z "$condition" ] || echo "set_operating_conditions $condition"
            printf 'read_sdc %s\nread_spef %s\nreport_checks -path_delay max -digits 4\n' "$macro/classifier.sdc" "$4"
        } >"$1.tcl"
        "$STA" -exit "$1.tcl" >"$1.txt" 2>&1
        awk '/data arrival time/ { print $1; exit }' "$1.txt"
    }
    for corner in tt_025C_1v80 ss_n40C_1v40 ff_100C_1v95; do
        gzip -dc "$pdk/sky130_fd_sc_hd__$corner.lib.gz" | grep -v -e default_wire_load -e default_operating_conditions >$corner.lib
        name="routed timing $corner"
        [ $corner != tt_025C_1v80 ] || name='routed timing'
        said=$(sed -n "s/^$name  *pass  *\([0-9.]*\) ns.*/\1/p" "$macro/README.md")
        found=$(delay $corner $corner.lib "$macro/classifier.v" classifier.spef)
        echo "$corner: $said ns said, $found ns found"
        # Other versions of OpenSTA differ by one part in fifty.
        check "delay at $corner" "awk -v a='$said' -v b='$found' 'BEGIN { exit !(a > 1 && b > 0.97 * a && b < 1.03 * a) }'"
    done
    said=$(delay tt_025C_1v80 tt_025C_1v80.lib "$macro/classifier.v" classifier.spef)
    printf "module top(input [$high:0] pixels, output [3:0] label);\nclassifier c(.pixels(pixels), .label(label));\nendmodule\n" >top.v
    printf 'read_liberty classifier.tt.lib\nread_verilog top.v\nlink_design top\nread_sdc %s\nreport_checks -path_delay max -digits 4\n' \
        "$macro/classifier.sdc" >model.tcl
    "$STA" -exit model.tcl >model.txt 2>&1
    found=$(awk '/data arrival time/ { print $1; exit }' model.txt)
    echo "model: $found ns"
    check "delay of the model" "awk -v a='$said' -v b='$found' 'BEGIN { exit !(b > 0.97 * a && b < 1.03 * a) }'"
else
    skip "delays, OpenSTA or the library of sky130 is not there"
fi

# A chip with two of it.
cat >chip.v <<END
module chip(a, b, first, second, same);
  input [$high:0] a;
  input [$high:0] b;
  output [3:0] first;
  output [3:0] second;
  output same;
  wire [3:0] x;
  wire [3:0] y;
  wire [3:0] e;
  classifier one(.pixels(a), .label(x));
  classifier two(.pixels(b), .label(y));
END
for i in 0 1 2 3; do
    echo "  sky130_fd_sc_hd__xnor2_1 equal$i(.A(x[$i]), .B(y[$i]), .Y(e[$i]));"
    echo "  sky130_fd_sc_hd__buf_2 first$i(.A(x[$i]), .X(first[$i]));"
    echo "  sky130_fd_sc_hd__buf_2 second$i(.A(y[$i]), .X(second[$i]));"
done >>chip.v
printf '  sky130_fd_sc_hd__and4_1 all(.A(e[0]), .B(e[1]), .C(e[2]), .D(e[3]), .X(same));\nendmodule\n' >>chip.v
have yosys && check "Yosys reads the box" "yosys -q -p 'read_verilog $macro/classifier.bb.v chip.v; hierarchy -top chip; select -assert-count 2 chip/t:classifier'"
if have openroad && [ -r "$pdk/sky130_fd_sc_hd.tlef" ]; then
    sh "$root/examples/sky130/technology.sh" "$pdk/sky130_fd_sc_hd.tlef" >technology.lef
    TECH_LEF=technology.lef CELL_LEF=$pdk/sky130_fd_sc_hd_merged.lef MACRO_LEF=$macro/classifier.lef CHIP_V=chip.v TECHNOLOGY=$root/examples/sky130/technologies/sky130_fd_sc_hd.tcl \
        THREADS=$(nproc 2>/dev/null || echo 2) openroad -exit "$root/tests/examples/consumer.tcl" >chip.log 2>&1
    log=chip.log
    check "two macros placed and routed" "grep -q -x 'violations 0' chip.txt"
    for supply in 'one VPWR' 'one VGND' 'two VPWR' 'two VGND'; do
        check "supply $supply" "grep -q '^$supply [1-9]' chip.txt"
    done
else
    skip "a chip with two of it, OpenROAD or the library of sky130 is not there"
fi
finish $failures
