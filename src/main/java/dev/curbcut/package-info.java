/**
 * The command line: arguments and a configuration go in, one command runs, an exit status comes out. Start with
 * {@link dev.curbcut.Curbcut}; {@link dev.curbcut.Settings} reads the configuration, {@link dev.curbcut.Application} puts
 * every part together.
 */
@NullMarked
package dev.curbcut;

import org.jspecify.annotations.NullMarked;
