"""Opens pages in Firefox, listens to Orca reading each from its beginning, and checks what it said.

Arguments: the file that what is said goes to, where Curbcut is, names of pages or their whole addresses (none for all of
pages.json).
"""
import json
import subprocess
import sys
import time
import unicodedata
import urllib.error
import urllib.request
from pathlib import Path

from judgement import faults
from lastwords import last_words

SPOKEN, BASE, NAMES = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
# A busy machine is silent for seconds in the middle of a page: only the page's last words are its end. In seconds.
SILENCE, LONGEST = 25, 400
# What a key causes is said at once, or on a busy machine after so many seconds.
PATIENCE = 20


def normal(text):
    """Text as Orca says it: compatibility forms and runs of white space made plain."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def spoken(since=0):
    """What was said so far: (language, text)."""
    if not SPOKEN.exists():
        return []
    rows = [json.loads(line) for line in SPOKEN.read_text(encoding="utf-8").splitlines() if line]
    return [(row["lang"], normal(row["text"])) for row in rows if row["text"]][since:]


def await_words(since, wanted, silence, longest, times=1):
    """Waits until so many texts said after `since` satisfy `wanted`, or for so many seconds without a word, or at all."""
    begun = changed = time.monotonic()
    count = since
    while True:
        time.sleep(0.1)
        said = spoken(since)
        if len(said) + since != count:
            count, changed = len(said) + since, time.monotonic()
        if sum(bool(wanted(text)) for _, text in said) >= times:
            return True
        if time.monotonic() - changed > silence or time.monotonic() - begun > longest:
            return False


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)


def hush(seconds=0.6):
    """Waits until nothing was said for so long."""
    await_words(len(spoken()), lambda text: False, seconds, 10)


def answer(since, silence):
    """What a key just pressed causes to be said: the first word is waited for, then the end."""
    await_words(since, bool, PATIENCE, PATIENCE)
    await_words(since, lambda text: False, silence, 8)
    return [text for _, text in spoken(since)]


def open_page(address):
    """The title, and the page as Orca reads it by itself once it is loaded; read anew where that was cut short."""
    try:
        with urllib.request.urlopen(address) as page:
            html = page.read()
    except urllib.error.HTTPError as error:
        html = error.read()
    last, times = last_words(html.decode("utf-8"))
    end = normal(last)
    loaded = lambda text: text.startswith("Finished loading ") and len(text) > 18 and "Problem loading page" not in text
    for _ in range(3):  # A browser on a busy machine may miss keys.
        since = len(spoken())
        press("Escape", "ctrl+l")
        answer(since, 0.6)
        since = len(spoken())
        subprocess.run(["xdotool", "type", "--delay", "12", address], check=True)
        press("Return")
        if await_words(since, loaded, 60, 90):
            break
    whole = await_words(since, lambda text: text.endswith(end), SILENCE, LONGEST, times)
    said = spoken(since)
    begins = next((i for i, row in enumerate(said) if loaded(row[1])), len(said))
    title, said = said[begins:begins + 1], said[begins + 1:]
    for _ in range(2):
        if whole:
            break
        press("Control_L", "ctrl+Home")
        hush(3)  # What the move itself causes, when it comes late, cuts a reading short.
        since = len(spoken())
        press("KP_Add")
        whole = await_words(since, lambda text: text.endswith(end), SILENCE, LONGEST, times)
        said = [row for row in spoken(since) if row[1] != "plus"]
    hush(1)
    return title, said, whole


def walk(key, most=15):
    """What Orca says at each stop of one of its keys, from the beginning of the page until it comes round."""
    press("ctrl+Home")
    hush()
    found = []
    for _ in range(most):
        since = len(spoken())
        press(key)
        text = " ".join(text for text in answer(since, 1.2) if text != key)
        if not text or "Wrapping" in text or text.startswith("No ") or text in found:
            break
        found.append(text)
    return found


def cells():
    """What Orca says at the first table and as its own keys move from cell to cell."""
    press("ctrl+Home")
    hush()
    found = []
    for key in ("t", "alt+shift+Down", "alt+shift+Right", "alt+shift+Down", "alt+shift+Right"):
        since = len(spoken())
        press(key)
        found.append(" ".join(answer(since, 1.5)))
    return found


known = json.loads((Path(__file__).parent / "pages.json").read_text(encoding="utf-8"))
pages = [page for page in known if not NAMES or page["name"] in NAMES]
pages += [{"name": name, "title": ".", "path": name} for name in NAMES if name.startswith("http")]
failed = not pages
for page in pages:
    begun = time.monotonic()
    address = page["path"] if page["path"].startswith("http") else BASE + page["path"]
    title, said, whole = open_page(address)
    marks, headings = walk("m"), walk("h", 40)
    steps = {"lists": walk("l") if "lists" in page else [], "cells": cells() if "cells" in page else []}
    found = list(faults(page, title, said, whole, marks, headings, steps))
    failed |= bool(found)
    print(f"== {page['name']}: {len(said)} phrases, {time.monotonic() - begun:.0f} s")
    print("\n".join(f"   {lang:8} {text}" for lang, text in title + said))
    print("   landmarks: " + " | ".join(marks))
    print("   headings: " + " | ".join(headings))
    for name, heard in steps.items():
        if heard:
            print(f"   {name}: " + " | ".join(heard))
    print("\n".join("   FAULT " + fault for fault in found) or "   nothing wrong", flush=True)
sys.exit(failed)
