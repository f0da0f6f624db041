// libFuzzer target: a checkpoint with any damage behind a valid checksum; a run that continues from it must
// refuse it or end with weights that are finite. The bytes are pairs of a place, as two bytes, and what is
// there instead.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <string>

#include <unistd.h>

#include <dlgn/core/checksum.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/train/fit.hpp>

#include "train/runs.hpp"

namespace {

struct whole_run {
    dlgn_test::run_parts parts;
    std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("dlgn-fuzz-" + std::to_string(::getpid()) + ".checkpoint");
    std::string bytes; ///< of a checkpoint in the middle

    whole_run() {
        parts.params.checkpoint = file;
        parts.params.threads = 1;
        parts.params.keep_best = true;
        parts.params.held_out = &parts.held_out;
        parts.params.on_epoch = [](const dlgn::epoch_stats& stats) { return stats.epoch < 2; };
        run();
        bytes = dlgn::read_file(file);
    }
    ~whole_run() { std::filesystem::remove(file); }

    void run() {
        dlgn::relaxed_network network(parts.shape, parts.network_seed);
        dlgn::fit(network, parts.data, parts.params);
        for (const auto& layer : network.layers())
            if (!layer.gate_weights().allFinite())
                std::abort();
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static whole_run whole;
    std::string bytes = whole.bytes;
    const std::size_t body = dlgn::detail::checkpoint_mark.size() + 9; // behind mark, checksum and line end
    for (std::size_t i = 0; i + 2 < size; i += 3)
        bytes[body + (data[i] * 256U + data[i + 1]) % (bytes.size() - body)] = static_cast<char>(data[i + 2]);
    const std::string sum = dlgn::to_hex(dlgn::crc32(std::string_view(bytes).substr(body)));
    bytes.replace(body - 9, 8, sum);
    dlgn::write_file(whole.file, [&](std::ostream& out) { out << bytes; });
    try {
        whole.run();
    } catch (const dlgn::error&) {
    }
    return 0;
}
