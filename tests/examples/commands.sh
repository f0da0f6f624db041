#!/bin/sh
# The program on a table, from the file to the netlist, and back from other formats:  commands.sh PROGRAM SOURCE_FOLDER
set -u
program=$1
. "$(dirname -- "$0")/../support/skip.sh"
. "$(dirname -- "$0")/../support/check.sh"
cd "$scratch" || exit 1
log=log.txt

run() { "$program" "$@" >log.txt 2>&1; }

# A number that nothing tells anything of gets no port unless asked.
awk 'BEGIN { srand(2); print "a,b,class"; for (i = 0; i < 400; ++i) { a = int(9 * rand()); print a "," 5 * (i % 2) "," (a > 4) } }' >idle.csv
run train --data idle.csv --out idle --threads 1 --layers 12,6 --epochs 15
check "one number decides" "[ $? -eq 0 ] && ! grep -q '^\"b\"' idle/ports.txt && ! grep -qw b idle/netlist.v"
run netlist idle/model.dlgn --all-inputs --out idle_all
check "all ports" "[ $? -eq 0 ] && grep -q '^\"b\"' idle_all/ports.txt && grep -qw b idle_all/netlist.v"

# Texts that are no categories are refused, with the options that say what to do; and so they are used.
awk 'BEGIN { print "day,\"a, b\",size,class"; for (i = 0; i < 300; ++i)
    print 2000 + int(i / 25) "-01-" 10 + i % 10 "," i "x," (i % 7 == 6 ? "unknown" : i % 40) "," (i % 40 > 20) }' >texts.csv
run train --data texts.csv --out texts
check "texts that are no categories" "[ $? -eq 1 ] && [ ! -e texts/model.dlgn ] && [ \"\$(wc -l <log.txt)\" -eq 1 ] &&
    grep -q '^error: texts.csv:2:1: column 1 (\"day\"): 120 different values in 300 rows look like dates, such as \"2000-01-10\"; ' log.txt &&
    grep -qF -- \"--leave-out 'day,2,size', or --category 'day,2,size'; --missing WORD \" log.txt"
run train --data texts.csv --leave-out day,2 --missing unknown --out texts --threads 1 --layers 60,30 --epochs 10
check "what to do about them" "[ $? -eq 0 ] && grep -q '^number \"size\" unknown ' texts/model.dlgn"
sed -n 's/^ *.* refine \(texts.*\)/"$program" refine \1 --rounds 0 --out texts.dlgn/p' texts/report.txt >next.sh
. ./next.sh >log.txt 2>&1
check "the command that the report names" "[ $? -eq 0 ] && cmp texts.dlgn texts/model.dlgn"
sh texts/again.sh --out texts_again >log.txt 2>&1
check "and a netlist again" "[ $? -eq 0 ] && cmp texts/netlist.v texts_again/netlist.v"
run classify texts/model.dlgn --data texts.csv
check "other commands need the words, too" "[ $? -eq 1 ] && grep -q '\"unknown\" is not a number' log.txt"
run train --data texts.csv --leave-out 2,size --category day --out days --threads 1 --layers 60,30 --epochs 1
check "a day as a category" "[ $? -eq 0 ] && grep -q '^category \"day\" .*\"2000-01-10\"' days/model.dlgn"

# Categories alone: a header of other names is no row, and the first row of a file without names is one, also if the label,
# which stood first, is not there.
awk 'BEGIN { srand(5); split("red green blue", c, " "); split("S M L", s, " "); print "colour,size,class"
    for (i = 0; i < 90; ++i) { a = int(3 * rand()) + 1; b = int(3 * rand()) + 1; print c[a] "," s[b] "," (a > b) } }' >hues.csv
run train --data hues.csv --out hues --threads 1 --layers 40 --epochs 2
sed '1s/.*/Colour,Size,class/' hues.csv >renamed.csv
run classify hues/model.dlgn --data renamed.csv
check "other names than those of the columns" "[ $? -eq 1 ] && grep -q 'renamed.csv: has no column \"colour\"' log.txt"
awk -F , 'NR > 1 { print $3 "," length($1) "," $2 }' hues.csv >bare.csv
run train --data bare.csv --label 1 --out bare --threads 1 --layers 40 --epochs 2
"$program" classify bare/model.dlgn --data bare.csv >labels.csv 2>log.txt
cut -d , -f 2- bare.csv >rows.csv
"$program" classify bare/model.dlgn --data rows.csv >unlabelled.csv 2>log.txt
check "no names, and no label before the others" "[ $? -eq 0 ] && [ \"\$(wc -l <labels.csv)\" -eq 91 ] && cmp labels.csv unlabelled.csv"

# Arrays of numpy: all rows get a label, with labels beside them or without.
npy() { # npy FILE SHAPE: bytes from standard input
    printf '\223NUMPY\001\000\166\000%-117s\n' "{'descr': '|u1', 'fortran_order': False, 'shape': $2, }" >"$1"
    cat >>"$1"
}
bytes() { LC_ALL=C awk "BEGIN { srand(3); for (i = 0; i < 500; ++i) { a = 1 + int(99 * rand()); b = 1 + int(99 * rand()); printf $1 } }"; }
bytes '"%c%c", a, b' | npy values.npy '(500, 2)'
bytes '"%c", 1 + (a > b)' | npy classes.npy '(500,)'
run train --data values.npy --labels classes.npy --out arrays --threads 1 --layers 60,30 --epochs 10
check "training on arrays" "[ $? -eq 0 ]"
"$program" classify arrays/model.dlgn --data values.npy --labels classes.npy >labels.csv 2>log.txt
check "all rows of an array get a label" "[ $? -eq 0 ] && [ \"\$(wc -l <labels.csv)\" -eq 501 ] && grep -q '^4[0-9][0-9] of 500 ' log.txt"
"$program" classify arrays/model.dlgn --data values.npy >unlabelled.csv 2>log.txt
check "and without labels" "[ $? -eq 0 ] && [ ! -s log.txt ] && cmp labels.csv unlabelled.csv"

