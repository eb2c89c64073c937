package dev.curbcut.reading.portal;

import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.GovernmentDomains;
import dev.curbcut.page.Pagination;
import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.metadata.Metadata;
import dev.curbcut.reading.metadata.Survey;
import dev.curbcut.reading.metadata.TitleParts;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.selection.Genre;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.HomeWords;
import dev.curbcut.reading.wording.MoreWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page is a front: the home of an office's site, or of a part of it, which holds not one text but lists that stand
 * outside each other. Told before anything is searched for in it, and by the page's own evidence: where it is kept, how many
 * lists it has, whether they lead on to more, whether it says that it is one article.
 */
public final class FrontEvidence {
    private static final AllowedHosts OFFICES = new AllowedHosts(GovernmentDomains.patterns());

    /** How the names of offices begin and end that have no domain of a government's. */
    private static final Pattern OFFICE = Pattern.compile("(?:stadt|gemeinde|landkreis|kreis|bezirk|samtgemeinde|verbandsgemeinde|kanton|canton|région|powiat|okres|markt|ville|mairie|préfecture|ministère|ministerio|ministério|ministero|ministerium|commune|d[ée]partement|comune|provincia|ayuntamiento|municipio|municipalidad|gemeente|kommune|prefeitura|câmara|gmina|obec|město) .*|(?:city|town|county|village|township|borough|state|government|ministry|department) of .*|.* (?:county|city|council|borough|municipality|township|parish|government)"
            + "|.*(?:政府|委员会|管委会|局|厅|院|馆|大学|学校|中学|小学|办公室|政务网|公所|役場|市役所|県庁|区役所|시청|군청|구청|도청)(?:门户网站|网站|网|官网|ホームページ|公式サイト)?", Pattern.CASE_INSENSITIVE);

    private static final String[] DATED = {"pubdate", "publishdate", "datepublished", "article:published_time", "firstpublishedtime"};

    /** Rows of a list at least, of one with dates, and the weight of each. */
    private static final int ROWS = 3;
    private static final int DATED_ROWS = 2;
    private static final int ROW = 12;
    private static final int TITLE = 20;
    private static final int NAME = 4;

    /** The share of running text outside of lists from which on a home page is read as text, and the same for all of it on a section's front. */
    private static final double MOST_PROSE = .5;
    private static final double LITTLE_PROSE = .35;

    /** The share of all rows that one list of a section's front has at most; where nothing tells that the lists lead on, of many lists. */
    private static final double MOST_OF_ROWS = .75;
    private static final double HALF = .5;
    private static final int MANY = 4;

    /** Links of a map of a site at least. */
    private static final int MAP = 8;

    /** A list, and the last of the groups that its rows stand in. */
    private record Found(Box box, Box last, int rows) {}

    private final List<Box> boxes;
    private final Survey survey;
    private final Context context;

    private FrontEvidence(List<Box> boxes, Survey survey, Context context) {
        this.boxes = boxes;
        this.survey = survey;
        this.context = context;
    }

    public static boolean isFront(List<Box> boxes, Survey survey, Metadata metadata, @Nullable Pagination pages, Genre genre, Context context, Trace trace) {
        boolean front = genre == Genre.OTHER && new FrontEvidence(boxes, survey, context).is(metadata, pages);
        trace.add(() -> front
                ? "front page: its address, its office and " + new FrontEvidence(boxes, survey, context).lists().size() + " lists outside each other say so"
                : "no front page: by its type, address, day, pages or the share of its running text");
        return front;
    }

    private boolean is(Metadata metadata, @Nullable Pagination pages) {
        boolean home = AddressShape.isHome(context.address()) || survey.meta("columntype").equals("首页");
        if (!survey.meta("articletitle").isEmpty() || survey.meta("og:type").equals("article") || !survey.meta(DATED).isEmpty()) {
            return false;
        }
        if (!home && (pages != null || !AddressShape.isChannel(context.address()) || metadata.published() != null && metadata.source() != null) || !isOffice(metadata)) {
            return false;
        }
        Box page = boxes.getFirst();
        if (FrontWords.isSiteMap(survey.title) && page.links > MAP && page.prose < LITTLE_PROSE * page.weight) {
            return true;
        }
        int prose = page.prose - boxes.stream().filter(box -> box.signal == Signal.POPUP && (box.parent == null || box.parent.signal != Signal.POPUP)).mapToInt(box -> box.prose).sum();
        List<Found> lists = lists();
        int listed = lists.stream().mapToInt(list -> list.box().prose).sum();
        if (home) {
            return (!lists.isEmpty() || headedParts() >= ROWS) && (prose - listed < MOST_PROSE * page.weight || ways(lists) >= ROWS);
        }
        int rows = lists.stream().mapToInt(Found::rows).sum();
        int most = lists.stream().mapToInt(Found::rows).max().orElse(0);
        int boxed = metadata.breadcrumb().isEmpty() ? 2 : ROWS; // a channel's list stands below the way to it, beside a list of other channels
        if (lists.size() >= boxed && areBoxes(lists) && prose < MOST_PROSE * page.weight) {
            return true;
        }
        return prose < LITTLE_PROSE * page.weight && (lists.size() > 1 && most <= MOST_OF_ROWS * rows && ways(lists) > 1 || lists.size() >= MANY && most <= HALF * rows);
    }

