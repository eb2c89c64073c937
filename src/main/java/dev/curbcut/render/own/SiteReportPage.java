package dev.curbcut.render.own;

import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Clause;
import dev.curbcut.page.Fault;
import dev.curbcut.page.Fault.Weight;
import dev.curbcut.page.SiteFindings;
import dev.curbcut.page.SiteFindings.Looked;
import dev.curbcut.page.SiteFindings.Reach;
import dev.curbcut.page.SiteFindings.Template;
import dev.curbcut.render.html.Html;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report for a site's owner as a page: how far each failure goes, which templates and pages have most, what was not seen. */
public final class SiteReportPage {
    private static final int WORST = 25;

    /** Pages that could not be read, of each reason. */
    private static final int UNREAD = 25;

    /** Templates told one by one; those of a single page are none. */
    private static final int TEMPLATES = 25;

    /** A fault stands in the frame where it is on this share of a template's pages, in percent. */
    private static final int FRAME = 90;

    private final SiteFindings site;
    private final Catalogue ui;
    private final Html html;

    private SiteReportPage(SiteFindings site, Catalogue ui, Html html) {
        this.site = site;
        this.ui = ui;
        this.html = html;
    }

    /** Writes the main part. @param html in the language of the catalogue */
    public static void write(SiteFindings site, Catalogue ui, Html html) {
        new SiteReportPage(site, ui, html).write();
    }

    private void write() {
        html.element("h1", ui.say("report.site")).line();
        paragraph(ui.say("report.site.how"));
        html.open("ul").line();
        say("report.site.pages", site.pages().size() - site.documents().size());
        say("report.site.documents", site.documents().size());
        say("report.site.sound", site.sound());
        say("report.site.unread", site.failures().values().stream().mapToInt(List::size).sum());
        say("report.site.forbidden", site.forbidden());
        say("report.site.ahead", site.ahead());
        html.close().line();
        clauses();
        faults("report.site.repaired", site.faults().entrySet().stream().filter(fault -> fault.getKey().isRepaired()).toList());
        faults("report.site.owner", site.faults().entrySet().stream().filter(fault -> !fault.getKey().isRepaired()).toList());
        templates();
        worst("report.site.worst", site.worst(WORST));
        worst("report.site.document-faults", site.documents().stream().filter(page -> !page.counts().isEmpty()).limit(WORST).toList());
        unread();
        html.element("h2", ui.say("report.unchecked")).line().open("ul").line();
        ReportPage.unchecked(ui).forEach(words -> html.element("li", words).line());
        html.close().line();
    }

    private void say(String key, long number) {
        html.element("li", ui.say(key, number)).line();
    }

    private void paragraph(String words) {
        html.element("p", words).line();
    }

    private void clauses() {
        if (site.clauses().isEmpty()) {
            return;
        }
        html.element("h2", ui.say("report.site.clauses")).line();
        head("report.site.criterion", "report.site.on-pages", "report.site.places", "report.site.first");
        site.clauses().forEach((clause, reach) -> {
            html.open("tr").open("th", "scope", "row").element("a", ui.say("report.clause", clause.number(), clause.level()), "href", clause.explained(), "rel", "external noreferrer").close();
            reach(reach);
        });
        html.close().close().line();
    }

    private void head(String... keys) {
        html.open("table").open("thead").open("tr");
        for (String key : keys) {
            html.element("th", ui.say(key), "scope", "col");
        }
        html.close().close().open("tbody").line();
    }

    private void reach(Reach reach) {
        html.element("td", Integer.toString(reach.pages())).element("td", Integer.toString(reach.places()));
        html.open("td");
        link(reach.first());
        html.close().close().line();
    }

    private void link(Looked page) {
        html.element("a", page.title(), "href", page.address().toString(), "lang", page.lang(), "rel", "external noreferrer");
    }

    private void faults(String key, List<Map.Entry<Fault, Reach>> faults) {
        if (faults.isEmpty()) {
            return;
        }
        html.element("h2", ui.say(key)).line();
        head("report.site.fault", "report.site.weight", "report.site.on-pages", "report.site.places", "report.site.first");
        for (Map.Entry<Fault, Reach> entry : faults) {
            Fault fault = entry.getKey();
            html.open("tr").open("th", "scope", "row").text(ui.say("fault." + fault.key())).close();
            html.element("td", weight(fault));
            reach(entry.getValue());
        }
        html.close().close().line();
        html.open("ul").line();
        faults.forEach(entry -> html.element("li", ui.say("report.count", ui.say("fault." + entry.getKey().key()), ui.say("fault." + entry.getKey().key() + ".mend"))).line());
        html.close().line();
    }

    private String weight(Fault fault) {
        Clause clause = fault.clause();
        return switch (fault.weight()) {
            case FAILURE -> clause == null ? "" : ui.say("report.clause", clause.number(), clause.level());
            case ADVICE -> ui.say("report.site.advice");
            case NORM -> ui.say("report.norm");
        };
    }

    private void templates() {
        List<Template> several = site.templates().stream().filter(template -> template.pages() > 1)
                .sorted(Comparator.comparingInt(Template::pages).reversed().thenComparingInt(Template::number)).limit(TEMPLATES).toList();
        if (several.isEmpty()) {
            return;
        }
        html.element("h2", ui.say("report.site.templates")).line();
        paragraph(ui.say("report.site.templates.how", FRAME));
        head("report.site.template", "report.site.on-pages", "report.site.in-frame", "report.site.first");
        for (Template template : several) {
            html.open("tr").element("th", Integer.toString(template.number() + 1), "scope", "row").element("td", Integer.toString(template.pages())).open("td");
            List<String> frame = frame(template);
            if (frame.isEmpty()) {
                html.text(ui.say("report.site.none"));
            } else {
                html.open("ul");
                frame.forEach(words -> html.element("li", words));
                html.close();
            }
            html.close().open("td");
            link(template.first());
            html.close().close().line();
        }
        html.close().close().line();
    }

    private List<String> frame(Template template) {
        return site.faults(template).entrySet().stream()
                .filter(fault -> fault.getKey().weight() == Weight.FAILURE && fault.getValue().pages() * 100L >= (long) FRAME * template.pages())
                .map(fault -> ui.say("fault." + fault.getKey().key()))
                .toList();
    }

    private void worst(String key, List<Looked> pages) {
        if (pages.isEmpty()) {
            return;
        }
        html.element("h2", ui.say(key)).line();
        head("report.site.page", "report.site.kinds", "report.site.places", "report.site.found");
        for (Looked page : pages) {
            html.open("tr").open("th", "scope", "row");
            link(page);
            html.close().element("td", Integer.toString(page.failures())).element("td", Integer.toString(page.places()));
            html.element("td", new TreeMap<>(page.counts()).keySet().stream()
                    .filter(fault -> fault.weight() == Weight.FAILURE || fault.isOfDocument())
                    .map(fault -> ui.say("fault." + fault.key()))
                    .collect(Collectors.joining("; ")));
            html.close().line();
        }
        html.close().close().line();
    }

    private void unread() {
        if (site.failures().isEmpty()) {
            return;
        }
        html.element("h2", ui.say("report.site.not-read")).line();
        site.failures().forEach((why, addresses) -> {
            html.open("p").element("span", why + ": " + addresses.size(), "lang", "en").close().line().open("ul").line();
            addresses.stream().limit(UNREAD).forEach(address -> html.open("li").element("a", address.toString(), "href", address.toString(), "rel", "external noreferrer").close().line());
            html.close().line();
        });
    }
}
