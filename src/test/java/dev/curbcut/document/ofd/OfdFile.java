package dev.curbcut.document.ofd;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.CleanText;

/** OFDs written for the tests. Millimetres, from the upper left of A4. */
public final class OfdFile {
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder resources = new StringBuilder();
    private final StringBuilder annotations = new StringBuilder();
    private final StringBuilder outline = new StringBuilder();

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

    /** Latin letters set as wide as their size, as a font of wide capitals has them. */
    OfdFile wide(double x, double y, double size, String text) {
        content.append("<ofd:TextObject ID='3' Boundary='%s %s %s %s' Font='1' Size='%s'><ofd:TextCode X='0' Y='%s' DeltaX='g %s %s'>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(x, y, size * text.length(), size * 1.2, size, size * 0.85, text.length() - 1, size * 0.9, text));
        return this;
    }

    OfdFile line(double x1, double y1, double x2, double y2) {
        content.append("<ofd:PathObject ID='2' Boundary='%s %s %s %s'><ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(x1, y1, x2 - x1, y2 - y1, x2 - x1, y2 - y1));
        return this;
    }

    /** Objects among the resources, drawn at a place of the page. */
    OfdFile composite(double x, double y, OfdFile drawn) {
        resources.append("<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='50' Width='100' Height='50'><ofd:Content>").append(drawn.content).append("</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>");
        content.append("<ofd:CompositeObject ID='9' Boundary='%s %s 100 50' ResourceID='50'/>".formatted(x, y));
        return this;
    }

    /** Something put on the page afterwards. */
    OfdFile annotation(String type, double x, double y, OfdFile drawn) {
        annotations.append("<ofd:Annot ID='8' Type='%s'><ofd:Appearance Boundary='%s %s 100 50'>%s</ofd:Appearance></ofd:Annot>".formatted(type, x, y, drawn.content));
        return this;
    }

    /** Titles of an outline, all on one level. */
    OfdFile outline(String... titles) {
        for (String title : titles) {
            outline.append("<ofd:OutlineElem Title='%s'><ofd:Actions><ofd:Action><ofd:Goto><ofd:Dest Type='XYZ' PageID='1'/></ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem>".formatted(title));
        }
        return this;
    }

    public byte[] bytes() {
        String ns = " xmlns:ofd='http://www.ofdspec.org/2016'";
        return ReadDocuments.zip(
                "OFD.xml", "<ofd:OFD" + ns + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
                "Doc_0/Document.xml", "<ofd:Document" + ns + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages>"
                        + "<ofd:Outlines>" + outline + "</ofd:Outlines><ofd:Annotations>Annots.xml</ofd:Annotations></ofd:Document>",
                "Doc_0/Res.xml", "<ofd:Res" + ns + ">" + resources + "</ofd:Res>",
                "Doc_0/Annots.xml", "<ofd:Annotations" + ns + "><ofd:Page PageID='1'><ofd:FileLoc>Annot.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>",
                "Doc_0/Annot.xml", "<ofd:PageAnnot" + ns + ">" + annotations + "</ofd:PageAnnot>",
                "Doc_0/Pages/Page_0/Content.xml", "<ofd:Page" + ns + "><ofd:Content><ofd:Layer>" + content + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
}
