package dev.curbcut.translation;

/** A text to be translated, with its marks. @param from the server's code of its language, as @param to of the other */
record TranslationUnit(String from, String to, String text) {}
