// libFuzzer target: any bytes as IDX images and labels, and as a batch of CIFAR.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    attempt([&] {
        const dlgn::image_set images = dlgn::read_idx_images(bytes, "fuzz");
        if (images.pixels.size() != images.count * images.size())
            std::abort();
    });
    attempt([&] { static_cast<void>(dlgn::read_idx_labels(bytes, "fuzz")); });
    attempt([&] { static_cast<void>(dlgn::read_cifar_batch(bytes, "fuzz", bytes.size() % 2 + 1, 100)); });
    return 0;
}
