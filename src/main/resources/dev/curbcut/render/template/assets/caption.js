// A bar at the foot of the screen with what is pointed at, focused or read aloud, in large type. It says nothing new, so
// screen readers are not told of it.
const bar = document.getElementById('aid-bar');
const words = bar.dataset;
const main = document.querySelector('main');
const BLOCK = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, figcaption, summary, pre, legend, label, a, button';

const caption = document.createElement('div');
caption.className = 'subtitle';
caption.setAttribute('aria-hidden', 'true');
const text = document.createElement('p');
const pinyin = document.createElement('p');
pinyin.lang = 'zh-Latn-pinyin';
caption.append(text, pinyin);
document.body.append(caption);

/** The readings of what a fragment holds, where it has any, with the punctuation between them. */
function readings(fragment) {
  if (!fragment.querySelector?.('rt[data-reading]')) return '';
  fragment.querySelectorAll('ruby:has(rt[data-reading])').forEach(word => word.replaceWith(` ${word.querySelector('rt').dataset.reading}`));
  return fragment.textContent.replace(/\s+/g, ' ').trim();
}

function show(range) {
  const words = range.toString().replace(/\s+/g, ' ').trim();
  if (!words) return;
  const around = range.startContainer;
  text.lang = (around.nodeType === Node.TEXT_NODE ? around.parentElement : around).closest('[lang]').lang;
  text.textContent = words;
  pinyin.textContent = readings(range.cloneContents());
}

function pointed(event) {
  const block = event.target.closest?.(BLOCK);
  if (!block || caption.contains(block) || reading) return;
  const range = document.createRange();
  range.selectNodeContents(block);
  show(range);
}

let reading = false;
const shown = document.createElement('button');
shown.type = 'button';
shown.textContent = words.captionName;
shown.setAttribute('aria-pressed', 'true');
shown.addEventListener('click', () => {
  caption.hidden = !caption.hidden;
  shown.setAttribute('aria-pressed', !caption.hidden);
});
if (bar.hidden) main.before(bar);
bar.hidden = false;
bar.append(shown);

document.addEventListener('pointerover', pointed, {passive: true});
document.addEventListener('pointermove', () => { reading = false; }, {passive: true});
document.addEventListener('focusin', pointed);
document.addEventListener('curbcut-reading', event => {
  reading = Boolean(event.detail);
  if (event.detail) show(event.detail);
});
