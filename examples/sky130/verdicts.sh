# What the tools' reports say: one function for each, sourced by flow.sh and by its tests. Each prints one line, the
# result or what is wrong, and fails if anything is wrong. A report that does not say that all is well is a failure:
# tools exit with 0 whatever they found.

# verdict_equivalence REPORT GOLDEN NETLIST: ABC's report of cec, and the AIGER files it compared.
verdict_equivalence() {
    # A proof about nothing proves nothing: aig, nodes, inputs, latches, outputs, ands.
    sizes=$(head -n 1 "$2" | tr -d '\000' | cut -d ' ' -f 1,3,4,5)
    case $sizes in aig\ [1-9]*\ 0\ [1-9]*) ;; *) echo "nothing to compare: $2 has '$sizes' (inputs, latches, outputs)"; return 1 ;; esac
    [ "$sizes" = "$(head -n 1 "$3" | tr -d '\000' | cut -d ' ' -f 1,3,4,5)" ] ||
        { echo "inputs and outputs differ: $(head -n 1 "$2") and $(head -n 1 "$3")"; return 1; }
    grep -q '^Networks are equivalent' "$1" && ! grep -q -e 'NOT EQUIVALENT' -e 'UNDECIDED' "$1" ||
        { echo "no proof: $(grep -v '^ *$' "$1" | head -n 1)"; return 1; }
    echo "proven by ABC"
}

# verdict_simulation REPORT TESTBENCH: all samples of the testbench pass, and none is left out.
verdict_simulation() {
    samples=$(sed -n 's/^.*expected *\[0:\([0-9]*\)\];.*$/\1/p' "$2" | head -n 1)
    [ -n "$samples" ] || { echo "$2 has no samples"; return 1; }
    samples=$((samples + 1))
    passed=$(sed -n 's/^PASS \([0-9]*\)$/\1/p' "$1")
    if [ "$passed" != "$samples" ] || grep -q '^FAIL' "$1"; then
        echo "${passed:-none} of $samples images pass: $(grep -e '^FAIL' -e '[Ee]rror' "$1" | head -n 1)"
        return 1
    fi
    echo "$passed images give the expected labels"
}

# verdict_sta REPORT: what any report of OpenSTA must not have: errors, cells it does not know, wires or activity that
# were expected and are missing.
verdict_sta() {
    if grep -q -i '^ *Error' "$1"; then
        grep -i '^ *Error' "$1" | head -n 1
        return 1
    fi
    # Such a cell has no delay and no power, and OpenSTA exits with 0.
    boxes=$(grep -c -i 'black box' "$1")
    [ "$boxes" -eq 0 ] || { echo "$boxes cells are not in the library: $(grep -i 'black box' "$1" | head -n 1)"; return 1; }
    # The numbers of nets or pins that report_parasitic_annotation and report_activity_annotation found without.
    if awk '/^Found [0-9]+ (unannotated|partially unannotated) drivers/ && $2 > 0 { print; found = 1; exit }
            $1 == "unannotated" && $2 + 0 > 0 { print "activity: " $0; found = 1; exit }
            END { exit !found }' "$1"; then
        return 1
    fi
}

