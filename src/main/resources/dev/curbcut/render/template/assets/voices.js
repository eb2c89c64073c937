// What the aids that speak share: which voices there are for a language, and the reader's choice of speed and voice, kept in the address.
const synth = window.speechSynthesis;
const bar = document.getElementById('aid-bar');

const primary = lang => lang.toLowerCase().split(/[-_]/)[0].replace(/^(cmn|yue)$/, 'zh');

const cantonese = lang => /^yue|[-_](hk|mo)\b/i.test(lang);

/** Voices for a language, the best first: the one chosen, of this device, of the same spoken Chinese, of the same country. */
export function able(lang, away) {
  const found = synth.getVoices().filter(voice => (away || voice.localService) && primary(voice.lang) === primary(lang));
  // Some engines offer each voice once more in a hundred variants.
  const names = new Set(found.map(voice => voice.name));
  const basic = voice => !/\+/.test(voice.name) || !names.has(voice.name.replace(/\+\S+/, '')) || voice.name === bar.dataset.voice;
  const fit = voice => 4 * voice.localService + 2 * (cantonese(voice.lang) === cantonese(lang))
    + (voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase()) + (voice.default ? 0.5 : 0);
  return found.filter(basic).sort((one, other) => fit(other) - fit(one));
}

/** The voice chosen where it is of that language, else the best. */
export function voiceFor(lang, away) {
  const found = able(lang, away);
  return found.find(voice => voice.name === bar.dataset.voice) ?? found[0];
}

/** Percent of a voice's usual speed. */
export const rate = () => Number(bar.dataset.rate) / 100;

/** A query with one setting of ours changed; all else stays byte for byte, as an old site may have it in another charset. */
function changed(query, name, value) {
  const kept = query.split('&').filter(parameter => parameter && !parameter.startsWith(`${name}=`));
  return (value ? [...kept, `${name}=${encodeURIComponent(value)}`] : kept).join('&');
}

/** Writes a choice into the address of this page and of every link and form that takes the reader's settings along. */
function keep(name, value) {
  const query = changed(location.search.slice(1), name, value);
  history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);
  for (const link of document.querySelectorAll('a[href]')) {
    if (link.origin === location.origin && /[?&]aids=/.test(link.search)) link.search = `?${changed(link.search.slice(1), name, value)}`;
  }
  for (const field of document.querySelectorAll('input[name="-settings"]')) field.value = changed(field.value, name, value);
}

export function choose(percent, voice) {
  if (String(percent) !== bar.dataset.rate) {
    bar.dataset.rate = percent;
    keep('-speed', percent === '100' ? '' : percent);
  }
  if (voice !== undefined && voice !== bar.dataset.voice) {
    bar.dataset.voice = voice;
    keep('-voice', voice);
  }
}
