package dev.curbcut.reading.portal;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.EntryReader;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that stand beside rows: what they say more of them, such as their dates; rows without an address; one name in two scripts. Junk goes. */
final class RowWords {
    /** So many words alike side by side are rows. */
    private static final int TILES = 3;

    private static final Pattern MONTH_DAY = Pattern.compile("[\\[（(【]?\\s*\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?\\s*[])）】]?");

    private final Box box;
    private final List<Part> out = new ArrayList<>();

    private RowWords(Box box) {
        this.box = box;
    }

    /** The parts of a box, with what says more of a row in the row. */
    static List<Part> joined(Box box, List<Part> parts) {
        RowWords words = new RowWords(box);
        words.join(words.tiles(parts));
        return words.out;
    }

    private void join(List<Part> in) {
        captions(in);
        boolean datesFirst = datesFirst(in);
        for (int i = 0; i < in.size(); i++) {
            Part part = in.get(i);
            Part before = out.isEmpty() ? null : out.getLast();
            if (part instanceof Part.Words words) {
                Part next = i + 1 < in.size() ? in.get(i + 1) : null;
                if ((before == null || datesFirst) && next instanceof Part.Row row && isDay(words.text(), row.entry())) {
                    in.set(i + 1, new Part.Row(row.entry().dated(day(words.text(), row.entry()))));
                } else if (datesFirst && next instanceof Part.Row row && isMonthDay(words.text())) {
                    in.set(i + 1, saying(row, words.text()));
                } else {
                    words(words, before, datesFirst);
                }
            } else if (part instanceof Part.Row row && row.entry().target() == null && row.entry().picture() == null && FrontWords.isJunk(row.entry().name())) {
                continue;
            } else if (part instanceof Part.Other other && before instanceof Part.Row row && row.entry().heading() && isLine(other)) {
                out.set(out.size() - 1, saying(row, other.box().line()));
            } else {
                out.add(part);
            }
        }
    }

    /** Words after each of several pictures that lead on are what the pictures are called. */
    private static void captions(List<Part> in) {
        int pictures = 0;
        int captions = 0;
        for (int i = 0; i < in.size(); i++) {
            boolean picture = isPicture(in.get(i));
            pictures += picture ? 1 : 0;
            captions += picture && i + 1 < in.size() && in.get(i + 1) instanceof Part.Words words && !words.heading() && FrontWords.isName(words.text(), false) ? 1 : 0;
        }
        if (pictures < 2 || captions < pictures) {
            return;
        }
        for (int i = in.size() - 2; i >= 0; i--) {
            if (isPicture(in.get(i))) {
                in.set(i, new Part.Row(((Part.Row) in.get(i)).entry().named(((Part.Words) in.remove(i + 1)).text())));
            }
        }
    }

    private static boolean isPicture(Part part) {
        return part instanceof Part.Row row && row.entry().name().isEmpty() && row.entry().picture() != null && row.entry().target() != null;
    }

    private void words(Part.Words words, @Nullable Part before, boolean datesFirst) {
        if (before instanceof Part.Row row && out.size() > 1 && out.getFirst() instanceof Part.Row first && first.entry().heading() && AddressShape.isWithin(row.entry().target(), first.entry().target())) {
            out.add(words); // of both, and not of the last alone
        } else if (!datesFirst && before instanceof Part.Row row && isDay(words.text(), row.entry())) {
            out.set(out.size() - 1, new Part.Row(row.entry().dated(day(words.text(), row.entry()))));
        } else if (!datesFirst && before instanceof Part.Row row && isMonthDay(words.text())) {
            out.set(out.size() - 1, saying(row, words.text()));
        } else if (before instanceof Part.Row row && box.tag.equals("dl") && words.box().tag.equals("dd")) {
            String day = row.entry().date() == null && RowDate.mayBeIn(words.text()) ? Dates.iso(words.text()).orElse(null) : row.entry().date();
            out.set(out.size() - 1, saying(new Part.Row(row.entry().dated(day)), words.text()));
        } else if (FrontWords.isJunk(words.text())) {
            return;
        } else if (before instanceof Part.Row row && words.box() == box && !FrontWords.isName(words.text(), false)) {
            out.set(out.size() - 1, saying(row, words.text()));
        } else if (before instanceof Part.Words one && isTranslation(one, words)) {
            out.set(out.size() - 1, new Part.Words(one.box(), EntryReader.joined(one.text(), words.text()), one.heading() || words.heading()));
        } else {
            out.add(words);
        }
    }

