/**
 * Rules for sites that are read wrong, as an operator writes them. In: a folder of files. Out: {@link
 * dev.curbcut.reading.rule.SiteRule}s for the reading, and an example each on which a rule is tried; or what is wrong in them, with its place.
 * Start at {@link dev.curbcut.rule.RuleFolder}.
 */
@NullMarked
package dev.curbcut.rule;

import org.jspecify.annotations.NullMarked;
