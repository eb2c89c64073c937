package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING tells a newcomer of where things are. */
class ContributingTest {
    private static final Path MAIN = Path.of("src/main/java/dev/curbcut");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| ((?:`[a-z/]+`(?:, )?)+) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z/]+)`");
    private static final Pattern TEST = Pattern.compile("`(?:[a-z]+/)?([A-Z]\\w+Test)\\b");

    @Test
    void the_map_names_every_room_and_no_other() throws IOException {
        String map = Files.readString(Path.of("CONTRIBUTING.md"));
        map = map.substring(map.indexOf("| room |"), map.indexOf("| to add or mend |"));
        Set<String> named = ROOM.matcher(map).results().flatMap(row -> NAME.matcher(row.group(1)).results()).map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(rooms());
    }

    @Test
    void every_test_it_names_is_there() throws IOException {
        Set<String> named = TEST.matcher(Files.readString(Path.of("CONTRIBUTING.md"))).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tests;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        }

        assertThat(named).isNotEmpty().isSubsetOf(tests);
    }

    private static Set<String> rooms() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> MAIN.relativize(file.getParent()).toString())
                    .filter(room -> !room.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
