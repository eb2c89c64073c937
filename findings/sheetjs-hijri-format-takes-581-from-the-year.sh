#!/bin/sh
# ssf, the number formats of SheetJS. B2 before a format asks for the Hijri calendar; 45721 is 5 March 2025, which is
# 5 Ramadan 1446 by Umm al-Qura.
# Expected: the Hijri day, or the Gregorian one untouched.
# Seen: month and day stay Gregorian and 581 is taken from the year: 1444/03/05, a day that lies two and a half years
# back.
# So: a cell with B2 is converted by a table of the calendar, never by ssf.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts ssf@0.11.2 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.cjs <<'END'
const SSF = require('ssf');
console.log('ssf ' + SSF.version);
for (const format of ['yyyy/mm/dd', 'b2yyyy/mm/dd', 'b2mmmm yyyy']) console.log(`${format}: ${SSF.format(format, 45721)}`);
END
node try.cjs >seen

cat >known <<'END'
ssf 0.11.2
yyyy/mm/dd: 2025/03/05
b2yyyy/mm/dd: 1444/03/05
b2mmmm yyyy: March 1444
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
