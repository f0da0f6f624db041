#pragma once

/// \file
/// The bodies of <dlgn/relax/layer_plan.hpp>.

#include <dlgn/relax/layer_plan.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/relax/layer_shape.hpp>
#include <dlgn/relax/logic_layer.hpp>
#include <dlgn/relax/network_params.hpp>
#include <dlgn/relax/receptive_field.hpp>
#include <dlgn/relax/wiring.hpp>

namespace dlgn::detail {

DLGN_INLINE layer_planner::layer_planner(const network_params& params)
    : params_(params), nodes_(params.inputs),
      image_(params.image == image_shape{} ? image_shape{} : image_of(params.image, params.inputs)) {}

DLGN_INLINE std::vector<layer_plan> layer_planner::next(const layer_shape& layer, random_engine& random) {
    plans_.clear();
    std::visit([&](const auto& shape) { plan(shape, random); }, layer.shape);
    return std::exchange(plans_, {});
}

DLGN_INLINE void layer_planner::plan(const dense& shape, random_engine& random) {
    if (shape.neurons < 2)
        throw argument_error("layers", shape.neurons, "a layer must have at least 2 neurons");
    const std::size_t candidates = std::min(wanted(shape.candidates), nodes_ / 2);
    if (shape.window > 0)
        require_image("window side", shape.window);
    drawn_wiring drawn =
        shape.window > 0
            ? window_wiring(image_, shape.window, shape.stride, shape.neurons, candidates, random)
            : drawn_wiring{random_wiring(nodes_, shape.neurons, candidates, random), wire_source(nodes_)};
    add(shape.neurons, candidates, receptive_field(nodes_), std::move(drawn));
    image_ = {};
}

DLGN_INLINE void layer_planner::plan(const convolution& shape, random_engine& random) {
    require_image("convolution side", shape.side);
    const receptive_field field(image_, {shape.side, shape.stride, shape.padding});
    validate(shape, field.positions());
    const std::size_t leaves = shape.kernels << (shape.depth - 1);
    const auto allowed = places_of_kernels(shape, random);
    if (shape.is_shared) {
        const std::size_t candidates = std::min(wanted(shape.candidates), allowed.front().size() / 2);
        add(leaves, candidates, field, shared_wiring(field, leaves, candidates, allowed, random));
    } else {
        add_local(field, leaves, wanted(shape.candidates), allowed, random);
    }
    image_ = {field.rows(), field.columns(), leaves, 1};
    while (image_.planes > shape.kernels)
        add_pairs(shape.is_shared, image_.planes / 2, 2, {});
}

DLGN_INLINE void layer_planner::plan(const or_pooling& shape, random_engine& /*random*/) {
    require_image("pool side", shape.side);
    const receptive_field field(image_,
                                {shape.side, shape.stride > 0 ? shape.stride : shape.side, shape.padding});
    const std::size_t channels = image_.channels();
    std::size_t left = shape.side * shape.side; // to be put together, of each channel
    drawn_wiring wiring{pairs(channels, left, field.places()), wire_source()};
    left = (left + 1) / 2;
    add(channels * left, 1, field, std::move(wiring), gate_op::or_ab);
    for (image_ = {field.rows(), field.columns(), channels * left, 1}; left > 1; left = (left + 1) / 2)
        add_pairs(true, channels, left, gate_op::or_ab);
}

DLGN_INLINE void layer_planner::require_image(const char* what, std::size_t value) const {
    if (!image_.is_image())
        throw argument_error(what, value,
                             "needs an image below, which the inputs are if the network is told so, and "
                             "what convolutions and pools make of an image");
}

DLGN_INLINE void layer_planner::validate(const convolution& shape, std::size_t positions) const {
    const std::size_t channels = image_.channels();
    if (shape.kernels == 0)
        throw argument_error("kernels", shape.kernels, "must be at least 1");
    if (shape.depth == 0 || shape.depth > 8)
        throw argument_error("tree depth", shape.depth, "must be 1 to 8");
    if (shape.kernels > (std::numeric_limits<std::uint32_t>::max() >> shape.depth) / positions)
        throw argument_error("kernels", shape.kernels,
                             "have more neurons at " + std::to_string(positions) +
                                 " positions than fit 32 bits");
    if (shape.groups == 0 || channels % shape.groups != 0 || shape.kernels % shape.groups != 0)
        throw argument_error("groups", shape.groups,
                             "must divide the " + std::to_string(channels) + " channels and the " +
                                 std::to_string(shape.kernels) + " kernels");
    if (shape.channels > channels / shape.groups)
        throw argument_error("channels", shape.channels,
                             "of a kernel must be at most the " + std::to_string(channels / shape.groups) +
                                 " of its group");
    const std::size_t read = shape.channels > 0 ? shape.channels : channels / shape.groups;
    if (read * shape.side * shape.side < 2)
        throw argument_error("side", shape.side, "leaves a kernel less than 2 places to read");
}

DLGN_INLINE std::vector<std::vector<std::uint32_t>>
layer_planner::places_of_kernels(const convolution& shape, random_engine& random) const {
    const std::size_t square = shape.side * shape.side;
    const std::size_t in_group = image_.channels() / shape.groups;
    const bool is_all = in_group == image_.channels() && shape.channels == 0;
    std::vector<std::vector<std::uint32_t>> result(is_all ? 1 : shape.kernels);
    balanced_draw draw(image_.channels());
    for (std::size_t kernel = 0; kernel < result.size(); ++kernel) {
        std::vector<std::uint32_t> channels(in_group);
        std::iota(channels.begin(), channels.end(),
                  static_cast<std::uint32_t>(kernel * shape.groups / shape.kernels * in_group));
        if (shape.channels > 0) {
            std::vector<std::uint32_t> drawn;
            draw(channels, shape.channels, random, drawn);
            channels = std::move(drawn);
        }
        for (const std::uint32_t channel : channels)
            for (std::size_t i = 0; i < square; ++i)
                result[kernel].push_back(static_cast<std::uint32_t>(channel * square + i));
    }
    return result;
}

DLGN_INLINE drawn_wiring layer_planner::shared_wiring(const receptive_field& field, std::size_t leaves,
                                                      std::size_t candidates,
                                                      std::vector<std::vector<std::uint32_t>> allowed,
                                                      random_engine& random) {
    if (allowed.size() == 1)
        return {random_wiring(field.places(), leaves, candidates, random), wire_source(field.places())};
    drawn_wiring result;
    balanced_draw draw(field.places());
    std::vector<std::uint32_t> all;
    std::vector<std::size_t> ends;
    for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
        auto& places = allowed[leaf * allowed.size() / leaves];
        draw(places, 2 * candidates, random, result.places);
        all.insert(all.end(), places.begin(), places.end());
        ends.push_back(all.size());
    }
    result.source = wire_source(std::move(all), std::move(ends));
    return result;
}

