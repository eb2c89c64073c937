// Unicode's CLDR to the tables of the names of months and weekdays: see scripts/months.
import fs from 'node:fs';

const [there, out, weekdays] = process.argv.slice(2);
const CALENDARS = {
  gregorian: ['gregorian', 'cldr-dates-full', null],
  islamic: ['islamic', 'cldr-cal-islamic-full', 'ar az bn ckb dv en fa fr ha id kk ku ms ps sd so tr ug ur uz'],
  persian: ['solar_hijri', 'cldr-cal-persian-full', 'az ckb en fa ku ps tg uz'],
  ethiopic: ['ethiopic', 'cldr-cal-ethiopic-full', 'aa am en om sid so ti'],
};
const rows = new Map();
for (const [calendar, [name, packaged, languages]] of Object.entries(CALENDARS)) {
  const main = `${there}/node_modules/${packaged}/main`;
  const months = tag => JSON.parse(fs.readFileSync(`${main}/${tag}/ca-${calendar}.json`)).main[tag].dates.calendars[calendar].months;
  const english = JSON.stringify(months('en').format.wide);
  for (const tag of fs.readdirSync(main).sort()) {
    const language = tag.split('-')[0];
    if (/-(Dsrt|Shaw)/.test(tag) || (languages && !languages.split(' ').includes(language))) continue;
    const all = months(tag);
    if (language !== 'en' && calendar !== 'gregorian' && JSON.stringify(all.format.wide) === english) continue; // not translated
    for (const use of ['format', 'stand-alone'])
      for (const width of ['wide', 'abbreviated'])
        for (const [number, written] of Object.entries(all[use][width])) {
          const word = written.normalize('NFC').toLowerCase().replace(/\.$/, '').replace(/\s+/gu, ' ').trim();
          if (/\p{Nd}/u.test(word) || /^\p{Script=Han}/u.test(word) || [...word].length < 2 || !/^\d+$/.test(number)) continue;
          const id = `${language}\t${name}`;
          if (!rows.has(id)) rows.set(id, Array.from({length: 13}, () => new Set()));
          rows.get(id)[number - 1].add(word);
        }
  }
}
fs.writeFileSync(out, '# Names of months: language, calendar, then a field a month. Unicode CLDR, written by scripts/months; licence: LICENSE-UNICODE.\n'
  + [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, all]) => `${id}\t${all.map(s => [...s].join('|')).join('\t')}`.trimEnd()).join('\n') + '\n');
console.log(`${rows.size} rows.`);

const days = new Map();
const main = `${there}/node_modules/cldr-dates-full/main`;
for (const tag of fs.readdirSync(main).sort()) {
  const all = JSON.parse(fs.readFileSync(`${main}/${tag}/ca-gregorian.json`)).main[tag].dates.calendars.gregorian.days;
  const language = tag.split('-')[0];
  for (const use of ['format', 'stand-alone'])
    for (const width of ['wide', 'abbreviated'])
      Object.values(all[use][width]).forEach((written, number) => {
        const word = written.normalize('NFC').toLowerCase().replace(/\.$/, '').replace(/\s+/gu, ' ').trim();
        if (/^\p{Nd}/u.test(word) || [...word].length < 2 || /-(Dsrt|Shaw)/.test(tag)) return;
        if (!days.has(language)) days.set(language, Array.from({length: 7}, () => new Set()));
        days.get(language)[number].add(word);
      });
}
fs.writeFileSync(weekdays, '# Names of weekdays: language, then a field a day from Sunday. Unicode CLDR, written by scripts/months; licence: LICENSE-UNICODE.\n'
  + [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, all]) => `${id}\t${all.map(s => [...s].join('|')).join('\t')}`.trimEnd()).join('\n') + '\n');
console.log(`${days.size} rows of weekdays.`);
