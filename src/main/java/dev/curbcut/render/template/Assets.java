package dev.curbcut.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the reading aids. Each has the hash of its content in its name, so that browsers may hold it for ever. */
public final class Assets {
    /** What others name stands before them. */
    private static final List<String> NAMES = List.of("arrow.svg", "hand.svg", "cursor.css", "voices.js", "speech.js", "point.js", "ruler.js", "caption.js");

    private static final Map<String, Asset> BY_NAME = load();

    /** @param file {@code NAME.HASH.TYPE} */
    public record Asset(String file, String contentType, String text) {
        /** Where it is served. */
        String path() {
            return "/-/asset/" + file;
        }
    }

    private Assets() {}

    /** The asset of exactly this file name, hash included. */
    public static Optional<Asset> file(String file) {
        return BY_NAME.values().stream().filter(asset -> asset.file().equals(file)).findFirst();
    }

    /** @param name without hash: {@code speech.js} */
    static Asset named(String name) {
        Asset asset = BY_NAME.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset is called " + name);
        }
        return asset;
    }

    private static Map<String, Asset> load() {
        var found = new LinkedHashMap<String, Asset>();
        for (String name : NAMES) {
            String text = read(name);
            for (Asset earlier : found.values()) {
                text = text.replace("{" + earlier.file().replaceFirst("\\.[0-9a-f]+", "") + "}", earlier.file());
            }
            int dot = name.lastIndexOf('.');
            String type = name.substring(dot + 1);
            found.put(name, new Asset(name.substring(0, dot) + "." + hash(text) + "." + type, contentType(type), text));
        }
        return found;
    }

    private static String contentType(String type) {
        return switch (type) {
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("no type for ." + type);
        };
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
