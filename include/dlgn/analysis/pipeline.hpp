#pragma once

/// \file
/// A netlist in stages, with registers between them.

#include <cstddef>
#include <string>
#include <vector>

#include <dlgn/analysis/stage_graph.hpp>
#include <dlgn/analysis/timing.hpp>
#include <dlgn/liberty/cell_tables.hpp>
#include <dlgn/netlist/netlist.hpp>
#include <dlgn/netlist/pipeline_register.hpp>

namespace dlgn {

/// What `pipeline` is to make.
struct pipeline_params {
    std::size_t stages = 0;        ///< of logic; 0: as few as `period` allows
    double period = 0;             ///< ns, that the clock must be able to have; 0: as short as `stages` allow
    bool register_inputs = false;  ///< registers at the inputs, too
    bool register_outputs = false; ///< and at the outputs
    /// The share by which the period may be longer than the shortest that was found, for fewer registers;
    /// with `stages` only.
    double tolerance = 0.05;
    std::string flip_flop{}; ///< its name; the smallest if empty
    timing_params timing{};  ///< assumed of inputs, outputs and wires
};

/// What `pipeline` makes.
struct pipeline_result {
    dlgn::netlist netlist;     ///< with its registers
    std::size_t stages = 1;    ///< of logic
    std::size_t latency = 0;   ///< cycles from a sample at the inputs to what is said of it at the outputs
    std::size_t registers = 0; ///< of them `between` are between stages
    std::size_t between = 0;   ///< registers between stages
    double period = 0;         ///< ns, the shortest that `analyse_timing` finds
};

namespace detail {

/// The netlist with its instances in the given stages.
[[nodiscard]] pipeline_result in_stages(const netlist& source, const stage_graph& graph,
                                        const std::vector<std::size_t>& stage, std::size_t stages,
                                        const pipeline_params& params, const pipeline_register& use);

} // namespace detail

/// A netlist without registers as a pipeline: the same function of a sample, some cycles later, and a sample
/// in every cycle. Between stages stand as few registers as can be, for the budget of delay that a stage has
/// (see `detail::cut_stages`); budgets are tried, and the one that counts is what `analyse_timing` says of
/// the netlist with its registers. `stages` and `period` may both be given: then so many stages, and the
/// fewest registers with that period.
///
/// Registers are not drivers: `choose_drives` may follow. Nets keep their origins. Throws `argument_error` if
/// the netlist has registers, neither stages nor a period are given, figures are negative, not finite or 0,
/// there are to be more stages than cells one behind the other, or no pipeline has the period; otherwise as
/// `find_pipeline_register` and `analyse_timing`. Time by the pairs of cells that are a stage apart, about
/// quadratic in the cells of a stage.
[[nodiscard]] pipeline_result pipeline(const netlist& netlist, const library_tables& tables,
                                       const pipeline_params& params);

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/analysis/impl/pipeline.hpp>
#endif
