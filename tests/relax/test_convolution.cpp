#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <vector>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/relax/discretise.hpp>
#include <dlgn/relax/hard_pass.hpp>
#include <dlgn/relax/refresh.hpp>
#include <dlgn/relax/relaxed_network.hpp>
#include <dlgn/relax/soft_pass.hpp>

#include "support/random_circuit.hpp"

using namespace dlgn;

namespace {

/// Channels × rows × columns.
using picture = std::vector<std::vector<std::vector<double>>>;

picture blank(std::size_t channels, std::size_t rows, std::size_t columns) {
    return picture(channels, std::vector<std::vector<double>>(rows, std::vector<double>(columns)));
}

/// Networks written straight from what their layers are said to be, on one sample.
class plain_network {
public:
    plain_network(const basic_relaxed_network<double>& network, bool is_hard)
        : network_(network), is_hard_(is_hard) {}

    std::vector<double> scores(const picture& image) {
        layer_ = 0;
        picture now = image;
        std::vector<double> flat;
        for (const layer_shape& described : network_.params().layers) {
            if (const auto* shape = std::get_if<convolution>(&described.shape)) {
                now = convolve(*shape, now);
            } else if (const auto* pool = std::get_if<or_pooling>(&described.shape)) {
                now = this->pool(*pool, now);
            } else {
                if (flat.empty())
                    flat = in_order(now);
                std::vector<double> next;
                for (std::size_t i = 0; i < layer().neurons(); ++i)
                    next.push_back(gate(i, [&](std::uint32_t node) { return flat[node]; }));
                flat = next;
                ++layer_;
            }
        }
        if (flat.empty())
            flat = in_order(now);
        std::vector<double> result(network_.classes());
        for (std::size_t i = 0; i < flat.size(); ++i)
            result[i * result.size() / flat.size()] += flat[i] / network_.params().temperature;
        return result;
    }

private:
    const logic_layer<double>& layer() const { return network_.layers()[layer_]; }

    static std::vector<double> in_order(const picture& image) {
        std::vector<double> flat;
        for (const auto& plane : image)
            for (const auto& row : plane)
                flat.insert(flat.end(), row.begin(), row.end());
        return flat;
    }

    /// The value of kernel `kernel` of the current layer, whose places have these values.
    template <class Value>
    double gate(std::size_t kernel, Value&& value) const {
        const auto& l = layer();
        double fanin[2];
        for (std::size_t side = 0; side < 2; ++side) {
            const std::uint32_t* places = l.places().data() + (2 * kernel + side) * l.candidates();
            double total = 0;
            double sum = 0;
            double most = -1e300;
            for (std::size_t k = 0; k < l.candidates(); ++k) {
                const double logit =
                    l.is_mixed() ? l.wire_weights()(static_cast<Eigen::Index>(kernel),
                                                    static_cast<Eigen::Index>(side * l.candidates() + k))
                                 : 0;
                const double at_place = value(places[k]);
                sum += std::exp(logit) * at_place;
                total += std::exp(logit);
                if (is_hard_ && logit > most)
                    fanin[side] = at_place;
                most = std::max(most, logit);
            }
            if (!is_hard_)
                fanin[side] = sum / total;
        }
        if (is_hard_)
            return evaluate(l.hard_gate(kernel * l.positions()), fanin[0] > 0.5, fanin[1] > 0.5) ? 1 : 0;
        std::vector<double> q(weights_of(l.form()));
        detail::activate<double>(l.form(), detail::row_of(l.gate_weights(), kernel), q);
        const auto p = detail::gate_distribution<double>(l.form(), q);
        double y = 0;
        for (const gate_op op : all_gate_ops)
            y += p[to_index(op)] * relax<double>(op)(fanin[0], fanin[1]);
        return y;
    }

