#!/bin/sh
# speech-rule-engine and words in a formula, 合格率 = a/b, as official statistics write it in mtext or mi.
# Expected: text passes as it stands, so that the voice finds the word.
# Seen: a blank between all letters, 合 格 率: the voice says single letters and guesses their readings (行 率 长) without
# the word.
# So: the blanks between Chinese letters are taken out of what the engine says.
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
    const ns = 'xmlns="http://www.w3.org/1998/Math/MathML"';
    for (const rate of ['<mtext>合格率</mtext>', '<mi>合格率</mi>', '<mtext>pass rate</mtext>', '<mi>rate</mi>'])
        console.log(`${rate}: ${engine.toSpeech(`<math ${ns}>${rate}<mo>=</mo><mfrac><mi>a</mi><mi>b</mi></mfrac></math>`)}`);
})();
END
node try.cjs >seen

cat >known <<'END'
speech-rule-engine 4.1.5
<mtext>合格率</mtext>: 合 格 率 equals a over b
<mi>合格率</mi>: 合 格 率 equals a over b
<mtext>pass rate</mtext>: pass rate equals a over b
<mi>rate</mi>: rate equals a over b
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
