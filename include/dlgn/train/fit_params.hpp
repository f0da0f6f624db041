#pragma once

/// \file
/// What a training run is told, and what it tells of itself.

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <dlgn/core/bits.hpp>
#include <dlgn/core/communicator.hpp>
#include <dlgn/core/parallel.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/train/loss.hpp>
#include <dlgn/train/trainer.hpp>

namespace dlgn {

/// One line of a training log.
struct epoch_stats {
    std::size_t epoch = 0;     ///< from 1
    std::size_t epochs = 0;    ///< planned
    double loss = 0;           ///< cross-entropy, weighted area and energy, mean over the epoch
    double cross_entropy = 0;  ///< mean over the samples of the epoch
    double area_loss = 0;      ///< δ · mean area
    double energy_loss = 0;    ///< energy weight · mean energy
    double mean_area = 0;      ///< expected price of a neuron, µm², mean over the epoch
    double mean_energy = 0;    ///< expected switching energy of a neuron, fJ; 0 without an energy weight
    double train_accuracy = 0; ///< of the network, as it computed while it trained
    std::optional<double> soft_accuracy{}; ///< on the held-out samples, after the epoch
    std::optional<double> hard_accuracy{}; ///< of the gates and wires the network would become
    double images_per_second = 0;          ///< trained on
    double seconds_left = 0;               ///< estimated from the epochs so far
};

/// What is said of a described layer (`network_params::layers`) in place of what `fit_params` says of all.
struct layer_fit_params {
    std::optional<std::size_t> hard_epochs{}; ///< as many as all epochs: straight-through from the start
    std::optional<double> gumbel_noise{};     ///< instead of that of `fit_params`
};

/// Writes the class scores of a batch as a teacher sees it: samples × classes, in any unit. Row `rows[i]` of
/// the bits is sample `samples[i]` of the data as the network in training sees it.
using teacher_function =
    std::function<void(thread_pool& pool, bit_view bits, std::span<const std::uint32_t> rows,
                       std::span<const std::uint32_t> samples, std::span<float> scores)>;

/// How `fit` trains.
struct fit_params {
    std::size_t epochs = 20; ///< passes over the samples
    /// Of those, the last ones that train the hard forward pass, with gradients as if it were soft.
    std::size_t hard_epochs = 0;
    /// Noise on the logits of gates and wires, a new sample of the network in every step (`gumbel_noise`):
    /// its scale at the start, which falls to 0 along half a cosine so that what is trained becomes what is
    /// deployed; 0: none. Hard epochs pass gradients straight through the samples.
    double gumbel_noise = 0;
    double gumbel_temperature = 1;          ///< only with noise
    std::vector<layer_fit_params> layers{}; ///< one for each described layer; none if empty
    /// From epoch `freeze_from` (from 0) on the lowest described layer is frozen: it computes as the gates
    /// and wires it has become, and is not trained any more; `freeze_every` epochs later the next, but the
    /// last one never. 0: none.
    std::size_t freeze_every = 0;
    std::size_t freeze_from = 0;     ///< only with `freeze_every`: less than all epochs
    std::size_t batch = 128;         ///< samples in a step
    double learning_rate = 0.1;      ///< of the gates, Adam's
    double wire_learning_rate = 0.2; ///< 0 keeps the wiring as it is
    /// After every so many epochs, new candidates for learned wiring in place of `refresh_share` of them, the
    /// least likely ones (`refresh_wiring`); 0: never. Not after the last epoch.
    std::size_t refresh_every = 0;
    double refresh_share = 0.25; ///< only with `refresh_every`
    /// Epochs, or a part of one, in which the rates grow to their full value in proportion to the steps
    /// taken.
    double warm_up = 0;
    /// Rates then follow half a cosine down to this share of their full value.
    double final_rate = 0.001;
    double weight_decay = 0;    ///< as in `adam_params`
    target_params targets{};    ///< smoothing of labels, the share of a teacher
    teacher_function teacher{}; ///< whose scores are learned too; none if empty. See `train/teacher.hpp`
    price_params prices{};      ///< none by default
    /// The energy in fJ that one change of input a (0) or b (1) of a function takes, only with an energy
    /// weight. See `pin_energy`.
    std::function<double(gate_op, std::size_t)> change_energy{};
    std::size_t threads = 1; ///< do not change the result
    std::uint64_t seed = 1;  ///< of the order of the samples, augmentation, new candidates and noise
    /// Writes the bits of sample i of the data anew each time the network is to see it, in place of those it
    /// has; none if empty. Several threads call it at once, each with an engine of its own, so that their
    /// number does not change the result. See `grey_samples`.
    std::function<void(std::size_t, std::span<bit_word>, random_engine&)> draw{};
    /// Changes a sample's bits in place before the network sees it, after `draw`; none if empty.
    std::function<void(std::span<bit_word>, random_engine&)> augment{};
    /// Judged after every epoch; not trained on.
    const dataset* held_out = nullptr;
    /// With held-out samples: return to the weights of the epoch whose circuit judged them best, among those
    /// with a hard forward pass, or among all if there are none; the last of equals.
    bool keep_best = false;
    /// With held-out samples: training ends after so many epochs without a circuit that judges them better
    /// than all before, counted as for `keep_best`; 0: never. The rates fall as planned for all epochs.
    std::size_t patience = 0;
    /// The file that keeps the state after every epoch, and that training continues from if it is there: the
    /// result is that of a run that was never interrupted. None if empty. It knows its run by the samples,
    /// the network as it was when the run began (or as the run left it), `cost` and all parameters but
    /// `threads`, `on_epoch` and `stop`; `draw` and `augment` by what they make of some samples. One run at a
    /// time has it: a lock beside it says so.
    std::filesystem::path checkpoint{};
    /// What else the checkpoint is to know its run by: what those samples of `draw` and `augment` may not
    /// show, such as shares and strengths.
    std::string checkpoint_key{};
    /// Called after every epoch; training ends when it returns false.
    std::function<bool(const epoch_stats&)> on_epoch{};
    /// Asked before every step; when it returns true training ends there, within an epoch if need be, and the
    /// checkpoint keeps that state too. Never if empty.
    std::function<bool()> stop{};
    /// The processes that train one network together, each with the same network, data and parameters but for
    /// `threads` and the functions that are called: see `dlgn/mpi.hpp`. Each batch is shared among them, and
    /// the network and the log are the same on all in the end. `stop` or `on_epoch` end training if they say
    /// so on any rank; rank 0 alone reads and writes the checkpoint. Null: this process alone.
    communicator* ranks = nullptr;
};

/// Throws `argument_error` naming the first parameter that `fit` does not take, whatever the data.
void validate(const fit_params& params);

namespace detail {

/// Whether the circuit of epoch `epoch`, counted from 0, is what training is for.
[[nodiscard]] inline bool may_be_best(const fit_params& params, std::size_t epoch) noexcept {
    return params.hard_epochs == 0 || epoch + params.hard_epochs >= params.epochs;
}

/// Whether the epochs since the best one have used up the patience.
[[nodiscard]] bool is_out_of_patience(const fit_params& params, std::span<const epoch_stats> log) noexcept;

/// Step `step` of a run of `steps`.
struct run_step {
    std::size_t step = 0;
    std::size_t steps = 1;
};

/// The energies of changes as numbers.
[[nodiscard]] std::array<std::array<double, 2>, gate_op_count> energies_of(const fit_params& params);

/// What a step of epoch `epoch` works with. `shapes` are the described layers that the layers of neurons are
/// of.
[[nodiscard]] step_params schedule(const fit_params& params, std::size_t epoch, run_step now,
                                   std::span<const std::size_t> shapes = {});

} // namespace detail

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/train/impl/fit_params.hpp>
#endif
