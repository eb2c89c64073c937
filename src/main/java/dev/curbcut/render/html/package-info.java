/**
 * Blocks as HTML, and the gate that all of it passes. In come blocks, lines, tables and forms; out goes markup that is
 * escaped where it is written and sanitised as a whole. Start at {@link dev.curbcut.render.html.BlockWriter}, for the
 * gate at {@link dev.curbcut.render.html.Gate}.
 */
@NullMarked
package dev.curbcut.render.html;

import org.jspecify.annotations.NullMarked;
