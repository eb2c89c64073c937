package dev.curbcut.language;

import dev.curbcut.page.Page;
import java.util.List;
import java.util.Optional;

/** Machine translation, where the operator has set one up. Safe for many threads; blocks, within a named patience. */
public interface Translator {
    /** No translation: what holds while the operator names no server. */
    Translator NONE = new Translator() {
        @Override
        public List<String> targets() {
            return List.of();
        }

        @Override
        public boolean offers(String from, String to) {
            return false;
        }

        @Override
        public Optional<Page> translate(Page page, String to) {
            return Optional.empty();
        }
    };

    /** The languages it can translate into, as language tags; empty while its server can't be asked. */
    List<String> targets();

    /** Whether it can translate from one language to another. */
    boolean offers(String from, String to);

    /** The page in another language; empty when that can't be had now, and the reader gets the page as it is. */
    Optional<Page> translate(Page page, String to);
}
