#!/bin/sh
# speech-rule-engine, which makes Nemeth braille of MathML for MathJax. Formulas on Chinese and Japanese pages are often
# typed with the full-width signs of the keyboard: （ａ＋ｂ）.
# Expected: ＋ is brailled like +, as full-width letters are brailled like a and b; or it stands in the braille as it is,
# as Chinese words do.
# Seen: the letters are right, the signs vanish without a trace: a－b, a／b and （a＋b） are all "ab", the product, and
# a＝b is "a b". The same engine's speech names each of them ("fullwidth left parenthesis").
# So: signs in MathML are folded to ASCII before braille is made of it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts speech-rule-engine@4.1.2 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.cjs <<'END'
const engine = require('speech-rule-engine');
const formulas = {
    '(a+b)': '<mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo>',
    '（a＋b）': '<mo>（</mo><mi>a</mi><mo>＋</mo><mi>b</mi><mo>）</mo>',
    'a-b': '<mi>a</mi><mo>-</mo><mi>b</mi>',
    'a－b': '<mi>a</mi><mo>－</mo><mi>b</mi>',
    'a／b': '<mi>a</mi><mo>／</mo><mi>b</mi>',
    'a＝b': '<mi>a</mi><mo>＝</mo><mi>b</mi>',
    'ａ+ｂ': '<mi>ａ</mi><mo>+</mo><mi>ｂ</mi>',
};
(async () => {
    console.log('speech-rule-engine ' + engine.version);
    for (const [locale, modality] of [['nemeth', 'braille'], ['en', 'speech']]) {
        await engine.setupEngine({ locale, modality });
        await engine.engineReady();
        for (const [name, formula] of Object.entries(formulas)) {
            console.log(`${modality} of ${name}: ${engine.toSpeech(`<math>${formula}</math>`)}`);
        }
    }
})();
END
node try.cjs >seen

cat >known <<'END'
speech-rule-engine 4.1.2
braille of (a+b): ⠷⠁⠬⠃⠾
braille of （a＋b）: ⠁⠃
braille of a-b: ⠁⠤⠃
braille of a－b: ⠁⠃
braille of a／b: ⠁⠃
braille of a＝b: ⠁⠀⠀⠃
braille of ａ+ｂ: ⠁⠬⠃
speech of (a+b): left parenthesis a plus b right parenthesis
speech of （a＋b）: fullwidth left parenthesis a plus sign b fullwidth right parenthesis
speech of a-b: a minus b
speech of a－b: a minus b
speech of a／b: a slash b
speech of a＝b: a equals b
speech of ａ+ｂ: a plus b
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
