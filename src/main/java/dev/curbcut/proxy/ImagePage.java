package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.document.Documents;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import java.util.List;

/** A page of a picture that was asked for by itself. */
final class ImagePage {
    private ImagePage() {}

    static Page page(Address address, boolean everything) {
        String name = address.fileName().replaceAll("\\p{Cntrl}", "").strip();
        String title = name.isEmpty() ? address.host() : name;
        return new Page(address, Kind.DOCUMENT, Documents.language(address, ""), title, "", List.of(), null, null, List.of(),
                List.of(new Block.Figure(About.NONE, address, null, List.of(), null)), null, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), everything);
    }
}
