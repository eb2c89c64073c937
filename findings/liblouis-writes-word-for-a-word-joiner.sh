#!/bin/sh
# liblouis 3.24.0, the braille of most screen readers, and the marks that hold letters together without being seen: the
# word joiner U+2060 (typesetters put it before % so that 10% isn't torn) and U+FEFF, which had that office before it.
# Expected: nothing is written for them, as nothing is seen; at worst a blank.
# Seen: the English words "word" and "zero" are brailled in the middle of the number or the word, in any language. The
# table of spaces says: replace U+2060, and then a remark, WORD JOINER; its first word is taken for what to write.
# So: both marks are taken out of a text before braille is made of it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1 libyaml-0-2 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }
for package in *.deb; do dpkg-deb -x "$package" root; done
LD_LIBRARY_PATH=$(echo "$PWD"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
LOUIS_TABLEPATH="$PWD/root/usr/share/liblouis/tables"
export LOUIS_TABLEPATH

braille() { printf "$2" | root/usr/bin/lou_translate -f "unicode.dis,$1" 2>/dev/null; }
{
    root/usr/bin/lou_translate --version | sed -n 1p
    echo "the word 'word' alone: $(braille en-ueb-g1.ctb word)"
    for table in en-ueb-g1.ctb de-g1.ctb es-g1.ctb zhcn-g1.ctb; do
        echo "$table: 10%: $(braille $table '10%%')"
        echo "$table: 10, U+2060, %: $(braille $table '10\342\201\240%%')"
        echo "$table: tram, U+FEFF, way: $(braille $table 'tram\357\273\277way')"
    done
} >seen

cat >known <<'END'
root/usr/bin/lou_translate (Liblouis) 3.24.0
the word 'word' alone: ⠺⠕⠗⠙
en-ueb-g1.ctb: 10%: ⠼⠁⠚⠨⠴
en-ueb-g1.ctb: 10, U+2060, %: ⠼⠁⠚⠺⠕⠗⠙⠨⠴
en-ueb-g1.ctb: tram, U+FEFF, way: ⠞⠗⠁⠍⠵⠑⠗⠕⠺⠁⠽
de-g1.ctb: 10%: ⠼⠁⠚⠼⠚⠴
de-g1.ctb: 10, U+2060, %: ⠼⠁⠚⠺⠕⠗⠙⠼⠚⠴
de-g1.ctb: tram, U+FEFF, way: ⠞⠗⠁⠍⠵⠑⠗⠕⠺⠁⠽
es-g1.ctb: 10%: ⠼⠁⠚⠸⠴
es-g1.ctb: 10, U+2060, %: ⠼⠁⠚⠺⠕⠗⠙⠸⠴
es-g1.ctb: tram, U+FEFF, way: ⠞⠗⠁⠍⠵⠑⠗⠕⠺⠁⠽
zhcn-g1.ctb: 10%: ⠼⠁⠚⠀⠼⠚⠴
zhcn-g1.ctb: 10, U+2060, %: ⠼⠁⠚⠺⠕⠗⠙⠼⠚⠴
zhcn-g1.ctb: tram, U+FEFF, way: ⠞⠗⠁⠍⠵⠑⠗⠕⠺⠁⠽
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
