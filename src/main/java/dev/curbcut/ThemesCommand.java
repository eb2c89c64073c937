package dev.curbcut;

import dev.curbcut.theme.Contrast;
import dev.curbcut.theme.Theme;
import dev.curbcut.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "themes",
        description = "Check every theme: its contrast ratios, one row a theme. Fails when one is below 7:1 for text or 3:1 for edges"
                + " and focus.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: curbcut themes ./my-themes"})
final class ThemesCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = "A folder of themes besides those of the program.")
    @Nullable Path folder;

    @Override
    public Integer call() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Settings.Wrong("There is no folder of themes at " + folder + ".");
        }
        Themes themes;
        try {
            themes = Themes.load(folder);
        } catch (IllegalArgumentException e) {
            throw new Settings.Wrong(String.valueOf(e.getMessage()));
        }
        System.out.printf("%-24s %10s %14s  %s%n", "theme", "text 7:1", "edges 3:1", "verdict");
        themes.all().forEach(ThemesCommand::row);
        return themes.all().stream().allMatch(Theme::isLegible) ? 0 : 1;
    }

    private static void row(Theme theme) {
        String worst = theme.contrasts().stream()
                .filter(pair -> !pair.holds())
                .map(pair -> String.format(Locale.ROOT, "%s on %s is %.2f", pair.front().key(), pair.ground().key(), pair.ratio()))
                .findFirst()
                .orElse("good");
        System.out.printf(Locale.ROOT, "%-24s %10.2f %14.2f  %s%n",
                theme.name(), least(theme, Contrast.TEXT_MINIMUM), least(theme, Contrast.EDGE_MINIMUM), worst);
    }

    private static double least(Theme theme, double minimum) {
        return theme.contrasts().stream()
                .filter(pair -> pair.minimum() == minimum)
                .map(Contrast::ratio)
                .min(Comparator.naturalOrder())
                .orElse(0.0);
    }
}
