package dev.curbcut.crawl;

import dev.curbcut.address.Address;

/**
 * One page to go to.
 *
 * @param depth how many links away from where the walk began
 */
record QueuedPage(Address address, int depth) {}
