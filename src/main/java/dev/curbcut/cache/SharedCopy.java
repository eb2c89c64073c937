package dev.curbcut.cache;

import dev.curbcut.fetch.Fetched;

/**
 * What nodes share of an address.
 *
 * @param fetched the answer that brought the body
 * @param facts the headers and times that count now, a 304's merged in
 */
public record SharedCopy(Fetched fetched, ResponseFacts facts) {}