    private boolean isOffice(Metadata metadata) {
        return OFFICES.allowsHost(context.address().host()) || !survey.meta("sitename", "siteidcode", "sitedomain").isEmpty() || OFFICE.matcher(metadata.site()).matches()
                || TitleParts.of(survey.title).parts().stream().anyMatch(part -> OFFICE.matcher(part).matches());
    }

    /** Parts that begin with a heading of their own and lead on. */
    private long headedParts() {
        return boxes.stream().filter(box -> Tags.isHeading(box.tag) && !box.tag.equals("h1") && box.weight > 0 && box.parent != null && box.parent.parent != null && box.parent.links > 0)
                .map(box -> box.parent).distinct().count();
    }

    /** Lists of rows that stand outside each other. */
    private List<Found> lists() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.signal == Signal.POPUP) {
                i = box.end - 1;
                continue;
            }
            int rows = isMenu(box) || box.tag.equals("nav") || box.tag.equals("footer") ? 0 : rows(box);
            if (rows > 0) {
                Found before = found.isEmpty() || !goesOn(found.getLast().last(), box) ? null : found.removeLast();
                found.add(before == null ? new Found(box, box, rows) : new Found(before.box(), box, before.rows() + rows));
                i = box.end - 1;
            }
        }
        return found;
    }

    /** Whether a list goes on in the next, of the same kind: rows in groups of five, with room between them. */
    private static boolean goesOn(Box list, Box next) {
        if (list.parent == null || list.parent != next.parent || !list.tag.equals(next.tag) || !list.classes.equals(next.classes) || next.tag.equals("div")) {
            return false;
        }
        return list.parent.children.subList(list.index + 1, next.index).stream().allMatch(between -> between.weight == 0);
    }

    /** A menu is no list: short links and nothing else, the way home among them. */
    private static boolean isMenu(Box box) {
        return box.links > 2 && box.children.size() > 2 && box.linkWeight < box.links * 30 && box.children.stream().limit(3).anyMatch(child -> child.weight < 24 && HomeWords.is(child.line()));
    }

    /** How many rows a list has: links of some length, each in a part of its own; 0 where it is none. */
    private static int rows(Box box) {
        if (box.links < DATED_ROWS || box.children.size() < DATED_ROWS || box.weight < ROWS * ROW) {
            return 0;
        }
        String tag = tag(box);
        int rows = 0;
        int dated = 0;
        int others = 0;
        for (Box child : box.children) {
            if (child.weight == 0 || Tags.isSilent(child.tag)) {
                continue;
            }
            if (!child.tag.equals(tag) || child.links == 0 && child.weight < ROW) {
                others++;
                continue;
            }
            if (child.links > 3 || child.weight > 1200) {
                return 0;
            }
            boolean row = child.links > 0 && child.weight >= ROW;
            rows += row ? 1 : 0;
            dated += row && child.weight < 240 && RowDate.mayBeIn(List.of(child)) ? 1 : 0;
        }
        if (others > 3 || tag.equals("a")) {
            return 0;
        }
        boolean enough = rows >= ROWS || rows >= DATED_ROWS && (dated == rows || tag.equals("li") && box.linkWeight >= rows * TITLE);
        return enough && box.linkWeight >= rows * NAME ? rows : 0;
    }

    /** Whether two lists stand in boxes of one kind side by side, each with something before it. */
    private static boolean areBoxes(List<Found> lists) {
        for (int i = 1; i < lists.size(); i++) {
            Box one = lists.get(i - 1).box();
            Box other = lists.get(i).box();
            if (one.parent != null && other.parent != null && one.parent != other.parent && one.parent.parent == other.parent.parent && one.index > 0 && other.index > 0
                    && one.parent.tag.equals(other.parent.tag) && one.parent.classes.equals(other.parent.classes)) {
                return true;
            }
        }
        return false;
    }

    /** The tag of most of what stands in a part. */
    private static String tag(Box box) {
        Map<String, Integer> tags = new HashMap<>();
        String most = "";
        for (Box child : box.children) {
            if (child.links > 0 && tags.merge(child.tag, 1, Integer::sum) > tags.getOrDefault(most, 0) || most.isEmpty() && child.links > 0) {
                most = child.tag;
            }
        }
        return most;
    }

    /** How many different channels the heads of lists lead to, or links to more beside them. */
    private int ways(List<Found> lists) {
        Set<Target> channels = new HashSet<>();
        for (Found list : lists) {
            Box at = list.box();
            for (int up = 0; up < 3 && at.parent != null; up++, at = at.parent) {
                Target way = way(at);
                if (way != null) {
                    channels.add(way);
                    break;
                }
            }
        }
        return channels.size();
    }

    /** Where a short link leads that stands right before a part, or after it and says that there is more. */
    private @Nullable Target way(Box at) {
        List<Box> peers = at.parent == null ? List.of() : at.parent.children;
        for (int i = Math.max(0, at.index - 2); i < Math.min(peers.size(), at.index + 2); i++) {
            Box peer = peers.get(i);
            if (i == at.index || peer.links == 0 || peer.links > 2 || peer.weight > FrontWords.NAME) {
                continue;
            }
            for (Box box : boxes.subList(peer.order, peer.end)) {
                if (box.tag.equals("a") && context.target(box.element.attr("href")) instanceof Target.Web web && !AddressShape.isArticle(web) && (i < at.index || MoreWords.is(box.line()))) {
                    return web;
                }
            }
        }
        return null;
    }
}
