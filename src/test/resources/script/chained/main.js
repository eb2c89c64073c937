(async () => {
  const config = await (await fetch('config.json')).json();
  const channel = await (await fetch(config.channel)).json();
  const article = await (await fetch(channel.articles[0])).json();
  document.querySelector('#content').innerHTML = `<h1>${article.title}</h1><div class="info">发布时间：${article.date}　来源：${article.source}</div><div class="text">${article.paragraphs.map(p => `<p>${p}</p>`).join('')}</div>`;
})();
