#!/bin/sh
# The files of a macro that the sky130 flow writes, read by others:  macro.sh SOURCE_FOLDER
# A layout of three cells by hand; OpenROAD, Magic and netgen are replayed, KLayout and OpenSTA are not. $DLGN_STA names
# OpenSTA's program; one that writes no timing models has those of the macro skipped.
set -u
. "$(dirname -- "$0")/../support/skip.sh"
. "$(dirname -- "$0")/../support/check.sh"
unset PDK_ROOT NETGEN
root=$1
here=$root/tests/examples
cd "$scratch" || exit 1
tiny=$here/tiny
STA=${DLGN_STA:-sta}
export STA QT_QPA_PLATFORM=offscreen

have() { command -v "$1" >/dev/null 2>&1; }
for tool in klayout "$STA" yosys berkeley-abc iverilog python3; do
    have "$tool" || { skip "the macro, $tool is not installed"; finish $failures; }
done
real=$(command -v klayout)

# What the replayed tools say, and a PDK of two cells with gates of different areas.
mkdir tools replayed pdk
cp "$here"/replay/openroad "$here"/replay/magic "$here"/replay/netgen tools
for file in layout.txt routed.def routed.v routed_pg.v layout.spice; do cp "$tiny/$file" replayed; done
: >replayed/antenna_nets.txt
echo '18.40 x 16.32 um, 6 cells placed, 6 pins labelled' >replayed/gds_check.txt
cp "$here/recorded/magic_8.3.677_clean.txt" replayed/magic_drc.txt
cp "$here/recorded/magic_8.3.677_clean.txt" replayed/magic_extract.txt
cp "$here/recorded/netgen_1.5.323_match.log" replayed/netgen.log
cp "$here/recorded/netgen_1.5.323_match.txt" replayed/netgen.txt
cp "$here/recorded/openroad_2022_supplies.txt" replayed/supplies.txt
{
    sed '/^\*D_NET/,$d' "$tiny/routed.spef"
    for net in 'n1 u1:Y u2:A' 'n2 u2:Y u3:A' 'pixels[0] pixels[0] u1:A' 'pixels[1] pixels[1] u1:B' 'pixels[2] pixels[2] u2:B' \
        'label[0] u3:Y label[0]'; do
        set -- $net
        printf '*D_NET %s 0.01\n*CONN\n' "$1"
        case $2 in *:*) echo "*I $2 O" ;; *) echo "*P $2 I" ;; esac
        case $3 in *:*) echo "*I $3 I" ;; *) echo "*P $3 O" ;; esac
        printf '*CAP\n1 %s 0.01\n*RES\n1 %s %s 1\n*END\n' "$2" "$2" "$3"
    done
} >replayed/routed.spef
cp "$tiny/cells.spice" pdk/sky130_fd_sc_hd.spice
for file in sky130_fd_sc_hd.tlef sky130_fd_sc_hd.gds sky130A.magicrc sky130A_setup.tcl rcx_patterns.rules; do
    echo '# replayed' >pdk/$file
done
cat >pdk/sky130_fd_sc_hd.lef <<'END'
MACRO sky130_fd_sc_hd__nand2_1
  PIN A
    ANTENNAGATEAREA  0.25 ;
  END A
  PIN B
    ANTENNAGATEAREA 0.125 ;
  END B
END sky130_fd_sc_hd__nand2_1
MACRO sky130_fd_sc_hd__inv_1
  PIN A
    ANTENNAGATEAREA 0.5 ;
  END A
  PIN Y
    ANTENNADIFFAREA 0.75 ;
  END Y
END sky130_fd_sc_hd__inv_1
END
cat >make.py <<'END'
import pya
sizes = {"tapvpwrvgnd_1": 460, "nand2_1": 1380, "inv_1": 1380, "fill_4": 1840}
layout = pya.Layout()
metal = layout.layer(68, 20)
top = layout.create_cell("classifier")
cells = {}
for name, width in sizes.items():
    cells[name] = layout.create_cell("sky130_fd_sc_hd__" + name)
    cells[name].shapes(metal).insert(pya.Box(0, 0, width, 2720))
for name, x in [("tapvpwrvgnd_1", 4600), ("nand2_1", 5060), ("fill_4", 6440), ("nand2_1", 8280), ("fill_4", 9660), ("inv_1", 11500)]:
    top.insert(pya.CellInstArray(cells[name].cell_index(), pya.Trans(x, 5440)))
