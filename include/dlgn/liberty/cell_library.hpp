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
#include <dlgn/gate/truth_table.hpp>

namespace dlgn {

/// An input pin of a cell.
struct cell_input {
    std::string name;
    double capacitance = 0; ///< pF
};

/// An output pin of a cell.
struct cell_output {
    std::string name;
    truth_table function;       ///< of the cell's inputs: input i is variable i
    std::string function_text;  ///< as the library writes it
    double max_capacitance = 0; ///< pF; 0 if the library does not say
};

/// A combinational cell.
struct cell {
    std::string name;
    double area = 0;    ///< µm²
    double leakage = 0; ///< nW
    std::vector<cell_input> inputs;
    std::vector<cell_output> outputs;
};

/// The combinational cells of a library, in the order of their file.
class cell_library {
public:
    cell_library() = default;

    /// Throws `argument_error` if two cells have one name, or if an area is negative or no finite number.
    cell_library(std::string name, std::vector<cell> cells)
        : name_(std::move(name)), cells_(std::move(cells)), by_name_(cells_.size()) {
        std::iota(by_name_.begin(), by_name_.end(), std::size_t{0});
        std::sort(by_name_.begin(), by_name_.end(),
                  [&](std::size_t a, std::size_t b) { return cells_[a].name < cells_[b].name; });
        const auto twin =
            std::adjacent_find(by_name_.begin(), by_name_.end(), [&](std::size_t a, std::size_t b) {
                return cells_[a].name == cells_[b].name;
            });
        if (twin != by_name_.end())
            throw argument_error("cells", cells_[*twin].name, "the name of two cells");
        for (const cell& cell : cells_)
            if (!(std::isfinite(cell.area) && cell.area >= 0))
                throw argument_error("area of cell " + cell.name, cell.area,
                                     "must be a finite number, and not negative");
    }

    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    [[nodiscard]] const std::vector<cell>& cells() const noexcept { return cells_; }

    /// The cell of that name; null if there is none. The pointer lives as long as the library. Logarithmic
    /// time.
    [[nodiscard]] const cell* find(std::string_view name) const noexcept {
        const auto found = std::lower_bound(
            by_name_.begin(), by_name_.end(), name,
            [&](std::size_t index, std::string_view key) { return cells_[index].name < key; });
        return found != by_name_.end() && cells_[*found].name == name ? &cells_[*found] : nullptr;
    }

private:
    std::string name_;
    std::vector<cell> cells_;
    std::vector<std::size_t> by_name_; ///< positions in `cells_`, by rising name
};

} // namespace dlgn
