"""Opens pages in Firefox, listens to Orca reading each from its beginning, and checks what it said.

Arguments: the file that what is said goes to, where Curbcut is, names of pages (none for all).
"""
import json
import re
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

SPOKEN, BASE, NAMES = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
HAN = re.compile("[\u4e00-\u9fff]")
ROLE_ONLY = re.compile(r"(link|image|image link|entry|push button|combo box|check box( not)?( checked)?|(not )?selected radio button)\.?")


def spoken():
    """Everything said so far: (language, text), the text normalised as Orca does."""
    if not SPOKEN.exists():
        return []
    rows = (json.loads(line) for line in SPOKEN.read_text(encoding="utf-8").splitlines() if line)
    return [(row["lang"], unicodedata.normalize("NFKC", row["text"])) for row in rows if row["text"]]


def await_quiet(since, idle, first):
    """Waits until something was said after `since` (at most `first` seconds) and then nothing for `idle` seconds."""
    begun = changed = time.monotonic()
    count = since
    while True:
        time.sleep(0.1)
        now = len(spoken())
        if now != count:
            count, changed = now, time.monotonic()
        silent = time.monotonic() - changed
        if silent > idle and count > since or time.monotonic() - begun > first and count == since or time.monotonic() - begun > 180:
            return


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)


def said_after(key, idle=0.5, first=3):
    since = len(spoken())
    press(key)
    await_quiet(since, idle, first)
    return spoken()[since:]


def open_page(path):
    press("Escape", "ctrl+l")
    await_quiet(len(spoken()), 0.5, 1)
    since = len(spoken())
    subprocess.run(["xdotool", "type", "--delay", "5", BASE + path], check=True)
    press("Return")
    until = time.monotonic() + 60
    while time.monotonic() < until and not any(re.search(r"Finished loading \S", text) for _, text in spoken()[since:]):
        time.sleep(0.1)
    await_quiet(len(spoken()), 1, 3)
    title = [row for row in spoken()[since:] if re.search(r"Finished loading \S", row[1])]
    for _ in range(3):
        press("ctrl+Home")
        await_quiet(len(spoken()), 0.6, 2)
        said = [row for row in said_after("KP_Add", 5, 10) if row[1] != "plus"]
        if len(said) > 20:  # A busy machine can cut the reading short.
            break
    return title + said


def landmarks():
    press("ctrl+Home")
    await_quiet(len(spoken()), 0.4, 1.5)
    found = []
    for _ in range(12):
        text = " ".join(text for _, text in said_after("m") if text != "m")
        if not text or "Wrapping" in text or text in found:
            break
        found.append(text)
    return found


def faults(page, said, marks):
    texts = [text for _, text in said]
    whole = "\n".join(texts)
    if not re.search(page["title"], texts[0] if texts else ""):
        yield "the title is not said: " + str(texts[:1])
    if whole.count("heading level 1") != 1:
        yield f"{whole.count('heading level 1')} headings of level 1"
    if not any("heading level 1" in mark for mark in marks):
        yield f"no landmark begins with the title: {marks}"
    for mark in marks:
        if re.fullmatch(r"(navigation|region|landmark)\.?", mark.strip()):
            yield "a landmark without a name"
    for wanted in page.get("says", []):
        if not re.search(wanted, whole):
            yield f"never said: {wanted}"
    for unwanted in page.get("never", []):
        if unwanted in whole:
            yield f"said: {unwanted}"
    for i, text in enumerate(texts[:-1]):
        if len(text) > 12 and text == texts[i + 1]:
            yield f"said twice: {text}"
    # Orca itself says the names of fields and landmarks in its own voice.
    chinese = [lang for lang, text in said if len(HAN.findall(text)) > 1]
    wrong = sum(not lang.startswith("zh") for lang in chinese)
    if wrong > 0.3 * len(chinese):
        yield f"{wrong} of {len(chinese)} Chinese phrases in another voice"
    for before, text in zip([""] + texts, texts):
        if ROLE_ONLY.fullmatch(text) and ROLE_ONLY.fullmatch(before):
            yield f"something unnamed: {before} {text}"


pages = json.loads((Path(__file__).parent / "pages.json").read_text(encoding="utf-8"))
failed = False
time.sleep(3)
for page in pages:
    if NAMES and page["name"] not in NAMES:
        continue
    said = open_page(page["path"])
    marks = landmarks()
    found = list(faults(page, said, marks))
    failed |= bool(found)
    print(f"== {page['name']}: {len(said)} phrases")
    print("   said: " + " | ".join(f"[{lang}] {text}" for lang, text in said))
    print("   landmarks: " + " | ".join(marks))
    print("\n".join("   FAULT " + fault for fault in found) or "   nothing wrong", flush=True)
sys.exit(failed)
