package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.address.Choices;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.language.Catalogue;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.LocalizedPage;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Link;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.answer.LanguageChoices;
import dev.curbcut.render.answer.Operator;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.epub.EpubView;
import dev.curbcut.render.html.BlockWriter;
import dev.curbcut.render.html.FormWriter;
import dev.curbcut.render.html.Gate;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.render.html.SheetMarks;
import dev.curbcut.render.html.TextMarks;
import dev.curbcut.render.json.JsonPage;
import dev.curbcut.render.own.DoorwayPage;
import dev.curbcut.render.own.NoticePage;
import dev.curbcut.render.own.ReportJson;
import dev.curbcut.render.own.ReportPage;
import dev.curbcut.render.own.SettingsForm;
import dev.curbcut.render.own.SettingsPage;
import dev.curbcut.render.part.AnchorTargets;
import dev.curbcut.render.part.PageParts;
import dev.curbcut.render.plain.TextView;
import dev.curbcut.render.template.OwnLinks;
import dev.curbcut.render.template.PageFooter;
import dev.curbcut.render.template.PageMain;
import dev.curbcut.render.template.PagePoints;
import dev.curbcut.render.template.PageTemplate;
import dev.curbcut.render.template.PageTitle;
import dev.curbcut.render.template.ReaderGuide;
import dev.curbcut.render.template.SiteNavigation;
import dev.curbcut.theme.Themes;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes pages, notices and our own pages for a reader, in the view the reader prefers. Safe for many threads. */
public final class Renderer {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String FEED = "application/atom+xml; charset=utf-8";
    private static final String EPUB = "application/epub+zip";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Themes themes;
    private final LanguageChoices tongues;
    private final ReaderLink links;
    private final Predicate<Address> allowed;
    private final Gate gate;
    private final PageTemplate shell;
    private final RenderSettings settings;

    /** @param allowed which addresses may be read here: links to all others leave Curbcut, and say so */
    public Renderer(Themes themes, Catalogues catalogues, PageLocalizer localizer, ReaderLink links, Predicate<Address> allowed, RenderSettings settings) {
        this(themes, catalogues, localizer, links, allowed, settings, new Gate());
    }

    public Renderer(Themes themes, Catalogues catalogues, PageLocalizer localizer, ReaderLink links, Predicate<Address> allowed, RenderSettings settings, Gate gate) {
        this(themes, new LanguageChoices(catalogues, localizer), links, allowed, settings, gate);
    }

    private Renderer(Themes themes, LanguageChoices tongues, ReaderLink links, Predicate<Address> allowed, RenderSettings settings, Gate gate) {
        this.themes = themes;
        this.tongues = tongues;
        this.links = links;
        this.allowed = allowed;
        this.settings = settings;
        this.gate = gate;
        shell = new PageTemplate(themes, tongues, gate);
    }

    /** The same for another site of ours, whose links are made otherwise. */
    public Renderer with(ReaderLink other) {
        return new Renderer(themes, tongues, other, allowed, settings, gate);
    }

    /** What a reader may choose here. */
    public Choices choices() {
        return new Choices(themes.names(), tongues.choices(), links.defaults());
    }

    /** A page as it was written, in the view that is preferred. */
    public Rendered page(Page page, Rendering how) {
        return page(LocalizedPage.asIs(page), how);
    }

    /** A page in the view that is preferred. The interface is in the language chosen, else in the page's. */
    public Rendered page(LocalizedPage spoken, Rendering how) {
        Page page = spoken.page();
        Catalogue ui = tongues.interfaceFor(how.preferences().lang(), spoken.original());
        return switch (how.preferences().view()) {
            case "feed" -> new Rendered(200, FEED, FeedView.write(page, ui, new Hrefs(links, allowed, how.preferences(), Renderer::here), how, settings.characters()), false);
            case "json" -> new Rendered(200, JSON, JsonPage.write(page, page.address(), ui, how, tongues.offered(spoken), settings.characters()), false);
            case "text" -> new Rendered(200, TEXT, TextView.write(spoken, ui, how, settings.characters()), false);
            case "epub" -> new Rendered(200, EPUB, "", false, EpubView.write(spoken, ui, how, settings.characters()));
            default -> new Rendered(200, HTML, html(spoken, ui, how), false);
        };
    }

