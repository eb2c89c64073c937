package dev.curbcut.rule;

import dev.curbcut.reading.rule.SiteRule;
import java.nio.file.Path;

/**
 * A rule as it stands in its file.
 *
 * @param example what must come of it
 */
public record WrittenRule(SiteRule rule, RuleExample example, Path file) {}
