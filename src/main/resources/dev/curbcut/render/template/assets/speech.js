// Reads the page aloud. Voices are of this device, unless the reader asks for others; it never starts by itself.
import {able, choose, rate, voiceFor} from './{voices.js}';

const bar = document.getElementById('aid-bar');
const words = bar.dataset;
const main = document.querySelector('main');
const synth = window.speechSynthesis;

const BLOCK = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, figcaption, summary, pre, legend, label, div, main';
const SILENT = 'select, textarea, input, button, [hidden], [aria-hidden=true]';
// Some engines stop in the middle of anything longer.
const LONGEST = 200;
// How long voices are waited for, in milliseconds.
const PATIENCE = 8000;

/** Runs of text of one block and one language. */
function runs() {
  const found = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCK);
    const lang = parent.closest('[lang]').lang;
    const last = found.at(-1);
    if (last && last.block === block && last.lang === lang) last.nodes.push(node);
    else found.push({block, lang, nodes: [node]});
  }
  return found;
}

function range(nodes, from, to) {
  const result = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const end = at + node.data.length;
    if (from >= at && from < end) result.setStart(node, from - at);
    if (to > at && to <= end) result.setEnd(node, to - at);
    at = end;
  }
  return result;
}

function sentences() {
  return runs().flatMap(({lang, nodes}) => {
    const text = nodes.map(node => node.data).join('');
    const found = [];
    for (const {segment, index} of new Intl.Segmenter(lang, {granularity: 'sentence'}).segment(text)) {
      let at = index;
      for (const part of segment.match(new RegExp(`.{1,${LONGEST}}(?:[，；、：,;:\\s]|$)|.{1,${LONGEST}}`, 'gsu'))) {
        if (/[\p{L}\p{N}]/u.test(part)) {
          const start = at + part.search(/\S/);
          found.push({text: part.trim(), lang, nodes, start, range: range(nodes, at, at + part.length)});
        }
        at += part.length;
      }
    }
    return found;
  });
}

const all = sentences();
let at = -1;
let playing = false;
let away = false;
let waiting = 0;
let place = null;

/** Where the reader is: at the text selected, at what had the focus last, else at the first sentence on the screen. */
function here() {
  const selection = getSelection();
  const selected = !selection.isCollapsed && main.contains(selection.anchorNode);
  if (selected) place = selection.getRangeAt(0).startContainer;
  const seen = sentence => {
    const box = sentence.range.getBoundingClientRect();
    return box.bottom > bar.getBoundingClientRect().bottom && box.top < innerHeight;
  };
  const after = place ? all.findIndex(({range}) => range.comparePoint(place, 0) <= 0) : -1;
  if (after >= 0 && (selected || seen(all[after]))) return after;
  return Math.max(0, all.findIndex(seen));
}

document.addEventListener('focusin', event => { if (main.contains(event.target) && event.target !== main) place = event.target; });
document.addEventListener('selectionchange', () => {
  const node = getSelection().anchorNode;
  if (node && main.contains(node) && !getSelection().isCollapsed) { place = node; at = -1; }
});

function mark(sentence) {
  if (CSS.highlights) {
    CSS.highlights.clear();
    if (sentence) CSS.highlights.set('reading', new Highlight(sentence.range));
  } else {
    document.querySelectorAll('.reading').forEach(element => element.classList.remove('reading'));
    sentence?.range.startContainer.parentElement.closest(BLOCK).classList.add('reading');
  }
  document.dispatchEvent(new CustomEvent('curbcut-reading', {detail: sentence?.range}));
  if (!sentence) return;
  const box = sentence.range.getBoundingClientRect();
  if (box.top < bar.getBoundingClientRect().bottom || box.bottom > innerHeight * 0.65) scrollBy({top: box.top - innerHeight / 3});
}

