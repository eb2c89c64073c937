var request = new XMLHttpRequest();
request.open('GET', 'news.json');
request.onload = function () {
  var box = document.getElementById('news'), list = document.createElement('ul');
  JSON.parse(request.responseText).forEach(function (row) {
    var item = document.createElement('li'), link = document.createElement('a'), day = document.createElement('time');
    link.href = 'story-' + row.id + '.html'; link.textContent = row.title; day.dateTime = row.date; day.textContent = row.date;
    item.append(link, ' ', day); list.append(item);
  });
  box.append(list);
};
request.send();
