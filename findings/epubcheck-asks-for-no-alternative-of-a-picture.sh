#!/bin/sh
# EPUBCheck 5.2.1, the official validator of EPUB 3, whose chapters are XHTML by the HTML standard.
# Expected: a picture without an alt attribute is an error, as that standard has it (4.8.4.4); all the more in a book
# that says of itself that it conforms to EPUB Accessibility 1.1 at WCAG level AA.
# Seen: no error and no warning, nothing in the most talkative mode either, whatever the book says of itself. A reading
# for voices that is empty (ssml:ph="") is warned of.
# So: a book isn't called accessible because it is valid; its pictures are counted by a test of one's own.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.w3c</groupId><artifactId>epubcheck</artifactId><version>5.2.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dmaven.repo.local="$PWD/repository" dependency:copy-dependencies -DoutputDirectory=lib >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >Make.java <<'END'
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

public class Make {
    static void part(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static String chapter(String title, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
                xmlns:ssml="http://www.w3.org/2001/10/synthesis" xml:lang="zh" lang="zh">
                <head><title>%s</title></head><body>%s</body></html>""".formatted(title, body);
    }

    static void book(String name, String body) throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(Path.of(name)))) {
            var type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            part(zip, "META-INF/container.xml", """
                    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                    <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""");
            part(zip, "book.opf", """
                    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh">
                    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <dc:identifier id="id">urn:uuid:6f2b1c52-0c1e-4d6e-9a55-3a1c7d0e9b21</dc:identifier>
                    <dc:title>渡口</dc:title><dc:language>zh</dc:language>
                    <meta property="dcterms:modified">2025-03-05T00:00:00Z</meta>
                    <meta property="schema:accessibilityFeature">alternativeText</meta>
                    <meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta></metadata>
                    <manifest><item id="c" href="chapter.xhtml" media-type="application/xhtml+xml"/>
                    <item id="n" href="contents.xhtml" properties="nav" media-type="application/xhtml+xml"/>
                    <item id="p" href="ferry.png" media-type="image/png"/></manifest>
                    <spine><itemref idref="c"/></spine></package>""");
            part(zip, "contents.xhtml",
                    chapter("目录", "<nav epub:type=\"toc\"><ol><li><a href=\"chapter.xhtml\">渡口</a></li></ol></nav>"));
            part(zip, "chapter.xhtml", chapter("渡口", body));
            var picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
            zip.putNextEntry(new ZipEntry("ferry.png"));
            zip.write(picture.toByteArray());
        }
    }

    public static void main(String[] none) throws Exception {
        book("with.epub", "<h1>渡口</h1><p>新渡口：<img src=\"ferry.png\" alt=\"渡口平面图\"/></p>");
        book("without.epub", "<h1>渡口</h1><p>新渡口：<img src=\"ferry.png\"/></p>");
        book("reading.epub", "<h1>渡口</h1><p>去<span ssml:ph=\"\">六</span>安：<img src=\"ferry.png\" alt=\"渡口平面图\"/></p>");
    }
}
END
java -Djava.awt.headless=true -Dfile.encoding=UTF-8 Make.java 2>errors || cat errors
{
    java -Duser.language=en -cp 'lib/*' com.adobe.epubcheck.tool.Checker --version 2>&1 | sed -n 1p
    for book in with without reading; do
        echo "$book.epub:"
        java -Duser.language=en -cp 'lib/*' com.adobe.epubcheck.tool.Checker --usage "$book.epub" 2>&1 |
            sed -n 's/^\(FATAL\|ERROR\|WARNING\|USAGE\)(\([A-Z0-9-]*\)).*): /    \1 \2: /p; s/^No errors/    No errors/p'
    done
} >seen

cat >known <<'END'
EPUBCheck v5.2.1
with.epub:
    No errors or warnings detected.
without.epub:
    No errors or warnings detected.
reading.epub:
    WARNING HTM-007: Empty or whitespace-only value of attribute ssml:ph.
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
