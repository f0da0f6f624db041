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

# A convolutional network, with what photographs are trained with; its trees must not start at random, or it learns nothing.
mkdir -p convolution
"$1" train --data "$2/examples/data/mnist-1bit" --layers conv:4:side=5:stride=4:depth=2,pool:2,100 --candidates 2 \
    --mirror --shift 0 --label-smoothing 0.1 --weight-decay 0.01 --epochs 1 --threads 1 --out convolution >convolution.txt
# 4 kernels of 3 gates at 6 x 6 positions, 4 pools of 3 gates at 3 x 3, and 100.
grep -q "^training 640 neurons " convolution.txt && grep -q '"layers": "conv:4:side=5' convolution/report.json || {
    cat convolution.txt
    echo "error: not the network that --layers describes" >&2
    exit 1
}
grep -q "^epoch  1/1 .* hard [3-9][0-9]" convolution.txt || {
    cat convolution.txt
    echo "error: fewer than 30 % of the held-out images right" >&2
    exit 1
}