via = layout.create_cell("VIA_of_ours")
via.shapes(layout.layer(68, 44)).insert(pya.Box(0, 0, 150, 150))
top.insert(pya.CellInstArray(via.cell_index(), pya.Trans(5320, 6630)))
top.shapes(layout.layer(69, 5)).insert(pya.Text("label[0]", 12385, 400))
top.shapes(metal).insert(pya.Box(12315, 0, 12455, 800))
layout.write("layout.gds")
END
cat >tools/klayout <<END
#!/bin/sh
for argument in "\$@"; do
    case \$argument in
    */gds.py) exec "$real" -b -r "$scratch/make.py" ;;
    */macro_gds.py) exec "$real" "\$@" ;;
    esac
done
exec "$here/replay/klayout" "\$@"
END
chmod +x tools/klayout
cp "$tiny/tiny.lib" slow.lib
flow() {
    rm -rf netlist
    cp -r "$tiny" netlist
    (PATH=$scratch/tools:$PATH REPLAY=$scratch/replayed && export PATH REPLAY &&
        sh "$root/examples/sky130/flow.sh" netlist --liberty "$tiny/tiny.lib" --corner slow.lib --pdk pdk --macro macro "$@" >flow.txt 2>&1)
}
flow
status=$?
models=
if grep -q '^macro  *FAILED  *no timing models' netlist/flow/report.txt; then
    skip "timing models, $STA writes none"
    check "a macro without them is not clean" "[ $status -eq 1 ] && grep -q '^not clean: failed: macro' netlist/flow/report.txt"
else
    models=1
    check "the flow ends well" "[ $status -eq 0 ] && grep -q '^macro  *pass  *1[0-9] files, 6 cells of 4 kinds named, 2 structures' netlist/flow/report.txt"
fi
[ $failures -eq 0 ] || cat flow.txt
cd macro || exit 1
check "the files are what the sums say" "sha256sum -c --quiet SHA256SUMS && [ \"\$(ls | wc -l)\" -eq \$((\$(wc -l <SHA256SUMS) + 1)) ]"
check "what was checked is there" "grep -q '^lvs  *pass' README.md && ! grep -q '$scratch' README.md"

# LEF: KLayout's booleans say that pins and obstructions part the die. They may not touch, and nothing else is free up to
# met3, which has the highest wire.
for file in gds cdl pg.v; do gzip -dc classifier.$file.gz >classifier.$file; done

# What nothing reads of a tie cell has a net of its own in the CDL file, by a name that nothing else has; an input is no such thing.
printf 'MACRO conb_1\n PIN HI\n  DIRECTION OUTPUT ;\n END HI\n PIN LO\n  DIRECTION OUTPUT ;\n END LO\nEND conb_1\nMACRO inv_1\n PIN A\n  DIRECTION INPUT ;\n END A\nEND inv_1\n' >tie.lef
printf '.subckt conb_1 VGND VNB VPB VPWR HI LO\n.ends\n.subckt inv_1 A VGND VNB VPB VPWR Y\n.ends\n' >tie.spice
tie() {
    printf 'module top (VGND, VPWR, y);\n  inout VGND;\n  inout VPWR;\n  output y;\n  wire t_HI;\n  conb_1 t (.LO(t_HI), .VGND(VGND), .VPWR(VPWR));\n  inv_1 u (%s.Y(y), .VGND(VGND), .VPWR(VPWR));\nendmodule\n' "$1" >tie.v
    python3 "$root/examples/sky130/macro.py" cdl tie.v tie.spice tie.lef tie.cdl
}
check "an open output has a net of its own" "tie '.A(t_HI), ' && grep -qx 'Xt VGND VGND VPWR VPWR t_HI_ t_HI conb_1' tie.cdl"
printf 'module top (VGND, VPWR);\n  inout VGND;\n  inout VPWR;\n  conb_1 a (.VGND(VGND), .VPWR(VPWR));\n  conb_1 a_X (.VGND(VGND), .VPWR(VPWR));\nendmodule\n' >two.v
sed 's/HI/X_HI/' tie.lef >two.lef
sed 's/ HI LO/ X_HI HI/' tie.spice >two.spice
sed -i 's/LO/HI/' two.lef
check "two open outputs have two nets" "python3 '$root/examples/sky130/macro.py' cdl two.v two.spice two.lef tie.cdl &&
    grep -qx 'Xa VGND VGND VPWR VPWR a_X_HI a_HI conb_1' tie.cdl && grep -qx 'Xa_X VGND VGND VPWR VPWR a_X_X_HI a_X_HI_ conb_1' tie.cdl"
