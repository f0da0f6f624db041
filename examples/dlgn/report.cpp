#include "report.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string_view>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/core/version.hpp>
#include <dlgn/engine/engine.hpp>

#include "../support/results.hpp"
#include "../support/svg.hpp"
#include "command.hpp"
#include "page_style.hpp"

namespace program {

namespace {

using row = std::pair<std::string, std::string>;

std::string percent(double share) { return dlgn::to_fixed(100 * share, 2) + " %"; }
std::string area(double value, std::string_view unit) { return dlgn::to_fixed(value, 0) + std::string(unit); }

/// A count with commas between thousands.
std::string grouped(std::size_t value) {
    std::string digits = dlgn::to_text(value);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, ",");
    return digits;
}

/// Rows a second of the engine on one thread: the median of half a second's runs.
double measure(const dlgn::engine<>& engine, const dlgn::row_view& rows) {
    using clock = std::chrono::steady_clock;
    auto space = engine.make_workspace();
    std::vector<std::uint8_t> labels(rows.rows());
    std::vector<double> seconds;
    for (const auto start = clock::now(); clock::now() - start < std::chrono::milliseconds(500);) {
        const auto begin = clock::now();
        engine.classify(rows, labels, space);
        seconds.push_back(std::chrono::duration<double>(clock::now() - begin).count());
    }
    std::ranges::nth_element(seconds, seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2));
    return static_cast<double>(rows.rows()) / std::max(seconds[seconds.size() / 2], 1e-12);
}

/// Rows of a class and those of them that get its label.
struct class_figures {
    std::size_t rows = 0, right = 0, predicted = 0;
};
std::vector<class_figures> by_class(const report& r) {
    const std::size_t classes = r.class_names.size();
    std::vector<class_figures> result(classes);
    for (std::size_t actual = 0; actual < classes && !r.confusion.empty(); ++actual)
        for (std::size_t predicted = 0; predicted < classes; ++predicted) {
            const std::size_t count = r.confusion[actual * classes + predicted];
            result[actual].rows += count;
            result[predicted].predicted += count;
            result[actual].right += actual == predicted ? count : 0;
        }
    return result;
}

/// The figures of the summary, the whole classifier first.
std::vector<row> summary(const report& r, std::string_view um2) {
    std::vector<row> rows;
    if (!r.confusion.empty())
        rows.push_back({"accuracy", percent(r.accuracy()) + " of " + grouped(r.rows) + " " + r.rows_are +
                                        "; the most frequent class alone " + percent(r.baseline())});
    if (r.netlist) {
        const netlist_figures& n = *r.netlist;
        rows.push_back({"area, whole classifier", area(n.area, um2) + " in " + grouped(n.cells) +
                                                      " cells of " + n.library +
                                                      ", class sums and choice included"});
        rows.push_back({"of that, its circuit alone",
                        area(n.gates_area, um2) + ", " + grouped(n.model_gates) + " gates"});
        rows.push_back({"delay", n.silicon.timing
                                     ? dlgn::to_fixed(n.silicon.timing->period, 2) + " ns, " + n.wires
                                     : "not known: " + n.silicon.delay_unknown});
        rows.push_back({"energy an inference",
                        n.silicon.power ? dlgn::to_fixed(n.silicon.power->energy(n.rate()), 2) +
                                              " pJ, one each " + dlgn::to_fixed(n.period, 2) + " ns, on " +
                                              n.stimuli + ", glitches included, " + n.wires
                                        : "not known: " + n.silicon.energy_unknown});
    }
    rows.push_back({"reads", grouped(r.used_features) + " of " + grouped(r.features) + " features, as " +
                                 grouped(r.bits) + " bits"});
    rows.push_back({"engine", dlgn::to_fixed(r.rows_per_second / 1e6, 2) +
                                  " million rows a second, one thread, raw rows in, labels out"});
    if (r.training) {
        const training_log& t = *r.training;
        rows.push_back({"training", dlgn::to_fixed(t.seconds, 0) + " s for " +
                                        dlgn::to_text(t.epochs.size()) + " epochs of " + grouped(t.rows) +
                                        " rows, " + grouped(t.held_out) + " held out"});
        rows.push_back({"neurons", grouped(t.neurons) + ", " + grouped(t.read_neurons) +
                                       " of them read; relaxed, " + percent(t.relaxed_accuracy)});
        rows.push_back({"one-to-one", area(t.one_to_one_area, um2) +
                                          ", a cell for each neuron that is read, no class "
                                          "sums; mean price " +
                                          dlgn::to_fixed(t.mean_price, 3) + std::string(um2) + " a neuron"});
    }
    return rows;
}

} // namespace