# Labels that are texts, and floats of 16 bits: 0x3c00 to 0x3cff are 1 to 1.249, all different.
bytes '"%c%c", 1 + (a > b ? 110 : 120), 97' >texts.raw
printf '\223NUMPY\001\000\166\000%-117s\n' "{'descr': '|S2', 'fortran_order': False, 'shape': (500,), }" >texts.npy
cat texts.raw >>texts.npy
printf '\223NUMPY\001\000\166\000%-117s\n' "{'descr': '<f2', 'fortran_order': False, 'shape': (500, 2), }" >halves.npy
bytes '"%c%c%c%c", a, 60, b, 60' >>halves.npy
run train --data halves.npy --labels texts.npy --out halves --threads 1 --layers 60,30 --epochs 10
check "labels that are texts" "[ $? -eq 0 ] && [ \"\$(sed -n '/^classes/,/^inputs/p' halves/model.dlgn)\" = 'classes 2 \"c3\"
\"oa\"
\"ya\"
$(grep '^inputs' halves/model.dlgn)' ] && grep -q '^number \"c1\" 1\.[0-9]' halves/model.dlgn"
"$program" classify halves/model.dlgn --data halves.npy --labels texts.npy >words.csv 2>log.txt
check "and rows of them" "[ $? -eq 0 ] && grep -q '^4[0-9][0-9] of 500 ' log.txt && [ \"\$(sort -u words.csv | tr '\n' ' ')\" = 'c3 oa ya ' ]"

# Images of numpy of as many pixels as those of a model, but in another form.
bytes '"%c%c%c%c", a, b, b, a' | npy tall.npy '(500, 2, 2)'
bytes '"%c%c%c%c", a, b, b, a' | npy long.npy '(500, 1, 4)'
run train --data tall.npy --labels classes.npy --out tall --threads 1 --layers 60,30 --epochs 1
check "training on images of numpy" "[ $? -eq 0 ]"
run classify tall/model.dlgn --data long.npy
check "images in another form" "[ $? -eq 1 ] && grep -qx 'error: long.npy: has pixels of 1 x 4 in grey, there should be 2 x 2 in grey' log.txt"
run train --data tall.npy --labels classes.npy --test long.npy --test-labels classes.npy --out none
check "test images in another form" "[ $? -eq 1 ] && grep -q '^error: long.npy: has pixels of 1 x 4' log.txt"
run train --data values.npy --out unlabelled
check "training needs them" "[ $? -eq 1 ] && grep -q 'needs another with the labels: --labels FILE' log.txt"

# Test rows of their own, of fewer classes; classes are told apart by their names, not by their order.
printf '\132\012\132\024\132\036' | npy few_values.npy '(3, 2)'
printf '\002\002\002' | npy few_classes.npy '(3,)'
printf '\007\007\007' | npy no_classes.npy '(3,)'
run train --data values.npy --labels classes.npy --test few_values.npy --test-labels few_classes.npy --out arrays2 --threads 1 --layers 60,30 --epochs 10
check "test rows of an array" "[ $? -eq 0 ] && grep -q 'accuracy *100.00 % of 3 test rows' log.txt"
"$program" classify arrays/model.dlgn --data few_values.npy --labels few_classes.npy >labels.csv 2>log.txt
check "rows of one class" "[ $? -eq 0 ] && grep -q '^3 of 3 labels' log.txt"
run classify arrays/model.dlgn --data few_values.npy --labels no_classes.npy
check "a class that the model has not" "[ $? -eq 1 ] && grep -q 'no_classes.npy: has the class \"7\", which is none of the 2 classes' log.txt"
run train --data values.npy --labels classes.npy --test few_values.npy --out early
check "test rows without labels" "[ $? -eq 1 ] && grep -q -- '--test and --test-labels: arrays of numpy are both or none' log.txt"
run train --data values.npy --labels classes.npy --label 2 --out early
check "columns of an array have no names" "[ $? -eq 1 ] && grep -q -- '--label does nothing with arrays of numpy' log.txt && [ ! -e early/model.dlgn ]"

# Where names of columns cannot be checked, this is said; where nothing differs, the file is named.
awk 'NR > 1' idle.csv >unnamed.csv
"$program" classify idle/model.dlgn --data idle.csv >labels.csv 2>log.txt
check "names of columns are checked" "[ $? -eq 0 ] && ! grep -q note log.txt"
"$program" classify idle/model.dlgn --data unnamed.csv >unnamed_labels.csv 2>log.txt
check "or this is said" "[ $? -eq 0 ] && cmp labels.csv unnamed_labels.csv && grep -q '^note: unnamed.csv: has no header' log.txt"
"$program" classify idle/model.dlgn --data unnamed.csv --header no >unnamed_labels.csv 2>log.txt
check "unless it is known" "[ $? -eq 0 ] && cmp labels.csv unnamed_labels.csv && ! grep -q note log.txt"
awk -F , 'NR == 1 { print } NR > 1 { print toupper($1) "," $2 "," $3 }' hues.csv >shouted.csv
"$program" classify hues/model.dlgn --data shouted.csv >labels.csv 2>log.txt
check "categories of which none is known" "[ $? -eq 0 ] && [ \"\$(grep note: log.txt)\" = 'note: shouted.csv: none of the values of column \"colour\" is a category that the model knows' ]"
printf 'a,b,kind\n1,2,u\n1,2,v\n1,2,u\n1,2,v\n' >alike.csv
run train --data alike.csv --out none
check "rows that are all alike" "[ $? -eq 1 ] && grep -q '^error: alike.csv: rows = [0-9]*: no column has two values to tell apart' log.txt && [ ! -e none ]"

