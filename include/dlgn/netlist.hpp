#pragma once

/// \file
/// From a circuit or a classifier to cells: simplification, heads, encoders as gates, mapping, Verilog.

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/core_pins.hpp>
#include <dlgn/circuit/decompose.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/join.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/circuit/offset.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/circuit/placement.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/circuit/wire_lengths.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/classifier/port_file.hpp>
#include <dlgn/classifier/ports.hpp>
#include <dlgn/classifier/with_encoder.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>
#include <dlgn/netlist/placement.hpp>
#include <dlgn/netlist/stream_testbench.hpp>
#include <dlgn/netlist/streams.hpp>
#include <dlgn/netlist/testbench.hpp>
#include <dlgn/netlist/verilog.hpp>
