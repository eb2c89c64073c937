package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.address.Choices;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.language.Catalogue;
import dev.curbcut.language.Catalogues;
import dev.curbcut.page.Link;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.theme.Themes;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes pages, notices and our own pages for a reader, in the view the reader prefers. Safe for many threads. */
public final class Renderer {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Themes themes;
    private final Catalogues catalogues;
    private final ReaderLink links;
    private final Predicate<Address> allowed;
    private final Gate gate;
    private final Shell shell;

    /** @param allowed which addresses may be read here: links to all others leave Curbcut, and say so */
    public Renderer(Themes themes, Catalogues catalogues, ReaderLink links, Predicate<Address> allowed) {
        this(themes, catalogues, links, allowed, new Gate());
    }

    Renderer(Themes themes, Catalogues catalogues, ReaderLink links, Predicate<Address> allowed, Gate gate) {
        this.themes = themes;
        this.catalogues = catalogues;
        this.links = links;
        this.allowed = allowed;
        this.gate = gate;
        shell = new Shell(themes, catalogues, gate);
    }

    /** What a reader may choose here. */
    public Choices choices() {
        return new Choices(themes.names(), catalogues.tags());
    }

    /** A page in the view that is preferred. The interface is in the language chosen, else in the page's. */
    public Rendered page(Page page, Rendering how) {
        String wished = how.preferences().lang();
        Catalogue ui = catalogues.of(wished.isEmpty() ? page.lang() : wished);
        return switch (how.preferences().view()) {
            case "json" -> new Rendered(200, JSON, JsonPage.write(page, page.address(), ui, how), false);
            case "text" -> new Rendered(200, TEXT, TextView.write(page, ui, how), false);
            default -> new Rendered(200, HTML, html(page, ui, how), false);
        };
    }

    private String html(Page page, Catalogue ui, Rendering how) {
        Address asked = how.asked() == null ? page.address() : how.asked();
        Manner manner = manner(ui, page.lang(), page.address(), how, preferences -> links.to(asked, preferences));
        var forms = new FormWriter(manner);
        var main = new PageMain(manner, page, forms);
        Html body = main.write(how);
        Html footer = new PageFooter(manner).write(page, how, forms, themes, main.anchors());
        String title = PageTitle.of(page, catalogues.match(page.lang()).orElse(ui));
        return shell.write(manner, new Shell.Filling(title, site(page, manner), page.languages(), SiteNavigation.crumbs(manner, page.breadcrumb()),
                body, SiteNavigation.after(manner, page), footer, forms.written(), page.address()));
    }

    private static Shell.SiteName site(Page page, Manner manner) {
        Address home = Address.of(page.address().origin() + "/");
        String name = page.site().isBlank() ? page.address().host() : page.site();
        return new Shell.SiteName(name, manner.hrefs().page(home).url(), null);
    }

    /** Why there is no page, in the view that is preferred, under the notice's status. */
    public Rendered notice(Notice notice, Rendering how) {
        Catalogue ui = own(how);
        int status = notice.why().status();
        Page page = NoticePage.page(notice, ui);
        return switch (how.preferences().view()) {
            case "json" -> new Rendered(status, JSON, JsonPage.write(page, notice.address(), ui, how), varies(how));
            case "text" -> new Rendered(status, TEXT, TextView.write(page, ui, how), varies(how));
            default -> new Rendered(status, HTML, html(notice, page, ui, how), varies(how));
        };
    }

    private String html(Notice notice, Page page, Catalogue ui, Rendering how) {
        Address address = notice.address();
        Manner manner = manner(ui, ui.tag(), address, how, preferences ->
                address == null ? DoorwayPage.href(links, preferences) : links.to(address, preferences));
        var forms = new FormWriter(manner);
        Html main = NoticePage.main(manner, page, forms, notice);
        return ours(manner, page.title() + " – " + ui.say("error"), main, forms.written());
    }

    /** The doorway. @param sites that are offered by name */
    public Rendered doorway(List<Link> sites, Rendering how) {
        Catalogue ui = own(how);
        Manner manner = manner(ui, ui.tag(), null, how, preferences -> DoorwayPage.href(links, preferences));
        Html form = DoorwayPage.form(manner, new SettingsForm(manner, themes, catalogues, null));
        return new Rendered(200, HTML, ours(manner, ui.say("doorway.title"), DoorwayPage.main(manner, sites), List.of(form)), varies(how));
    }

    /**
     * Display settings.
     *
     * @param address of the page they are for; null for none in particular
     * @param page that page, where it is at hand: the sample is of its own text
     */
    public Rendered settings(@Nullable Address address, @Nullable Page page, Rendering how) {
        Catalogue ui = own(how);
        Manner manner = manner(ui, ui.tag(), address, how, preferences -> SettingsPage.href(address, preferences));
        Html form = SettingsPage.form(manner, new SettingsForm(manner, themes, catalogues, page));
        return new Rendered(200, HTML, ours(manner, ui.say("settings.title"), SettingsPage.main(manner), List.of(form)), varies(how));
    }

    /** How many pieces the gate has taken away since the start; anything but 0 is a bug of the writer. */
    public long discarded() {
        return gate.discarded();
    }

    private String ours(Manner manner, String title, Html main, List<Html> forms) {
        String name = manner.say("curbcut");
        var site = new Shell.SiteName(name, DoorwayPage.href(manner), null);
        var none = new Html(manner.lang());
        return shell.write(manner, new Shell.Filling(title.contains(name) ? title : title + " – " + name, site, List.of(), none, main, none,
                new PageFooter(manner).ours(themes), forms, null));
    }

    private Manner manner(Catalogue ui, String lang, @Nullable Address address, Rendering how, Function<Preferences, String> self) {
        return new Manner(ui, lang, address, how.preferences(), new Hrefs(links, allowed, how.preferences()), self);
    }

    /** The language of our own pages: the one chosen, else the browser's. */
    private Catalogue own(Rendering how) {
        return varies(how) ? catalogues.accept(how.acceptLanguage()) : catalogues.of(how.preferences().lang());
    }

    private static boolean varies(Rendering how) {
        return how.preferences().lang().isEmpty();
    }
}