# One row is enough for a netlist and a report, and two classes of four rows for training.
printf 'a,b,kind\n1,2,u\n3,4,v\n2,2,u\n4,4,v\n' >four.csv
run train --data four.csv --out four --threads 1 --layers 12,6 --epochs 2
check "a table of four rows" "[ $? -eq 0 ] && [ -s four/netlist.saif ]"
head -n 2 four.csv >one.csv
run netlist four/model.dlgn --data one.csv --out one
check "a netlist with one row" "[ $? -eq 0 ] && grep -q 'T1' one/netlist.saif && ! grep -q 'TC [1-9]' one/netlist.saif"
run report four/model.dlgn --data one.csv --out one_report
check "a report of one row" "[ $? -eq 0 ] && grep -q 'of 1 rows' log.txt"
printf 'a,b,kind\n1,2,u\n3,4,v\n' >two.csv
run train --data two.csv --out two
check "too few rows" "[ $? -eq 1 ] && grep -q 'two.csv: has too few rows, 2, to keep some for the test' log.txt"

# Columns whose names look like places are found by their names.
for header in c2,c1,label c2,c50,label c2,c3,c1 label,c1,c2 label,c9,c1; do
    awk -v header=$header 'BEGIN { srand(6); print header; for (i = 0; i < 300; ++i) { a = int(9 * rand()); b = int(5 * rand())
        print header ~ /^label/ ? (a > 4) "," a "," b : a "," b "," (a > 4) } }' >places.csv
    label=3
    case $header in label*) label=label ;; esac
    run train --data places.csv --label $label --out places --threads 1 --layers 40 --epochs 15
    "$program" classify places/model.dlgn --data places.csv >places_labels.csv 2>log.txt
    check "columns $header" "[ $? -eq 0 ] && grep -q '^\(29.\|300\) of 300 ' log.txt"
done

# Ports keep their names when others are not read any more; outputs and a feature may have one name.
awk 'BEGIN { srand(5); print "a-b,a_b,votes,class"; for (i = 0; i < 300; ++i) { b = int(9 * rand()); print 7 * (i % 2) "," b "," int(3 * rand()) "," (b > 4) } }' >names.csv
run train --data names.csv --out names --threads 1 --layers 12,6 --epochs 15 --area-weight 0.2
run netlist names/model.dlgn --all-inputs --out names_all
check "names of ports" "grep -q '  input \[[0-9]*:0\] a_b_2;' names/netlist.v && grep -q '  input \[[0-9]*:0\] a_b_2;' names_all/netlist.v &&
    grep -q '  input .*in_votes;' names_all/netlist.v"
for ending in blif aig dot v; do
    run convert names/model.dlgn --part gates --out "names.$ending"
    check "votes as .$ending" "[ $? -eq 0 ] && [ -s names.$ending ]"
done

# Colour in the files of MNIST, with the four dimensions in their names, and as many classes as there are.
idx() { # idx FILE HEADER: bytes from standard input
    printf "$2" >"$1"
    cat >>"$1"
}
mkdir colour
for part in train t10k; do
    LC_ALL=C awk 'BEGIN { for (i = 0; i < 60; ++i) for (p = 0; p < 48; ++p) printf "%c", 1 + (p % 3 == i % 3 ? 240 : 20) }' |
        idx colour/$part-images-idx4-ubyte '\0\0\010\004\0\0\0\074\0\0\0\004\0\0\0\004\0\0\0\003'
    LC_ALL=C awk 'BEGIN { for (i = 0; i < 60; ++i) printf "%c", 1 + i % 3 }' | idx colour/$part-labels-idx1-ubyte '\0\0\010\001\0\0\0\074'
done
run train --data colour --out colours --threads 1 --layers 96,40 --epochs 3
check "colour in IDX" "[ $? -eq 0 ] && grep -q '48 features as 48 bits, 4 classes' log.txt"
for how in "" "--copies 2" "--copies 2 --mirror"; do
    # shellcheck disable=SC2086 # options are words
    run refine colours/model.dlgn --data colour --rounds 1 $how --out "refined$how.dlgn"
    check "refinement of images of several bits a pixel $how" "[ $? -eq 0 ]"
done
check "warped copies and mirrored ones matter" "! cmp -s refined.dlgn 'refined--copies 2.dlgn' && ! cmp -s 'refined--copies 2.dlgn' 'refined--copies 2 --mirror.dlgn'"
run refine colours/model.dlgn --data colour --mirror --out none.dlgn
check "nothing to mirror" "[ $? -eq 1 ] && grep -q -- '--mirror does nothing without --copies' log.txt && [ ! -e none.dlgn ]"
run train --data colour --test-share 0.5 --out early
check "a share of given test images" "[ $? -eq 1 ] && grep -q -- '--test-share does nothing with images that have test images' log.txt"

