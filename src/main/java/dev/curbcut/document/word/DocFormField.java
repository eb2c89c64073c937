package dev.curbcut.document.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fields of forms in the data stream of a DOC (MS-DOC, FFData within NilPICFAndBinData). */
final class DocFormField {
    private static final int UNDEFINED = 25;
    private static final int MOST_CHOICES = 100;

    private final byte[] data;
    private int at;

    private DocFormField(byte[] data, int at) {
        this.data = data;
        this.at = at;
    }

    /** @return an empty one where no field is at that place */
    static FormField read(byte[] data, int at) {
        try {
            return at < 0 || at + 16 > data.length ? FormField.NONE : new DocFormField(data, at).read();
        } catch (IndexOutOfBoundsException e) {
            return FormField.NONE; // cut short
        }
    }

    private FormField read() {
        int header = word(at + 4);
        at += header;
        if (word(at) != 0xffff || word(at + 2) != 0xffff) {
            return FormField.NONE;
        }
        int bits = word(at + 4);
        int type = bits & 3;
        int result = bits >> 2 & 0x1f;
        boolean choices = (bits & 0x8000) != 0;
        at += 10;
        text();
        String initial = type == 0 ? text() : "";
        int otherwise = 0;
        if (type != 0) {
            otherwise = word(at);
            at += 2;
        }
        int value = result == UNDEFINED ? otherwise : result;
        for (int i = 0; i < 5; i++) {
            text(); // format, help, status, macros
        }
        return new FormField(type == 1 && value == 1, type == 2 && choices ? list() : List.of(), value, initial);
    }

    /** An Xstz: its length in characters, these, and a zero. */
    private String text() {
        int length = word(at);
        String text = new String(data, at + 2, 2 * length, StandardCharsets.UTF_16LE);
        at += 2 + 2 * length + 2;
        return text;
    }

    /** An STTB of 16-bit characters. */
    private List<String> list() {
        int count = word(at + 2);
        int extra = word(at + 4);
        at += 6;
        List<String> out = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST_CHOICES); i++) {
            int length = word(at);
            out.add(new String(data, at + 2, 2 * length, StandardCharsets.UTF_16LE));
            at += 2 + 2 * length + extra;
        }
        return out;
    }

    private int word(int place) {
        return data[place] & 0xff | (data[place + 1] & 0xff) << 8;
    }
}
