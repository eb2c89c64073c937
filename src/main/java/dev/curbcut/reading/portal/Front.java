package dev.curbcut.reading.portal;

import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Target;
import dev.curbcut.reading.block.Omissions;
import java.util.List;
import java.util.Map;

/**
 * A front page, read.
 *
 * @param strays links of the body that stand in none of its blocks, with their names
 */
public record Front(List<Block> blocks, List<Form> forms, Omissions omissions, Map<Target, String> strays) {}