    picture convolve(const convolution& shape, const picture& image) {
        const std::size_t rows = (image[0].size() + 2 * shape.padding - shape.side) / shape.stride + 1;
        const std::size_t columns = (image[0][0].size() + 2 * shape.padding - shape.side) / shape.stride + 1;
        std::size_t kernels = shape.kernels << (shape.depth - 1);
        picture level = blank(kernels, rows, columns);
        std::vector<double> nodes = in_order(image);
        if (layer_ == 0) { // the inputs, whose bits stand pixel by pixel
            const image_shape& inputs = network_.params().image;
            const std::size_t bits = image.size() / inputs.planes;
            const std::size_t pixels = inputs.pixels();
            const std::vector<double> planes = nodes;
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                const std::size_t channel = i / (pixels * bits) * bits + i % bits;
                nodes[i] = planes[channel * pixels + i / bits % pixels];
            }
        }
        for (std::size_t kernel = 0; kernel < kernels; ++kernel)
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t column = 0; column < columns; ++column) {
                    const auto at_place = [&](std::uint32_t place) {
                        const std::size_t channel = place / (shape.side * shape.side);
                        const auto y = static_cast<std::ptrdiff_t>(row * shape.stride +
                                                                   place / shape.side % shape.side) -
                                       static_cast<std::ptrdiff_t>(shape.padding);
                        const auto x =
                            static_cast<std::ptrdiff_t>(column * shape.stride + place % shape.side) -
                            static_cast<std::ptrdiff_t>(shape.padding);
                        const bool is_inside = y >= 0 && x >= 0 &&
                                               y < static_cast<std::ptrdiff_t>(image[0].size()) &&
                                               x < static_cast<std::ptrdiff_t>(image[0][0].size());
                        return is_inside
                                   ? image.at(
                                         channel)[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)]
                                   : 0.0;
                    };
                    level[kernel][row][column] = shape.is_shared
                                                     ? gate(kernel, at_place)
                                                     : gate((kernel * rows + row) * columns + column,
                                                            [&](std::uint32_t node) { return nodes[node]; });
                }
        for (++layer_; kernels > shape.kernels; ++layer_) {
            kernels /= 2;
            picture above = blank(kernels, rows, columns);
            for (std::size_t kernel = 0; kernel < kernels; ++kernel)
                for (std::size_t row = 0; row < rows; ++row)
                    for (std::size_t column = 0; column < columns; ++column) {
                        // The two below are told apart by the order of the places alone.
                        std::size_t calls = 0;
                        above[kernel][row][column] =
                            gate(shape.is_shared ? kernel : (kernel * rows + row) * columns + column,
                                 [&](std::uint32_t) { return level[2 * kernel + calls++][row][column]; });
                    }
            level = above;
        }
        return level;
    }

    picture pool(const or_pooling& shape, const picture& image) {
        const std::size_t stride = shape.stride > 0 ? shape.stride : shape.side;
        const std::size_t rows = (image[0].size() + 2 * shape.padding - shape.side) / stride + 1;
        const std::size_t columns = (image[0][0].size() + 2 * shape.padding - shape.side) / stride + 1;
        picture result = blank(image.size(), rows, columns);
        for (std::size_t channel = 0; channel < image.size(); ++channel)
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t column = 0; column < columns; ++column) {
                    double none = 1;
                    for (std::size_t i = 0; i < shape.side * shape.side; ++i) {
                        const std::size_t y = row * stride + i / shape.side;
                        const std::size_t x = column * stride + i % shape.side;
                        if (y >= shape.padding && x >= shape.padding && y < shape.padding + image[0].size() &&
                            x < shape.padding + image[0][0].size())
                            none *= 1 - image[channel][y - shape.padding][x - shape.padding];
                    }
                    result[channel][row][column] = 1 - none;
                }
        while (layer_ < network_.layers().size() && !layer().has_weights())
            ++layer_;
        return result;
    }

    const basic_relaxed_network<double>& network_;
    bool is_hard_;
    std::size_t layer_ = 0;
};

struct test_case {
    network_params params;
    std::size_t rows, columns, channels;
};

