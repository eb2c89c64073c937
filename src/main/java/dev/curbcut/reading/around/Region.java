package dev.curbcut.reading.around;

import dev.curbcut.page.Navigation.Role;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.wording.Words;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A part of a page outside its body, and what its links are for: by landmark, by name, by title, by place. */
final class Region {
    private static final String FEET = "foot|bottom|copyright|colophon|banquan|siteinfo|contentinfo|identifier";

    private static final String SIDES = "side|left|right|submenu|subnav|sub-nav|secondary|section-nav|local-nav|localnav|ejdh|erji|lanmu|prevnext|prev_next|pager|in-this-section";

    private static final String NEIGHBOURS = "related|recommend|xgxw|xgwz|xgjd|xgyd|readmore|read-more|morefrom|more-from|also|trending|popular";

    private static final String OTHERS = "friend|yqlj|youlian|linkbox|linksbox|flink|topbar|toplink|top-link|utility|official-website|gov-bar|govbar";

    private static final Set<String> ARTICLE = Set.of("article");

    private static final Words FOOT = new Words(FEET);
    private static final Words LEFT = new Words(SIDES);
    private static final Words NEAR = new Words(NEIGHBOURS);
    private static final Words FRIENDS = new Words(OTHERS);
    private static final Words ANY = new Words(FEET, SIDES, NEIGHBOURS, OTHERS);

    private static final Words FRIENDS_TITLE = new Words("友情链接|友情連結|相关网站|相關網站|网站链接|外部链接|政府网站|常用链接|关注我们|网站群|external links|friend links|friendly links|government links|follow us|social|connect with");

    private static final Words NEAR_TITLE =
            new Words("相关|相關|推荐|推薦|延伸|关联|解读|阅读|热点|排行|関連|관련|related|see also|more from|more in|more on|recommended|you may|also|latest|popular|explore|part of");

    final Element element;
    final @Nullable Region parent;
    final Role role;
    /** The heading its links stand under; changes as headings come. */
    String title;
    /** Whether words of it are counted as left out. */
    boolean counted;

    Region(Element element, @Nullable Region parent, Role role, String title) {
        this.element = element;
        this.parent = parent;
        this.role = role;
        this.title = title;
    }

    /** Whether an element begins a region of its own, within whatever else. */
    static boolean begins(Box box) {
        return switch (box.tag) {
            case "nav", "footer", "header", "aside" -> true;
            case "div", "ul", "ol", "section", "table", "td", "form", "dl", "details" -> !box.bare && (!box.element.attr("role").isEmpty() || isNamed(box));
            default -> false;
        };
    }

    private static boolean isNamed(Box box) {
        return switch (box.signal) {
            case NAVIGATION, SITE, SIDE, RELATED -> true;
            default -> ANY.in(box.names());
        };
    }

    /** What a region is for, before its title is known. */
    static Role role(Box box, @Nullable Region parent, boolean afterBody, boolean footerText) {
        Element e = box.element;
        String names = box.names();
        String role = e.attr("role").toLowerCase(Locale.ROOT);
        boolean foot = e.normalName().equals("footer") && (afterBody || Tags.around(e, ARTICLE) == null) || role.equals("contentinfo") || FOOT.in(names) || footerText;
        if (parent != null && parent.role == Role.FOOTER || foot && (afterBody || !e.normalName().equals("div"))) {
            return FRIENDS.in(names) ? Role.OTHER : Role.FOOTER;
        }
        if (NEAR.in(names)) {
            return Role.RELATED;
        }
        if (FRIENDS.in(names)) {
            return Role.OTHER;
        }
        if (LEFT.in(names) || e.normalName().equals("aside") || role.equals("complementary")) {
            return Role.SECTION;
        }
        if (parent != null) {
            return e.normalName().equals("nav") && parent.role == Role.RELATED ? Role.SECTION : parent.role;
        }
        boolean menu = e.normalName().equals("nav") || role.equals("navigation") || e.normalName().equals("header") || role.equals("banner") || box.signal == Signal.NAVIGATION || box.signal == Signal.SITE;
        return !afterBody ? Role.SITE : menu ? Role.SECTION : Role.RELATED;
    }

    /** What a title says its links are for; the region's own role where it says nothing. */
    Role roleOf(String title) {
        if (title.isEmpty()) {
            return role;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.equals("链接") || FRIENDS_TITLE.in(lower)) {
            return Role.OTHER;
        }
        return role != Role.FOOTER && role != Role.SITE && NEAR_TITLE.in(lower) ? Role.RELATED : role;
    }
}
