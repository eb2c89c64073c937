package dev.curbcut.reading.cms;

import java.util.List;

/** Guangdong's gkmlpt: the first column's articles, which the page fetches from {@code /gkmlpt/api/all/ID?page=1&sid=SID}. */
final class GkmlptList implements Fold {
    @Override
    public void unfold(RawPage page) {
        Literal config = GkmlptConfig.config(page);
        if (config == null || config.field("DETAIL").field("content").text() != null || page.hasRows()) {
            return;
        }
        String site = config.field("SID").word();
        List<Literal> tree = config.field("TREE").values();
        String column = tree.isEmpty() ? null : tree.getFirst().field("id").word();
        if (site != null && column != null && column.chars().allMatch(Character::isDigit)) {
            page.ask("/gkmlpt/api/all/" + column + "?page=1&sid=" + site)
                    .ifPresent(answer -> {
                        String name = tree.getFirst().field("name").text();
                        if (name != null) {
                            page.document().body().appendElement("h2").text(name);
                        }
                        Records.show(page, Literals.of(answer), page.document().body());
                    });
        }
    }
}
