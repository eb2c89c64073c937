/**
 * What an operator may write: every setting with what it takes, and what is wrong in a file, an option or the environment, said
 * with its place, what was expected and the nearest name. In: a configuration as it was parsed. Out: {@link
 * dev.curbcut.configuration.Problem}s. Start at {@link dev.curbcut.configuration.ConfigurationCheck}; the settings stand in {@link
 * dev.curbcut.configuration.KnownSettings}.
 */
@NullMarked
package dev.curbcut.configuration;

import org.jspecify.annotations.NullMarked;
