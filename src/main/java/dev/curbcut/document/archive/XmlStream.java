package dev.curbcut.document.archive;

import dev.curbcut.document.draft.DocumentBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML of packed formats, read as a stream: no tree, no DTD, no entity but the five, nothing fetched. */
public final class XmlStream {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Depth costs a stream nothing; the JDK's own limit differs from version to version.
        FACTORY.setProperty("jdk.xml.maxElementDepth", "0");
    }

    private final XMLStreamReader in;
    private final DocumentBudget budget;
    private int steps;

    private XmlStream(XMLStreamReader in, DocumentBudget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** @throws IOException where no XML begins */
    public static XmlStream of(byte[] bytes, DocumentBudget budget) throws IOException {
        try {
            return new XmlStream(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)), budget);
        } catch (XMLStreamException e) {
            throw new IOException("no XML", e);
        }
    }

    /** Steps to the next start or end of an element or text. @return false at the end */
    public boolean next() throws IOException {
        try {
            if ((++steps & 4095) == 0) {
                budget.tick();
            }
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT || isText(event)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException("broken XML", e);
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
    }

    /** Whether an element starts here. */
    public boolean starts() {
        return in.isStartElement();
    }

    /** Whether an element of that local name starts here. */
    public boolean starts(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    /** Whether an element of that local name ends here. */
    public boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    /** Whether here is text. */
    public boolean isText() {
        return isText(in.getEventType());
    }

    /** Local name of the element that starts or ends here. */
    public String name() {
        return in.getLocalName();
    }

    /** The text that is here. */
    public String text() {
        return in.getText();
    }

    /** An attribute by its local name, whatever its prefix; the formats never use one name in two name spaces. */
    public @Nullable String get(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All attributes of that local name, whatever their prefixes. */
    public List<String> getAll(String name) {
        List<String> out = new ArrayList<>(2);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                out.add(in.getAttributeValue(i));
            }
        }
        return out;
    }

    /** The attribute of that local name, else {@code otherwise}. */
    public String get(String name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    /** The attribute of that local name as a whole number; {@code otherwise} where there is none or it is no number. */
    public int number(String name, int otherwise) {
        String value = get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Steps over the element that starts here, with all that is in it. */
    public void skip() throws IOException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += in.isStartElement() ? 1 : in.isEndElement() ? -1 : 0;
        }
    }

    /** The text of the element that starts here, steps to its end. */
    public String content() throws IOException {
        var out = new StringBuilder();
        int depth = 1;
        while (depth > 0 && next()) {
            depth += in.isStartElement() ? 1 : in.isEndElement() ? -1 : 0;
            if (isText()) {
                out.append(in.getText());
            }
        }
        return out.toString();
    }

    /** Whether an attribute switches something on (ECMA-376 part 1, section 22.9.2.7; some writers say {@code none}). */
    public static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("none");
    }
}
