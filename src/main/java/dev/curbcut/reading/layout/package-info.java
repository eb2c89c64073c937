/**
 * Boxes, and what can be counted in them. In comes a body element; out goes each element as a box with its text's
 * weight, that of its links, its images, fields and lines, and what its names say. Start at {@link
 * dev.curbcut.reading.layout.Measures}.
 */
@NullMarked
package dev.curbcut.reading.layout;

import org.jspecify.annotations.NullMarked;
