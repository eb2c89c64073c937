"""What is wrong with a page as it was read aloud."""
import re

HAN = re.compile("[\u4e00-\u9fff]")
ROLE = r"(link|image|image link|entry|push button|combo box|check box( not)?( checked)?|(not )?selected radio button|heading level \d)"
ROLES_ONLY = re.compile(ROLE + r"( (required|invalid entry|visited))*\.?")
NAMELESS_MARK = re.compile(r"(navigation|region|landmark|form|banner|content info)\.?")


def faults(page, title, said, whole, marks, headings, steps):
    """`title` and `said` are of (language, text); `marks`, `headings` and `steps` what was said at each stop of a key."""
    texts = [text for _, text in said]
    all_of_it = "\n".join(texts)
    if not whole:
        yield "the reading broke off after: " + " | ".join(texts[-3:])
    if not title or not re.search(page["title"], title[0][1]):
        yield f"the title is not said: {title}"
    yield from of_headings(all_of_it, headings)
    yield from of_landmarks(marks)
    for wanted in page.get("says", []):
        if not re.search(wanted, all_of_it, re.MULTILINE):
            yield f"never said: {wanted}"
    for unwanted in page.get("never", []):
        if unwanted in all_of_it:
            yield f"said: {unwanted}"
    for kind, heard in steps.items():
        for wanted in page.get(kind, []):
            if not any(re.search(wanted, text) for text in heard):
                yield f"never said among the {kind}: {wanted}"
    yield from of_voices(said)
    for before, text in zip([""] + texts, texts):
        if len(text) > 6 and text == before and not re.match("leaving |(column|row) header", text):
            yield f"said twice: {text}"
        # A heading that is a link has its name before both roles.
        headed = before.startswith("link") and text.startswith("heading")
        if ROLES_ONLY.fullmatch(text) and ROLES_ONLY.fullmatch(before) and not headed:
            yield f"something unnamed: {before} {text}"


def of_headings(all_of_it, headings):
    if all_of_it.count("heading level 1") != 1:
        yield f"{all_of_it.count('heading level 1')} headings of level 1"
    levels = [int(level) for text in headings for level in re.findall(r"heading level (\d)", text)]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} stops at a heading of level 1"
    for before, level in zip(levels, levels[1:]):
        if level > before + 1:
            yield f"a heading of level {level} after one of level {before}"


def of_landmarks(marks):
    if not any("heading level 1" in mark for mark in marks):
        yield f"no landmark begins with the title: {marks}"
    for mark in marks:
        if NAMELESS_MARK.fullmatch(mark.strip()):
            yield f"a landmark without a name: {mark}"


def of_voices(said):
    # Orca itself says the names of fields, tables and landmarks in its own voice: one of them at a time.
    chinese = [(lang, text) for lang, text in said if len(HAN.findall(text)) > 1]
    wrong = [text for lang, text in chinese if not lang.startswith("zh")]
    if len(wrong) > 0.2 * len(chinese):
        yield f"{len(wrong)} of {len(chinese)} Chinese phrases in another voice: {wrong[:5]}"
    long = [text for text in wrong if len(text) > 40]
    if long:
        yield f"a whole Chinese sentence in another voice: {long[:2]}"
