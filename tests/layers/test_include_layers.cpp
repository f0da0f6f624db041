#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <dlgn/core/file.hpp>

// The include layers of the library: which folder may include which; and what no header may call, since it is
// dear to compile. Kept in step with docs/design.md.

namespace {

using std::filesystem::path;

/// What each folder may include directly; what those may include is allowed too.
const std::map<std::string, std::set<std::string>> layers = {
    {"core", {}},
    {"gate", {"core"}},
    {"encoder", {"core"}},
    {"circuit", {"gate"}},
    {"classifier", {"circuit", "encoder"}},
    {"data", {"encoder"}},
    {"liberty", {"gate"}},
    {"cost", {"liberty"}},
    {"relax", {"circuit"}},
    {"engine", {"classifier"}},
    {"netlist", {"circuit", "liberty"}},
    {"export", {"engine", "netlist"}},
    {"import", {"circuit"}},
    {"train", {"relax", "cost", "data"}},
    {"analysis", {"netlist"}},
};

/// The header files of a tree by their names in `#include <...>`, with their texts.
using tree = std::map<std::string, std::string>;

tree read_tree(const path& root) {
    tree files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "dlgn"))
        if (entry.is_regular_file())
            files[std::filesystem::relative(entry.path(), root).generic_string()] =
                dlgn::read_file(entry.path());
    return files;
}

struct include_line {
    std::string name; ///< as written, with its quotes or brackets
    std::size_t line;
};

/// The `#include` lines of a text.
std::vector<include_line> includes_of(const std::string& text) {
    std::vector<include_line> result;
    std::istringstream lines(text);
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        const auto skip_blanks = [&](std::size_t at) {
            return std::min(line.find_first_not_of(" \t", at), line.size());
        };
        std::size_t at = skip_blanks(0);
        if (at == line.size() || line[at] != '#')
            continue;
        at = skip_blanks(at + 1);
        if (!std::string_view(line).substr(at).starts_with("include"))
            continue;
        at = skip_blanks(at + 7);
        const std::size_t end = line.find_first_of(">\"", at + 1);
        result.push_back({line.substr(at, end == std::string::npos ? end : end - at + 1), number});
    }
    return result;
}

/// The folder of a header of ours; empty for those on top.
std::string folder_of(const std::string& header) {
    const std::size_t first = header.find('/') + 1;
    const std::size_t slash = header.find('/', first);
    return slash == std::string::npos ? "" : header.substr(first, slash - first);
}

bool allowed(const std::string& from, const std::string& to) {
    if (from == to)
        return true;
    const auto entry = layers.find(from);
    if (entry == layers.end())
        return false;
    for (const std::string& below : entry->second)
        if (allowed(below, to))
            return true;
    return false;
}

/// The lines of a text that call an algorithm of std::ranges, or the standard library's stable sort.
std::vector<std::size_t> dear_lines(const std::string& text) {
    std::vector<std::size_t> result;
    std::istringstream lines(text);
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number)
        for (const std::string_view dear : {"std::ranges::", "std::stable_sort"})
            if (line.find(dear) < line.find("//"))
                result.push_back(number);
    return result;
}

/// All violations of the layers, as messages.
std::vector<std::string> violations(const tree& files) {
    std::vector<std::string> found;
    for (const auto& [header, text] : files) {
        const std::string from = folder_of(header);
        if (!from.empty() && !layers.contains(from))
            found.push_back(header + ": unknown folder " + from);
        for (const std::size_t line : dear_lines(text))
            found.push_back(header + ":" + std::to_string(line) +
                            ": call algorithms with iterators, and detail::stable_sort");
        for (const auto& [name, line] : includes_of(text)) {
            const std::string place = header + ":" + std::to_string(line) + ": ";
            if (name.starts_with('"')) {
                found.push_back(place + "include by <dlgn/...>, not by " + name);
                continue;
            }
            if (name == "<mpi.h>" && header != "dlgn/mpi.hpp")
                found.push_back(place + "only dlgn/mpi.hpp may include " + name);
            if (!name.starts_with("<dlgn/"))
                continue;
            const std::string target = name.substr(1, name.size() - 2);
            if (!files.contains(target))
                found.push_back(place + name + " does not exist");
            else if (from.empty())
                continue; // the headers on top may include everything
            else if (folder_of(target).empty())
                found.push_back(place + name + " is an umbrella");
            else if (!allowed(from, folder_of(target)))
                found.push_back(place + from + " may not include " + folder_of(target));
        }
    }
    return found;
}

