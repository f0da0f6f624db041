#pragma once

/// \file
/// The bodies of <dlgn/analysis/spef.hpp>.

#include <dlgn/analysis/spef.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/analysis/loads.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/lexer.hpp>
#include <dlgn/netlist/net_names.hpp>
#include <dlgn/netlist/netlist.hpp>

namespace dlgn::detail {

/// Reads the total capacitances of one SPEF text.
class spef_reader {
public:
    spef_reader(std::string_view text, std::string_view file, const netlist& netlist,
                const verilog_params& params)
        : text_(text), file_(file), capacitance_(netlist.nets() + 1), known_(netlist.nets() + 1) {
        const net_naming names = name_nets(netlist, params);
        for (net_id net = 0; net < netlist.nets(); ++net)
            add_name(names[net], net);
        for (const std::size_t bit : names.assigned_bits) // another name of the same net
            if (const net_id net = netlist.outputs()[bit]; !is_constant(net))
                add_name(names.outputs[bit], net);
        if (netlist.registers() > 0)
            add_name(params.clock_name, static_cast<net_id>(netlist.nets()));
    }

    [[nodiscard]] spef_wires read(const netlist& netlist) && {
        if (next() != "*SPEF")
            fail("a SPEF file begins with *SPEF");
        while (!next().empty())
            read_section();
        std::vector<bool> read(netlist.nets());
        const auto mark = [&](net_id net) {
            if (!is_constant(net))
                read[net] = true;
        };
        for (std::size_t instance = 0; instance < netlist.instances(); ++instance)
            for (const net_id net : netlist.input_nets(instance))
                mark(net);
        for (const net_id net : netlist.outputs())
            mark(net);
        spef_wires result;
        for (net_id net = 0; net < netlist.nets(); ++net)
            if (read[net] && !known_[net])
                result.missing.push_back(net);
        capacitance_.resize(netlist.nets());
        result.wires.capacitance = std::move(capacitance_);
        return result;
    }

private:
    struct named_net {
        net_id net = 0;
        bool read = false; ///< whether the file has named it so
    };

    void add_name(const std::string& name, net_id net) {
        if (places_.try_emplace(name, nets_.size()).second)
            nets_.push_back({net, false});
    }

    /// The token at hand begins a section, or belongs to one that does not matter here.
    void read_section() {
        if (token_ == "*C_UNIT")
            read_unit();
        else if (token_ == "*BUS_DELIMITER")
            read_bus_delimiter();
        else if (token_ == "*NAME_MAP")
            read_name_map();
        else if (token_ == "*D_NET" || token_ == "*R_NET")
            read_net();
        else if (is_net(token_))
            skip_net("a physical net");
        else if (token_.size() > 2 && token_[0] == '*' && !is_index(token_) && !is_ignored(token_))
            fail("unknown section " + std::string(token_));
    }

    [[nodiscard]] static bool is_net(std::string_view token) noexcept {
        return token == "*D_NET" || token == "*R_NET" || token == "*D_PNET" || token == "*R_PNET";
    }
    [[nodiscard]] static bool is_ignored(std::string_view token) noexcept {
        constexpr std::string_view sections[] = {
            "*DESIGN",         "*DATE",       "*VENDOR",      "*PROGRAM", "*VERSION", "*DESIGN_FLOW",
            "*DIVIDER",        "*DELIMITER",  "*T_UNIT",      "*R_UNIT",  "*L_UNIT",  "*PORTS",
            "*PHYSICAL_PORTS", "*POWER_NETS", "*GROUND_NETS", "*DEFINE",  "*PDEFINE"};
        return std::find(std::begin(sections), std::end(sections), token) != std::end(sections);
    }