/// Inputs are planes × rows × columns × bits; channels are planes × bits.
std::vector<test_case> cases(gate_form form, std::size_t candidates) {
    const auto params = [&](std::size_t inputs, image_shape image, std::vector<layer_shape> layers,
                            double residual = 0) {
        return network_params{.inputs = inputs,
                              .layers = std::move(layers),
                              .classes = 2,
                              .form = form,
                              .candidates = candidates,
                              .image = image,
                              .residual = residual,
                              .temperature = 1.3};
    };
    std::vector<test_case> result;
    // Padding, trees, pooling that overlaps the border, a dense end.
    result.push_back({params(7 * 6, {7, 6},
                             {convolution{.kernels = 3, .side = 3, .padding = 1, .depth = 3},
                              or_pooling{.side = 2, .padding = 1},
                              convolution{.kernels = 4, .side = 2, .stride = 2, .depth = 2}, 10, 6}),
                      7, 6, 1});
    // Colours and thermometer bits, groups, channels of a kernel, stride, a pool of nine, no dense layer.
    result.push_back({params(2 * 9 * 8 * 2, {9, 8, 2},
                             {convolution{.kernels = 6, .side = 3, .stride = 2, .padding = 2, .groups = 2},
                              or_pooling{.side = 3, .stride = 1},
                              convolution{.kernels = 4, .side = 2, .depth = 2, .channels = 2}}),
                      9, 8, 4});
    // Not shared, an odd pool of one pixel, residual start.
    result.push_back(
        {params(5 * 5 * 3, {5, 5},
                {convolution{.kernels = 2, .side = 3, .padding = 1, .depth = 2, .is_shared = false},
                 or_pooling{.side = 1, .stride = 2}, dense{.neurons = 8, .window = 2}, 4},
                2),
         5, 5, 3});
    return result;
}

picture picture_of(const test_case& test, const bit_matrix& samples, std::size_t sample) {
    picture image = blank(test.channels, test.rows, test.columns);
    const std::size_t bits = test.channels / test.params.image.planes;
    std::size_t feature = 0;
    for (std::size_t plane = 0; plane < test.params.image.planes; ++plane)
        for (std::size_t row = 0; row < test.rows; ++row)
            for (std::size_t column = 0; column < test.columns; ++column)
                for (std::size_t bit = 0; bit < bits; ++bit)
                    image[plane * bits + bit][row][column] = samples(sample, feature++) ? 1 : 0;
    return image;
}

void for_each_case(const std::function<void(const test_case&)>& body) {
    for (const gate_form form : {gate_form::softmax16, gate_form::lut4})
        for (const std::size_t candidates : {1U, 3U})
            for (const test_case& test : cases(form, candidates))
                body(test);
}

} // namespace

TEST_CASE("soft and hard scores of convolutions and pools follow the definition") {
    constexpr std::size_t count = 70;
    for_each_case([&](const test_case& test) {
        random_engine random(1);
        thread_pool pool(3); // more than shards
        const bit_matrix samples = dlgn_test::random_samples(random, count, test.params.inputs);
        const basic_relaxed_network<double> network(test.params, 5);
        auto ready = network.make_prepared();
        const auto check = [&](auto state, forward_mode mode) {
            network.prepare(pool, mode, ready);
            state.load(pool, samples, dlgn_test::in_sequence(count));
            state.forward(pool, ready);
            plain_network plain(network, mode == forward_mode::hard);
            for (std::size_t sample = 0; sample < count; ++sample) {
                const auto expected = plain.scores(picture_of(test, samples, sample));
                for (std::size_t label = 0; label < 2; ++label)
                    CHECK(
                        state.scores()(static_cast<Eigen::Index>(label), static_cast<Eigen::Index>(sample)) ==
                        doctest::Approx(expected[label]).epsilon(1e-12));
            }
        };
        check(soft_pass<double>(network, count), forward_mode::soft);
        check(hard_pass<double>(network, count), forward_mode::hard);
        const circuit hard = discretise(network);
        const auto scores = evaluate_scores(hard, samples);
        plain_network plain(network, true);
        for (std::size_t sample = 0; sample < count; ++sample) {
            const auto expected = plain.scores(picture_of(test, samples, sample));
            for (std::size_t label = 0; label < 2; ++label)
                CHECK(scores[2 * sample + label] ==
                      doctest::Approx(expected[label] * network.params().temperature));
        }
    });
}

