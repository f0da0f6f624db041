"""Writes the C that another library's own generator makes of a circuit.

    peer_c.py difflogic|torchlogix CHECKOUT CIRCUIT RESULT.c

CHECKOUT is one of github.com/Felix-Petersen/difflogic or github.com/ligerlac/torchlogix (which needs Python 3.12).
Only the file with the generator is run, and nothing of PyTorch or numpy that it imports is used, so neither need be
installed. CIRCUIT is text: `inputs N`, `classes N`, then `gate OP A B` for every gate, with operations and nodes by
their numbers, and `output NODE`.
"""

import importlib.util
import pathlib
import sys
from unittest import mock


class Column(list):
    """A list that says its length as an array does."""

    @property
    def shape(self):
        return (len(self),)


def load(file, **stubs):
    """The module in `file`, with stand-ins for what it imports."""
    for name in ("numpy", "numpy.typing", "torch", "torch.fx", "torch.fx.experimental",
                 "torch.fx.experimental.const_fold"):
        stubs[name] = mock.MagicMock()
    stubs["torch"].nn.Module = object
    name = "peer." + file.stem
    with mock.patch.dict(sys.modules, stubs):
        spec = importlib.util.spec_from_file_location(name, file)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return module


def read(file):
    inputs = classes = 0
    gates, outputs = [], []
    for line in pathlib.Path(file).read_text().splitlines():
        word, *numbers = line.split()
        numbers = [int(number) for number in numbers]
        if word == "inputs":
            inputs = numbers[0]
        elif word == "classes":
            classes = numbers[0]
        elif word == "gate":
            gates.append(numbers)
        else:
            outputs.append(numbers[0])
    return inputs, classes, gates, outputs


def layered(inputs, gates, outputs):
    """Layers of (a, b, op) that read only the layer before, the last one the outputs: values that are read further up
    pass through wires, which cost nothing once they are compiled."""
    WIRE_A = 3
    depth = [0] * inputs
    for _, a, b in gates:
        depth.append(1 + max(depth[a], depth[b]))
    last = 1 + max(depth)
    read_at = [0] * len(depth)  # the highest layer that reads a node
    for node, (_, a, b) in enumerate(gates, inputs):
        for read_node in (a, b):
            read_at[read_node] = max(read_at[read_node], depth[node])
    for node in outputs:
        read_at[node] = last
    place = {node: node for node in range(inputs)}
    layers = []
    for level in range(1, last):
        layer, next_place = [], {}
        for node in range(len(depth)):
            if read_at[node] <= level or depth[node] > level:
                continue
            op, a, b = gates[node - inputs] if depth[node] == level else (WIRE_A, node, node)
            next_place[node] = len(layer)
            layer.append((place[a], place[b], op))
        layers.append(layer)
        place = next_place
    layers.append([(place[node], place[node], WIRE_A) for node in outputs])
    return [tuple(map(Column, zip(*layer))) for layer in layers]


def difflogic(checkout, inputs, classes, gates, outputs):
    stub = mock.MagicMock()
    module = load(checkout / "difflogic/compiled_model.py", **{"peer": stub, "peer.difflogic": stub})
    network = module.CompiledLogicNet(None, num_bits=64)
    network.num_inputs, network.num_classes = inputs, classes
    network.layers = layered(inputs, gates, outputs)
    return network.get_c_code()


def torchlogix(checkout, inputs, classes, gates, outputs):
    module = load(checkout / "src/torchlogix/circuit.py")
    circuit = module.Circuit(n_inputs=inputs, input_shape=[inputs], output_shape=[classes])
    for gate, (number, a, b) in enumerate(gates, inputs):
        op, uses_a, uses_b = module.LUT_ID_TO_GATE[number]
        first, second = (a, b) if uses_a else (b, -1)
        circuit.gates.append(module.Gate(gate, op, first if uses_a or uses_b else -1, second if uses_b else -1))
    width = len(outputs) // classes
    first = inputs + len(gates)
    for label in range(classes):
        circuit.sum_nodes.append(module.SumReduction(first + label, outputs[label * width:(label + 1) * width]))
    circuit.outputs = [first + label for label in range(classes)]
    return circuit.get_c_code(pack_bits=64)


def main():
    peer, checkout, circuit, result = sys.argv[1:]
    inputs, classes, gates, outputs = read(circuit)
    if len(outputs) % classes:
        sys.exit("peer_c.py: both have as many outputs for every class, the circuit has not")
    generate = {"difflogic": difflogic, "torchlogix": torchlogix}[peer]
    pathlib.Path(result).write_text(generate(pathlib.Path(checkout), inputs, classes, gates, outputs))


if __name__ == "__main__":
    main()
