// Runs the snippets of all pages of the documentation, each page in the folder that is given.

#include <exception>
#include <filesystem>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "snippets.hpp"

namespace {

std::ostringstream printed;

} // namespace

void snippets::expect(const char* page, std::size_t line, const std::string& text) {
    if (printed.str() != text)
        throw std::runtime_error(std::string(page) + ", line " + std::to_string(line) + ": says\n" + text +
                                 "but this was printed:\n" + printed.str());
    printed.str("");
}

int main() {
    int failures = 0;
    std::streambuf* const screen = std::cout.rdbuf(printed.rdbuf());
    for (const snippets::page& page : snippets::pages) {
        printed.str("");
        try {
            page.run();
        } catch (const std::exception& failure) {
            std::cerr << "FAILED: " << page.name << ": " << failure.what() << '\n';
            ++failures;
        }
    }
    std::cout.rdbuf(screen);
    std::cout << snippets::pages.size() << " pages with snippets, " << failures << " failed\n";
    return failures == 0 && !snippets::pages.empty() ? 0 : 1;
}
