/**
 * The story of a reading. In come an origin's bytes and what they were sent with; out goes a page of the model, or what
 * kept it from being one. Start at {@link dev.curbcut.reading.Reader}, whose one method names each step in its order;
 * {@link dev.curbcut.reading.Body} tells the same for the body. Outside of this package only Reader, Outcome,
 * ReadingSettings and what they are asked with (Source, SubFetch, TooCostly) are known.
 */
@NullMarked
package dev.curbcut.reading;

import org.jspecify.annotations.NullMarked;
