#!/bin/sh
# Readability, the reader view of Firefox, and a notice whose issuing office and day stand in a footer element inside
# the article.
# Expected: the foot of an article is the article's (HTML 4.3.8: a footer is about its nearest section); the page's
# own is left out.
# Seen: every footer is left out, wherever it stands: an order without the office that gave it.
# So: a footer is judged by where it stands.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@26.1.0 >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >try.cjs <<'END'
const { JSDOM } = require('jsdom');
const { Readability } = require('@mozilla/readability');
console.log('@mozilla/readability ' + require('./node_modules/@mozilla/readability/package.json').version);
const words = '<p>' + 'The council has decided, after hearing all who wished to speak, that the bridge stays open on Sundays. '.repeat(4) + '</p>';
for (const foot of ['<footer>Given by the Town Clerk, 5 March 2025</footer>', '<p>Given by the Town Clerk, 5 March 2025</p>']) {
    const page = `<!doctype html><title>Order</title><body><article><h1>Order on the bridge</h1>${words.repeat(4)}${foot}</article>`;
    const read = new Readability(new JSDOM(page).window.document).parse();
    console.log(`${foot}: ${read.textContent.includes('Town Clerk') ? 'kept' : 'gone'}`);
}
END
node try.cjs >seen

cat >known <<'END'
@mozilla/readability 0.6.0
<footer>Given by the Town Clerk, 5 March 2025</footer>: gone
<p>Given by the Town Clerk, 5 March 2025</p>: kept
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
