package dev.curbcut.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.curbcut.Mutations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds: an image drawn anew within its bounds, or a reason. */
class ImageSanitizerFuzzTest {
    private static final ImageSettings SETTINGS = new ImageSettings(1 << 20, 1 << 20, 1000, 100_000, 2);

    private final ImageSanitizer images = new ImageSanitizer(SETTINGS);

    @Test
    void a_spoiled_image_is_drawn_or_refused() throws IOException {
        Mutations.of(seeds(), this::check);
    }

    @Tag("fuzz")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void any_file_is_drawn_or_refused(byte[] bytes) {
        check(bytes);
    }

    static List<byte[]> seeds() throws IOException {
        var picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().fillOval(2, 2, 20, 12);
        List<byte[]> seeds = new ArrayList<>();
        for (String format : List.of("png", "jpeg", "gif", "bmp")) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            seeds.add(out.toByteArray());
        }
        return seeds;
    }

    private void check(byte[] bytes) {
        if (images.prepare(bytes, 160) instanceof ImageOutcome.Good(Image image)) {
            assertThat(image.width()).isBetween(1, SETTINGS.maxWidth());
            assertThat(ImageType.of(image.bytes())).contains(image.type());
        }
    }
}
