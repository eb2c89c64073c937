// A band over the line being read. It follows the pointer and the focus; two buttons move it without either.
const bar = document.getElementById('aid-bar');
const words = bar.dataset;
const main = document.querySelector('main');

const ruler = document.createElement('div');
ruler.className = 'ruler';
ruler.setAttribute('aria-hidden', 'true');
document.body.append(ruler);
let band = {top: innerHeight / 3, bottom: innerHeight / 3};

const pitch = element => parseFloat(getComputedStyle(element).lineHeight) || 32;

/** The line of words at a point, with the readings above it; null where there is none near. */
function lineAt(x, y) {
  const caret = document.caretPositionFromPoint?.(x, y);
  const text = caret?.offsetNode;
  if (text?.nodeType !== Node.TEXT_NODE || !text.data.trim()) return null;
  const range = document.createRange();
  const at = Math.min(caret.offset, text.length - 1);
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  const box = range.getBoundingClientRect();
  const high = pitch(text.parentElement);
  const middle = (box.top + box.bottom) / 2;
  const reading = text.parentElement.closest('p, li, .fields > div, dl:not(.fields) > *, td, th, caption, h1, h2, h3, h4, h5, h6')?.querySelector('rt[data-reading]');
  const above = reading && getComputedStyle(reading).display === 'ruby-text';
  const line = above
    ? {top: box.top - reading.getBoundingClientRect().height, bottom: box.bottom}
    : {top: middle - high / 2, bottom: middle + high / 2};
  return box.height && y > line.top - high && y < line.bottom + high ? line : null;
}

/** To the line at a point, its edges between that line and the next ones. */
function move(x, y) {
  band = lineAt(x, y) ?? {top: y - pitch(main) / 2, bottom: y + pitch(main) / 2};
  ruler.style.setProperty('inset-block-start', `${band.top - 2}px`);
  ruler.style.setProperty('block-size', `${band.bottom - band.top + 4}px`);
}

const start = () => main.querySelector('h1').getBoundingClientRect().left + 4;

/** A line up or down; at an end of the screen the page moves with it. */
function step(by) {
  const before = band;
  const far = innerHeight * 0.8, near = Math.max(0, bar.getBoundingClientRect().bottom) + pitch(main);
  if (by > 0 && before.bottom > far || by < 0 && before.top < near) {
    scrollBy({top: by * pitch(main), behavior: 'instant'});
    before.top -= by * pitch(main);
    before.bottom -= by * pitch(main);
  }
  const edge = by > 0 ? before.bottom : before.top;
  for (let half = 1; half <= 8; half++) {
    move(start(), edge + by * half * pitch(main) / 2);
    if (by * (band.top - before.top) > 2) return;
  }
}

function button(text, press) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

const group = document.createElement('div');
group.setAttribute('role', 'group');
group.setAttribute('aria-label', words.rulerName);
const shown = button(words.rulerName, () => {
  ruler.hidden = !ruler.hidden;
  shown.setAttribute('aria-pressed', !ruler.hidden);
});
shown.setAttribute('aria-pressed', 'true');
group.append(shown, button(words.rulerUp, () => step(-1)), button(words.rulerDown, () => step(1)));
if (bar.hidden) main.before(bar);
bar.hidden = false;
bar.append(group);

const follow = range => {
  const box = [...(range?.getClientRects() ?? [])].find(rect => rect.height);
  if (box) move(box.left + 1, box.top + Math.min(box.height, pitch(main)) / 2);
};
const again = () => move(start(), (band.top + band.bottom) / 2);
follow(main.querySelector('h1'));
addEventListener('pointermove', event => move(event.clientX, event.clientY), {passive: true});
addEventListener('resize', again);
addEventListener('scrollend', again);
document.addEventListener('focusin', event => { if (!bar.contains(event.target) && event.target !== main) follow(event.target); });
document.addEventListener('curbcut-reading', event => requestAnimationFrame(() => follow(event.detail)));
