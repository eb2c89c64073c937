// Says what the pointer rests on. It never speaks before the pointer was moved there, and stops when it goes away, at Escape, or by its button.
import {voiceFor, rate} from './{voices.js}';

const bar = document.getElementById('aid-bar');
const words = bar.dataset;
const main = document.querySelector('main');
const synth = window.speechSynthesis;
const BLOCK = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, figcaption, summary, pre, legend, label, a, button';
// How long a pointer rests before anything is said, in milliseconds.
const REST = 400;

let timer = 0;
let said = null;

function quiet() {
  clearTimeout(timer);
  if (said) synth.cancel();
  said?.classList.remove('reading');
  said = null;
}

function say(block) {
  quiet();
  const lang = block.closest('[lang]').lang;
  const voice = voiceFor(lang, false);
  status.textContent = voice ? '' : words.pointNovoice;
  // The readings over words are for the eye.
  const text = block.innerText.replace(/\s+/g, ' ').trim();
  if (!voice || !text) return;
  synth.cancel();
  said = block;
  block.classList.add('reading');
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate();
  utterance.onend = () => { if (said === block) quiet(); };
  synth.speak(utterance);
}

const shown = document.createElement('button');
shown.type = 'button';
shown.textContent = words.pointName;
shown.setAttribute('aria-pressed', 'true');
const on = () => shown.getAttribute('aria-pressed') === 'true';
shown.addEventListener('click', () => {
  shown.setAttribute('aria-pressed', !on());
  quiet();
});
const hint = document.createElement('p');
hint.textContent = words.pointHint;
const status = document.createElement('p');
status.setAttribute('role', 'status');

if (synth) {
  if (bar.hidden) main.before(bar);
  bar.hidden = false;
  bar.append(shown, hint, status);
  document.addEventListener('pointerover', event => {
    const block = on() ? event.target.closest?.(BLOCK) : null;
    if (block && block === said) return;
    quiet();
    if (block && !bar.contains(block)) timer = setTimeout(() => say(block), REST);
  }, {passive: true});
  document.addEventListener('keydown', event => { if (event.key === 'Escape') quiet(); });
  addEventListener('pagehide', quiet);
}
