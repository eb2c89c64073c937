package dev.curbcut.browser;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.language.Catalogues;
import dev.curbcut.sample.SampleSite;
import dev.curbcut.theme.Themes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All judges over all pages of ours and of the sample site, and over saved pages, in every theme at 100, 200 and 300 %: axe-core,
 * HTML_CodeSniffer, IBM's engine, the contrast of what the browser computed and what paper shows in each theme; the accessibility tree,
 * the way of the Tab key, the size of targets and what the reader's own spacing and a window of 320 px do in each size; the Nu HTML
 * checker once. A row a judge; fails when one finds anything.
 */
public final class PageJudges {
    private static final int[] SIZES = {100, 200, 300};
    private static final String SITE = "/http://" + SampleSite.HOST;
    private static final List<String> KINDS = List.of(
            "/", "/-/settings", "/-/help?lang=zh-Hans", SITE + "/", SITE + "/zwgk/tzgg/index_1.html", SITE + "/yw/ldhd/202307/t20230725_100482.html",
            SITE + "/zwgk/zcwj/202403/t20240318_100731.html?-points=on", SITE + "/sj/tjgb/202402/t20240226_100655.html", SITE + "/search/",
            SITE + "/english/", SITE + "/faults/missing.html");
    private static final Pattern SHEET = Pattern.compile("/-/theme/[^\"]+");

    private final Browser browser;
    private final Engines engines;
    private final NuChecker nu;
    private final List<String> themes;
    private final HttpClient client = HttpClient.newHttpClient();
    /** By judge: how often it was asked, the time it took in ns, what it found. */
    private final Map<String, long[]> asked = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private PageJudges(Browser browser, Path modules, List<String> themes) throws IOException {
        this.browser = browser;
        this.engines = new Engines(modules);
        this.nu = new NuChecker(modules.resolve("vnu-jar/build/dist/vnu.jar"));
        this.themes = themes;
    }

    /** @param arguments the folder of npm packages; then {@code --theme NAME} for one theme alone, {@code --kinds} for a page of each kind alone; then lists of saved pages, {@code FILE<TAB>URL} a line */
    public static void main(String[] arguments) throws Exception {
        List<String> themes = new ArrayList<>(Themes.load(null).names());
        List<Path> lists = new ArrayList<>();
        boolean kinds = false;
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--theme")) {
                themes = List.of(arguments[++i]);
            } else if (arguments[i].equals("--kinds")) {
                kinds = true;
            } else {
                lists.add(Path.of(arguments[i]));
            }
        }
        PageJudges judges;
        try (Browser browser = Browser.start(); RunningCurbcut curbcut = RunningCurbcut.start("--sample")) {
            judges = new PageJudges(browser, Path.of(arguments[0]), themes);
            Map<String, String> sheets = judges.sheets(curbcut);
            for (String path : kinds ? KINDS : sample()) {
                judges.judge(curbcut.url(path), path, sheets);
            }
            for (Path list : lists) {
                try (var saved = new SavedPages(list, page -> true)) {
                    for (var page : saved.names().entrySet()) {
                        judges.judge(page.getKey(), page.getValue(), sheets);
                    }
                }
            }
            judges.timed("Nu HTML checker", "", unused -> judges.nuFaults());
        }
        judges.print();
        System.exit(judges.faults.isEmpty() ? 0 : 1);
    }

    /** Our own pages in every language of the interface, every page of the sample site, and pages with what a reader may switch on. */
    private static List<String> sample() throws IOException {
        List<String> paths = new ArrayList<>();
        for (String own : List.of("/", "/-/settings", "/-/help", "/-/about", "/-/go?address=nonsense")) {
            Catalogues.load().tags().forEach(language -> paths.add(own + (own.contains("?") ? "&" : "?") + "lang=" + language));
        }
        try (SampleSite site = SampleSite.start()) {
            Stream.concat(site.pages().stream(), site.faults().stream().filter(path -> !path.contains("slow"))).forEach(path -> paths.add(SITE + path));
        }
        String policy = SITE + "/zwgk/zcwj/202403/t20240318_100731.html";
        for (String wish : List.of("view=full", "view=report", "pinyin=on", "-points=on", "aids=speech,ruler,caption,cursor,point", "lang=zh-Hant", "lang=ar", "spacing=widest", "font=serif", "-width=full&-align=justify")) {
            paths.add(policy + "?" + wish);
        }
        paths.add(SITE + "/sj/tjgb/202402/t20240226_100655.html?tables=rows");
        paths.add(SITE + "/?view=report");
        paths.add("/-/settings?address=http://" + SampleSite.HOST + "/&theme=own&-fg=777777&-bg=888888&-link=999999");
        return paths;
    }

    private Map<String, String> sheets(RunningCurbcut curbcut) throws Exception {
        Map<String, String> sheets = new LinkedHashMap<>();
        for (String theme : themes) {
            Matcher sheet = SHEET.matcher(curbcut.get("/?theme=" + theme).body());
            if (!sheet.find()) {
                throw new IllegalStateException("no style sheet for " + theme);
            }
            sheets.put(theme, sheet.group());
        }
        return sheets;
    }

    private void judge(String url, String name, Map<String, String> sheets) throws Exception {
        long begin = System.nanoTime();
        nu.add(name, client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).body());
        for (int size : SIZES) {
            String here = name + " at " + size;
            browser.resize(1280, 900);
            browser.open(url + (url.contains("?") ? "&" : "?") + "size=" + size);
            sheets.forEach((theme, sheet) -> {
                browser.wear(sheet);
                timed("axe", here + " in " + theme, Browser::axe);
                timed("HTML_CodeSniffer", here + " in " + theme, engines::sniffer);
                timed("IBM Equal Access", here + " in " + theme, engines::ibm);
                timed("contrast", here + " in " + theme, Judge::contrast);
                browser.wishes("print", Map.of());
                timed("paper", here + " in " + theme, Judge::paper);
                browser.wishes(Map.of());
            });
            browser.resize(390, 844);
            browser.open(url + (url.contains("?") ? "&" : "?") + "size=" + size);
            timed("accessibility tree", here, HeardTree::faults);
            timed("keyboard", here, Judge::keyboard);
            browser.resize(320, 640);
            timed("320 px", here, at -> at.sideways() == 0 ? List.of() : List.of("scrolls sideways by " + at.sideways()));
            timed("targets", here, Judge::targets);
            timed("own spacing", here, Judge::spacing);
        }
        System.err.printf("%4d s  %s%n", (System.nanoTime() - begin) / 1_000_000_000, name);
    }

    private List<String> nuFaults() {
        try {
            return nu.faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void timed(String judge, String where, Function<Browser, List<String>> ask) {
        long[] row = asked.computeIfAbsent(judge, unused -> new long[3]);
        long begin = System.nanoTime();
        List<String> found = ask.apply(browser);
        row[0]++;
        row[1] += System.nanoTime() - begin;
        row[2] += found.size();
        found.forEach(fault -> {
            faults.add(judge + "  " + where + "  " + fault);
            System.err.println("  " + judge + "  " + where + "  " + fault);
        });
    }

    private void print() {
        faults.forEach(System.out::println);
        System.out.printf("%-20s %8s %9s %9s%n", "judge", "asked", "seconds", "findings");
        asked.forEach((judge, row) -> System.out.printf("%-20s %8d %9d %9d%n", judge, row[0], row[1] / 1_000_000_000, row[2]));
    }
}
