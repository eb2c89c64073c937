#!/bin/sh
# ssf, the number formats of SheetJS. [$-804] in a format names a locale (Chinese) and prints nothing: ECMA-376
# 18.8.31.
# Expected: [$-804]General of 1234 is 1234.
# Seen: $1234. The dollar sign of the code stays, so that a count of people turns into money.
# So: codes of locales are taken out of a format before it is given to ssf.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts ssf@0.11.2 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.cjs <<'END'
const SSF = require('ssf');
console.log('ssf ' + SSF.version);
for (const [format, value] of [
    ['0"人"', 1234],
    ['[$-804]General"人"', 1234],
    ['[DBNum1][$-804]General', 1234],
    ['[$-409]General', 1234],
    ['[$-804]0"人"', 1234],
    ['[$-804]yyyy', 45721],
]) console.log(`${format} of ${value}: ${SSF.format(format, value)}`);
END
node try.cjs >seen

cat >known <<'END'
ssf 0.11.2
0"人" of 1234: 1234人
[$-804]General"人" of 1234: $1234人
[DBNum1][$-804]General of 1234: $1234
[$-409]General of 1234: $1234
[$-804]0"人" of 1234: $1234人
[$-804]yyyy of 45721: 2025
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
