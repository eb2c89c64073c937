package dev.curbcut.document.ofd;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who put a seal on a document or signed it (GB/T 33190-2016 section 18): the seal's own name, else who provides it. */
final class OfdSeals {
    private static final int MOST = 10;
    private static final int UTF8_STRING = 0x0c;
    private static final int CONSTRUCTED = 0x20;

    private OfdSeals() {}

    /** @param path of the list of signatures */
    static Set<String> names(OfdPackage files, String path) throws IOException {
        Set<String> out = new LinkedHashSet<>();
        XmlStream xml = files.find(path);
        while (xml != null && xml.next() && out.size() < MOST) {
            if (xml.starts("Signature")) {
                String name = CleanText.clean(name(files, files.path(path, xml.get("BaseLoc", ""))));
                if (!name.isEmpty()) {
                    out.add(name);
                }
            }
        }
        return out;
    }

    private static String name(OfdPackage files, String path) throws IOException {
        XmlStream xml = files.find(path);
        String provider = "";
        String seal = "";
        String value = "";
        while (xml != null && xml.next()) {
            if (xml.starts("Provider")) {
                provider = xml.get("Company", xml.get("ProviderName", ""));
            } else if (xml.starts("BaseLoc")) {
                seal = files.path(path, xml.content().strip());
            } else if (xml.starts("SignedValue")) {
                value = files.path(path, xml.content().strip());
            }
        }
        for (String file : new String[] {seal, value}) {
            byte[] bytes = file.isEmpty() ? null : files.archive.find(file);
            String name = bytes == null ? "" : firstText(bytes);
            if (!name.isBlank()) {
                return name;
            }
        }
        return provider;
    }

    /** The first UTF8String of a seal (GB/T 38540-2020 section 6): what stands before it are numbers and strings of ASCII. */
    static String firstText(byte[] der) {
        int at = 0;
        while (at + 2 <= der.length) {
            int tag = der[at] & 0xff;
            int length = der[at + 1] & 0xff;
            at += 2;
            if (length > 0x80) {
                int bytes = length & 0x7f;
                length = 0;
                for (int i = 0; i < bytes && at < der.length && bytes <= 4; i++) {
                    length = length << 8 | der[at++] & 0xff;
                }
            }
            if (length < 0 || length > der.length - at) {
                return "";
            }
            if (tag == UTF8_STRING && length > 0) {
                return new String(der, at, length, StandardCharsets.UTF_8);
            }
            at += (tag & CONSTRUCTED) != 0 ? 0 : length;
        }
        return "";
    }
}
