#!/bin/sh
# ICU4J 76.1, transliterator Han-Latin, on names of places in simplified and in traditional letters.
# Expected: it goes letter by letter, so that both scripts read alike (重 zhòng in both).
# Seen: it has some words, in simplified letters alone: 重庆 is chóng qìng and 重慶 zhòng qìng. 长治 is zhǎng zhì, where
# Han-Latin/Names says cháng zhì, and 银行 is yín xíng in both.
# So: a text is read in simplified letters, and names by a table, whatever the library.
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
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>76.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dmaven.repo.local="$PWD/repository" dependency:copy-dependencies -DoutputDirectory=lib >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >Try.java <<'END'
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;

public class Try {
    public static void main(String[] none) {
        System.out.println("ICU4J " + VersionInfo.ICU_VERSION.getVersionString(2, 2));
        for (var id : new String[] {"Han-Latin", "Han-Latin/Names"}) {
            for (var name : new String[] {"重庆", "重慶", "长治", "長治", "银行", "銀行"}) {
                System.out.println(id + " " + name + ": " + Transliterator.getInstance(id).transliterate(name));
            }
        }
    }
}
END
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Try.java >seen

cat >known <<'END'
ICU4J 76.1
Han-Latin 重庆: chóng qìng
Han-Latin 重慶: zhòng qìng
Han-Latin 长治: zhǎng zhì
Han-Latin 長治: zhǎng zhì
Han-Latin 银行: yín xíng
Han-Latin 銀行: yín xíng
Han-Latin/Names 重庆: chóng qìng
Han-Latin/Names 重慶: chóng qìng
Han-Latin/Names 长治: cháng zhì
Han-Latin/Names 長治: zhǎng zhì
Han-Latin/Names 银行: yín xíng
Han-Latin/Names 銀行: yín xíng
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
