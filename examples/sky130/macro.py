# Files of a macro from a routed layout, without any tool:
#   macro.py lef DEF CELL_LEF OUT        abstract: outline, pins, antenna areas, and obstructions everywhere else, up to the
#                                        highest layer that has a wire or a via: those above are the chip's
#   macro.py cdl VERILOG_PG SPICE CELL_LEF OUT
#                                        netlist with supplies, its pins in the order of the cells' SPICE; an output that
#                                        nothing reads has a net of its own
#   macro.py box VERILOG OUT             module without contents, with supplies if USE_POWER_PINS is defined
import re
import sys

# How far obstructions stay away from a pin's shape, um: they are wide metal, from which wires to the pin must be as far as this;
# layers of sky130 from below.
SPACING = {"li1": 0.17, "met1": 0.28, "met2": 0.28, "met3": 0.4, "met4": 0.4, "met5": 1.6}


def read(name):
    with open(name) as file:
        return file.read()


def section(text, name):
    found = re.search(r"^%s \d+ ;(.*?)^END %s" % (name, name), text, re.M | re.S)
    return [entry.split() for entry in re.split(r"^\s*-\s", found.group(1), flags=re.M)[1:]] if found else []


def turned(box, turn):
    x1, y1, x2, y2 = box
    corners = {"N": (x1, y1, x2, y2), "S": (-x2, -y2, -x1, -y1), "W": (-y2, x1, -y1, x2), "E": (y1, -x2, y2, -x1),
               "FN": (-x2, y1, -x1, y2), "FS": (x1, -y2, x2, -y1)}
    return corners[turn]


def pins_of(text, units):
    """Pins in their order: name, direction, use and shapes (layer, box in um)."""
    pins = []
    for words in section(text, "PINS"):
        pin = {"name": words[0].replace("\\", ""), "direction": "INOUT", "use": "SIGNAL", "shapes": []}
        pending = []
        for i, word in enumerate(words):
            if word == "DIRECTION":
                pin["direction"] = words[i + 1]
            elif word == "USE":
                pin["use"] = words[i + 1]
            elif word == "LAYER":
                numbers = [int(value) for value in re.findall(r"-?\d+", " ".join(words[i + 2:i + 10]))[:4]]
                pending.append((words[i + 1], numbers))
            elif word in ("PLACED", "FIXED", "COVER"):
                x, y, turn = int(words[i + 2]), int(words[i + 3]), words[i + 5]
                for layer, box in pending:
                    x1, y1, x2, y2 = turned(box, turn)
                    pin["shapes"].append((layer, tuple(v / units for v in (x + x1, y + y1, x + x2, y + y2))))
                pending = []
        pins.append(pin)
    return pins


def without(outline, holes):
    """The outline less the holes, as boxes: slabs between all the holes' sides, equal neighbours joined."""
    x1, y1, x2, y2 = outline
    sides = sorted({x1, x2} | {min(max(x, x1), x2) for hole in holes for x in (hole[0], hole[2])})
    boxes = []
    last = []
    for left, right in zip(sides, sides[1:]):
        free = []
        y = y1
        for hole in sorted((h for h in holes if h[0] < right and h[2] > left), key=lambda h: h[1]):
            if hole[1] > y:
                free.append((y, min(hole[1], y2)))
            y = max(y, hole[3])
        if y < y2:
            free.append((y, y2))
        if last and last[0][2] == left and [(b[1], b[3]) for b in last] == free:
            last = [(b[0], b[1], right, b[3]) for b in last]
            boxes[-len(last):] = last
        else:
            last = [(left, low, right, high) for low, high in free]
            boxes += last
    return boxes


def cell_pins(cell_lef):
    """Each cell, pin and what the LEF file says of it."""
    for macro in re.finditer(r"^MACRO (\S+)(.*?)^END \1", cell_lef, re.M | re.S):
        for pin in re.finditer(r"^\s*PIN (\S+)(.*?)^\s*END \1", macro.group(2), re.M | re.S):
            yield macro.group(1), pin.group(1), pin.group(2)


