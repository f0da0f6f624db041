#pragma once

/// \file
/// From rows and images to bits: tables, images and arrays are read, encoders fitted.

#include <dlgn/core/accuracy.hpp>
#include <dlgn/data/cifar.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/encode.hpp>
#include <dlgn/data/fit_encoder.hpp>
#include <dlgn/data/idx.hpp>
#include <dlgn/data/image_folder.hpp>
#include <dlgn/data/mnist.hpp>
#include <dlgn/data/npy.hpp>
#include <dlgn/data/read_table.hpp>
#include <dlgn/data/thresholds.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/feature.hpp>
#include <dlgn/encoder/row_view.hpp>
