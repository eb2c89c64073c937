#!/bin/sh
# Apache Tika (tika-core 2.9.2), types by the ending of a name. .pef is the Portable Embosser Format of braille
# libraries, .brf a braille file.
# Expected: application/x-pef+xml, which the format's own specification names, or XML, or unknown.
# Seen: image/x-raw-pentax, the raw photographs of a maker of cameras; with the bytes at hand plain application/xml.
# .brf is unknown by name.
# So: links to braille are told by their ending before a library is asked.
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
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>2.9.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dmaven.repo.local="$PWD/repository" dependency:copy-dependencies -DoutputDirectory=lib >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >Try.java <<'END'
import java.nio.charset.StandardCharsets;
import org.apache.tika.Tika;

public class Try {
    public static void main(String[] none) {
        var tika = new Tika();
        System.out.println(tika);
        var book = "<?xml version=\"1.0\"?><pef version=\"2008-1\" xmlns=\"http://www.daisy.org/ns/2008/pef\"><head/><body/></pef>";
        System.out.println("notice.pef by name: " + tika.detect("notice.pef"));
        System.out.println("notice.pef by name and bytes: " + tika.detect(book.getBytes(StandardCharsets.UTF_8), "notice.pef"));
        System.out.println("notice.brf by name: " + tika.detect("notice.brf"));
        System.out.println("notice.epub by name: " + tika.detect("notice.epub"));
    }
}
END
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Try.java 2>errors >seen || cat errors

cat >known <<'END'
Apache Tika 2.9.2
notice.pef by name: image/x-raw-pentax
notice.pef by name and bytes: application/xml
notice.brf by name: application/octet-stream
notice.epub by name: application/epub+zip
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
