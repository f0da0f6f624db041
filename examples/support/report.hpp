#pragma once

/// \file
/// What a run of the MNIST example found, as text, JSON and one HTML page.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/train/fit.hpp>

#include "json.hpp"
#include "silicon.hpp"
#include "svg.hpp"

namespace support {

struct cell_use {
    std::string name;
    std::size_t count = 0;
    double area = 0; ///< of all of them, µm²
};

struct sample_digit {
    std::vector<std::uint8_t> pixels;
    std::size_t columns = 0;
    unsigned label = 0;
    unsigned predicted = 0;
};

struct option_value {
    std::string name;
    std::string value;
};

struct run_report {
    std::vector<option_value> options;
    std::string thresholds; ///< that a pixel is above, one a bit
    std::uint64_t seed = 0;
    std::string library;
    std::size_t training_images = 0;
    std::size_t held_out_images = 0;
    std::size_t test_images = 0;
    std::vector<dlgn::epoch_stats> log;
    double training_seconds = 0;

    double soft_accuracy = 0; ///< on the test images, 0 to 1
    double hard_accuracy = 0;

    std::size_t neurons = 0;
    std::size_t read_neurons = 0; ///< that some output depends on
    std::size_t live_gates = 0;   ///< after simplification, without the head
    std::size_t head_gates = 0;   ///< that class sums and argmax add
    std::vector<std::array<std::size_t, dlgn::gate_op_count>> gates_by_layer; ///< of the neurons

    double one_to_one_area = 0;           ///< of the cells of the neurons that are read, µm²
    double one_to_one_all_area = 0;       ///< of all neurons
    double one_to_one_gate_area = 0;      ///< of the neurons that are read, without buffers and tie cells
    double one_to_one_with_head_area = 0; ///< with the head, gate for gate
    double simplified_area = 0;
    double simplified_with_head_area = 0;
    double mean_cell_one_to_one = 0; ///< µm² a neuron, over all neurons
    double mean_price = 0;           ///< the same by the price list of training
    std::size_t simplified_cells = 0;
    std::size_t simplified_with_head_cells = 0;
    std::vector<cell_use> cells; ///< of the simplified netlist with head, by falling area
    /// Of the simplified netlist with head: nets above their drivers' max_capacitance as mapped, and as
    /// written, with other drivers and buffers, whose area is in the figures above.
    std::size_t overloaded_mapped = 0;
    std::size_t overloaded = 0;
    std::string drives; ///< in words

    std::optional<silicon_figures> silicon;

    double images_per_second = 0; ///< of the engine, one thread, packed bits in, labels out
    std::vector<sample_digit> samples;
};

namespace detail {

[[nodiscard]] inline std::string percent(double share) { return dlgn::to_fixed(100 * share, 2) + " %"; }
[[nodiscard]] inline std::string area(double value) { return dlgn::to_fixed(value, 0) + " µm²"; }

/// A large count with thin gaps between thousands.
[[nodiscard]] inline std::string grouped(std::size_t value) {
    std::string digits = dlgn::to_text(value);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, ",");
    return digits;
}

/// The figures of the summary, name and text.
[[nodiscard]] inline std::vector<option_value> summary(const run_report& r) {
    std::vector<option_value> rows = {
        {"a bit is a pixel above", r.thresholds},
        {"test accuracy, relaxed network", percent(r.soft_accuracy)},
        {"test accuracy, circuit", percent(r.hard_accuracy)},
        {"neurons", grouped(r.neurons) + ", " + grouped(r.read_neurons) + " of them read"},
        {"gates after simplification",
         grouped(r.live_gates) + ", and " + grouped(r.head_gates) + " of the head"},
        {"area one-to-one",
         area(r.one_to_one_area) + "; all neurons, read or not: " + area(r.one_to_one_all_area)},
        {"of that, gates",
         area(r.one_to_one_gate_area) + ", the rest buffers for wires and tie cells for constants"},
        {"area one-to-one with head", area(r.one_to_one_with_head_area)},
        {"area simplified", area(r.simplified_area) + " in " + grouped(r.simplified_cells) + " cells"},
        {"area simplified with head",
         area(r.simplified_with_head_area) + " in " + grouped(r.simplified_with_head_cells) + " cells"},
        {"over max_capacitance", r.drives + " µm² more"},
        {"mean cell area of a neuron", dlgn::to_fixed(r.mean_cell_one_to_one, 3) +
                                           " µm², by the prices of training " +
                                           dlgn::to_fixed(r.mean_price, 3) + " µm²"},
        {"engine, one thread", dlgn::to_fixed(r.images_per_second / 1e6, 2) + " M images/s"},
        {"training", dlgn::to_fixed(r.training_seconds, 0) + " s for " + dlgn::to_text(r.log.size()) +
                         " epochs of " + grouped(r.training_images) + " images"},
    };
    if (r.silicon) {
        const silicon_figures& s = *r.silicon;
        rows.push_back({"delay, before layout",
                        s.delay_unknown.empty() ? dlgn::to_fixed(s.delay, 2) + " ns, with head, without wires"
                                                : "not known: " + s.delay_unknown});
        if (!s.energy_unknown.empty()) {
            rows.push_back({"energy an inference", "not known: " + s.energy_unknown});
            return rows;
        }
        rows.push_back({"energy an inference", dlgn::to_fixed(s.energy, 2) +
                                                   " pJ on test images, glitches included, without wires"});
        rows.push_back({"power", dlgn::to_fixed(s.power, 3) + " mW at " + dlgn::to_fixed(s.rate / 1e6, 1) +
                                     " M images/s, of which leakage " + dlgn::to_fixed(s.leakage, 1) +
                                     " nW"});
    }
    return rows;
}

inline constexpr std::string_view paper_note =
    "For comparison, \"Silicon Aware Neural Networks\" (arXiv 2604.19334) reports, for about 320,000 neurons "
    "with its "
    "own cell areas: 98.04 % without and 97.66 % with its area term, mean cell area 9.380 and 6.107 µm², "
    "one-to-one "
    "and without the head; and for its 72,000-gate macro 97 % at 41.8 M images/s. Its library differs from "
    "this one, "
    "so areas compare as ratios only, and its macro is a chip while our rate is of a processor.";

} // namespace detail

