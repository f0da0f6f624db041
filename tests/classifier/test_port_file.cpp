#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/classifier/port_file.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/random.hpp>

#include "support/temporary_folder.hpp"

using namespace dlgn;

namespace {

const encoder flowers({{.name = "length \"mm\"", .thresholds = {1.5, 20.25}},
                       {.name = "kind", .categories = {"a", "b", "c"}},
                       {.name = "weight"},
                       {.name = "heat", .thresholds = {-3}, .unknown = true}});
const std::string ports_head = "dlgn-ports 1\n";

std::string text_of(const encoder& code, const std::vector<port_format>& formats) {
    std::ostringstream out;
    write_port_formats(out, code, formats);
    return out.str();
}

std::string port_file_fault(std::string_view text) {
    try {
        static_cast<void>(parse_port_formats(text, flowers, "p"));
    } catch (const parse_error& fault) {
        return fault.what();
    }
    return "no fault";
}

} // namespace

TEST_CASE("port file: what is written is read") {
    const std::vector<port_format> formats = {
        {.width = 11, .scale = 40}, {.width = 2}, {}, {.width = 4, .is_signed = true}};
    const std::string text = text_of(flowers, formats);
    CHECK(text ==
          ports_head +
              "# A value v of a feature is the lowest integer q on its port with q / scale not below v.\n"
              "\"length \\\"mm\\\"\" unsigned 11 scale 40\n"
              "\"kind\" unsigned 2 scale 1\n"
              "\"heat\" signed 4 scale 1\n"
              "end\n");
    CHECK(parse_port_formats(text, flowers) == formats);
    // By hand: another order, comments, features left out.
    CHECK(parse_port_formats(
              ports_head + "\"heat\" signed 9 scale 0.5\n# the rest\n\"kind\" unsigned 3 scale 1\nend\n",
              flowers) ==
          std::vector<port_format>{{}, {.width = 3}, {}, {.width = 9, .is_signed = true, .scale = 0.5}});
    const dlgn_test::temporary_folder folder;
    write_port_formats(folder / "ports.txt", flowers, formats);
    CHECK(read_port_formats(folder / "ports.txt", flowers) == formats);
    CHECK_THROWS_WITH_AS(
        write_port_formats(folder / "ports.txt", flowers, std::vector<port_format>(4)),
        "format of feature \"length \"mm\"\", width = 0: must be at least 1: the feature is used",
        argument_error);
    CHECK(read_port_formats(folder / "ports.txt", flowers) == formats);
}

TEST_CASE("port file: every double comes back") {
    random_engine random(1);
    const encoder one(std::vector<feature>{{.name = "x", .thresholds = {0}}});
    for (int i = 0; i < 1000; ++i) {
        const double scale = std::ldexp(1 + static_cast<double>(random.below(1U << 20U)) / 3e6,
                                        static_cast<int>(random.below(200)) - 100);
        const std::vector<port_format> formats = {{.width = 1 + static_cast<unsigned>(random.below(52)),
                                                   .is_signed = random.below(2) == 1,
                                                   .scale = scale}};
        CHECK(parse_port_formats(text_of(one, formats), one) == formats);
    }
}

TEST_CASE("port file: bad ones") {
    CHECK(port_file_fault("") == "p:1:1: the file is empty");
    CHECK(port_file_fault("dlgn-classifier 2\n") ==
          "p:1:1: not a file of ports: the first line must be \"dlgn-ports 1\"");
    CHECK(port_file_fault("dlgn-ports 2\n") == "p:1:12: version \"2\" of the format is unknown, only 1 is");
    CHECK(port_file_fault(ports_head) == "p:2:1: the file ends too early");
    CHECK(port_file_fault(ports_head + "kind unsigned 2 scale 1\nend\n") ==
          "p:2:1: expected a text in quotes");
    CHECK(port_file_fault(ports_head + "\"size\" unsigned 2 scale 1\nend\n") ==
          "p:2:1: \"size\" is no feature of the model");
    CHECK(port_file_fault(ports_head + "\"kind\" unsigned 2 scale 1\n\"kind\" unsigned 2 scale 1\nend\n") ==
          "p:3:1: feature \"kind\" comes twice");
    CHECK(port_file_fault(ports_head + "\"kind\" plain 2 scale 1\nend\n") ==
          "p:2:1: expected \"signed\" or \"unsigned\" behind the feature");
    CHECK(port_file_fault(ports_head + "\"kind\" unsigned two scale 1\nend\n") ==
          "p:2:17: expected a number instead of \"two\"");
    CHECK(port_file_fault(ports_head + "\"heat\" signed 53 scale 1\nend\n") ==
          "p:2:15: 53 is too large, at most 52 is possible here");
    CHECK(port_file_fault(ports_head + "\"heat\" signed 5\nend\n") ==
          "p:2:15: expected \"scale\" behind the width");
    CHECK(port_file_fault(ports_head + "\"heat\" signed 5 scale nan\nend\n") ==
          "p:2:23: expected a finite number instead of \"nan\"");
    CHECK(port_file_fault(ports_head + "\"heat\" signed 5 scale -1\nend\n") ==
          "p:2:23: format of feature \"heat\", scale = -1: must be finite and above 0");
    CHECK(port_file_fault(ports_head + "\"heat\" signed 0 scale 1\nend\n") ==
          "p:2:23: format of feature \"heat\", width = 0: must be at least 1: the feature is used");
    CHECK(port_file_fault(ports_head + "\"kind\" unsigned 1 scale 1\nend\n") ==
          "p:2:25: format of feature \"kind\", width = 1: a category is unsigned, of scale 1, and needs 2 "
          "bits");
    CHECK(port_file_fault(ports_head + "\"heat\" signed 5 scale 1 more\nend\n") ==
          "p:2:24: unexpected \" more\" at the end of the line");
    CHECK(port_file_fault(ports_head + "end more\n") == "p:2:1: expected a text in quotes");
    CHECK(port_file_fault(ports_head + "end\nmore\n") == "p:3:1: text after the end");
    CHECK(port_file_fault(ports_head + "end\n\n") == "p:3:1: text after the end");
}

TEST_CASE("port file: no damage goes further than a parse error") {
    const std::string text = text_of(flowers, {{.width = 11, .scale = 40}, {.width = 2}, {}, {.width = 4}});
    random_engine random(2);
    for (int i = 0; i < 2000; ++i) {
        std::string damaged = text;
        const std::size_t place = random.below(damaged.size());
        if (i % 2 == 0)
            damaged.resize(place);
        else
            damaged[place] = static_cast<char>(damaged[place] ^ static_cast<char>(1U << random.below(8)));
        port_file_fault(damaged);
    }
}
