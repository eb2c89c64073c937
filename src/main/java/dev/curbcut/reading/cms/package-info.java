/** One small class for each way a content management system hides its content in scripts. */
@NullMarked
package dev.curbcut.reading.cms;

import org.jspecify.annotations.NullMarked;
