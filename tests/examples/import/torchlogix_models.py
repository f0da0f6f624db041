"""Makes models by torchlogix's own classes, and their scores of all rows:  torchlogix_models.py FOLDER

PYTHONPATH has the `src` of a checkout of torchlogix. For each model FOLDER gets what import.sh takes: name.pt or
name.json, name.rows (arguments of rows.py), name.csv (the scores) and name.options (of the importer).
"""

import copy
import os
import sys
import types

import torch

if not hasattr(torch, "compiler"):  # before PyTorch 2: what torchlogix uses of it, by the names of then
    from torch.fx.experimental import proxy_tensor

    torch.compiler = types.SimpleNamespace(disable=lambda function: function)
    trace = proxy_tensor.make_fx

    def traced(model):
        def graph_of(*arguments):
            graph = trace(model)(*arguments)
            for node in graph.graph.nodes:
                if node.target == torch.ops.aten._reshape_alias.default:
                    node.target, node.args = torch.ops.aten.view.default, node.args[:2]
            return graph
        return graph_of

    proxy_tensor.make_fx = traced
from torch.nn import Flatten, Sequential
from torchlogix.circuit import Circuit
from torchlogix.layers import GroupSum, LogicConv2d, LogicConv3d, LogicDense, OrPooling2d, OrPooling3d
from torchlogix.layers.binarization import setup_binarization
from torchlogix.models.dense import Dlgn
from torchlogix.modules import ResidualLogicBlock

from rows import rows, write_scores

folder = sys.argv[1]
torch.manual_seed(1)
bits = torch.tensor(rows(12, "bits"), dtype=torch.float32)
eighths = torch.tensor(rows(6, "eighths"))


def shake(model, values=None):
    """Random weights in place of those that training starts from, which make wires of all neurons.

    With `values`, until the first 500 of them have 25 different scores: trees of random gates are often constant.
    """
    model.eval()
    while True:
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                if "raw_diffs" not in name:
                    parameter.copy_(torch.randn(parameter.shape))
            if values is None or len(set(map(tuple, model(values[:500]).tolist()))) >= 25:
                return model


def save(name, model, saved, raw, values, options=""):
    path = os.path.join(folder, name)
    torch.save(saved, path + ".pt")
    record(path, model, raw, values, options)


def record(path, model, raw, values, options="", least=None):
    """`least`: what all classes have in common, which is left out; by default what is added to each."""
    with torch.no_grad():
        scores = torch.cat([model(part) for part in values.split(500)])
    if isinstance(model[-1], GroupSum):
        scores = scores * model[-1].tau - (model[-1].beta if least is None else least)
    write_scores(path + ".csv", scores.tolist())
    for ending, text in ((".options", options), (".rows", raw)):
        with open(path + ending, "w", encoding="ascii") as file:
            file.write(text + "\n")


# Each kind of weights, functions of two, four and six inputs.
for kind, rank in (("raw", 2), ("warp", 2), ("warp", 4), ("warp", 6), ("light", 2), ("light", 4), ("light", 6)):
    options = {"parametrization": kind, "lut_rank": rank}
    model = shake(Sequential(LogicDense(12, 20, **options), LogicDense(20, 12, **options), GroupSum(3, tau=2.5)))
    save(f"torchlogix_{kind}{rank}", model, model, "12 bits", bits)

# As training begins: ties, and sums that are nearly nothing.
for kind in ("raw", "warp", "light"):
    model = Sequential(LogicDense(12, 20, parametrization=kind), GroupSum(4, tau=2.0, beta=3.0)).eval()
    save(f"torchlogix_start_{kind}", model, model, "12 bits", bits)
model = Sequential(LogicDense(12, 40, parametrization="warp"), GroupSum(4)).eval()
with torch.no_grad():
    model[0].weight.copy_(torch.randint(-2, 3, model[0].weight.shape) * 0.1)
save("torchlogix_warp_ties", model, model, "12 bits", bits)

# Wires that were learned, from some candidates and from all inputs.
learned = shake(Sequential(
    LogicDense(12, 30, connections="learnable", connections_kwargs={"num_candidates": 4}),
    LogicDense(30, 20, connections="learnable", parametrization="warp", lut_rank=4),
    GroupSum(5)))
