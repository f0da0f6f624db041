# Whether a GDS file is what a routed DEF file says, by KLayout in batch mode:
#   klayout -b -r gds_check.py -rd def=routed.def -rd gds=layout.gds
# Damaged files are read without complaint by some tools, with empty cells in place of what is missing.
import re
import sys

import pya

with open(getattr(sys.modules[__name__], "def")) as file:
    text = file.read()
design = re.search(r"^DESIGN (\S+)", text, re.M).group(1)
units = float(re.search(r"^UNITS DISTANCE MICRONS (\d+)", text, re.M).group(1))
die = pya.DBox(*(int(value) / units for value in re.search(
    r"^DIEAREA \( (\S+) (\S+) \) \( (\S+) (\S+) \)", text, re.M).groups()))


def fail(problem):  # KLayout keeps the message of sys.exit to itself
    print("error: " + problem)
    sys.exit(1)


def names_in(section, pattern):
    part = re.search(r"^%s \d+ ;(.*?)^END %s" % (section, section), text, re.M | re.S)
    return re.findall(pattern, part.group(1), re.M) if part else []


placed = names_in("COMPONENTS", r"^\s*- \S+ (\S+)")
pins = {name.replace("\\", "") for name in names_in("PINS", r"^\s*- (\S+)")}

layout = pya.Layout()
layout.read(gds)  # noqa: F821: variables of the command line
top = layout.cell(design)
if top is None:
    fail("no cell %s in the GDS file" % design)
others = sorted(cell.name for cell in layout.top_cells() if cell.name != design)
if others:
    fail("cells that are not used: " + ", ".join(others))
bad = sorted(name for name in set(placed)
             if layout.cell(name) is None or layout.cell(name).is_ghost_cell() or layout.cell(name).bbox().empty())
if bad:
    fail("no layout for " + ", ".join(bad))
found = {}
for instance in top.each_inst():
    found[instance.cell.name] = found.get(instance.cell.name, 0) + instance.size()
wrong = sorted(name for name in set(placed) if found.get(name, 0) != placed.count(name))
if wrong:
    fail("%d times %s, but %d in the DEF file" % (found.get(wrong[0], 0), wrong[0], placed.count(wrong[0])))
labels = set()
metal = pya.DBox()
for layer in layout.layer_indexes():
    for shape in top.shapes(layer).each():
        if shape.is_text():
            if die.contains(shape.dtext.trans.disp.to_p()):
                labels.add(shape.text_string)
        else:
            metal += shape.dbbox()
unlabelled = sorted(pins - labels)
if not pins or unlabelled:
    fail("%d of %d pins have no label, such as %s" % (len(unlabelled), len(pins), (unlabelled or ["any"])[0]))
if metal.empty() or not metal.inside(die.enlarged(1e-4, 1e-4)):
    fail("shapes from %s stick out of the die, %s" % (metal, die))
print("%.2f x %.2f um, %d cells placed, %d pins labelled" % (die.width(), die.height(), len(placed), len(pins)))
