package dev.curbcut.browser;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The limits of pages built by a browser.
 *
 * @param program the Chromium to start: a name on the {@code PATH}, or a path
 * @param user as whom it runs where Curbcut runs as root, whom Chromium's sandbox refuses
 * @param sandbox whether Chromium's own sandbox is on; off is for what shuts Chromium in as well, and said at every start
 * @param folder where its private profile is made
 * @param pages built at a time, 1 to 64
 * @param waiting builds that may wait for their turn, 0 or more
 * @param patience how long one waits for its turn
 * @param pageTime how long one page may take, waiting for a turn at an origin left out
 * @param longest how long it may take in all
 * @param lastLook how long what it has by then may take to be handed on
 * @param requests that one page may cause
 * @param searches that its scripts may post, where they are what the page is asked with
 * @param bytes of all that one page is answered, at most
 * @param nodes of the DOM that are handed on
 * @param characters of the DOM that are handed on
 * @param memory of all processes of the browser, in bytes; over it the largest page is ended, then the browser
 * @param scriptMemory of one page's scripts, in bytes
 * @param niceness of all its processes (nice(1)), 0 to 19: pages that need no browser come first
 * @param idle how long the browser is kept when it has nothing to do
 * @param builtBytes how much memory built pages may take where they are held
 * @param fresh how long a built page is fresh where its origin says nothing
 * @param stale how long past that it is served while it is built anew
 */
public record BrowserSettings(
        String program, String user, boolean sandbox, Path folder, int pages, int waiting, Duration patience, Duration pageTime, Duration longest, Duration lastLook,
        int requests, int searches, long bytes, int nodes, int characters, long memory, long scriptMemory, int niceness, Duration idle, long builtBytes, Duration fresh, Duration stale) {
    public BrowserSettings {
        require(!program.isBlank(), "program must be a name or a path");
        require(user.matches("[a-z_][a-z0-9_-]{0,31}"), "user must be the name of a user of this machine");
        require(pages >= 1 && pages <= 64, "pages must be 1 to 64");
        require(waiting >= 0, "waiting must not be negative");
        require(patience.isPositive(), "patience must be longer than 0");
        require(pageTime.isPositive(), "page-time must be longer than 0");
        require(longest.compareTo(pageTime) >= 0, "longest must not be shorter than page-time");
        require(lastLook.isPositive(), "last-look must be longer than 0");
        require(requests >= 1, "requests must be at least 1");
        require(searches >= 0, "searches must not be negative");
        require(bytes >= 1, "bytes must be at least 1");
        require(nodes >= 100, "nodes must be at least 100");
        require(characters >= 1000, "characters must be at least 1000");
        require(memory >= 256L << 20, "memory must be at least 256M");
        require(scriptMemory >= 32L << 20, "script-memory must be at least 32M");
        require(niceness >= 0 && niceness <= 19, "niceness must be 0 to 19");
        require(idle.isPositive(), "idle must be longer than 0");
        require(builtBytes >= 0, "built-bytes must not be negative");
        require(fresh.isPositive(), "fresh must be longer than 0");
        require(!stale.isNegative(), "stale must not be negative");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("curbcut.browser." + message);
        }
    }
}