# verdict_timing REPORT TOOL [CONSTANT]: report_checks, the worst of its paths, and check_setup. No path ends at the ports that are listed in
# the file CONSTANT, and at no others.
verdict_timing() {
    verdict_sta "$1" || return 1
    if grep -q 'unconstrained endpoint' "$1"; then
        # The names stand below, with more space before them.
        open=$(awk 'FILENAME == ARGV[1] { constant[$1] = 1; next }
            /unconstrained endpoint/ { on = 1; print_first = $0; for (i = 1; i <= NF; ++i) if ($i ~ /^[0-9]+$/) count = $i; if (!count) count = 1; next }
            on && /^ +[^ ]+ *$/ { ++named; if (!($1 in constant)) { wrong = $1; exit }; next }
            { on = 0 }
            END { if (wrong != "") print print_first " " wrong; else if (named != count) print print_first }' "${3:-/dev/null}" "$1")
        [ -z "$open" ] || { echo "$open"; return 1; }
    fi
    # There is a path for each group, such as the one of a clock's gates: the worst is told of.
    worst=$(awk '/data arrival time/ && !after { delay = $1; after = 1 }
        $2 == "slack" { rank = $1 !~ /^-?[0-9.]+$/ ? -1e30 : $3 ~ /MET/ ? $1 : $1 - 1e9
            if (!paths++ || rank < lowest) { lowest = rank; worst = delay " " $1 " " $3 }
            after = 0 }
        END { print worst }' "$1")
    read -r delay slack met <<END
$worst
END
    number "$delay" && number "$slack" || { echo "no path: $(grep -i 'no paths' "$1" | head -n 1)"; return 1; }
    case $met$slack in
    *MET*-*) echo "slack $slack ns, said to be met"; return 1 ;;
    *MET*) echo "$delay ns, slack $slack (MET)${2:+, $2}" ;;
    *) echo "$delay ns, slack $slack ns (VIOLATED)"; return 1 ;;
    esac
}

# verdict_limits REPORT: the pins that report_check_types finds above a limit of slew, capacitance or fanout.
verdict_limits() {
    verdict_sta "$1" || return 1
    grep -q '^limits begin' "$1" && grep -q '^limits end' "$1" || { echo "the limits were not checked"; return 1; }
    awk '/^limits begin/ { on = 1 }
        /^limits end/ { on = 0 }
        !on { next }
        /^limits of slew only/ { only = 1 }
        /^max[ _](slew|transition)/ { kind = "slew" }
        /^max[ _]capacitance/ { kind = "capacitance" }
        /^max[ _]fanout/ { kind = "fanout" }
        /\(VIOLATED\)/ { ++count[kind == "" ? "a limit" : kind]; ++all }
        END {
            for (kind in count) text = text (text == "" ? "" : ", ") count[kind] " pins above the limit of " kind
            print all ? text : "no pin above a limit of slew" (only ? "; this OpenSTA checks no other" : ", capacitance or fanout")
            exit all > 0
        }' "$1"
}

# verdict_power REPORT: the watts of report_power's total, which is more than leakage.
verdict_power() {
    verdict_sta "$1" || return 1
    watts=$(awk '$1 == "Total" { print $5; exit }' "$1")
    dynamic=$(awk '$1 == "Total" { print $2 + $3; exit }' "$1")
    number "$watts" && number "$dynamic" || { echo "no total power"; return 1; }
    awk -v w="$watts" -v d="$dynamic" 'BEGIN { exit !(d > 0 && w > 0.99 * d && w < 1e6) }' ||
        { echo "$watts W, of which nothing for what the images toggle"; return 1; }
    echo "$watts"
}

# number TEXT: it is one, and not nan.
number() {
    case $1 in '' | *[!0-9.eE+-]*) return 1 ;; *[0-9]*) return 0 ;; *) return 1 ;; esac
}

# layout_result NAME RESULTS: the value that layout.tcl wrote, one only.
layout_result() { sed -n "s/^$1 //p" "$2"; }

# verdict_routing RESULTS: no violations in what layout.tcl wrote.
verdict_routing() {
    violations=$(layout_result violations "$1")
    [ "$violations" = 0 ] || { echo "${violations:-unknown} routing violations are left, see route_drc.txt"; return 1; }
    echo "no routing violation"
}

# verdict_antennas RESULTS NAMES: no net that breaks antenna rules; NAMES lists them.
verdict_antennas() {
    antennas=$(layout_result antennas "$1")
    if [ "$antennas" != 0 ] || [ -s "$2" ]; then
        echo "${antennas:-unknown} nets break antenna rules, listed in $2"
        return 1
    fi
    [ -e "$2" ] || { echo "$2 is missing"; return 1; }
    echo "no net breaks antenna rules"
}

