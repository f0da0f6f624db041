#pragma once

/// \file
/// Writes JSON, one value after the other.

#include <cmath>
#include <concepts>
#include <cstdio>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/text.hpp>

namespace support {

/// A JSON text in the making; calls mirror its structure.
class json_writer {
public:
    explicit json_writer(std::ostream& out) : out_(out) {}

    json_writer& begin_object() { return begin('{'); }
    json_writer& end_object() { return end('}'); }
    json_writer& begin_array() { return begin('['); }
    json_writer& end_array() { return end(']'); }

    json_writer& key(std::string_view name) {
        separate();
        quote(name);
        out_ << ": ";
        after_key_ = true;
        return *this;
    }

    json_writer& value(std::string_view text) {
        separate();
        quote(text);
        return *this;
    }
    json_writer& value(const char* text) { return value(std::string_view(text)); }
    json_writer& value(bool truth) {
        separate();
        out_ << (truth ? "true" : "false");
        return *this;
    }
    /// A number that is not finite becomes null: JSON has no other way to say it.
    template <class Number>
    requires((std::integral<Number> ||
              std::floating_point<Number>)&&!std::same_as<Number, bool>) json_writer& value(Number number) {
        separate();
        if constexpr (std::floating_point<Number>)
            out_ << (std::isfinite(number) ? dlgn::to_text(number) : "null");
        else
            out_ << dlgn::to_text(number);
        return *this;
    }

    template <class Value>
    json_writer& member(std::string_view name, const Value& content) {
        return key(name).value(content);
    }

private:
    json_writer& begin(char bracket) {
        separate();
        out_ << bracket;
        is_first_.push_back(true);
        return *this;
    }
    json_writer& end(char bracket) {
        const bool was_empty = is_first_.back();
        is_first_.pop_back();
        if (!was_empty)
            new_line();
        out_ << bracket;
        if (is_first_.empty())
            out_ << '\n';
        return *this;
    }
    void separate() {
        if (after_key_) {
            after_key_ = false;
            return;
        }
        if (is_first_.empty())
            return;
        if (!is_first_.back())
            out_ << ',';
        is_first_.back() = false;
        new_line();
    }
    void new_line() { out_ << '\n' << std::string(2 * is_first_.size(), ' '); }
    void quote(std::string_view text) {
        out_ << '"';
        for (const char c : text) {
            const auto code = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                out_ << '\\' << c;
            else if (code < 0x20) {
                char buffer[8];
                std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned>(code));
                out_ << buffer;
            } else
                out_ << c;
        }
        out_ << '"';
    }

    std::ostream& out_;
    std::vector<bool> is_first_; ///< of each open bracket: nothing written in it yet
    bool after_key_ = false;
};

} // namespace support
