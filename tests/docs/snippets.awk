# One source of all C++ snippets of pages in Markdown:  awk -v root=FOLDER/ -f snippets.awk PAGE...
#
# The snippets of a page are one function, in order, so that a later one may use what an earlier one defines. A block
# of kind `output` behind them is what they must have printed since the last one. What a snippet includes, snippets.hpp
# does; a snippet with a main function is an example, which the test of examples compares (examples.sh).
function finish_page() {
    if (pages[count] != "")
        print "}\n"
}
FNR == 1 {
    finish_page()
    name = FILENAME
    sub(root, "", name)
    ++count
    pages[count] = ""
    kind = ""
}
/^```/ && kind != "" {
    if (kind == "output")
        print ")~\");"
    else if (kind == "cpp" && text !~ /int main\(/) {
        if (pages[count] == "") {
            pages[count] = name
            print "static void page_" count "() {"
        }
        printf "#line %d \"%s\"\n%s", first, name, text
    }
    kind = ""
    next
}
/^```/ {
    kind = substr($0, 4)
    first = FNR + 1
    text = ""
    if (kind == "output")
        printf "snippets::expect(\"%s\", %d, R\"~(", name, first
    next
}
kind == "output" { print }
kind == "cpp" { text = text ($0 ~ /^#include/ ? "" : $0) "\n" }
END {
    finish_page()
    print "const std::vector<snippets::page> snippets::pages = {"
    for (i = 1; i <= count; ++i)
        if (pages[i] != "")
            printf "    {\"%s\", page_%d},\n", pages[i], i
    print "};"
}