TEST_CASE("the gradients of convolutions are those of finite differences") {
    constexpr std::size_t count = shard_samples + 3;
    for_each_case([&](const test_case& test) {
        random_engine random(2);
        thread_pool pool(1);
        const bit_matrix samples = dlgn_test::random_samples(random, count, test.params.inputs);
        basic_relaxed_network<double> network(test.params, 6);
        auto ready = network.make_prepared();
        auto gradients = network.make_gradients();
        soft_pass<double> state(network, count);
        matrix<double> direction = matrix<double>::Zero(2, 2 * shard_samples);
        for (std::size_t sample = random.below(3); sample < count; sample += 1 + random.below(5))
            for (Eigen::Index label = 0; label < 2; ++label)
                direction(label, static_cast<Eigen::Index>(sample)) = random.normal();
        for (const gumbel_noise& noise : {gumbel_noise{}, {.scale = 0.5, .temperature = 0.8, .seed = 3}}) {
            const auto loss = [&] {
                network.prepare(pool, forward_mode::soft, ready, noise);
                state.load(pool, samples, dlgn_test::in_sequence(count));
                state.forward(pool, ready);
                return (state.scores().array() * direction.array()).sum();
            };
            static_cast<void>(loss());
            state.score_gradients() = direction;
            state.backward(pool, ready, gradients);
            const auto check = [&](matrix<double>& weights, const matrix<double>& gradient) {
                REQUIRE(weights.size() == gradient.size());
                for (Eigen::Index i = 0; i < weights.size(); i += 1 + weights.size() / 23) {
                    constexpr double h = 1e-5;
                    const double kept = weights.data()[i];
                    weights.data()[i] = kept + h;
                    const double above = loss();
                    weights.data()[i] = kept - h;
                    const double below = loss();
                    weights.data()[i] = kept;
                    CHECK(gradient.data()[i] ==
                          doctest::Approx((above - below) / (2 * h)).epsilon(1e-6).scale(1e-2));
                }
            };
            for (std::size_t i = 0; i < network.layers().size(); ++i) {
                check(network.layers()[i].gate_weights(), gradients[i].gates);
                check(network.layers()[i].wire_weights(), gradients[i].wires);
                CHECK((gradients[i].gates.norm() > 0) == network.layers()[i].has_weights());
            }
        }
    });
}

