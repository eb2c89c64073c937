package dev.curbcut.reading.layout;

import dev.curbcut.reading.wording.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of an element: the words in its classes and its id, and its role. The words are those that sites and
 * CMS of all kinds give to the parts of their pages, with the CMS of China first.
 */
final class Names {
    /** What a word says of the part it names; nothing of a word that turns the others into a remark about layout or something else. */
    private static final Map<String, Optional<Signal>> WORDS = new HashMap<>();
    /** How long words of each first letter are, a bit for each length: most words of names are none of them. */
    private static final int[] LENGTHS = new int['z' - 'a' + 1];

    private static final Map<String, Signal> WHOLE = new HashMap<>();
    private static final Map<String, Signal> ROLES = Map.ofEntries(
            Map.entry("navigation", Signal.NAVIGATION),
            Map.entry("menu", Signal.NAVIGATION),
            Map.entry("menubar", Signal.NAVIGATION),
            Map.entry("tablist", Signal.NAVIGATION),
            Map.entry("banner", Signal.SITE),
            Map.entry("contentinfo", Signal.SITE),
            Map.entry("complementary", Signal.SIDE),
            Map.entry("dialog", Signal.POPUP),
            Map.entry("alertdialog", Signal.POPUP),
            Map.entry("search", Signal.CONTROL),
            Map.entry("toolbar", Signal.CONTROL),
            Map.entry("button", Signal.CONTROL),
            Map.entry("tooltip", Signal.CONTROL),
            Map.entry("main", Signal.CONTENT),
            Map.entry("article", Signal.CONTENT));

    static {
        words(Signal.NAVIGATION, "nav navbar navigation navi menu submenu topnav subnav sitenav megamenu breadcrumb breadcrumbs "
                + "crumb crumbs pagination pager pagenav paging prevnext toc tags tagcloud taglist daohang weizhi dqwz "
                + "mbx sitemap skiplink skiplinks dropdown flyout supernav sidenav leftnav");
        words(Signal.SITE, "footer foot header masthead topbar copyright colophon banquan logo branding siteheader sitefooter "
                + "rodape cabecalho fusszeile kopfzeile piedepagina cabecera");
        words(Signal.SIDE, "sidebar aside rail rightcol");
        words(Signal.SHARE, "share sharing sharer social socials bdshare bdsharebuttonbox addthis sharedaddy jiathis addtoany "
                + "follow fenxiang");
        words(Signal.RELATED, "related recommend recommended recommendation recommendations recirc trending popular readmore "
                + "morefrom upnext xgxw xgwz xgyd youlike suggested crosssell crosssells upsell upsells");
        words(Signal.COMMENTS, "comment comments commentlist disqus respond commentform pinglun reviews");
        words(Signal.ADVERTISEMENT, "ad ads adv advert adverts advertisement advertising sponsor sponsored adsense adbox dfp gpt "
                + "taboola outbrain promo guanggao piaochuang floatad");
        words(Signal.POPUP, "modal popup popover popin lightbox cookie cookies consent gdpr onetrust cookiebanner "
                + "offcanvas toast tooltip snackbar interstitial rollover hovercard tanchuang tanceng");
        words(Signal.CONTROL, "btn button buttons toolbar tools print fontsize zihao newsletter subscribe subscription signup "
                + "optin filter filters facet facets refinement refinements sortby login signin register search searchbox searchform feedback survey rating captcha qrcode ewm erweima "
                + "byline dateline author avatar bio timestamp postprofile userinfo user profile signature vote votes voting badge badges reactions likes");
        words(Signal.CONTENT, "article content story main post entry");
        words(null, "has no with without is hide results result skip break overlay overlap status format type bg background");
        whole("zoom", "zoomcon", "fontzoom", "trs_editor", "trs_editor_view", "trs_preappend", "trs_ueditor", "trs_autoadd",
                "ucap-content", "ucapcontent", "pages_content", "vsb_content", "v_news_content", "ivs_content",
                "article_content", "article-content", "articlecontent", "article-con", "art_con", "articlecon", "bt_content",
                "wzcon", "xl_content", "xl_cont", "xl-xqnr", "maintext", "newscontent", "info_content",
                "content_body_box", "zfxxgk_content", "js_content", "article-body", "article_body", "articlebody",
                "article__body", "entry-content", "post-content", "post-body", "post__content", "story-body", "storybody",
                "story-content", "article__content", "entry__content", "post_content", "news-content", "newsbody", "mw-parser-output");
    }

    private Names() {}

