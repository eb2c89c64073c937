package dev.curbcut.proxy;

import java.time.Duration;

/**
 * The limits between an ask and its answer.
 *
 * @param readingsBytes how much memory pages in the model may take, in bytes
 * @param answersBytes how much memory answers may take, in bytes
 * @param subFetches how many further fetches one page may cause (frames, lists it names), 0 or more
 * @param deadline how long reading a page with all its further fetches may take
 * @param readingsAtOnce how many pages are read at one time, a large one counted as several; 1 or more
 * @param processorTime how much of the processor's time the reading of one page may take
 * @param hops how many pages that only forward are followed, 0 to 10
 * @param fileBytes most bytes of an original that is passed on
 * @param missingVersions how many versions of pages in other languages that are not there are remembered, 0 or more
 * @param missingFor for how long
 * @param postSearches whether searches that origins take by POST are posted; else they are described
 * @param searchesFor how long what was found by one is held, at most a minute
 * @param ledDocuments of how many documents it is remembered in which language the page is that leads there, 0 or more
 * @param changesBytes how much memory fingerprints of what pages said, and what of it changed, may take, in bytes
 * @param changedPassages how many paragraphs that were added to a page, and that were removed, are kept, 0 or more
 */
public record ProxySettings(
        long readingsBytes, long answersBytes, int subFetches, Duration deadline, int readingsAtOnce, Duration processorTime, int hops,
        long fileBytes, int missingVersions, Duration missingFor, boolean postSearches, Duration searchesFor, int ledDocuments, long changesBytes, int changedPassages) {
    public ProxySettings {
        check(readingsBytes >= 0, "proxy.readings-bytes must not be negative");
        check(answersBytes >= 0, "proxy.answers-bytes must not be negative");
        check(subFetches >= 0, "proxy.sub-fetches must not be negative");
        check(deadline.isPositive(), "proxy.deadline must be longer than nothing");
        check(readingsAtOnce >= 1, "proxy.readings-at-once must be at least 1");
        check(processorTime.isPositive(), "proxy.processor-time must be longer than nothing");
        check(fileBytes >= 1, "proxy.file-bytes must be at least 1");
        check(missingVersions >= 0, "proxy.missing-versions must not be negative");
        check(missingFor.isPositive(), "proxy.missing-for must be longer than nothing");
        check(searchesFor.isPositive() && searchesFor.compareTo(Duration.ofMinutes(1)) <= 0, "proxy.searches-for must be longer than nothing and at most 60s");
        check(ledDocuments >= 0, "proxy.led-documents must not be negative");
        check(changesBytes >= 0, "proxy.changes-bytes must not be negative");
        check(changedPassages >= 0, "proxy.changed-passages must not be negative");
        check(hops >= 0 && hops <= 10, "proxy.hops must be 0 to 10");
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