save("torchlogix_learned", learned, learned, "12 bits", bits)
state = shake(Sequential(
    LogicDense(12, 30, parametrization="light", connections="learnable", connections_kwargs={"num_candidates": 4}),
    LogicDense(30, 20, parametrization="light"), GroupSum(5)))
save("torchlogix_state", state, state.state_dict(), "12 bits", bits, "--classes 5 --inputs 12 --parametrization light")

# Thresholds: for all features, for each, and learned, which then need not ascend.
common = {"n_layers": 2, "neurons_per_layer": [24, 16], "class_count": 4, "tau": 2.0}
for name, kind, thresholds in (
        ("global", "fixed", torch.tensor([-0.5, 0.25, 0.5, 1.0])),
        ("feature", "soft", torch.randint(-8, 16, (6, 4)) / 8),
        ("learned", "learnable", torch.randint(-8, 16, (6, 4)) / 8),
        ("learned_global", "learnable", torch.tensor([[0.25, 0.5, 0.125, 1.0]]))):
    model = shake(Dlgn(thresholds=thresholds, binarization=kind, binarization_kwargs={}, in_dim=24, **common))
    if kind == "learnable":
        with torch.no_grad():
            model[0].raw_diffs.copy_(torch.randint(-4, 5, model[0].raw_diffs.shape) / 8)
    save(f"torchlogix_thresholds_{name}", model, model, "6 eighths", eighths)
    if name == "learned":
        save("torchlogix_thresholds_state", model, model.state_dict(), "6 eighths", eighths, "--classes 4")
outside = shake(Sequential(LogicDense(18, 40), GroupSum(4)))
planes = torch.cat([(eighths > threshold).float() for threshold in (0.125, 0.5, 0.75)], dim=1)
save("torchlogix_outside", outside, outside, "6 eighths", planes, "--thresholds 0.125,0.5,0.75 --plane 6")

# Convolutions, with padding, pools and groups of channels, of each kind of weights; of three dimensions; blocks.
images = torch.tensor(rows(72, "bits"), dtype=torch.float32)


def convolutions(channels, **options):
    return [LogicConv2d(in_dim=6, channels=channels, num_kernels=4, tree_depth=2, receptive_field_size=3, padding=1,
                        **options),
            OrPooling2d(kernel_size=2, stride=2, padding=1),
            LogicConv2d(in_dim=4, channels=4, num_kernels=6, tree_depth=2, receptive_field_size=2, stride=2,
                        connections_kwargs={"channel_group_size": 2}, **options),
            Flatten(), LogicDense(24, 16, **options), GroupSum(4)]


class Image(Sequential):
    """A network of images, whose rows come flat."""

    def __init__(self, shape, layers):
        super().__init__(*layers)
        self.image_shape = shape

    def forward(self, x):
        return super().forward(x.unflatten(1, self.image_shape))


for kind in ("raw", "warp", "light"):
    model = shake(Image((2, 6, 6), convolutions(2, parametrization=kind)), images)
    save(f"torchlogix_conv_{kind}", model, model, "72 bits", images)
    save(f"torchlogix_convstate_{kind}", model, model.state_dict(), "72 bits", images,
         "--classes 4 --shape 2,6,6 --layers conv:3:1:1,pool:2:2:1,conv:2:2" +
         ("" if kind == "raw" else f" --parametrization {kind}"))
model = shake(Image((2, 6, 6), [
    LogicConv2d(in_dim=6, channels=2, num_kernels=4, tree_depth=1, receptive_field_size=3, lut_rank=4,
                parametrization="light"),
    ResidualLogicBlock(in_dim=4, in_channels=4, out_channels=4, tree_depth=2),
    OrPooling2d(kernel_size=(2, 1), stride=(2, 1)), Flatten(), LogicDense(32, 16), GroupSum(2)]), images)
save("torchlogix_conv_block", model, model, "72 bits", images)
model = shake(Image((1, 3, 4, 6), [
    LogicConv3d(in_dim=(3, 4, 6), channels=1, num_kernels=3, tree_depth=2, receptive_field_size=2),
    OrPooling3d(kernel_size=(1, 2, 2), stride=(1, 1, 2)), Flatten(), LogicDense(24, 16), GroupSum(4)]), images)
save("torchlogix_conv_3d", model, model, "72 bits", images)
save("torchlogix_convstate_3d", model, model.state_dict(), "72 bits", images,
     "--classes 4 --shape 1,3,4,6 --layers conv:2,pool:1x2x2:1x1x2")

