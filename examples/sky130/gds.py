# A routed DEF file with the layouts of its cells as GDS, by KLayout in batch mode:
#   klayout -b -r gds.py -rd def=routed.def -rd tech_lef=T.tlef -rd cell_lef=C.lef -rd cells=C.gds -rd map=sky130.map -rd top_name=classifier -rd out=layout.gds
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
top = layout.cell(top_name)  # noqa: F821
if top is None:  # KLayout keeps the message of sys.exit to itself
    print("error: no cell %s in the DEF file" % top_name)
    sys.exit(1)
empty = [cell.name for cell in layout.each_cell()
         if cell.name.startswith(prefix) and cell.bbox().empty()]
if empty:
    print("error: no layout for " + ", ".join(sorted(empty)))
    sys.exit(1)
for cell in layout.top_cells():
    if cell.cell_index() != top.cell_index():
        cell.prune_cell()
layout.write(out)  # noqa: F821
