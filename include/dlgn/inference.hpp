#pragma once

/// \file
/// Everything a program that only classifies needs.

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/engine/engine.hpp>
