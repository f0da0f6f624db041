"""Rows for models from elsewhere, the same on every machine, and the scores expected for them."""

import random

ROWS = 10000


def rows(features, kind, seed=1):
    """ROWS lists of bits (kind "bits"), or of eighths from -1 to 2 (kind "eighths"), which meet thresholds exactly."""
    draws = random.Random(seed)
    width = features * ROWS
    if kind == "bits":
        number = draws.getrandbits(width)
        flat = [int(bit) for bit in f"{number:0{width}b}"]
    else:
        flat = [byte % 25 / 8 - 1 for byte in draws.getrandbits(8 * width).to_bytes(width, "little")]
    return [flat[i:i + features] for i in range(0, width, features)]


def write_rows(path, table):
    with open(path, "w", encoding="ascii") as file:
        for row in [[f"x{i}" for i in range(len(table[0]))], *table]:
            file.write(",".join(map(str, row)) + "\n")


def write_scores(path, scores):
    """As `dlgn classify --scores` writes them: the label, which is the first of the highest, and the whole scores."""
    classes = len(scores[0])
    with open(path, "w", encoding="ascii") as file:
        file.write(",".join(["label", *map(str, range(classes))]) + "\n")
        for row in scores:
            whole = [round(score) for score in row]
            assert all(abs(score - near) < 1e-3 for score, near in zip(row, whole)), row
            file.write(",".join(map(str, [whole.index(max(whole)), *whole])) + "\n")


if __name__ == "__main__":  # FILE FEATURES KIND
    import sys
    write_rows(sys.argv[1], rows(int(sys.argv[2]), sys.argv[3]))
