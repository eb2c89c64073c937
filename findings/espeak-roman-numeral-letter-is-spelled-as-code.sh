#!/bin/sh
# eSpeak NG as packed by phonemizer for npm, English voice. Laws and EU acts number their parts with the letters Ⅳ
# (U+2163), Ⅻ (U+216B).
# Expected: they sound like IV, "roman four", as their compatibility decomposition says.
# Seen: "letter two one six three": the number of the character, digit by digit.
# So: Roman numeral letters are written as plain letters where a text is meant for speech.
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
for (const text of ['Part IV', 'Part Ⅳ', 'Part Ⅻ']) {
    console.log(`${text}: ${(await phonemize(text, 'en-gb')).join(' | ') || '(nothing)'}`);
}
END
node --no-warnings try.mjs >seen

cat >known <<'END'
phonemizer 1.2.1 (eSpeak NG, voice en-gb)
Part IV: pˈɑːt ɹˌəʊmən fˈɔː
Part Ⅳ: pˈɑːt lˌɛtətˈuːwˈɒnsˈɛvənθɹˈiː
Part Ⅻ: pˈɑːt lˌɛtətˈuːwˈɒnsˈɛvənbˈiː
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