# Images of a few pixels a side: what is by default fits them, what is given must.
for size in '1 11' '2 041' '1 2'; do # rows, columns in octal
    rows=${size% *} columns=${size#* }
    rm -rf narrow small
    mkdir narrow
    for part in train t10k; do
        LC_ALL=C awk -v pixels=$((rows * 0$columns)) 'BEGIN { for (i = 0; i < 60; ++i) for (p = 0; p < pixels; ++p)
            printf "%c", (p % 2 == i % 2 ? 200 + i : 20 + i) }' |
            idx narrow/$part-images-idx3-ubyte "\\0\\0\\010\\003\\0\\0\\0\\074\\0\\0\\0\\00$rows\\0\\0\\0\\$columns"
        LC_ALL=C awk 'BEGIN { for (i = 0; i < 60; ++i) printf "%c", 1 + i % 2 }' | idx narrow/$part-labels-idx1-ubyte '\0\0\010\001\0\0\0\074'
    done
    run train --data narrow --out small --threads 1 --layers 96,39 --epochs 2
    check "images of $size" "[ $? -eq 0 ] && [ -s small/model.dlgn ]"
done
run train --data narrow --out other --layers 96,39 --shift 1
check "a shift too far" "[ $? -eq 1 ] && grep -q -- '--shift = 1: must be less than the sides of the images, 1 x 2' log.txt"
printf 'a,k\n0,x\n1,y\n%.0s' 1 2 3 4 5 6 7 8 9 >bit.csv
awk 'NR == 1 || !/a/' bit.csv >one_bit.csv
run train --data one_bit.csv --out other
check "a single bit" "[ $? -eq 1 ] && grep -q '^error: one_bit.csv: becomes a single bit' log.txt && [ ! -e other ]"

# Images of PNG: rows to classify may be of some of the classes only.
mkdir -p sides/left sides/right right/right other/up
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
    printf '\211PNG\015\012\032\012\000\000\000\015IHDR\000\000\000\002\000\000\000\002\010\000\000\000\000W\335R\370\000\000\000\016IDATx\332c\370\305\312\360\213\025\000\006\365\001\377\236\016\247Q\000\000\000\000IEND\256B\140\202' >sides/left/$i.png
    printf '\211PNG\015\012\032\012\000\000\000\015IHDR\000\000\000\002\000\000\000\002\010\000\000\000\000W\335R\370\000\000\000\016IDATx\332c\140\375\305\300\372\013\000\005\013\001\377\002\246\240\140\000\000\000\000IEND\256B\140\202' >sides/right/$i.png
    cp sides/right/$i.png right/right
done
cp sides/left/1.png other/up
run train --data sides --out seen --threads 1 --layers 40 --epochs 4
status=$?
if grep -q 'built without libpng' log.txt; then
    skip "the program was built without libpng"
else
    check "images of PNG" "[ $status -eq 0 ]"
    "$program" classify seen/model.dlgn --data right >labels.csv 2>log.txt
    check "images of one class" "[ $? -eq 0 ] && [ \"\$(wc -l <labels.csv)\" -eq 13 ] && grep -q '^12 of 12 ' log.txt"
    run classify seen/model.dlgn --data other
    check "images of another class" "[ $? -eq 1 ] && grep -q '^error: other: ' log.txt"

    # Images without labels: a line for each file. Grey ones in the three channels of colours are grey.
    mkdir flat wide tints tints/warm tints/cold
    cp sides/left/1.png flat/b,1.png
    cp sides/right/1.png flat/a.png
    printf '\211PNG\015\012\032\012\000\000\000\015IHDR\000\000\000\002\000\000\000\002\010\002\000\000\000\375\324\232s\000\000\000\022IDATx\332c\370\365\353\027+++\003\204\002\0002\201\005\373\332\344\271x\000\000\000\000IEND\256B`\202' >flat/c.PNG
    "$program" classify seen/model.dlgn --data flat --scores >labels.csv 2>log.txt
    check "images without labels" "[ $? -eq 0 ] && [ ! -s log.txt ] && [ \"\$(wc -l <labels.csv)\" -eq 4 ] && [ \"\$(cut -d , -f 1-2 labels.csv | sed 2q)\" = 'file,label
a.png,right' ] && sed -n 3p labels.csv | grep -q '^\"b,1.png\",left,' && sed -n 4p labels.csv | cut -d , -f 2- >c.txt && sed -n 's/^.*png\",//p' labels.csv | cmp - c.txt"
    "$program" classify seen/model.dlgn --data right >labels.csv 2>log.txt
    check "files in folders of classes" "grep -qx 'right/12.png,right' labels.csv"
    run report seen/model.dlgn --data flat --out flat_report
    check "a report without labels" "[ $? -eq 0 ] && ! grep -qi 'accuracy' flat_report/report.txt"
    run train --data flat --out none
    check "no training without labels" "[ $? -eq 1 ] && grep -q 'flat: has 0 folders, there must be one for each of 2 to 256 classes' log.txt"
    cp sides/left/1.png right/stray.Png
    run classify seen/model.dlgn --data right
    check "images beside folders" "[ $? -eq 1 ] && grep -q '^error: right: has images beside its folders, such as stray.Png: ' log.txt"
    mv right/stray.Png sides
    run train --data sides --out none
    check "nor are they left out of training" "[ $? -eq 1 ] && grep -q '^error: sides: has images beside its folders, such as stray.Png: ' log.txt && [ ! -e none ]"
    rm sides/stray.Png
    printf '\211PNG\015\012\032\012\000\000\000\015IHDR\000\000\000\004\000\000\000\001\010\000\000\000\000\334WP\021\000\000\000\015IDATx\332c\370\305\372\213\025\000\005\365\001\377+\037\374\252\000\000\000\000IEND\256B`\202' >wide/1.png
    run classify seen/model.dlgn --data wide
    check "images of as many pixels in another form" "[ $? -eq 1 ] && grep -qx 'error: wide/1.png: has pixels of 1 x 4 in grey, there should be 2 x 2 in grey' log.txt"
    for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
        printf '\211PNG\015\012\032\012\000\000\000\015IHDR\000\000\000\002\000\000\000\002\010\002\000\000\000\375\324\232s\000\000\000\017IDATx\332c\370\305\012\002\014\020\012\000\023\341\002\047u\274\364\210\000\000\000\000IEND\256B`\202' >tints/warm/$i.png
        printf '\211PNG\015\012\032\012\000\000\000\015IHDR\000\000\000\002\000\000\000\002\010\002\000\000\000\375\324\232s\000\000\000\021IDATx\332c`e\375\305\312\312\312\000\241\000\020\015\002\047\3416\373\233\000\000\000\000IEND\256B`\202' >tints/cold/$i.png
    done
    cp tints/warm/1.png flat
    run classify seen/model.dlgn --data flat
    check "colour for a grey model" "[ $? -eq 1 ] && grep -qx 'error: flat/1.png: has pixels of 2 x 2 in colour, there should be 2 x 2 in grey' log.txt"
    run train --data tints --out tinted --threads 1 --layers 40 --epochs 4
    check "images in colour" "[ $? -eq 0 ] && grep -q '12 features' log.txt"
    "$program" classify tinted/model.dlgn --data flat --scores >labels.csv 2>log.txt
    check "grey for a model of colours" "[ $? -eq 0 ] && grep -q '^1.png,warm,' labels.csv && sed -n 's/^c.PNG,//p' labels.csv >c.txt && sed -n 's/^.*b,1.png\",//p' labels.csv | cmp - c.txt"
