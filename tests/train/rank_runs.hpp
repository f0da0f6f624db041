#pragma once

// Runs that ranks share, whether they are threads or processes.

#include <cstddef>
#include <span>
#include <vector>

#include <dlgn/core/communicator.hpp>
#include <dlgn/cost/paper_cost.hpp>
#include <dlgn/train/fit.hpp>
#include <dlgn/train/teacher.hpp>

#include "train/runs.hpp"

namespace dlgn_test {

/// Everything that a run can do, in batches of five shards, the last one not full.
inline run_parts ranks_run() {
    run_parts parts;
    parts.data = small_data(650, 1);
    parts.held_out = small_data(150, 2);
    parts.params.batch = 300;
    parts.params.hard_epochs = 0;
    parts.params.prices.area_weight = 0.01;
    parts.params.prices.unread_is_free = true;
    parts.params.prices.energy_weight = 0.01;
    parts.params.change_energy = [](dlgn::gate_op op, std::size_t side) {
        return 1.0 + static_cast<double>(to_index(op)) + 0.5 * static_cast<double>(side);
    };
    parts.params.gumbel_noise = 0.5;
    parts.params.refresh_every = 1;
    parts.params.keep_best = true;
    parts.params.patience = 3;
    parts.params.targets.label_smoothing = 0.1;
    parts.params.augment = [](std::span<dlgn::bit_word> bits, dlgn::random_engine& random) {
        bits[0] ^= random.below(2);
    };
    parts.params.draw = [](std::size_t, std::span<dlgn::bit_word> bits, dlgn::random_engine& random) {
        bits[0] ^= 2 * random.below(2);
    };
    return parts;
}

/// What a run comes to: weights, and the log but for times.
struct ranks_outcome {
    std::vector<double> weights;
    std::vector<double> log;
    bool operator==(const ranks_outcome&) const = default;
};

inline ranks_outcome train_by(const run_parts& parts, dlgn::communicator* ranks = nullptr) {
    dlgn::relaxed_network network(parts.shape, parts.network_seed);
    dlgn::fit_params params = parts.params;
    params.held_out = &parts.held_out;
    params.ranks = ranks;
    if (parts.is_taught)
        params.teacher = dlgn::network_teacher(dlgn::relaxed_network(parts.shape, 9));
    ranks_outcome result;
    for (const dlgn::epoch_stats& e : dlgn::fit(network, parts.data, params, dlgn::paper_cost{}))
        for (const double value : {e.loss, e.cross_entropy, e.mean_area, e.mean_energy, e.train_accuracy,
                                   *e.soft_accuracy, *e.hard_accuracy})
            result.log.push_back(value);
    result.weights = weights_of(network);
    return result;
}

} // namespace dlgn_test
