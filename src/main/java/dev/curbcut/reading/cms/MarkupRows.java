package dev.curbcut.reading.cms;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Rows of markup in an array of strings: the older Hanweb {@code var InitData49468 = ['<tr>…', …]}, where the number is
 * the id of the element they belong in.
 */
final class MarkupRows implements Fold {
    @Override
    public void unfold(RawPage page) {
        if (!page.says("['<") && !page.says("[\"<") && !page.says("InitData")) {
            return;
        }
        for (Element script : page.scripts()) {
            if (RawPage.isProgram(script)) {
                page.script(script).assignments().forEach(assignment -> rows(page, script, assignment));
            }
        }
    }

    private static void rows(RawPage page, Element script, Script.Assignment assignment) {
        List<String> rows = assignment.value().values().stream()
                .map(Literal::text)
                .filter(text -> text != null && text.stripLeading().startsWith("<") && text.contains("href"))
                .toList();
        boolean mostly = rows.size() * 2 > assignment.value().values().size();
        if (mostly && rows.size() >= 2) {
            Element list = HanwebRecordset.asList(rows.stream().filter(row -> page.takeRow()).toList());
            Element owner = owner(page, assignment.name());
            if (owner == null) {
                script.before(list);
            } else {
                owner.appendChild(list);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Element owner(RawPage page, String name) {
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        return digits == name.length() ? null : page.document().getElementById(name.substring(digits));
    }
}
