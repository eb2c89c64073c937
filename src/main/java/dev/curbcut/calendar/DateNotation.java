package dev.curbcut.calendar;

import dev.curbcut.calendar.DateTokens.Kind;
import dev.curbcut.calendar.DateTokens.Token;
import dev.curbcut.calendar.DateWords.Role;
import dev.curbcut.calendar.MonthNames.Month;
import dev.curbcut.calendar.TokenizedText.Gap;
import dev.curbcut.calendar.TokenizedText.Months;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The orders that a date's parts stand in: year, month, day; day, month, year; month, day, year; year, day, month. A month is a
 * name, a number beside a word for month, or a number between two like marks.
 */
final class DateNotation {
    private static final int NO_EPOCH_YEAR = 0;

    /** A date, and the tokens it begins and ends with. */
    record Match(LocalDate date, int first, int after) {}

    private final TokenizedText line;
    private final DateConventions conventions;

    DateNotation(TokenizedText line, DateConventions conventions) {
        this.line = line;
        this.conventions = conventions;
    }

    /** The date that begins at a token; null for none. */
    @Nullable Match at(int i) {
        Token t = line.token(i);
        if (t == null || t.kind() == Kind.MARK) {
            return null;
        }
        Match found = t.kind() == Kind.WORD ? reign(i, t) : t.digits() == 8 ? compact(i, t) : null;
        found = found == null && t.kind() == Kind.NUMBER ? numbered(i, t) : found;
        found = found == null && t.kind() == Kind.WORD ? monthFirst(i) : found;
        return found == null ? null : widened(found);
    }

    /** Whether a number goes on from what stands before it: the 02 of 2026-02-00018 begins no date. */
    private boolean isWithin(int i) {
        Token before = line.token(i - 1);
        return before != null && line.touch(i - 1, i) && (before.is('.') || before.is('/') || before.is('-'));
    }

    private @Nullable Match numbered(int i, Token t) {
        CalendarSystem before = eraBefore(i);
        Match found = t.digits() == 4 || t.digits() == 0 && t.value() > 37 || t.digits() == 3 || t.digits() == 2 && conventions.local() == CalendarSystem.REPUBLIC
                ? afterYear(i, i + 1, new Year(t, t.value(), null).in(before)) : null;
        return found == null && (t.digits() == 1 || t.digits() == 2 || t.digits() == 0 && t.value() < 32) ? afterDay(i, t, before) : found;
    }

    /** 令和7年3月5日, ㋿7年3月5日, R7.3.5; 民國114年3月5日. */
    private @Nullable Match reign(int i, Token t) {
        Token number = line.number(i + 1, 1, 3);
        if (number == null || t.text().length() > 2) {
            return null;
        }
        if (t.text().equals("民國") || t.text().equals("民国")) {
            return afterYear(i, i + 2, new Year(number, number.value(), CalendarSystem.REPUBLIC));
        }
        boolean initial = t.text().charAt(0) < 0x80 || t.text().charAt(0) >= 'Ａ' && t.text().charAt(0) <= 'Ｚ';
        int year = initial && (!conventions.hasEras() || !line.touch(i, i + 1)) ? NO_EPOCH_YEAR : JapaneseEra.year(t.text(), number.value());
        return year == NO_EPOCH_YEAR ? null : afterYear(i, i + 2, new Year(number, year, CalendarSystem.GREGORIAN));
    }

    private @Nullable Match compact(int i, Token t) {
        LocalDate date = CalendarSystem.GREGORIAN.date(t.value() / 10000, t.value() / 100 % 100, t.value() % 100);
        return date == null ? null : new Match(date, i, i + 1);
    }

    /** @param next the token after the year */
    private @Nullable Match afterYear(int first, int next, Year year) {
        if (line.separator(next) != ' ' && !isWithin(first)) {
            Match found = numbers(first, next, year);
            if (found != null) {
                return found;
            }
        }
        Gap gap = line.gap(next);
        Year counted = year.in(gap.era());
        if (gap.words() || line.separator(next) != '-') {
            Match named = monthAndDay(first, gap.next(), counted);
            if (named != null) {
                return named;
            }
        }
        Token number = gap.next() > next ? line.number(gap.next(), 1, 2) : null;
        if (number == null) {
            return null;
        }
        Gap then = line.gap(gap.next() + 1);
        Token day = line.number(then.next(), 1, 2);
        if (day != null && (gap.month() || then.month())) {
            return match(first, then.next() + 1, counted, List.of(), number.value(), day);
        }
        Months months = gap.words() ? line.months(then.next()) : null;
        return months == null ? null : match(first, months.next(), counted, months.months(), 0, number);
    }

    /** 2024 m. gegužės 6 d. */
    private @Nullable Match monthAndDay(int first, int at, Year year) {
        Months months = line.months(at);
        if (months == null) {
            return null;
        }
        Gap gap = line.gap(months.next());
        Token day = line.number(gap.next(), 1, 2);
        if (day == null) {
            return null;
        }
        Token later = line.number(line.gap(gap.next() + 1).next(), 4, 4);
        boolean another = later != null && CalendarSystem.GREGORIAN.holds(later.value()); // of 2024 May 6, 2025 the year is the last
        return another ? null : match(first, gap.next() + 1, year, months.months(), 0, day);
    }

    /** 2024-05-06, 2024. 5. 6. */
    private @Nullable Match numbers(int first, int next, Year year) {
        char mark = line.separator(next);
        int at = line.isDash(next) && line.isDash(next + 1) ? next + 2 : next + 1;
        Token month = line.number(at, 1, 2);
        if (month == null || month.digits() == 0 || line.separator(at + 1) != mark) {
            return null;
        }
        int last = line.isDash(at + 1) && line.isDash(at + 2) ? at + 3 : at + 2;
        Token day = line.number(last, 1, 2);
        if (day == null || day.digits() == 0 || goesOn(last, mark)) {
            return null;
        }
        return match(first, last + 1, year, List.of(), month.value(), day);
    }