# verdict_pins DEF NETLIST: every port of the netlist's module has a pin with a shape within the die, and so have the
# supplies; there are no others.
verdict_pins() {
    awk '
        FILENAME == ARGV[1] { # the netlist: vectors and scalars
            if ($0 !~ /^ *(input|output)[ \t]/) next
            gsub(/[;,]/, " ")
            first = last = -1
            name = $NF
            if (match($0, /\[[0-9]+:[0-9]+\]/)) {
                split(substr($0, RSTART + 1, RLENGTH - 2), range, ":")
                first = range[2] + 0; last = range[1] + 0
                for (i = first; i <= last; ++i) { wanted[name "[" i "]"] = 1; ++ports }
            } else { wanted[name] = 1; ++ports }
            next
        }
        $1 == "DIEAREA" { x_low = $3; y_low = $4; x_high = $7; y_high = $8; die = 1 }
        $1 == "PINS" { on = 1 }
        $1 == "END" && $2 == "PINS" { on = 0 }
        !on { next }
        { # + LAYER or + PLACED may stand on one line with others
            for (i = 1; i <= NF; ++i) {
                if ($i == "-" && i == 1) { name = $2; gsub(/\\/, "", name); seen[name] = 1; ++pins; shapes[name] += 0; n = 0 }
                if ($i == "USE" && ($(i + 1) == "POWER" || $(i + 1) == "GROUND")) supply[name] = $(i + 1)
                if ($i == "LAYER") { ++n; ax[n] = bx[n] = "none"
                    for (j = i + 1; j <= NF; ++j) if ($j == "(") {
                        if (ax[n] == "none") { ax[n] = $(j + 1); ay[n] = $(j + 2) }
                        else { bx[n] = $(j + 1); by[n] = $(j + 2); break }
                    }
                }
                if ($i == "PLACED" || $i == "FIXED" || $i == "COVER") {
                    px = $(i + 2); py = $(i + 3); turn = $(i + 5)
                    for (k = 1; k <= n; ++k) place(k)
                    n = 0
                }
            }
        }
        function place(k, x1, y1, x2, y2, t) {
            x1 = ax[k]; y1 = ay[k]; x2 = bx[k]; y2 = by[k]
            if (turn == "S") { x1 = -x1; y1 = -y1; x2 = -x2; y2 = -y2 }
            else if (turn == "W") { t = x1; x1 = -y1; y1 = t; t = x2; x2 = -y2; y2 = t }
            else if (turn == "E") { t = x1; x1 = y1; y1 = -t; t = x2; x2 = y2; y2 = -t }
            else if (turn == "FN") { x1 = -x1; x2 = -x2 }
            else if (turn == "FS") { y1 = -y1; y2 = -y2 }
            if (x1 > x2) { t = x1; x1 = x2; x2 = t }
            if (y1 > y2) { t = y1; y1 = y2; y2 = t }
            ++shapes[name]
            if (px + x1 < x_low || py + y1 < y_low || px + x2 > x_high || py + y2 > y_high) { ++out_of_die; if (worst == "") worst = name }
        }
        END {
            if (!die) problem = "no die area"
            else if (!ports) problem = "the netlist has no ports"
            else if (out_of_die) problem = out_of_die " pins stick out of the die, such as " worst
            else {
                for (name in wanted) if (!shapes[name]) { ++missing; example = name }
                if (missing) problem = missing " ports have no pin, such as " example
                for (name in seen) if (!(name in wanted) && !(name in supply)) problem = "pin " name " is no port of the netlist"
                for (name in supply) if (shapes[name]) { if (supply[name] == "POWER") ++power; else ++ground }
                if (!problem && (!power || !ground)) problem = "the supplies have no pins"
            }
            print problem ? problem : ports " pins and the supplies, all within the die"
            exit problem != ""
        }' "$2" "$1" 2>&1
}

