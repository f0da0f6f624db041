#!/bin/sh
# Writes the manual pages of the program, dlgn.1 and one for each command, from what it says with --help:
#   sh packaging/man_pages.sh PROGRAM FOLDER
# The date is that of SOURCE_DATE_EPOCH, if it is set.
set -eu
[ $# -eq 2 ] || { echo "usage: man_pages.sh PROGRAM FOLDER" >&2; exit 2; }
program=$1 folder=$2
version=$("$program" --version)
date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d 2>/dev/null || date -u +%Y-%m-%d)
mkdir -p "$folder"

# What a command is good for, in commands.
examples() {
    case $1 in
    train) cat <<'END' ;;
dlgn train --data table.csv --out out
dlgn train --data table.csv --label species --leave-out id --epochs 50
dlgn train --data images/ --layers 6000,3000 --seed 2 --out digits
END
    refine) echo 'dlgn refine out/model.dlgn --data table.csv --out refined.dlgn' ;;
    classify) echo 'dlgn classify out/model.dlgn --data rows.csv --scores --out labels.csv' ;;
    report) echo 'dlgn report out/model.dlgn --data rows.csv --out report' ;;
    netlist) echo 'dlgn netlist out/model.dlgn --data table.csv --liberty LIBRARY.lib --out netlist' ;;
    convert) cat <<'END' ;;
dlgn convert out/model.dlgn --out model.c
dlgn convert out/model.dlgn --out circuit.aig --part gates
END
    import) cat <<'END' ;;
dlgn import circuit.blif --out model.dlgn
python3 PREFIX/share/dlgn/import/difflogic.py model.pt --out model.dlgn
END
    *) cat <<'END' ;;
dlgn train --data table.csv --out out
dlgn classify out/model.dlgn --data rows.csv
dlgn netlist out/model.dlgn --data table.csv --liberty LIBRARY.lib
END
    esac
}

# page NAME [COMMAND]: the page of a command, or of the program.
page() {
    name=$1 command=${2:-}
    {
        # shellcheck disable=SC2086 # no command is no word
        "$program" $command --help
        echo "Examples:"
        examples "$command" | sed 's/^/  /'
    } | awk -v name="$name" -v title="$(echo "$name" | tr '[:lower:]' '[:upper:]')" -v date="$date" \
        -v version="$version" -v commands="$commands" '
        function roff(text) {
            gsub(/\\/, "\\e", text)
            gsub(/-/, "\\-", text)
            if (text ~ /^[.\047]/)
                text = "\\&" text
            return text
        }
        # An item, of which `held` is the line so far, and what follows on a line of its own.
        function item(below,    words, text, option) {
            if (held == "")
                return
            if (below != "") {
                words = held
                text = below
            } else {
                words = substr(held, 1, 28)
                text = substr(held, 29)
            }
            sub(/ +$/, "", words)
            sub(/^ +/, "", text)
            option = words
            sub(/ .*/, "", option)
            print ".TP\n\\fB" roff(option) "\\fR" roff(substr(words, length(option) + 1))
            print roff(text)
            held = ""
        }
        NR == 1 {
            printf ".TH %s 1 %s \"%s\" \"User Commands\"\n.SH NAME\n", roff(title), date, version
            brief = $0
            sub(/\.$/, "", brief)
            print roff(name) " \\- " roff(brief)
            next
        }
        /^Usage:/ {
            sub(/^Usage: /, "")
            words = name
            gsub(/-/, " ", words)
            print ".SH SYNOPSIS\n.B " roff(words) "\n" roff(substr($0, length(words) + 2))
            next
        }
        /^[A-Z][A-Za-z ]*:$/ {
            item("")
            section = $0
            sub(/:$/, "", section)
            sub(/Positionals/, "Arguments", section)
            sub(/Subcommands/, "Commands", section)
            print ".SH " toupper(section)
            if (section == "Examples")
                print ".nf"
            next
        }
        section == "Examples" { print roff(substr($0, 3)); next }
        /^                              / {
            sub(/^ +/, "")
            item($0)
            next
        }
        /^  [^ ]/ { item(""); held = substr($0, 3); next }
        NF { item(""); print ".PP\n" roff($0) }
        END {
            print ".fi\n.SH EXIT STATUS"
            print "0 if all was done; 130 after an interrupt, 143 after SIGTERM; otherwise another number, and one line"
            print "on standard error says what is wrong."
            print ".SH SEE ALSO"
            n = split(commands, others, " ")
            list = name == "dlgn" ? "" : ".BR dlgn (1)"
            for (i = 1; i <= n; ++i)
                if (name != "dlgn-" others[i])
                    list = list (list == "" ? "" : ",\n") ".BR dlgn\\-" others[i] " (1)"
            print list
        }' >"$folder/$name.1"
}

commands=
commands=$("$program" --help | awk '/^Subcommands:/ { on = 1; next } on && /^  [a-z]/ { print $1 }' | tr '\n' ' ')
page dlgn
for each in $commands; do
    page "dlgn-$each" "$each"
done
