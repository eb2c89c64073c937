#!/bin/sh
# eSpeak NG as packed by phonemizer for npm, English voice. Chinese and Japanese pages write digits full width, １２３.
# Expected: they are digits (Unicode gives them their numeric value) and are read like 123, or at least one by one.
# Seen: nothing is said, and no pause is made: a telephone number or a fee is not there.
# So: full-width digits are folded to ASCII wherever a text is meant for speech.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts phonemizer@1.2.1 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.mjs <<'END'
import { phonemize } from 'phonemizer';
const version = (await import('./node_modules/phonemizer/package.json', { with: { type: 'json' } })).default.version;
console.log(`phonemizer ${version} (eSpeak NG, voice en-gb)`);
for (const text of ['call 123', 'call １２３', '３ days']) {
    console.log(`${text}: ${(await phonemize(text, 'en-gb')).join(' | ') || '(nothing)'}`);
}
END
node --no-warnings try.mjs >seen

cat >known <<'END'
phonemizer 1.2.1 (eSpeak NG, voice en-gb)
call 123: kˈɔːl wˈɒnhˈʌndɹɪdən twˈɛnti θɹˈiː
call １２３: kˈɔːl
３ days: dˈeɪz
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
