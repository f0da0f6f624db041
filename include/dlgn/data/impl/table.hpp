#pragma once

/// \file
/// The bodies of <dlgn/data/table.hpp>.

#include <dlgn/data/table.hpp>

#include <cmath>
#include <cstddef>
#include <span>
#include <string>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/data/dataset.hpp>

namespace dlgn {

DLGN_INLINE table subset(const table& data, std::span<const std::size_t> indices) {
    static_cast<void>(data.view()); // throws if there are too few values
    if (!data.labels.empty() && data.labels.size() != data.rows)
        throw argument_error("labels", data.labels.size(),
                             "must be as many as the " + std::to_string(data.rows) + " rows, or none");
    table part{data.schema, indices.size(), {}, {}, data.by_place, {}};
    part.values.reserve(indices.size() * data.columns());
    for (const std::size_t index : indices) {
        if (index >= data.rows)
            throw argument_error("index", index, "is not one of the " + std::to_string(data.rows) + " rows");
        const auto row = std::span(data.values).subspan(index * data.columns(), data.columns());
        part.values.insert(part.values.end(), row.begin(), row.end());
        if (!data.labels.empty())
            part.labels.push_back(data.labels[index]);
    }
    return part;
}

} // namespace dlgn
