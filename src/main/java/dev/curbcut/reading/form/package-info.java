/**
 * Forms. In come form elements and fields that stand outside any; out go forms of the model whose fields are labelled
 * by what labels them. Start at {@link dev.curbcut.reading.form.Forms}.
 */
@NullMarked
package dev.curbcut.reading.form;

import org.jspecify.annotations.NullMarked;
