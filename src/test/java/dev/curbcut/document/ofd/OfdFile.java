package dev.curbcut.document.ofd;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.CleanText;

/** OFDs written for the tests. Millimetres, from the upper left of A4. */
public final class OfdFile {
    private final StringBuilder content = new StringBuilder();

    /** One object, its letters set apart by their size, as its makers do. */
    public OfdFile text(double x, double y, double size, String text) {
        return object(x, y, size, text, "");
    }

    OfdFile object(double x, double y, double size, String text, String more) {
        var steps = new StringBuilder();
        text.chars().forEach(c -> steps.append(CleanText.isWide(c) ? size : size / 2).append(' '));
        content.append("<ofd:TextObject ID='1' Boundary='%s %s %s %s' Font='1' Size='%s' %s><ofd:TextCode X='0' Y='%s' DeltaX='%s'>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(x, y, size * text.length(), size * 1.2, size, more, size * 0.85, steps, text));
        return this;
    }

    OfdFile line(double x1, double y1, double x2, double y2) {
        content.append("<ofd:PathObject ID='2' Boundary='%s %s %s %s'><ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(x1, y1, x2 - x1, y2 - y1, x2 - x1, y2 - y1));
        return this;
    }

    public byte[] bytes() {
        String ns = " xmlns:ofd='http://www.ofdspec.org/2016'";
        return ReadDocuments.zip(
                "OFD.xml", "<ofd:OFD" + ns + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
                "Doc_0/Document.xml", "<ofd:Document" + ns + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "</ofd:CommonData><ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>",
                "Doc_0/Pages/Page_0/Content.xml", "<ofd:Page" + ns + "><ofd:Content><ofd:Layer>" + content + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
}
