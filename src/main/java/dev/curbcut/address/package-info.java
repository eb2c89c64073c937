/**
 * A text from a URL bar or a link goes in, an {@link dev.curbcut.address.Address} (the address of a government page, byte for
 * byte) and {@link dev.curbcut.address.Preferences} (how its reader wishes to read it) come out; and back, as the one URL
 * that holds both. Start with {@link dev.curbcut.address.ReaderLink}; what hosts may be read is
 * {@link dev.curbcut.address.AllowedHosts}.
 */
@NullMarked
package dev.curbcut.address;

import org.jspecify.annotations.NullMarked;