double report::accuracy() const noexcept {
    std::size_t right = 0;
    for (std::size_t label = 0; label < class_names.size() && !confusion.empty(); ++label)
        right += confusion[label * class_names.size() + label];
    return rows == 0 ? 0 : static_cast<double>(right) / static_cast<double>(rows);
}

double report::baseline() const noexcept {
    std::size_t most = 0;
    for (const class_figures& each : by_class(*this))
        most = std::max(most, each.rows);
    return rows == 0 ? 0 : static_cast<double>(most) / static_cast<double>(rows);
}

report examine(const dlgn::classifier& model, const samples& rows) {
    report r;
    r.class_names.assign(model.class_names().begin(), model.class_names().end());
    r.label_name = model.label_name();
    r.features = model.features();
    const std::vector<bool> read = [&] {
        std::vector<bool> bits(model.circuit().inputs());
        const dlgn::circuit& c = model.circuit();
        const auto mark = [&](dlgn::node_id node) {
            if (c.is_input(node))
                bits[node] = true;
        };
        for (std::size_t gate = 0; gate < c.gates(); ++gate) {
            if (dlgn::depends_on_a(c.ops()[gate]))
                mark(c.fanin_a()[gate]);
            if (dlgn::depends_on_b(c.ops()[gate]))
                mark(c.fanin_b()[gate]);
        }
        for (const dlgn::node_id output : c.outputs())
            mark(output);
        return bits;
    }();
    for (std::size_t i = 0; i < r.features; ++i) {
        bool used = false;
        for (std::size_t bit = model.encoder().first_bit(i); bit < model.encoder().first_bit(i + 1); ++bit) {
            used = used || read[bit];
            r.bits += read[bit] ? 1U : 0U;
        }
        r.used_features += used ? 1U : 0U;
    }
    r.gates = model.circuit().gates();
    r.rows = rows.size();
    const dlgn::engine<> engine{model};
    const std::vector<std::uint8_t> labels = engine.classify(rows.view());
    if (labels != dlgn::evaluate_labels(model.circuit(), model.encoder().encode(rows.view())))
        throw dlgn::error("the engine does not give the labels of the reference: please report this");
    r.rows_per_second = measure(engine, rows.view());
    if (rows.labels().empty())
        return r;
    const std::size_t classes = r.class_names.size();
    r.confusion.assign(classes * classes, 0);
    for (std::size_t i = 0; i < labels.size(); ++i)
        ++r.confusion[rows.labels()[i] * classes + labels[i]];
    if (rows.are_images())
        for (const bool wrong : {false, true})
            for (std::size_t i = 0, shown = 0; i < labels.size() && shown < 10; ++i) {
                const std::size_t label = rows.labels()[i];
                if ((labels[i] != label) != wrong || (!wrong && label != shown % classes))
                    continue;
                const auto pixels = rows.images().images.image(i);
                r.images.push_back({{pixels.begin(), pixels.end()},
                                    rows.images().images.columns,
                                    rows.images().images.channels,
                                    label,
                                    labels[i]});
                ++shown;
            }
    return r;
}

void write_text(std::ostream& out, const report& r) {
    out << "dlgn " << dlgn::version << ": " << r.title << "\n\n";
    const auto line = [&](std::string name, const std::string& value) {
        name.resize(std::max<std::size_t>(name.size() + 1, 27), ' ');
        out << "  " << name << value << '\n';
    };
    for (const auto& [name, value] : summary(r, " um2"))
        line(name, value);
    const auto figures = by_class(r);
    if (!r.confusion.empty()) {
        out << "\n  class                      rows    right   of those called so\n";
        for (std::size_t label = 0; label < figures.size() && label < 30; ++label) {
            const class_figures& each = figures[label];
            std::string name = r.class_names[label].substr(0, 24);
            name.resize(25, ' ');
            const auto share = [](std::size_t part, std::size_t all) {
                return all == 0 ? std::string("-")
                                : percent(static_cast<double>(part) / static_cast<double>(all));
            };
            std::string count = dlgn::to_text(each.rows);
            out << "  " << name << std::string(count.size() < 6 ? 6 - count.size() : 0, ' ') << count << "  "
                << share(each.right, each.rows) << "  " << share(each.right, each.predicted) << '\n';
        }
        if (figures.size() > 30)
            out << "  and " << figures.size() - 30 << " classes more: see report.html\n";
    }
    if (!r.files.empty())
        out << '\n';
    for (const auto& [name, what] : r.files)
        line(name, what);
    if (!r.next.empty())
        out << "\n  Next:\n";
    for (const auto& [what, command] : r.next)
        out << "  " << what << ":\n      " << command << '\n';
    if (r.training) {
        out << "\n  Options:";
        for (const auto& [name, value] : r.training->options)
            out << " --" << name << ' ' << value;
        out << '\n';
    }
}

