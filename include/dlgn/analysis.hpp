#pragma once

/// \file
/// What a netlist costs: timing, power from activity, design rules, and the files that other tools read and
/// write.

#include <dlgn/analysis/activity.hpp>
#include <dlgn/analysis/critical_path.hpp>
#include <dlgn/analysis/design_rules.hpp>
#include <dlgn/analysis/drives.hpp>
#include <dlgn/analysis/gate_costs.hpp>
#include <dlgn/analysis/glitches.hpp>
#include <dlgn/analysis/hold.hpp>
#include <dlgn/analysis/pipeline.hpp>
#include <dlgn/analysis/power.hpp>
#include <dlgn/analysis/resize.hpp>
#include <dlgn/analysis/sdc.hpp>
#include <dlgn/analysis/spef.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/analysis/waves.hpp>
#include <dlgn/liberty/read_tables.hpp>
