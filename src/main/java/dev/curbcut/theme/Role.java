package dev.curbcut.theme;

import java.util.Locale;

/** What a colour is for. Layout knows roles only; a theme gives each its colour. */
public enum Role {
    /** What is read. */
    TEXT,
    /** What most of it is read on. */
    BACKGROUND,
    /** The ground of what frames the content: header, footer, heads of tables. */
    SURFACE,
    /** The ground of notes. */
    NOTE,
    /** Second voice: dates, kinds of documents. As legible as text. */
    MUTED,
    LINK,
    VISITED,
    /** Edges of controls and cells, which a reader must find. */
    EDGE,
    /** Hairlines that only decorate: no minimum is asked of them. */
    LINE,
    /** The outline of what has the focus. */
    FOCUS,
    /** Ground of a button. */
    BUTTON,
    /** Words on a button. */
    BUTTON_TEXT;

    /** The name in a theme's file and, with two hyphens before it, in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
