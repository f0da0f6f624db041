"""Seconds a training step takes in PyTorch: layers of 16-way softmax gates with fixed random wiring, forward,
backward and Adam, on the CPU.    train.py THREADS BATCH LAYER...
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


class LogicLayer(torch.nn.Module):
    def __init__(self, inputs, neurons):
        super().__init__()
        self.weights = torch.nn.Parameter(torch.randn(neurons, 16))
        self.register_buffer("a", torch.randint(inputs, (neurons,)))
        self.register_buffer("b", torch.randint(inputs, (neurons,)))

    def forward(self, x):
        p = torch.softmax(self.weights, dim=1)
        a, b = x[:, self.a], x[:, self.b]
        return sum(p[:, op] * gate(op, a, b) for op in range(16))


def main():
    threads, batch, *sizes = map(int, sys.argv[1:])
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    layers = [LogicLayer(i, o) for i, o in zip([INPUTS] + sizes, sizes)]
    network = torch.nn.Sequential(*layers)
    optimiser = torch.optim.Adam(network.parameters(), lr=0.01)
    x = (torch.rand(batch, INPUTS) < 0.2).float()
    labels = torch.randint(CLASSES, (batch,))

    def step():
        scores = network(x).view(batch, CLASSES, -1).sum(dim=2) / 10
        loss = torch.nn.functional.cross_entropy(scores, labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    step()
    times = []
    for _ in range(7):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    print(sorted(times)[len(times) // 2])


if __name__ == "__main__":
    main()