/// Whether `header` holds the bodies of `other`, which includes it.
bool is_body_of(const std::string& header, const std::string& other) {
    const path file = header;
    return file.parent_path().filename() == "impl" &&
           (file.parent_path().parent_path() / file.filename()).generic_string() == other;
}

/// All headers that `header` reaches, by `#include` lines, those of others included.
void reach(const tree& files, const std::string& header, std::set<std::string>& reached) {
    const auto file = files.find(header);
    if (!reached.insert(header).second || file == files.end())
        return;
    for (const auto& [name, line] : includes_of(file->second))
        if (const std::string target = name.substr(1, name.size() - 2); !is_body_of(header, target))
            reach(files, target, reached);
}

/// A cycle of includes that contains `header`, as a message; empty if there is none.
std::string cycle_through(const tree& files, const std::string& header) {
    for (const auto& [name, line] : includes_of(files.at(header))) {
        std::set<std::string> reached;
        const std::string target = name.substr(1, name.size() - 2);
        if (is_body_of(header, target))
            continue;
        reach(files, target, reached);
        if (reached.contains(header))
            return header + ":" + std::to_string(line) + ": " + target + " includes it again";
    }
    return {};
}

/// What the umbrellas of parts may not reach, so that nobody pays for what a part does not need.
const std::map<std::string, std::set<std::string>> barred = {
    {"inference", {"Eigen", "data", "liberty", "cost", "relax", "train", "netlist", "analysis"}},
    {"data", {"Eigen", "xsimd", "gate", "circuit", "liberty", "cost", "relax", "train", "engine", "netlist"}},
    {"train", {"engine", "netlist", "analysis", "export", "import"}},
    {"netlist", {"Eigen", "xsimd", "data", "cost", "relax", "train", "engine", "analysis"}},
    {"analysis", {"Eigen", "xsimd", "data", "cost", "relax", "train", "engine"}},
};

std::vector<std::string> umbrella_violations(const tree& files) {
    std::vector<std::string> found;
    for (const auto& [umbrella, folders] : barred) {
        const std::string name = "dlgn/" + umbrella + ".hpp";
        if (!files.contains(name)) {
            found.push_back("there is no " + name);
            continue;
        }
        std::set<std::string> reached;
        reach(files, name, reached);
        for (const std::string& header : reached)
            if (folders.contains(header.starts_with("dlgn/") ? folder_of(header)
                                                             : path(header).parent_path().string()))
                found.push_back(name + " reaches " + header);
    }
    return found;
}

/// The headers that including the whole library does not include, but for what needs a library of its own.
std::vector<std::string> left_out(const tree& files) {
    std::set<std::string> reached;
    reach(files, "dlgn/dlgn.hpp", reached);
    std::vector<std::string> found;
    for (const auto& [header, text] : files)
        if (!reached.contains(header) && header != "dlgn/mpi.hpp")
            found.push_back(header);
    return found;
}

/// The picture of the design: chains of folders, or of `{ several }`, each of which what stands behind the
/// next ◄ may include directly.
std::map<std::string, std::set<std::string>> layers_of_picture(const std::string& page) {
    std::map<std::string, std::set<std::string>> result;
    const std::size_t heading = page.find("## Which folder may include which");
    const std::size_t first = page.find("```\n", heading) + 4;
    std::istringstream words(page.substr(first, page.find("```", first) - first));
    std::set<std::string> below, now;
    bool braces = false, joined = false; // after ◄
    for (std::string word; words >> word;) {
        if (word == "◄") {
            below = now;
            joined = true;
        } else if (word == "{") {
            braces = true;
            now.clear();
        } else if (word == "}") {
            braces = joined = false;
        } else {
            if (word.back() == ',')
                word.pop_back();
            if (!braces)
                now.clear();
            now.insert(word);
            result[word].insert(joined ? below.begin() : below.end(), below.end());
            joined = joined && braces;
        }
    }
    return result;
}

const path include_folder = path(DLGN_SOURCE_DIR) / "include";

} // namespace

TEST_CASE("layers: the library keeps to them") {
    const tree files = read_tree(include_folder);
    CHECK(files.size() > 10);
    for (const std::string& violation : violations(files))
        FAIL_CHECK(violation);
    for (const auto& [header, text] : files)
        if (const std::string cycle = cycle_through(files, header); !cycle.empty())
            FAIL_CHECK(cycle);
}

