package dev.curbcut.document.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** PPT files written for the tests, record by record (MS-PPT). */
public final class PptFile {
    private final List<byte[]> slides = new ArrayList<>();
    private final List<byte[]> outlines = new ArrayList<>();
    private final List<byte[]> notes = new ArrayList<>();
    private byte[] objects = new byte[0];
    private int token = 0xe391c05f;

    /** One slide of a few words. */
    public static byte[] sample() {
        return new PptFile().slide(text(0, "Some words"), null, false, shape(1, placeholder(0x0d), record(0x0f9e, 0, ints(0))), shape(1, placeholder(0x0e), text(1, "More\rwords"))).bytes();
    }

    static byte[] record(int type, int instance, byte[] content) {
        return join(ints16(instance << 4, type), ints(content.length), content);
    }

    static byte[] container(int type, int instance, byte[]... children) {
        byte[] content = join(children);
        return join(ints16(instance << 4 | 15, type), ints(content.length), content);
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ints(int... values) {
        ByteBuffer out = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            out.putInt(value);
        }
        return out.array();
    }

    static byte[] ints16(int... values) {
        ByteBuffer out = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            out.putShort((short) value);
        }
        return out.array();
    }

    /** What says its kind, and the letters. */
    static byte[] text(int kind, String letters) {
        return join(record(0x0f9f, 0, ints(kind)), record(0x0fa0, 0, letters.getBytes(StandardCharsets.UTF_16LE)));
    }

    /** A shape with what a host says of it, and its box of text; either may be empty. */
    static byte[] shape(int kind, byte[] host, byte[] box, byte[]... more) {
        return container(0xf004, 0, record(0xf00a, kind, ints(1, 0)), join(more), container(0xf011, 0, host), box.length == 0 ? box : container(0xf00d, 0, box));
    }

    /** A placeholder of the master. */
    static byte[] placeholder(int id) {
        return record(0x0bc3, 0, join(ints(0), new byte[] {(byte) id, 0, 0, 0}));
    }

    /** A slide. @param outline its texts in the outline @param said by its speaker, or null */
    PptFile slide(byte[] outline, String said, boolean hidden, byte[]... shapes) {
        byte[] atom = record(0x03ef, 2, join(ints(0, 0, 0, 0, said == null ? 0 : 100 + slides.size()), ints(0)));
        byte[] show = record(0x03f9, 0, join(ints(0, 0), ints16(0, hidden ? 4 : 0), ints(0)));
        slides.add(container(0x03ee, 0, atom, show, drawing(shapes)));
        outlines.add(outline);
        notes.add(said == null ? null : container(0x03f0, 0, drawing(shape(1, placeholder(0x0c), text(2, said)))));
        return this;
    }

    private static byte[] drawing(byte[]... shapes) {
        return container(0x040c, 0, container(0xf002, 0, record(0xf008, 0, ints(0, 0)), container(0xf003, 0, join(container(0xf004, 0, record(0xf00a, 0, ints(0, 0))), join(shapes)))));
    }

    /** The address that a link leads to. */
    PptFile link(int number, String address) {
        objects = container(0x0409, 0, container(0x0fd7, 0, record(0x0fd3, 0, ints(number)), record(0x0fba, 1, address.getBytes(StandardCharsets.UTF_16LE))));
        return this;
    }

    PptFile locked() {
        token = 0xf3d1c4df;
        return this;
    }

    /** The file, as saved a second time: the first saving had another document in it. */
    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        var list = new ByteArrayOutputStream();
        var said = new ByteArrayOutputStream();
        int number = 2;
        out.writeBytes(container(0x03e8, 0));
        for (int i = 0; i < slides.size(); i++) {
            places.add(out.size());
            out.writeBytes(slides.get(i));
            list.writeBytes(record(0x03f3, 0, ints(number++, 0, 0, 256 + i, 0)));
            list.writeBytes(outlines.get(i));
            if (notes.get(i) != null) {
                places.add(out.size());
                out.writeBytes(notes.get(i));
                said.writeBytes(record(0x03f3, 0, ints(number++, 0, 0, 100 + i, 0)));
            }
        }
        int old = out.size();
        out.writeBytes(record(0x1772, 0, ints(1 << 20 | 1, 0)));
        int first = out.size();
        out.writeBytes(record(0x0ff5, 0, ints(0, 0, 0, old, 1, 0, 0)));
        int document = out.size();
        out.writeBytes(container(0x03e8, 0, objects, container(0x0ff0, 1), container(0x0ff0, 2, said.toByteArray()), container(0x0ff0, 0, list.toByteArray())));
        int directory = out.size();
        out.writeBytes(record(0x1772, 0, join(ints(1 + places.size() << 20 | 1, document), ints(places.stream().mapToInt(i -> i).toArray()))));
        int last = out.size();
        out.writeBytes(record(0x0ff5, 0, ints(0, 0, first, directory, 1, 0, 0)));
        var file = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(record(0x0ff6, 0, ints(20, token, last, 0, 0))), "Current User");
            files.createDocument(new ByteArrayInputStream(out.toByteArray()), "PowerPoint Document");
            files.writeFilesystem(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
