// libFuzzer target: any bytes as a numpy array, and as images and labels of it.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <dlgn/core/error.hpp>
#include <dlgn/data/npy.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    try {
        const dlgn::npy_array array(bytes, "fuzz");
        double sum = 0;
        for (std::size_t i = 0; i < array.size(); ++i)
            sum += array(i) != 0 ? 1 : 0;
        if (sum > static_cast<double>(array.size()))
            std::abort();
        try {
            if (dlgn::npy_labels(array).labels.size() != array.size())
                std::abort();
        } catch (const dlgn::file_error&) {
        }
        static_cast<void>(dlgn::npy_table(array, array));
    } catch (const dlgn::error&) {
    }
    return 0;
}
