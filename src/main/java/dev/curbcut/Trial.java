package dev.curbcut;

import dev.curbcut.address.Address;
import dev.curbcut.browser.BrowserSettings;
import dev.curbcut.browser.BrowserTrial;
import dev.curbcut.browser.BuildException;
import dev.curbcut.cache.RedisStore;
import dev.curbcut.cache.Store;
import dev.curbcut.cache.StoreLost;
import dev.curbcut.cache.StoreSettings;
import dev.curbcut.document.recognition.RecognitionSettings;
import dev.curbcut.document.recognition.Tesseract;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.GuardedOrigin;
import dev.curbcut.fetch.TrustedAuthorities;
import dev.curbcut.fetch.Validators;
import dev.curbcut.rule.RuleFolder;
import dev.curbcut.rule.WrongRules;
import dev.curbcut.translation.ServerTrial;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.TreeSet;

/** Things outside the program that a configuration leans on, each really tried. */
final class Trial {
    /** No address of anybody's (RFC 2606): the store is asked for a copy that is not there. */
    private static final Address NOBODYS = Address.of("https://doctor.invalid/");

    /** For a store's first answer, when everything is cold; not what readers wait for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A letter that every font for Chinese has. */
    private static final char CHINESE = '国';

    /**
     * What came of it.
     *
     * @param well whether it can be used
     * @param words what it is, and why it can't
     */
    record Result(boolean well, String words) {}

    private Trial() {}

    static Result site(GuardedOrigin origin, Address site) {
        try {
            int status = origin.get(site, Validators.NONE).status();
            return new Result(status < 500, "read " + site + (status == 200 ? "" : ": it answers " + status));
        } catch (FetchException e) {
            return new Result(false, "read " + site + ": " + e.getMessage());
        }
    }

    static Result rules(Settings settings) {
        try {
            return new Result(true, settings.rules() == null ? "do without rules for sites" : "use " + RuleFolder.read(settings.rules()).size() + " rules for sites");
        } catch (WrongRules e) {
            return new Result(false, "use the rules for sites:\n        " + String.valueOf(e.getMessage()).replace("\n", "\n        "));
        }
    }

    static Result store(Settings settings, String url) {
        String shown = url.replaceFirst("//.*@", "//…@");
        StoreSettings limits = settings.cache().store();
        var patient = new StoreSettings(limits.lease(), limits.look(), limits.await(), limits.valueBytes(), PATIENCE, limits.pause());
        try (var store = new RedisStore(url, patient)) {
            store.get(NOBODYS);
            store.lease(NOBODYS).ifPresent(Store.Lease::close); // what reads may still take nothing
            return new Result(true, "use the store at " + shown);
        } catch (StoreLost e) {
            return new Result(false, "use the store at " + shown + ": " + e.getMessage());
        }
    }

    static Result translation(Settings settings) {
        try {
            return new Result(true, "translate by " + settings.translation().server() + ": " + ServerTrial.languages(settings.translation()) + " languages");
        } catch (IllegalStateException e) {
            return new Result(false, "translate by " + settings.translation().server() + ": " + e.getMessage());
        }
    }

    /** Scans are read by it; without it everything else is. A program that was named and can't be used is a fault. */
    static Result recognition(RecognitionSettings settings) {
        String program = settings.program();
        if (program.equals(RecognitionSettings.OFF)) {
            return new Result(true, "do without text recognition: it is off");
        }
        try {
            Tesseract tesseract = Tesseract.of(program);
            return new Result(!tesseract.languages().isEmpty(), "recognise the text of scans by Tesseract " + tesseract.version() + ": "
                    + (tesseract.languages().isEmpty() ? "it has no language" : String.join(", ", new TreeSet<>(tesseract.languages()))));
        } catch (IOException e) {
            return program.equals(RecognitionSettings.USUAL)
                    ? new Result(true, "do without text recognition: there is no tesseract (Debian: tesseract-ocr, tesseract-ocr-chi-sim, tesseract-ocr-chi-tra); scans stay pictures")
                    : new Result(false, "recognise the text of scans by " + program + ": " + e.getMessage());
        }
    }

    /** What draws images anew needs fonts of the system only for words in them; what is missing shows as boxes. */
    static Result fonts() {
        try {
            Font[] fonts = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
            long chinese = Arrays.stream(fonts).filter(font -> font.canDisplay(CHINESE)).count();
            return fonts.length == 0
                    ? new Result(false, "draw letters: there is no font")
                    : new Result(true, "draw letters: " + fonts.length + " fonts, " + chinese + " of them with Chinese");
        } catch (RuntimeException | Error e) {
            return new Result(false, "draw letters: the system's fonts can't be read (" + e.getMessage() + ")");
        }
    }

    static Result tls(Settings settings) {
        try {
            int authorities = TrustedAuthorities.count(settings.fetch());
            return new Result(authorities > 0, "verify TLS: " + authorities + " authorities are trusted");
        } catch (RuntimeException e) {
            return new Result(false, "verify TLS: " + e.getMessage());
        }
    }

    /** The browser that builds pages, and whether what it runs is shut in. */
    static Result browser(BrowserSettings settings, String userAgent) {
        try {
            BrowserTrial tried = BrowserTrial.of(settings, userAgent);
            String words = "build pages by " + settings.program() + ": " + tried.version() + ", " + (tried.memory() >> 20) + " MB of memory, ";
            return new Result(tried.shutIn(), words + (tried.shutIn() ? "in its sandbox" : "without its sandbox (browser.sandbox): what its pages run is not shut in"));
        } catch (BuildException e) {
            return new Result(false, "build pages by " + settings.program() + ": " + e.getMessage());
        }
    }
}
