/**
 * HTTP towards the reader: bytes of requests go in, answers go out. A connection passes
 * {@link dev.curbcut.server.ConnectionListener} and {@link dev.curbcut.server.RequestGate}, which judges every head. What is ready for a
 * plain request leaves from there, by the {@link dev.curbcut.server.HotPath}; for all else
 * {@link dev.curbcut.server.RequestHandler} writes what is ready or hands on to {@link dev.curbcut.server.RouteHandler}, one
 * case for each {@link dev.curbcut.server.Route}. Start with {@link dev.curbcut.server.Server}.
 */
@NullMarked
package dev.curbcut.server;

import org.jspecify.annotations.NullMarked;
