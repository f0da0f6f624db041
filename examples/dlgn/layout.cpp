#include "layout.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/text.hpp>
#include <dlgn/liberty/function_key.hpp>
#include <dlgn/netlist/in_library.hpp>

#include "../support/validators.hpp"

namespace program {

namespace {

/// Throws the error of `work` with the option before it.
template <class Work>
void name_option(const std::string& option, Work work) {
    try {
        work();
    } catch (const dlgn::error& problem) {
        throw dlgn::error(option + ": " + problem.what());
    }
}

/// The lines of a text by their words, with places for messages.
class line_reader {
public:
    struct word {
        std::string_view text;
        std::size_t column = 0;
    };

    line_reader(std::string_view text, std::string file) : rest_(text), file_(std::move(file)) {}

    /// The words of the next line, exactly `count`. `what` is for the message.
    [[nodiscard]] std::vector<word> next(std::size_t count, const std::string& what) {
        ++line_;
        const std::size_t end = rest_.find('\n');
        if (end == std::string_view::npos)
            fail(1, rest_.empty() ? "ends too early" : "the last line has no end");
        const std::string_view line = rest_.substr(0, end);
        rest_.remove_prefix(end + 1);
        std::vector<word> words;
        for (std::size_t at = line.find_first_not_of(' '); at < line.size();
             at = line.find_first_not_of(' ', at)) {
            const std::size_t length = std::min(line.find(' ', at), line.size()) - at;
            words.push_back({line.substr(at, length), at + 1});
            at += length;
        }
        if (words.size() != count)
            fail(1, "a line here is " + what);
        return words;
    }
    void end() {
        ++line_;
        if (!rest_.empty())
            fail(1, "more than was announced");
    }
    [[noreturn]] void fail(std::size_t column, const std::string& problem) const {
        throw dlgn::parse_error(file_, line_, column, problem);
    }

private:
    std::string_view rest_;
    std::string file_;
    std::size_t line_ = 0;
};

} // namespace

void add_layout_options(CLI::App& app, layout_options& o) {
    app.add_option(
        "--spef", o.spef,
        "Wires that a layout tool extracted from the netlist that the same options write: delay, power "
        "and loads are with their capacitances instead of those of --wire");
    app.add_option("--exchange", o.exchange,
                   "Cells in the place of others, exchange.txt of a folder that --resize wrote");
    auto* const resize = app.add_flag(
        "--resize", o.resize,
        "Exchange cells for other drives of their functions, for the wires of --spef or --wire: no limit of "
        "load or slew is broken at any corner, then each corner keeps its period, or the slowest is as fast "
        "as can be if none has any, then energy is least, or area without data for energy. --period is that "
        "of the library's own corner");
    const auto many = [](CLI::Option* option) {
        return option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
    };
    many(app.add_option("--corner", o.corners,
                        "The same library at another corner, Liberty format, plain or .gz; more than once if "
                        "there are more"))
        ->needs(resize);
    many(app.add_option("--corner-period", o.corner_periods,
                        "ns that the netlist is to keep at each --corner, in their order; none by default"))
        ->check(support::positive())
        ->needs(resize);
    app.add_option("--limit-margin", o.limit_margin,
                   "Per cent of each limit that stay unused with --resize: for the resistance of wires, and "
                   "what a later routing adds")
        ->check(support::between(0, 90))
        ->needs(resize)
        ->capture_default_str();
}

void check_layout_options(const layout_options& o) {
    if (!o.corner_periods.empty() && o.corner_periods.size() != o.corners.size())
        throw dlgn::error("--corner-period: is given " + dlgn::to_text(o.corner_periods.size()) +
                          " times, must be once for each of " + dlgn::to_text(o.corners.size()) +
                          " --corner, or not at all");
}

std::vector<support::tabled_library> read_corners(const layout_options& o,
                                                  const support::liberty_options& liberty) {
    std::vector<support::tabled_library> corners;
    for (const std::string& file : o.corners)
        name_option("--corner", [&] {
            corners.push_back(support::read_library({{file}, liberty.dont_use}));
            if (!corners.back().tables.has_timing())
                throw dlgn::file_error(file, "has no tables of delays");
        });
    return corners;
}

dlgn::netlist with_drives_for_wires(const dlgn::netlist& netlist, const support::tabled_library& library,
                                    const std::vector<support::tabled_library>& corners,
                                    const layout_options& o, const corner_surroundings& surroundings,
                                    resize_figures& f) {
    if (!library.tables.has_timing())
        throw dlgn::error("--resize: library " + library.cells.name() + " has no tables of delays");
    std::vector<dlgn::timing_corner> all;
    all.push_back({netlist.shared_library(), &library.tables, surroundings.timing, surroundings.period});
    for (std::size_t i = 0; i < corners.size(); ++i)
        all.push_back({std::make_shared<const dlgn::cell_library>(corners[i].cells), &corners[i].tables,
                       surroundings.timing, o.corner_periods.empty() ? 0 : o.corner_periods[i]});
    for (std::size_t i = 0; i < all.size(); ++i)
        name_option(i == 0 ? "--resize" : "--corner " + o.corners[i - 1], [&] {
            (void)dlgn::analyse_timing(dlgn::in_library(netlist, all[i].cells), *all[i].tables,
                                       all[i].timing);
        });
    dlgn::resize_result made =
        dlgn::resize(netlist, all, {.margin = o.limit_margin / 100, .activity = surroundings.activity});
    f = {.margin = o.limit_margin,
         .by_energy = surroundings.activity != nullptr,
         .exchanged = made.exchanged.size(),
         .larger = made.larger,
         .area_before = made.area_before,
         .area_after = made.area_after,
         .corners = {}};
    for (std::size_t i = 0; i < all.size(); ++i)
        f.corners.push_back({all[i].cells->name(), all[i].period, made.corners[i]});
    return std::move(made.netlist);
}

void write_text(std::ostream& out, const resize_figures& f) {
    out << "Drives for the wires       " << f.exchanged << " cells exchanged, " << f.larger
        << " for larger ones, by " << (f.by_energy ? "energy" : "area") << ": "
        << dlgn::to_fixed(f.area_before, 0) << " um2, then " << dlgn::to_fixed(f.area_after, 0) << " um2\n";
    for (const resize_figures::corner& each : f.corners)
        out << "  at " << each.library << "  " << dlgn::to_fixed(each.found.delay_before, 2) << " ns, then "
            << dlgn::to_fixed(each.found.delay_after, 2) << " ns"
            << (each.period > 0 ? " of " + dlgn::to_text(each.period) + " ns wanted" : std::string())
            << "; nets above " << dlgn::to_text(100 - f.margin)
            << " % of a limit: " << each.found.over_limits_before << ", then " << each.found.over_limits_after
            << '\n';
}

void write_json(support::json_writer& json, const resize_figures& f) {
    json.begin_object();
    json.member("limit_margin_percent", f.margin).member("price", f.by_energy ? "energy" : "area");
    json.member("exchanged_cells", f.exchanged).member("larger_cells", f.larger);
    json.member("area_before", f.area_before).member("area_after", f.area_after);
    json.key("corners").begin_array();
    for (const resize_figures::corner& each : f.corners) {
        json.begin_object().member("library", each.library);
        if (each.period > 0)
            json.member("period_ns", each.period);
        json.member("delay_before_ns", each.found.delay_before)
            .member("delay_after_ns", each.found.delay_after)
            .member("over_limits_before", each.found.over_limits_before)
            .member("over_limits_after", each.found.over_limits_after)
            .end_object();
    }
    json.end_array().end_object();
}

void write_exchanges(std::ostream& out, const dlgn::netlist& netlist, const dlgn::netlist& exchanged) {
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < netlist.instances(); ++i)
        if (netlist.cell_index(i) != exchanged.cell_index(i))
            others.push_back(i);
    out << "dlgn-exchanges 1\nexchanges " << others.size() << '\n';
    for (const std::size_t i : others)
        out << 'u' << i << ' ' << netlist.cell_of(i).name << ' ' << exchanged.cell_of(i).name << '\n';
}

