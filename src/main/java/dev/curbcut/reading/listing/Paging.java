package dev.curbcut.reading.listing;

import dev.curbcut.address.Address;
import dev.curbcut.page.Pagination;
import dev.curbcut.page.Pagination.Numbered;
import dev.curbcut.reading.cms.PageCall;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in a row of pages: from the links it shows, and from the scripts that would have drawn them. Links
 * are the truth; a script's count is calibrated by them, since no content system says whether its files count from 0 or
 * from 1. Archives by year are left alone.
 */
public final class Paging {
    private static final Pattern INTEGER = Pattern.compile("\\d{1,8}");
    private static final Pattern PAGE_OPTION = Pattern.compile("第?\\s*(\\d{1,5})\\s*[页頁]?");

    /** How many pages a select may list. */
    private static final int MOST_OPTIONS = 200;

    private Paging() {}

    /** The same where no rule says which its pager is. */
    public static @Nullable Pagination read(List<Box> boxes, String text, Context context, ClaimedElements claims) {
        return read(boxes, text, context, claims, null);
    }

    /** The page's place among its neighbours, or null where it has none; claims the pagers it was read from. @param ruled the pager by a rule of the operator's, or null */
    public static @Nullable Pagination read(List<Box> boxes, String text, Context context, ClaimedElements claims, @Nullable Element ruled) {
        TooCostly.check();
        List<PagerLinks> pagers = ruled == null ? PagerLinks.among(boxes, context) : List.of(PagerLinks.within(ruled, context));
        Pagination selected = options(boxes, context, claims);
        pagers.forEach(pager -> claims.claim(pager.box(), ClaimedElements.Role.PAGINATION));
        IdlePager.claim(boxes, context, claims);
        PagerLinks links = pagers.isEmpty() ? null : pagers.getLast();
        Optional<PageCall> call = PageCall.find(text, context.address().fileName());
        Pagination found = call.isPresent() ? ofCall(calibrated(call.get(), links), links, context) : links == null ? selected != null ? selected : PagerTotals.among(boxes, claims) : ofLinks(links, selected, context.address());
        boolean alone = found == null || found.pages() != null && found.pages() <= 1 && found.next() == null && found.previous() == null;
        return alone ? null : found;
    }

    /** The files of the last page, or of the next, tell whether they count from 0 or 1. */
    private static PageCall calibrated(PageCall call, @Nullable PagerLinks links) {
        if (links == null) {
            return call;
        }
        for (int first = 1; first <= 2; first++) {
            PageCall other = call.counting(first);
            boolean byLast = links.last() != null && call.pages() > 1 && links.last().fileName().equals(other.file(call.pages()));
            boolean byNext = links.next() != null && links.next().fileName().equals(other.file(call.page() + 1));
            if (byLast || links.last() == null && byNext) {
                return other;
            }
        }
        return call;
    }

    private static Pagination ofCall(PageCall call, @Nullable PagerLinks links, Context context) {
        int page = call.page();
        Address next = links == null ? null : links.next();
        Address previous = links == null ? null : links.previous();
        return new Pagination(
                page,
                call.pages(),
                call.items(),
                page > 1 ? file(call, 1, context) : null,
                page > 1 ? previous != null ? previous : file(call, page - 1, context) : null,
                page < call.pages() ? next != null ? next : file(call, page + 1, context) : null,
                page < call.pages() ? file(call, call.pages(), context) : null,
                List.of());
    }

    private static @Nullable Address file(PageCall call, int number, Context context) {
        return context.base().resolve(call.file(number), context.charset()).orElse(null);
    }

    private static Pagination ofLinks(PagerLinks links, @Nullable Pagination selected, Address here) {
        PagerCount count = links.count();
        Integer pages = count.pages() != null ? count.pages() : selected != null ? selected.pages() : byLast(links, here);
        Integer page = links.marked() != null ? links.marked() : count.page() != null ? count.page() : selected != null ? selected.page() : byNeighbours(links, here);
        List<Numbered> numbered = new ArrayList<>();
        links.numbers().forEach((number, address) -> numbered.add(new Numbered(number, address)));
        Address next = links.next() != null ? links.next() : page == null ? null : links.numbers().get(page + 1);
        Address previous = links.previous() != null ? links.previous() : page == null ? null : links.numbers().get(page - 1);
        boolean atEnd = page != null && page.equals(pages);
        boolean atStart = page != null && page == 1;
        return new Pagination(
                page,
                pages == null || page == null || pages >= page ? pages : null,
                count.items(),
                atStart ? null : links.first(),
                atStart ? null : previous,
                atEnd ? null : next,
                atEnd ? null : links.last() != null ? links.last() : pages == null ? null : links.numbers().get(pages),
                numbered);
    }

