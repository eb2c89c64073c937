package dev.curbcut.document.draft;

import java.util.regex.Pattern;

/** What an author wrote for those who don't see a picture: the picture itself can't be shown, since it has no address. */
public final class PictureWords {
    private static final int SHORTEST = 4;

    /** Names of files and of the program's own making describe nothing. */
    private static final Pattern NAME = Pattern.compile("(?i).*\\.(png|jpe?g|gif|bmp|emf|wmf)$|[\\p{Alnum}_-]+"
            + "|(picture|image|graphic|graphics|chart|diagram|object|text ?box|图片|圖片|图像|图表|圖表|图形|图示|对象|文本框|bild|grafik|imagen|imagem|図|グラフ|그림)\\s*\\d{0,4}");

    private PictureWords() {}

    /** In brackets, since it is not of the text; empty where it says nothing. */
    public static String of(String description) {
        String words = CleanText.clean(description);
        return words.length() < SHORTEST || NAME.matcher(words).matches() ? "" : "[" + words + "]";
    }
}
