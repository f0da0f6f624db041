#!/usr/bin/env python3
"""Makes a model of dlgn of a network that difflogic trained:  difflogic.py FILE [options]

FILE is what torch.save wrote: the whole model, or its state_dict. A state_dict has the gates but not the wires, so it
needs --inputs, --classes and either --wiring or --seed. PyTorch is not needed. See docs/import.md.
"""

import argparse
import random

import torch_file
from model_file import Model, Thermometer
from torch_file import ImportFault, Record, Tensor


class Layer:
    """`gates`: a number of a function for each neuron; `wires`: its two inputs, outputs of the layer before."""

    def __init__(self, name, inputs, weights, wires=None):
        if not isinstance(weights, Tensor) or len(weights.shape) != 2 or weights.shape[1] != 16 or not weights.shape[0]:
            shape = list(weights.shape) if isinstance(weights, Tensor) else type(weights).__name__
            raise ImportFault(f"{name}: expected weights of shape [neurons, 16], not {shape}")
        self.name, self.inputs, self.neurons = name, inputs, weights.shape[0]
        rows = weights.rows()
        if any(weight != weight for row in rows for weight in row):
            raise ImportFault(f"{name}: a weight is not a number")
        self.gates = [row.index(max(row)) for row in rows]
        self.wires = wires

    def check(self):
        for side in self.wires:
            if len(side) != self.neurons:
                raise ImportFault(f"{self.name}: {self.neurons} neurons, but {len(side)} wires")
            for neuron, wire in enumerate(side):
                if wire != int(wire) or not 0 <= wire < self.inputs:
                    raise ImportFault(f"{self.name}: neuron {neuron} reads {wire}, but there are {self.inputs} inputs")


def wires_of(name, indices):
    """The two inputs of all neurons, of a pair of tensors or of one with two rows."""
    if isinstance(indices, Tensor) and len(indices.shape) == 2:
        indices = [Tensor(indices.shape[1:], row) for row in indices.rows()]
    if not isinstance(indices, (tuple, list)) or len(indices) != 2 or not all(isinstance(i, Tensor) for i in indices):
        raise ImportFault(f"{name}: expected two tensors of wires")
    return [side.values for side in indices]


class TorchRandom:
    """What PyTorch's generator draws on a CPU: the Mersenne twister mt19937, seeded as its authors do."""

    def __init__(self, seed):
        state = [seed & 0xffffffff]
        for i in range(1, 624):
            state.append((1812433253 * (state[-1] ^ state[-1] >> 30) + i) & 0xffffffff)
        self._draws = random.Random()
        self._draws.setstate((3, (*state, 624), None))

    def skip(self, count):
        for _ in range(count):
            self._draws.getrandbits(32)

    def permutation(self, size):
        """torch.randperm"""
        result = list(range(size))
        for i in range(size - 1):
            j = i + self._draws.getrandbits(32) % (size - i)
            result[i], result[j] = result[j], result[i]
        return result


def random_wires(draws, inputs, neurons):
    """connections='random': the outputs of the layer before in a random order, dealt out again and again."""
    deal = draws.permutation(2 * neurons)
    order = draws.permutation(inputs)
    wires = [order[place % inputs] for place in deal]
    return [wires[:neurons], wires[neurons:]]


def unique_wires(draws, inputs, neurons):
    """connections='unique': neighbours (0, 1), (2, 3), ..., then (1, 2), (3, 4), ..., then pairs two apart, and on."""
    pairs = [(i, i + 1) for first in (0, 1) for i in range(first, inputs - 1, 2)]
    apart = 2
    while len(pairs) < neurons and apart < inputs:
        pairs += [(i, i + apart) for i in range(inputs - apart)]
        apart += 1
    if len(pairs) < neurons:
        raise ImportFault(f"{inputs} inputs have no {neurons} different pairs")
    pairs = [pairs[place] for place in draws.permutation(neurons)]
    return [[a for a, _ in pairs], [b for _, b in pairs]]


def replay(layers, options):
    """Draws the wires as the constructors of the layers did, after the same seed."""
    draws = TorchRandom(options.seed)
    if options.split:
        draws.permutation(options.split)
    for layer in layers:
        if 2 * layer.neurons < layer.inputs:
            raise ImportFault(f"{layer.name}: {layer.neurons} neurons cannot read all of {layer.inputs} inputs")
        if options.device == "cpu":
            draws.skip(16 * layer.neurons)  # the weights, from the same generator
        deal = random_wires if options.connections == "random" else unique_wires
        layer.wires = deal(draws, layer.inputs, layer.neurons)


