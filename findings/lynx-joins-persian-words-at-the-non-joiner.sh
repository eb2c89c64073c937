#!/bin/sh
# Lynx 2.9 and U+200C, the sign without width that Persian spelling needs: می‌شود is not میشود.
# Expected: it is kept, as every other sign of no width is (U+200B, U+200D stay).
# Seen: it is taken out, so that a braille display or a voice behind Lynx gets another spelling.
# So: nothing in a page can keep it; readers of Persian are told to use another browser.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download lynx=2.9.0dev.12-1 lynx-common=2.9.0dev.12-1 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }
for package in *.deb; do dpkg-deb -x "$package" root; done
LD_LIBRARY_PATH=$(echo "$PWD"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH

printf '%s' '<!doctype html><title>x</title><p>a&#x200c;b c&#x200b;d e&#x200d;f</p>' >page.html
{
    root/usr/bin/lynx -cfg=/dev/null -version 2>/dev/null | sed -n '1s/ (.*//p'
    root/usr/bin/lynx -cfg=/dev/null -dump -nolist -assume_charset=utf-8 -display_charset=utf-8 page.html | od -An -c | tr -s ' ' | sed 's/ *$//'
} >seen

cat >known <<'END'
Lynx Version 2.9.0dev.12
 a b c 342 200 213 d e 342 200 215
 f \n
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
