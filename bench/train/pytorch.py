"""Seconds a training step takes in PyTorch: layers of 16-way softmax gates with fixed random wiring, forward,
backward and Adam, on the CPU.

    pytorch.py FORM THREADS BATCH LAYER...

FORM is `sum`, which evaluates all 16 gates and adds them up, or `collapsed`: the expectation over the gates is a
polynomial of four coefficients, and a row of a tensor is a neuron's batch. The two must give the same scores.
"""

import sys
import time

import torch

INPUTS, CLASSES = 784, 10


def gate(op, a, b):
    """The relaxed gate `op` (0 to 15, truth table f(0,0) first) of two tensors."""
    ab = a * b
    return [
        lambda: torch.zeros_like(a),
        lambda: ab,
        lambda: a - ab,
        lambda: a,
        lambda: b - ab,
        lambda: b,
        lambda: a + b - 2 * ab,
        lambda: a + b - ab,
        lambda: 1 - (a + b - ab),
        lambda: 1 - (a + b - 2 * ab),
        lambda: 1 - b,
        lambda: 1 - b + ab,
        lambda: 1 - a,
        lambda: 1 - a + ab,
        lambda: 1 - ab,
        lambda: torch.ones_like(a),
    ][op]()


# Coefficients of 1, a, b and ab in each gate, from its values at (0,0), (0,1), (1,0), (1,1).
CORNERS = [[float(op >> 3 - corner & 1) for corner in range(4)] for op in range(16)]
COEFFICIENTS = [[f00, f10 - f00, f01 - f00, f00 - f01 - f10 + f11] for f00, f01, f10, f11 in CORNERS]


class LogicLayer(torch.nn.Module):
    def __init__(self, inputs, neurons):
        super().__init__()
        self.weights = torch.nn.Parameter(torch.randn(neurons, 16))
        self.register_buffer("a", torch.randint(inputs, (neurons,)))
        self.register_buffer("b", torch.randint(inputs, (neurons,)))
        self.register_buffer("coefficients", torch.tensor(COEFFICIENTS))

    def sum(self, x):
        """Of x, batch x inputs."""
        p = torch.softmax(self.weights, dim=1)
        a, b = x[:, self.a], x[:, self.b]
        return sum(p[:, op] * gate(op, a, b) for op in range(16))

    def collapsed(self, x):
        """Of x, inputs x batch."""
        c = (torch.softmax(self.weights, dim=1) @ self.coefficients).unsqueeze(2)
        a, b = x.index_select(0, self.a), x.index_select(0, self.b)
        return torch.addcmul(torch.addcmul(c[:, 0], c[:, 1], a), torch.addcmul(c[:, 2], c[:, 3], a), b)


def scores(layers, form, x):
    """batch x classes, of x, batch x inputs."""
    if form == "collapsed":
        x = x.t().contiguous()
    for layer in layers:
        x = getattr(layer, form)(x)
    if form == "collapsed":
        return x.view(CLASSES, -1, x.shape[1]).sum(dim=1).t() / 10
    return x.view(x.shape[0], CLASSES, -1).sum(dim=2) / 10


def main():
    form = sys.argv[1]
    threads, batch, *sizes = map(int, sys.argv[2:])
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    layers = [LogicLayer(i, o) for i, o in zip([INPUTS] + sizes, sizes)]
    optimiser = torch.optim.Adam(torch.nn.ModuleList(layers).parameters(), lr=0.01)
    x = (torch.rand(batch, INPUTS) < 0.2).float()
    labels = torch.randint(CLASSES, (batch,))

    def step():
        loss = torch.nn.functional.cross_entropy(scores(layers, form, x), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    with torch.no_grad():
        torch.testing.assert_close(scores(layers, "sum", x), scores(layers, "collapsed", x))
    step()
    times = []
    for _ in range(7):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    print(sorted(times)[len(times) // 2])


if __name__ == "__main__":
    main()