/** The word being said, within its sentence. Not every voice tells where it is. */
function markWord(sentence, {charIndex, charLength}) {
  if (!CSS.highlights) return;
  const segment = new Intl.Segmenter(sentence.lang, {granularity: 'word'}).segment(sentence.text).containing(charIndex);
  const from = charLength ? charIndex : segment?.index ?? charIndex;
  const length = charLength || segment?.segment.length;
  if (length) CSS.highlights.set('reading-word', Object.assign(new Highlight(range(sentence.nodes, sentence.start + from, sentence.start + from + length)), {priority: 1}));
}

function speak() {
  if (at >= all.length) return stop(words.speechEnd);
  const sentence = all[at];
  const voice = voiceFor(sentence.lang, away);
  if (!voice) return stop(words.speechNovoice);
  mark(sentence);
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate();
  const turn = at;
  utterance.onboundary = event => { if (playing && at === turn && event.name === 'word') markWord(sentence, event); };
  utterance.onend = () => { if (playing && at === turn) { at++; speak(); } };
  utterance.onerror = event => { if (playing && !['canceled', 'interrupted'].includes(event.error)) stop(words.speechNovoice); };
  synth.speak(utterance);
}

/** Browsers tell their voices a moment after the page is there; a reader may be quicker. */
function awaitVoices() {
  play.textContent = words.speechPause;
  waiting = setTimeout(() => stop(words.speechNovoice), PATIENCE);
}

function start() {
  if (!synth.getVoices().length) return waiting || awaitVoices();
  clearTimeout(waiting);
  waiting = 0;
  if (at < 0 || at >= all.length) at = here();
  playing = true;
  play.textContent = words.speechPause;
  status.textContent = '';
  synth.cancel();
  speak();
}

function stop(why) {
  playing = false;
  clearTimeout(waiting);
  waiting = 0;
  synth.cancel();
  play.textContent = words.speechPlay;
  status.textContent = why ?? '';
  if (at >= all.length) { at = -1; mark(null); }
}

/** A sentence back or on: heard at once while reading, only shown while paused. */
function step(by) {
  at = Math.min(all.length - 1, Math.max(0, (at < 0 ? here() : at) + by));
  if (playing) start(); else mark(all[at]);
}

function button(text, press) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

function choice(text, options) {
  const label = document.createElement('label');
  const select = document.createElement('select');
  label.append(text, ' ', select);
  options.forEach(([value, name]) => select.add(new Option(name, value)));
  group.append(label);
  return select;
}

function offer() {
  const lang = main.closest('[lang]').lang;
  const found = able(lang, away);
  voices.replaceChildren(...found.map(voice => new Option(voice.localService ? voice.name : `${voice.name} ${words.speechMark}`, voice.name)));
  voices.value = voiceFor(lang, away)?.name ?? '';
  voices.parentElement.hidden = found.length < 2;
  if (waiting) start();
}

const group = document.createElement('div');
group.setAttribute('role', 'group');
group.setAttribute('aria-label', words.speechName);
const play = button(words.speechPlay, () => playing || waiting ? stop() : start());
group.append(play, button(words.speechBack, () => step(-1)), button(words.speechOn, () => step(1)));
const speed = choice(words.speechSpeed, [50, 75, 100, 125, 150, 175, 200].map(percent => [percent, `${percent / 100} ×`]));
speed.value = words.rate;
const voices = choice(words.speechVoice, []);
speed.addEventListener('change', () => choose(speed.value));
voices.addEventListener('change', () => choose(speed.value, voices.value));
[speed, voices].forEach(select => select.addEventListener('change', () => { if (playing) start(); }));
const others = button(words.speechAway, () => {
  away = !away;
  others.setAttribute('aria-pressed', away);
  status.textContent = away ? words.speechSent : '';
  offer();
});
others.setAttribute('aria-pressed', 'false');
const status = document.createElement('p');
status.setAttribute('role', 'status');
const hint = document.createElement('p');
hint.textContent = words.speechHint;
group.append(others, hint, status);

if (synth) {
  if (bar.hidden) main.before(bar);
  bar.hidden = false;
  bar.append(group);
  offer();
  synth.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', () => synth.cancel());
}