    /** The number of the last page: of the link to it, counted as the numbered links count; else the greatest when none follows. */
    private static @Nullable Integer byLast(PagerLinks links, Address here) {
        int greatest = links.greatest();
        Address last = links.last();
        if (last != null && links.first() != null && links.numbers().isEmpty()) {
            Integer page = byFirst(links, here);
            return page == null ? null : like(page, here, last);
        }
        if (last != null) {
            for (var entry : links.numbers().entrySet()) {
                if (entry.getValue().equals(last)) {
                    return entry.getKey();
                }
            }
            for (var entry : links.numbers().entrySet()) {
                Integer counted = entry.getKey() < 2 ? null : like(entry.getKey(), entry.getValue(), last);
                if (counted != null) {
                    return counted;
                }
            }
            return null;
        }
        boolean ended = !links.goesOn() || links.numbers().lastEntry() != null && links.numbers().lastEntry().getValue().equals(links.next());
        boolean gap = links.box().text().contains("…") || links.box().text().contains("...");
        return greatest > 1 && (ended || gap) ? Integer.valueOf(greatest) : null;
    }

    /** The page's number in {@code other}, as {@code number} stands in {@code address}: at the one integer that differs. */
    private static @Nullable Integer like(int number, Address address, Address other) {
        List<String> here = integers(address.target());
        List<String> there = integers(other.target());
        if (here.size() != there.size()) {
            return null;
        }
        Integer found = null;
        for (int i = 0; i < here.size(); i++) {
            if (!here.get(i).equals(there.get(i))) {
                int shift = number - Integer.parseInt(here.get(i));
                if (found != null || Math.abs(shift) > 1) {
                    return null;
                }
                found = Integer.parseInt(there.get(i)) + shift;
            }
        }
        return found;
    }

    private static List<String> integers(String text) {
        return INTEGER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The page's number, counted from the link to the first page: at the one integer in which that and the next or the one before differ from it. */
    private static @Nullable Integer byFirst(PagerLinks links, Address here) {
        Address beside = links.next() != null ? links.next() : links.previous();
        Integer page = links.first() == null || beside == null ? null : like(1, links.first(), here);
        Integer other = page == null ? null : like(page, here, beside);
        return other != null && other == (beside.equals(links.next()) ? page + 1 : page - 1) ? page : null;
    }

    private static @Nullable Integer byNeighbours(PagerLinks links, Address here) {
        Integer counted = links.numbers().isEmpty() ? byFirst(links, here) : null;
        if (counted != null) {
            return counted;
        }
        for (var entry : links.numbers().entrySet()) {
            if (entry.getValue().equals(links.next()) && entry.getKey() > 1) {
                return entry.getKey() - 1;
            }
            if (entry.getValue().equals(links.previous())) {
                return entry.getKey() + 1;
            }
        }
        return links.previous() == null && links.goesOn() && !links.numbers().isEmpty() ? Integer.valueOf(1) : null;
    }

    /** {@code <select>} whose options are the pages' addresses. */
    private static @Nullable Pagination options(List<Box> boxes, Context context, ClaimedElements claims) {
        for (Box box : boxes) {
            if (!box.tag.equals("select")) {
                continue;
            }
            Element select = box.element;
            List<Numbered> pages = new ArrayList<>();
            Integer current = null;
            List<Element> options = select.getElementsByTag("option");
            for (Element option : options.subList(0, Math.min(options.size(), MOST_OPTIONS))) {
                var number = PAGE_OPTION.matcher(option.text().strip());
                String value = option.attr("value").strip();
                Address to = value.isEmpty() || INTEGER.matcher(value).matches() ? null : context.base().resolve(value, context.charset()).orElse(null);
                if (!number.matches() || to == null) {
                    pages.clear();
                    break;
                }
                pages.add(new Numbered(Integer.parseInt(number.group(1)), to));
                current = option.hasAttr("selected") || current == null && to.equals(context.address()) ? Integer.valueOf(number.group(1)) : current;
            }
            boolean counted = pages.size() > 1 && pages.getFirst().page() == 1 && pages.getLast().page() == pages.size();
            if (counted) {
                claims.claim(select, ClaimedElements.Role.PAGINATION);
                return among(pages, current == null ? 1 : current, options.size());
            }
        }
        return null;
    }

    private static Pagination among(List<Numbered> pages, int page, int count) {
        Address previous = page > 1 && page - 2 < pages.size() ? pages.get(page - 2).address() : null;
        Address next = page < pages.size() ? pages.get(page).address() : null;
        Address last = page < count && count <= pages.size() ? pages.getLast().address() : null;
        return new Pagination(page, count, null, page > 1 ? pages.getFirst().address() : null, previous, next, last, pages);
    }
}
