#pragma once

/// \file
/// The bodies of <dlgn/relax/layer_shape.hpp>.

#include <dlgn/relax/layer_shape.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn {

DLGN_INLINE std::vector<layer_shape> dense_layers(std::span<const std::size_t> neurons, std::size_t window) {
    std::vector<layer_shape> layers(neurons.begin(), neurons.end());
    if (!layers.empty())
        layers.front() = dense{.neurons = neurons.front(), .window = window};
    return layers;
}

namespace detail {

/// Reads the parts of a layer's text that follow its kind.
class layer_reader {
public:
    using member = std::pair<std::string_view, std::size_t*>; ///< its name and where its value goes

    explicit layer_reader(std::string_view text) : text_(text) {
        for (std::size_t first = 0; first <= text.size();) {
            const std::size_t last = std::min(text.find(':', first), text.size());
            parts_.push_back(text.substr(first, last - first));
            first = last + 1;
        }
    }

    [[nodiscard]] std::string_view kind() const noexcept { return parts_.front(); }

    /// The first number goes to the first member, `name=number` to that of the name.
    void read(std::initializer_list<member> members) const {
        if (parts_.size() < 2)
            fail("must have a number after its kind, such as " + std::string(kind()) + ":8");
        std::vector<std::string_view> named{members.begin()->first};
        *members.begin()->second = number(parts_[1], named.front());
        for (const std::string_view part : std::span(parts_).subspan(2)) {
            const std::string_view name = part.substr(0, part.find('='));
            const auto* const found = std::find_if(members.begin(), members.end(),
                                                   [&](const member& of) { return of.first == name; });
            if (name.size() == part.size() || found == members.end())
                fail("'" + std::string(part) + "' is none of " + names(members));
            if (std::find(named.begin(), named.end(), name) != named.end())
                fail(std::string(name) + " is given twice");
            named.push_back(name);
            *found->second = number(part.substr(name.size() + 1), name);
        }
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw argument_error("layer", std::string(text_), what);
    }

private:
    [[nodiscard]] std::size_t number(std::string_view digits, std::string_view name) const {
        const auto value = parse_number<std::size_t>(digits);
        if (!value)
            fail(std::string(name) + " '" + std::string(digits) + "' is not a whole number");
        return *value;
    }
    static std::string names(std::initializer_list<member> members) {
        std::string list;
        for (const member& of : members)
            list += (list.empty() ? "" : ", ") + std::string(of.first) + "=";
        return list;
    }

    std::string_view text_;
    std::vector<std::string_view> parts_;
};

} // namespace detail

DLGN_INLINE layer_shape parse_layer(std::string_view text) {
    if (const auto neurons = parse_number<std::size_t>(text))
        return *neurons;
    const detail::layer_reader reader(text);
    if (reader.kind() == "dense") {
        dense layer;
        reader.read({{"neurons", &layer.neurons},
                     {"window", &layer.window},
                     {"stride", &layer.stride},
                     {"candidates", &layer.candidates}});
        return layer;
    }
    if (reader.kind() == "conv") {
        convolution layer;
        std::size_t shared = 1;
        reader.read({{"kernels", &layer.kernels},
                     {"side", &layer.side},
                     {"stride", &layer.stride},
                     {"padding", &layer.padding},
                     {"depth", &layer.depth},
                     {"groups", &layer.groups},
                     {"channels", &layer.channels},
                     {"shared", &shared},
                     {"candidates", &layer.candidates}});
        if (shared > 1)
            reader.fail("shared must be 0 or 1");
        layer.is_shared = shared == 1;
        return layer;
    }
    if (reader.kind() == "pool") {
        or_pooling layer;
        reader.read({{"side", &layer.side}, {"stride", &layer.stride}, {"padding", &layer.padding}});
        return layer;
    }
    reader.fail("must be a number of neurons, or begin with dense:, conv: or pool:");
}

DLGN_INLINE std::string to_text(const layer_shape& layer) {
    const auto join = [](std::string text, auto... numbers) {
        ((text.append(text.empty() ? "" : " ").append(to_text(std::size_t{numbers}))), ...);
        return text;
    };
    if (const auto* of = std::get_if<dense>(&layer.shape))
        return of->window == 0 && of->candidates == 0
                   ? join("", of->neurons)
                   : join("dense", of->neurons, of->window, of->stride, of->candidates);
    if (const auto* of = std::get_if<convolution>(&layer.shape))
        return join("convolution", of->kernels, of->side, of->stride, of->padding, of->depth, of->groups,
                    of->channels, of->is_shared, of->candidates);
    const auto& of = std::get<or_pooling>(layer.shape);
    return join("or-pooling", of.side, of.stride, of.padding);
}

} // namespace dlgn
