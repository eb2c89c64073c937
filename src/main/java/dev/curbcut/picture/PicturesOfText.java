package dev.curbcut.picture;

import dev.curbcut.address.Address;
import dev.curbcut.document.Documents;
import dev.curbcut.document.PictureText;
import dev.curbcut.image.ImageSanitizer;
import dev.curbcut.image.ImageSize;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Recognition;
import dev.curbcut.page.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the pictures of text in pages that say little else, and puts their words below them. Safe for many threads. */
public final class PicturesOfText {
    /** Letters of its body, beyond which a page says in words what it has to say. */
    private static final int LITTLE = 200;

    /** What such pages are called. */
    private static final Pattern CALLED = Pattern.compile("一图|一圖|图解|圖解|图说|圖說|长图|長圖|海报|海報|懒人包|懶人包|(?i)\\b(?:infographic|poster|flyer|leaflet)\\b");

    /** Recognised letters, and how sure: below, a picture holds a word or two, or none. */
    private static final int FEW = 30;

    private static final double UNSURE = 0.6;

    /** Letters that what opens a picture's words may have. */
    private static final int LONGEST = 80;

    private final Documents documents;
    private final ImageSanitizer images;
    private final int most;

    /** @param most pictures of one page that are looked at */
    public PicturesOfText(Documents documents, ImageSanitizer images, int most) {
        this.documents = documents;
        this.images = images;
        this.most = most;
    }

    /** The page, with what its pictures say. @param fetch gives the bytes of a picture, where it can be had */
    public Page in(Page page, Function<Address, Optional<byte[]>> fetch) {
        boolean may = switch (page.kind()) {
            case ARTICLE, DOCUMENT, FORM -> true;
            case LISTING, HUB, NOTICE -> false;
        };
        if (!may || page.recognition() != null || page.blocks().stream().noneMatch(PicturesOfText::holdsFigure)) {
            return page;
        }
        var words = new PageWords(page);
        boolean called = CALLED.matcher(page.title()).find();
        if (words.letters > LITTLE && !called) {
            return page;
        }
        var looking = new Looking(page, called, PairedText.of(page, words).orElse(null), fetch);
        List<Block> blocks = looking.blocks(page.blocks());
        return looking.found ? page.withBlocks(blocks, looking.progress()) : page;
    }

    private static boolean holdsFigure(Block block) {
        return block instanceof Block.Figure || block instanceof Block.Section section && section.blocks().stream().anyMatch(PicturesOfText::holdsFigure);
    }

    /** A picture as it was looked at. */
    private record Seen(Block.Figure figure, byte[] bytes, ImageSize size) {}

    /** One page's pictures. */
    private final class Looking {
        private final Page page;
        private final boolean called;
        private final Inline.@Nullable Link paired;
        private final Function<Address, Optional<byte[]>> fetch;
        private int left = most;
        private int sheets;
        private int ready;
        private double letters;
        private double sure;
        private boolean found;

        Looking(Page page, boolean called, Inline.@Nullable Link paired, Function<Address, Optional<byte[]>> fetch) {
            this.page = page;
            this.called = called;
            this.paired = paired;
            this.fetch = fetch;
        }

        @Nullable Recognition progress() {
            return sheets == 0 ? null : new Recognition(sheets, ready, letters == 0 ? null : sure / letters);
        }

        List<Block> blocks(List<Block> blocks) {
            List<Block> out = new ArrayList<>();
            List<Seen> run = new ArrayList<>();
            for (Block block : blocks) {
                Seen seen = block instanceof Block.Figure figure ? look(figure) : null;
                if (!run.isEmpty() && (seen == null || !PictureShape.goesOn(run.getLast().size(), seen.size()))) {
                    end(run, out);
                }
                if (seen != null) {
                    run.add(seen);
                } else if (block instanceof Block.Section section) {
                    out.add(new Block.Section(section.about(), section.level(), section.title(), section.more(), blocks(section.blocks())));
                } else {
                    out.add(block);
                }
            }
            end(run, out);
            return out;
        }

        private @Nullable Seen look(Block.Figure figure) {
            if (left == 0) {
                return null;
            }
            left--;
            byte[] bytes = fetch.apply(figure.source()).orElse(null);
            ImageSize size = bytes == null ? null : ImageSize.of(bytes).orElse(null);
            return size == null ? null : new Seen(figure, bytes, size);
        }

        /** Writes pictures that stand one below the other. */
        private void end(List<Seen> run, List<Block> out) {
            if (run.isEmpty()) {
                return;
            }
            boolean strip = PictureShape.isStrip(run.stream().map(Seen::size).toList());
            List<PictureText> texts = new ArrayList<>();
            for (Seen seen : run) {
                texts.add(strip || PictureShape.isPoster(seen.size()) ? text(seen) : null);
            }
            List<PictureText> known = texts.stream().filter(text -> text != null && isText(text)).toList();
            boolean waits = texts.stream().anyMatch(text -> text != null && text.progress() != null && !text.progress().isWhole());
            PictureText without = texts.stream().filter(text -> text != null && text.progress() == null).findFirst().orElse(null);
            if (!known.isEmpty()) {
                found = true;
                double all = known.stream().mapToInt(PictureText::letters).sum();
                double confidence = known.stream().mapToDouble(text -> text.letters() * text.progress().confidence()).sum() / all;
                note(out, Remark.of("note.picture-recognised", known.size(), Math.round(100 * confidence)));
            } else if ((strip || called) && (waits || without != null)) {
                found = true;
                note(out, Remark.of("note.picture-of-text", run.size()));
                pair(out);
                if (without != null && without.missing() != null) {
                    note(out, without.missing());
                }
            }
            found |= waits;
            for (int i = 0; i < run.size(); i++) {
                out.add(run.get(i).figure());
                PictureText text = texts.get(i);
                if (text != null && isText(text)) {
                    out.add(disclosure(text, page.title()));
                }
            }
            run.clear();
        }

        private void pair(List<Block> out) {
            if (paired != null) {
                note(out, Remark.of("note.picture-paired"));
                out.add(new Block.Paragraph(List.of(paired)));
            }
        }

        private PictureText text(Seen seen) {
            String lang = page.lang().equals("und") ? "en" : page.lang();
            PictureText text = documents.picture(seen.bytes(), PicturePainter.pieces(seen.size()), lang, () -> new PicturePainter(seen.bytes(), images));
            Recognition progress = text.progress();
            if (progress != null) {
                sheets += progress.sheets();
                ready += progress.ready();
                letters += progress.confidence() == null ? 0 : text.letters();
                sure += progress.confidence() == null ? 0 : text.letters() * progress.confidence();
            }
            return text;
        }
    }

    private static boolean isText(PictureText text) {
        Recognition progress = text.progress();
        return progress != null && progress.confidence() != null && progress.confidence() >= UNSURE && text.letters() >= FEW;
    }

    private static void note(List<Block> out, Remark remark) {
        out.add(new Block.Note(About.NONE, remark));
    }

    /** Under its first words; all of them are in it. */
    private Block disclosure(PictureText text, String title) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        if (text.heading() != null) {
            return new Block.Disclosure(About.NONE, List.of(new Inline.Text(text.heading())), blocks);
        }
        String first = text.first();
        if (first.isEmpty() || first.length() > LONGEST) {
            return new Block.Disclosure(About.NONE, List.of(new Inline.Text(first.isEmpty() ? title : first.substring(0, first.offsetByCodePoints(0, LONGEST / 2)) + "…")), blocks);
        }
        blocks.removeFirst();
        return new Block.Disclosure(About.NONE, List.of(new Inline.Text(first)), blocks);
    }
}
