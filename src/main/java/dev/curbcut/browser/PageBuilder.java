package dev.curbcut.browser;

import dev.curbcut.address.Address;
import dev.curbcut.browser.BuildException.Why;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds pages, so many at a time, in one browser that is started when it is needed first, replaced when it has come to its end, and ended
 * when nothing has been asked of it for a while. Safe for many threads; blocks.
 */
public final class PageBuilder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PageBuilder.class);
    private static final long LOOK_MILLIS = 250;

    /** Pages in a row that came to nothing, after which the browser may be what is broken. */
    private static final int BROKEN_AFTER = 3;

    private final BrowserSettings settings;
    private final String userAgent;
    private final BrowserCounts counts = new BrowserCounts();
    private final Semaphore turns;
    private final AtomicInteger waiting = new AtomicInteger();
    private @Nullable Chromium browser;
    private long lastUse = System.nanoTime();
    private int open;
    private int inVain;
    private boolean closed;

    /** @param userAgent what scripts are told of the browser: the same as origins are */
    public PageBuilder(BrowserSettings settings, String userAgent) {
        this.settings = settings;
        this.userAgent = userAgent;
        turns = new Semaphore(settings.pages(), true);
        if (!settings.sandbox()) {
            LOG.warn("pages are built without Chromium's sandbox (browser.sandbox = off): only for where something else shuts it in");
        }
    }

    /**
     * Builds a page when its turn has come.
     *
     * @param requests what answers it
     * @throws BuildException when there is nothing to hand on
     */
    public BuiltPage build(Address address, PageRequests requests) throws BuildException {
        enter();
        try {
            BuiltPage built = tried(address, requests, true);
            counts.built(built.took());
            return built;
        } catch (BuildException e) {
            counts.failed();
            throw e;
        } finally {
            turns.release();
        }
    }

    /** A page whose browser has ended under it, whoever's fault that was, is tried once more in another. */
    private BuiltPage tried(Address address, PageRequests requests, boolean again) throws BuildException {
        Chromium used = running();
        boolean built = false;
        try (PageSession page = used.page(new PageTraffic(requests, settings, counts), settings)) {
            BuiltPage result = page.build(address);
            built = true;
            return result;
        } catch (BuildException e) {
            if (!again || e.why() != Why.CRASHED || used.isAlive()) {
                throw e;
            }
        } finally {
            leave(used, built);
        }
        return tried(address, requests, false);
    }

    private void enter() throws BuildException {
        if (turns.tryAcquire()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > settings.waiting() || !turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BuildException(Why.BUSY, "too many pages wait for the browser");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildException(Why.BUSY, "interrupted while waiting for the browser", e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private synchronized Chromium running() throws BuildException {
        if (closed) {
            throw new BuildException(Why.NO_BROWSER, "the program is ending");
        }
        Chromium known = browser;
        if (known == null || !known.isAlive()) {
            replace(known);
            known = Chromium.start(settings, userAgent, counts);
            browser = known;
            Chromium watched = known;
            Thread.ofVirtual().name("browser-watch").start(() -> watch(watched));
        }
        open++;
        return known;
    }

    private void replace(@Nullable Chromium known) {
        if (known != null) {
            LOG.warn("the browser has come to its end and is started anew");
            counts.ended();
            known.close();
            browser = null;
        }
    }

    private synchronized void leave(Chromium used, boolean built) {
        open--;
        lastUse = System.nanoTime();
        inVain = built ? 0 : inVain + 1;
        if (inVain >= BROKEN_AFTER && browser == used) {
            end(used, "built none of the last pages and was ended");
            inVain = 0;
        }
    }

    private void watch(Chromium watched) {
        try {
            for (int over = 0; isWatched(watched); ) {
                Thread.sleep(LOOK_MILLIS);
                over = watched.memory() > settings.memory() ? over + 1 : 0;
                if (over == 1 && watched.endLargest()) {
                    LOG.warn("a page took the browser over its memory (browser.memory) and was ended");
                } else if (over > 2) {
                    end(watched, "took more than browser.memory and was ended");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isWatched(Chromium watched) {
        if (browser == watched && open == 0 && System.nanoTime() - lastUse > settings.idle().toNanos()) {
            end(watched, "");
        }
        return browser == watched && watched.isAlive();
    }

    private synchronized void end(Chromium ended, String fault) {
        if (browser == ended) {
            browser = null;
            ended.close();
            if (!fault.isEmpty()) {
                LOG.warn("the browser {}", fault);
                counts.ended();
            }
        }
    }

    /** What happened so far. */
    public BrowserCounts counts() {
        return counts;
    }

    /** Bytes that the browser takes now; 0 while there is none. */
    public synchronized long memory() {
        return browser == null ? 0 : browser.memory();
    }

    /** Ends the browser; no page is built any more. */
    @Override
    public synchronized void close() {
        closed = true;
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }
}
