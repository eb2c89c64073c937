#!/bin/sh
# eSpeak NG 1.51, the speech of most screen readers on Linux, has two Mandarin voices. The first, cmn, is the one that
# a page in zh gets.
# Expected: both read Chinese letters alike.
# Seen: cmn writes a letter as pinyin with the number of its tone and then says many of those syllables with its
# English voice, "jin two" for 银 (the parts between (en) and (cmn)); only cmn-latn-pinyin says them in Mandarin.
# So: nothing in a page can mend it; readers are told to choose the voice cmn-latn-pinyin.
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
    for voice in cmn cmn-latn-pinyin; do
        speak $voice 银行
        speak $voice 人民政府
    done
} >seen

cat >known <<'END'
eSpeak NG text-to-speech: 1.51
cmn 银行: (en)jI55nt'u:55_| zI55Nt'u:55(cmn)_|
cmn 人民政府: (en)rE55nt'u:55_| mI55nt'u:55(cmn)_| ts.'@51N_| (en)fV11Tri:11(cmn)_|
cmn-latn-pinyin 银行: j'i35n_| S;'i35N_|
cmn-latn-pinyin 人民政府: z.'@35n_| m'i35n_| ts.'@51N_| f'u214_|
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
