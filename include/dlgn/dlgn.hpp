#pragma once

/// \file
/// The whole library, in the order in which data flows through it. Products that only classify include
/// `<dlgn/inference.hpp>` instead, which needs neither Eigen nor Liberty.

#include <dlgn/core/accuracy.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file_lock.hpp>
#include <dlgn/core/version.hpp>

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

#include <dlgn/gate/op.hpp>
#include <dlgn/gate/relaxed.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/gate/word.hpp>

#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_matches.hpp>
#include <dlgn/liberty/gate_cells.hpp>
#include <dlgn/liberty/read.hpp>
#include <dlgn/liberty/read_tables.hpp>

#include <dlgn/cost/area_cost.hpp>
#include <dlgn/cost/free_inverters_cost.hpp>
#include <dlgn/cost/free_wires_cost.hpp>
#include <dlgn/cost/head_area.hpp>
#include <dlgn/cost/liberty_cost.hpp>
#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/cost/pin_energy.hpp>
#include <dlgn/cost/unit_cost.hpp>

#include <dlgn/relax/discretise.hpp>
#include <dlgn/relax/gumbel.hpp>
#include <dlgn/relax/hard_pass.hpp>
#include <dlgn/relax/refresh.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/soft_pass.hpp>

#include <dlgn/train/augment.hpp>
#include <dlgn/train/augment_grey.hpp>
#include <dlgn/train/fit.hpp>
#include <dlgn/train/refine.hpp>
#include <dlgn/train/teacher.hpp>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/core_pins.hpp>
#include <dlgn/circuit/decompose.hpp>
#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/join.hpp>
#include <dlgn/circuit/named_circuit.hpp>
#include <dlgn/circuit/output_cone.hpp>
#include <dlgn/circuit/placement.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/circuit/wire_lengths.hpp>

#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/classifier/ports.hpp>
#include <dlgn/classifier/with_encoder.hpp>
#include <dlgn/encoder/encoder.hpp>
#include <dlgn/encoder/feature.hpp>
#include <dlgn/encoder/row_view.hpp>

#include <dlgn/inference.hpp>

#include <dlgn/netlist/evaluate.hpp>
#include <dlgn/netlist/map.hpp>
#include <dlgn/netlist/map_one_to_one.hpp>
#include <dlgn/netlist/placement.hpp>
#include <dlgn/netlist/testbench.hpp>
#include <dlgn/netlist/verilog.hpp>

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/critical_path.hpp>
#include <dlgn/analysis/design_rules.hpp>
#include <dlgn/analysis/drives.hpp>
#include <dlgn/analysis/gate_costs.hpp>
#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/sdc.hpp>
#include <dlgn/analysis/spef.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/analysis/waves.hpp>

#include <dlgn/export/aiger.hpp>
#include <dlgn/export/blif.hpp>
#include <dlgn/export/c.hpp>
#include <dlgn/export/c_classifier.hpp>
#include <dlgn/export/cpp.hpp>
#include <dlgn/export/cpp_classifier.hpp>
#include <dlgn/export/dot.hpp>
#include <dlgn/import/aiger.hpp>
#include <dlgn/import/blif.hpp>
