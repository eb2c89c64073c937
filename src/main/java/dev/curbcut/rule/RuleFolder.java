package dev.curbcut.rule;

import dev.curbcut.configuration.Problem;
import dev.curbcut.reading.rule.SiteRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of rules: each {@code NAME.conf} in it is one. */
public final class RuleFolder {
    /** Most rules of one folder: each is looked at when a page of its host is read. */
    static final int MOST = 10_000;

    private RuleFolder() {}

    /**
     * All rules of a folder, by name.
     *
     * @throws WrongRules when the folder can't be read, or anything in a file is wrong
     */
    public static List<WrittenRule> read(Path folder) {
        List<WrittenRule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            var reading = new RuleFile(file);
            reading.rule().ifPresent(rules::add);
            problems.addAll(reading.problems());
        }
        if (!problems.isEmpty()) {
            throw new WrongRules(problems);
        }
        return List.copyOf(rules);
    }

    /** The same, ready to be asked. */
    public static SiteRules load(Path folder) {
        return new SiteRules(read(folder).stream().map(WrittenRule::rule).toList());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> rules = files.filter(file -> file.toString().endsWith(".conf")).sorted().toList();
            if (rules.size() > MOST) {
                throw new WrongRules(List.of(new Problem(folder.toString(), "it holds " + rules.size() + " rules; expected " + MOST + " at most.")));
            }
            return rules;
        } catch (IOException e) {
            throw new WrongRules(List.of(new Problem(folder.toString(), "the folder of rules can't be read.")));
        }
    }
}
