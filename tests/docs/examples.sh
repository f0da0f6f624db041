#!/bin/sh
# A snippet with a main function is part of an example, word for word:  examples.sh SOURCE PAGE...
set -eu
source=$1
shift
awk -v source="$source" '
    FNR == 1 { kind = "" }
    /^```/ && kind != "" {
        if (kind == "cpp" && text ~ /int main\(/) {
            sub(/^.*int main\(/, "int main(", text)
            ++programs
            found = 0
            list = "ls " source "/examples/*.cpp"
            while ((list | getline file) > 0) {
                whole = ""
                while ((getline line < file) > 0)
                    whole = whole line "\n"
                close(file)
                found += index(whole, text) > 0
            }
            close(list)
            if (!found) {
                print "FAILED: " FILENAME ", line " first ": no example has this program"
                bad = 1
            }
        }
        kind = ""
        next
    }
    /^```/ { kind = substr($0, 4); first = FNR; text = ""; next }
    kind == "cpp" { text = text $0 "\n" }
    END {
        print programs + 0 " programs"
        exit bad || !programs
    }' "$@"
