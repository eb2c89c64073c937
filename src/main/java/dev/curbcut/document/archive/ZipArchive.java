package dev.curbcut.document.archive;

import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP in memory, by its central directory (APPNOTE 6.3.10). The JDK reads ZIP either from files alone or as a stream,
 * which entries with a late length defeat; and neither bounds what a bomb unfolds to.
 */
public final class ZipArchive {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;

    /** A packed file may unfold to this much whatever the ratio. */
    private static final long FREE = 1 << 20;

    private record Entry(int method, int packed, int offset, int flags, String name, long size) {}

    /**
     * A file in it, as its directory has it.
     *
     * @param size unfolded, in bytes; what the directory says, which may be wrong
     */
    public record PackedFile(String name, long size) {}

    private final ByteBuffer in;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final DocumentSettings settings;
    private long left;

    /** @throws IOException where there is no directory, or more in it than the settings allow */
    public ZipArchive(byte[] bytes, DocumentSettings settings) throws IOException {
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.settings = settings;
        this.left = settings.maxExpanded();
        directory();
    }

    /** One with nothing in it. */
    public static ZipArchive empty(DocumentSettings settings) throws IOException {
        return new ZipArchive(ByteBuffer.allocate(END_SIZE).order(ByteOrder.LITTLE_ENDIAN).putInt(END).array(), settings);
    }

    private void directory() throws IOException {
        int end = in.limit() - END_SIZE;
        while (end >= 0 && in.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new IOException("no directory: the file is cut short");
        }
        int count = in.getShort(end + 10) & 0xffff;
        if (count > settings.maxEntries()) {
            throw new UnreadableDocument(Why.TOO_LARGE, count + " entries");
        }
        int at = in.getInt(end + 16);
        for (int i = 0; i < count && at >= 0 && at + 46 <= in.limit() && in.getInt(at) == ENTRY; i++) {
            int name = in.getShort(at + 28) & 0xffff;
            int more = (in.getShort(at + 30) & 0xffff) + (in.getShort(at + 32) & 0xffff);
            if (at + 46 + name > in.limit()) {
                break;
            }
            int flags = in.getShort(at + 8);
            String key = name(Arrays.copyOfRange(in.array(), at + 46, at + 46 + name), flags);
            entries.putIfAbsent(key(key), new Entry(in.getShort(at + 10), in.getInt(at + 20), in.getInt(at + 42), flags, key, in.getInt(at + 24) & 0xffffffffL));
            at += 46 + name + more;
        }
    }

    /** Flag 11 says UTF-8; without it, it is what the packing program's computer had: mostly UTF-8 all the same, or GBK. */
    private static String name(byte[] bytes, int flags) {
        if ((flags & 1 << 11) == 0) {
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, Charset.forName("GB18030"));
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Names are compared as the offices' programs do: either slash, any case. */
    private static String key(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    /** Of its files, as its directory has them. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** Its files, without folders, in the order of its directory. */
    public List<PackedFile> files() {
        return entries.values().stream().filter(e -> !e.name.endsWith("/") && !e.name.endsWith("\\")).map(e -> new PackedFile(e.name, e.size)).toList();
    }

    /** Whether it holds a file of that name. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** @return null when there is no such file in it */
    public byte @Nullable [] find(String name) throws IOException {
        Entry entry = entries.get(key(name));
        return entry == null ? null : unfold(entry);
    }

    /** @throws IOException when there is no such file in it, or it can't be unfolded */
    public byte[] get(String name) throws IOException {
        byte[] found = find(name);
        if (found == null) {
            throw new IOException("no " + name + " in it");
        }
        return found;
    }

    private byte[] unfold(Entry entry) throws IOException {
        int at = entry.offset;
        if ((entry.flags & 1) != 0) {
            throw new UnreadableDocument(Why.ENCRYPTED, "a file in it is encrypted");
        }
        if (at < 0 || at + 30 > in.limit() || in.getInt(at) != LOCAL || entry.packed < 0) {
            throw new IOException("a file in it is missing");
        }
        int data = at + 30 + (in.getShort(at + 26) & 0xffff) + (in.getShort(at + 28) & 0xffff);
        if (data > in.limit() || entry.packed > in.limit() - data) {
            throw new IOException("a file in it is cut short");
        }
        long most = Math.min(left, FREE + (long) entry.packed * settings.maxExpansionRatio());
        byte[] out = switch (entry.method) {
            case 0 -> Arrays.copyOfRange(in.array(), data, data + entry.packed);
            case 8 -> inflate(data, entry.packed, most);
            default -> throw new IOException("packed by method " + entry.method);
        };
        left -= out.length;
        if (out.length > most) {
            throw new UnreadableDocument(Why.TOO_LARGE, "unfolds to more than the limit");
        }
        return out;
    }

    private byte[] inflate(int from, int packed, long most) throws IOException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(in.array(), from, packed);
            byte[] out = new byte[(int) Math.min(Math.max(1024L, 4L * packed), most + 1)];
            int n = 0;
            while (!inflater.finished()) {
                if (n == out.length) {
                    if (n > most) {
                        throw new UnreadableDocument(Why.TOO_LARGE, "unfolds to more than the limit");
                    }
                    out = Arrays.copyOf(out, (int) Math.min(2L * n, most + 1));
                }
                int more = inflater.inflate(out, n, out.length - n);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                n += more;
            }
            return Arrays.copyOf(out, n);
        } catch (DataFormatException e) {
            throw new IOException("a file in it is broken", e);
        } finally {
            inflater.end();
        }
    }
}
