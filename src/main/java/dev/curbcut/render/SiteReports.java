package dev.curbcut.render;

import dev.curbcut.language.Catalogue;
import dev.curbcut.language.Catalogues;
import dev.curbcut.page.SiteFindings;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.own.SiteReportCsv;
import dev.curbcut.render.own.SiteReportJson;
import dev.curbcut.render.own.SiteReportPage;
import dev.curbcut.render.template.PageTemplate;

/** The report for a site's owner, in each of its forms: the same figures byte for byte on the same pages. Safe for many threads. */
public final class SiteReports {
    private final Catalogues catalogues;
    private final PageTemplate shell;

    SiteReports(Catalogues catalogues, PageTemplate shell) {
        this.catalogues = catalogues;
        this.shell = shell;
    }

    /** A file of its own: HTML with its style in it, the addresses those of the site. @param lang of the interface */
    public String html(SiteFindings site, String lang) {
        Catalogue ui = catalogues.of(lang);
        var main = new Html(ui.tag(), Integer.MAX_VALUE);
        SiteReportPage.write(site, ui, main);
        return shell.file(ui.tag(), ui.say("report.site") + " – " + ui.say("curbcut"), main);
    }

    /** @param lang of the words in it */
    public String json(SiteFindings site, String lang) {
        return SiteReportJson.write(site, catalogues.of(lang));
    }

    public String csv(SiteFindings site) {
        return SiteReportCsv.write(site);
    }
}