# verdict_template DEF TEMPLATE: the die and the pins, but for those of supplies, are those of the template.
verdict_template() {
    awk '
        FNR == 1 { file = FILENAME == ARGV[1] ? "t" : "d"; on = 0 }
        $1 == "UNITS" { units[file] = $4 }
        $1 == "DIEAREA" { die[file] = "" ; for (i = 2; i <= NF; ++i) if ($i ~ /^-?[0-9]+$/) die[file] = die[file] " " $i / units[file] }
        $1 == "PINS" { on = 1; next }
        $1 == "END" && $2 == "PINS" { flush(); on = 0 }
        !on { next }
        $1 == "-" { flush(); name = $2; gsub(/\\/, "", name); words = "" }
        { words = words " " $0 }
        function flush(w, n, i, layer, b, k, x, y) {
            if (name != "" && words !~ /USE (POWER|GROUND)/) {
                n = split(words, w, " ")
                for (i = 1; i <= n; ++i) {
                    if (w[i] == "LAYER") { layer = w[i + 1]; k = 0; for (++i; k < 4; ++i) if (w[i] ~ /^-?[0-9]+$/) b[++k] = w[i] }
                    if (w[i] == "PLACED" || w[i] == "FIXED") { x = w[i + 2]; y = w[i + 3] }
                }
                place[file, name] = layer " " (x + b[1]) / units[file] " " (y + b[2]) / units[file] " " (x + b[3]) / units[file] " " (y + b[4]) / units[file]
                if (file == "t") { ++wanted; names[name] = 1 } else ++found
            }
            name = ""
        }
        END {
            if (!wanted) problem = "the template has no pins"
            else if (die["t"] != die["d"]) problem = "the die is" die["d"] ", in the template" die["t"]
            else for (name in names) if (place["t", name] != place["d", name])
                problem = "pin " name " is at " (place["d", name] == "" ? "no place" : place["d", name]) ", in the template at " place["t", name]
            if (!problem && found != wanted) problem = found " pins, in the template " wanted
            print problem ? problem : "as in the template"
            exit problem != ""
        }' "$2" "$1"
}

# verdict_supplies REPORT: what supplies.tcl prints: both supplies are connected, and neither falls by 5 % of 1.8 V.
verdict_supplies() {
    if grep -q -i '^\[\{0,1\}ERROR' "$1" || [ "$(grep -c 'All PDN stripes on net .* are connected' "$1")" -ne 2 ]; then
        echo "not both supplies are connected: $(grep -i 'error\|not connected' "$1" | head -n 1)"
        return 1
    fi
    awk '/^Worstcase IR drop *:/ { if ($4 !~ /^[0-9.]+(e[-+]?[0-9]+)?$/) wrong = 1; else { drop[++n] = 1000 * $4; if ($4 > 0.09) wrong = 1 } }
        END {
            if (n != 2) { print "no drop of both supplies"; exit 1 }
            printf "connected; the supply falls by %.1f mV, ground rises by %.1f mV\n", drop[1], drop[2]
            exit wrong
        }' "$1"
}

# verdict_gds REPORT: what gds_check.py prints.
verdict_gds() {
    if grep -q -i -e 'error' -e 'warning' -e 'Traceback' "$1" || ! grep -q 'cells placed' "$1"; then
        echo "the GDS file is not the layout: $(grep -i -e error -e warning "$1" | head -n 1)"
        return 1
    fi
    tail -n 1 "$1"
}

# gds_unread LOG: the first complaint of Magic about a GDS file, if there is one.
gds_unread() {
    grep -i -e 'Error while reading' -e 'Premature end' -e "couldn't be read" -e 'Unrecognized\|unexpected record' \
        -e 'Undefined cell' -e 'never defined' -e 'not defined' -e 'Expected .* record' -e 'Error message' \
        -e 'Cannot open' -e "couldn't find" -e 'Failed' -e 'cell .* is empty' -e 'Giving up' -e 'Skipping' "$1" | head -n 1
}