void write_json(std::ostream& out, const report& r) {
    support::json_writer json(out);
    json.begin_object();
    json.member("version", dlgn::version).member("data", r.title).member("label", r.label_name);
    json.key("classes").begin_array();
    for (const std::string& name : r.class_names)
        json.value(name);
    json.end_array();
    json.member("features", r.features).member("used_features", r.used_features).member("bits", r.bits);
    json.member("gates", r.gates).member("rows", r.rows).member("rows_per_second", r.rows_per_second);
    if (!r.confusion.empty()) {
        json.member("accuracy", r.accuracy()).member("baseline", r.baseline());
        json.key("confusion").begin_array();
        for (std::size_t actual = 0; actual < r.class_names.size(); ++actual) {
            json.begin_array();
            for (std::size_t predicted = 0; predicted < r.class_names.size(); ++predicted)
                json.value(r.confusion[actual * r.class_names.size() + predicted]);
            json.end_array();
        }
        json.end_array();
    }
    if (r.netlist) {
        json.key("netlist").begin_object();
        write_json(json, *r.netlist);
        json.key("cells_used").begin_object();
        for (std::size_t i = 0; i < r.netlist->cell_counts.size(); ++i) {
            json.key(r.netlist->cell_counts[i].first).begin_object();
            json.member("count", r.netlist->cell_counts[i].second)
                .member("area", r.netlist->cell_areas[i])
                .end_object();
        }
        json.end_object().end_object();
    }
    if (r.training) {
        const training_log& t = *r.training;
        json.key("training").begin_object();
        json.member("seconds", t.seconds).member("rows", t.rows).member("held_out", t.held_out);
        json.member("relaxed_accuracy", t.relaxed_accuracy).member("neurons", t.neurons);
        json.member("read_neurons", t.read_neurons).member("one_to_one_area", t.one_to_one_area);
        json.member("mean_price", t.mean_price);
        json.key("options").begin_object();
        for (const auto& [name, value] : t.options)
            json.member(name, value);
        json.end_object();
        json.key("epochs").begin_array();
        for (const dlgn::epoch_stats& epoch : t.epochs) {
            json.begin_object()
                .member("epoch", epoch.epoch)
                .member("loss", epoch.loss)
                .member("cross_entropy", epoch.cross_entropy);
            json.member("area_loss", epoch.area_loss).member("mean_area", epoch.mean_area);
            json.member("energy_loss", epoch.energy_loss).member("mean_energy", epoch.mean_energy);
            json.member("train_accuracy", epoch.train_accuracy);
            if (epoch.hard_accuracy)
                json.member("soft_accuracy", *epoch.soft_accuracy)
                    .member("hard_accuracy", *epoch.hard_accuracy);
            json.member("rows_per_second", epoch.images_per_second).end_object();
        }
        json.end_array().end_object();
    }
    json.end_object();
}

