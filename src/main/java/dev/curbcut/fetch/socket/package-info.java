/**
 * The way to an IP address. In come a name and a port; out goes a socket, after every address of the name was resolved, judged
 * and, where an operator has a proxy, tunnelled to. Start at {@link dev.curbcut.fetch.socket.GuardedSockets}.
 */
@NullMarked
package dev.curbcut.fetch.socket;

import org.jspecify.annotations.NullMarked;
