#pragma once

/// \file
/// What is known of a classifier, as text, JSON and one HTML page.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/gate/op.hpp>
#include <dlgn/train/fit_params.hpp>

#include "netlist.hpp"
#include "samples.hpp"

namespace program {

/// An image and its labels.
struct shown_image {
    std::vector<std::uint8_t> pixels;
    std::size_t columns = 0;
    std::size_t channels = 1;
    std::size_t label = 0;
    std::size_t predicted = 0;
};

/// How training went.
struct training_log {
    std::vector<std::pair<std::string, std::string>> options; ///< name and value
    std::vector<dlgn::epoch_stats> epochs;
    double seconds = 0;
    std::size_t rows = 0;
    std::size_t held_out = 0;
    std::size_t neurons = 0;
    std::size_t read_neurons = 0; ///< that some output depends on
    std::vector<std::array<std::size_t, dlgn::gate_op_count>> gates_by_layer{};
    double one_to_one_area = 0; ///< of the cells of the neurons that are read, µm²
    double mean_price = 0;      ///< of a neuron, by the price list of training
    double relaxed_accuracy = 0;
};

struct report {
    std::string title;
    std::vector<std::string> class_names;
    std::string label_name;
    std::size_t features = 0;
    std::size_t used_features = 0;
    std::size_t bits = 0;
    std::size_t gates = 0; ///< of the circuit, simplified
    /// confusion[actual · classes + predicted], of the test rows; empty without labels
    std::vector<std::size_t> confusion{};
    std::size_t rows = 0;
    std::string rows_are = "test rows";
    double rows_per_second = 0; ///< of the engine, one thread, raw rows in, labels out
    std::optional<netlist_figures> netlist{};
    std::optional<training_log> training{};
    std::vector<shown_image> images{};
    std::vector<std::pair<std::string, std::string>> next{}; ///< what to do, and the command
    std::vector<std::pair<std::string, std::string>> files{};

    [[nodiscard]] double accuracy() const noexcept;
    /// Share of the most frequent class.
    [[nodiscard]] double baseline() const noexcept;
};

/// Classifies the rows with the engine, compares its labels with the reference, and counts.
[[nodiscard]] report examine(const dlgn::classifier& model, const samples& rows);

void write_text(std::ostream& out, const report& r);
void write_json(std::ostream& out, const report& r);
void write_html(std::ostream& out, const report& r);

} // namespace program