fi

# Three kinds of flower by two numbers and a word, as a spreadsheet writes them, and rows without labels.
awk 'BEGIN {
    srand(1)
    head = "\357\273\277length;\"wide; or not\";colour"
    printf "%s;kind\r\n", head >"flowers.csv"
    printf "%s\r\n", head >"unlabelled.csv"
    for (i = 0; i < 600; ++i) {
        kind = i % 3
        colour = rand() < 0.1 ? "" : kind == 2 ? "blue" : "\"red, or so\""
        row = sprintf("%.1f;%.2f;%s", 3 + kind + rand(), 10 * (kind == 1) + 3 * rand(), colour)
        printf "%s;%s\r\n", row, substr("rose lily iris", 1 + 5 * kind, 4) >"flowers.csv"
        printf "%s\r\n", row >"unlabelled.csv"
    }
}'

run train --data flowers.csv --out model --threads 1 --layers 200,90 --epochs 10
check "training on a table" "[ $? -eq 0 ]"
check "the model is good" "grep -q '\"accuracy\": 0\.9[5-9]\|\"accuracy\": 1' model/report.json"
check "its label has the column's name" "grep -q '^classes 3 \"kind\"' model/model.dlgn"
check "an unknown category is seen" "grep -q '^category \"colour\" unknown ' model/model.dlgn"
check "ports are called as columns" "grep -q '  input \[[0-9]*:0\] wide__or_not;' model/netlist.v"
check "their integers are told" "head -n 1 model/ports.txt | grep -q '^dlgn-ports 1' && grep -q '^\"length\" unsigned [0-9]* scale 10$' model/ports.txt"
check "and what ports and labels mean" "grep -q '^input wide__or_not.[0-9]*:0.: \"wide; or not\": unsigned integer of [0-9]* bits, the value x 100$' model/names.txt &&
    grep -qxF 'input colour[1:0]: \"colour\": 0 is \"blue\", 1 is \"red, or so\"' model/names.txt &&
    grep -qxF 'output label[1:0]: 0 is \"iris\", 1 is \"lily\", 2 is \"rose\"' model/names.txt"
check "all rows go through the ports" "grep -q '\"differing_rows\": 0' model/report.json"
if command -v iverilog >/dev/null 2>&1; then
    check "the netlist passes its testbench" \
        "(cd model && iverilog -o run.vvp testbench.v netlist.v cells.v && vvp -n run.vvp) >log.txt && grep -q '^PASS 120' log.txt"
else
    skip "the netlist's testbench: iverilog is not there"
fi

run netlist model/model.dlgn --data flowers.csv --outputs classes --out classes
check "a port for each class" "[ $? -eq 0 ] && grep -qx '  output is_lily;' classes/netlist.v && grep -qxF 'output is_lily: 1 if the label is \"lily\"' classes/names.txt"
run netlist model/model.dlgn --data flowers.csv --outputs classes --part gates --stream axi --out votes
check "a port for the votes of each class" "[ $? -eq 0 ] && grep -qx '  output \[29:0\] votes_rose;' votes/netlist.v && grep -qxF 'output votes_rose[29:0]: votes for \"rose\"' votes/names.txt"
run convert model/model.dlgn --outputs classes --out classes.blif
check "outputs of BLIF called after classes" "[ $? -eq 0 ] && grep -A 3 '^.outputs' classes.blif | grep -q '^ is_lily '"
for part in whole gates; do
    run convert model/model.dlgn --part $part --out label.blif
    check "and numbered, part $part" "[ $? -eq 0 ] && grep -A 1 '^.outputs' label.blif | grep -q '^ $([ $part = whole ] && echo label || echo votes).0. '"
done
for style in gates rtl; do
    run convert model/model.dlgn --ports classes/ports.txt --outputs classes --style $style --out classes/$style.v
    check "Verilog of style $style with ports for classes" "[ $? -eq 0 ]"
