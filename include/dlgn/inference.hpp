#pragma once

/// \file
/// Everything a program that only classifies needs: classifiers, circuits, their files, the engine.

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/engine/engine.hpp>
