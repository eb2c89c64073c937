#!/bin/sh
# Lynx 2.9, a browser in text that people with braille terminals use, and a fraction in MathML.
# Expected: 1/2, or the numbers one after the other.
# Seen: the markup is printed as it stands, [MATH: <mfrac>...: unknown elements are read through everywhere but in
# math.
# So: for text browsers formulas are written as plain text, as the text view does.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download lynx=2.9.0dev.12-1 lynx-common=2.9.0dev.12-1 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }
for package in *.deb; do dpkg-deb -x "$package" root; done
LD_LIBRARY_PATH=$(echo "$PWD"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH

printf '%s' '<!doctype html><title>Rate</title><p>The rate is <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of the fee.</p>' >page.html
{
    root/usr/bin/lynx -cfg=/dev/null -version 2>/dev/null | sed -n '1s/ (.*//p'
    root/usr/bin/lynx -cfg=/dev/null -dump -nolist -assume_charset=utf-8 -display_charset=utf-8 page.html
} >seen

cat >known <<'END'
Lynx Version 2.9.0dev.12
   The rate is
   [MATH: <mfrac><mn>1</mn><mn>2</mn></mfrac> :MATH]
   of the fee.
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
