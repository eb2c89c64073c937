#!/bin/sh
# speech-rule-engine, which gives MathJax and ChromeVox their words for MathML. Formulas on Chinese and Japanese pages
# often have full-width digits.
# Expected: <mn>１２</mn> is twelve, like <mn>12</mn>.
# Seen: the digits are told one by one, "1 2": the engine takes a number it doesn't match for a row of signs. Arabic
# and Devanagari digits are "number" and the sign itself.
# So: digits are folded to ASCII in MathML that is meant for speech.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts speech-rule-engine@4.1.5 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.cjs <<'END'
const engine = require('speech-rule-engine');
(async () => {
    await engine.setupEngine({ locale: 'en', domain: 'clearspeak' });
    await engine.engineReady();
    console.log('speech-rule-engine ' + engine.version);
    for (const digits of ['12', '１２', '٢', '२'])
        console.log(`${digits}: ${engine.toSpeech(`<math xmlns="http://www.w3.org/1998/Math/MathML"><mn>${digits}</mn><mo>%</mo></math>`)}`);
})();
END
node try.cjs >seen

cat >known <<'END'
speech-rule-engine 4.1.5
12: 12 percent sign
１２: 1 2 percent sign
٢: number ٢ percent sign
२: number २ percent sign
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
