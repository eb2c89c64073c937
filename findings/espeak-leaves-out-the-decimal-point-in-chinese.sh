#!/bin/sh
# eSpeak NG 1.51, the speech of most screen readers on Linux: decimal numbers in Mandarin and Cantonese, and in
# Japanese and Korean.
# Expected: 3.5 is 三点五, "three point five": dian in Mandarin, dim in Cantonese, and so on.
# Seen: the point isn't said. 3.5 is "three five", what is made of "3 5" but for a stress, and 12.05 is "twelve zero
# five": a growth of 3.5% can be heard as 35. Vietnamese, their neighbour, has a word for the point.
# So: for ears a decimal is written out, 三点五, which both Chinese voices say.
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

speak() { root/usr/bin/espeak-ng --path="$LD_LIBRARY_PATH" -q -x -v "$1" -- "$2" | tr -d '\n' | sed "s/^ */$1 $2: /;s/ *$//"; echo; }
{
    root/usr/bin/espeak-ng --path="$LD_LIBRARY_PATH" --version 2>/dev/null | sed 's/  Data.*//'
    for voice in cmn-latn-pinyin yue; do
        for text in 3.5 '3 5' 12.05 三点五; do speak "$voice" "$text"; done
    done
    for voice in ja ko vi; do speak "$voice" 3.5; done
} >seen

cat >known <<'END'
eSpeak NG text-to-speech: 1.51
cmn-latn-pinyin 3.5: sa55n_| w'u214_|
cmn-latn-pinyin 3 5: s'a55n_| w'u214_|
cmn-latn-pinyin 12.05: s.,i.35_|@r51_| li35N_| w'u214_|
cmn-latn-pinyin 三点五: s'a55n_| t'iE35n_| w'u214_|
yue 3.5: saa7m_| 'ng5_|
yue 3 5: s'aa7m_| 'ng5_|
yue 12.05: s,a6p_| ji6_| ling4_| 'ng5_|
yue 三点五: saa1md'i2m_| 'ng5_|
ja 3.5: s'an_! go_!
ko 3.5: s'am_! 'o_!
vi 3.5: _b'a:1_| tS@3m_| n'a7m_|
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
