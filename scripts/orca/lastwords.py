"""The last words of a page: when they are said as often as they stand there, all of it was read."""
from html.parser import HTMLParser


class Words(HTMLParser):
    SILENT = ("script", "style", "template", "title", "option", "rt", "rp")

    def __init__(self):
        super().__init__()
        self.within = []
        self.all = []

    def handle_starttag(self, tag, attrs):
        if tag in self.SILENT:
            self.within.append(tag)

    def handle_endtag(self, tag):
        if self.within and self.within[-1] == tag:
            self.within.pop()

    def handle_data(self, data):
        if data.strip() and not self.within:
            self.all.append(data.strip())


def last_words(html):
    """The words, and how many texts of the page end with them."""
    words = Words()
    words.feed(html)
    return words.all[-1], sum(text.endswith(words.all[-1]) for text in words.all)