check "an open input is an error" "! tie '' 2>tie.txt && grep -q 'pin A of u is open' tie.txt"
rm -f tie.* two.*
cat >look.py <<'END'
import pya
layout = pya.Layout()
options = pya.LoadLayoutOptions()
options.lefdef_config.read_lef_with_def = False
options.lefdef_config.macro_resolution_mode = 1
layout.read("classifier.lef", options)
cell = layout.cell("classifier")
infos = {str(layout.get_info(i).name): i for i in layout.layer_indexes()}
die = pya.Region(pya.Box(0, 0, 18400, 16320))
for layer, space in {"li1": 170, "met1": 280, "met2": 280, "met3": 400, "met4": 400, "met5": 1600}.items():
    walls = pya.Region(cell.begin_shapes_rec(infos[layer + ".OBS"])) if layer + ".OBS" in infos else pya.Region()
    pins = pya.Region(cell.begin_shapes_rec(infos[layer + ".PIN"])) if layer + ".PIN" in infos else pya.Region()
    pins = pya.Region([shape.bbox() for shape in pins.each()])
    print(layer, pins.count(), (walls & pins.sized(space)).is_empty(), (die - pins.sized(space) - walls).is_empty(),
          (walls - die).is_empty())
# The GDS file with the library's is the layout.
merged = pya.Layout()
merged.read("classifier.gds")
empty = sorted(c.name for c in merged.each_cell() if c.is_ghost_cell())
print("names", " ".join(empty))
library = pya.Layout()
library.read("../netlist/flow/layout.gds")
for name in empty:
    cell = merged.cell(name)
    cell.ghost_cell = False
    cell.copy_tree(library.cell(name))
print("same" if pya.LayoutDiff().compare(merged, library, pya.LayoutDiff.Verbose) else "different")
END
"$real" -b -r look.py >look.txt 2>&1
for line in 'li1 0 True True True' 'met1 2 True True True' 'met2 1 True True True' 'met3 3 True True True' 'met4 0 True False True' \
    'met5 0 True False True' \
    'names sky130_fd_sc_hd__fill_4 sky130_fd_sc_hd__inv_1 sky130_fd_sc_hd__nand2_1 sky130_fd_sc_hd__tapvpwrvgnd_1' same; do
    check "KLayout: $line" "grep -q -x '$line' look.txt"
done
[ $failures -eq 0 ] || cat look.txt
areas() { awk -v pin="$1" '$1 == "PIN" { on = $2 == pin } on && /AREA/ { printf "%s %s ", $1, $2 }' classifier.lef; }
check "antenna areas" "[ \"\$(areas 'pixels[0]')\$(areas 'pixels[2]')\$(areas 'label[0]')\" = 'ANTENNAGATEAREA 0.2500 ANTENNAGATEAREA 0.1250 ANTENNADIFFAREA 0.7500 ' ]"

# Verilog: the box takes the netlist's place in a chip with two of them.
cat >chip.v <<'END'
module chip(input [2:0] a, input [1:0] b, output [0:0] y, inout VPWR, inout VGND);
  wire [0:0] first;
  classifier one(.pixels(a), .label(first), .VPWR(VPWR), .VGND(VGND));
  classifier two(.pixels({b, first}), .label(y), .VPWR(VPWR), .VGND(VGND));
endmodule
END
check "Yosys reads the box" "yosys -q -p 'read_verilog -D USE_POWER_PINS classifier.bb.v chip.v; hierarchy -check -top chip; check -assert'"
sed 's/, .VPWR(VPWR), .VGND(VGND)//; s/, inout VPWR, inout VGND//' chip.v >plain.v
check "without supplies, too" "yosys -q -p 'read_verilog classifier.bb.v plain.v; hierarchy -check -top chip; check -assert'"
check "SDF has each cell" "[ \"\$(gzip -dc classifier.tt.sdf.gz | grep -c 'CELLTYPE \"sky130')\" -eq 3 ]"

# CDL: netgen finds the netlist with supplies in it, and not with an input moved.
netgen=
for candidate in netgen-lvs netgen; do
    [ -n "$netgen" ] || ! have $candidate || netgen=$candidate
