package dev.curbcut.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ImageSanitizerTest {
    private static final ImageSanitizer IMAGES = new ImageSanitizer(new ImageSettings(1 << 20, 4_000_000, 1000, 100_000, 2));

    @Test
    void a_wide_image_becomes_as_wide_as_asked_for() throws IOException {
        Image image = good(IMAGES.prepare(png(800, 400), 320));

        assertThat(image.type()).isEqualTo(ImageType.PNG);
        assertThat(List.of(image.width(), image.height())).containsExactly(320, 160);
        assertThat(ImageIO.read(new ByteArrayInputStream(image.bytes())).getWidth()).isEqualTo(320);
    }

    @Test
    void a_small_image_is_never_enlarged() throws IOException {
        assertThat(good(IMAGES.prepare(png(20, 10), 480)).width()).isEqualTo(20);
    }

    @Test
    void without_a_width_the_widest_allowed_is_given() throws IOException {
        assertThat(good(IMAGES.prepare(png(1500, 10))).width()).isEqualTo(1000);
    }

    @Test
    void only_widths_of_the_list_are_addresses_of_ours() {
        assertThat(ImageSanitizer.width("w480")).contains(480);
        assertThat(ImageSanitizer.width("w481")).isEmpty();
        assertThat(ImageSanitizer.width("480")).isEmpty();
    }

    @Test
    void a_photograph_loses_what_its_camera_wrote_and_is_set_upright() throws IOException {
        byte[] turned = withOrientation(encode(picture(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg"), 6);

        Image image = good(IMAGES.prepare(turned, 480));

        assertThat(image.type()).isEqualTo(ImageType.JPEG);
        assertThat(List.of(image.width(), image.height())).containsExactly(20, 40);
        assertThat(new String(image.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("secret place");
    }

    @Test
    void svg_and_html_are_no_images_whatever_they_are_called() {
        assertThat(why("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImageOutcome.Why.NO_IMAGE);
        assertThat(why("<html><body>".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImageOutcome.Why.NO_IMAGE);
        assertThat(why(new byte[0])).isEqualTo(ImageOutcome.Why.NO_IMAGE);
    }

    @Test
    void an_image_that_would_unfold_to_too_many_pixels_is_refused_before_it_does() throws IOException {
        byte[] bomb = png(1, 1);
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        assertThat(why(bomb)).isIn(ImageOutcome.Why.TOO_MANY_PIXELS, ImageOutcome.Why.DAMAGED);
        assertThat(why(png(2500, 2000))).isEqualTo(ImageOutcome.Why.TOO_MANY_PIXELS);
    }

    @Test
    void more_bytes_than_the_limit_are_refused() {
        assertThat(why(Arrays.copyOf("GIF89a".getBytes(StandardCharsets.US_ASCII), 1 << 20 | 1))).isEqualTo(ImageOutcome.Why.TOO_LARGE);
    }

    @Test
    void a_small_animation_moves_on_without_its_comments_and_what_follows_it() throws IOException {
        byte[] gif = animation("a comment");

        Image image = good(IMAGES.prepare(gif, 480));

        assertThat(image.type()).isEqualTo(ImageType.GIF);
        assertThat(new String(image.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("comment").doesNotContain("<script>");
        assertThat(frames(image.bytes())).isEqualTo(2);
    }

    @Test
    void of_a_large_animation_the_first_picture_stands_still() throws IOException {
        var strict = new ImageSanitizer(new ImageSettings(1 << 20, 4_000_000, 1000, 10, 2));
        assertThat(good(strict.prepare(animation("x"), 480)).type()).isEqualTo(ImageType.PNG);
    }

    @Test
    void webp_and_bmp_become_png() throws IOException {
        byte[] webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        assertThat(good(IMAGES.prepare(webp, 480)).type()).isEqualTo(ImageType.PNG);
        assertThat(good(IMAGES.prepare(encode(picture(9, 5, BufferedImage.TYPE_INT_RGB), "bmp"), 480)).type()).isEqualTo(ImageType.PNG);
    }

    @Test
    void of_an_icon_the_largest_picture_is_given_with_its_holes() throws IOException {
        Image image = good(IMAGES.prepare(icon(), 480));

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(2);
        assertThat(drawn.getRGB(0, 0)).isEqualTo(0xffff0000);
        assertThat(drawn.getRGB(1, 0) >>> 24).isZero();
    }

    @Test
    void no_damage_is_thrown_at_the_caller() throws IOException {
        List<byte[]> whole = List.of(
                png(30, 30), encode(picture(30, 30, BufferedImage.TYPE_INT_RGB), "jpeg"), animation("c"), icon(),
                encode(picture(9, 5, BufferedImage.TYPE_INT_RGB), "bmp"),
                Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="));
        var random = new Random(7);
        for (byte[] bytes : whole) {
            for (int i = 0; i < 60; i++) {
                byte[] broken = Arrays.copyOf(bytes, 4 + random.nextInt(bytes.length));
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                assertThat(IMAGES.prepare(broken, 160)).isNotNull();
            }
        }
    }

    private static Image good(ImageOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImageOutcome.Good.class);
        return ((ImageOutcome.Good) outcome).image();
    }

    private static ImageOutcome.Why why(byte[] bytes) {
        ImageOutcome outcome = IMAGES.prepare(bytes, 480);
        assertThat(outcome).isInstanceOf(ImageOutcome.Refused.class);
        return ((ImageOutcome.Refused) outcome).why();
    }

    private static byte[] png(int width, int height) throws IOException {
        return encode(picture(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    private static BufferedImage picture(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, Color.RED.getRGB());
        return image;
    }

    @Test
    void a_bitmap_that_holds_another_image_is_refused_for_its_header_does_not_bound_it() throws IOException {
        assertThat(why(bitmap(encode(picture(50, 50, BufferedImage.TYPE_INT_RGB), "jpeg"), 4))).isEqualTo(ImageOutcome.Why.DAMAGED);
        assertThat(why(bitmap(png(50, 50), 5))).isEqualTo(ImageOutcome.Why.DAMAGED);
    }

    @Test
    void an_animation_whose_screen_is_larger_than_the_limits_stands_still() throws IOException {
        byte[] wide = animation("x");
        wide[7] = 8; // 2,049 pixels wide
        assertThat(good(IMAGES.prepare(wide, 480)).type()).isEqualTo(ImageType.PNG);
    }

    @Test
    void an_animation_without_a_screen_is_as_large_as_its_first_picture() throws IOException {
        byte[] gif = animation("x");
        gif[6] = 0;
        gif[8] = 0;
        assertThat(good(IMAGES.prepare(gif, 480)).width()).isEqualTo(1);
    }

    /** One pixel by its header, and inside it an image of its own. */
    private static byte[] bitmap(byte[] inner, int compression) {
        ByteBuffer out = ByteBuffer.allocate(54 + inner.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'B').put((byte) 'M').putInt(54 + inner.length).putInt(0).putInt(54);
        out.putInt(40).putInt(1).putInt(1).putShort((short) 1).putShort((short) 0).putInt(compression).putInt(inner.length).put(new byte[16]);
        return out.put(inner).array();
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** Puts an Exif segment behind the first mark of a JPEG. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        tiff.put("secret place".getBytes(StandardCharsets.US_ASCII), 0, 12);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 50);
        out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) 48).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        return out.put(tiff.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Two frames of one pixel, a comment, and bytes behind the end. */
    private static byte[] animation(String comment) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
        out.writeBytes(new byte[] {0x21, (byte) 0xfe, (byte) comment.length()});
        out.writeBytes(comment.getBytes(StandardCharsets.US_ASCII));
        out.write(0);
        for (int i = 0; i < 2; i++) {
            out.writeBytes(new byte[] {0x21, (byte) 0xf9, 4, 0, 10, 0, 0, 0});
            out.writeBytes(new byte[] {0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0});
        }
        out.write(0x3b);
        out.writeBytes("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static int frames(byte[] gif) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        return reader.getNumImages(true);
    }

    /** Two by one pixels of 24 bits: a red one, and one the mask hides. */
    private static byte[] icon() {
        ByteBuffer out = ByteBuffer.allocate(6 + 16 + 40 + 8 + 4).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        out.put((byte) 2).put((byte) 1).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 24).putInt(52).putInt(22);
        out.putInt(40).putInt(2).putInt(2).putShort((short) 1).putShort((short) 24).put(new byte[24]);
        out.put(new byte[] {0, 0, -1, 0, -1, 0, 0, 0}).put(new byte[] {0x40, 0, 0, 0});
        return out.array();
    }
}
