package dev.curbcut;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.document.Documents;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.proxy.ContentReader;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.rule.PartSelectors;
import dev.curbcut.reading.rule.SiteRules;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.rule.DraftedRule;
import dev.curbcut.rule.RuleFolder;
import dev.curbcut.rule.WrittenRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rules",
        description = "Site rules, for pages that are read wrong: try each on its example, or write a first one from a page.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(test [DIR] | draft URL)",
        footer = {"", "Example: curbcut rules test ./my-rules", "Example: curbcut rules draft --rules ./my-rules https://www.example.gov/a.html"})
final class RulesCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Command(name = "test", description = "Read the saved page of each rule's example and say what comes out otherwise. Fails when anything does.", mixinStandardHelpOptions = true)
    int test(
            @Mixin SiteOptions options,
            @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = "A folder of rules; that of --rules or of the configuration unless given.") @Nullable Path folder)
            throws IOException {
        Settings settings = Settings.load(options.overrides(null, null));
        Path rules = folder == null ? settings.rules() : folder;
        if (rules == null || !Files.isDirectory(rules)) {
            throw new Settings.Wrong(rules == null ? "Give a folder of rules." : "There is no folder of rules at " + rules + ".");
        }
        List<WrittenRule> all = rules(rules);
        int wrong = 0;
        try (var application = Application.of(settings)) {
            for (WrittenRule rule : all) {
                wrong += isRight(rule, settings, application) ? 0 : 1;
            }
        }
        System.out.println(all.size() + " rules, " + wrong + " of them wrong");
        return wrong == 0 ? 0 : 1;
    }

    private static List<WrittenRule> rules(Path folder) {
        try {
            return RuleFolder.read(folder);
        } catch (IllegalArgumentException e) {
            throw new Settings.Wrong(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isRight(WrittenRule rule, Settings settings, Application application) throws IOException {
        Path page = rule.example().page();
        String name = rule.rule().name();
        if (!Files.isReadable(page)) {
            System.out.println("wrong   " + name + "\n        the saved page of its example can't be read: " + page);
            return false;
        }
        var reader = new Reader(settings.reading(), new SiteRules(List.of(rule.rule())));
        var files = new PageFiles(new ContentReader(reader, new Documents(settings.document())), application.scans, application.renderer);
        String read = files.print(page.toString(), rule.example().address(), Files.readAllBytes(page), Preferences.DEFAULT.with(Setting.VIEW, "json")).text();
        JsonNode json = read.startsWith("{") ? JSON.readTree(read) : JSON.createObjectNode();
        List<String> differences = rule.example().differences(json);
        System.out.println((differences.isEmpty() ? "right   " : "wrong   ") + name);
        differences.forEach(difference -> System.out.println("        " + difference));
        return differences.isEmpty();
    }

    @Command(
            name = "draft",
            description = "Write a first rule from a page, with the page beside it as its example: into the folder of --rules, else print it.",
            mixinStandardHelpOptions = true)
    int draft(@Mixin SiteOptions options, @Parameters(index = "0", paramLabel = "URL", description = "The page.") String url) throws IOException {
        Settings settings = Settings.load(options.overrides(null, null));
        Address address;
        try {
            address = Address.parse(url);
        } catch (BadAddress e) {
            throw new Settings.Wrong("“" + url + "” is no address: " + e.getMessage() + ".");
        }
        if (!settings.hosts().allows(address)) {
            throw new Settings.Wrong("“" + address.host() + "” is not among the hosts that may be read: give --allow " + address.host() + ".");
        }
        try (var application = Application.of(settings)) {
            Fetched fetched = application.snapshots().get(address, false).fetched();
            var source = new Source(fetched.address(), fetched.body(), fetched.header("content-type").orElse(null), fetched.status());
            Optional<PartSelectors> outline = fetched.status() == 200 ? new Reader(settings.reading()).outline(source, SubFetch.NONE) : Optional.<PartSelectors>empty();
            if (outline.isEmpty()) {
                System.err.println("There is no page to be read at " + fetched.address() + " (" + fetched.status() + ").");
                return 1;
            }
            return put(DraftedRule.of(outline.get()), fetched.body(), options.rules);
        } catch (FetchException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int put(DraftedRule draft, byte[] page, @Nullable Path folder) throws IOException {
        if (folder == null) {
            System.out.print(draft.text());
            return 0;
        }
        Path rule = folder.resolve(draft.name() + ".conf");
        Path saved = folder.resolve(draft.page());
        if (Files.exists(rule) || Files.exists(saved)) {
            System.err.println("There is a rule or a page of that name already: " + (Files.exists(rule) ? rule : saved) + ".");
            return 1;
        }
        Files.write(saved, page);
        Files.writeString(rule, draft.text(), StandardCharsets.UTF_8);
        System.out.println("Written: " + rule + "\nand its example: " + saved + "\nPut right what it says, then: curbcut rules test " + folder);
        return 0;
    }
}
