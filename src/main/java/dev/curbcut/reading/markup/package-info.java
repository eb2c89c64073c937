/**
 * Gives the DOM what a browser shows of markup that says it in another way: shadow roots with their slots, controls that head
 * what they open, addresses written for no robot, numbers that count up, formulas said twice, notes beside a line. Comes in: a
 * page's tree, right after the parser; goes out: the same, changed in place. Start at {@link dev.curbcut.reading.markup.Markup}.
 */
@NullMarked
package dev.curbcut.reading.markup;

import org.jspecify.annotations.NullMarked;