    private String html(LocalizedPage spoken, Catalogue ui, Rendering how) {
        Page page = spoken.page();
        Address asked = how.asked() == null ? page.address() : how.asked();
        PageParts parts = PageParts.of(page, how.preferences().part(), settings.partCharacters(), ui);
        Function<Preferences, String> self = preferences -> how.search() == null ? links.to(asked, preferences) : links.to(how.search(), preferences);
        var hrefs = new Hrefs(links, allowed, how.preferences(), new AnchorTargets(page, parts, how.preferences(), self));
        var points = PagePoints.of(page, parts, how.preferences().points());
        var context = new HtmlContext(
                ui, page.lang(), page.address(), how.preferences(), hrefs, settings.characters(), settings.postSearches(), how.search() != null, self, points.marks(page, parts), SheetMarks.count(page));
        var forms = new FormWriter(context);
        var main = new PageMain(context, spoken, parts, points.all(), forms);
        Html body = main.write(how);
        Html footer = new PageFooter(context).write(page, spoken.original(), how, forms, main.anchors());
        String title = PageTitle.of(page, parts, tongues.catalogues().match(page.lang()).orElse(ui));
        return shell.write(context, new PageTemplate.Filling(title, site(page, context), page.languages(), spoken.original(), SiteNavigation.crumbs(context, page),
                body, SiteNavigation.after(context, page), footer, forms.written(), how.search() == null ? page.address() : null));
    }

    /** The report for a page's owner, as a page of ours in the reader's language, else in the page's. */
    public Rendered report(Findings findings, Rendering how) {
        Catalogue ui = tongues.interfaceFor(how.preferences().lang(), findings.lang());
        Address address = findings.address();
        HtmlContext context = context(ui, ui.tag(), address, how, preferences -> links.to(address, preferences));
        Page page = ReportPage.page(findings, ui);
        var main = context.html();
        main.element("h1", page.title()).line();
        var forms = new FormWriter(context);
        new BlockWriter(main, context, forms, "s", new HashSet<>()).write(page.blocks());
        main.open("ul", "class", "row");
        main.open("li").element("a", ui.say("report.json"), "href", OwnLinks.reportJson(links, address, how.preferences())).close();
        main.open("li").element("a", ui.say("report.back"), "href", context.hrefs().page(address).url()).close().close().line();
        return new Rendered(200, HTML, ours(context, page.title() + " – " + address.host(), main, forms.written()), false);
    }

    /** The same as JSON. */
    public Rendered reportJson(Findings findings, Rendering how) {
        Catalogue ui = tongues.interfaceFor(how.preferences().lang(), findings.lang());
        return new Rendered(200, JSON, ReportJson.write(findings, ui, how, settings.characters()), false);
    }

    /** What is written for a site's owner. */
    public SiteReports siteReports() {
        return new SiteReports(tongues.catalogues(), shell);
    }

    private static PageTemplate.SiteName site(Page page, HtmlContext context) {
        Address home = Address.of(page.address().origin() + "/");
        String name = page.site().isBlank() ? page.address().host() : page.site();
        return new PageTemplate.SiteName(name, context.hrefs().page(home).url(), null);
    }

    /** Why there is no page, in the view that is preferred, under the notice's status. */
    public Rendered notice(Notice notice, Rendering how) {
        Catalogue ui = own(how);
        int status = notice.why().status();
        Page page = NoticePage.page(notice, ui, status >= 500 ? how.request() : null);
        return switch (how.preferences().view()) {
            case "json" -> new Rendered(status, JSON, JsonPage.write(page, notice.address(), ui, how, List.of(), settings.characters()), varies(how));
            case "text" -> new Rendered(status, TEXT, TextView.write(LocalizedPage.asIs(page), ui, how, settings.characters()), varies(how));
            default -> new Rendered(status, HTML, html(notice, page, ui, how), varies(how));
        };
    }

