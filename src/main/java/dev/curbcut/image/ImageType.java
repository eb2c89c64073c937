package dev.curbcut.image;

import java.util.Optional;

/** What an image is, told by its first bytes alone. SVG is none of them: it is a document that can hold script. */
public enum ImageType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    BMP("image/bmp"),
    ICO("image/x-icon");

    private final String contentType;

    ImageType(String contentType) {
        this.contentType = contentType;
    }

    /** As for the header of that name. */
    public String contentType() {
        return contentType;
    }

    /** The type these bytes begin as (WHATWG MIME Sniffing section 6.1); empty for anything else. */
    public static Optional<ImageType> of(byte[] b) {
        if (starts(b, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(PNG);
        }
        if (starts(b, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of(JPEG);
        }
        if (starts(b, 0, 'G', 'I', 'F', '8', '7', 'a') || starts(b, 0, 'G', 'I', 'F', '8', '9', 'a')) {
            return Optional.of(GIF);
        }
        if (starts(b, 0, 'R', 'I', 'F', 'F') && starts(b, 8, 'W', 'E', 'B', 'P', 'V', 'P')) {
            return Optional.of(WEBP);
        }
        if (starts(b, 0, 'B', 'M') && b.length > 26) {
            return Optional.of(BMP);
        }
        if (starts(b, 0, 0, 0, 1, 0) && b.length > 22) {
            return Optional.of(ICO);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int at, int... magic) {
        if (bytes.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[at + i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
