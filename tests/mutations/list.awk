# Reads the lists of small errors; tests/mutate.sh calls it with all of them as arguments and
#   mode=check   says what is wrong with an entry, by file and line; fails if anything is
#   mode=table   prints a line for each: id, header, sources of tests, reason for being equivalent, with tabs between
#   mode=plant   prints the header of entry `id` with the error in it
#   mode=entry   prints entry `id` as it stands
# `root` is the folder of the project, `folders` those of the library that must have an entry, `helpers` the sources
# below tests that are linked with the tests of their folders. An entry:
#
#   mutant a_name_of_its_own
#   file core/bits.hpp                                   below include/dlgn, or examples/…
#   tests core/test_bits.cpp train/test_fit.cpp          below tests, the quickest first
#   - the old text, which the header has exactly once; lines after the first with all their blanks
#   + the new text, as many lines as it takes, or none
#
# or, in place of the tests, `equivalent, because` and the reason why nothing can be seen of it.

function fail(line, problem) {
    print list ":" line ": " problem >"/dev/stderr"
    failures++
}

# The text of a file; empty if there is none.
function text_of(path,    line, text) {
    if (!(path in texts)) {
        text = ""
        while ((getline line <path) > 0)
            text = text line "\n"
        close(path)
        texts[path] = text
    }
    return texts[path]
}

function occurrences(text, part,    count, at) {
    count = 0
    while ((at = index(text, part)) > 0) {
        count++
        text = substr(text, at + length(part))
    }
    return count
}

# The files of the project that a file includes.
function included_by(path,    lines, number, i, j, name, found, result) {
    if (path in included)
        return included[path]
    result = ""
    number = split(text_of(path), lines, "\n")
    for (i = 1; i <= number; i++)
        if (lines[i] ~ /^ *# *include *[<"]/) {
            name = lines[i]
            sub(/^[^<"]*[<"]/, "", name)
            sub(/[>"].*/, "", name)
            found = path
            sub("[^/]*$", name, found)
            for (j = 1; j <= 3 && text_of(found) == ""; j++)
                found = root "/" (j == 1 ? "include" : j == 2 ? "tests" : "examples") "/" name
            if (text_of(found) != "")
                result = result " " found
        }
    return included[path] = result
}

# Whether a source of the project includes a file, or what it includes does.
function reaches(source, file,    stack, number, path, more, i, count) {
    if (!((source, source) in reached)) {
        reached[source, source]
        stack[number = 1] = source
        while (number > 0) {
            path = stack[number--]
            count = split(included_by(path), more, " ")
            for (i = 1; i <= count; i++)
                if (!((source, more[i]) in reached)) {
                    reached[source, more[i]]
                    stack[++number] = more[i]
                }
        }
    }
    return (source, file) in reached
}

# Whether a test includes a header, or a source does that it is linked with.
function test_reads(test, file,    folder, names, number, i) {
    if (reaches(root "/tests/" test, file))
        return 1
    folder = test
    sub("[^/]*$", "", folder)
    number = split(helpers, names, " ")
    for (i = 1; i <= number; i++)
        if (index(names[i], folder) == 1 && reaches(root "/tests/" names[i], file))
            return 1
    return 0
}

function finish_entry(    path, text, count, names, number, i) {
    if (name == "")
        return
    path = root (header ~ /^examples\// ? "/" : "/include/dlgn/") header
    text = text_of(path)
    if (mode == "check") {
        covered[substr(header, 1, index(header, "/"))]
        count = occurrences(text, old)
        if (text == "")
            fail(begun, "there is no header " header)
        else if (old == "")
            fail(begun, "no line of " name " begins with \"- \": what is replaced?")
        else if (count != 1)
            fail(old_line, "this text stands " (count == 0 ? "nowhere" : count " times") " in " header ", not once")
        if (old == new)
            fail(begun, name " changes nothing")
        if ((sources == "") == (reason == ""))
            fail(begun, name " needs either tests that see it or the reason why none can")
        number = split(sources, names, " ")
        for (i = 1; i <= number; i++)
            if (text_of(root "/tests/" names[i]) == "")
                fail(tests_line, "there is no tests/" names[i])
            else if (text != "" && !test_reads(names[i], path))
                fail(tests_line, "tests/" names[i] " does not include " header)
    } else if (mode == "table") {
        print name "\t" header "\t" (sources == "" ? "-" : sources) "\t" reason
    } else if (mode == "plant" && name == id) {
        i = index(text, old)
        printf "%s", substr(text, 1, i - 1) new substr(text, i + length(old))
    } else if (mode == "entry" && name == id) {
        print header "\n" old "\n" new "\n" sources
    }
    name = ""
}

FNR == 1 {
    finish_entry()
    list = FILENAME
}
/^mutant / {
    finish_entry()
    name = $2
    if (name in seen)
        fail(FNR, name " stands at " seen[name] ", too")
    seen[name] = list ":" FNR
    begun = FNR
    header = sources = old = new = reason = ""
    next
}
/^(#.*)?$/ { next }
name == "" { fail(FNR, "expected \"mutant\" and a name"); next }
/^file / { header = $2; next }
/^tests / { sources = substr($0, 7); tests_line = FNR; next }
/^equivalent, because / { reason = substr($0, 21); next }
/^- / {
    if (old == "")
        old_line = FNR
    old = old (old == "" ? "" : "\n") substr($0, 3)
    next
}
/^[+] / { new = new (new == "" ? "" : "\n") substr($0, 3); next }
{ fail(FNR, "expected mutant, file, tests, \"equivalent, because\", - or +") }
END {
    finish_entry()
    number = split(folders, names, " ")
    for (i = 1; i <= number; i++)
        if (!(names[i] in covered)) {
            print root "/include/dlgn/" names[i] ": no error is planted in this folder" >"/dev/stderr"
            failures++
        }
    exit failures > 0
}