    void read_unit() {
        const double count = number(next());
        std::string unit(next());
        std::transform(unit.begin(), unit.end(), unit.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (count <= 0 || count > 1e20 || (unit != "PF" && unit != "FF"))
            fail("a unit of capacitance is a number and PF or FF");
        unit_ = count * (unit == "PF" ? 1 : 1e-3);
    }

    void read_bus_delimiter() {
        const std::string_view delimiter = next();
        if (delimiter.empty() || delimiter.size() > 2)
            fail("a bus delimiter is one or two characters");
        open_ = delimiter[0];
        if (delimiter.size() == 2)
            close_ = delimiter[1];
        else if (const std::string_view closing = peek(); closing.size() == 1 && closing != "*")
            close_ = next()[0];
        else
            fail("only delimiters before and after an index are understood");
    }

    void read_name_map() {
        while (is_index(peek())) {
            const std::string_view index = next();
            const std::string_view name = next();
            if (name.empty() || name[0] == '*')
                fail("no name for " + std::string(index));
            if (!indices_.try_emplace(index, names_.size()).second)
                fail("a second name for " + std::string(index));
            names_.push_back(name);
        }
    }

    void read_net() {
        std::string_view name = next();
        if (name.empty())
            fail("a net has no name");
        if (name[0] == '*') {
            const auto mapped = indices_.find(name);
            if (mapped == indices_.end())
                fail("*NAME_MAP has no " + std::string(name));
            name = names_[mapped->second];
        }
        const std::string plain = plain_name(name);
        const auto found = places_.find(plain);
        if (found == places_.end())
            fail("unknown net '" + plain + "'");
        named_net& named = nets_[found->second];
        if (named.read)
            fail("net '" + plain + "' for the second time");
        const double total = number(next());
        if (total < 0)
            fail("the capacitance of net '" + plain + "' is negative");
        if (!unit_)
            fail("no *C_UNIT before the first net");
        named.read = true;
        known_[named.net] = true;
        capacitance_[named.net] += total * *unit_;
        skip_net("net '" + plain + "'");
    }

    /// Up to the end of a net: its parts are in the total.
    void skip_net(const std::string& what) {
        while (next() != "*END")
            if (token_.empty() || is_net(token_))
                fail(what + " has no *END");
    }

    /// Without the backslashes before special characters, and with an index in brackets.
    [[nodiscard]] std::string plain_name(std::string_view name) const {
        std::string plain;
        for (const char c : name)
            if (c != '\\')
                plain += c == open_ ? '[' : c == close_ ? ']' : c;
        return plain;
    }

    [[nodiscard]] static bool is_index(std::string_view token) noexcept {
        return token.size() > 1 && token[0] == '*' && token[1] >= '0' && token[1] <= '9';
    }

    /// A number, or the typical one of minimum:typical:maximum.
    [[nodiscard]] double number(std::string_view text) const {
        if (const std::size_t first = text.find(':'); first != std::string_view::npos) {
            const std::size_t second = text.find(':', first + 1);
            if (second == std::string_view::npos)
                fail("'" + std::string(text) + "' is no minimum:typical:maximum");
            text = text.substr(first + 1, second - first - 1);
        }
        const std::optional<double> value = parse_number<double>(text);
        if (!value || !(std::abs(*value) <= 1e100))
            fail("'" + std::string(text) + "' is not a finite number");
        return *value;
    }

    // Tokens: words and strings in quotes. ---------------------------------------------------------------

    /// The next token, which becomes the one at hand; empty at the end.
    std::string_view next() {
        skip_blanks();
        begin_ = at_;
        if (at_ < text_.size() && text_[at_] == '"') {
            const std::size_t end = text_.find('"', at_ + 1);
            if (end == std::string_view::npos)
                fail("a string has no end");
            at_ = end + 1;
        } else
            at_ = std::min(text_.find_first_of(" \t\r\n", at_), text_.size());
        token_ = text_.substr(begin_, at_ - begin_);
        return token_;
    }
    [[nodiscard]] std::string_view peek() {
        const std::size_t begin = begin_, at = at_;
        const std::string_view token = token_, result = next();
        begin_ = begin;
        at_ = at;
        token_ = token;
        return result;
    }
    void skip_blanks() {
        while ((at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size())) < text_.size() &&
               text_.substr(at_).starts_with("//"))
            at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
    }

    /// At the token at hand.
    [[noreturn]] void fail(const std::string& problem) const {
        const text_position place = locate(text_, begin_);
        throw parse_error(file_, place.line, place.column, problem);
    }

    std::string_view text_;
    std::string file_;
    std::vector<double> capacitance_; ///< by net, then that of the clock
    std::vector<bool> known_;
    text_index places_; ///< in `nets_`
    std::vector<named_net> nets_;
    name_index indices_; ///< in `names_`
    std::vector<std::string_view> names_;
    std::optional<double> unit_; ///< pF
    char open_ = '[', close_ = ']';
    std::size_t at_ = 0;
    std::size_t begin_ = 0;
    std::string_view token_;
};

} // namespace dlgn::detail

namespace dlgn {

DLGN_INLINE spef_wires parse_spef(std::string_view text, std::string_view file, const netlist& netlist,
                                  const verilog_params& params) {
    return detail::spef_reader(text, file, netlist, params).read(netlist);
}

DLGN_INLINE spef_wires read_spef(const std::filesystem::path& path, const netlist& netlist,
                                 const verilog_params& params) {
    return parse_spef(read_file(path), path.string(), netlist, params);
}

} // namespace dlgn