done
if command -v iverilog >/dev/null 2>&1; then
    for files in "classes testbench.v netlist.v cells.v" "classes testbench.v gates.v" "classes testbench.v rtl.v" \
        "votes testbench.v netlist.v cells.v" "votes stream_testbench.v stream.v netlist.v cells.v"; do
        check "simulated: $files" "(cd ${files%% *} && iverilog -o run.vvp ${files#* } && vvp -n run.vvp) >log.txt && grep -q '^PASS 600' log.txt"
    done
else
    skip "ports for classes in simulation: iverilog is not there"
fi

cp flowers.csv kept.csv
printf '999.125;0.001;blue;iris\r\n' >>flowers.csv
sh model/again.sh --out again >log.txt 2>&1
check "the same netlist again, though rows are others" "[ $? -eq 0 ] && cmp model/netlist.v again/netlist.v && cmp model/ports.txt again/ports.txt"
mv kept.csv flowers.csv
sed 's/^"wide; or not" unsigned [0-9]* scale 100/"wide; or not" unsigned 20 scale 1000/' model/ports.txt >own.txt
run netlist model/model.dlgn --data flowers.csv --ports own.txt --out own
check "ports of one's own" "[ $? -eq 0 ] && grep -q '  input \[19:0\] wide__or_not;' own/netlist.v && grep -q '\"differing_rows\": 0' own/figures.json"
grep -v '^"length"' model/ports.txt >short.txt
run netlist model/model.dlgn --ports short.txt --out short
check "a port that is missing" "[ $? -eq 1 ] && grep -q 'short.txt: has no format of feature \"length\", which is read' log.txt && [ ! -e short/netlist.v ]"

"$program" classify model/model.dlgn --data unlabelled.csv >labels.csv 2>log.txt
check "labels of rows without" "[ $? -eq 0 ] && [ \"\$(wc -l <labels.csv)\" -eq 601 ] && [ \"\$(head -n 1 labels.csv)\" = kind ]"
"$program" classify model/model.dlgn --data flowers.csv --scores --out scored.csv 2>log.txt
check "labels beside those of the file" "grep -q '^[56][0-9][0-9] of 600 labels are those of the file' log.txt"
check "and their scores" "[ \"\$(head -n 1 scored.csv)\" = kind,iris,lily,rose ]"
check "the same labels" "cut -d , -f 1 scored.csv | cmp - labels.csv"

run refine model/model.dlgn --data flowers.csv --rounds 1 --out refined.dlgn
check "refinement" "[ $? -eq 0 ] && [ -s refined.dlgn ] && ! grep -q test log.txt"
run refine model/model.dlgn --data flowers.csv --rounds 0 --test-accuracy --out same.dlgn
check "the test rows if asked" "[ $? -eq 0 ] && [ \"\$(grep -c '^test [0-9.]* %; wrote same.dlgn' log.txt)\" -eq 1 ]"
check "no rounds change nothing" "cmp model/model.dlgn same.dlgn"

# A pupil of the teacher alone, of rows with other labels: it says what the teacher says.
awk -F ';' 'BEGIN { turned["rose"] = "lily"; turned["lily"] = "iris"; turned["iris"] = "rose" }
    { sub(/\r/, "") } NR > 1 { sub(/[a-z]*$/, turned[$4]) } { printf "%s\r\n", $0 }' flowers.csv >turned.csv
run train --data flowers.csv --held-out 0 --test flowers.csv --thresholds quantile --out teacher --threads 1 --layers 200,90 --epochs 10
run train --data turned.csv --held-out 0 --test turned.csv --thresholds quantile --teacher teacher/model.dlgn --teacher-share 1 --out taught --threads 1 --layers 60,30 --epochs 10
"$program" classify taught/model.dlgn --data flowers.csv >labels.csv 2>log.txt
check "training by a teacher" "grep -qE '^(5[5-9][0-9]|600) of 600 ' log.txt"
run train --data flowers.csv --teacher arrays/model.dlgn --out taught
check "a teacher of other bits" "[ $? -eq 1 ] && grep -q 'arrays/model.dlgn: tells 2 classes apart by .* bits; here are 3 and ' log.txt"
run train --data flowers.csv --held-out 100 --teacher model/model.dlgn --out taught2
check "a teacher with other thresholds" "[ $? -eq 1 ] && grep -q '^error: model/model.dlgn: has another encoder: a teacher ' log.txt && [ ! -e taught2 ]"
sed 's/rose$/tulip/' flowers.csv | sed 's/rose\r$/tulip\r/' >others.csv
run train --data others.csv --teacher model/model.dlgn --out taught2
check "a teacher of other classes" "[ $? -eq 1 ] && grep -q '^error: model/model.dlgn: has other classes' log.txt && [ ! -e taught2 ]"

# A slip does not cost a model or the data.
cp model/model.dlgn kept.dlgn
cp flowers.csv kept.csv
run train --data flowers.csv --teacher model/model.dlgn --out model
check "the teacher is not replaced" "[ $? -eq 1 ] && grep -q '^error: --out model/model.dlgn: is model/model.dlgn, which is read' log.txt"
run classify model/model.dlgn --data flowers.csv --out model/model.dlgn
check "nor is a model by labels" "[ $? -eq 1 ] && grep -q '^error: --out model/model.dlgn: is model/model.dlgn, which is read' log.txt"
run classify model/model.dlgn --data flowers.csv --out ./flowers.csv
check "nor are rows by labels" "[ $? -eq 1 ] && grep -q '^error: --out ./flowers.csv: is flowers.csv, which is read' log.txt"
run refine model/model.dlgn --data flowers.csv --rounds 1 --out flowers.csv
check "nor are rows by a model" "[ $? -eq 1 ] && grep -q '^error: --out flowers.csv: is flowers.csv, which is read' log.txt"
ln model/model.dlgn model.blif
run convert model/model.dlgn --out model.blif
check "nor is a model by a circuit" "[ $? -eq 1 ] && grep -q '^error: --out model.blif: is model/model.dlgn, which is read' log.txt"
run import classes.blif --out classes.blif
check "nor is a circuit by a model" "[ $? -eq 1 ] && grep -q '^error: --out classes.blif: is classes.blif, which is read' log.txt"
check "all are as they were" "cmp kept.dlgn model/model.dlgn && cmp kept.csv flowers.csv"
rm model.blif
run train --data flowers.csv --register-inputs --out early
check "a netlist's options before training" "[ $? -eq 1 ] && grep -q 'need --stages' log.txt && [ ! -e early/model.dlgn ]"
run train --data flowers.csv --teacher-share 0.5 --out taught
check "a share of nobody" "[ $? -eq 1 ] && grep -q -- '--teacher-share does nothing without --teacher' log.txt"

