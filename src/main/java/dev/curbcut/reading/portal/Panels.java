package dev.curbcut.reading.portal;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.portal.entry.SoleTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tabs as the lists they are: each panel under the name of its tab, and a tab without a panel as the link it is. */
final class Panels {
    private Panels() {}

    /** @param read reads what stands in a panel */
    static List<Part> of(Tabs tabs, SoleTargets targets, Function<Box, List<Part>> read) {
        List<Part> out = new ArrayList<>();
        List<Entry> empty = new ArrayList<>();
        Box title = tabs.strip().title();
        if (title != null) {
            out.add(new Part.Words(title, title.line(), true));
        }
        List<Target> said = new ArrayList<>();
        for (int i = 0; i < tabs.panels().size(); i++) {
            Box name = tabs.strip().names().get(i);
            Box panel = tabs.panels().get(i);
            Box more = tabs.mores().get(i);
            Target link = targets.of(name);
            Target rest = more == null ? null : targets.of(more);
            List<Part> parts = panel == null ? List.of() : read.apply(panel);
            if (parts.isEmpty() || Part.entries(parts).isEmpty() && parts.stream().noneMatch(Part.Other.class::isInstance)) {
                empty.add(new Entry(name, null, FrontWords.name(name.line()), link == null ? rest : link, null, List.of(), null, false, false));
            } else {
                out.add(NamedList.of(name, new Part.Head(name, FrontWords.name(name.line()), link, rest), parts));
            }
            said.add(link);
            said.add(rest);
        }
        if (!empty.isEmpty()) {
            out.add(new Part.Rows(tabs.strip().names().getFirst(), empty));
        }
        for (Box more : tabs.strip().mores()) {
            if (targets.of(more) != null && !said.contains(targets.of(more))) {
                out.add(new Part.More(more, targets.of(more), more.line()));
            }
        }
        return out;
    }
}