inline void write_text(std::ostream& out, const run_report& r) {
    out << "dlgn " << dlgn::version << ": MNIST to a netlist of " << r.library << " cells\n\n";
    for (const auto& [name, value] : detail::summary(r))
        out << "  " << name << std::string(30 - std::min<std::size_t>(name.size(), 29), ' ') << value << '\n';
    out << '\n' << detail::paper_note << "\n\nOptions:";
    for (const auto& [name, value] : r.options)
        out << " --" << name << ' ' << value;
    out << '\n';
}

inline void write_json(std::ostream& out, const run_report& r) {
    json_writer json(out);
    json.begin_object();
    json.member("version", dlgn::version).member("seed", r.seed).member("library", r.library);
    json.member("thresholds", r.thresholds);
    json.key("options").begin_object();
    for (const auto& [name, value] : r.options)
        json.member(name, value);
    json.end_object();
    json.key("accuracy").begin_object();
    json.member("soft", r.soft_accuracy).member("hard", r.hard_accuracy).end_object();
    json.key("images").begin_object();
    json.member("training", r.training_images)
        .member("held_out", r.held_out_images)
        .member("test", r.test_images);
    json.end_object();
    json.member("neurons", r.neurons);
    json.key("gates").begin_object();
    json.member("read", r.read_neurons)
        .member("live", r.live_gates)
        .member("head", r.head_gates)
        .end_object();
    json.key("area").begin_object();
    json.member("one_to_one", r.one_to_one_area).member("one_to_one_all_neurons", r.one_to_one_all_area);
    json.member("one_to_one_gates", r.one_to_one_gate_area);
    json.member("one_to_one_with_head", r.one_to_one_with_head_area);
    json.member("simplified", r.simplified_area).member("simplified_with_head", r.simplified_with_head_area);
    json.member("mean_cell_one_to_one", r.mean_cell_one_to_one);
    json.member("mean_price", r.mean_price).end_object();
    json.key("overloaded_nets").begin_object();
    json.member("mapped", r.overloaded_mapped).member("written", r.overloaded).end_object();
    json.key("cells").begin_object();
    for (const cell_use& use : r.cells) {
        json.key(use.name).begin_object();
        json.member("count", use.count).member("area", use.area).end_object();
    }
    json.end_object();
    json.key("engine").begin_object().member("images_per_second", r.images_per_second).end_object();
    if (r.silicon) {
        json.key("silicon").begin_object();
        if (r.silicon->delay_unknown.empty())
            json.member("delay_ns", r.silicon->delay).member("rate_per_second", r.silicon->rate);
        else
            json.member("delay_unknown", r.silicon->delay_unknown);
        if (r.silicon->energy_unknown.empty()) {
            json.member("leakage_nw", r.silicon->leakage).member("switching_pj", r.silicon->switching);
            json.member("internal_pj", r.silicon->internal).member("energy_pj", r.silicon->energy);
            json.member("power_mw", r.silicon->power);
        } else {
            json.member("energy_unknown", r.silicon->energy_unknown);
        }
        json.end_object();
    }
    json.member("training_seconds", r.training_seconds);
    json.key("epochs").begin_array();
    for (const dlgn::epoch_stats& epoch : r.log) {
        json.begin_object().member("loss", epoch.loss).member("cross_entropy", epoch.cross_entropy);
        json.member("area_loss", epoch.area_loss).member("mean_area", epoch.mean_area);
        json.member("energy_loss", epoch.energy_loss).member("mean_energy", epoch.mean_energy);
        json.member("train_accuracy", epoch.train_accuracy);
        if (epoch.hard_accuracy)
            json.member("soft_accuracy", *epoch.soft_accuracy).member("hard_accuracy", *epoch.hard_accuracy);
        json.member("images_per_second", epoch.images_per_second).end_object();
    }
    json.end_array().end_object();
}

