// libFuzzer target: any bytes as IDX images and labels, and, filled up to whole records, as a batch of CIFAR.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <dlgn/core/error.hpp>
#include <dlgn/data/cifar.hpp>
#include <dlgn/data/idx.hpp>

namespace {

template <class Read>
void attempt(const Read& read) {
    try {
        read();
    } catch (const dlgn::file_error&) {
    }
}

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// Pixel by pixel against the format: a label, then the red, green and blue values of 32 x 32 pixels.
void read_cifar(std::string bytes, std::size_t label_bytes) {
    constexpr std::size_t pixels = 32 * 32;
    const std::size_t record = label_bytes + 3 * pixels;
    bytes.resize((bytes.size() / record + 1) * record, '\x07');
    const dlgn::labelled_images read = dlgn::read_cifar_batch(bytes, "fuzz", label_bytes, 100);
    require(read.images.count == bytes.size() / record && read.labels.size() == read.images.count);
    for (std::size_t i = 0; i < read.images.count; ++i) {
        const std::string_view from = std::string_view(bytes).substr(i * record, record);
        require(read.labels[i] == static_cast<std::uint8_t>(from[label_bytes - 1]));
        for (std::size_t value = 0; value < 3 * pixels; ++value)
            require(read.images.image(i)[value] ==
                    static_cast<std::uint8_t>(from[label_bytes + value % 3 * pixels + value / 3]));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    attempt([&] {
        const dlgn::image_set images = dlgn::read_idx_images(bytes, "fuzz");
        require(images.pixels.size() == images.count * images.size());
    });
    attempt([&] { require(dlgn::read_idx_labels(bytes, "fuzz").size() + 8 == size); });
    for (const std::size_t label_bytes : {1U, 2U})
        attempt([&] { read_cifar(std::string(bytes), label_bytes); });
    return 0;
}
