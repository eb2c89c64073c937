#!/bin/sh
# nzh, the number words of Chinese for JavaScript: decodeS gives the number that a text in everyday numerals writes.
# Expected: what it does not know is refused, NaN or an error.
# Seen: another number comes back in silence: 两千 is 0, 廿五 is 5, 一万五 (fifteen thousand) is 10005 and the year 二〇二五 is
# 225.
# So: a number word is parsed by a grammar that refuses what it doesn't know.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts nzh@1.0.14 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.cjs <<'END'
const chinese = require('nzh').cn;
console.log('nzh ' + require('./node_modules/nzh/package.json').version);
for (const text of ['一百零五', '两千', '廿五', '一万五', '二〇二五']) console.log(`${text}: ${chinese.decodeS(text)}`);
END
node try.cjs >seen

cat >known <<'END'
nzh 1.0.14
一百零五: 105
两千: 0
廿五: 5
一万五: 10005
二〇二五: 225
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
