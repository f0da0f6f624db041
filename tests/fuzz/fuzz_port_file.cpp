// libFuzzer target: any bytes as the formats of ports.

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <dlgn/classifier/port_file.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/encoder/encoder.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const dlgn::encoder code({{.name = "a", .thresholds = {-1, 2.5}},
                                     {.name = "b", .categories = {"x", "y", "z"}},
                                     {.name = "c", .thresholds = {0}, .unknown = true}});
    std::vector<dlgn::port_format> formats;
    try {
        formats = dlgn::parse_port_formats({reinterpret_cast<const char*>(data), size}, code);
    } catch (const dlgn::parse_error&) {
        return 0;
    }
    for (const dlgn::port_format& format : formats)
        if (format.width == 0)
            return 0;
    std::ostringstream out;
    dlgn::write_port_formats(out, code, formats);
    if (dlgn::parse_port_formats(out.str(), code) != formats)
        throw std::logic_error("the formats change when written and read");
    return 0;
}
