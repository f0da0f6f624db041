# The picture of the README: accuracy against size, drawn from the table in results.md and the published figures below it:
#   awk -f docs/frontier.awk docs/results.md >docs/frontier.svg
function x(size) { return 70 + 560 * log(size / 1500) / log(200000 / 1500) }
function y(accuracy) { return 320 - 270 * (accuracy - 88) / 11.5 }
function number(text) { gsub(/[^0-9.]/, "", text); return text + 0 }
function label(px, py, anchor, text, more) {
    printf "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>\n", px, py, anchor, more, text
}

# | size | circuit | GE | met | test | …
/^\| ≤/ {
    split($0, cell, "|")
    sub(/\(.*/, "", cell[4])
    size[++ours] = number(cell[4])
    right[ours] = number(cell[6])
}
/Published, by the benchmark/ { published = 1 }
/^Held-out/ { published = 0 }
published { text = text " " $0 }

END {
    while (match(text, /[0-9.]+ % at [0-9,]+/)) {
        split(substr(text, RSTART, RLENGTH), part, " % at ")
        their_size[++theirs] = number(part[2])
        their_right[theirs] = number(part[1])
        text = substr(text, RSTART + RLENGTH)
    }
    print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 660 380\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#333\">"
    print "<rect width=\"660\" height=\"380\" fill=\"#fff\"/>"
    for (accuracy = 88; accuracy <= 99; ++accuracy) {
        printf "<path d=\"M70 %.1fH630\" stroke=\"#ddd\"/>\n", y(accuracy)
        label(62, y(accuracy) + 4, "end", accuracy " %", "")
    }
    split("2000 4000 8000 16000 32000 64000 128000", ticks, " ")
    for (i = 1; i <= 7; ++i) {
        printf "<path d=\"M%.1f 50V320\" stroke=\"#ddd\"/>\n", x(ticks[i])
        label(x(ticks[i]), 338, "middle", ticks[i] / 1000 ",000", "")
    }
    label(350, 364, "middle", "whole classifier, pixels in and digit out, NAND equivalents of sky130 (log scale)", "")
    label(70, 26, "start", "MNIST test accuracy against size, sized by one public script", " font-size=\"16\"")
    # The points in the order of their sizes; sizes below the axis are left out.
    for (i = 1; i <= theirs; ++i)
        if (their_size[i] > 1500 && their_right[i] > 88)
            printf "<rect x=\"%.1f\" y=\"%.1f\" width=\"10\" height=\"10\" fill=\"%s\"><title>%s %% at %d</title></rect>\n",
                x(their_size[i]) - 5, y(their_right[i]) - 5, (their_size[i] > 100000 ? "#7a5" : "#b63"), their_right[i], their_size[i]
    for (i = 1; i <= ours; ++i)
        printf "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"6\" fill=\"#25b\"><title>%s %% at %d</title></circle>\n",
            x(size[i]), y(right[i]), right[i], size[i]
    label(x(size[ours]) + 14, y(right[ours]) + 4, "start", "dlgn", " fill=\"#25b\" font-weight=\"bold\"")
    label(x(61304) + 14, y(97.31) + 4, "start", "published: boosted trees", " fill=\"#b63\"")
    label(x(156861) - 2, y(96.93) + 24, "middle", "published: gates", " fill=\"#574\"")
    print "</svg>"
    if (ours < 2 || theirs < 5) {
        print "frontier.awk: the table or the published figures were not found" >"/dev/stderr"
        exit 1
    }
}
