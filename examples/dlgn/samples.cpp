#include "samples.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/data/fit_encoder.hpp>
#include <dlgn/data/found_categories.hpp>
#include <dlgn/data/npy.hpp>
#include <dlgn/data/read_table.hpp>

#include "../support/gzip.hpp"
#include "../support/shell.hpp"
#include "images.hpp"

namespace program {

namespace {

std::string load(const std::filesystem::path& path) { return support::read_plain_or_gzip(path); }

dlgn::table_params table_params_of(const data_options& options) {
    dlgn::table_params params;
    params.label = options.label;
    params.leave_out = options.leave_out;
    params.categories = options.categories;
    params.missing.insert(params.missing.end(), options.missing.begin(), options.missing.end());
    if (options.header != "auto")
        params.header = options.header == "yes";
    if (!options.one_class.empty()) {
        params.label_map = {{options.one_class, options.one_class}};
        params.other_labels = "not " + options.one_class;
    }
    return params;
}

/// Whether it is what columns without names are called: c1, c2, …
bool is_place(const std::string& name) {
    return name.starts_with("c") && dlgn::parse_number<std::size_t>(name.substr(1)).value_or(0) > 0;
}

/// A place counted from 0, of a number counted from 1; beyond all if it is none.
std::size_t place_of(const std::string& number) {
    return dlgn::parse_number<std::size_t>(number).value_or(0) - 1;
}

/// Whether columns are called by their places in a file, as those of a file without names are, in its order.
bool are_places(const dlgn::table_schema& schema) {
    std::size_t next = 0;
    for (const dlgn::table_column& column : schema.columns) {
        const std::size_t place = is_place(column.name) ? place_of(column.name.substr(1)) : schema.fields;
        if (place < next || place >= schema.fields)
            return false;
        next = place + 1;
    }
    return !is_place(schema.label_name) || place_of(schema.label_name.substr(1)) < schema.fields;
}

/// The columns and classes of a table that a classifier was trained on.
dlgn::table_schema schema_of(const dlgn::classifier& model, const data_options& options) {
    dlgn::table_schema schema = dlgn::schema_of(
        model.encoder(), {model.class_names().begin(), model.class_names().end()},
        options.label.empty() || dlgn::parse_number<int>(options.label) ? model.label_name() : options.label);
    schema.fields += options.leave_out.size();
    schema.named = !are_places(schema);
    if (!schema.named) { // columns are called by their places, and so is the label
        for (dlgn::table_column& column : schema.columns)
            column.field = place_of(column.name.substr(1));
        if (is_place(schema.label_name))
            schema.label_field = place_of(schema.label_name.substr(1));
    } else { // in a file without names they stand in this order around those that are given by their numbers
        std::vector<std::size_t> taken;
        for (const std::string& number : options.leave_out)
            taken.push_back(place_of(number));
        if (const std::size_t label = place_of(options.label); label < schema.fields)
            taken.push_back(schema.label_field = label);
        std::size_t place = 0;
        for (dlgn::table_column& column : schema.columns) {
            while (std::ranges::find(taken, place) != taken.end())
                ++place;
            column.field = place++;
        }
    }
    schema.params = table_params_of(options);
    return schema;
}

/// Options that would do nothing with data of that kind are mistakes.
void check_meaning(const data_options& o) {
    const bool are_arrays = is_array(o.data), are_images = is_folder(o.data);
    const auto require = [](bool is_given, const std::string& name, const char* why) {
        if (is_given)
            throw dlgn::error(name + " does nothing " + why);
    };
    require(!o.labels.empty() && !are_arrays, "--labels", "but with arrays of numpy");
    require(!o.test_labels.empty() && !are_arrays, "--test-labels", "but with arrays of numpy");
    require(!o.test.empty() && are_images, "--test", "with a folder of images");
    if (!are_arrays && !are_images)
        return;
    const char* const why = are_images ? "with images" : "with arrays of numpy";
    require(!o.label.empty(), "--label", why);
    require(!o.leave_out.empty(), "--leave-out", why);
    require(!o.categories.empty(), "--category", why);
    require(!o.missing.empty(), "--missing", why);
    require(!o.one_class.empty(), "--one-class", why);
    require(o.header != "auto", "--header", why);
}

std::vector<std::string> names_of(const dlgn::labelled_images& images) {
    return images.class_names.empty() ? dlgn::classifier::numbered(images.classes) : images.class_names;
}

/// An array of numpy, and the one with its labels unless that is called "".
samples read_arrays(const std::string& data, const std::string& label_file) {
    const std::string values_text = load(data);
    const dlgn::npy_array values(values_text, data);
    if (label_file.empty())
        return values.shape().size() > 2 ? samples(dlgn::npy_images(values))
                                         : samples(dlgn::npy_table(values));
    const std::string labels_text = load(label_file);
    const dlgn::npy_array labels(labels_text, label_file);
    return values.shape().size() > 2 ? samples(dlgn::npy_images(values, labels))
                                     : samples(dlgn::npy_table(values, labels));
}

/// The table that says which columns there are. What to do about a column that is refused, as options.
dlgn::table read_first_table(const data_options& options) {
    try {
        return dlgn::read_table(options.data, table_params_of(options), load);
    } catch (const dlgn::column_error& fault) {
        std::string names; // one with a comma, by its number
        for (const auto& [name, field] : fault.columns())
            names += (names.empty() ? "" : ",") +
                     (name.find(',') == std::string::npos ? name : dlgn::to_text(field + 1));
        const std::string word = " " + support::shell_word(names);
        throw dlgn::error(std::string(fault.what()) + " (--leave-out" + word + ", or --category" + word +
                          "; --missing WORD if a word stands for values that are not known)");
    }
}

/// A table whose columns an earlier one or a model says. Says so if their names cannot be checked.
dlgn::table read_later_table(const std::string& path, const dlgn::table_schema& schema,
                             const dlgn::table_use& use = {}) {
    dlgn::table rows = dlgn::read_table(path, schema, use, load);
    if (schema.named && rows.by_place && !schema.params.header)
        std::cerr << "note: " << path
                  << ": has no header, so its columns are taken to stand in the model's order (--header no: "
                     "that is known)\n";
    for (std::size_t i = 0; i < rows.columns(); ++i) {
        bool known = rows.unseen[i] == 0;
        for (std::size_t row = 0; row < rows.rows && !known; ++row)
            known = !std::isnan(rows(row, i));
        if (!known)
            std::cerr << "note: " << path << ": none of the values of column \"" << schema.columns[i].name
                      << "\" is a category that the model knows\n";
    }
    return rows;
}

/// One set of rows as training and test rows.
data_set divide(const samples& rows, const data_options& options, std::vector<std::string> classes) {
    auto parts = rows.split(options.test_share, 1); // the same test rows whatever the seed of training
    if (parts.held_out.size() == 0)
        throw dlgn::file_error(options.data, "has too few rows, " + dlgn::to_text(rows.size()) +
                                                 ", to keep some for the test: --test FILE, or --test-share");
    return {std::move(parts.train), std::move(parts.held_out), std::move(classes), true};
}

std::vector<std::string> names_of(const samples& rows) {
    return rows.are_images() ? names_of(rows.images()) : rows.table().schema.class_names;
}

/// The labels of rows of a file or folder `name` as those of `classes`, by their names; classes that are
/// called by numbers, or not at all, may be the places in `classes`. Throws for a label that is none of them.
void take_classes(samples& rows, std::span<const std::string> classes, const std::string& name) {
    if (rows.labels().empty())
        return;
    const std::vector<std::string> names = names_of(rows);
    std::vector<bool> used(names.size());
    for (const std::uint8_t label : rows.labels())
        used[label] = true;
    std::vector<std::uint8_t> by_name(names.size()), by_number(names.size());
    std::size_t unnamed = names.size(), unnumbered = names.size(); // the first of them, if there is one
    for (std::size_t i = names.size(); i-- > 0;) {
        if (!used[i])
            continue;
        const auto found = std::ranges::find(classes, names[i]);
        const auto number = dlgn::parse_number<std::size_t>(names[i]);
        if (found == classes.end())
            unnamed = i;
        else
            by_name[i] = static_cast<std::uint8_t>(found - classes.begin());
        if (!number || *number >= classes.size())
            unnumbered = i;
        else
            by_number[i] = static_cast<std::uint8_t>(*number);
    }
    if (unnamed < names.size() && unnumbered < names.size())
        throw dlgn::file_error(name, "has the class \"" + names[unnamed] + "\", which is none of the " +
                                         dlgn::to_text(classes.size()) + " classes");
    rows.renumber(unnamed < names.size() ? by_number : by_name, {classes.begin(), classes.end()});
}

/// Makes rows of a file or folder `data` those of a model, labels of a file or folder `name` those of its
/// classes; throws unless they suit it.
void require_fit(samples& rows, const dlgn::classifier& model, const std::string& data,
                 const std::string& name) {
    if (const auto shape = shape_of(model.encoder()); shape && rows.are_images())
        rows.fit(*shape, data);
    const std::size_t columns = rows.view().columns();
    if (columns != model.features())
        throw dlgn::file_error(data, "has " + dlgn::to_text(columns) + " values a sample, the model has " +
                                         dlgn::to_text(model.features()) + " features");
    take_classes(rows, model.class_names(), name);
}

/// Rows and labels of --test and --test-labels, of the classes of the training rows.
samples read_test_arrays(const data_options& options, const samples& train) {
    samples test = read_arrays(options.test, options.test_labels);
    if (test.are_images() && train.are_images())
        test.fit(image_shape(train.images().images), options.test);
    if (test.are_images() != train.are_images() || test.view().columns() != train.view().columns())
        throw dlgn::file_error(options.test, "has " + dlgn::to_text(test.view().columns()) +
                                                 " values a row, " + options.data + " has " +
                                                 dlgn::to_text(train.view().columns()));
    take_classes(test, names_of(train), options.test_labels);
    return test;
}

} // namespace

dlgn::row_view samples::view() const {
    if (!are_images())
        return table().view();
    const dlgn::image_set& all = images().images;
    return {std::span(all.pixels), all.count, all.size()};
}

samples samples::for_encoder(const dlgn::encoder& code) const {
    return are_images() ? *this : samples(dlgn::rows_for(code, table()));
}

void samples::renumber(std::span<const std::uint8_t> places, std::vector<std::string> classes) {
    const auto renumber_all = [&](std::vector<std::uint8_t>& labels) {
        for (std::uint8_t& label : labels)
            label = places[label];
    };
    if (auto* const images = std::get_if<dlgn::labelled_images>(&rows_)) {
        renumber_all(images->labels);
        images->classes = classes.size();
        images->class_names = std::move(classes);
    } else {
        auto& table = std::get<dlgn::table>(rows_);
        renumber_all(table.labels);
        table.schema.class_names = std::move(classes);
    }
}

void samples::fit(const image_shape& shape, const std::string& name) {
    fit_images(std::get<dlgn::labelled_images>(rows_).images, shape, name);
}

std::span<const std::string> samples::file_names() const noexcept {
    const auto* const images = std::get_if<dlgn::labelled_images>(&rows_);
    return images == nullptr ? std::span<const std::string>() : images->file_names;
}

dlgn::data_split<samples> samples::split(double share, std::uint64_t seed) const {
    return std::visit(
        [&](const auto& rows) -> dlgn::data_split<samples> {
            auto parts = dlgn::stratified_split(rows, share, seed);
            return {samples(std::move(parts.train)), samples(std::move(parts.held_out))};
        },
        rows_);
}

dlgn::data_split<samples> samples::split_off(std::size_t count, std::uint64_t seed) const {
    return std::visit(
        [&](const auto& rows) -> dlgn::data_split<samples> {
            auto parts = dlgn::split(rows, count, seed);
            return {samples(std::move(parts.train)), samples(std::move(parts.held_out))};
        },
        rows_);
}

bool is_array(const std::string& path) { return path.ends_with(".npy") || path.ends_with(".npy.gz"); }

void add_table_options(CLI::App& app, data_options& options) {
    app.add_option("--labels", options.labels, "Array of numpy with the labels, if the data are one, too");
    app.add_option("--label", options.label,
                   "Column of a table with the label, by name or by number from 1; the last one by default");
    app.add_option("--leave-out", options.leave_out, "Columns of a table not to use, by name or number")
        ->delimiter(',');
    app.add_option("--category", options.categories,
                   "Columns that are categories, by name or number: of numbers, or of words whose different "
                   "values are many; a few words are categories anyway")
        ->delimiter(',');
    app.add_option(
           "--missing", options.missing,
           "Words of a table for values that are not known, beside an empty field, ?, NA, NaN and null")
        ->delimiter(',');
    app.add_option("--one-class", options.one_class,
                   "Tell this label from all others, which become one class, instead of all labels apart");
    app.add_option("--header", options.header,
                   "Whether the first row of a table holds names: auto, yes or no")
        ->check(CLI::IsMember({"auto", "yes", "no"}))
        ->capture_default_str();
}

std::string table_words(const data_options& options) {
    std::string words;
    const auto add = [&](const std::string& option, const std::string& value) {
        words += " " + option + " " + support::shell_word(value);
    };
    if (!options.label.empty())
        add("--label", options.label);
    for (const std::string& column : options.leave_out)
        add("--leave-out", column);
    for (const std::string& column : options.categories)
        add("--category", column);
    for (const std::string& word : options.missing)
        add("--missing", word);
    if (!options.one_class.empty())
        add("--one-class", options.one_class);
    if (options.header != "auto")
        add("--header", options.header);
    if (!options.labels.empty())
        add("--labels", std::filesystem::absolute(options.labels).lexically_normal().string());
    return words;
}

data_set read_data(const data_options& options) {
    check_meaning(options);
    if (is_folder(options.data)) {
        dlgn::image_sets images = read_images(options.data);
        std::vector<std::string> classes = names_of(images.train);
        if (images.test.labels.empty())
            return divide(samples(std::move(images.train)), options, std::move(classes));
        return {samples(std::move(images.train)), samples(std::move(images.test)), std::move(classes)};
    }
    if (is_array(options.data)) {
        if (options.labels.empty())
            throw dlgn::error("--data " + options.data +
                              ": an array of numpy needs another with the labels: --labels FILE");
        if (options.test.empty() != options.test_labels.empty())
            throw dlgn::error("--test and --test-labels: arrays of numpy are both or none");
        samples rows = read_arrays(options.data, options.labels);
        std::vector<std::string> classes = names_of(rows);
        if (classes.size() < 2)
            throw dlgn::file_error(options.labels, "has only one class, \"" + classes.front() + "\"");
        if (options.test.empty())
            return divide(rows, options, std::move(classes));
        samples test = read_test_arrays(options, rows);
        return {std::move(rows), std::move(test), std::move(classes)};
    }
    dlgn::table rows = read_first_table(options);
    std::vector<std::string> classes = rows.schema.class_names;
    if (options.test.empty())
        return divide(samples(std::move(rows)), options, std::move(classes));
    dlgn::table test = read_later_table(options.test, rows.schema);
    return {samples(std::move(rows)), samples(std::move(test)), std::move(classes)};
}

data_set read_data(const data_options& options, const dlgn::classifier& model) {
    check_meaning(options);
    if (is_folder(options.data) || is_array(options.data)) {
        data_set all = read_data(options);
        const std::string& test = options.test.empty() ? options.data : options.test;
        require_fit(all.train, model, options.data, options.labels.empty() ? options.data : options.labels);
        require_fit(all.test, model, test, options.test_labels.empty() ? test : options.test_labels);
        all.class_names.assign(model.class_names().begin(), model.class_names().end());
        return all;
    }
    const dlgn::table_schema schema = schema_of(model, options);
    const std::vector<std::string> classes = schema.class_names;
    samples rows(read_later_table(options.data, schema));
    if (!options.test.empty())
        return {std::move(rows), samples(read_later_table(options.test, schema)), classes};
    return divide(rows, options, classes);
}

std::size_t held_out_rows(const samples& train) {
    return train.are_images() ? std::min<std::size_t>(6000, train.size() / 10) : train.size() / 10;
}

samples read_rows(const data_options& options, const dlgn::classifier& model) {
    check_meaning(options);
    if (!is_folder(options.data) && !is_array(options.data))
        return samples(read_later_table(options.data, schema_of(model, options), {.without_labels = true}));
    samples rows = is_array(options.data) ? read_arrays(options.data, options.labels)
                                          : samples(read_images(options.data, model));
    require_fit(rows, model, options.data, options.labels.empty() ? options.data : options.labels);
    return rows;
}

} // namespace program
