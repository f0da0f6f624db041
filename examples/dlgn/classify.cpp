// dlgn classify: labels for rows.

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <dlgn/classifier/file.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/engine/engine.hpp>

#include "../support/results.hpp"
#include "../support/validators.hpp"
#include "command.hpp"
#include "samples.hpp"

namespace program {

namespace {

struct classify_command {
    std::string model;
    data_options data;
    bool scores = false;
    std::size_t threads = 1;
    std::string out;
};

/// A field of a CSV file.
std::string field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result.append(c == '"' ? "\"\"" : std::string(1, c));
    return result + "\"";
}

void run_classify(const classify_command& o) {
    support::require_other_file(o.out, std::array{o.model, o.data.data, o.data.labels});
    const dlgn::classifier model = dlgn::read_classifier(o.model);
    const samples rows = read_rows(o.data, model);
    const dlgn::engine<> engine{model, {.threads = o.threads}};
    const std::vector<std::uint8_t> labels = engine.classify(rows.view());
    const std::vector<std::uint32_t> scores =
        o.scores ? engine.scores(rows.view()) : std::vector<std::uint32_t>{};
    const auto write = [&](std::ostream& out) {
        const auto files = rows.file_names();
        out << (files.empty() ? "" : "file,")
            << (model.label_name().empty() ? "label" : field(model.label_name()));
        if (o.scores)
            for (const std::string& name : model.class_names())
                out << ',' << field(name);
        out << '\n';
        for (std::size_t row = 0; row < labels.size(); ++row) {
            if (!files.empty())
                out << field(files[row]) << ',';
            out << field(model.class_names()[labels[row]]);
            for (std::size_t label = 0; o.scores && label < model.classes(); ++label)
                out << ',' << dlgn::to_text(scores[row * model.classes() + label]);
            out << '\n';
        }
    };
    if (o.out.empty())
        write(std::cout);
    else
        dlgn::write_file(o.out, write);
    if (rows.labels().empty())
        return;
    std::size_t right = 0;
    for (std::size_t row = 0; row < labels.size(); ++row)
        right += labels[row] == rows.labels()[row] ? 1U : 0U;
    std::cerr << right << " of " << labels.size() << " labels are those of the file, "
              << dlgn::to_fixed(100 * static_cast<double>(right) / static_cast<double>(labels.size()), 2)
              << " %\n";
}

} // namespace

void add_classify(CLI::App& app, action& chosen) {
    auto* const command = app.add_subcommand("classify", "Give rows their labels, as CSV");
    const auto o = std::make_shared<classify_command>();
    command->add_option("model", o->model, "Model, a .dlgn file")->required();
    command
        ->add_option("--data", o->data.data,
                     "Rows, a file or folder as for train, or a folder of PNG without labels: then each "
                     "line begins with the name of a file. A column with labels may be there: then it is "
                     "said how many agree")
        ->required();
    add_table_options(*command, o->data);
    command->add_flag("--scores", o->scores, "Write the score of each class, too");
    command->add_option("--threads", o->threads, "Threads that share the work")
        ->check(support::whole())
        ->check(CLI::Range(1U, 1024U))
        ->capture_default_str();
    command->add_option("--out", o->out, "File for the labels; standard output by default");
    command->callback([o, &chosen] { chosen = [o] { run_classify(*o); }; });
}

} // namespace program
