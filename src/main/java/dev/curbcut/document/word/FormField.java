package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What an old form's field holds (ISO 29500-1, section 17.16.17; MS-DOC, FFData): a box, a choice or a text.
 *
 * @param checked whether its box is ticked
 * @param choices what may be chosen
 * @param chosen the choice, counted from 0
 * @param text what stands in it before anybody writes
 */
record FormField(boolean checked, List<String> choices, int chosen, String text) {
    static final FormField NONE = new FormField(false, List.of(), 0, "");
    static final String TICKED = "☑";
    static final String EMPTY = "□";
    private static final int MOST_CHOICES = 100;

    /** Its box as a reader sees it. */
    String box() {
        return checked ? TICKED : EMPTY;
    }

    /** What is chosen; empty for nothing. */
    String choice() {
        return chosen >= 0 && chosen < choices.size() ? choices.get(chosen) : "";
    }

    /** Reads the {@code ffData} that starts here, to its end. */
    static FormField read(XmlStream xml) throws IOException {
        boolean checked = false;
        boolean said = false;
        int chosen = -1;
        int otherwise = 0;
        String text = "";
        List<String> choices = new ArrayList<>();
        while (xml.next() && !xml.ends("ffData")) {
            if (!xml.starts()) {
                continue;
            }
            String value = xml.get("val", "");
            switch (xml.name()) {
                case "checked" -> {
                    said = true;
                    checked = XmlStream.isOn(value);
                }
                case "default" -> {
                    checked = said ? checked : XmlStream.isOn(value);
                    otherwise = value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
                    text = value;
                }
                case "result" -> chosen = xml.number("val", 0);
                case "listEntry" -> {
                    if (choices.size() < MOST_CHOICES) {
                        choices.add(value);
                    }
                }
                default -> {
                    // Its name, its help, its size.
                }
            }
        }
        return new FormField(checked, choices, chosen < 0 ? otherwise : chosen, text);
    }
}
