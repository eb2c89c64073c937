package dev.curbcut.reading.dom;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What stands in a script. */
public final class ScriptText {
    private ScriptText() {}

    /** The source of a script; without a copy of it where it stands in one piece, as nearly all do. */
    public static String of(Element script) {
        return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode only ? only.getWholeData() : script.data();
    }
}
