package dev.curbcut.fetch;

import dev.curbcut.address.PostedSearch;

/** Searches that origins take by POST: asked under the same guards as {@link Origin}, without any cookie. Blocks. */
public interface Searches {
    /**
     * @throws FetchException when there is no answer to be had; any status of an origin's answer is an answer
     */
    Fetched post(PostedSearch search) throws FetchException;
}
