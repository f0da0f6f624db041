#!/usr/bin/env python3
"""Makes a model of dlgn of a network that torchlogix trained:  torchlogix.py FILE [options]

FILE is what torch.save wrote: the whole model, convolutions and learned thresholds included, or its state_dict, which
needs --classes, may need --inputs and --parametrization, and with convolutions --shape and --layers. PyTorch is not
needed. See docs/import.md.
"""

import argparse
import itertools
import math
import re
import struct

import torch_file
from model_file import OR, Model, Thermometer
from torch_file import ImportFault, Record, Tensor

RAW, WARP, LIGHT = "raw", "warp", "light"
PARAMETRIZATIONS = {"RawLUTParametrization": RAW, "WarpLUTParametrization": WARP, "LightLUTParametrization": LIGHT}


def single(value):
    """A number as a float32 has it."""
    return struct.unpack("f", struct.pack("f", value))[0]


def walsh_table(weights):
    """1 where the sum of the Walsh functions is below 0, as the float32 that torchlogix adds up term by term."""
    sums, width = list(weights), 1
    while width < len(sums):
        for i in range(0, len(sums), 2 * width):
            for j in range(i, i + width):
                sums[j], sums[j + width] = sums[j] + sums[j + width], sums[j] - sums[j + width]
        width *= 2
    doubtful = 1e-5 * sum(map(abs, weights))
    for place, total in enumerate(sums):
        if abs(total) <= doubtful:
            total = 0.0
            for i, weight in enumerate(weights):
                total = single(total + (-weight if bin(i & place).count("1") % 2 else weight))
            sums[place] = total
    return [int(total < 0) for total in sums]


def tables(name, weights, rank, parametrization):
    """The truth table of each row of weights, by the number whose highest bit is the first input."""
    width = 16 if parametrization == RAW else 1 << rank
    if not isinstance(weights, Tensor) or not weights.shape or weights.shape[-1] != width:
        shape = list(weights.shape) if isinstance(weights, Tensor) else type(weights).__name__
        raise ImportFault(f"{name}: expected rows of {width} {parametrization} weights, not {shape}")
    rows = weights.rows()
    if any(weight != weight for row in rows for weight in row):
        raise ImportFault(f"{name}: a weight is not a number")
    if parametrization == RAW:
        return [[row.index(max(row)) >> place & 1 for place in (3, 2, 1, 0)] for row in rows]
    if parametrization == WARP:
        return [walsh_table(row) for row in rows]
    return [[int(weight > 0) for weight in row] for row in rows]


class Wires:
    """What each neuron of a dense layer reads: `wires[i]` are the inputs number i of all neurons."""

    def __init__(self, name, indices, weights, neurons):
        learned = isinstance(weights, Tensor)
        dimensions = 3 if learned else 2
        if not isinstance(indices, Tensor) or len(indices.shape) != dimensions or indices.shape[-1] != neurons:
            raise ImportFault(f"{name}: expected the wires of {neurons} neurons")
        self.rank, places = indices.shape[-2], indices.values
        count = self.rank * neurons
        if learned:  # candidates × rank × neurons, of which the heaviest is taken
            if weights.shape != indices.shape:
                raise ImportFault(f"{name}: {list(weights.shape)} weights for {list(indices.shape)} candidates")
            own = weights.values
            heaviest = [max(range(i, len(own), count), key=own.__getitem__) for i in range(count)]
            places = [places[place] for place in heaviest]
        self.wires = [places[i:i + neurons] for i in range(0, count, neurons)]


