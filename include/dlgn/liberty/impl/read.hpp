#pragma once

/// \file
/// The bodies of <dlgn/liberty/read.hpp>.

#include <dlgn/liberty/read.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dlgn/core/error.hpp>
#include <dlgn/core/file.hpp>
#include <dlgn/core/index_map.hpp>
#include <dlgn/core/inline.hpp>
#include <dlgn/liberty/ast.hpp>
#include <dlgn/liberty/cell_library.hpp>
#include <dlgn/liberty/cell_reader.hpp>
#include <dlgn/liberty/liberty_params.hpp>
#include <dlgn/liberty/parse.hpp>

namespace dlgn {

DLGN_INLINE cell_library to_cell_library(std::span<const liberty_file> files, const liberty_params& params,
                                         liberty_stats* stats) {
    if (files.empty())
        throw argument_error("files", 0, "a cell library needs at least one");
    std::vector<cell> cells;
    std::vector<skipped_cell> left_out;
    struct place {
        const liberty_file* file;
        const liberty_group* library;
        std::string_view name;
    };
    detail::name_index known; // in `places`
    std::vector<place> places;
    std::vector<std::string_view> names;
    std::size_t count = 0;
    for (const liberty_file& file : files)
        for (const liberty_group& library : file.libraries()) {
            if (!library.arguments.empty() &&
                std::find(names.begin(), names.end(), library.arguments[0]) == names.end())
                names.push_back(library.arguments[0]);
            const detail::cell_reader reader(file, library, params);
            for (const liberty_group& group : library.groups) {
                if (group.name != "cell")
                    continue;
                ++count;
                const std::string_view name = reader.name_of(group);
                const auto [first, fresh] = known.try_emplace(name, places.size());
                if (fresh)
                    places.push_back({&file, &library, name});
                std::string reason;
                if (!fresh) {
                    const place& before = places[first->second];
                    const std::string line = std::to_string(before.file->position(before.name).line);
                    if (before.library == &library)
                        file.fail(name,
                                  "a second cell '" + std::string(name) + "', after the one in line " + line);
                    reason =
                        "a second cell of that name, after the one in " + before.file->name() + ":" + line;
                } else if (std::optional<cell> usable = reader.read(group, reason)) {
                    cells.push_back(std::move(*usable));
                    continue;
                }
                left_out.push_back({std::string(name), std::move(reason)});
            }
        }
    for (const std::string& pattern : params.dont_use)
        if (std::none_of(places.begin(), places.end(),
                         [&](const place& each) { return detail::matches_pattern(each.name, pattern); }))
            throw argument_error("dont_use", pattern, "no cell has such a name");
    if (stats != nullptr)
        *stats = {count, left_out};
    std::string title;
    for (const std::string_view name : names)
        title += (title.empty() ? "" : "+") + std::string(name);
    return {std::move(title), std::move(cells), std::move(left_out)};
}

DLGN_INLINE cell_library to_cell_library(const liberty_file& file, const liberty_params& params,
                                         liberty_stats* stats) {
    return to_cell_library(std::span(&file, 1), params, stats);
}

DLGN_INLINE cell_library parse_liberty(std::string text, std::string name, const liberty_params& params,
                                       liberty_stats* stats) {
    return to_cell_library(parse_liberty_file(std::move(text), std::move(name)), params, stats);
}

DLGN_INLINE cell_library read_liberty(std::span<const std::filesystem::path> paths,
                                      const liberty_params& params, liberty_stats* stats) {
    std::vector<liberty_file> files;
    for (const std::filesystem::path& path : paths)
        files.push_back(read_liberty_file(path));
    return to_cell_library(files, params, stats);
}

DLGN_INLINE cell_library read_liberty(std::initializer_list<std::filesystem::path> paths,
                                      const liberty_params& params, liberty_stats* stats) {
    return read_liberty(std::span(paths.begin(), paths.size()), params, stats);
}

DLGN_INLINE cell_library read_liberty(const std::filesystem::path& path, const liberty_params& params,
                                      liberty_stats* stats) {
    return parse_liberty(read_file(path), path.string(), params, stats);
}

} // namespace dlgn
