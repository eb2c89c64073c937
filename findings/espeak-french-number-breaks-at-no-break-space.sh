#!/bin/sh
# eSpeak NG 1.51, French voice, a number in groups of three.
# Expected: the no-break space that French typography asks for (U+00A0, U+202F) keeps a number together, as it does on
# the line.
# Seen: only the plain space does. "1 234 567" with no-break spaces is heard as three numbers: one, two hundred and
# thirty-four, five hundred and sixty-seven.
# So: an amount copied with plain spaces is heard right; digits without any space too.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download espeak-ng=1.51+dfsg-10+deb12u2 libespeak-ng1=1.51+dfsg-10+deb12u2 \
    espeak-ng-data=1.51+dfsg-10+deb12u2 libpcaudio0 libsonic0 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }
for package in *.deb; do dpkg-deb -x "$package" root; done
LD_LIBRARY_PATH=$(echo "$PWD"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH

speak() { root/usr/bin/espeak-ng --path="$LD_LIBRARY_PATH" -q -x -v "$1" "$2" | tr -d '\n' | sed "s/^ */$1 $2: /;s/ *$//"; echo; }
{
    root/usr/bin/espeak-ng --path="$LD_LIBRARY_PATH" --version 2>/dev/null | sed 's/  Data.*//'
    speak fr 1234567
    speak fr '1 234 567'
    speak fr "$(printf '1\302\240234\302\240567')"
    speak fr "$(printf '1\342\200\257234\342\200\257567')"
} >seen

cat >known <<'END'
eSpeak NG text-to-speech: 1.51
fr 1234567: W~ milj'O~_! dYsA~ trA~tkatr m'il_! sE~ksA~ swasA~ts'Et
fr 1 234 567: W~ milj'O~_! dYsA~ trA~tkatr m'il_! sE~ksA~ swasA~ts'Et
fr 1 234 567: 'W~ dYsA~ trA~tk'atr sE~ksA~ swasA~ts'Et
fr 1 234 567: 'W~ dYsA~ trA~tk'atr sE~ksA~ swasA~ts'Et
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
