"""Makes a model of dlgn, version 2 of docs/model-format.md, gate by gate."""

import math
import os
import zlib

from torch_file import ImportFault

# By the number of a function: bit 3 is f(0, 0), bit 2 f(0, 1), bit 1 f(1, 0), bit 0 f(1, 1).
FUNCTIONS = ("0", "and", "a_and_not_b", "a", "not_a_and_b", "b", "xor", "or",
             "nor", "xnor", "not_b", "a_or_not_b", "not_a", "not_a_or_b", "nand", "1")
AND, XOR, OR, NOT_A = 1, 6, 7, 12


class Model:
    """A classifier in the making. Bits and gates are numbered as they come; inputs are the bits first."""

    def __init__(self, features):
        """`features`: (name, thresholds) each, the thresholds ascending."""
        self.features = features
        self.inputs = sum(len(thresholds) for _, thresholds in features)
        self.gates = []

    def gate(self, function, a, b):
        """The node of a new gate."""
        self.gates.append((function, a, b))
        return self.inputs + len(self.gates) - 1

    def constant(self, value):
        return self.gate(15 if value else 0, 0, 0)

    def table(self, values, nodes):
        """The node of a function of several nodes: `values` by the number whose highest bit is the first node."""
        if len(nodes) == 2:
            return self.gate(sum(bit << place for place, bit in zip((3, 2, 1, 0), values)), *nodes)
        if not any(values) or all(values):
            return self.constant(values[0])
        if len(nodes) == 1:
            return self.gate(NOT_A, nodes[0], nodes[0]) if values[0] else nodes[0]
        half = len(values) // 2
        low, high, x, rest = values[:half], values[half:], nodes[0], nodes[1:]
        if low == high:
            return self.table(low, rest)
        if [not bit for bit in low] == [bool(bit) for bit in high]:
            return self.gate(XOR, x, self.table(low, rest))
        for part, other, function in ((low, high, (AND, 13)), (high, low, (4, OR))):
            if not any(part) or all(part):
                return self.gate(function[1 if part[0] else 0], x, self.table(other, rest))
        if all(b or not a for a, b in zip(low, high)):
            return self.gate(OR, self.table(low, rest), self.gate(AND, x, self.table(high, rest)))
        return self.gate(OR, self.gate(4, x, self.table(low, rest)), self.gate(AND, x, self.table(high, rest)))

    def write(self, path, groups):
        """`groups`: the nodes that each class counts; classes are called by their numbers. All or nothing."""
        if not 1 <= len(groups) <= 256:
            raise ImportFault(f"has {len(groups)} classes; a model has 1 to 256")
        lines = ["dlgn-classifier 2", f"features {len(self.features)}"]
        lines += [" ".join(["number", f'"{name}"', *map(_number, values)]) for name, values in self.features]
        lines += [f"classes {len(groups)}", *(f'"{i}"' for i in range(len(groups)))]
        lines += [f"inputs {self.inputs}", f"gates {len(self.gates)}"]
        lines += [f"{FUNCTIONS[function]} {a} {b}" for function, a, b in self.gates]
        lines += [f"outputs {sum(map(len, groups))}", *(str(node) for group in groups for node in group)]
        lines += [f"groups {len(groups)}", *(str(len(group)) for group in groups)]
        text = ("\n".join(lines) + "\n").encode()
        beside = f"{path}.{os.getpid()}.part"
        try:
            with open(beside, "wb") as file:
                file.write(text + b"end %08x\n" % zlib.crc32(text))
            os.replace(beside, path)
        except OSError as fault:
            raise ImportFault(f"{path} cannot be written: {fault.strerror}") from None
        print(f"wrote {path}: {len(self.features)} features, {len(self.gates)} gates, {len(groups)} classes")


def _number(value):
    text = repr(float(value))
    return text[:-2] if text.endswith(".0") else text


class Thermometer:
    """How the bits that a network reads come of raw values, and where they are in a model.

    Another package lays planes of `plane` features one after the other, as many of each as there are thresholds:
    bit ((f // plane) * T + t) * plane + f % plane is threshold t of feature f. So plane 1 is the thresholds of a
    feature side by side, as here, and a plane of all features is the first threshold of all, then the second of all.
    """

    def __init__(self, thresholds, plane=1):
        """`thresholds`: a list for each feature, all of one length, in the order of the other package."""
        count = len(thresholds[0])
        if any(len(own) != count for own in thresholds):
            raise ImportFault("features have different numbers of thresholds")
        if plane < 1 or len(thresholds) % plane:
            raise ImportFault(f"{len(thresholds)} features are no planes of {plane}")
        self.features, first, place = [], 0, [0] * (len(thresholds) * count)
        for f, own in enumerate(thresholds):
            if not all(map(math.isfinite, own)):
                raise ImportFault(f"a threshold of feature x{f} is no finite number")
            ascending = sorted(set(own))  # what was learned need not ascend
            for t, threshold in enumerate(own):
                place[((f // plane) * count + t) * plane + f % plane] = first + ascending.index(threshold)
            first += len(ascending)
            self.features.append((f"x{f}", ascending))
        self.place = place  # the input of the model that is the package's bit i

    @classmethod
    def bits(cls, count):
        """Raw values that are bits already."""
        return cls([[0.5]] * count)

    @classmethod
    def shared(cls, bits, text, plane=None):
        """The same thresholds for all features, as an option has them: "63.75,127.5"."""
        try:
            own = [float(word) for word in text.split(",")]
        except ValueError:
            raise ImportFault(f'"{text}" are no numbers with commas between them') from None
        if any(a >= b for a, b in zip(own, own[1:])):
            raise ImportFault(f"thresholds {text} do not ascend")
        if bits % len(own):
            raise ImportFault(f"{bits} inputs are not {len(own)} thresholds of each feature")
        return cls([own] * (bits // len(own)), plane or bits // len(own))
