package dev.curbcut.reading.around;

import dev.curbcut.address.Address;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.page.Target;
import dev.curbcut.reading.attachment.AttachmentType;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.PageLanguage;
import dev.curbcut.reading.metadata.Survey;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Autonyms;
import dev.curbcut.reading.wording.LanguageAttribute;
import dev.curbcut.reading.wording.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * This page, or its site, in other languages, as the page itself says: {@code hreflang} first, then the switches that readers
 * see (GOV.UK's translations, WET's, ECL's and DSFR's lists, USWDS's hidden submenu, “English” or 繁體 in a corner). A switch
 * that only a script of the page would turn has no address and is no version.
 */
public final class LanguageVersions {
    private static final Evaluator CONTENT = QueryParser.parse("p, h1, h2, input");

    private static final Pattern SWITCH = Pattern.compile("lang|translat|locale|wb-lng|i18n|idioma|sprache|hreflang", Pattern.CASE_INSENSITIVE);

    /** A page's path without the parts that say a language. */
    private static final Pattern LANGUAGE_PART = Pattern.compile("(?<=[/._-])(?:en|eng|english|fr|fra|de|es|it|cy|tc|sc|chs|cht|zh|zh-cn|zh-tw|zh-hk|tc_chi|chi|ja|jp|ko|ru|ar|pt|f|e)(?=[/._-]|$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS = Pattern.compile("[/._-]{2,20}");
    private static final Pattern INDEX = Pattern.compile("(?:index|default)\\.\\w{2,5}$");
    private static final Pattern LAST_MARK = Pattern.compile("[._-](?=\\.|$)");

    private LanguageVersions() {}

    /** Reads them from {@code hreflang} and visible switches, which it claims; the page's own language is not among them. */
    public static List<LanguageVersion> read(Survey survey, String lang, Context context, ClaimedElements claims) {
        TooCostly.check();
        Map<String, LanguageVersion> found = new LinkedHashMap<>();
        for (Element link : survey.alternates) {
            add(found, lang, tag(link.attr("hreflang"), context), link.attr("href"), true, context);
        }
        List<Element> switches = survey.languageLinks.stream().distinct().filter(a -> isSwitch(a, survey.languageLinks)).toList();
        String own = switches.isEmpty() ? "" : bare(context.address());
        for (Element link : switches) {
            boolean same = link.attr("rel").contains("alternate") || isSamePage(link.attr("href"), own, context);
            if (add(found, lang, language(link, context), link.attr("href"), same, context)) {
                claims.claim(claimed(link, switches), ClaimedElements.Role.LANGUAGES);
            }
        }
        return List.copyOf(found.values());
    }

    /** @return whether the link is a switch to another language, known already or not */
    private static boolean add(Map<String, LanguageVersion> found, String lang, String tag, String href, boolean samePage, Context context) {
        if (tag.isEmpty() || isSame(tag, lang) || !(context.target(href) instanceof Target.Web web) || web.address().equals(context.address()) || AttachmentType.isType(AttachmentType.extension(web.address().fileName()))) {
            return false;
        }
        boolean known = found.containsKey(tag) && (found.get(tag).samePage() || !samePage);
        if (!known && found.keySet().stream().noneMatch(other -> !other.equals(tag) && isSame(other, tag))) {
            found.put(tag, new LanguageVersion(tag, web.address(), samePage));
        }
        return true;
    }

    private static boolean isSame(String one, String other) {
        return primary(one).equals("zh") ? one.equals(other) : primary(one).equals(primary(other));
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** What a link's own attributes or words say it leads to; empty for nothing. */
    private static String language(Element link, Context context) {
        String name = Line.of(link, 40);
        String autonym = Autonyms.lang(name) != null ? Autonyms.lang(name) : Autonyms.code(name);
        String declared = tag(link.attr("hreflang"), context);
        if (declared.isEmpty() && autonym == null) {
            declared = tag(link.attr("lang"), context);
        }
        return declared.isEmpty() ? autonym == null ? "" : tag(autonym, context) : declared;
    }

    private static String tag(String declared, Context context) {
        String tag = declared.equalsIgnoreCase("x-default") ? "" : LanguageAttribute.of(declared);
        return tag.equals("zh") ? PageLanguage.isTraditional(context.address().host()) ? "zh-Hant" : "zh-Hans" : tag;
    }

    /**
     * Whether a link switches languages: it is named for one; or it says where it leads by {@code hreflang} or a bare code and
     * stands in what is named a switch or beside another such link.
     */
    private static boolean isSwitch(Element link, List<Element> all) {
        if (Autonyms.lang(Line.of(link, 40)) != null) {
            return true;
        }
        boolean told = link.hasAttr("hreflang") || Autonyms.code(Line.of(link, 12)) != null || link.hasAttr("lang");
        return told && (link.attr("rel").contains("alternate") || isNamed(link) || (link.hasAttr("hreflang") || !link.hasAttr("lang")) && hasSibling(link, all));
    }

    private static boolean isNamed(Element link) {
        Node n = link;
        for (int up = 0; up < 5 && n instanceof Element e && !e.normalName().equals("body"); up++, n = n.parent()) {
            if (SWITCH.matcher(e.className() + " " + e.id() + " " + e.attr("aria-label")).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSibling(Element link, List<Element> all) {
        Node around = group(link);
        return all.stream().anyMatch(other -> other != link && group(other) == around);
    }

    private static @Nullable Node group(Element link) {
        Node parent = link.parent();
        return parent instanceof Element e && (e.normalName().equals("li") || e.normalName().equals("span") || e.normalName().equals("td")) ? e.parent() : parent;
    }

    /** The list of switches, if nothing else stands in it; else the link. */
    private static Element claimed(Element link, List<Element> switches) {
        Element best = link;
        Node n = link.parent();
        for (int up = 0; up < 4 && n instanceof Element e && !e.normalName().equals("body"); up++, n = n.parent()) {
            boolean only = Line.of(e, 400).length() <= 400 && switches.containsAll(e.getElementsByTag("a")) && e.selectFirst(CONTENT) == null;
            if (!only) {
                break;
            }
            best = e;
        }
        return best;
    }

    /**
     * Whether a link leads to this page but for what says a language.
     *
     * @param own this page's {@link #bare} path
     */
    private static boolean isSamePage(String href, String own, Context context) {
        if (!(context.target(href) instanceof Target.Web web)) {
            return false;
        }
        Address to = web.address();
        Address from = context.address();
        if (to.path().contains("/gate/big5/" + from.host())) {
            return to.path().endsWith(from.path());
        }
        String one = bare(to);
        boolean root = one.equals("/") || one.isEmpty();
        return one.equals(own) && Objects.equals(to.query(), from.query())
                || !root && to.host().equals(from.host()) && one.length() > 8 && one.substring(one.lastIndexOf('/')).equals(own.substring(own.lastIndexOf('/'))) && one.lastIndexOf('/') < one.length() - 6;
    }

    private static String bare(Address address) {
        String path = LANGUAGE_PART.matcher(address.path().toLowerCase(Locale.ROOT)).replaceAll("");
        path = INDEX.matcher(MARKS.matcher(path).replaceAll("/")).replaceAll("");
        return LAST_MARK.matcher(path).replaceAll("");
    }
}
