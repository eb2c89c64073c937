package dev.curbcut;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.proxy.Answer;
import dev.curbcut.proxy.Ask;
import dev.curbcut.reading.memory.SharedMemory;
import dev.curbcut.reading.memory.SiteMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "read",
        description = "Read pages and print them: from origins, from files, or from the standard input (-).",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: curbcut read --view json --url https://www.example.gov/a.html saved.html"})
final class ReadCommand implements Callable<Integer> {
    /** How many redirects of our own are followed: an origin's page is read under its final address. */
    private static final int REDIRECTS = 3;

    /** The views a page can be printed in. */
    enum View {
        TEXT("text", "text"),
        JSON("json", "json"),
        EPUB("epub", "epub"),
        HTML("html", "simple"),
        REPORT("report", "report"),
        REPORT_JSON("report-json", "report");

        private final String name;
        private final String view;

        /** @param name on the command line */
        View(String name, String view) {
            this.name = name;
            this.view = view;
        }
    }

    /** The names of views, the only ones that are taken and told. */
    static final class ViewNames implements ITypeConverter<View>, Iterable<String> {
        @Override
        public View convert(String text) {
            return Arrays.stream(View.values()).filter(view -> view.name.equals(text)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected one of " + String.join(", ", this) + ", but was “" + text + "”"));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(View.values()).map(view -> view.name).iterator();
        }
    }

    @Mixin
    SiteOptions options = new SiteOptions();

    @Option(
            names = "--view",
            paramLabel = "text|json|html|epub|report|report-json",
            description = "How to print: ${COMPLETION-CANDIDATES}; text unless given.",
            converter = ViewNames.class,
            completionCandidates = ViewNames.class)
    View view = View.TEXT;

    @Option(names = "--url", paramLabel = "URL", description = "The address a file's page was found at: its links are resolved against it.")
    @Nullable String url;

    @Option(
            names = "--list",
            paramLabel = "FILE.tsv",
            description = "Read every row FILE<TAB>URL of this file; print one JSON line a page, in order.")
    @Nullable Path list;

    @Option(names = "--site-memory", description = "With --list: read it twice, first to learn what the pages of each site have in common.")
    boolean siteMemory;

    @Option(names = "--explain", description = "Print why a page reads as it does, in place of a view: what was found, what was left out and by which rule.")
    boolean explain;

    @Parameters(arity = "0..*", paramLabel = "URL|FILE|-", description = "What to read.")
    List<String> what = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        if (list == null == what.isEmpty()) {
            throw new Settings.Wrong("Give either something to read or --list.");
        }
        if (explain && list != null) {
            throw new Settings.Wrong("--explain tells of one page and can't be given with --list; give the page itself.");
        }
        if (explain && what.size() > 1) {
            throw new Settings.Wrong("--explain tells of one page; give only one.");
        }
        if (siteMemory && list == null) {
            throw new Settings.Wrong("--site-memory learns from many pages and wants --list.");
        }
        Settings settings = Settings.load(options.overrides(null, null));
        if (siteMemory && settings.memory() == null) {
            throw new Settings.Wrong("--site-memory was given, but curbcut.reading.site-memory is off in the configuration.");
        }
        try (var application = Application.of(settings)) {
            SiteMemory memory = siteMemory && settings.memory() != null ? SiteMemory.of(settings.memory(), SharedMemory.NONE) : SiteMemory.NONE;
            var files = new PageFiles(application.contents(memory), application.scans, application.renderer);
            if (list != null) {
                var reading = new ReadingList(files);
                if (siteMemory) {
                    reading.learn(list);
                    memory.freeze();
                }
                return reading.print(list, System.out, System.err);
            }
            int worst = 0;
            for (String one : what) {
                worst = Math.max(worst, isAddress(one) ? page(application, one) : file(files, one));
            }
            return worst;
        }
    }

    private static boolean isAddress(String text) {
        return text.matches("(?i)https?://.*");
    }

    private int page(Application application, String text) throws IOException {
        try {
            var ask = new Ask(Address.parse(text), preferences(), List.of(), false, null);
            Answer answer = answer(application, ask);
            while (answer.isPartial() && application.scans.await()) {
                answer = answer(application, ask);
            }
            System.out.write(answer.body().identity());
            end();
            return answer.status() < 400 ? 0 : 1;
        } catch (BadAddress e) {
            throw new Settings.Wrong("“" + text + "” is no address: " + e.getMessage() + ".");
        }
    }

    private Answer answer(Application application, Ask ask) throws BadAddress {
        Answer answer = explain ? application.proxy.explain(ask) : view == View.REPORT_JSON ? application.proxy.report(ask) : application.proxy.answer(ask);
        for (int i = 0; i < REDIRECTS && answer.location() != null; i++) {
            Ask next = ask.of(target(answer.location()));
            answer = explain ? application.proxy.explain(next) : application.proxy.answer(next);
        }
        return answer;
    }

    private static Address target(String location) throws BadAddress {
        int mark = location.indexOf('?');
        return ReaderLink.PLAIN.read(mark < 0 ? location : location.substring(0, mark), mark < 0 ? null : location.substring(mark + 1)).address();
    }

    private int file(PageFiles files, String name) throws IOException {
        byte[] bytes = name.equals("-") ? System.in.readAllBytes() : bytes(name);
        String file = name.equals("-") ? "" : name;
        Address address = PageFiles.address(url, name);
        PageFiles.Printed printed = explain ? files.explain(file, address, bytes) : switch (view) {
            case REPORT, REPORT_JSON -> files.report(file, address, bytes, view == View.REPORT_JSON);
            case TEXT, JSON, HTML, EPUB -> files.print(file, address, bytes, preferences());
        };
        System.out.write(printed.bytes());
        end();
        return printed.error() == null ? 0 : 1;
    }

    /** A text ends with its line; a book ends with its last byte. */
    private void end() {
        if (view != View.EPUB) {
            System.out.println();
        }
        System.out.flush();
    }

    private static byte[] bytes(String name) throws IOException {
        Path path = Path.of(name);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Settings.Wrong("There is no file that can be read at " + name + ".");
        }
        return Files.readAllBytes(path);
    }

    private Preferences preferences() {
        return Preferences.DEFAULT.with(Setting.VIEW, view.view);
    }
}
