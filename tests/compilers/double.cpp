// The same headers in a second translation unit, and training in double precision.
#include <cstddef>
#include <cstdint>
#include <vector>

#include <dlgn/dlgn.hpp>

int in_double_precision();

int in_double_precision() {
    dlgn::bit_matrix samples(64, 4);
    for (std::size_t sample = 0; sample < samples.rows(); ++sample)
        samples.set(sample, sample % 4, true);
    const dlgn::dataset data = {.inputs = samples, .labels = std::vector<std::uint8_t>(64, 1), .classes = 2};
    dlgn::basic_relaxed_network<double> network({.inputs = 4, .layers = {8}, .classes = 2}, 7);
    dlgn::fit(network, data, {.epochs = 1});
    return dlgn::engine{dlgn::discretise(network)}.classify(data.inputs).size() == 64 ? 0 : 1;
}