TEST_CASE("layers: an umbrella of a part needs what the part needs, and the whole library is all of it") {
    const tree files = read_tree(include_folder);
    for (const std::string& violation : umbrella_violations(files))
        FAIL_CHECK(violation);
    for (const std::string& header : left_out(files))
        FAIL_CHECK("dlgn.hpp does not reach " << header);
}

TEST_CASE("layers: the picture of the design shows them") {
    CHECK(layers_of_picture(dlgn::read_file(path(DLGN_SOURCE_DIR) / "docs/design.md")) == layers);
    CHECK(
        layers_of_picture("## Which folder may include which\n```\na ◄ b ◄ { c, d }   { a, e } ◄ c\n```\n") ==
        std::map<std::string, std::set<std::string>>{
            {"a", {}}, {"b", {"a"}}, {"c", {"a", "b", "e"}}, {"d", {"b"}}, {"e", {}}});
}

TEST_CASE("layers: what is allowed is what the picture shows") {
    CHECK(allowed("train", "core"));
    CHECK(allowed("train", "circuit"));
    CHECK(allowed("analysis", "liberty"));
    CHECK(allowed("export", "engine"));
    CHECK_FALSE(allowed("core", "gate"));
    CHECK_FALSE(allowed("circuit", "relax"));
    CHECK_FALSE(allowed("engine", "liberty"));
    CHECK_FALSE(allowed("netlist", "engine"));
    CHECK_FALSE(allowed("netlist", "analysis"));
    CHECK_FALSE(allowed("circuit", "data"));
    CHECK_FALSE(allowed("cost", "circuit"));
    CHECK_FALSE(allowed("nonsense", "core"));
}

TEST_CASE("layers: a bad tree is found out") {
    const tree bad = {
        {"dlgn/core/a.hpp", "#pragma once\n  #  include <dlgn/gate/b.hpp> // upwards\n"},
        {"dlgn/gate/b.hpp", "#include <dlgn/core/none.hpp>\n#include <dlgn/core/a.hpp>\n"},
        {"dlgn/engine/c.hpp", "#include \"d.hpp\"\n#include <vector>\n#include <dlgn/dlgn.hpp>\n"
                              "    std::ranges::sort(values);\n    std::stable_sort(first, last);\n"
                              "// not std::ranges::sort\n"},
        {"dlgn/mpi.hpp", "#include <mpi.h>\n"},
        {"dlgn/other/e.hpp", "#include <mpi.h>\n"},
        {"dlgn/dlgn.hpp", "#include <dlgn/engine/c.hpp>\n"},
        {"dlgn/inference.hpp", "#include <dlgn/liberty/f.hpp>\n"},
        {"dlgn/liberty/f.hpp", "#include <Eigen/Core>\n"},
    };
    CHECK(violations(bad) ==
          std::vector<std::string>{
              "dlgn/core/a.hpp:2: core may not include gate",
              "dlgn/engine/c.hpp:4: call algorithms with iterators, and detail::stable_sort",
              "dlgn/engine/c.hpp:5: call algorithms with iterators, and detail::stable_sort",
              "dlgn/engine/c.hpp:1: include by <dlgn/...>, not by \"d.hpp\"",
              "dlgn/engine/c.hpp:3: <dlgn/dlgn.hpp> is an umbrella",
              "dlgn/gate/b.hpp:1: <dlgn/core/none.hpp> does not exist",
              "dlgn/other/e.hpp: unknown folder other",
              "dlgn/other/e.hpp:1: only dlgn/mpi.hpp may include <mpi.h>",
          });
    CHECK(cycle_through(bad, "dlgn/core/a.hpp") == "dlgn/core/a.hpp:2: dlgn/gate/b.hpp includes it again");
    CHECK(cycle_through(bad, "dlgn/liberty/f.hpp").empty());
    CHECK(umbrella_violations(bad) ==
          std::vector<std::string>{"there is no dlgn/analysis.hpp", "there is no dlgn/data.hpp",
                                   "dlgn/inference.hpp reaches Eigen/Core",
                                   "dlgn/inference.hpp reaches dlgn/liberty/f.hpp",
                                   "there is no dlgn/netlist.hpp", "there is no dlgn/train.hpp"});
    CHECK(left_out(bad) == std::vector<std::string>{"dlgn/core/a.hpp", "dlgn/gate/b.hpp",
                                                    "dlgn/inference.hpp", "dlgn/liberty/f.hpp",
                                                    "dlgn/other/e.hpp"});
    CHECK(violations({{"dlgn/gate/b.hpp", "#include <dlgn/core/a.hpp>\n"}, {"dlgn/core/a.hpp", ""}}).empty());
}
