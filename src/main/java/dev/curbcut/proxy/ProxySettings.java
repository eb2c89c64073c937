package dev.curbcut.proxy;

import java.time.Duration;

/**
 * The limits between an ask and its answer.
 *
 * @param readingsBytes how much memory pages in the model may take, in bytes
 * @param answersBytes how much memory answers may take, in bytes
 * @param subFetches how many further fetches one page may cause (frames, lists it names), 0 or more
 * @param deadline how long reading a page with all its further fetches may take
 * @param hops how many pages that only forward are followed, 0 to 10
 */
public record ProxySettings(long readingsBytes, long answersBytes, int subFetches, Duration deadline, int hops) {
    public ProxySettings {
        check(readingsBytes >= 0, "proxy.readings-bytes must not be negative");
        check(answersBytes >= 0, "proxy.answers-bytes must not be negative");
        check(subFetches >= 0, "proxy.sub-fetches must not be negative");
        check(deadline.isPositive(), "proxy.deadline must be longer than nothing");
        check(hops >= 0 && hops <= 10, "proxy.hops must be 0 to 10");
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
