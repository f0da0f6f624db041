#pragma once

/// \file
/// From bits to a circuit: relaxed networks, the prices of their gates, training, refinement.

#include <dlgn/cost/free_inverters_cost.hpp>
#include <dlgn/cost/free_wires_cost.hpp>
#include <dlgn/cost/gate_cost.hpp>
#include <dlgn/cost/head_area.hpp>
#include <dlgn/cost/liberty_cost.hpp>
#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/cost/pin_energy.hpp>
#include <dlgn/cost/unit_cost.hpp>
#include <dlgn/liberty/read.hpp>
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
