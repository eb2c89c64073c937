const routes = {'': overview};
function go(path) { history.pushState({}, '', path); draw(); }
function draw() { (routes[location.pathname.split('/')[2]] || overview)(); }
function overview() {
  fetch('/history-router/notices.json').then(r => r.json()).then(rows => {
    document.querySelector('#app').innerHTML = '<h1>Notices to mariners</h1><ul>' + rows.map(r =>
      '<li><a href="/history-router/notice/' + r.id + '">' + r.title + '</a> <time>' + r.date + '</time></li>').join('') + '</ul>';
    document.querySelectorAll('#app a').forEach(a => a.addEventListener('click', e => { e.preventDefault(); go(a.getAttribute('href')); }));
    document.title = 'Notices to mariners';
  });
}
draw();
