package dev.curbcut.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.imageio.ImageIO;

/** The site's pictures: landscapes and icons, drawn from their names, so that the program carries none. */
final class SamplePicture {
    static final String FOLDER = "/images/";
    private static final Instant DRAWN = Instant.parse("2023-07-01T00:00:00Z");

    private SamplePicture() {}

    /** {@code icon-NAME.png} is a small square, {@code NAME.png} a landscape; every name has a picture of its own. */
    static SampleResponse named(String name) {
        if (!name.matches("[a-z0-9-]{1,40}\\.png")) {
            return SampleResponse.html(404, SampleParts.text("404"));
        }
        BufferedImage image = name.startsWith("icon-") ? icon(name.hashCode()) : landscape(name.hashCode());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleResponse(200, "image/png", png.toByteArray(), DRAWN);
    }

    private static BufferedImage icon(int seed) {
        BufferedImage image = new BufferedImage(96, 96, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(hue(seed, 0.6f, 0.55f));
        pen.fillRect(0, 0, 96, 96);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(7));
        if (Math.floorMod(seed, 2) == 0) {
            pen.drawOval(24, 24, 48, 48);
            pen.drawLine(48, 34, 48, 50);
        } else {
            pen.drawRoundRect(24, 28, 48, 40, 12, 12);
            pen.drawLine(34, 48, 62, 48);
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage landscape(int seed) {
        int width = 960;
        int height = 540;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setPaint(new GradientPaint(0, 0, hue(seed, 0.35f, 0.95f), 0, height, hue(seed + 40, 0.2f, 1f)));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(255, 244, 214));
        pen.fillOval(120 + Math.floorMod(seed, 600), 60, 90, 90);
        for (int hill = 0; hill < 4; hill++) {
            pen.setColor(hue(seed + hill * 25, 0.45f, 0.75f - 0.13f * hill));
            for (int x = 0; x < width; x++) {
                double wave = Math.sin((x + seed % 700 + hill * 210) / (90.0 + hill * 35)) + Math.sin(x / (37.0 + hill * 9)) * 0.3;
                int top = (int) (240 + hill * 65 - wave * (46 - hill * 8));
                pen.drawLine(x, top, x, height);
            }
        }
        pen.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    private static Color hue(int seed, float saturation, float brightness) {
        return Color.getHSBColor(Math.floorMod(seed, 360) / 360f, saturation, brightness);
    }
}
