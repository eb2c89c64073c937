// Unicode's CLDR to the table of the scripts of languages: node scripts/language-scripts.mjs NODE_MODULES > language-scripts.tsv (cldr-core 48.2.0).
import fs from 'node:fs';

const supplemental = `${process.argv[2]}/cldr-core/supplemental`;
const read = name => JSON.parse(fs.readFileSync(`${supplemental}/${name}.json`)).supplemental;
const likely = read('likelySubtags').likelySubtags;
const data = read('languageData').languageData;
const scripts = new Map();
for (const [tag, row] of Object.entries(data)) {
  const language = tag.split('-alt-')[0];
  if (!/^[a-z]{2,3}$/.test(language)) continue;
  scripts.set(language, [...(scripts.get(language) ?? []), ...(row._scripts ?? [])]);
}
for (const [tag, full] of Object.entries(likely)) {
  const language = tag.split('-')[0];
  const script = full.split('-')[1];
  if (!/^[a-z]{2,3}$/.test(language)) continue;
  scripts.set(language, tag === language ? [script, ...(scripts.get(language) ?? [])] : [...(scripts.get(language) ?? []), script]);
}
console.log('# Languages and the scripts they are written in, the usual one first (ISO 15924): Unicode CLDR 48.2, languageData and');
console.log('# likelySubtags; all others are written in Latin letters. Written by scripts/language-scripts.mjs; licence: LICENSE-UNICODE.');
for (const [language, all] of [...scripts].sort()) {
  const each = [...new Set(all)];
  if (each.join() !== 'Latn' && each.length > 0) console.log(`${language}\t${each.join(' ')}`);
}