# A little of everything.
small_values = torch.tensor(rows(40, "eighths"))
small = shake(Image((2, 5, 4), [
    setup_binarization(torch.randint(-8, 16, (2, 3)) / 8, "learnable", feature_dim=1),
    LogicConv2d(in_dim=(5, 4), channels=6, num_kernels=3, tree_depth=2, receptive_field_size=3, stride=2, padding=1,
                parametrization="warp"),
    OrPooling2d(kernel_size=2, stride=2, padding=1), Flatten(),
    LogicDense(12, 12, connections="learnable", connections_kwargs={"num_candidates": 2}), GroupSum(3, tau=1.5)]),
    small_values)
save("torchlogix_small", small, small, "40 eighths", small_values)
save("torchlogix_smallstate", small, small.state_dict(), "40 eighths", small_values,
     "--classes 3 --shape 2,5,4 --layers conv:3:2:1,pool:2:2:1 --parametrization warp")

# Images of numbers. A binarization puts its bits into the channels, or into the last dimension: another order.
values = torch.tensor(rows(72, "eighths"))
for name, kind, thresholds in (
        ("global", "fixed", torch.tensor([0.0, 0.5, 1.25])),
        ("channel", "learnable", torch.randint(-8, 16, (2, 3)) / 8)):
    model = shake(Image((2, 6, 6), [setup_binarization(thresholds, kind, feature_dim=1), *convolutions(6)]), values)
    save(f"torchlogix_image_{name}", model, model, "72 eighths", values)
channels = (values.unflatten(1, (2, 1, 36)) > torch.tensor([0.0, 0.5, 1.25]).unflatten(0, (3, 1))).float().flatten(1)
model = shake(Image((6, 6, 6), convolutions(6)), channels)
save("torchlogix_convstate_planes", model, model.state_dict(), "72 eighths", channels,
     "--classes 4 --shape 2,6,6 --layers conv:3:1:1,pool:2:2:1,conv:2:2 --thresholds 0,0.5,1.25 --plane 36")
model = shake(Image((2, 6, 6), [setup_binarization([0.0, 0.5, 1.25], "fixed", feature_dim=1), Flatten(),
                                LogicDense(216, 120), GroupSum(4)]))
save("torchlogix_image_flat", model, model, "72 eighths", values, "--shape 2,6,6")
model = shake(Image((2, 6, 6), [setup_binarization([0.0, 0.5, 1.25], "fixed"), Flatten(),
                                LogicDense(216, 120), GroupSum(4)]))
save("torchlogix_image_last", model, model, "72 eighths", values)

# Circuits, as they are traced and as torchlogix simplifies them.
def save_circuit(name, model, shape, raw, values, simplified, options=""):
    path = os.path.join(folder, name)
    circuit = Circuit.from_model(copy.deepcopy(model), shape)
    if simplified:
        circuit.simplify()
    circuit.write_json(path + ".json")
    record(path, model, raw, values, options, min((each.beta for each in circuit.sum_nodes), default=0))


dense = shake(Sequential(LogicDense(12, 30), LogicDense(30, 15, parametrization="light"), GroupSum(3, 2.0, beta=1.5)))
with torch.no_grad():  # constants, which become terms of the sums
    dense[1].weight[[0, 6, 7]], dense[1].weight[14] = 1.0, -1.0
plain = shake(Sequential(LogicDense(12, 20), LogicDense(20, 10)))
for simplified in (False, True):
    form = "simple" if simplified else "traced"
    save_circuit(f"torchlogix_dense_{form}", dense, [12], "12 bits", bits, simplified)
    save_circuit(f"torchlogix_plain_{form}", plain, [12], "12 bits", bits, simplified)
    save_circuit(f"torchlogix_planes_{form}", outside, [18], "6 eighths", planes, simplified,
                 "--thresholds 0.125,0.5,0.75 --plane 6")
convolved = shake(Sequential(
    LogicConv2d(in_dim=6, channels=2, num_kernels=4, tree_depth=2, receptive_field_size=3, padding=1),
    OrPooling2d(kernel_size=2, stride=2, padding=1), Flatten(), LogicDense(64, 40), GroupSum(4)),
    images.unflatten(1, (2, 6, 6)))
save_circuit("torchlogix_conv_circuit", convolved, [2, 6, 6], "72 bits", images.unflatten(1, (2, 6, 6)), True)
