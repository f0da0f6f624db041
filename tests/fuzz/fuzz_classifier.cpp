// libFuzzer target: any bytes as a model file, as they are and with a repaired checksum; what loads must come
// back as it was written, and the engine must classify raw rows as the encoder and the reference do.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <vector>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/inference.hpp>

#include "fuzz/circuit_file.hpp"

namespace {

void run(std::string_view text) {
    try {
        const dlgn::classifier model = dlgn::parse_classifier(text);
        if (dlgn::parse_classifier(dlgn::format_classifier(model)) != model)
            std::abort();
        const std::size_t features = model.encoder().features().size();
        if (model.circuit().nodes() > 4096 || features > 4096 || features == 0 || model.classes() == 0)
            return;
        dlgn::random_engine random(3);
        constexpr std::size_t rows = 5;
        std::vector<double> values(rows * features);
        for (double& value : values) {
            value = std::ldexp(static_cast<double>(random.below(2001)) - 1000,
                               static_cast<int>(random.below(12)) - 8);
            if (random.below(20) == 0)
                value = std::numeric_limits<double>::quiet_NaN();
        }
        const dlgn::row_view view(std::span<const double>(values), rows, features);
        if (dlgn::engine{model}.classify(view) !=
            dlgn::evaluate_labels(model.circuit(), model.encoder().encode(view)))
            std::abort();
    } catch (const dlgn::parse_error&) {
    } catch (const dlgn::argument_error&) { // of a model without classes
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    run(text);
    run(dlgn_test::with_checksum(text));
    return 0;
}
