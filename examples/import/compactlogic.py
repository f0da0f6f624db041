#!/usr/bin/env python3
"""Makes a model of dlgn of a network that CompactLogic trained:  compactlogic.py FILE [options]

FILE is what torch.save wrote: a checkpoint of its experiments, whose meta_data.json stands beside it, a state_dict, or
the whole model; or the Verilog that its compiler wrote. PyTorch is not needed. See docs/import.md.
"""

import argparse
import itertools
import json
import math
import os
import re

import torch_file
import verilog_file
from model_file import Model, Thermometer
from torch_file import ImportFault, Record, Tensor

# Kernel, stride and padding of the convolutions of its experiments, by their `struct`.
CONVOLUTIONS = {"regular": (), "conv_spm": ((3, 2, 1), (3, 1, 1), (3, 2, 1), (3, 1, 1)),
                "conv_chm": ((3, 2, 1), (1, 1, 0), (3, 2, 1), (1, 1, 0))}


def data_set(name):
    """Shape of the bits and number of classes of a data set of its experiments, whose names have the thresholds."""
    for pattern, shape, classes in ((r"mnist()", lambda _: (1, 28, 28), 10),
                                    (r"cifar-10-(\d+)-thresholds", lambda t: (3 * t, 32, 32), 10),
                                    (r"tiny-imagenet-(\d+)-thresholds", lambda t: (3 * t, 64, 64), 200),
                                    (r"ECG2D-(\d+)-thresholds", lambda t: (1, t, 187), 5),
                                    (r"ECG-(\d+)-thresholds", lambda t: (t * 187,), 5)):
        match = re.fullmatch(pattern, name)
        if match:
            return shape(int(match.group(1) or 1)), classes
    raise ImportFault(f'the data set "{name}" is not known')


class Layer:
    """What a layer holds, as a dictionary by the names of its tensors, and the choice of each of its neurons."""

    def __init__(self, name, entries):
        self.name = name
        self.weights = self.tensor(entries, "weights", (None, None))
        gates = self.tensor(entries, "gate_sequence", self.weights.shape).rows()
        self.neurons, self.slots = self.weights.shape
        rows = self.weights.rows()
        if any(weight != weight for row in rows for weight in row):
            raise ImportFault(f"{name}: a weight is not a number")
        self.best = [row.index(max(row)) for row in rows]
        self.gates = [row[slot] for row, slot in zip(gates, self.best)]
        if not all(0 <= gate < 16 for gate in self.gates):
            raise ImportFault(f"{name}: {max(self.gates)} is the number of no gate")

    def tensor(self, entries, key, shape):
        value = entries.get(key)
        found = value.shape if isinstance(value, Tensor) else ()
        fits = len(found) == len(shape) and all(wanted in (None, own) for wanted, own in zip(shape, found))
        if not fits or 0 in found:
            wanted = ", ".join("n" if extent is None else str(extent) for extent in shape)
            raise ImportFault(f"{self.name}: expected {key} of shape [{wanted}], not {list(found)}")
        return value

    def chosen(self, entries, key):
        """What the two inputs of each neuron have in the slot of its choice."""
        rows = self.tensor(entries, key, (2, self.neurons, self.slots)).rows()
        return [[row[slot] for row, slot in zip(rows[side * self.neurons:], self.best)] for side in (0, 1)]


def raw_values(count, options):
    """What makes `count` bits of raw values."""
    if options.plane is not None and options.thresholds is None:
        raise ImportFault("--plane does nothing without --thresholds")
    if options.thresholds is None:
        return Thermometer.bits(count)
    return Thermometer.shared(count, options.thresholds, options.plane)


