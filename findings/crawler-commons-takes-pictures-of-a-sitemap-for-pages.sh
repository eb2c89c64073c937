#!/bin/sh
# crawler-commons 1.6, the sitemap parser of most crawlers in Java, as it is by default: without extensions, lenient of namespaces.
# Expected: what stands beside a page in a namespace of its own (pictures, films, other languages) is left alone by one who did not ask for it.
# Seen: every element that is called loc is a page, in whatever namespace: the picture of image:loc is handed on as one, and a crawler asks for
# each. The content_loc and player_loc of a film are not. Once the extensions are enabled, which reads more, fewer pages come out: the right ones.
# So: enableExtensions() even where nobody wants pictures.
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
    <dependency><groupId>com.github.crawler-commons</groupId><artifactId>crawler-commons</artifactId><version>1.6</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dmaven.repo.local="$PWD/repository" dependency:copy-dependencies -DoutputDirectory=lib >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >Try.java <<'END'
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Try {
    static final String MAP = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
                xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
              <url>
                <loc>https://office.example/harbour</loc>
                <image:image><image:loc>https://office.example/boat.png</image:loc></image:image>
                <video:video><video:content_loc>https://office.example/boat.mp4</video:content_loc></video:video>
              </url>
            </urlset>""";

    public static void main(String[] none) throws Exception {
        System.out.println(String.join(" ", new File("lib").list((folder, name) -> name.startsWith("crawler-commons"))));
        for (boolean extensions : new boolean[] {false, true}) {
            var parser = new SiteMapParser(false);
            if (extensions) {
                parser.enableExtensions();
            }
            var map = (SiteMap) parser.parseSiteMap(MAP.getBytes(StandardCharsets.UTF_8), URI.create("https://office.example/sitemap.xml").toURL());
            System.out.println(extensions ? "with extensions:" : "by default:");
            map.getSiteMapUrls().forEach(url -> System.out.println("    " + url.getUrl()));
        }
    }
}
END
java -cp 'lib/*' Try.java 2>/dev/null >seen

cat >known <<'END'
crawler-commons-1.6.jar
by default:
    https://office.example/harbour
    https://office.example/boat.png
with extensions:
    https://office.example/harbour
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
