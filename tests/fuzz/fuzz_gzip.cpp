// libFuzzer target: any bytes as a gzip file; and packed to one, in two members, which must come back, and
// be refused without their last bytes or with others in their place.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include <zlib.h>

#include <dlgn/core/error.hpp>

#include "support/gzip.hpp"

namespace {

constexpr std::size_t limit = 1 << 20;

std::optional<std::string> unpack(std::string_view packed) {
    try {
        std::string bytes = support::unpack_gzip(packed, "fuzz", limit);
        if (bytes.size() > limit)
            std::abort();
        return bytes;
    } catch (const dlgn::file_error&) {
        return std::nullopt;
    }
}

/// One gzip member.
std::string pack(std::string_view bytes) {
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        std::abort();
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        std::abort();
    packed.resize(packed.size() - stream.avail_out);
    deflateEnd(&stream);
    return packed;
}

void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(unpack(bytes));

    const std::size_t middle = size == 0 ? 0 : data[0] % (size + 1);
    const std::string first = pack(bytes.substr(0, middle)), whole = first + pack(bytes.substr(middle));
    require(unpack(whole) == bytes);
    const std::size_t cut = size < 3 ? 0 : (data[1] * 256U + data[2]) % whole.size();
    const std::optional<std::string> part = unpack(std::string_view(whole).substr(0, cut));
    require(cut == first.size() ? part == bytes.substr(0, middle) : !part);
    std::string damaged = whole; // in the checksum or the length at the end
    damaged[whole.size() - 1 - cut % 8] ^= static_cast<char>(size < 4 || data[3] == 0 ? 1 : data[3]);
    require(!unpack(damaged));
    return 0;
}
