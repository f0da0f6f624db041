#!/bin/sh
# The main example with all images to train on and none to judge by. $1 is the program; runs where it is called.
set -eu
mkdir -p all_images
"$1" train --data "$2/examples/data/mnist-1bit" --layers 300,100 --candidates 4 --epochs 2 --threads 1 --held-out 0 --out all_images >all_images.txt
grep -q "^epoch  2/2 .* training [0-9.]* % " all_images.txt || {
    cat all_images.txt
    echo "error: no line of the second epoch with its accuracy on the training images" >&2
    exit 1
}
if grep -q "held-out soft\|soft_accuracy" all_images.txt all_images/report.json; then
    echo "error: an accuracy on held-out images, which there are none of" >&2
    exit 1
fi
if ! grep -q '"held_out": *0' all_images/report.json || grep -q ", held-out" all_images/report.html; then
    echo "error: the report does not say that no images were held out" >&2
    exit 1
fi