    /** Whether after a number comes another by the same mark, but for a time of two digits: 2007-08-20-23:59. */
    private boolean goesOn(int last, char mark) {
        if (!line.touch(last, last + 1) || line.separator(last + 1) != mark || !line.touch(last + 1, last + 2)) {
            return false;
        }
        Token more = line.number(last + 2, 1, 8);
        Token colon = line.token(last + 3);
        return more != null && !(mark == '-' && more.digits() == 2 && colon != null && colon.is(':'));
    }

    private @Nullable Match afterDay(int i, Token day, @Nullable CalendarSystem before) {
        Match numbers = day.digits() > 0 ? dayOrMonthFirst(i, day, before) : null;
        if (numbers != null) {
            return numbers;
        }
        Gap gap = line.gap(i + 1);
        Months months = line.months(gap.next());
        Token number = months == null && gap.next() > i + 1 ? line.number(gap.next(), 1, 2) : null;
        if (months == null && number == null) {
            return null;
        }
        Gap then = line.gap(months != null ? months.next() : gap.next() + 1);
        if (months == null && !gap.month() && !then.month()) {
            return null;
        }
        boolean shortened = months != null && conventions.local() == CalendarSystem.BUDDHIST;
        Token year = line.number(then.next(), shortened ? 2 : 4, 4);
        if (year == null || year.digits() == 3 || year.digits() == 0 && year.value() < 1000) {
            return null;
        }
        int value = year.digits() == 2 ? 2500 + year.value() : year.value();
        Year counted = new Year(year, value, null).in(before).in(then.era());
        return match(i, then.next() + 1, counted, months == null ? List.of() : months.months(), months == null ? number.value() : 0, day);
    }

    /** 25.07.2023, 25/07/2023, 07/25/2023, 6. 5. 2024. */
    private @Nullable Match dayOrMonthFirst(int i, Token one, @Nullable CalendarSystem before) {
        Token mark = line.token(i + 1);
        Token like = line.token(i + 3);
        Token other = line.number(i + 2, 1, 2);
        Token year = line.number(i + 4, 4, 4);
        boolean same = mark != null && like != null && line.separator(i + 1) != ' ' && mark.text().equals(like.text());
        if (!same || isWithin(i) || other == null || year == null || other.digits() == 0 || !mark.is('.') && year.from() - one.to() > other.text().length() + 2) {
            return null;
        }
        boolean american = other.value() > 12 || conventions.monthFirst() && !mark.is('.') && one.value() <= 12;
        Year counted = new Year(year, year.value(), null).in(before);
        return american
                ? match(i, i + 5, counted, List.of(), one.value(), other)
                : match(i, i + 5, counted, List.of(), other.value(), one);
    }

    /** July 25, 2023. */
    private @Nullable Match monthFirst(int i) {
        Months months = line.months(i);
        if (months == null) {
            return null;
        }
        Gap gap = line.gap(months.next());
        Token day = line.number(gap.next(), 1, 2);
        Gap then = day == null ? gap : line.gap(gap.next() + 1);
        Token year = day == null ? null : line.number(then.next(), 4, 4);
        return year == null || year.digits() == 0 ? null : match(i, then.next() + 1, new Year(year, year.value(), null).in(then.era()), months.months(), 0, day);
    }

    private @Nullable Match match(int first, int after, Year year, List<Month> months, int number, Token day) {
        TokenizedText.Word behind = line.token(after) == null || line.token(after).kind() != Kind.WORD ? null : line.word(after);
        boolean era = behind != null && behind.word().role() == Role.ERA;
        Year counted = era ? year.in(behind.word().calendar()) : year;
        LocalDate date = months.isEmpty() ? counted.numbered(number, day.value(), conventions) : counted.named(months, day.value(), conventions);
        return date == null ? null : new Match(date, first, era ? behind.next() : after);
    }

    private @Nullable CalendarSystem eraBefore(int i) {
        for (int first = Math.max(0, i - 5); first < i; first++) {
            TokenizedText.Word word = line.token(first).kind() == Kind.WORD ? line.word(first) : null;
            Token mark = word == null ? null : line.token(word.next());
            boolean reaches = word != null && (word.next() == i || word.next() == i - 1 && mark != null && (mark.is('.') || mark.is(':')));
            if (reaches && word.word().role() == Role.ERA) {
                return word.word().calendar();
            }
        }
        return null;
    }

    /** With the word for day or year before or behind it: ngày 6 tháng 5, 6-ны өдөр, 2023 г. */
    private Match widened(Match found) {
        int first = found.first;
        boolean worded = false;
        for (int i = first; i < found.after; i++) {
            worded |= line.token(i).kind() == Kind.WORD;
        }
        Token before = line.token(first - 1);
        TokenizedText.Word lead = before == null || before.kind() != Kind.WORD ? null : line.word(first - 1);
        first = lead != null && lead.word().role() == Role.DAY ? first - 1 : first;
        int after = found.after;
        for (int n = 0; n < 3 && worded; n++) {
            Token t = line.token(after);
            boolean joined = t != null && (t.is('-') || t.is('.')) && !t.spaced();
            int at = joined ? after + 1 : after;
            TokenizedText.Word word = line.token(at) == null || line.token(at).kind() != Kind.WORD ? null : line.word(at);
            boolean part = word != null && (word.word().role() == Role.DAY || word.word().role() == Role.YEAR || word.word().role() == Role.LINK && line.touch(at - 1, at));
            after = part ? word.next() : after;
        }
        return new Match(found.date, first, after);
    }
}
