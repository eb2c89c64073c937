#!/bin/sh
# eSpeak NG 1.51, the speech of most screen readers on Linux: a negative number, as statistics have it.
# Expected: the hyphen that keyboards write, -5, is heard as minus, since nearly all numbers are written so; the true
# minus, U+2212, is the rare sign that a voice may not know.
# Seen: the other way round. In Chinese, Cantonese, French, Spanish, Russian, Arabic, Turkish and Kazakh -5 sounds
# exactly like 5, so that a loss is heard as a gain; U+2212 is said, with the English word (m'aIn@s) if need be. Only
# some languages of the north (English, German, Swedish) say both.
# So: a negative number that is meant for ears gets U+2212 or the language's own word, 负 or moins.
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

said() { root/usr/bin/espeak-ng --path="$LD_LIBRARY_PATH" -q -x -v "$1" -- "$2" | tr -d '\n' | sed 's/^ *//;s/ *$//'; }
{
    root/usr/bin/espeak-ng --path="$LD_LIBRARY_PATH" --version 2>/dev/null | sed 's/  Data.*//'
    for voice in cmn-latn-pinyin yue fr es ru ar tr kk en de sv; do
        echo "$voice: 5 is $(said "$voice" 5), -5 is $(said "$voice" -5), U+2212 and 5 is $(said "$voice" −5)"
    done
} >seen

cat >known <<'END'
eSpeak NG text-to-speech: 1.51
cmn-latn-pinyin: 5 is w'u214_|, -5 is w'u214_|, U+2212 and 5 is (en)m'aI55n@55s(cmn)_| w'u214_|
yue: 5 is 'ng5_|, -5 is 'ng5_|, U+2212 and 5 is (en)m'aI1n@1s(yue)_| 'ng5_|
fr: 5 is s'E~k, -5 is s'E~k, U+2212 and 5 is (en)m'aIn@s(fr) s'E~k
es: 5 is T'inko, -5 is T'inko, U+2212 and 5 is (en)m'aIn@s(es) T'inko
ru: 5 is p;'jat;, -5 is p;'jat;, U+2212 and 5 is (en)m'aIn@s(ru) p;'jat;
ar: 5 is x'amsa, -5 is x'amsa, U+2212 and 5 is (en)m'aIn@s(ar) x'amsa
tr: 5 is b'ES, -5 is b'ES, U+2212 and 5 is (en)m'aIn@s(tr) b'ES
kk: 5 is b'es, -5 is b'es, U+2212 and 5 is (en)m'aIn@s(kk) b'es
en: 5 is f'aIv, -5 is m'aIn@s f'aIv, U+2212 and 5 is m'aIn@s f'aIv
de: 5 is f'ynf, -5 is m'i:nUs f'ynf, U+2212 and 5 is m'i:nUs f'ynf
sv: 5 is f'Em, -5 is m'i:n8s f'Em, U+2212 and 5 is (en)m'aIn@s(sv) f'Em
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
