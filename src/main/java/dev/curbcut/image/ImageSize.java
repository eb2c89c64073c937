package dev.curbcut.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How large an image is, in pixels. */
public record ImageSize(int width, int height) {
    /** By its head alone: nothing is unfolded. Empty for what is no image, and for icons. */
    public static Optional<ImageSize> of(byte[] bytes) {
        Optional<ImageType> type = ImageType.of(bytes).filter(known -> known != ImageType.ICO);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        ImageReader reader = null;
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader = DecodedImage.reader(type.get());
            reader.setInput(in, true, true);
            return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the decoders answer a broken image with whatever breaks first in them
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }
}
