export function draw(box, title, lines) {
  box.append(Object.assign(document.createElement('h1'), {textContent: title}));
  for (const line of lines) box.append(Object.assign(document.createElement('p'), {textContent: line}));
}
