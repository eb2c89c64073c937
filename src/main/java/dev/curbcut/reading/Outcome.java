package dev.curbcut.reading;

import dev.curbcut.address.Address;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;

/** What came of reading a page. */
public sealed interface Outcome {
    record Read(Page page) implements Outcome {}

    /** The page only forwards to another (a refresh, a script's redirect); the caller follows or offers it. */
    record Forward(Address to) implements Outcome {}

    /** There is nothing to read, and why: a bot wall, a page that is only script, an empty page. */
    record Unreadable(Notice notice) implements Outcome {}
}
