/**
 * Formulas as Word keeps them: Office's markup of them, and the field that draws them by instructions. In comes what a document
 * holds; out goes an expression of the model. Start at {@link dev.curbcut.document.formula.OmmlReader}.
 */
@NullMarked
package dev.curbcut.document.formula;

import org.jspecify.annotations.NullMarked;