dlgn::netlist read_exchanges(const std::string& file, dlgn::netlist netlist) {
    const std::string text = dlgn::read_file(file);
    line_reader lines(text, file);
    const auto first = lines.next(2, "dlgn-exchanges 1");
    if (first[0].text != "dlgn-exchanges" || first[1].text != "1")
        lines.fail(1, "a file of exchanged cells begins with dlgn-exchanges 1");
    const auto header = lines.next(2, "exchanges and their number");
    const auto count = dlgn::parse_number<std::size_t>(header[1].text);
    if (header[0].text != "exchanges" || !count)
        lines.fail(1, "a line here is exchanges and their number");
    const dlgn::cell_library& cells = netlist.library();
    std::vector<bool> exchanged(netlist.instances());
    for (std::size_t i = 0; i < *count; ++i) {
        const auto words = lines.next(3, "an instance, its cell and the one in its place");
        const line_reader::word &name = words[0], &before = words[1], &after = words[2];
        const auto instance =
            name.text.starts_with('u') ? dlgn::parse_number<std::size_t>(name.text.substr(1)) : std::nullopt;
        if (!instance || *instance >= netlist.instances())
            lines.fail(name.column, "the netlist has no instance " + std::string(name.text));
        if (exchanged[*instance])
            lines.fail(name.column, "instance " + std::string(name.text) + " for the second time");
        exchanged[*instance] = true;
        const dlgn::cell& here = netlist.cell_of(*instance);
        if (here.name != before.text)
            lines.fail(before.column, "instance " + std::string(name.text) + " is " + here.name +
                                          " here: the file is of another netlist");
        const dlgn::cell* const other = cells.find(after.text);
        if (other == nullptr)
            lines.fail(after.column, "library " + cells.name() + " has no cell " + std::string(after.text));
        if (!dlgn::detail::same_pins(here, *other))
            lines.fail(after.column,
                       "cell " + other->name + " has other pins or another function than " + here.name);
        netlist.replace_cell(*instance, cells.index_of(after.text));
    }
    lines.end();
    return netlist;
}

} // namespace program
