#!/bin/sh
# How many rows of kinds that were never trained on a detector finds, for shares of false alarms: what --false-alarms of NSL-KDD
# is chosen by. From training rows only: each group of kinds of attack is left out in turn, with a fifth of the normal rows
# and a tenth of the other attacks, and the detector is trained on the rest. Prints, for each share of normal rows that raise
# an alarm, the mean over kinds left out, over the others, and the mean of right decisions, normal rows counting half and
# both sorts of attack a quarter:  bench/novel.sh [OPTIONS OF dlgn train...]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/bench/support/program.sh"
data=$tables/nsl-kdd-train-20percent.csv.gz
start novel "$data"
[ $# -gt 0 ] || set -- --thresholds quantile --learning-rate 0.05 --members 3 --layers 400,100 --epochs 4
columns="--label 42 --leave-out 43 --one-class normal"
: >"$out/rows"
for kinds in "neptune nmap" "ipsweep back" "satan teardrop guess_passwd" "portsweep warezclient" "smurf pod"; do
    gzip -dc "$data" | awk -F , -v kinds=" $kinds " -v fit="$out/fit.csv" -v judged="$out/judged.csv" '
        { left_out = index(kinds, " " $42 " ") > 0 }
        { print > (left_out || $42 == "normal" && normal++ % 5 == 0 || !left_out && $42 != "normal" && other++ % 10 == 0 ? judged : fit) }'
    # shellcheck disable=SC2086
    "$dlgn" train --data "$out/fit.csv" --test "$out/judged.csv" $columns --out "$out/run" "$@" >"$out/log" 2>&1 ||
        { tail -n 1 "$out/log"; exit 1; }
    # shellcheck disable=SC2086
    "$dlgn" classify "$out/run/model.dlgn" --data "$out/judged.csv" $columns --scores --out "$out/scores.csv" 2>>"$out/log"
    # Lines of: group, kind, lead of the attack over the normal class.
    sed 1d "$out/scores.csv" | paste -d , "$out/judged.csv" - | awk -F , -v kinds=" $kinds " '
        { print kinds "," ($42 == "normal" ? $42 : index(kinds, " " $42 " ") ? "left out " $42 : "others") "," $NF - $(NF - 1) }' >>"$out/rows"
done
printf '%9s %9s %9s %9s\n' alarms 'left out' others mean
for share in 0.005 0.01 0.02 0.03 0.05 0.08 0.1; do
    sort -t , -k 1,1 -k 3,3nr "$out/rows" | awk -F , -v share="$share" '
        { row[NR] = $0; normals[$1] += $2 == "normal" }
        END {
            for (i = 1; i <= NR; ++i) {
                split(row[i], part, ",")
                group = part[1]
                if (part[2] == "normal" && ++seen[group] == int(share * normals[group]) + 1)
                    limit[group] = part[3]
            }
            for (i = 1; i <= NR; ++i) {
                split(row[i], part, ",")
                ++all[part[1] "," part[2]]
                alarms[part[1] "," part[2]] += part[3] > limit[part[1]]
            }
            for (each in all) {
                sort_of = each ~ /left out/ ? "left out" : each ~ /others/ ? "others" : "normal"
                ++kinds_of[sort_of]
                found[sort_of] += alarms[each] / all[each]
            }
            normal = 100 * found["normal"] / kinds_of["normal"]
            novel = 100 * found["left out"] / kinds_of["left out"]
            others = 100 * found["others"] / kinds_of["others"]
            printf "%8.2f%% %8.1f%% %8.1f%% %8.1f%%\n", normal, novel, others, (100 - normal) / 2 + (novel + others) / 4
        }'
done
