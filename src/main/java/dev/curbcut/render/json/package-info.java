/**
 * A page as JSON. In come a page of the model and what the answer depends on; out goes the document that the contract
 * of the JSON view describes. Start at {@link dev.curbcut.render.json.JsonPage}.
 */
@NullMarked
package dev.curbcut.render.json;

import org.jspecify.annotations.NullMarked;