def antenna_areas(cell_lef):
    """ANTENNAGATEAREA and ANTENNADIFFAREA of the cells' pins, um2."""
    return {(cell, pin, kind): sum(float(value) for value in re.findall(r"ANTENNA%sAREA\s+([\d.]+)" % kind, text))
            for cell, pin, text in cell_pins(cell_lef) for kind in ("GATE", "DIFF")}


def layers_below(text, pins):
    """The layers up to the highest one with a pin, a wire or a via.

    Vias are the file's own, which tell their layers, or the technology's, with names such as M3M4_PR."""
    layers = list(SPACING)
    wires = "".join(part for _, part in re.findall(r"^(VIAS|SPECIALNETS|NETS) \d+ ;(.*?)^END \1", text, re.M | re.S))
    found = re.findall(r"\b(?:met|M\dM)(\d)", wires)
    used = {"met" + digit for digit in found} | {layer for pin in pins for layer, _ in pin["shapes"]}
    return layers[:max([layers.index(layer) + 1 for layer in used & set(layers)] + [1])]


def rect(box):
    return "RECT %.3f %.3f %.3f %.3f ;" % box


def write_lef(def_file, cell_lef, out):
    text = read(def_file)
    design = re.search(r"^DESIGN (\S+)", text, re.M).group(1)
    units = float(re.search(r"^UNITS DISTANCE MICRONS (\d+)", text, re.M).group(1))
    die = [int(v) / units for v in re.search(r"^DIEAREA \( (\S+) (\S+) \) \( (\S+) (\S+) \)", text, re.M).groups()]
    if die[0] != 0 or die[1] != 0:
        sys.exit("error: the die begins at %g %g, not at 0 0" % (die[0], die[1]))
    areas = antenna_areas(read(cell_lef))
    cells = {words[0].replace("\\", ""): words[1] for words in section(text, "COMPONENTS")}
    reached = {words[0].replace("\\", ""): re.findall(r"\( (\S+) (\S+) \)", " ".join(words).split("+")[0])
               for words in section(text, "NETS")}
    pins = pins_of(text, units)
    lines = ["VERSION 5.8 ;", 'BUSBITCHARS "[]" ;', 'DIVIDERCHAR "/" ;', "", "MACRO %s" % design, "  CLASS BLOCK ;",
             "  FOREIGN %s 0 0 ;" % design, "  ORIGIN 0 0 ;", "  SIZE %.3f BY %.3f ;" % (die[2], die[3]), "  SYMMETRY X Y R90 ;"]
    for pin in pins:
        if not pin["shapes"]:
            sys.exit("error: pin %s has no shape" % pin["name"])
        lines += ["  PIN %s" % pin["name"], "    DIRECTION %s ;" % pin["direction"], "    USE %s ;" % pin["use"]]
        if pin["use"] == "SIGNAL":
            ends = [(cells[name.replace("\\", "")], end) for name, end in reached.get(pin["name"], []) if name != "PIN"]
            for kind in ("GATE", "DIFF"):
                area = sum(areas.get((cell, end, kind), 0.0) for cell, end in ends)
                if area > 0:
                    lines.append("    ANTENNA%sAREA %.4f ;" % (kind, area))
        for layer, box in pin["shapes"]:
            lines += ["    PORT", "      LAYER %s ;" % layer, "        " + rect(box), "    END"]
        lines.append("  END %s" % pin["name"])
    lines.append("  OBS")
    for layer in layers_below(text, pins):
        space = SPACING[layer]
        holes = [(x1 - space, y1 - space, x2 + space, y2 + space)
                 for pin in pins for on, (x1, y1, x2, y2) in pin["shapes"] if on == layer]
        lines.append("    LAYER %s ;" % layer)
        lines += ["      " + rect(box) for box in without(die, holes)]
    lines += ["  END", "END %s" % design, "", "END LIBRARY", ""]
    with open(out, "w") as file:
        file.write("\n".join(lines))


