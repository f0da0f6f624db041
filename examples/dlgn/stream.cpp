#include "stream.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include <dlgn/core/file.hpp>
#include <dlgn/core/random.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/netlist/stream_testbench.hpp>

namespace program {

stream_rows make_stream_rows(const wired_circuit& wired, const std::vector<std::size_t>& kept) {
    stream_rows rows;
    std::vector<dlgn::stream_bit> all;
    const auto features = wired.model.encoder().features();
    for (std::size_t i = 0; i < features.size(); ++i) {
        const std::size_t width = wired.formats.empty() ? features[i].bits()
                                  : wired.formats[i].width == 0
                                      ? 0
                                      : dlgn::detail::wires_of(features[i], wired.formats[i]);
        const bool top = wired.formats.empty() && width == 1;
        for (std::size_t bit = 0; bit < width; ++bit)
            all.push_back({rows.bytes + bit / 8, top ? 7U : static_cast<unsigned>(bit % 8)});
        const std::size_t bytes = std::max<std::size_t>(1, (width + 7) / 8);
        rows.text += dlgn::to_text(rows.bytes) + " " + dlgn::to_text(bytes) + " " +
                     (top ? "top" : dlgn::to_text(width)) + " " + features[i].name + "\n";
        rows.bytes += bytes;
    }
    for (const std::size_t input : kept)
        rows.bits.push_back(all.at(input));
    return rows;
}

namespace {

/// So that all resets come before the last of so many rows of so many beats, in and out.
dlgn::stream_testbench_params resets_within(std::size_t rows, std::size_t beats) {
    dlgn::stream_testbench_params params;
    params.interval = std::clamp<std::size_t>(rows * beats / (params.resets + 2), 1, params.interval);
    return params;
}

} // namespace

void write_stream(const std::filesystem::path& folder, const std::string& kind, const dlgn::stream_core& core,
                  const stream_rows& rows, dlgn::bit_view inputs, dlgn::bit_view expected) {
    if (kind == "serial") {
        dlgn::write_file(folder / "stream.v",
                         [&](std::ostream& out) { dlgn::write_serial_stream(out, core); });
        dlgn::write_file(folder / "stream_testbench.v", [&](std::ostream& out) {
            dlgn::write_serial_stream_testbench(
                out, core, inputs, expected,
                resets_within(inputs.rows(), inputs.columns() + expected.columns()));
        });
        return;
    }
    dlgn::random_engine random(1);
    dlgn::bit_matrix sent(inputs.rows(), 8 * rows.bytes);
    for (std::size_t row = 0; row < sent.rows(); ++row) {
        for (std::size_t bit = 0; bit < sent.columns(); ++bit)
            sent.set(row, bit, random.below(2) == 1);
        for (std::size_t input = 0; input < inputs.columns(); ++input)
            sent.set(row, 8 * rows.bits[input].byte + rows.bits[input].bit, inputs(row, input));
    }
    dlgn::write_file(folder / "stream.v",
                     [&](std::ostream& out) { dlgn::write_axi_stream(out, core, rows.bits, rows.bytes); });
    dlgn::write_file(folder / "stream_testbench.v", [&](std::ostream& out) {
        dlgn::write_axi_stream_testbench(out, core, sent, expected,
                                         resets_within(sent.rows(), rows.bytes + 1));
    });
    dlgn::write_file(folder / "stream.txt", [&](std::ostream& out) {
        out << "# A row of " << rows.bytes
            << " bytes. For each feature: its first byte, how many it has, which "
            << "bits are read (top: that of the byte;\n# a number: so many, from the lowest on), its name.\n"
            << rows.text;
    });
}

} // namespace program
