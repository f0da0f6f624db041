# A routed DEF file with the layouts of its cells as GDS, by KLayout in batch mode:
#   klayout -b -r gds.py -rd def=routed.def -rd tech_lef=T.tlef -rd cell_lef=C.lef -rd cells=C.gds -rd map=sky130.map -rd out=layout.gds
import sys

import pya

options = pya.LoadLayoutOptions()
lefdef = options.lefdef_config
lefdef.read_lef_with_def = False
lefdef.lef_files = [tech_lef, cell_lef]  # noqa: F821: variables of the command line
lefdef.map_file = map  # noqa: F821
lefdef.macro_layout_files = [cells]  # noqa: F821
lefdef.macro_resolution_mode = 2  # cells from their GDS, never from the LEF file
layout = pya.Layout()
layout.read(getattr(sys.modules[__name__], "def"), options)
top = layout.cell("classifier")
if top is None:
    sys.exit("error: no cell classifier in the DEF file")
empty = [cell.name for cell in layout.each_cell()
         if cell.name.startswith("sky130_fd_sc_hd__") and cell.bbox().empty()]
if empty:
    sys.exit("error: no layout for " + ", ".join(sorted(empty)))
for cell in layout.top_cells():
    if cell.cell_index() != top.cell_index():
        cell.prune_cell()
layout.write(out)  # noqa: F821
box = top.dbbox()
cells_placed = sum(1 for instance in top.each_inst() if instance.cell.name.startswith("sky130_fd_sc_hd__"))
print("%.2f x %.2f um, %d cells placed" % (box.width(), box.height(), cells_placed))
