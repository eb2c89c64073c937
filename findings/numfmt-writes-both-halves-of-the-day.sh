#!/bin/sh
# numfmt, number formats of spreadsheets for JavaScript, and the time formats of Chinese Excel (built in as 34 and
# 55): 上午/下午 is their AM/PM.
# Expected: 18:00 is 下午6时00分, as with AM/PM.
# Seen: both words are printed and the hours go to 24: 上午/下午18时00分, in every locale.
# So: 上午/下午 is written AM/PM in a format before numfmt gets it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts numfmt@4.0.1 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.mjs <<'END'
import { format } from 'numfmt';
console.log('numfmt 4.0.1');
for (const pattern of ['上午/下午h"时"mm"分"', 'AM/PMh"时"mm"分"'])
    for (const locale of ['en', 'zh-CN']) console.log(`${pattern}, ${locale}: ${format(pattern, 0.75, { locale })}`);
END
node try.mjs >seen

cat >known <<'END'
numfmt 4.0.1
上午/下午h"时"mm"分", en: 上午/下午18时00分
上午/下午h"时"mm"分", zh-CN: 上午/下午18时00分
AM/PMh"时"mm"分", en: PM6时00分
AM/PMh"时"mm"分", zh-CN: 下午6时00分
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