class Importer:
    """The nodes of a model after each layer, in the shape that they have in torchlogix, without the batch."""

    def __init__(self, shape, code):
        self.model, self.shape, self.nodes = Model(code.features), tuple(shape), code.place

    def expect(self, name, shape):
        if self.shape != tuple(shape):
            raise ImportFault(f"{name}: reads values of shape {list(shape)}, not {list(self.shape)}")

    def dense(self, name, weights, rank, parametrization, connections):
        functions = tables(name, weights, rank, parametrization)
        inputs, nodes = self.shape[-1], self.nodes
        if connections.rank != rank:
            raise ImportFault(f"{name}: {connections.rank} wires a neuron, whose functions read {rank}")
        for side in connections.wires:
            for neuron, wire in enumerate(side):
                if not 0 <= wire < inputs:
                    raise ImportFault(f"{name}: neuron {neuron} reads {wire}, but there are {inputs} inputs")
        self.nodes = [self.model.table(function, [nodes[first + wire] for wire in wires])
                      for first in range(0, len(nodes), inputs)
                      for function, *wires in zip(functions, *connections.wires)]
        self.shape = (*self.shape[:-1], len(functions))

    def pad(self, amounts, value):
        """Constants around the last dimensions."""
        first = len(self.shape) - len(amounts)
        if not any(amounts):
            return
        padding = self.model.constant(value)
        old, lookup = self.shape, self.lookup()
        self.shape = (*old[:first], *(extent + 2 * amount for extent, amount in zip(old[first:], amounts)))
        self.nodes = [
            lookup(*place[:first], *inner) if all(0 <= i < extent for i, extent in zip(inner, old[first:])) else padding
            for place in itertools.product(*map(range, self.shape))
            for inner in [[i - amount for i, amount in zip(place[first:], amounts)]]]

    def lookup(self):
        """The node at a place."""
        nodes = self.nodes
        steps = [math.prod(self.shape[i + 1:]) for i in range(len(self.shape))]
        return lambda *place: nodes[sum(i * step for i, step in zip(place, steps))]

    def convolution(self, name, weights, wires, kind, padding, grid):
        """Trees of functions: `weights` and `wires` of each level, leaves first; `grid`: extents of the positions."""
        if not wires or len(weights) != len(wires) or not all(isinstance(own, Tensor) for own in wires):
            raise ImportFault(f"{name}: a tree of {len(weights)} levels with the wires of {len(wires)} is not known")
        places, dimensions = wires[0], len(self.shape) - 1  # rank × kernels × positions × leaves × (place, channel)
        if len(places.shape) != 5 or places.shape[-1] != dimensions + 1:
            raise ImportFault(f"{name}: wires of shape {list(places.shape)} for values of shape {list(self.shape)}")
        rank, kernels, positions, leaves, _ = places.shape
        if positions != math.prod(grid):
            raise ImportFault(f"{name}: has {positions} positions, not {' x '.join(map(str, grid))}")
        self.pad([0] * (dimensions - 2) + [padding] * 2, False)  # torchlogix pads the last two only
        lookup, read = self.lookup(), []
        for *place, channel in places.rows():
            if not all(0 <= i < extent for i, extent in zip((channel, *place), self.shape)):
                raise ImportFault(f"{name}: reads channel {channel} at {place} of values of shape {list(self.shape)}")
            read.append(lookup(channel, *place))
        functions = [tables(name, own, rank, kind) for own in weights]
        joins = [own.rows() for own in wires[1:]]
        self.nodes = []
        for kernel, position in itertools.product(range(kernels), range(positions)):
            nodes = []
            for leaf in range(leaves):
                first = (kernel * positions + position) * leaves + leaf
                nodes.append(self.model.table(functions[0][leaf * kernels + kernel],
                                              read[first::kernels * positions * leaves]))
            for level, sides in enumerate(joins, 1):
                nodes = [self.model.table(functions[level][node * kernels + kernel], [nodes[i] for i in own])
                         for node, own in enumerate(zip(*sides))]
            if len(nodes) != 1:
                raise ImportFault(f"{name}: a tree ends in {len(nodes)} nodes")
            self.nodes += nodes
        self.shape = (kernels, *grid)

    def convolution_of(self, name, module):
        self.expect(name, (module.get("channels"), *module.get("in_dim")))
        connections = module.get("connections")
        if connections.kind != "FixedConvConnections":
            raise ImportFault(f"{name}: {connections.kind} are not known")
        weights = list((module.get("tree_weights").get("_parameters") or {}).values())
        wires = [connections.get(f"_indices_L{level}") for level in range(len(weights))]
        self.convolution(name, weights, wires, parametrization(module), module.get("padding"),
                         tuple(module.get("kernel_positions")))

    def convolution_at(self, name, entries, kind, size, step, padding):
        """Of a state_dict, which does not have the size of the window, its step and the padding."""
        levels = range(sum(key.startswith("tree_weights.") for key in entries))
        weights = [entries.get(f"tree_weights.{level}") for level in levels]
        wires = [entries.get(f"connections._indices_L{level}") for level in levels]
        before = self.shape[1:]
        extents = [extent + 2 * padding for extent in before]
        size = size if isinstance(size, tuple) else (size,) * len(extents)
        if len(size) != len(extents) or any(own > extent for own, extent in zip(size, extents)):
            raise ImportFault(f"{name}: a window of {' x '.join(map(str, size))} in values of shape {list(self.shape)}")
        grid = [(extent - own) // step + 1 for extent, own in zip(extents, size)]
        self.convolution(name, weights, wires, kind, padding, tuple(grid))
        # Wires of windows of another size, step or padding would be read as other places without any error.
        positions, leaves = wires[0].shape[2:4]
        starts = list(itertools.product(*(range(0, step * count, step) for count in grid)))
        read = [0] * len(size)
        for i, place in enumerate(wires[0].rows()):
            for axis, first in enumerate(starts[i // leaves % positions]):
                if not 0 <= place[axis] - first < size[axis]:
                    raise ImportFault(f"{name}: reads {place[:-1]} for the window at "
                                      f"{list(starts[i // leaves % positions])}: size, step or padding is another")
                read[axis] = max(read[axis], place[axis] - first + 1)
        for less in range(padding):
            for extent, own, count in zip(before, read, grid):
                if not any((extent + 2 * less - window) // step + 1 == count
                           for window in range(max(own, step), extent + 2 * less + 1)):
                    break
            else:
                raise ImportFault(f"{name}: its wires may as well be those of smaller windows with padding {less}; save "
                                  "the whole model instead")

    def pool(self, name, dimensions, *options):
        """`options`: size, step and padding, numbers or one for each dimension."""
        if len(self.shape) != dimensions + 1:
            raise ImportFault(f"{name}: pools values of shape {list(self.shape)}")
        size, step, padding = (tuple(own) if isinstance(own, (tuple, list)) else (own,) * dimensions for own in options)
        if not len(size) == len(step) == len(padding) == dimensions:
            raise ImportFault(f"{name}: a window of {list(size)} in values of shape {list(self.shape)}")
        self.pad(padding, False)
        lookup, channels = self.lookup(), self.shape[0]
        extents = [(extent - own) // by + 1 for extent, own, by in zip(self.shape[1:], size, step)]
        nodes = []
        for channel, *place in itertools.product(range(channels), *map(range, extents)):
            window = [lookup(channel, *(i * by + j for i, by, j in zip(place, step, offset)))
                      for offset in itertools.product(*map(range, size))]
            node = window[0]
            for other in window[1:]:
                node = self.model.gate(OR, node, other)
            nodes.append(node)
        self.nodes, self.shape = nodes, (channels, *extents)

    def run(self, name, module):
        """Adds a layer, or the layers in it. Returns the number of classes of a GroupSum."""
        kind = module.kind
        if kind == "LogicDense":
            own = module.get("connections")
            if self.shape[-1] != module.get("in_dim"):
                raise ImportFault(f"{name}: reads {module.get('in_dim')} values of {self.shape[-1]}")
            self.dense(name, module.get("weight"), module.get("lut_rank"), parametrization(module),
                       Wires(name, own.get("indices"), own.get("weights"), module.get("out_dim")))
        elif kind in ("LogicConv2d", "LogicConv3d"):
            self.convolution_of(name, module)
        elif kind in ("OrPooling2d", "OrPooling3d"):
            self.pool(name, int(kind[-2]), *map(module.get, ("kernel_size", "stride", "padding")))
        elif kind == "ResidualLogicBlock":
            before = self.nodes, self.shape
            self.sequence(name, module.get("main"))
            main = self.nodes, self.shape
            self.nodes, self.shape = before
            self.sequence(name, module.get("shortcut"))
            self.expect(name, main[1])
            self.nodes = [self.model.gate(OR, a, b) for a, b in zip(main[0], self.nodes)]
        elif kind == "Flatten":
            if (module.get("start_dim"), module.get("end_dim")) != (1, -1):
                raise ImportFault(f"{name}: a Flatten of some dimensions only is not known")
            self.shape = (len(self.nodes),)
        elif kind == "GroupSum":
            if not module.get("tau") > 0:
                raise ImportFault(f"{name}: tau is {module.get('tau')}, so that the lowest sum would be the label")
            return module.get("k")
        elif kind not in ("Identity", "Dropout"):
            raise ImportFault(f"{name}: a {kind} is no layer of torchlogix that this importer knows")
        return None

    def sequence(self, name, module):
        for inner, layer in torch_file.leaves(module, LAYERS) if module.get("_modules") else [("", module)]:
            self.run(f"{name}.{inner}", layer)

    def write(self, path, classes):
        count = len(self.nodes)
        if self.shape != (count,) or not classes or count % classes:
            raise ImportFault(f"values of shape {list(self.shape)} are no groups of {classes} classes")
        size = count // classes
        self.model.write(path, [self.nodes[first:first + size] for first in range(0, count, size)])


BINARIZATIONS = ("FixedBinarization", "SoftBinarization", "LearnableBinarization", "DummyBinarization")
LAYERS = {"LogicDense", "LogicConv2d", "LogicConv3d", "OrPooling2d", "OrPooling3d", "ResidualLogicBlock", "GroupSum",
          *BINARIZATIONS}


def parametrization(module):
    kind = module.get("parametrization").kind
    if kind not in PARAMETRIZATIONS:
        raise ImportFault(f"a {kind} is not known")
    return PARAMETRIZATIONS[kind]


def thresholds_of(stored, steps):
    """The thresholds in use, as shape and rows: `stored`, or the sums of the steps that were learned."""
    if not isinstance(steps, Tensor):
        if not isinstance(stored, Tensor):
            raise ImportFault("has a binarization without thresholds")
        return stored.shape, stored.rows()
    return steps.shape, [[single(total) for total in itertools.accumulate(row)] for row in steps.rows()]


def thermometer(shape, thresholds, merged):
    """Of raw values of a shape, whose bits are put into dimension `merged`."""
    (*own, count), rows = thresholds
    if len(own) == 1 and len(shape) == 3:
        own = [*own, 1, 1]  # of channels
    own = [1] * (len(shape) - len(own)) + own
    if len(own) != len(shape) or any(a not in (1, b) for a, b in zip(own, shape)):
        raise ImportFault(f"thresholds of shape {[*own, count]} are not those of values of shape {list(shape)}")
    each = []
    for place in itertools.product(*map(range, shape)):
        row = 0
        for i, extent in zip(place, own):
            row = row * extent + (i if extent > 1 else 0)
        each.append(list(rows[row]))
    return Thermometer(each, math.prod(shape[merged + 1:]))


def of_model(content, options):
    """A whole model."""
    modules = list(torch_file.leaves(content, LAYERS))
    first = next((module for _, module in modules if module.kind in ("LogicDense", "LogicConv2d", "LogicConv3d")), None)
    if first is None:
        raise ImportFault("has no layers of torchlogix")
    bits = (first.get("in_dim"),) if first.kind == "LogicDense" else (first.get("channels"), *first.get("in_dim"))
    begin = modules[0][1]
    if begin.kind not in BINARIZATIONS or begin.kind == "DummyBinarization":
        if begin.kind == "DummyBinarization":
            modules.pop(0)
        importer = Importer(bits, plain_bits(bits, options))
    else:
        modules.pop(0)
        if options.thresholds is not None or options.plane is not None:
            raise ImportFault("has thresholds of its own, which --thresholds and --plane are not for")
        thresholds = thresholds_of(begin.get("thresholds"), begin.get("raw_diffs"))
        count, place = thresholds[0][-1], begin.get("feature_dim")
        if options.shape is None and first.kind == "LogicDense":
            if len(thresholds[0]) > 2:
                shape = thresholds[0][:-1]
            elif place == -2 or len(thresholds[0]) == 2 and thresholds[0][0] * count == bits[0]:
                shape = (bits[0] // count,)
            else:
                raise ImportFault(f"puts bits into dimension {place} of images, whose --shape is not in the file")
        else:
            shape = options.shape or bits
        merged = place - 1 if place > 0 else place + len(shape) + 1
        if not 0 <= merged < len(shape):
            raise ImportFault(f"puts bits into dimension {place} of values of shape {list(shape)}")
        if options.shape is None and first.kind != "LogicDense":
            if bits[merged] % count:
                raise ImportFault(f"{bits[merged]} bits are not {count} thresholds of each feature")
            shape = (*bits[:merged], bits[merged] // count, *bits[merged + 1:])
        code = thermometer(shape, thresholds, merged)
        importer = Importer((*shape[:merged], shape[merged] * count, *shape[merged + 1:]), code)
    classes = None
    for name, module in modules:
        if classes is not None:
            raise ImportFault(f"{name}: a {module.kind} behind the GroupSum")
        classes = importer.run(name, module)
    if classes is not None and options.classes is not None:
        raise ImportFault("has a GroupSum, which --classes is not for")
    importer.write(options.out, classes or options.classes or need(options, "classes", "a model without GroupSum"))


def plain_bits(shape, options):
    """Raw values that are bits, or that options make bits of."""
    count = math.prod(shape)
    if options.thresholds is not None:
        return Thermometer.shared(count, options.thresholds, options.plane or 1)
    if options.plane is not None:
        raise ImportFault("--plane does nothing without --thresholds")
    return Thermometer.bits(count)


def need(options, name, what):
    value = getattr(options, name)
    if value is None:
        raise ImportFault(f"is {what}, which needs --{name}")
    return value


def layer_list(text):
    """`conv:5,pool:1x2:2:1` as [("conv", 5, 1, 0), ("pool", (1, 2), 2, 1)]: size, step and padding."""
    form, layers = r"(\d+(?:x\d+)*)", []
    for word in text.split(","):
        match = re.fullmatch(rf"(conv|pool):{form}(?::{form}(?::{form})?)?", word)
        if not match or match[3] is None and match[1] == "pool":
            raise argparse.ArgumentTypeError(
                f'"{word}" is neither conv:SIZE[:STEP[:PADDING]] nor pool:SIZE:STEP[:PADDING]')
        size, step, padding = (tuple(map(int, (own or default).split("x")))
                               for own, default in zip(match.groups()[1:], "110"))
        if not all(size + step):
            raise argparse.ArgumentTypeError(f'"{word}": sizes and steps are at least 1')
        if match[1] == "conv" and len(step) + len(padding) > 2:
            raise argparse.ArgumentTypeError(f'"{word}": step and padding of a convolution are those of each dimension')
        layers.append((match[1], *(own if len(own) > 1 else own[0] for own in (size, step, padding))))
    return layers


def sorted_state(state):
    """The layers of a state_dict in their order, as dictionaries by the names of their tensors, and its thresholds."""
    layers, code = {}, {}
    entries = (r"weight|connections\.(?:indices|weights)|tree_weights\.\d+|connections\._indices_L\d+|thresholds|"
               r"raw_diffs|_export_lut_ids(?:_L\d+)?")
    for key, value in state.items():
        match = re.fullmatch(rf"(.*?)\.?({entries})", str(key))
        if not match or not isinstance(value, Tensor):
            raise ImportFault(f'"{key}" is no entry of a state_dict of torchlogix; save the whole model instead')
        name, entry = match.groups()
        if re.search(r"(^|\.)\d+\.(main|shortcut)(\.|$)", name):
            raise ImportFault(f"{name}: residual blocks are not known from a state_dict; save the whole model instead")
        if entry in ("thresholds", "raw_diffs"):
            code[entry] = value
        else:
            layers.setdefault(name, {})[entry] = value
    if not layers:
        raise ImportFault("has no layers of torchlogix")
    return layers, code


def first_of_state(code, is_image, options):
    """What reads the raw values of a state_dict's model."""
    if is_image:
        shape = need(options, "shape", "a state_dict with convolutions")
        if options.inputs is not None:
            raise ImportFault("has convolutions, which --inputs is not for")
    if code:
        if options.thresholds is not None or options.plane is not None:
            raise ImportFault("has thresholds of its own, which --thresholds and --plane are not for")
        own, rows = thresholds_of(code.get("thresholds"), code.get("raw_diffs"))
        if not is_image:
            shape = (own[0] if len(own) == 2 and own[0] > 1 else need(
                options, "inputs", "a state_dict with thresholds for all features"),)
        return Importer((shape[0] * own[-1], *shape[1:]), thermometer(shape, (own, rows), 0))
    if not is_image:
        shape = (need(options, "inputs", "a state_dict without thresholds"),)
    elif options.thresholds is not None:
        need(options, "plane", "a state_dict with convolutions and --thresholds")
        shape = (shape[0] * len(options.thresholds.split(",")), *shape[1:])
    return Importer(shape, plain_bits(shape, options))


def of_state(state, options):
    """A state_dict: its layers in their order, what it does not have of convolutions by options."""
    layers, code = sorted_state(state)
    need(options, "classes", "a state_dict")
    named = list(layers.items())
    convolutions = [name for name, entries in named if "connections._indices_L0" in entries]
    if convolutions != [name for name, _ in named[:len(convolutions)]]:
        raise ImportFault(f"{convolutions[-1]}: a convolution behind a dense layer")
    steps = need(options, "layers", "a state_dict with convolutions") if convolutions else []
    count = sum(kind == "conv" for kind, *_ in steps)
    if count != len(convolutions):
        raise ImportFault(f"has {len(convolutions)} convolutions, not the {count} of --layers")
    for name in ("shape", "layers"):
        if not convolutions and getattr(options, name) is not None:
            raise ImportFault(f"is a state_dict of dense layers, which --{name} is not for")
    importer = first_of_state(code, bool(convolutions), options)

    def kind_of(rank, width):
        return RAW if (rank, width) == (2, 16) else need(
            options, "parametrization", f"a state_dict with {width} weights a neuron")

    place = iter(named)
    for kind, size, step, padding in steps:
        if kind == "pool":
            importer.pool("a pool of --layers", len(importer.shape) - 1, size, step, padding)
            continue
        name, entries = next(place)
        weights, wires = entries.get("tree_weights.0"), entries["connections._indices_L0"]
        if weights is None or len(weights.shape) != 3:
            raise ImportFault(f"{name}: has no weights of trees")
        importer.convolution_at(name, entries, kind_of(wires.shape[0], weights.shape[-1]), size, step, padding)
    importer.shape = (len(importer.nodes),)
    for name, entries in place:
        weights = entries.get("weight")
        if weights is None or len(weights.shape) != 2:
            raise ImportFault(f"{name}: has no weights of neurons")
        wires = Wires(name, entries.get("connections.indices"), entries.get("connections.weights"), weights.shape[0])
        importer.dense(name, weights, wires.rank, kind_of(wires.rank, weights.shape[1]), wires)
    importer.write(options.out, options.classes)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0], allow_abbrev=False)
    parser.add_argument("file", help="what torch.save wrote: the model, or its state_dict")
    parser.add_argument("--out", default="model.dlgn", help="model to write (default %(default)s)")
    parser.add_argument("--thresholds", metavar="T,T,...",
                        help="for a model without binarization: raw values become bits by these thresholds; without, "
                             "the raw values are the bits")
    parser.add_argument("--plane", type=int, metavar="N",
                        help="with --thresholds: features whose bits of one threshold stand together (default 1)")
    parser.add_argument("--shape", metavar="C,H,W", type=lambda text: tuple(map(int, text.split(","))),
                        help="shape of the raw values, where a file does not tell")
    parser.add_argument("--layers", metavar="LAYER,LAYER,...", type=layer_list,
                        help="convolutions and pools of a state_dict in their order: conv:SIZE[:STEP[:PADDING]], "
                             "pool:SIZE:STEP[:PADDING]; 5x3 where dimensions differ")
    parser.add_argument("--classes", type=int, metavar="N", help="classes, for a state_dict or without a GroupSum")
    parser.add_argument("--inputs", type=int, metavar="N",
                        help="raw values of a row, for a state_dict without thresholds for each feature")
    parser.add_argument("--parametrization", choices=(RAW, WARP, LIGHT), help="of the weights, for a state_dict")
    return parser.parse_args()


def convert(options):
    content = torch_file.read(options.file)
    if isinstance(content, Record) and content.get("_modules") is not None:
        for name in ("inputs", "parametrization", "layers"):
            if getattr(options, name) is not None:
                raise ImportFault(f"is a whole model, which --{name} is not for")
        of_model(content, options)
    elif isinstance(content, dict):
        of_state(content, options)
    else:
        raise ImportFault("holds neither a model nor a state_dict")


if __name__ == "__main__":
    torch_file.main(convert, arguments())
