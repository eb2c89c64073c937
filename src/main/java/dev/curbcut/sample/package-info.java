/**
 * The site of a small city that does not exist, faults included, served by a real HTTP origin on loopback: requests go in,
 * bytes come out, nothing of Curbcut is used. Start with {@link dev.curbcut.sample.SampleSite}.
 */
@NullMarked
package dev.curbcut.sample;

import org.jspecify.annotations.NullMarked;
