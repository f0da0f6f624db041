#pragma once

/// \file
/// Everything a program that only classifies needs: circuits, their files, the engine.

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/engine/engine.hpp>
