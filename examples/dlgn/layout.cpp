#include "layout.hpp"

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/line_reader.hpp>
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
    // Which corner it is that cannot be analysed is told before the long search.
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
    out << "dlgn-exchanges 1\n";
    for (const std::size_t i : others)
        out << 'u' << i << ' ' << netlist.cell_of(i).name << ' ' << exchanged.cell_of(i).name << '\n';
    out << "end\n";
}

dlgn::netlist read_exchanges(const std::string& file, dlgn::netlist netlist) {
    const std::string text = dlgn::read_file(file);
    dlgn::detail::line_reader in(text, file);
    const auto quoted = [](std::string_view word) { return dlgn::detail::line_reader::quoted(word); };
    in.next_line();
    if (in.field() != "dlgn-exchanges")
        in.fail("not a file of exchanged cells: the first line must be \"dlgn-exchanges 1\"");
    if (const std::string_view number = in.field(); number != "1")
        in.fail("version " + quoted(number) + " of the format is unknown, only 1 is");
    in.end_of_line();
    const dlgn::cell_library& cells = netlist.library();
    std::vector<bool> exchanged(netlist.instances());
    for (in.next_line(); !in.is("end"); in.next_line()) {
        const std::string_view name = in.field();
        const auto instance =
            name.starts_with('u') ? dlgn::parse_number<std::size_t>(name.substr(1)) : std::nullopt;
        if (!instance || *instance >= netlist.instances())
            in.fail("the netlist has no instance " + quoted(name));
        if (exchanged[*instance])
            in.fail("instance " + quoted(name) + " for the second time");
        exchanged[*instance] = true;
        const dlgn::cell& here = netlist.cell_of(*instance);
        if (in.field() != here.name)
            in.fail("instance " + quoted(name) + " is " + here.name +
                    " here: the file is of another netlist");
        const std::string_view after = in.field();
        const dlgn::cell* const other = cells.find(after);
        if (other == nullptr)
            in.fail("library " + cells.name() + " has no cell " + quoted(after));
        if (!dlgn::detail::same_pins(here, *other))
            in.fail("cell " + other->name + " has other pins or another function than " + here.name);
        in.end_of_line();
        netlist.replace_cell(*instance, cells.index_of(after));
    }
    static_cast<void>(in.field()); // the end
    in.end_of_text();
    return netlist;
}

} // namespace program
