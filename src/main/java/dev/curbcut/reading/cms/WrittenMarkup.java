package dev.curbcut.reading.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * {@code document.write} of literals, and of variables that were given one literal: dates, whole links, footers. What a
 * program would have to compute (today's date, counters, badges written by {@code unescape}) is left out.
 */
final class WrittenMarkup implements Fold {
    @Override
    public void unfold(RawPage page) {
        if (!page.says("document.write")) {
            return;
        }
        for (Element script : page.scripts()) {
            if (RawPage.isProgram(script) && RawPage.source(script).contains("document.write") && page.takeRow()) {
                String html = written(page.script(script));
                if (!html.isBlank() && !html.toLowerCase(java.util.Locale.ROOT).contains("<script")) {
                    List<org.jsoup.nodes.Node> nodes = page.nodes(html, script.parent() == null ? script : script.parent());
                    nodes.forEach(script::before);
                    script.remove();
                }
            }
        }
    }

    private static String written(Script script) {
        List<Script.Call> writes = script.calls().stream()
                .filter(call -> call.name().equals("document.write") || call.name().equals("document.writeln"))
                .filter(call -> call.place().function() == null)
                .toList();
        var always = new StringBuilder();
        List<String> sometimes = new ArrayList<>();
        boolean computed = false;
        for (Script.Call write : writes) {
            List<String> texts = write.arguments().stream().map(Literal::text).toList();
            if (texts.stream().anyMatch(Objects::isNull)) {
                computed = true;
            } else if (write.place().conditional()) {
                sometimes.add(String.join("", texts));
            } else {
                always.append(String.join("", texts));
            }
        }
        // "if long, write a shortened title, else the title": the one literal is the whole title.
        boolean uncut = computed && always.isEmpty() && sometimes.size() == 1;
        return uncut ? sometimes.getFirst() : computed ? "" : always.toString();
    }
}
