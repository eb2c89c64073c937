// A band over the line being read. It follows the pointer and the focus; two buttons move it without either.
const bar = document.getElementById('aid-bar');
const words = bar.dataset;
const main = document.querySelector('main');

const ruler = document.createElement('div');
ruler.className = 'ruler';
ruler.setAttribute('aria-hidden', 'true');
document.body.append(ruler);
let middle = innerHeight / 3;

const line = () => parseFloat(getComputedStyle(main).lineHeight) || 32;

function move(to) {
  ruler.style.setProperty('block-size', `${line() + 8}px`);
  const half = ruler.offsetHeight / 2;
  middle = Math.min(innerHeight - half, Math.max(half, to));
  ruler.style.setProperty('inset-block-start', `${middle - half}px`);
}

/** A line up or down; at an end of the screen the page moves instead. */
function step(by) {
  const to = middle + by * line();
  const top = bar.getBoundingClientRect().bottom;
  if (by < 0 && to < Math.max(0, top) + line() || by > 0 && to > innerHeight * 0.8) scrollBy({top: by * line(), behavior: 'instant'});
  else move(to);
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
move(middle);

const follow = range => {
  const box = range?.getBoundingClientRect();
  if (box?.height) move(box.top + Math.min(box.height, line()) / 2);
};
addEventListener('pointermove', event => move(event.clientY), {passive: true});
addEventListener('resize', () => move(middle));
document.addEventListener('focusin', event => { if (!bar.contains(event.target) && event.target !== main) follow(event.target); });
document.addEventListener('curbcut-reading', event => requestAnimationFrame(() => follow(event.detail)));
