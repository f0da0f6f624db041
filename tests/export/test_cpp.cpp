#include <dlgn/core/error.hpp>
#include <dlgn/export/cpp.hpp>

#include <filesystem>
#include <ostream>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include <dlgn/circuit/evaluate.hpp>
#include <dlgn/core/file.hpp>
#include <engine/shapes.hpp>
#include <export/golden.hpp>
#include <support/skip.hpp>
#include <support/temporary_folder.hpp>
#include <support/tools.hpp>

using namespace dlgn;

namespace {

/// The circuit of golden.hpp, which is the header written for it.
circuit golden_circuit() {
    circuit circuit(5);
    node_id last = 4;
    for (node_id i = 0; i < 40; ++i)
        last = circuit.add_gate(all_gate_ops[(7 * i + 3) % 16], i % (5 + i / 2), last);
    circuit.set_outputs({last, 6, 11, 20, 3, 31}, {2, 4, 6});
    return circuit;
}

} // namespace

TEST_CASE("the generated header is the one that this test was compiled with") {
    const circuit circuit = golden_circuit();
    std::ostringstream out;
    write_cpp(out, circuit, {.name = "golden"});
    CHECK(out.str() == read_file(std::filesystem::path(DLGN_SOURCE_DIR) / "tests/export/golden.hpp"));
    CHECK(golden::make_circuit() == simplify(circuit));
    CHECK(golden::inputs == 5);
    CHECK(golden::classes == 3);
    const bit_matrix samples = dlgn_test::all_samples(5);
    CHECK(engine{golden::make_circuit()}.classify(samples) == evaluate_labels(circuit, samples));
}

TEST_CASE("circuits without gates or classes, and names that are none") {
    circuit one(1);
    one.set_outputs({0});
    std::ostringstream out;
    write_cpp(out, one);
    CHECK(out.str().find("std::array<std::uint8_t, 0> ops = {};") != std::string::npos);
    CHECK_THROWS_WITH(write_cpp(out, one, {.name = "1"}), doctest::Contains("name = \"1\""));
}

TEST_CASE("names that mean something else are refused, and all others compile beside every header") {
    circuit one(3);
    one.set_outputs({one.add_gate(gate_op::xor_ab, 0, 1), 2}, {1, 2});
    std::ostringstream ignored;
    for (const char* name :
         {"linux",        "unix",    "errno",   "i386",     "tm",     "stat",        "timeval",
          "timespec",     "div_t",   "size_t",  "FILE",     "NULL",   "EOF",         "M_PI",
          "PRId64",       "uint",    "u_char",  "st_mtime", "si_pid", "sockaddr_in", "inputs",
          "make_circuit", "classes", "typeof",  "std",      "dlgn",   "int",         "_name",
          "a__b",         "",        "complex", "va_list",  "X",      "emit"})
        CHECK_THROWS_WITH_AS(write_cpp(ignored, one, {.name = name}),
                             doctest::Contains(("name = \"" + std::string(name) + "\": ").c_str()),
                             argument_error);
    CHECK(ignored.str().empty());

    const dlgn_test::temporary_folder folder;
    std::string includes;
    std::string uses;
    for (const std::string name :
         {"log",     "index",   "y0",         "j1",      "gamma",    "time",   "signal",   "read",
          "write",   "open",    "close",      "link",    "select",   "abs",    "div",      "exit",
          "rand",    "random",  "remove",     "environ", "stdin",    "stdout", "assert",   "signbit",
          "isnan",   "kill",    "daemon",     "min",     "max",      "array",  "vector",   "circuit",
          "engine",  "gate_op", "classifier", "digits",  "Digits_2", "Mnist",  "daylight", "optarg",
          "signgam", "alloca",  "bool_",      "string",  "byte"}) {
        write_cpp(folder / (name + ".hpp"), one, {.name = name});
        includes += "#include \"" + name + ".hpp\"\n";
        uses += "static_assert(::" + name + "::inputs == 3);\n    sum += ::" + name +
                "::make_circuit().gates();\n    ";
    }
    const std::string headers =
        "#include <cmath>\n#include <cstdio>\n#include <cstdlib>\n#include <ctime>\n"
        "#include <csignal>\n#include <cstring>\n#include <strings.h>\n#include <unistd.h>\n"
        "#include <fcntl.h>\n#include <sys/stat.h>\n#include <sys/time.h>\n#include <sys/wait.h>\n"
        "#include <sys/select.h>\n#include <cassert>\n#include <algorithm>\n#include <string>\n";
    const std::string body = "int main() {\n    std::size_t sum = 0;\n    " + uses +
                             "return sum == 0 || log(1.0) != 0 || abs(-1) != 1 || time(nullptr) == 0;\n}\n";
    // The headers of the system before ours, and after.
    write_file(folder / "before.cpp", [&](std::ostream& out) { out << headers << includes << body; });
    write_file(folder / "after.cpp", [&](std::ostream& out) { out << includes << headers << body; });
    for (const char* compiler : {"g++", "clang++"}) {
        const std::string found = dlgn_test::find_tool({compiler});
        if (found.empty()) {
            dlgn_test::skip(std::string("no ") + compiler);
            continue;
        }
        const auto result = dlgn_test::run_tool(
            folder.path(), "for order in before after; do " + dlgn_test::shell_word(found) +
                               " -std=gnu++20 -fsyntax-only -Wall -Wextra -Wpedantic -Werror -I " +
                               dlgn_test::shell_word(DLGN_SOURCE_DIR "/include") +
                               " $order.cpp || exit 1; done");
        INFO(result.log);
        CHECK(result.ok());
    }
}
