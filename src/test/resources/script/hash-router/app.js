window.addEventListener('hashchange', draw);
if (!location.hash) location.hash = '#/charities'; else draw();
function draw() {
  fetch(location.hash.slice(2) + '.json').then(r => r.json()).then(page => {
    document.title = page.title;
    document.getElementById('root').innerHTML = '<h1>' + page.title + '</h1>' + page.lines.map(l => '<p>' + l + '</p>').join('');
  });
}