namespace {

using support::escape_html;

/// Rows by their class and their label; a cell is the darker, the more of its class it has.
void write_confusion(std::ostream& out, const report& r) {
    const std::size_t classes = r.class_names.size();
    const auto figures = by_class(r);
    out << "<h2>Rows by class and label</h2>\n<div class=\"wide\"><table "
           "class=\"confusion\"><tr><th></th><th colspan=\""
        << classes << "\">label</th><th></th></tr>\n<tr><th>class</th>";
    for (const std::string& name : r.class_names)
        out << "<th>" << escape_html(name) << "</th>";
    out << "<th>right</th></tr>\n";
    for (std::size_t actual = 0; actual < classes; ++actual) {
        out << "<tr><th>" << escape_html(r.class_names[actual]) << "</th>";
        for (std::size_t predicted = 0; predicted < classes; ++predicted) {
            const std::size_t count = r.confusion[actual * classes + predicted];
            const double share = figures[actual].rows == 0
                                     ? 0
                                     : static_cast<double>(count) / static_cast<double>(figures[actual].rows);
            out << "<td class=\"" << (actual == predicted ? "hit" : "miss") << "\" style=\"--share:"
                << dlgn::to_fixed(actual == predicted ? 0.15 + 0.6 * share : std::min(1.0, 6 * share), 2)
                << "\">" << (count == 0 ? std::string() : dlgn::to_text(count)) << "</td>";
        }
        out << "<td>"
            << (figures[actual].rows == 0 ? std::string("-")
                                          : dlgn::to_fixed(100 * static_cast<double>(figures[actual].right) /
                                                               static_cast<double>(figures[actual].rows),
                                                           1) +
                                                " %")
            << "</td></tr>\n";
    }
    out << "</table></div>\n";
}

void write_training(std::ostream& out, const training_log& t) {
    support::series soft{"relaxed, held-out", {}}, hard{"circuit, held-out", {}}, training{"training", {}},
        price{"expected price", {}};
    for (const dlgn::epoch_stats& epoch : t.epochs) {
        const auto add = [&](support::series& line, double value) {
            if (epoch.epoch == 1 || line.runs.empty()) // of the next network
                line.runs.emplace_back();
            line.runs.back().push_back(value);
        };
        if (epoch.hard_accuracy) {
            add(soft, 100 * *epoch.soft_accuracy);
            add(hard, 100 * *epoch.hard_accuracy);
        }
        add(training, 100 * epoch.train_accuracy);
        add(price, epoch.mean_area);
    }
    std::vector<support::series> accuracies = {training};
    if (!hard.runs.empty())
        accuracies = {soft, hard, training};
    // The axis is for the epochs after the first tenth, whose curves lie close together.
    double lowest = 100;
    for (const support::series& curve : accuracies)
        for (const std::vector<double>& run : curve.runs)
            for (std::size_t i = run.size() / 10; i < run.size(); ++i)
                lowest = std::min(lowest, run[i]);
    for (support::series& curve : accuracies)
        for (std::vector<double>& run : curve.runs)
            for (double& value : run)
                value = std::max(value, lowest);
    out << "<div class=\"row\"><div><h2>Accuracy over epochs, from " << dlgn::to_fixed(lowest, 1)
        << " % up</h2>\n"
        << support::line_chart("accuracy over epochs", accuracies, "epoch", " %", 1)
        << "</div><div><h2>Expected price of a neuron</h2>\n"
        << support::line_chart("expected price of a neuron over epochs", std::vector{price}, "epoch", " µm²",
                               2)
        << "</div></div>\n";
    std::vector<support::bar_row> functions;
    for (const dlgn::gate_op op : dlgn::all_gate_ops) {
        support::bar_row bar{std::string(name(op)), {}, {}};
        std::size_t total = 0;
        for (const auto& layer : t.gates_by_layer) {
            bar.parts.push_back(static_cast<double>(layer[to_index(op)]));
            total += layer[to_index(op)];
        }
        bar.label = grouped(total);
        functions.push_back(bar);
    }
    std::vector<std::string> layers;
    for (std::size_t i = 0; i < t.gates_by_layer.size(); ++i)
        layers.push_back("layer " + dlgn::to_text(i + 1));
    out << "<div class=\"row\"><div><h2>Neurons by function and layer</h2>\n"
        << support::bar_chart("neurons by function and layer", functions, layers) << "</div>\n";
}

} // namespace

