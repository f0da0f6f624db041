# A layout without the contents of the library's cells, which it names only, by KLayout in batch mode:
#   klayout -b -r macro_gds.py -rd gds=layout.gds -rd prefix=sky130_fd_sc_hd__ -rd top_name=classifier -rd out=macro.gds
# Whoever reads it reads the library's GDS file, too.
import sys

import pya

layout = pya.Layout()
layout.read(gds)  # noqa: F821: variables of the command line
top = layout.cell(top_name)
placed = {}
for instance in top.each_inst():
    if instance.cell.name.startswith(prefix):  # noqa: F821
        placed[instance.cell.name] = placed.get(instance.cell.name, 0) + instance.size()
for name in placed:
    cell = layout.cell(name)
    cell.clear()
    cell.ghost_cell = True  # is not written, but named where it is placed
used = set(top.called_cells()) | {top.cell_index()}
layout.delete_cells([cell.cell_index() for cell in layout.each_cell() if cell.cell_index() not in used])
options = pya.SaveLayoutOptions()
options.gds2_write_timestamps = False  # the same layout is the same file
layout.write(out, options)  # noqa: F821

# What a reader finds.
again = pya.Layout()
again.read(out)  # noqa: F821
found = {}
for instance in again.cell(top_name).each_inst():
    found[instance.cell.name] = found.get(instance.cell.name, 0) + instance.size()
full = [name for name in placed if again.cell(name) is None or not again.cell(name).bbox().empty()]
wrong = [name for name in placed if found.get(name, 0) != placed[name]]
others = [cell.name for cell in again.top_cells() if cell.name != top_name]
if not placed or full or wrong or others:
    print("error: not the layout: %s" % ", ".join(full + wrong + others or ["no cells"]))
    sys.exit(1)
print("%d cells of %d kinds named, %d structures" % (sum(placed.values()), len(placed), again.cells() - len(placed)))
