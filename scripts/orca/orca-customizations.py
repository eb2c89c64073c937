"""Orca before version 45 knows the language of a text and keeps its voice all the same: this has the voice follow. And the
keys that are pressed here are not said."""
from orca import settings
from orca.speech_generator import SpeechGenerator
from orca.speechserver import VoiceFamily

usual = SpeechGenerator.voice


def voice(self, key=None, **arguments):
    chosen = usual(self, key, **arguments)
    if arguments.get("language"):
        family = {VoiceFamily.LANG: arguments["language"], VoiceFamily.DIALECT: arguments.get("dialect") or ""}
        chosen[0]["family"] = VoiceFamily(family)
    return chosen


SpeechGenerator.voice = voice
settings.enableKeyEcho = False
