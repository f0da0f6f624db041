"""Reads the Verilog that CompactLogic's compiler writes, and nothing else of Verilog.

It is one module, `in_bits` in and `class_counts_flat` out, of continuous assignments: a bit of `node_bits` is a
function of bits before it, by ~ & ^ | and brackets; a slice of `class_counts_flat` is the sum of bits, which may have
names for parts of it. A module behind it that puts registers around it says nothing else and is not read.
"""

import re

from torch_file import ImportFault

TOKEN = re.compile(r"[ \t]+|(?P<comment>//[^\n]*)|(?P<word>[A-Za-z_][A-Za-z0-9_$]*)|(?P<constant>\d+'[bd]\d+)|"
                   r"(?P<number>\d+)|(?P<sign>[\[\](){}:;,=+~&|^]|\n)")
FUNCTIONS = {"&": 1, "^": 6, "|": 7}
NOT_A, MOST_SIGNALS = 12, 1 << 28


class Reader:
    """One module, into a model of which the inputs are the bits of `in_bits` by `make(count)`."""

    def __init__(self, text, make):
        end = re.search(r"^\s*endmodule\b", text, re.MULTILINE)
        text, self.behind = (text[:end.end()], text[end.end():]) if end else (text, "")
        self.tokens, self.at, line, at = [], 0, 1, 0
        while at < len(text):
            match = TOKEN.match(text, at)
            if not match:
                raise ImportFault(f"{line}: {text[at]!r} is not in what CompactLogic writes")
            if match["sign"] == "\n":
                line += 1
            elif match.lastgroup and match.lastgroup != "comment":
                self.tokens.append((match.lastgroup, match[0], line))
            at = match.end()
        self.tokens.append(("end", "the end", line))
        self.make, self.nodes, self.sums, self.model = make, {}, {}, None

    def fail(self, what):
        raise ImportFault(f"{self.tokens[self.at][2]}: {what}")

    def next_is(self, text):
        return self.tokens[self.at][1] == text

    def take(self, text):
        if not self.next_is(text):
            self.fail(f'"{text}" is expected, not {self.tokens[self.at][1]!r}')
        self.at += 1

    def kind(self, kind, what):
        found, text, _ = self.tokens[self.at]
        if found != kind:
            self.fail(f"{what} is expected, not {text!r}")
        self.at += 1
        return text

    def number(self):
        text = self.kind("number", "a number")
        if len(text) > 9 or int(text) >= MOST_SIGNALS:
            self.fail(f"{text} is too large")
        return int(text)

    def slice(self):
        """Both ends of [high:low]."""
        self.take("[")
        high = self.number()
        self.take(":")
        low = self.number()
        self.take("]")
        if high < low:
            self.fail(f"[{high}:{low}] has no bit")
        return high, low

    def constant(self):
        """Width and value of a constant such as 1'b0 or 6'd1."""
        width, digits = self.kind("constant", "a constant").split("'")
        value = digits[1:]
        if len(width) > 3 or len(value) > 4 or digits[0] == "b" and value.strip("01"):
            self.fail(f"{width}'{digits} is no constant of one bit")
        return int(width), int(value, 2 if digits[0] == "b" else 10)

    def bit(self):
        """A node: a | of ^ of & of bits, each perhaps inverted, or in brackets."""
        return self.chain("|", lambda: self.chain("^", lambda: self.chain("&", self.operand)))

    def chain(self, sign, part):
        node = part()
        while self.next_is(sign):
            self.at += 1
            node = self.model.gate(FUNCTIONS[sign], node, part())
        return node

    def operand(self):
        inverted = 0
        while self.next_is("~"):
            self.at += 1
            inverted ^= 1
        if self.next_is("("):
            self.depth += 1
            if self.depth > 50:
                self.fail("brackets in more than 50 others")
            self.at += 1
            node = self.bit()
            self.take(")")
            self.depth -= 1
        elif self.tokens[self.at][0] == "constant":
            width, value = self.constant()
            if width != 1 or value > 1:
                self.fail("a constant of one bit is expected")
            node = self.model.constant(bool(value))
        else:
            node = self.signal()
        return self.model.gate(NOT_A, node, node) if inverted else node

    def signal(self):
        name = self.kind("word", "a bit")
        if name not in ("in_bits", "node_bits"):
            self.fail(f"{name} is neither in_bits nor node_bits")
        self.take("[")
        place = self.number()
        self.take("]")
        if name == "in_bits" and place >= len(self.inputs):
            self.fail(f"in_bits[{place}] is not one of the {len(self.inputs)} inputs")
        if name == "node_bits" and place not in self.nodes:
            self.fail(f"node_bits[{place}] has no function before")
        return self.inputs[place] if name == "in_bits" else self.nodes[place]

    def sum(self, width):
        """The nodes whose ones are counted, in a sum of that width."""
        counted = []
        while True:
            if self.next_is("{"):  # zeros before a bit
                self.at += 1
                zeros, value = self.constant()
                self.take(",")
                counted.append(self.bit())
                self.take("}")
                if value or zeros + 1 > width:
                    self.fail(f"a bit behind {width - 1} zeros is expected")
            elif self.tokens[self.at][0] == "constant":
                _, value = self.constant()
                counted += [self.model.constant(True) for _ in range(value)]
            else:
                name = self.kind("word", "a term of a sum")
                if name not in self.sums or self.sums[name] is None:
                    self.fail(f"{name} is no sum before")
                counted += self.sums[name]
            if not self.next_is("+"):
                break
            self.at += 1
        if len(counted) >> width:
            self.fail(f"the sum of {len(counted)} bits does not fit into {width}")
        return counted

    def head(self):
        self.take("module")
        name = self.kind("word", "the module's name")
        others = re.findall(r"^\s*module\b", self.behind, re.MULTILINE)
        if len(others) > 1 or others and not re.search(rf"^\s*{re.escape(name)}\s+\w+\s*\(", self.behind, re.MULTILINE):
            self.fail(f"behind {name} stands a module that is not one of registers around it")
        self.take("(")
        ends = {}
        for direction, name in (("input", "in_bits"), ("output", "class_counts_flat")):
            self.take(direction)
            self.take("wire")
            ends[name] = self.slice()
            self.take(name)
            self.take("," if direction == "input" else ")")
            if ends[name][1]:
                self.fail(f"{name} does not begin with bit 0")
        self.take(";")
        self.model, self.inputs = self.make(ends["in_bits"][0] + 1)
        return ends["class_counts_flat"][0] + 1

    def run(self):
        """Model and the nodes that each class counts."""
        width, declared, widths, classes = self.head(), None, {}, {}
        while not self.next_is("endmodule"):
            if self.next_is("wire"):
                self.at += 1
                high, low = self.slice()
                name = self.kind("word", "a name")
                if name == "node_bits":
                    declared = range(low, high + 1)
                elif low or name in widths:
                    self.fail(f"{name} is declared twice, or does not begin with bit 0")
                else:
                    widths[name] = high + 1
                self.take(";")
                continue
            self.take("assign")
            self.depth = 0
            name = self.kind("word", "a name")
            if name == "node_bits":
                self.take("[")
                place = self.number()
                self.take("]")
                if declared is None or place not in declared or place in self.nodes:
                    self.fail(f"node_bits[{place}] is not declared, or has a function already")
                self.take("=")
                self.nodes[place] = self.bit()
            elif name == "class_counts_flat":
                high, low = self.slice()
                self.take("=")
                if low in classes:
                    self.fail(f"class_counts_flat[{high}:{low}] has a sum already")
                classes[low] = high + 1, self.sum(high - low + 1)
            elif name in widths and name not in self.sums:
                self.take("=")
                self.sums[name] = self.sum(widths[name])
            else:
                self.fail(f"{name} is not declared, or has a sum already")
            self.take(";")
        at = 0
        for low in sorted(classes):
            if low != at:
                break
            at = classes[low][0]
        if at != width:
            self.fail(f"bit {at} of class_counts_flat is in no sum, or in two")
        return self.model, [classes[low][1] for low in sorted(classes)]