class Importer:
    """The nodes of a model after each layer, in the shape that they have in CompactLogic, without the batch."""

    def __init__(self, shape, options):
        code = raw_values(math.prod(shape), options)
        self.model, self.shape, self.nodes = Model(code.features), tuple(shape), code.place

    def dense(self, name, entries):
        layer, nodes = Layer(name, entries), self.nodes
        a, b = layer.chosen(entries, "indices")
        for neuron, wire in enumerate(itertools.chain(*zip(a, b))):
            if not 0 <= wire < len(nodes):
                raise ImportFault(f"{name}: neuron {neuron // 2} reads {wire}, but there are {len(nodes)} inputs")
        self.nodes = [self.model.gate(gate, nodes[i], nodes[j]) for gate, i, j in zip(layer.gates, a, b)]
        self.shape = (layer.neurons,)

    def convolution(self, name, entries, kernel, stride, padding):
        """Each neuron is a gate at every position; what it reads beside the image is 0."""
        if len(self.shape) != 3:
            raise ImportFault(f"{name}: a convolution of values of shape {list(self.shape)}")
        layer, (channels, height, width) = Layer(name, entries), self.shape
        places = [list(zip(*sides)) for sides in zip(*(layer.chosen(entries, key)
                                                       for key in ("offsets_ch", "offsets_h", "offsets_w")))]
        outside, nodes, made = self.model.constant(False), self.nodes, []
        rows, columns = ((extent + 2 * padding - kernel) // stride + 1 for extent in (height, width))
        for gate, *sides in zip(layer.gates, *places):
            if not all(0 <= channel < channels for channel, _, _ in sides):
                raise ImportFault(f"{name}: reads channel {max(sides)[0]} of {channels}")
            for i, j in itertools.product(range(rows), range(columns)):
                read = []
                for channel, down, right in sides:
                    y, x = i * stride + down, j * stride + right
                    inside = 0 <= y < height and 0 <= x < width
                    read.append(nodes[(channel * height + y) * width + x] if inside else outside)
                made.append(self.model.gate(gate, *read))
        self.nodes, self.shape = made, (layer.neurons, rows, columns)

    def write(self, path, classes):
        """Groups of equal size, but for the last, which CompactLogic fills up with zeros."""
        if not classes:
            raise ImportFault("has no GroupSum")
        size = -(-len(self.nodes) // classes)
        self.model.write(path, [self.nodes[size * label:size * (label + 1)] for label in range(classes)])


def of_model(content, options):
    """A whole model."""
    modules = list(torch_file.leaves(content, {"LogicLayer", "ConvLayer", "GroupSum"}))
    first = next((module for _, module in modules if module.kind in ("LogicLayer", "ConvLayer")), None)
    if first is None:
        raise ImportFault("has no layers of CompactLogic")
    shape = first.get("in_shape") if first.kind == "ConvLayer" else (first.get("in_dim"),)
    if not all(isinstance(extent, int) for extent in shape):
        raise ImportFault("does not tell how many inputs there are")
    importer, classes = Importer(shape, options), None
    for name, module in modules:
        if classes is not None:
            raise ImportFault(f"{name}: a {module.kind} behind the GroupSum")
        entries = {**(module.get("_parameters") or {}), **(module.get("_buffers") or {})}
        if module.kind == "LogicLayer":
            importer.dense(name, entries)
        elif module.kind == "ConvLayer":
            importer.convolution(name, entries, module.get("ks"), module.get("stride"), module.get("padding"))
        elif module.kind == "GroupSum":
            classes = module.get("k")
        elif module.kind not in ("Flatten", "Identity"):
            raise ImportFault(f"{name}: a {module.kind} is no layer of CompactLogic that this importer knows")
    importer.write(options.out, classes)


def of_state(state, options):
    """A state_dict of the layers that the experiments make, whose arguments are in meta_data.json."""
    layers = {}
    for key, value in state.items():
        name, _, entry = str(key).rpartition(".")
        layers.setdefault(name, {})[entry] = value
    beside = os.path.join(os.path.dirname(options.file), "meta_data.json")
    path = options.metadata or (beside if os.path.exists(beside) and options.inputs is None else None)
    if path is not None:
        if options.classes is not None or options.inputs is not None:
            raise ImportFault("--classes and --inputs do nothing with a meta_data.json")
        try:
            with open(path, encoding="utf-8") as file:
                meant = json.load(file)["args"]
            shape, classes = data_set(meant["dataset"])
            kernels = CONVOLUTIONS.get(meant["struct"])
        except (OSError, ValueError, KeyError, TypeError) as fault:
            raise ImportFault(f"{path} has no args of an experiment: {type(fault).__name__}: {fault}") from None
        if kernels is None:
            raise ImportFault(f'the structure "{meant["struct"]}" is not known; save the whole model')
    elif options.classes and options.inputs:
        shape, classes, kernels = (options.inputs,), options.classes, ()
    else:
        raise ImportFault("is a state_dict, which needs a meta_data.json, or --inputs and --classes")
    importer = Importer(shape, options)
    convolutions = [name for name, entries in layers.items() if "offsets_ch" in entries]
    if len(convolutions) != len(kernels):
        raise ImportFault(f"has {len(convolutions)} convolutions instead of {len(kernels)}; save the whole model")
    for name, entries in layers.items():
        if name in convolutions:
            importer.convolution(name, entries, *kernels[convolutions.index(name)])
        else:
            importer.dense(name, entries)
    importer.write(options.out, classes)


def of_verilog(options):
    """A circuit, as its compiler writes it."""
    for name in ("classes", "inputs", "metadata"):
        if getattr(options, name) is not None:
            raise ImportFault(f"is Verilog, which --{name} is not for")
    try:
        with open(options.file, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as fault:
        raise ImportFault(f"cannot be read: {getattr(fault, 'strerror', None) or 'is no text'}") from None

    def make(count):
        code = raw_values(count, options)
        return Model(code.features), code.place

    model, classes = verilog_file.Reader(text, make).run()
    model.write(options.out, [nodes or [model.constant(False)] for nodes in classes])


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0], allow_abbrev=False)
    parser.add_argument("file", help="what torch.save wrote: a checkpoint, a state_dict, or the model; or the Verilog of "
                        "its compiler, a .v file")
    parser.add_argument("--out", default="model.dlgn", help="model to write (default %(default)s)")
    parser.add_argument("--thresholds", metavar="T,T,...",
                        help="raw values become bits by these thresholds; without, the raw values are the bits")
    parser.add_argument("--plane", type=int, metavar="N",
                        help="features whose bits of one threshold stand together: all, as its experiments have it, by "
                             "default; 1 if the thresholds of a feature do")
    parser.add_argument("--metadata", metavar="FILE", help="meta_data.json of a checkpoint (default: beside it)")
    parser.add_argument("--classes", type=int, metavar="N", help="classes, for dense layers without a meta_data.json")
    parser.add_argument("--inputs", type=int, metavar="N", help="bits, for dense layers without a meta_data.json")
    return parser.parse_args()


def convert(options):
    if options.file.endswith(".v"):
        of_verilog(options)
        return
    content = torch_file.read(options.file)
    if isinstance(content, Record) and content.get("_modules") is not None:
        for name in ("classes", "inputs", "metadata"):
            if getattr(options, name) is not None:
                raise ImportFault(f"is a whole model, which --{name} is not for")
        of_model(content, options)
    elif isinstance(content, dict) and content:
        of_state(content.get("model_state", content), options)
    else:
        raise ImportFault("holds neither a model nor a state_dict")


if __name__ == "__main__":
    torch_file.main(convert, arguments())
