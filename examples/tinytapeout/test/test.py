"""Sends test images to the tile and compares the digits: cocotb 2, by `make`."""

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, FallingEdge

IMAGES = 3


def lines(name):
    with open(name, encoding="ascii") as file:
        return file.read().split()


async def send(dut, bits):
    """Pixels, one a clock; the last row is filled with zeros."""
    for number, bit in enumerate(bits + [0] * (-len(bits) % 8)):
        dut.ui_in.value = bit | 2 | (4 if number == 0 else 0)
        await FallingEdge(dut.clk)
    dut.ui_in.value = 0


@cocotb.test()
async def digits(dut):
    cocotb.start_soon(Clock(dut.clk, 50, unit="ns").start())
    dut.ena.value = 1
    dut.ui_in.value = 0
    dut.uio_in.value = 0
    dut.rst_n.value = 0
    await ClockCycles(dut.clk, 5)
    await FallingEdge(dut.clk)
    dut.rst_n.value = 1
    pixels = [int(number, 16) for number in lines("pixels.hex")]
    images = lines("images.txt")
    labels = [int(label) for label in lines("labels.txt")]
    for image, label in list(zip(images, labels))[:IMAGES]:
        await send(dut, [int(image[pixel]) for pixel in pixels])
        for _ in range(700):
            if int(dut.uo_out.value) & 16:
                break
            await FallingEdge(dut.clk)
        answer = int(dut.uo_out.value)
        assert answer & 16, "no answer"
        assert answer & 15 == label
