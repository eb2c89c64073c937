/**
 * One small class for each way a content management system hides its content in scripts. In comes a document as its
 * origin sends it; what its scripts would have drawn is put where they would have put it. Start at {@link
 * dev.curbcut.reading.cms.Folds}, the list of them.
 */
@NullMarked
package dev.curbcut.reading.cms;

import org.jspecify.annotations.NullMarked;
