/**
 * The template of every HTML answer. In come the parts of a page; out goes the document around them: head, skip links,
 * title, facts, contents, navigation, settings and foot. Start at {@link dev.curbcut.render.template.PageTemplate}.
 */
@NullMarked
package dev.curbcut.render.template;

import org.jspecify.annotations.NullMarked;
