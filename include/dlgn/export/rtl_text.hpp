#pragma once

/// \file
/// Declarations, registers and free names of register-transfer-level Verilog.

#include <cstddef>
#include <ostream>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <dlgn/core/index_map.hpp>
#include <dlgn/core/text.hpp>

namespace dlgn::detail {

/// The declaration of a signal: a vector such as `wire [7:0] x`, or a single wire.
[[nodiscard]] inline std::string rtl_declaration(const std::string& kind, std::size_t width,
                                                 const std::string& name) {
    return kind + (width == 1 ? " " : " [" + to_text(width - 1) + ":0] ") + name;
}

/// What the bits of a signal that was so declared are called.
[[nodiscard]] inline std::vector<std::string> rtl_bits(const std::string& name, std::size_t width) {
    std::vector<std::string> bits;
    for (std::size_t i = 0; i < width; ++i)
        bits.push_back(width == 1 ? name : name + "[" + to_text(i) + "]");
    return bits;
}

/// The body of a module as it is written.
class rtl_text {
public:
    /// `names` must be the module's ports.
    rtl_text(std::ostream& out, std::unordered_set<std::string> names, std::string clock)
        : out_(out), names_(std::move(names)), clock_(std::move(clock)) {}

    /// A name that nothing else has: this one, or with a number.
    [[nodiscard]] std::string free_name(const std::string& like) {
        std::string name = like;
        for (std::size_t& number = numbers_[like]; !names_.insert(name).second;)
            name = like + "_" + to_text(++number);
        return name;
    }

    /// Declares a wire of a name like this one and gives it a value; its name.
    std::string wire(const std::string& like, std::size_t width, const std::string& value) {
        std::string name = free_name(like);
        out_ << "  " << rtl_declaration("wire", width, name) << " = " << value << ";\n";
        return name;
    }

    /// Declares a register that has a signal's value of one clock before; its name.
    std::string store(const std::string& signal, std::size_t width, const std::string& kind = "reg") {
        std::string name = free_name(signal + "_q");
        out_ << "  " << rtl_declaration(kind, width, name) << ";\n  always @(posedge " << clock_ << ") "
             << name << " <= " << signal << ";\n";
        return name;
    }

private:
    std::ostream& out_;
    std::unordered_set<std::string> names_;
    text_index numbers_; ///< the last one of each name
    std::string clock_;
};

} // namespace dlgn::detail
