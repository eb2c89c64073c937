package dev.curbcut.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A real Chromium, as a reader without a mouse uses it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AXE = axeSource();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        return start(new ChromeOptions());
    }

    /** A browser that runs no script of any page. */
    static Browser withoutScript() {
        return start(new ChromeOptions()
                .setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2)));
    }

    private static Browser start(ChromeOptions options) {
        options.setBinary(program("chromium").toFile());
        options.addArguments(
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                // Scrolling that takes its time would make every click a race.
                "--force-prefers-reduced-motion", "--hide-scrollbars", "--window-size=1280,900", "--lang=en");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Path program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the browser tests need " + name + "; scripts/test installs it"));
    }

    void open(String url) {
        driver.get(url);
    }

    /** Runs a script in every page from now on, before the page's own. */
    void beforeEachPage(String code) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", "{" + code + "}"));
    }

    /** Gives the page another style sheet. @param path of the sheet */
    void wear(String path) {
        driver.executeAsyncScript("""
                const done = arguments[1], link = document.querySelector('link[rel=stylesheet]');
                if (link.getAttribute('href') === arguments[0]) { done(); return; }
                link.onload = () => { getComputedStyle(document.body).color; requestAnimationFrame(() => done()); };
                link.setAttribute('href', arguments[0]);
                """, path);
    }

    String url() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Clicks on what leads to another page, and waits for that. */
    void follow(String selector) {
        WebElement old = find("html");
        find(selector).click();
        long end = System.nanoTime() + PATIENCE.toNanos();
        // Nothing is asked of the old page: while it gives way, Chromium's driver has no good word for "gone". Between
        // the two there may be none.
        while (findAll("html").stream().allMatch(old::equals)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(selector + " leads nowhere from " + url());
            }
            LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
        }
    }

    /** Waits until a condition of the page's script holds. */
    void until(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(script("return " + condition))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("never true: " + condition);
            }
            LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
        }
    }

    /** The text of the whole page as it is seen. */
    String text() {
        return find("body").getText();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void press(Keys key) {
        press(List.of(key));
    }

    void press(List<Keys> keys) {
        new Actions(driver).sendKeys(keys.toArray(Keys[]::new)).perform();
    }

    Object script(String code, Object... arguments) {
        return driver.executeScript(code, arguments);
    }

    /** The size of the window's inside, in CSS pixels. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The system's wishes: media features such as {@code forced-colors} and their values. */
    void wishes(Map<String, String> features) {
        wishes("", features);
    }

    /** @param media {@code print} for what paper would show; empty for the screen */
    void wishes(String media, Map<String, String> features) {
        List<Map<String, String>> list = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", list));
    }

    /** How many CSS pixels the page is wider than the window. */
    long sideways() {
        return (Long) script("const e = document.scrollingElement; return e.scrollWidth - e.clientWidth;");
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /**
     * What axe-core finds with every rule it has switched on, best practices and experiments included: rule, target and
     * what is wrong, a line each.
     */
    List<String> axe() {
        script(AXE);
        return later("""
                const done = arguments[arguments.length - 1];
                const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, {enabled: true}]));
                axe.run(document, {rules, resultTypes: ['violations']}).then(
                  found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')))),
                  error => done(['axe itself failed: ' + error]));
                """);
    }

    /** Runs a script that gives lines to its last argument when it is done. */
    @SuppressWarnings("unchecked")
    List<String> later(String code, Object... arguments) {
        return (List<String>) driver.executeAsyncScript(code, arguments);
    }

    /** What assistive technology is given: nodes as the protocol of Chromium's developer tools names them, the root first. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> tree() {
        return (List<Map<String, Object>>) driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of()).get("nodes");
    }

    private static String axeSource() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
