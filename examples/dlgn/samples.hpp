#pragma once

/// \file
/// Labelled rows of any data set that the program reads.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <CLI/CLI.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/data/dataset.hpp>
#include <dlgn/data/table.hpp>
#include <dlgn/encoder/row_view.hpp>

#include "images.hpp"

namespace program {

/// Rows of a table, or images.
class samples {
public:
    samples() = default;
    explicit samples(dlgn::table rows) : rows_(std::move(rows)) {}
    explicit samples(dlgn::labelled_images rows) : rows_(std::move(rows)) {}

    [[nodiscard]] bool are_images() const noexcept {
        return std::holds_alternative<dlgn::labelled_images>(rows_);
    }
    [[nodiscard]] const dlgn::table& table() const { return std::get<dlgn::table>(rows_); }
    [[nodiscard]] const dlgn::labelled_images& images() const {
        return std::get<dlgn::labelled_images>(rows_);
    }
    [[nodiscard]] const std::vector<std::uint8_t>& labels() const noexcept {
        return are_images() ? std::get<dlgn::labelled_images>(rows_).labels
                            : std::get<dlgn::table>(rows_).labels;
    }
    [[nodiscard]] std::size_t size() const noexcept {
        return are_images() ? std::get<dlgn::labelled_images>(rows_).images.count
                            : std::get<dlgn::table>(rows_).rows;
    }
    [[nodiscard]] dlgn::row_view view() const;
    /// The bits that an encoder makes of the rows, with their labels.
    [[nodiscard]] dlgn::dataset encoded(const dlgn::encoder& code, std::size_t classes) const {
        return {code.encode(view()), labels(), classes};
    }
    /// The same rows as the raw values of an encoder that was fitted to rows of their kind.
    [[nodiscard]] samples for_encoder(const dlgn::encoder& code) const;

    /// Gives label i the number `places[i]`, of `classes` in all.
    void renumber(std::span<const std::uint8_t> places, std::vector<std::string> classes);

    /// Makes images those of a shape, as `fit_images` does.
    void fit(const image_shape& shape, const std::string& name);
    /// Of images that have files of their own, below the folder they were read from; otherwise none.
    [[nodiscard]] std::span<const std::string> file_names() const noexcept;

    /// Two parts, the second of about `share` of each class.
    [[nodiscard]] dlgn::data_split<samples> split(double share, std::uint64_t seed) const;
    /// Two parts, the second of `count` rows.
    [[nodiscard]] dlgn::data_split<samples> split_off(std::size_t count, std::uint64_t seed) const;

private:
    std::variant<dlgn::table, dlgn::labelled_images> rows_;
};

/// Rows to learn from, rows to judge by, and what their classes are called.
struct data_set {
    samples train;
    samples test;
    std::vector<std::string> class_names;
    bool is_divided = false; ///< the test rows were taken from the same rows
};

/// How data is found and read; the options of every command that reads some.
struct data_options {
    std::string data;
    std::string test;
    std::string labels;      ///< of an array of numpy
    std::string test_labels; ///< the same of the test rows
    std::string label;
    std::vector<std::string> leave_out;
    std::vector<std::string> categories;
    std::vector<std::string> missing; ///< words for values that are not known, beside the usual ones
    std::string one_class;
    std::string header = "auto";
    double test_share = 0.2;
};

/// Whether it is an array of numpy by its name.
[[nodiscard]] bool is_array(const std::string& path);

/// Adds the options that say how a table is read.
void add_table_options(CLI::App& app, data_options& options);

/// The same options as words of a command line.
[[nodiscard]] std::string table_words(const data_options& options);

/// Training and test rows of a file or folder. Of one table, `test_share` of the rows of each class are the
/// test rows, the same ones every time. Throws `dlgn::error`, as the others below, for options that mean
/// nothing for data of that kind.
[[nodiscard]] data_set read_data(const data_options& options);

/// The same, as the features of a classifier.
[[nodiscard]] data_set read_data(const data_options& options, const dlgn::classifier& model);

/// Rows that are held out of the training rows by default.
[[nodiscard]] std::size_t held_out_rows(const samples& train);

/// The rows of a file or folder as the features of a classifier; of a data set with test rows of its own
/// those. Labels are there if the file has them.
[[nodiscard]] samples read_rows(const data_options& options, const dlgn::classifier& model);

} // namespace program
