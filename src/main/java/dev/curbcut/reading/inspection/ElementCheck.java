package dev.curbcut.reading.inspection;

import org.jsoup.nodes.Element;

/** A check of one element at a time, wherever it stands. */
interface ElementCheck {
    /** Looks at one element. */
    void look(Element element);
}
