#pragma once

/// \file
/// The standard cells a netlist may use: names, areas, pins and functions, free of any file format.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/gate/truth_table.hpp>

namespace dlgn {

/// An input pin of a cell.
struct cell_input {
    std::string name;       ///< of the pin
    double capacitance = 0; ///< pF
};

/// An output pin of a cell.
struct cell_output {
    std::string name;           ///< of the pin
    truth_table function;       ///< of the cell's inputs: input i is variable i
    std::string function_text;  ///< as the library writes it
    double max_capacitance = 0; ///< pF; 0 if the library does not say
};

/// A combinational cell.
struct cell {
    std::string name;                 ///< in the library
    double area = 0;                  ///< µm²
    double leakage = 0;               ///< nW
    std::vector<cell_input> inputs;   ///< in the order of the file
    std::vector<cell_output> outputs; ///< in the order of the file
};

/// A cell of a file that is not in the cell library.
struct skipped_cell {
    std::string name;   ///< of the cell
    std::string reason; ///< for example "sequential (ff)"
};

/// The combinational cells of a library, in the order of their file.
class cell_library {
public:
    cell_library() = default;

    /// `left_out` is what the file has besides. Throws `argument_error` if two cells have one name, and on
    /// figures that are negative or not finite.
    cell_library(std::string name, std::vector<cell> cells, std::vector<skipped_cell> left_out = {})
        : name_(std::move(name)), cells_(std::move(cells)), left_out_(std::move(left_out)),
          by_name_(cells_.size()) {
        for (const cell& each : cells_)
            check(each);
        std::iota(by_name_.begin(), by_name_.end(), std::size_t{0});
        std::sort(by_name_.begin(), by_name_.end(),
                  [&](std::size_t a, std::size_t b) { return cells_[a].name < cells_[b].name; });
        const auto twin =
            std::adjacent_find(by_name_.begin(), by_name_.end(), [&](std::size_t a, std::size_t b) {
                return cells_[a].name == cells_[b].name;
            });
        if (twin != by_name_.end())
            throw argument_error("cells", cells_[*twin].name, "the name of two cells");
    }

    /// Of the library.
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    /// In the order of the files.
    [[nodiscard]] const std::vector<cell>& cells() const noexcept { return cells_; }

    /// The cells of the file that logic cannot be mapped to, and why.
    [[nodiscard]] const std::vector<skipped_cell>& left_out() const noexcept { return left_out_; }

    /// The cell of that name; null if there is none. The pointer lives as long as the library. Logarithmic
    /// time.
    [[nodiscard]] const cell* find(std::string_view name) const noexcept {
        const auto found = std::lower_bound(
            by_name_.begin(), by_name_.end(), name,
            [&](std::size_t index, std::string_view key) { return cells_[index].name < key; });
        return found != by_name_.end() && cells_[*found].name == name ? &cells_[*found] : nullptr;
    }

private:
    static void check(const cell& cell) {
        const auto check = [&](const char* name, double value) {
            if (!(std::isfinite(value) && value >= 0))
                throw argument_error(name + (" of cell " + cell.name), value,
                                     "must be a finite number, and not negative");
        };
        check("area", cell.area);
        check("leakage", cell.leakage);
        for (const cell_input& input : cell.inputs)
            check("capacitance", input.capacitance);
        for (const cell_output& output : cell.outputs)
            check("max_capacitance", output.max_capacitance);
    }

    std::string name_;
    std::vector<cell> cells_;
    std::vector<skipped_cell> left_out_;
    std::vector<std::size_t> by_name_; ///< positions in `cells_`, by rising name
};

} // namespace dlgn