DLGN_INLINE void layer_planner::add_local(const receptive_field& field, std::size_t leaves,
                                          std::size_t candidates,
                                          const std::vector<std::vector<std::uint32_t>>& allowed,
                                          random_engine& random) {
    std::vector<std::uint32_t> nodes; // that each gate may read
    std::vector<std::size_t> ends;
    for (std::size_t leaf = 0; leaf < leaves; ++leaf)
        for (std::size_t position = 0; position < field.positions(); ++position) {
            const std::size_t first = nodes.size();
            for (const std::uint32_t place : allowed[leaf * allowed.size() / leaves])
                if (const std::uint32_t node = field.node(position, place); node < nodes_)
                    nodes.push_back(node);
            ends.push_back(nodes.size());
            candidates = std::min(candidates, (nodes.size() - first) / 2);
        }
    if (candidates == 0)
        throw argument_error("padding", field.square().padding,
                             "leaves a kernel less than 2 nodes to read at some position");
    std::vector<std::uint32_t> wiring;
    balanced_draw draw(nodes_);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::size_t first = i == 0 ? 0 : ends[i - 1];
        draw(std::span(nodes).subspan(first, ends[i] - first), 2 * candidates, random, wiring);
    }
    const std::size_t gates = ends.size();
    add(gates, candidates, receptive_field(nodes_),
        {std::move(wiring), wire_source(std::move(nodes), std::move(ends))});
}

DLGN_INLINE std::vector<std::uint32_t> layer_planner::pairs(std::size_t groups, std::size_t members,
                                                            std::size_t zero) {
    std::vector<std::uint32_t> wires;
    for (std::size_t group = 0; group < groups; ++group)
        for (std::size_t i = 0; i < members + members % 2; ++i)
            wires.push_back(static_cast<std::uint32_t>(i < members ? group * members + i : zero));
    return wires;
}

DLGN_INLINE void layer_planner::add_pairs(bool is_shared, std::size_t groups, std::size_t members,
                                          std::optional<gate_op> gate) {
    std::vector<std::uint32_t> places = pairs(groups, members, image_.planes);
    image_shape result = image_;
    result.planes = places.size() / 2;
    if (is_shared) {
        add(result.planes, 1, receptive_field(image_, {}), {std::move(places), wire_source()}, gate);
    } else {
        std::vector<std::uint32_t> nodes;
        for (std::size_t plane = 0; plane < result.planes; ++plane)
            for (std::size_t pixel = 0; pixel < image_.pixels(); ++pixel)
                for (std::size_t side = 0; side < 2; ++side)
                    nodes.push_back(
                        static_cast<std::uint32_t>(places[2 * plane + side] * image_.pixels() + pixel));
        add(result.planes * image_.pixels(), 1, receptive_field(nodes_), {std::move(nodes), wire_source()},
            gate);
    }
    image_ = result;
}

DLGN_INLINE void layer_planner::add(std::size_t kernels, std::size_t candidates, receptive_field field,
                                    drawn_wiring wiring, std::optional<gate_op> gate) {
    const std::size_t positions = field.positions();
    if (kernels > std::numeric_limits<std::uint32_t>::max() / positions / (2 * candidates))
        throw argument_error("layer", std::to_string(kernels) + " x " + std::to_string(positions),
                             "has more wires than fit 32 bits");
    plans_.push_back({{.inputs = nodes_,
                       .kernels = kernels,
                       .candidates = candidates,
                       .form = params_.form,
                       .residual = params_.residual,
                       .fixed_gate = gate},
                      std::move(field),
                      std::move(wiring)});
    nodes_ = kernels * positions;
}

} // namespace dlgn::detail
