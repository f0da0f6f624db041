"""Makes models by CompactLogic's own classes, and their scores of all rows:  compactlogic_models.py FOLDER

PYTHONPATH has a checkout of CompactLogic. For each model FOLDER gets what import.sh takes: name.pt or name.v, name.rows
(arguments of rows.py), name.csv (the scores) and name.options (of the importer). Its layers run on graphics cards only;
the scores are those of its compiler: of the circuit that it extracts, by its own functions of gates.
"""

import json
import os
import sys
import types

import torch

for name in ("difflogic_cuda", "convlogic_cuda"):  # its own code for graphics cards
    sys.modules.setdefault(name, types.ModuleType(name))
on_card = torch.tensor
torch.tensor = lambda *values, device=None, **options: on_card(*values, **options)  # the classes have tensors there
from compactlogic import ConvLayer, GroupSum, LogicLayer
from compiler import clocked, extract, gates, model_builder, prune, verilog

torch.tensor = on_card

from rows import rows, write_scores

folder = sys.argv[1]


def network(*layers):
    """With gates in another order than that of their numbers, as training leaves them."""
    for layer in layers:
        if isinstance(layer, LogicLayer):
            with torch.no_grad():
                layer.weights.copy_(torch.randn(layer.weights.shape))
            layer.gate_sequence.copy_(torch.randint(0, 16, layer.gate_sequence.shape))
    return torch.nn.Sequential(*layers)


def circuit_of(model, bits):
    """The circuit that CompactLogic's compiler makes of a model."""
    extract.build_compactlogic_model = lambda _: model
    extract.input_dim_of_dataset = lambda _: bits.shape[1]
    head = model[-1]
    return extract.extract_circuit_from_state(model.state_dict(), args={"dataset": ""}, num_classes=head.k,
                                              tau=head.tau)


def scores(circuit, bits):
    """Counts of a circuit."""
    signals = dict(enumerate(bits.bool().T))
    zero = torch.zeros(len(bits), dtype=torch.bool)
    for layer in circuit.layers:
        for node in layer.nodes:
            a, b = (zero if side.is_const else signals[side.signal_id] for side in (node.input_a, node.input_b))
            signals[node.node_id] = gates.eval_gate_torch(node.gate_id, a, b)
    return torch.stack([sum((signals[i].int() for i in group if i is not None), zero.int())
                        for group in circuit.output.groups()], dim=1)


def save(path, model, saved, raw, bits, options=""):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    torch.save(saved, path + ".pt")
    record(path, model, raw, bits, options)


def record(path, model, raw, bits, options=""):
    write_scores(path + ".csv", scores(circuit_of(model, bits), bits).tolist())
    for ending, text in ((".options", options), (".rows", raw)):
        with open(path + ending, "w", encoding="ascii") as file:
            file.write(text + "\n")


def save_verilog(name, model, raw, bits, options=""):
    """As its compiler writes it: all of it, pruned, numbered anew, with trees of additions, with registers."""
    circuit = circuit_of(model, bits)
    pruned = prune.naive_prune_regular_circuit(circuit)
    numbered = prune.reindex_pruned_circuit(pruned)
    core = verilog.emit_naive_pruned_verilog(numbered, "core", reduction_style="balanced")
    sums = clocked.emit_clocked_wrapper_verilog("core", input_width=bits.shape[1], output_width=8)
    for kind, text in (("all", verilog.emit_regular_verilog(circuit)),
                       ("pruned", verilog.emit_naive_pruned_verilog(pruned)),
                       ("balanced", verilog.emit_naive_pruned_verilog(pruned, reduction_style="balanced")),
                       ("clocked", core.rstrip() + "\n\n" + sums)):
        path = os.path.join(folder, f"{name}_{kind}")
        with open(path + ".v", "w", encoding="utf-8") as file:
            file.write(text)
        record(path, model, raw, bits, options)


torch.manual_seed(1)
images = torch.tensor(rows(72, "bits"))
small = network(ConvLayer((2, 6, 6), padding=1, c_out=4, ks=3, stride=2, num_chn=1, num_gates=3),
                ConvLayer((4, 3, 3), padding=0, c_out=4, ks=1, stride=1, num_chn=0, num_gates=2),
                torch.nn.Flatten(), LogicLayer(36, 20, num_gates=4), GroupSum(3))
save("compactlogic_small", small, small, "72 bits", images)
save_verilog("compactlogic_verilog_conv", small, "72 bits", images)

bits = torch.tensor(rows(12, "bits"))
dense = network(torch.nn.Flatten(), LogicLayer(12, 30, num_gates=4),
                LogicLayer(30, 16, connections="original", num_gates=2), GroupSum(4))
save_verilog("compactlogic_verilog_dense", dense, "12 bits", bits)
save("compactlogic_state", dense, dense.state_dict(), "12 bits", bits, "--inputs 12 --classes 4")

raw = torch.tensor(rows(6, "eighths"))
planes = torch.cat([raw > threshold for threshold in (0.125, 0.5, 0.75)], dim=1)
model = network(torch.nn.Flatten(), LogicLayer(18, 30, num_gates=4), GroupSum(5))
save("compactlogic_planes", model, model, "6 eighths", planes, "--thresholds 0.125,0.5,0.75")
save_verilog("compactlogic_verilog_planes", model, "6 eighths", planes, "--thresholds 0.125,0.5,0.75")

# Checkpoints, with the arguments of its experiments beside them.
for name, kind, inputs in (("regular", {"struct": "regular", "dataset": "ECG-1-thresholds", "model_scale": 100,
                                        "num_layers": 2}, 187),
                           ("conv_spm", {"struct": "conv_spm", "dataset": "mnist", "model_scale": 2}, 784),
                           ("conv_chm", {"struct": "conv_chm", "dataset": "mnist", "model_scale": 2}, 784)):
    experiment = {"num_gates": 3, "tau": 4.0, **kind}
    model = network(*model_builder.build_compactlogic_model(experiment))
    save(f"compactlogic_{name}", model, {"step": 1, "model_state": model.state_dict()}, f"{inputs} bits",
         torch.tensor(rows(inputs, "bits")), f"--metadata compactlogic_{name}.args")
    with open(os.path.join(folder, f"compactlogic_{name}.args"), "w", encoding="ascii") as file:
        json.dump({"args": experiment}, file)