# verdict_drc LOG CELLS: Magic read every cell that is listed, with something in it (it gives an empty cell a box of 1 by 1),
# and found no violation of the layout's own.
verdict_drc() {
    unread=$(gds_unread "$1")
    [ -z "$unread" ] || { echo "the GDS file was not read whole: $unread"; return 1; }
    missing=$(awk 'FILENAME == ARGV[1] { if ($1 == "cell" && ($5 - $3) * ($6 - $4) > 1) read[$2] = 1; next }
        !($1 in read) { printf "%s%s", (n++ ? ", " : ""), $1 }' "$1" "$2")
    [ -s "$2" ] && [ -z "$missing" ] || { echo "cells are missing or empty: ${missing:-all}"; return 1; }
    violations=$(sed -n 's/^violations \([0-9]*\)$/\1/p' "$1")
    known=$(sed -n 's/^known \([0-9]*\)$/\1/p' "$1")
    case $violations in
    0) ;;
    *) echo "${violations:-unknown} violations of the layout's own"; return 1 ;;
    esac
    [ -n "$known" ] || { echo "the check did not end"; return 1; }
    echo "no violation of the layout's own, $known of rules that its cells violate alone"
}

# verdict_deck REPORT TOP: KLayout's report database is whole, of that cell, checked rules and has no items.
verdict_deck() {
    [ -s "$1" ] && grep -q '</report-database>' "$1" || { echo "the report is missing or not whole"; return 1; }
    [ "$(sed -n 's/.*<top-cell>\(.*\)<\/top-cell>.*/\1/p' "$1" | head -n 1)" = "$2" ] || { echo "not a report of $2"; return 1; }
    rules=$(grep -c '^  <category>$' "$1")
    [ "$rules" -gt 0 ] || { echo "no rule was checked"; return 1; }
    items=$(sed -n '/<items>/,$p' "$1" | grep -c '<item>')
    [ "$items" -eq 0 ] ||
        { echo "$items violations, such as $(sed -n '/<items>/,$s/.*<category>\(.*\)<\/category>.*/\1/p' "$1" | head -n 1)"; return 1; }
    echo "no violation of $rules rules"
}

# pattern NAME...: what matches each of these names of circuits, which may have a *.
pattern() {
    echo "$*" | sed 's/\./\\./g; s/\*/.*/g; s/  */|/g; s/^/^(/; s/$/)$/'
}

# verdict_extraction LOG SPICE CELLS HOLLOW: Magic read the GDS file whole, and every cell is a subcircuit of what it
# extracted but for those that have no devices, HOLLOW by their names.
verdict_extraction() {
    unread=$(gds_unread "$1")
    [ -z "$unread" ] || { echo "the GDS file was not read whole: $unread"; return 1; }
    [ -s "$2" ] || { echo "nothing was extracted"; return 1; }
    missing=$(awk -v hollow="$(pattern "$4")" 'FILENAME == ARGV[1] { if (tolower($1) == ".subckt") found[$2] = 1; next }
        $1 !~ hollow && !($1 in found) { printf "%s%s", (n++ ? ", " : ""), $1 }' "$2" "$3")
    [ -z "$missing" ] || { echo "cells were not extracted: $missing"; return 1; }
}

# verdict_lvs LOG REPORT HOLLOW: netgen's output and the report it wrote. Only the last result counts: every sub-cell that
# matches has one of its own. Cells without devices match whatever they are; but for HOLLOW, by their names, there are none.
verdict_lvs() {
    awk -v known="$(pattern "$3")" 'FILENAME == ARGV[1] {
            if (/^(Final result|Result):/) { on = 1; text = ""; sub(/^[^:]*: */, "") }
            if (/^(LVS Done|Logging to file)/) on = 0
            if (on && !/^[. ]*$/) text = text (text == "" ? "" : " ") $0
            if (/^Circuit [^ ]* contains no devices/ && $2 !~ known) hollow = $2
            next
        }
        /^Subcircuit pins/ { pin = "" } # those of the last circuit, which is the top
        /\*\*Mismatch\*\*|\(no matching pin\)|\(no pin/ { if (pin == "") pin = $0 }
        END {
            gsub(/ +/, " ", pin)
            if (text != "Circuits match uniquely.") problem = text == "" ? "no result" : text
            else if (hollow != "") problem = "cell " hollow " has no devices"
            else if (pin != "") problem = "pins differ: " pin
            print problem != "" ? problem : "layout and netlist match (netgen)"
            exit problem != ""
        }' "$1" "$2"
}