done
if [ -n "$netgen" ]; then
    hollow=$(sed -n 's/^set hollow {\(.*\)}.*/\1/p' "$root/examples/sky130/technologies/sky130_fd_sc_hd.tcl")
    compare() {
        cat ../pdk/sky130_fd_sc_hd.spice "$1" >both.spice
        printf 'set one [readnet spice both.spice]\nset two [readnet spice %s]\nreadnet verilog classifier.pg.v $two\nlvs "$one classifier" "$two classifier" {} lvs.txt\nquit\n' \
            ../pdk/sky130_fd_sc_hd.spice >lvs.tcl
        "$netgen" -batch source lvs.tcl >netgen.txt 2>&1 </dev/null
        (. "$root/examples/sky130/verdicts.sh" && verdict_lvs netgen.txt lvs.txt "$hollow")
    }
    check "netgen: the CDL file is the netlist" "compare classifier.cdl | grep -q match"
    sed 's/^Xu2 n1 /Xu2 pixels[0] /' classifier.cdl >moved.cdl
    check "netgen: another is not" "! cmp -s moved.cdl classifier.cdl && ! compare moved.cdl | grep -q '^layout and netlist match'"
else
    skip "the CDL file, netgen-lvs is not installed"
fi

# Timing models: through two macros as through the gates of two, and Yosys reads them.
if [ -n "$models" ]; then
    gzip -dc classifier.tt.lib.gz >classifier.lib
    check "Yosys reads the model" "yosys -q -p 'read_liberty -lib classifier.lib; read_verilog plain.v; hierarchy -check -top chip; select -assert-count 2 chip/t:classifier' >yosys.txt 2>&1"
    [ $failures -eq 0 ] || cat yosys.txt
    # delay LIBERTY NETLIST SPEF: the slowest path into the label with the load of the SDC file.
    delay() {
        printf 'read_liberty %s\nread_verilog %s\nlink_design classifier\nread_sdc classifier.sdc\n' "$1" "$2"
        [ -z "$3" ] || echo "read_spef $3"
        echo 'report_checks -path_delay max -digits 4'
    }
    gzip -dc classifier.spef.gz >classifier.spef
    delay "$tiny/tiny.lib" classifier.v classifier.spef >gates.tcl
    printf 'module top(input [2:0] pixels, output [0:0] label);\nclassifier c(.pixels(pixels), .label(label));\nendmodule\n' >top.v
    delay classifier.lib top.v '' | sed 's/link_design classifier/link_design top/' >model.tcl
    for name in gates model; do
        "$STA" -exit $name.tcl >$name.txt 2>&1
        awk '/data arrival time/ { print ($1 < 0) ? -$1 : $1; exit }' $name.txt >$name.ns
    done
    check "the model's delay is that of the gates" "paste gates.ns model.ns | awk '{ exit !(NF == 2 && \$1 > 0.05 && \$1 - \$2 < 0.002 && \$2 - \$1 < 0.002) }'"
    [ $failures -eq 0 ] || paste gates.ns model.ns
    printf 'read_liberty classifier.lib\nread_verilog plain.v\nlink_design chip\nset_input_transition 0.1 [all_inputs]\nset_load 0.01 [all_outputs]\nreport_checks -unconstrained -digits 4\n' >chip.tcl
    "$STA" -exit chip.tcl >chip.txt 2>&1
    check "two macros, one after the other" "awk 'FILENAME == ARGV[1] { one = \$1; next } /data arrival time/ { exit !(\$1 > 1.5 * one && \$1 < 2.5 * one) }' model.ns chip.txt && grep -q 'two/label' chip.txt"
fi
cd ..

# A layout that fails has no macro; a cell that the SPICE netlist of the library has not fails the step.
rm -rf macro
cp "$here/recorded/magic_8.3.677_violations.txt" replayed/magic_drc.txt
flow
check "no macro of a layout that fails" "grep -q '^macro  *skipped  *(a layout that passes)' netlist/flow/report.txt && [ -z \"\$(ls macro)\" ]"
cp "$here/recorded/magic_8.3.677_clean.txt" replayed/magic_drc.txt
sed '/subckt sky130_fd_sc_hd__inv_1/,/ends/d' "$tiny/cells.spice" >pdk/sky130_fd_sc_hd.spice
flow
check "a cell without SPICE" "grep -q '^macro  *FAILED' netlist/flow/report.txt && grep -q 'error: sky130_fd_sc_hd__inv_1 is not in' netlist/flow/macro.log"
finish $failures