# Two networks of the seeds 1 and 2 are those two joined; a decision that is moved finds more of the other kinds.
run train --data flowers.csv --out first --threads 1 --layers 60,30 --epochs 3
run train --data flowers.csv --out second --threads 1 --layers 60,30 --epochs 3 --seed 2
run refine first/neurons.dlgn second/neurons.dlgn --data flowers.csv --rounds 0 --out joined.dlgn
run train --data flowers.csv --out both --threads 1 --layers 60,30 --epochs 3 --members 2
check "members are trained apart and joined" "[ $? -eq 0 ] && cmp joined.dlgn both/model.dlgn && grep -q '^joined: held-out' log.txt"
# Three epochs of two networks: points begin anew with the second.
points=$(sed -n 's|.*<polyline .*points="\([^"]*\)".*|\1|p' both/report.html | awk '{ print NF }' | sort | uniq -c | tr -s ' ')
check "each member has curves of its own" "[ '$points' = ' 8 3' ]"
check "they are told" "grep -q '^training 90 neurons, network 2 of 2 ' log.txt && grep -q '\"neurons\": 180' both/report.json"
awk 'BEGIN { srand(4); print "a,b,kind"; for (i = 0; i < 3000; ++i) { odd = i % 3 == 0
    print int(40 * rand() + 20 * odd) "," int(40 * rand() + 20 * odd) "," (odd ? "odd" i % 2 : "usual") } }' >usual.csv
alarms() { # alarms FOLDER KIND: rows of this kind that are told not to be usual
    "$program" classify "$1/model.dlgn" --data usual.csv --one-class usual --out labels.csv 2>/dev/null
    paste -d , usual.csv labels.csv | grep -c ",$2.*,not usual\$"
}
set -- --data usual.csv --one-class usual --threads 1 --layers 60,40 --epochs 20 --area-weight 0 --held-out 500
run train "$@" --out strict
run train "$@" --false-alarms 0.3 --out alert
check "false alarms" "[ $? -eq 0 ] && grep -q '^with false alarms: held-out' log.txt &&
    [ $(alarms strict usual) -lt 200 ] && [ $(alarms alert usual) -gt 300 ] && [ $(alarms alert usual) -lt 700 ] &&
    [ $(alarms alert odd) -gt $(($(alarms strict odd) + 50)) ]"
run train --data flowers.csv --false-alarms 0.1 --out taught
check "false alarms of no class" "[ $? -eq 1 ] && grep -q -- '--false-alarms does nothing without --one-class' log.txt"
run train --data usual.csv --one-class usual --false-alarms 0.1 --held-out 0 --out taught
check "false alarms of no rows" "[ $? -eq 1 ] && grep -q -- '--false-alarms does nothing with --held-out 0' log.txt"
run report refined.dlgn --data flowers.csv --out report
check "a report" "[ $? -eq 0 ] && grep -q '<svg' report/report.html && grep -q '^  accuracy  *[0-9.]* % of 600 rows of flowers.csv' log.txt"
run netlist refined.dlgn --out netlist
check "a netlist without data" "[ $? -eq 0 ] && grep -q 'random' log.txt && [ -s netlist/netlist.v ]"
for ending in c hpp v blif aig aag dot dlgn; do
    run convert refined.dlgn --out "out.$ending"
    check "conversion to .$ending" "[ $? -eq 0 ] && [ -s out.$ending ]"
done
run convert refined.dlgn --style rtl --registers votes,label --out rtl.v
check "Verilog with registers" "[ $? -eq 0 ] && grep -q 'of the inputs 2 clocks before' rtl.v && grep -q 'input wire .*wide' rtl.v"
check "a model is itself" "cmp refined.dlgn out.dlgn"

