#pragma once

/// \file
/// The bodies of <dlgn/classifier/classifier.hpp>.

#include <dlgn/classifier/classifier.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/encoder/encoder.hpp>

namespace dlgn {

DLGN_INLINE classifier::classifier(dlgn::encoder encoder, dlgn::circuit circuit,
                                   std::vector<std::string> class_names, std::string label_name)
    : encoder_(std::move(encoder)), circuit_(std::move(circuit)), class_names_(std::move(class_names)),
      label_name_(std::move(label_name)) {
    if (circuit_.inputs() != encoder_.bits())
        throw argument_error("circuit inputs", circuit_.inputs(),
                             "must be the encoder's " + std::to_string(encoder_.bits()) + " bits");
    if (classes() == 0 || classes() > 256)
        throw argument_error("circuit classes", classes(), "must be 1 to 256 to classify");
    if (class_names_.size() != classes())
        throw argument_error("class names", class_names_.size(),
                             "must be one for each of the " + std::to_string(classes()) + " classes");
    std::vector<std::string_view> sorted(class_names_.begin(), class_names_.end());
    std::sort(sorted.begin(), sorted.end());
    if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end())
        throw argument_error("class name", "\"" + std::string(*twice) + "\"", "must not come twice");
}

DLGN_INLINE std::vector<std::string> classifier::numbered(std::size_t classes) {
    std::vector<std::string> names(classes);
    for (std::size_t label = 0; label < classes; ++label)
        names[label] = std::to_string(label);
    return names;
}

} // namespace dlgn
