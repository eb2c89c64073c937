/** Themes as data: colours by role, and their contrast. */
@NullMarked
package dev.curbcut.theme;

import org.jspecify.annotations.NullMarked;
