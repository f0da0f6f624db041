#pragma once

/// \file
/// How a table is read from a text.

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dlgn {

/// What `parse_table` does not find out itself. A column is named by its name, or by its number in the file,
/// counted from 1, if no column has that name; -1 is the last column.
struct table_params {
    char separator = '\0';        ///< of fields; ' ' is any number of blanks; '\0': comma, semicolon, tab or
                                  ///< blanks, whichever gives as many fields in each row. Not for ARFF.
    std::optional<bool> header{}; ///< whether the first row holds names; nothing: found out. Not for ARFF.
    std::string label{};          ///< the label's column; empty: the last one that is not left out
    std::vector<std::string> leave_out{};  ///< columns not used
    std::vector<std::string> categories{}; ///< columns of categories, of numbers or of however many texts
    std::vector<std::string> numbers{};    ///< columns in which everything but a number is an error
    /// Words for "not known", upper and lower case alike.
    std::vector<std::string> missing = {"", "?", "NA", "N/A", "#N/A", "<NA>", "NaN", "null"};
    std::map<std::string, std::string> label_map{}; ///< labels of the file that stand for another class
    std::string other_labels{}; ///< the class of all labels that `label_map` does not have; empty: their own
    std::vector<std::string> classes{}; ///< the classes in their order; empty: those found, sorted
};

/// How a second file is read with the columns and classes of a first.
struct table_use {
    bool without_labels = false; ///< the label's column may be absent: `table::labels` is then empty
    bool drop_unseen = false;    ///< rows whose label the first file does not have are left out, not an error
};

} // namespace dlgn
