package dev.curbcut.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.table.TabSeparatedValues;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days in the notations of the world: {@code notations.tsv} has a country's end, a language, a text, its day, and who says so. */
class NotationsTest {
    private static final List<String[]> ROWS = TabSeparatedValues.of(NotationsTest.class, "notations.tsv");

    @Test
    void every_notation_is_read_as_its_source_has_it() {
        List<String> wrong = ROWS.stream()
                .filter(row -> !read(row).equals(Optional.of(row[3])))
                .map(row -> row[0] + " " + row[1] + " " + row[2] + ": " + read(row).orElse("none") + " for " + row[3] + " (" + row[4] + ")")
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void there_are_three_hundred_notations_and_none_twice() {
        assertThat(ROWS.stream().map(row -> row[0] + " " + row[1] + " " + row[2]).distinct().count()).isEqualTo(ROWS.size()).isGreaterThanOrEqualTo(300);
        assertThat(ROWS).allSatisfy(row -> assertThat(row).hasSize(5));
    }

    private static Optional<String> read(String[] row) {
        return Dates.find(row[2], DateConventions.of("www.example." + (row[0].isEmpty() ? "org" : row[0]), row[1])).map(Dates.Found::iso);
    }
}