inline void write_html(std::ostream& out, const run_report& r) {
    out << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<title>dlgn: MNIST to gates</title>\n<style>\n"
           "body{font:15px/1.5 system-ui,sans-serif;color:#222;background:#fff;max-width:1180px;margin:24px "
           "auto;"
           "padding:0 16px}\nh1{font-size:24px;margin:0}h2{font-size:17px;margin:28px 0 8px}\n"
           "table{border-collapse:collapse}td{padding:3px 18px 3px 0;border-bottom:1px solid #e4e4e4}"
           "td+td{font-variant-numeric:tabular-nums}\n"
           ".row{display:flex;flex-wrap:wrap;gap:28px}.digits{display:flex;flex-wrap:wrap;gap:10px}\n"
           "svg{max-width:100%;height:auto}svg text{font:12px "
           "system-ui,sans-serif;fill:#333}.grid{stroke:#ddd}\n"
           ".ink{fill:#111}.right{fill:#eef3ee}.wrong{fill:#ffd9d9}\n"
           ".note{color:#555;max-width:820px}code{font-size:13px;overflow-wrap:anywhere}\n</style></"
           "head><body>\n";
    out << "<h1>MNIST to a netlist of " << escape_html(r.library) << " cells</h1>\n<p class=\"note\">dlgn "
        << dlgn::version << ", seed " << r.seed << "</p>\n<table>\n";
    for (const auto& [name, value] : detail::summary(r))
        out << "<tr><td>" << escape_html(name) << "</td><td>" << escape_html(value) << "</td></tr>\n";
    out << "</table>\n<p class=\"note\">" << escape_html(detail::paper_note) << "</p>\n";

    series soft{"relaxed network, held-out", {}};
    series hard{"circuit, held-out", {}};
    series training{"training", {}};
    series mean_area{"expected price of a neuron", {}};
    for (const dlgn::epoch_stats& epoch : r.log) {
        if (epoch.hard_accuracy) {
            soft.values.push_back(100 * *epoch.soft_accuracy);
            hard.values.push_back(100 * *epoch.hard_accuracy);
        }
        training.values.push_back(100 * epoch.train_accuracy);
        mean_area.values.push_back(epoch.mean_area);
    }
    out << "<div class=\"row\"><div><h2>Accuracy over epochs</h2>\n"
        << line_chart("accuracy over epochs",
                      hard.values.empty() ? std::vector<series>{training}
                                          : std::vector<series>{soft, hard, training},
                      "epoch", " %", 1)
        << "</div><div><h2>Expected price over epochs</h2>\n"
        << line_chart("expected price over epochs", std::vector<series>{mean_area}, "epoch", " µm²", 2)
        << "</div></div>\n";

    std::vector<bar_row> functions;
    for (const dlgn::gate_op op : dlgn::all_gate_ops) {
        bar_row row{std::string(name(op)), {}, {}};
        std::size_t total = 0;
        for (const auto& layer : r.gates_by_layer) {
            row.parts.push_back(static_cast<double>(layer[to_index(op)]));
            total += layer[to_index(op)];
        }
        row.label = detail::grouped(total);
        functions.push_back(row);
    }
    std::vector<std::string> layers;
    for (std::size_t i = 0; i < r.gates_by_layer.size(); ++i)
        layers.push_back("layer " + dlgn::to_text(i + 1));
    std::vector<bar_row> cells;
    for (const cell_use& use : r.cells)
        cells.push_back({use.name, {use.area}, detail::area(use.area) + ", " + detail::grouped(use.count)});
    out << "<div class=\"row\"><div><h2>Neurons by function and layer</h2>\n"
        << bar_chart("neurons by function and layer", functions, layers)
        << "</div><div><h2>Area by cell, simplified with head</h2>\n"
        << bar_chart("area by cell", cells, {}) << "</div></div>\n";

    out << "<h2>Test digits and the circuit's labels</h2>\n<div class=\"digits\">\n";
    for (const sample_digit& digit : r.samples)
        out << image(digit.pixels, digit.columns,
                     digit.label == digit.predicted
                         ? dlgn::to_text(digit.predicted)
                         : dlgn::to_text(digit.predicted) + ", is " + dlgn::to_text(digit.label),
                     digit.label != digit.predicted);
    out << "</div>\n<h2>Options</h2>\n<p><code>";
    for (const auto& [name, value] : r.options)
        out << " --" << escape_html(name) << ' ' << escape_html(value);
    out << "</code></p>\n</body></html>\n";
}

} // namespace support