    private String html(Notice notice, Page page, Catalogue ui, Rendering how) {
        Address address = notice.address();
        HtmlContext context = context(ui, ui.tag(), address, how, preferences ->
                how.search() != null ? links.to(how.search(), preferences) : address == null ? OwnLinks.doorway(links, preferences) : links.to(address, preferences));
        var forms = new FormWriter(context);
        Html main = NoticePage.main(context, page, forms, notice);
        return ours(context, page.title() + " – " + ui.say("error"), main, forms.written());
    }

    /** The doorway. @param sites that are offered by name */
    public Rendered doorway(List<Link> sites, @Nullable Operator operator, Rendering how) {
        Catalogue ui = own(how);
        HtmlContext context = context(ui, ui.tag(), null, how, preferences -> OwnLinks.doorway(links, preferences));
        Html form = DoorwayPage.form(context, new SettingsForm(context, themes, tongues, null));
        return new Rendered(200, HTML, ours(context, ui.say("doorway.title"), DoorwayPage.main(context, sites, operator), List.of(form)), varies(how));
    }

    /**
     * Display settings.
     *
     * @param address of the page they are for; null for none in particular
     * @param page that page, where it is at hand: the sample is of its own text
     */
    public Rendered settings(@Nullable Address address, @Nullable Page page, Rendering how) {
        Catalogue ui = own(how);
        HtmlContext context = context(ui, ui.tag(), address, how, preferences -> OwnLinks.settings(links, address, preferences));
        Html form = SettingsPage.form(context, new SettingsForm(context, themes, tongues, page));
        return new Rendered(200, HTML, ours(context, ui.say("settings.title"), SettingsPage.main(context), List.of(form)), varies(how));
    }

    /** What readers are told of Curbcut itself. */
    public Rendered guide(ReaderGuide guide, @Nullable Operator operator, Rendering how) {
        Catalogue ui = own(how);
        HtmlContext context = context(ui, ui.tag(), null, how, preferences -> OwnLinks.guide(links, guide, preferences));
        return new Rendered(200, HTML, ours(context, ui.say(guide.title()), guide.main(context, tongues, operator), List.of()), varies(how));
    }

    /** How many pieces the gate has taken away since the start; anything but 0 is a bug of the writer. */
    public long discarded() {
        return gate.discarded();
    }

    private String ours(HtmlContext context, String title, Html main, List<Html> forms) {
        String name = context.say("curbcut");
        var site = new PageTemplate.SiteName(name, OwnLinks.doorway(context), null);
        var none = context.html();
        return shell.write(context, new PageTemplate.Filling(title.contains(name) ? title : title + " – " + name, site, List.of(), context.lang(), none, main, none,
                new PageFooter(context).ours(), forms, null));
    }

    private HtmlContext context(Catalogue ui, String lang, @Nullable Address address, Rendering how, Function<Preferences, String> self) {
        return new HtmlContext(ui, lang, address, how.preferences(), new Hrefs(links, allowed, how.preferences(), Renderer::here), settings.characters(), settings.postSearches(), how.search() != null, self, TextMarks.none(), 0);
    }

    /** Our own pages are whole: what they link to is on them. */
    private static Hrefs.Href here(String anchor) {
        return new Hrefs.Href(Hrefs.fragment(anchor), false);
    }

    /** The language of our own pages: the one chosen, else the browser's. */
    private Catalogue own(Rendering how) {
        return varies(how) ? tongues.catalogues().accept(how.acceptLanguage()) : tongues.catalogues().of(how.preferences().lang());
    }

    private static boolean varies(Rendering how) {
        return how.preferences().lang().isEmpty();
    }
}
