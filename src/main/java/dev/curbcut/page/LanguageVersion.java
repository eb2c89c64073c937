package dev.curbcut.page;

import dev.curbcut.address.Address;

/**
 * This page, or its site, in another language, by the origin itself.
 *
 * @param lang BCP 47
 * @param samePage whether it is this page; else the site's entrance in that language
 */
public record LanguageVersion(String lang, Address address, boolean samePage) {}