# Verilog with registers says what the gates say, as many clocks later as stages have registers, whatever these held at
# first: Yosys proves it for a model of numbers, a category and unknown values, for each stage and for all.
if command -v yosys >/dev/null 2>&1; then
    run train --data flowers.csv --out narrow --threads 1 --layers 40,12 --epochs 3
    run convert narrow/model.dlgn --name gates --out gates.v
    prove() { # prove STAGES FILE GOLD: that is module `clocked`, this `gates`, of the ports that gates.v has
        awk -v latency="$(echo "$1" | awk -F , '{ print NF }')" '/^  input / {
            sub(/;.*/, "")
            ports = ports ", input " (NF > 2 ? $2 " " : "") $NF
            connections = connections ", ." $NF "(" $NF ")"
        }
        /^  output / { sub(/;.*/, ""); range = NF > 2 ? $2 : ""; label = $NF }
        END {
            print "module miter (input clk" ports ", output differ);\n  wire " range " early, late;"
            print "  gates gold (." label "(early)" connections ");\n  clocked gate (.clk(clk), ." label "(late)" connections ");"
            kept = "early"
            for (i = 1; i <= latency; ++i) {
                print "  reg " range " kept" i ";\n  always @(posedge clk) kept" i " <= " kept ";"
                kept = "kept" i
            }
            print "  assign differ = late != " kept ";\nendmodule"
            print "sat -verify -prove-skip " latency " -seq " latency + 1 " -prove differ 0 miter" >"prove.ys"
        }' gates.v >miter.v
        yosys -q -p "read_verilog $3 $2 miter.v; hierarchy -check -top miter; proc; flatten; opt -full; script prove.ys" >log.txt 2>&1
    }
    for stages in inputs bits votes sums label inputs,bits,votes,sums,label; do
        run convert narrow/model.dlgn --style rtl --registers "$stages" --name clocked --out clocked.v
        prove "$stages" clocked.v gates.v
        check "the label of registers after $stages" "[ $? -eq 0 ]"
    done
    sed 's/sum1_q > /sum1 > /' clocked.v >early.v
    prove "$stages" early.v gates.v
    check "a sum that comes a clock early is seen" "[ $? -ne 0 ] && grep -q 'proof did fail' log.txt && ! cmp -s clocked.v early.v"
    sed 's/votes0 = {\([^,]*\), /votes0 = {~\1, /' clocked.v >vote.v
    prove "$stages" vote.v gates.v
    check "and a vote that is inverted" "[ $? -ne 0 ] && grep -q 'proof did fail' log.txt && ! cmp -s clocked.v vote.v"
    prove inputs clocked.v gates.v
    check "and another latency" "[ $? -ne 0 ] && grep -q 'proof did fail' log.txt"
    # Of 30 votes a class, too many for gates and sums of numbers: against the same without registers.
    run convert refined.dlgn --name gates --out gates.v
    run convert refined.dlgn --style rtl --name gates --out unclocked.v
    run convert refined.dlgn --style rtl --registers "$stages" --name clocked --out clocked.v
    prove "$stages" clocked.v unclocked.v
    check "registers of a model of many votes" "[ $? -eq 0 ]"
    sed 's/sum1_q > /sum1 > /' clocked.v >early.v
    prove "$stages" early.v unclocked.v
    check "and a sum that comes early there" "[ $? -ne 0 ] && grep -q 'proof did fail' log.txt && ! cmp -s clocked.v early.v"
else
    skip "proofs of registers: yosys is not there"
fi
run import out.blif --out back.dlgn
check "import" "[ $? -eq 0 ] && grep -q '^number \"length\[0\]\" 0.5' back.dlgn"
run convert back.dlgn --part gates --ports bits --out back.blif
check "and back" "[ $? -eq 0 ]"
abc=$(command -v berkeley-abc || command -v yosys-abc || true)
if [ -n "$abc" ]; then
    run convert back.dlgn --part gates --ports bits --out back.aig
    "$abc" -q 'cec -n out.aig back.aig' >log.txt 2>&1
    check "the same function" "grep -q 'Networks are equivalent' log.txt"
else
    skip "the same function in AIGER and back: ABC is not there"
fi

# The label first and a name last, with a header and without.
awk -F ';' 'NR > 1 { sub("\r", "", $NF); print $NF " " $1 " " $2 " row" NR }' flowers.csv | grep -v ',' >bare.txt
grep -v '" ' bare.txt >data.txt
{ echo "kind length width name"; awk '{ print $1, $2, $3, $NF }' data.txt; } >named.txt
tail -n +2 named.txt >unnamed.txt
run train --data named.txt --label 1 --leave-out 4 --out spaced --threads 1 --layers 60,30 --epochs 10
check "training with the label first" "[ $? -eq 0 ] && grep -q '^classes 3 \"kind\"' spaced/model.dlgn"
run classify spaced/model.dlgn --data named.txt
check "labels found by their name" "grep -q ' labels are those of the file, [1-9]' log.txt"
cp log.txt first.txt
run classify spaced/model.dlgn --data unnamed.txt --label 1 --leave-out 4
check "and by their place" "grep -v '^note: unnamed.txt: has no header' log.txt | cmp - first.txt && ! cmp -s log.txt first.txt"

# Wrong use: one message that says what is wrong.
expect() {
    message=$1
    shift
    run "$@"
    status=$?
    check "status of '$message'" "[ $status -ne 0 ] && [ $status -lt 126 ]"
    check "message '$message'" "[ \"\$(grep -cF -- '$message' log.txt)\" -eq 1 ]"
}
expect "has no such column" train --data flowers.csv --label price --out wrong
expect "flowers.csv" classify model/model.dlgn --data /nowhere/flowers.csv
expect "has an ending that says no format" convert refined.dlgn --out model.doc
expect "--registers = votes: needs --style rtl" convert refined.dlgn --registers votes --out out.v
expect "--style = rtl: is of whole classifiers as Verilog only" convert refined.dlgn --style rtl --out out.blif
expect "out.c: has an ending" import out.c
expect "model.doc" classify model.doc --data flowers.csv
printf 'a,b\n1,x\n2\n3,y\n' >ragged.csv
expect "ragged.csv:3:" train --data ragged.csv --out wrong
printf 'a,b\n1,x\n2,x\n' >one.csv
expect "one.csv: has only one class" train --data one.csv --out wrong
printf 'length,kind\n1,rose\n' >other.csv
expect 'has no column "wide; or not"' classify model/model.dlgn --data other.csv
expect "--window does nothing with a table" train --data flowers.csv --window 3 --out wrong
finish $((failures > 0))
