#pragma once

/// \file
/// A circuit as a C++ header.

#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/export/identifier.hpp>

namespace dlgn {

/// What `write_cpp` calls things.
struct cpp_params {
    /// Name of the class that holds the circuit.
    std::string name = "classifier";
};

namespace detail {

/// Writes the header of `write_cpp`, with the members that `write_more` writes at the end of the class.
template <class Write>
void write_cpp_class(std::ostream& out, const circuit& source, const cpp_params& params, Write write_more) {
    check_class_name("name", params.name,
                     {"classes", "fanin_a", "fanin_b", "group_ends", "inputs", "make_circuit",
                      "make_classifier", "ops", "outputs"});
    const circuit simple = simplify(source);
    const auto table = [&](std::string_view type, std::string_view name, std::size_t count,
                           const auto& item) {
        out << "    static constexpr std::array<" << type << ", " << to_text(count) << "> " << name << " = {";
        for (std::size_t i = 0; i < count; ++i)
            out << (i == 0 ? "\n        " : i % 16 == 0 ? ",\n        " : ", ") << item(i);
        out << "};\n";
    };
    out << "#pragma once\n\n// Written by dlgn.\n\n#include <array>\n#include <cstddef>\n#include <cstdint>\n"
        << "#include <utility>\n#include <vector>\n\n#include <dlgn/inference.hpp>\n\nstruct " << params.name
        << " {\n    static constexpr std::size_t inputs = " << to_text(simple.inputs()) << ";\n"
        << "    static constexpr std::size_t classes = " << to_text(simple.classes()) << ";\n\n"
        << "    // Each gate's function, a dlgn::gate_op, and its two fan-ins.\n";
    table("std::uint8_t", "ops", simple.gates(),
          [&](std::size_t i) { return to_text(to_index(simple.ops()[i])); });
    table("std::uint32_t", "fanin_a", simple.gates(),
          [&](std::size_t i) { return to_text(simple.fanin_a()[i]); });
    table("std::uint32_t", "fanin_b", simple.gates(),
          [&](std::size_t i) { return to_text(simple.fanin_b()[i]); });
    table("std::uint32_t", "outputs", simple.outputs().size(),
          [&](std::size_t i) { return to_text(simple.outputs()[i]); });
    table("std::size_t", "group_ends", simple.classes(),
          [&](std::size_t i) { return to_text(simple.group_ends()[i]); });
    out << R"(
    [[nodiscard]] static ::dlgn::circuit make_circuit() {
        ::dlgn::circuit circuit(inputs);
        for (std::size_t gate = 0; gate < ops.size(); ++gate)
            circuit.add_gate(static_cast<::dlgn::gate_op>(ops[gate]), fanin_a[gate], fanin_b[gate]);
        circuit.set_outputs({outputs.begin(), outputs.end()}, {group_ends.begin(), group_ends.end()});
        return circuit;
    }
)";
    write_more();
    out << "};\n";
}

} // namespace detail

/// Writes `source`, simplified, as a C++20 header with the circuit as constant data and, for the name
/// `classifier`, the function `dlgn::circuit classifier::make_circuit()`. The header includes
/// `<dlgn/inference.hpp>`: a program needs these two only. Its one global name is that of a class, which may
/// be that of a function, too. Throws `argument_error` for a name that is none in C++, that its headers take
/// for a type or a macro, or that has the form of such names.
void write_cpp(std::ostream& out, const circuit& source, const cpp_params& params = {});

/// The same to a file, all or nothing. Throws also `file_error`.
void write_cpp(const std::filesystem::path& path, const circuit& source, const cpp_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/cpp.hpp>
#endif
