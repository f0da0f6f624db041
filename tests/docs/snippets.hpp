#pragma once

/// \file
/// What the source of all snippets of the documentation needs.

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <span>
#include <string>
#include <vector>

#include <dlgn/dlgn.hpp>

namespace snippets {

/// The snippets of a page, to be run in turn.
struct page {
    const char* name;
    void (*run)();
};

extern const std::vector<page> pages;

/// Ends the page with an error unless it has printed `text` since the last call.
void expect(const char* page, std::size_t line, const std::string& text);

} // namespace snippets