    private static void words(@Nullable Signal signal, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, Optional.ofNullable(signal));
            LENGTHS[word.charAt(0) - 'a'] |= 1 << word.length();
        }
    }

    private static void whole(String... names) {
        for (String name : names) {
            WHOLE.put(name, Signal.BODY);
        }
    }

    static Signal signal(Element element) {
        return signal(element, Names::read);
    }

    /** @param classes gives what {@link #read} gives for a list of classes, and may remember it */
    static Signal signal(Element element, Function<String, Signal> classes) {
        if (element.attributesSize() == 0) {
            return Signal.NONE;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("role")) {
            Signal role = ROLES.get(attributes.get("role").toLowerCase(Locale.ROOT));
            if (role != null) {
                return role;
            }
        }
        if (attributes.get("itemprop").equalsIgnoreCase("articleBody")) {
            return Signal.BODY;
        }
        String names = attributes.get("class");
        Signal found = stronger(names.isEmpty() ? Signal.NONE : classes.apply(names), read(attributes.get("id")));
        return element.normalName().equals("main") && found != Signal.BODY ? Signal.CONTENT : found;
    }

    /** What the names of one page say: most are on many elements, alone and in many lists. */
    static final class Known {
        private final Map<String, Signal> lists = new HashMap<>();
        private final Map<String, Signal> names = new HashMap<>();

        Signal read(String list) {
            Signal known = lists.get(list);
            if (known == null) {
                known = Names.read(list, name -> names.computeIfAbsent(name, Names::one));
                lists.put(list, known);
            }
            return known;
        }
    }

    /** What a list of names says, parted by white space. */
    static Signal read(String names) {
        return read(names, Names::one);
    }

    private static Signal read(String names, Function<String, Signal> one) {
        Signal found = Signal.NONE;
        int at = 0;
        while (at < names.length()) {
            int end = at;
            while (end < names.length() && names.charAt(end) > ' ') {
                end++;
            }
            if (end > at && end - at < 80) {
                found = stronger(found, one.apply(names.substring(at, end)));
            }
            at = end + 1;
        }
        return found;
    }

    /** A name for a part that is not the body beats content; the body's own names beat all. */
    private static Signal stronger(Signal a, Signal b) {
        if (a == Signal.BODY || b == Signal.NONE) {
            return a;
        }
        if (b == Signal.BODY || a == Signal.NONE || a == Signal.CONTENT) {
            return b;
        }
        return a;
    }

    private static Signal one(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ':' || name.charAt(i) == '[' || name.charAt(i) == '/') {
                return Signal.NONE; // a style's name, not a part's
            }
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("side")) {
            return Signal.SIDE; // alone; within another name it says which edge
        }
        Signal whole = WHOLE.get(lower);
        if (whole != null || lower.startsWith("vsb_content") || lower.startsWith("trs_autoadd")) {
            return Signal.BODY;
        }
        if (lower.startsWith("tag-") || lower.startsWith("category-") || lower.startsWith("author-") || lower.startsWith("topic-")) {
            return Signal.NONE; // what a post is about, not what the part is
        }
        Signal found = Signal.NONE;
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i < name.length() && !boundary(name, i)) {
                continue;
            }
            while (start < i && !Text.isLetter(name.charAt(start))) {
                start++;
            }
            int end = i;
            while (end > start && !Text.isLetter(name.charAt(end - 1))) {
                end--;
            }
            if (end - start > 1) {
                Optional<Signal> said = mayBeWord(lower.charAt(start), end - start) ? WORDS.get(lower.substring(start, end)) : null;
                if (said != null && said.isEmpty()) {
                    return Signal.NONE;
                }
                if (said != null && (end - start > 2 || plain(name, start, end))) {
                    found = stronger(found, said.get());
                }
            }
            start = i;
        }
        return found == Signal.CONTROL && (lower.contains("content") || lower.contains("article")) ? Signal.NONE : found;
    }

    private static boolean mayBeWord(char first, int length) {
        return first >= 'a' && first <= 'z' && length < Integer.SIZE && (LENGTHS[first - 'a'] & 1 << length) != 0;
    }

    private static boolean boundary(String name, int i) {
        char c = name.charAt(i);
        char before = name.charAt(i - 1);
        return c == '-' || c == '_' || before == '-' || before == '_'
                || isUpperCase(c) && Character.isLowerCase(before)
                        && i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    }

    private static boolean isUpperCase(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** Whether a short word stands alone between marks: “ad” in a heap of letters means nothing. */
    private static boolean plain(String name, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(name.charAt(start - 1)))
                && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)));
    }
}