    private static Part saying(Part.Row row, String line) {
        List<String> rest = new ArrayList<>(row.entry().rest());
        rest.add(line);
        return new Part.Row(row.entry().saying(rest));
    }

    private static boolean isLine(Part.Other other) {
        return other.blocks().size() == 1 && other.box().links == 0 && !other.box().holdsBlock && other.box().tag.equals("p");
    }

    private static boolean isDay(String text, Entry entry) {
        return entry.date() == null && day(text, entry) != null;
    }

    private static @Nullable String day(String text, Entry entry) {
        if (text.length() > 32) {
            return null;
        }
        String iso = isDate(text) ? Dates.iso(text).orElse(null) : null;
        return iso != null || entry.anchor() == null ? iso : RowDate.ofDay(text, entry.anchor().element.attr("href")).orElse(null);
    }

    private static boolean isDate(String text) {
        return RowDate.mayBeIn(text) && RowDate.isAll(text);
    }

    /** A month and a day without a year, said of the row before it. */
    private static boolean isMonthDay(String text) {
        return text.length() <= 9 && MONTH_DAY.matcher(text).matches();
    }

    /** Whether each date stands before its row. */
    private static boolean datesFirst(List<Part> in) {
        boolean row = false;
        boolean date = false;
        for (int i = 0; i + 1 < in.size(); i++) {
            row |= in.get(i) instanceof Part.Row;
            if (in.get(i) instanceof Part.Words words && (isMonthDay(words.text()) || isDate(words.text()) && Dates.iso(words.text()).isPresent())) {
                if (!date && row || !(in.get(i + 1) instanceof Part.Row)) {
                    return false;
                }
                date = true;
            }
        }
        return date;
    }

    /** Words without an address that are rows: several alike side by side, or one over its date. */
    private List<Part> tiles(List<Part> in) {
        List<Part> made = new ArrayList<>(in.size());
        for (int i = 0; i < in.size(); ) {
            int end = i;
            while (end < in.size() && in.get(end) instanceof Part.Words words && isTile(words, in.get(i).box())) {
                end++;
            }
            if (end - i >= TILES || end == i + 1 && isOverDate(in, i)) {
                in.subList(i, end).forEach(part -> made.add(new Part.Row(Entry.bare(part.box(), ((Part.Words) part).text()))));
            } else {
                end = Math.max(end, i + 1);
                made.addAll(in.subList(i, end));
            }
            i = end;
        }
        return made;
    }

    private boolean isOverDate(List<Part> in, int at) {
        return box.tag.equals("dl") && at + 1 < in.size() && in.get(at + 1) instanceof Part.Words day && (isMonthDay(day.text()) || isDate(day.text()) && Dates.iso(day.text()).isPresent());
    }

    private static boolean isTile(Part.Words words, Box first) {
        Box box = words.box();
        return !words.heading() && box.parent == first.parent && box.tag.equals(first.tag) && box.classes.equals(first.classes) && FrontWords.isName(words.text(), false);
    }

    private static boolean isTranslation(Part.Words one, Part.Words other) {
        return isTranslation(one.text(), other.text()) && FrontWords.isName(one.text(), one.heading()) && FrontWords.isName(other.text(), other.heading());
    }

    /** Whether a name is said a second time in the Latin script. */
    static boolean isTranslation(String one, String other) {
        return other.length() <= 40 && other.chars().allMatch(c -> c < 0x250) && other.chars().anyMatch(Character::isLetter) && one.chars().anyMatch(c -> Text.isWide(c));
    }
}
