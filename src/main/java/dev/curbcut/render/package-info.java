/**
 * From a page and a reader's wishes to an answer. In come a page of the model, what the answer depends on besides, and
 * the catalogues; out go status, type and bytes. Start at {@link dev.curbcut.render.Renderer}. Outside of this package
 * only Renderer, Rendered, RenderSettings and what they are asked with (Rendering, TooLong) are known, besides the
 * files of the aids (Assets).
 */
@NullMarked
package dev.curbcut.render;

import org.jspecify.annotations.NullMarked;