def of_model(model):
    """The layers and the number of classes of a whole model."""
    layers, classes = [], None
    for name, module in torch_file.leaves(model, {"LogicLayer", "GroupSum"}):
        if classes is not None:
            raise ImportFault(f"{name}: a {module.kind} behind the GroupSum")
        if module.kind == "LogicLayer":
            wires = wires_of(name, module.get("indices"))
            layers.append(Layer(name, module.get("in_dim"), module.get("weights"), wires))
        elif module.kind == "GroupSum":
            classes = module.get("k")
        elif module.kind not in ("Flatten", "Identity", "Dropout"):
            raise ImportFault(f"{name}: a {module.kind} is no layer of difflogic")
    return layers, classes


def of_state(state, options):
    """The layers of a state_dict."""
    layers, inputs = [], options.inputs
    for key, weights in state.items():
        if not str(key).endswith("weights"):
            raise ImportFault(f'"{key}" is no entry of a difflogic state_dict, which has only weights')
        layers.append(Layer(str(key), inputs, weights))
        inputs = layers[-1].neurons
    if options.wiring is None:
        replay(layers, options)
        return layers
    try:
        wiring = torch_file.read(options.wiring)
        if not isinstance(wiring, (list, tuple)) or len(wiring) != len(layers):
            raise ImportFault(f"expected a list of the wires of {len(layers)} layers")
        for layer, indices in zip(layers, wiring):
            layer.wires = wires_of(layer.name, indices)
    except ImportFault as fault:
        raise ImportFault(f"{options.wiring}: {fault}") from None
    return layers


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0], allow_abbrev=False)
    parser.add_argument("file", help="what torch.save wrote: the model, or its state_dict")
    parser.add_argument("--out", default="model.dlgn", help="model to write (default %(default)s)")
    parser.add_argument("--thresholds", metavar="T,T,...",
                        help="raw values become bits by these thresholds; without, the raw values are the bits")
    parser.add_argument("--plane", type=int, metavar="N",
                        help="features whose bits of one threshold stand together: all, as difflogic's experiments "
                             "have it, by default; 1 if the thresholds of a feature do")
    parser.add_argument("--classes", type=int, metavar="N", help="classes; for a state_dict only")
    parser.add_argument("--inputs", type=int, metavar="N", help="inputs of the first layer; for a state_dict only")
    parser.add_argument("--wiring", metavar="FILE",
                        help="wires of a state_dict: torch.save([layer.indices for each LogicLayer], FILE)")
    parser.add_argument("--seed", type=int, metavar="N",
                        help="wires of a state_dict: what torch.manual_seed was given before the model was made")
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda",
                        help="with --seed: where the model was made (default %(default)s, as difflogic's)")
    parser.add_argument("--connections", choices=("random", "unique"), default="random",
                        help="with --seed: as for LogicLayer (default %(default)s)")
    parser.add_argument("--split", type=int, metavar="N", default=0,
                        help="with --seed: samples that random_split dealt out before, as difflogic's experiments do "
                             "with the 60000 of MNIST and the 50000 of CIFAR-10")
    return parser.parse_args()


def convert(options):
    content = torch_file.read(options.file)
    if isinstance(content, Record) and content.get("_modules") is not None:
        for name in ("classes", "inputs", "wiring", "seed"):
            if getattr(options, name) is not None:
                raise ImportFault(f"is a whole model, which --{name} is not for")
        layers, classes = of_model(content)
        if classes is None:
            raise ImportFault("has no GroupSum")
    elif isinstance(content, dict):
        if not options.inputs or not options.classes or (options.wiring is None) == (options.seed is None):
            raise ImportFault("is a state_dict, which needs --inputs, --classes and either --wiring or --seed")
        layers, classes = of_state(content, options), options.classes
    else:
        raise ImportFault("holds neither a model nor a state_dict")
    if not layers:
        raise ImportFault("has no layers of difflogic")
    if layers[-1].neurons % classes:
        raise ImportFault(f"{layers[-1].neurons} neurons of the last layer are no {classes} groups of one size")
    if options.plane is not None and options.thresholds is None:
        raise ImportFault("--plane does nothing without --thresholds")
    code = (Thermometer.shared(layers[0].inputs, options.thresholds, options.plane) if options.thresholds
            else Thermometer.bits(layers[0].inputs))
    model, nodes = Model(code.features), code.place
    for layer in layers:
        if layer.inputs != len(nodes):
            raise ImportFault(f"{layer.name}: reads {layer.inputs} values of {len(nodes)}")
        layer.check()
        nodes = [model.gate(gate, nodes[a], nodes[b]) for gate, a, b in zip(layer.gates, *layer.wires)]
    size = len(nodes) // classes
    model.write(options.out, [nodes[first:first + size] for first in range(0, len(nodes), size)])


if __name__ == "__main__":
    torch_file.main(convert, arguments())