def ports_of(verilog):
    """The module's name and its ports: direction, range (high, low) or None, name."""
    name = re.search(r"^\s*module\s+(\S+)\s*\(", verilog, re.M).group(1)
    ports = [(direction, (int(high), int(low)) if high else None, port) for direction, high, low, port in re.findall(
        r"^\s*(input|output|inout)\s+(?:\[(\d+):(\d+)\]\s*)?(\w+)\s*;", verilog, re.M)]
    if not ports:
        sys.exit("error: the netlist has no ports")
    return name, ports


def write_cdl(verilog_file, spice_file, cell_lef, out):
    outputs = {(cell, pin) for cell, pin, text in cell_pins(read(cell_lef)) if re.search(r"^\s*DIRECTION\s+OUTPUT\b", text, re.M)}
    verilog = re.sub(r"//.*", "", read(verilog_file))
    spice = re.sub(r"\n\+", " ", read(spice_file))
    order = {words.split()[0]: words.split()[1:] for words in re.findall(r"^\.subckt\s+(.*)$", spice, re.M | re.I)}
    name, ports = ports_of(verilog)
    nets = ["%s[%d]" % (port, bit) if bits else port for _, bits, port in ports
            for bit in (range(bits[0], bits[1] - 1, -1) if bits else [0])]
    taken = {word.lstrip("\\") for word in re.findall(r"\\\S+|\w+", verilog)}
    lines = ["* The SPICE netlist of the library's cells goes with this one.", ".SUBCKT %s %s" % (name, " ".join(nets))]
    for cell, instance, pins in re.findall(r"(\w+)\s+(\\\S+\s|\w+)\s*\(((?:\s*\.\w+\s*\([^()]*\)\s*,?)*)\s*\)\s*;", verilog):
        if cell == "module":
            continue
        if cell not in order:
            sys.exit("error: %s is not in %s" % (cell, spice_file))
        at = {pin: net.strip().lstrip("\\") for pin, net in re.findall(r"\.(\w+)\s*\(([^()]*)\)", pins)}
        for well, supply in (("VNB", "VGND"), ("VPB", "VPWR")):
            at.setdefault(well, at.get(supply, ""))
        instance = instance.strip().lstrip("\\")
        for pin in order[cell]:
            if not at.get(pin):
                if (cell, pin) not in outputs:
                    sys.exit("error: pin %s of %s is open" % (pin, instance))
                at[pin] = instance + "_" + pin
                while at[pin] in taken:
                    at[pin] += "_"
                taken.add(at[pin])
        lines.append("X%s %s %s" % (instance, " ".join(at[pin] for pin in order[cell]), cell))
    lines += [".ENDS", ""]
    with open(out, "w") as file:
        file.write("\n".join(lines))


def write_box(verilog_file, out):
    name, ports = ports_of(re.sub(r"//.*", "", read(verilog_file)))
    signals = [port for port in ports if port[2] not in ("VPWR", "VGND")]
    lines = ["(* blackbox *)", "module %s (" % name, "`ifdef USE_POWER_PINS", "    inout VPWR,", "    inout VGND,", "`endif"]
    lines += ["    %s %s%s%s" % (direction, "[%d:%d] " % bits if bits else "", port, "," if i + 1 < len(signals) else "")
              for i, (direction, bits, port) in enumerate(signals)]
    lines += [");", "endmodule", ""]
    with open(out, "w") as file:
        file.write("\n".join(lines))


if __name__ == "__main__":
    commands = {"lef": (write_lef, 3), "cdl": (write_cdl, 4), "box": (write_box, 2)}
    if len(sys.argv) < 2 or sys.argv[1] not in commands or len(sys.argv) != 2 + commands[sys.argv[1]][1]:
        sys.exit("usage: macro.py lef DEF CELL_LEF OUT | cdl VERILOG SPICE CELL_LEF OUT | box VERILOG OUT")
    commands[sys.argv[1]][0](*sys.argv[2:])
