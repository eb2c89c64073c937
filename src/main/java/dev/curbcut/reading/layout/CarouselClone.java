package dev.curbcut.reading.layout;


/** The copies that a carousel makes of its slides. */
public final class CarouselClone {
    private static final String[] CLONES = {"swiper-slide-duplicate", "slick-cloned", "bx-clone", "splide__slide--clone", "glide__slide--clone", "flickity-clone"};

    private CarouselClone() {}

    /** Whether it is a carousel's copy of one of its slides. */
    public static boolean is(Box box) {
        String names = box.classes;
        if (!names.contains("clone") && !names.contains("duplicate")) {
            return false;
        }
        for (String clone : CLONES) {
            if (names.contains(clone)) {
                return true;
            }
        }
        return names.equals("owl-item cloned");
    }
}
