#!/usr/bin/env python3
"""An output module of speech-dispatcher that writes a line of JSON for what it should say, with the language asked for."""
import json
import os
import re
import sys
import time
from html import unescape

settings = {}
# What was said before the one who asked was told its number is forgotten, and he waits for ever: no voice is so quick.
SECONDS = 0.15


def reply(*lines):
    print(*lines, sep="\n", flush=True)


def block():
    lines = []
    for line in sys.stdin:
        line = line.rstrip("\n")
        if line == ".":
            break
        lines.append(line[1:] if line.startswith("..") else line)
    return lines


def speak():
    reply("202 OK RECEIVING MESSAGE")
    markup = "\n".join(block())
    with open(os.environ["SPOKEN"], "a", encoding="utf-8") as spoken:
        text = unescape(re.sub(r"<[^>]*>", "", markup)).strip()
        spoken.write(json.dumps({"lang": settings.get("language", ""), "text": text}, ensure_ascii=False) + "\n")
    reply("200 OK SPEAKING", "701 BEGIN")
    for mark in re.findall(r'<mark\s+name="([^"]*)"', markup):
        reply("700-" + mark, "700 INDEX MARK")
    time.sleep(SECONDS)
    reply("702 END")


for command in iter(sys.stdin.readline, ""):
    command = command.strip()
    if command == "INIT":
        reply("299-ready", "299 OK LOADED SUCCESSFULLY")
    elif command == "AUDIO":
        reply("207 OK RECEIVING AUDIO SETTINGS")
        block()
        reply("203 OK AUDIO INITIALIZED")
    elif command == "LOGLEVEL":
        reply("207 OK RECEIVING LOGLEVEL SETTINGS")
        block()
        reply("203 OK LOG LEVEL SET")
    elif command == "SET":
        reply("203 OK RECEIVING SETTINGS")
        settings.update(line.split("=", 1) for line in block() if "=" in line)
        reply("203 OK SETTINGS RECEIVED")
    elif command.startswith("LIST VOICES"):
        reply("200-English\ten\tnone", "200-Mandarin\tzh\tnone", "200 OK VOICE LIST SENT")
    elif command in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
        speak()
    elif command == "PAUSE":
        reply("704 PAUSE")
    elif command == "QUIT":
        reply("210 OK QUIT")
        break
    elif command and command != "STOP":
        reply("300 ERR UNKNOWN COMMAND")