TEST_CASE_TEMPLATE("the gradient of a shared weight is the sum over its positions", Real, float, double) {
    constexpr std::size_t count = 90;
    random_engine random(3);
    const bit_matrix samples = dlgn_test::random_samples(random, count, 6 * 7);
    for (const std::size_t candidates : {1U, 3U}) {
        const auto params = [&](bool is_shared) {
            return network_params{
                .inputs = 6 * 7,
                .layers = {convolution{.kernels = 3, .side = 3, .depth = 2, .is_shared = is_shared}, 30, 20},
                .classes = 2,
                .candidates = candidates,
                .image = {6, 7}};
        };
        const basic_relaxed_network<Real> shared(params(true), 7);
        basic_relaxed_network<Real> apart(params(false), 7); // made the same, but for that
        for (std::size_t i = 0; i < apart.layers().size(); ++i) {
            auto& to = apart.layers()[i];
            const auto& from = shared.layers()[i];
            REQUIRE(to.kernels() == from.neurons());
            to.set_places({from.wiring().begin(), from.wiring().end()});
            for (std::size_t neuron = 0; neuron < to.neurons(); ++neuron) {
                const auto kernel = static_cast<Eigen::Index>(from.kernel_of(neuron));
                to.gate_weights().row(static_cast<Eigen::Index>(neuron)) = from.gate_weights().row(kernel);
                if (from.is_mixed())
                    to.wire_weights().row(static_cast<Eigen::Index>(neuron)) =
                        from.wire_weights().row(kernel);
            }
        }
        const auto gradients_of = [&](auto state, const auto& network, forward_mode mode,
                                      std::size_t threads) {
            thread_pool pool(threads);
            auto ready = network.make_prepared();
            auto gradients = network.make_gradients();
            network.prepare(pool, mode, ready);
            state.load(pool, samples, dlgn_test::in_sequence(count));
            state.forward(pool, ready);
            random_engine again(4);
            for (Eigen::Index sample = 0; sample < static_cast<Eigen::Index>(count); ++sample)
                for (Eigen::Index label = 0; label < 2; ++label)
                    state.score_gradients()(label, sample) = static_cast<Real>(again.normal());
            state.backward(pool, ready, gradients);
            return gradients;
        };
        const auto check = [&](const auto& of, forward_mode mode) {
            const auto together = of(shared, mode, 1);
            const auto separate = of(apart, mode, 1);
            const auto threaded = of(shared, mode, 5);
            for (std::size_t i = 0; i < together.size(); ++i) {
                const auto& layer = shared.layers()[i];
                CHECK(together[i].gates == threaded[i].gates);
                CHECK(together[i].wires == threaded[i].wires);
                const auto compare = [&](const matrix<Real>& sum, const matrix<Real>& each) {
                    matrix<Real> expected = matrix<Real>::Zero(sum.rows(), sum.cols());
                    for (Eigen::Index neuron = 0; neuron < each.rows(); ++neuron)
                        expected.row(static_cast<Eigen::Index>(
                            layer.kernel_of(static_cast<std::size_t>(neuron)))) += each.row(neuron);
                    CHECK((sum - expected).norm() <= (std::is_same_v<Real, float> ? 1e-5 : 1e-12) *
                                                         static_cast<double>(expected.norm()));
                };
                compare(together[i].gates, separate[i].gates);
                compare(together[i].wires, separate[i].wires);
            }
        };
        check(
            [&](const auto& network, forward_mode mode, std::size_t threads) {
                return gradients_of(soft_pass<Real>(network, count), network, mode, threads);
            },
            forward_mode::soft);
        check(
            [&](const auto& network, forward_mode mode, std::size_t threads) {
                return gradients_of(hard_pass<Real>(network, count), network, mode, threads);
            },
            forward_mode::hard);
    }
}

TEST_CASE("a refresh gives all positions of a kernel the same new candidates") {
    thread_pool pool(2);
    for (const bool is_shared : {true, false}) {
        basic_relaxed_network<double> network(
            {.inputs = 2 * 36,
             .layers = {convolution{.kernels = 4, .side = 3, .groups = 2, .is_shared = is_shared}, 8},
             .classes = 2,
             .candidates = 3,
             .image = {6, 6}},
            1);
        const auto before = network;
        std::size_t renewed = 0;
        refresh_wiring(network, 0.3, 5, pool, [&](std::size_t layer, std::size_t) { renewed += layer == 0; });
        const auto& layer = network.layers()[0];
        CHECK(renewed == layer.kernels() * 2);
        CHECK(discretise(network) == discretise(before));
        CHECK(!std::ranges::equal(layer.places(), before.layers()[0].places()));
        for (std::size_t wire = 0; wire < layer.wiring().size(); ++wire) {
            const std::size_t neuron = wire / 6;
            CHECK(layer.wiring()[wire] ==
                  layer.field().node(neuron % layer.positions(),
                                     layer.places()[layer.kernel_of(neuron) * 6 + wire % 6]));
            // Kernels 0 and 1 are those of the first of the two channels, which are bits of a pixel.
            CHECK(layer.wiring()[wire] % 2 == neuron / 16 / 2);
        }
    }
}