void write_html(std::ostream& out, const report& r) {
    out << page_head("dlgn: " + r.title) << "<h1>" << escape_html(r.title) << "</h1>\n<p class=\"note\">dlgn "
        << dlgn::version << "</p>\n<table>\n";
    for (const auto& [name, value] : summary(r, " µm²"))
        out << "<tr><td>" << escape_html(name) << "</td><td>" << escape_html(value) << "</td></tr>\n";
    out << "</table>\n";
    if (!r.next.empty()) {
        out << "<h2>Next</h2>\n<table>\n";
        for (const auto& [what, command] : r.next)
            out << "<tr><td>" << escape_html(what) << "</td><td><code>" << escape_html(command)
                << "</code></td></tr>\n";
        out << "</table>\n";
    }
    if (!r.confusion.empty())
        write_confusion(out, r);
    if (r.training)
        write_training(out, *r.training);
    else
        out << "<div class=\"row\">";
    if (r.netlist) {
        std::vector<support::bar_row> cells;
        for (std::size_t i = 0; i < r.netlist->cell_counts.size(); ++i)
            cells.push_back(
                {r.netlist->cell_counts[i].first,
                 {r.netlist->cell_areas[i]},
                 area(r.netlist->cell_areas[i], " µm², ") + grouped(r.netlist->cell_counts[i].second)});
        std::ranges::sort(cells, std::greater{}, [](const support::bar_row& bar) { return bar.parts[0]; });
        constexpr std::size_t shown = 16;
        if (cells.size() > shown + 1) {
            support::bar_row rest{dlgn::to_text(cells.size() - shown) + " more kinds", {0.0}, {}};
            for (std::size_t i = shown; i < cells.size(); ++i)
                rest.parts[0] += cells[i].parts[0];
            rest.label = area(rest.parts[0], " µm²");
            cells.resize(shown);
            cells.push_back(rest);
        }
        out << "<div><h2>Area by cell, whole classifier</h2>\n"
            << support::bar_chart("area by cell", cells, {}) << "</div>";
    }
    out << "</div>\n";
    if (!r.images.empty()) {
        out << "<h2>Test images and their labels</h2>\n<div class=\"images\">\n";
        for (const shown_image& image : r.images)
            if (image.channels == 1)
                out << support::image(image.pixels, image.columns,
                                      image.label == image.predicted
                                          ? r.class_names[image.predicted]
                                          : r.class_names[image.predicted] + ", is " +
                                                r.class_names[image.label],
                                      image.label != image.predicted);
        out << "</div>\n";
    }
    if (!r.files.empty()) {
        out << "<h2>Files</h2>\n<table>\n";
        for (const auto& [name, what] : r.files)
            out << "<tr><td><code>" << escape_html(name) << "</code></td><td>" << escape_html(what)
                << "</td></tr>\n";
        out << "</table>\n";
    }
    if (r.training) {
        out << "<h2>Options</h2>\n<p><code>";
        for (const auto& [name, value] : r.training->options)
            out << " --" << escape_html(name) << ' ' << escape_html(value);
        out << "</code></p>\n";
    }
    out << "</body></html>\n";
}

namespace {

struct report_command {
    std::string model;
    data_options data;
    netlist_options netlist;
    std::string out = "report";
};

void run_report(const report_command& o) {
    check_netlist_options(o.netlist);
    const std::filesystem::path folder = o.out;
    const support::locked_folder held(folder);
    const dlgn::classifier model = dlgn::read_classifier(o.model);
    const support::tabled_library library = support::read_library(o.netlist.liberty);
    const samples rows = read_rows(o.data, model);
    report found = examine(model, rows);
    found.title = std::filesystem::path(o.model).filename().string();
    found.rows_are = "rows of " + std::filesystem::path(o.data.data).filename().string();
    support::replace_files(folder, optional_files, [&](const std::filesystem::path& results) {
        found.netlist = make_netlist(results, model, rows, rows, library, o.netlist);
        dlgn::write_file(results / "report.txt", [&](std::ostream& out) { write_text(out, found); });
        dlgn::write_file(results / "report.json", [&](std::ostream& out) { write_json(out, found); });
        dlgn::write_file(results / "report.html", [&](std::ostream& out) { write_html(out, found); });
    });
    write_text(std::cout, found);
    std::cout << "Results are in " << folder.string() << ": see report.html\n";
}

} // namespace

void add_report(CLI::App& app, action& chosen) {
    auto* const command =
        app.add_subcommand("report", "Judge a model on rows with labels: accuracy, area, delay, energy");
    const auto o = std::make_shared<report_command>();
    command->add_option("model", o->model, "Model, a .dlgn file")->required();
    command->add_option("--data", o->data.data, "Rows, a file or folder as for train")->required();
    add_table_options(*command, o->data);
    add_netlist_options(*command, o->netlist);
    command->add_option("--out", o->out, "Folder for the results")->capture_default_str();
    command->callback([o, &chosen] { chosen = [o] { run_report(*o); }; });
}

} // namespace program
