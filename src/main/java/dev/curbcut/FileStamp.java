package dev.curbcut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what it is seen that a file has changed.
 *
 * @param key the system's own for the file, where it has one
 */
record FileStamp(@Nullable Object key, long size, FileTime modified) {
    /** @return null where there is no such file */
    static @Nullable FileStamp of(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.isRegularFile() ? new FileStamp(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime()) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
