"""Makes models by difflogic's own classes, and their scores of all rows:  difflogic_models.py FOLDER

PYTHONPATH has a checkout of difflogic. For each model `name` FOLDER gets name.pt, name.rows.csv, name.csv (scores) and
name.options (of the importer, with which the model says what difflogic says).
"""

import contextlib
import io
import os
import sys
import types

sys.modules.setdefault("difflogic_cuda", types.ModuleType("difflogic_cuda"))  # its own code for graphics cards
import torch
from difflogic import GroupSum, LogicLayer

from rows import rows, write_scores

folder = sys.argv[1]


def network(inputs, sizes, classes, tau=3.0, seed=None, split=0, device="cpu", connections="random"):
    """`device` "cuda": weights do not come from the generator that wires are drawn from, as on a graphics card."""
    if seed is not None:
        torch.manual_seed(seed)
    if split:
        torch.utils.data.random_split(range(split), [split - split // 5, split // 5])
    layers, randn = [torch.nn.Flatten()], torch.randn
    if device == "cuda":
        other = torch.Generator().manual_seed(1)
        torch.randn = lambda *shape, **_: randn(*shape, generator=other)
    for size in sizes:
        layers.append(LogicLayer(inputs, size, device="cpu", connections=connections))
        inputs = size
    torch.randn = randn
    return torch.nn.Sequential(*layers, GroupSum(classes, tau, device="cpu"))


def save(name, model, saved, raw, bits, options=""):
    path = os.path.join(folder, name)
    torch.save(saved, path + ".pt")
    with torch.no_grad(), contextlib.redirect_stdout(io.StringIO()):  # it prints types
        scores = model.eval()(bits) * model[-1].tau
    write_scores(path + ".csv", scores.tolist())
    for ending, text in ((".options", options), (".rows", raw)):
        with open(path + ending, "w", encoding="ascii") as file:
            file.write(text + "\n")


bits = torch.tensor(rows(12, "bits"), dtype=torch.float32)

torch.manual_seed(1)
whole = network(12, [40, 30, 20], 4)
save("difflogic_whole", whole, whole, "12 bits", bits)

wired = network(12, [36, 24], 3, connections="unique")
save("difflogic_wiring", wired, wired.state_dict(), "12 bits", bits,
     "--inputs 12 --classes 3 --wiring difflogic_wires.pt")
torch.save([layer.indices for layer in wired if isinstance(layer, LogicLayer)], f"{folder}/difflogic_wires.pt")

for name, arguments in (
        ("difflogic_seed_cpu", {"seed": 7, "device": "cpu"}),
        ("difflogic_seed_unique", {"seed": 2**40 + 5, "device": "cpu", "connections": "unique"}),
        ("difflogic_seed_split", {"seed": 9, "device": "cuda", "split": 60000})):
    seeded = network(12, [60, 40], 5, **arguments)
    save(name, seeded, seeded.state_dict(), "12 bits", bits,
         " ".join(["--inputs 12 --classes 5", *(f"--{option} {value}" for option, value in arguments.items())]))

# Raw values and three thresholds: difflogic's experiments lay the bits of all features' first thresholds first.
raw = torch.tensor(rows(6, "eighths"))
planes = torch.cat([(raw > threshold).float() for threshold in (0.125, 0.5, 0.75)], dim=1)
model = network(18, [40, 20], 2)
save("difflogic_planes", model, model, "6 eighths", planes, "--thresholds 0.125,0.5,0.75")
beside = (raw.unsqueeze(-1) > torch.tensor([0.125, 0.5, 0.75])).float().flatten(1)
model = network(18, [40, 20], 2)
save("difflogic_beside", model, model, "6 eighths", beside, "--thresholds 0.125,0.5,0.75 --plane 1")
