#!/bin/sh
# liblouis 3.24.0, the braille of most screen readers, table en-ueb-g1 (Unified English Braille).
# Expected: signs of everyday notices have their braille: ² ³ ⁴ as raised digits, ℃ as degree and C.
# Seen: ² and ³ have; ⁴, ℃, ㎡ and full-width digits are written as their code, \x2074 in nine cells, in the middle of
# a number.
# So: 10⁴ is written 10^4 in text, ℃ as °C, ㎡ as m², before braille is made.
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
{
    root/usr/bin/lou_translate --version | sed -n 1p
    for text in 10² 10³ 10⁴ 10^4 25°C 25℃ m² ㎡ 12 １２; do
        echo "$text: $(printf '%s' "$text" | root/usr/bin/lou_translate -f unicode.dis,en-ueb-g1.ctb 2>/dev/null)"
    done
} >seen

cat >known <<'END'
root/usr/bin/lou_translate (Liblouis) 3.24.0
10²: ⠼⠁⠚⠰⠔⠼⠃
10³: ⠼⠁⠚⠰⠔⠼⠉
10⁴: ⠼⠁⠚⠄⡳⠭⠃⠚⠛⠙⠄
10^4: ⠼⠁⠚⠈⠢⠼⠙
25°C: ⠼⠃⠑⠘⠚⠠⠉
25℃: ⠼⠃⠑⠄⡳⠭⠃⠁⠚⠉⠄
m²: ⠍⠰⠔⠼⠃
㎡: ⠄⡳⠭⠉⠉⠁⠁⠄
12: ⠼⠁⠃
１２: ⠄⡳⠭⠋⠋⠁⠁⠄⠄⡳⠭⠋⠋⠁⠃⠄
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
