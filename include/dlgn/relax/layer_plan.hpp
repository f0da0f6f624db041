#pragma once

/// \file
/// From the layers a user describes to layers of neurons: where each reads, and who shares weights.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <dlgn/core/random.hpp>
#include <dlgn/gate/op.hpp>
#include <dlgn/relax/layer_shape.hpp>
#include <dlgn/relax/logic_layer.hpp>
#include <dlgn/relax/network_params.hpp>
#include <dlgn/relax/receptive_field.hpp>
#include <dlgn/relax/wiring.hpp>

namespace dlgn::detail {

/// A layer of neurons but for its weights.
struct layer_plan {
    logic_layer_params params;
    receptive_field field;
    drawn_wiring wiring;
};

/// Plans a network's layers, each on top of the one before.
class layer_planner {
public:
    /// On the inputs. Throws `argument_error` if they are not the image that they are said to be.
    explicit layer_planner(const network_params& params);

    /// The layers of neurons that the next described layer stands for: of a tree or a pool one for each
    /// level. Draws their wires. Throws `argument_error` if it is impossible on the one below.
    [[nodiscard]] std::vector<layer_plan> next(const layer_shape& layer, random_engine& random);

private:
    void plan(const dense& shape, random_engine& random);

    void plan(const convolution& shape, random_engine& random);

    void plan(const or_pooling& shape, random_engine& /*random*/);

    [[nodiscard]] std::size_t wanted(std::size_t candidates) const noexcept {
        return candidates > 0 ? candidates : params_.candidates;
    }
    void require_image(const char* what, std::size_t value) const;
    void validate(const convolution& shape, std::size_t positions) const;

    /// The places that each kernel may read; one list if they are all places for all.
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> places_of_kernels(const convolution& shape,
                                                                            random_engine& random) const;

    /// Wires of the leaves' gates, the same at all positions.
    [[nodiscard]] static drawn_wiring shared_wiring(const receptive_field& field, std::size_t leaves,
                                                    std::size_t candidates,
                                                    std::vector<std::vector<std::uint32_t>> allowed,
                                                    random_engine& random);

    /// Leaves' gates with wires of their own at each position, leaf by leaf.
    void add_local(const receptive_field& field, std::size_t leaves, std::size_t candidates,
                   const std::vector<std::vector<std::uint32_t>>& allowed, random_engine& random);

    /// Wires of gates that read two at a time of the `members` of each of `groups` groups, and at the end of
    /// an odd group one and `zero`.
    [[nodiscard]] static std::vector<std::uint32_t> pairs(std::size_t groups, std::size_t members,
                                                          std::size_t zero);

    /// Adds a level of gates that read two planes each, of groups of `members` planes, at their own position.
    void add_pairs(bool is_shared, std::size_t groups, std::size_t members, std::optional<gate_op> gate);

    void add(std::size_t kernels, std::size_t candidates, receptive_field field, drawn_wiring wiring,
             std::optional<gate_op> gate = {});

    const network_params& params_;
    std::size_t nodes_; ///< of the layer below
    image_shape image_; ///< that they are, if they are one
    std::vector<layer_plan> plans_;
};

} // namespace dlgn::detail

#ifndef DLGN_COMPILED
#include <dlgn/relax/impl/layer_plan.hpp>
#endif
