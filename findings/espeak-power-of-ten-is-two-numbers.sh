#!/bin/sh
# eSpeak NG as packed by phonemizer for npm, English voice: how a power sounds.
# Expected: a raised figure (10⁴) is announced as superscript or power; a caret (10^4) at least as a sign.
# Seen: both are "ten four", the same as "10 4"; m² is "m two". Even the caret that text views put there for safety is
# silent.
# So: for ears a power has to be written out in words; a mark in plain text helps braille and eyes alone.
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
for (const text of ['10 4', '10⁴', '10^4', 'm²', 'm2']) {
    console.log(`${text}: ${(await phonemize(text, 'en-gb')).join(' | ') || '(nothing)'}`);
}
END
node --no-warnings try.mjs >seen

cat >known <<'END'
phonemizer 1.2.1 (eSpeak NG, voice en-gb)
10 4: tˈɛn fˈɔː
10⁴: tˈɛn fˈɔː
10^4: tˈɛn fˈɔː
m²: ˈɛm tˈuː
m2: ˈɛm tˈuː
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
