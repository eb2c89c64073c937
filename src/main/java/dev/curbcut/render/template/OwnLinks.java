package dev.curbcut.render.template;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.render.html.HtmlContext;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where our own pages are. */
public final class OwnLinks {
    /** The parameter that says in which language the settings open: that of the page they are for. */
    public static final String IN = "-in";

    private OwnLinks() {}

    /** The doorway with wishes kept. */
    public static String doorway(ReaderLink links, Preferences preferences) {
        String query = preferences.forOtherPages().query(links.defaults());
        return links.doorway() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The doorway from an answer, with its wishes kept. */
    public static String doorway(HtmlContext context) {
        return doorway(context.hrefs().links(), context.preferences());
    }

    /** The display settings of the page that is read; of what a search found, those on the page itself, since a form can't lead back to it. */
    public static String settings(HtmlContext context) {
        String own = settings(context.hrefs().links(), context.address(), context.preferences());
        boolean told = !context.preferences().lang().isEmpty() || context.address() == null;
        return context.search() ? "#" + ThemeSwitch.ID : told ? own : own + "&" + IN + "=" + context.uiLang();
    }

    /** The display settings of a page; of none in particular where {@code address} is null. */
    public static String settings(ReaderLink links, @Nullable Address address, Preferences preferences) {
        String of = address == null ? "" : "address=" + Percent.encodeForm(address.toString(), StandardCharsets.UTF_8);
        String wishes = preferences.query(links.defaults());
        String query = of + (of.isEmpty() || wishes.isEmpty() ? "" : "&") + wishes;
        return links.own("/-/settings") + (query.isEmpty() ? "" : "?" + query);
    }

    /** The page again, its site asked anew. */
    public static String reload(ReaderLink links, Address address, Preferences preferences) {
        String wishes = preferences.query(links.defaults());
        return links.own("/-/reload?address=") + Percent.encodeForm(address.toString(), StandardCharsets.UTF_8) + (wishes.isEmpty() ? "" : "&" + wishes);
    }

    /** What readers are told of Curbcut itself, with wishes kept. */
    public static String guide(ReaderLink links, ReaderGuide guide, Preferences preferences) {
        String query = preferences.forOtherPages().query(links.defaults());
        return links.own("/-/" + guide.path()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The report for a page's owner as JSON. */
    public static String reportJson(ReaderLink links, Address address, Preferences preferences) {
        String lang = preferences.lang();
        return links.own("/-/report.json?address=") + Percent.encodeForm(address.toString(), StandardCharsets.UTF_8) + (lang.isEmpty() ? "" : "&lang=" + lang);
    }
}
