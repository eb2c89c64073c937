#!/bin/sh
# ICU4J 76.1, BreakIterator for sentences, by which speech and translation take a text in pieces.
# Expected: the full stops of all living scripts end a sentence. The Tibetan shad (U+0F0D), a thousand years old and in
# Unicode since 2.0, is one of them.
# Seen: a Tibetan text of any length is one sentence, with the locale bo as well; neither one shad nor two (U+0F0E) part
# it. Mongolian, Uyghur, Burmese, Khmer and Ethiopic are parted at theirs. Words are parted at the shad.
# So: a Tibetan text is parted at the shad and the blank after it before it is spoken.
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
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.StringJoiner;

public class Try {
    static void say(String language, String text) {
        var sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        sentences.setText(text);
        var parts = new StringJoiner(" | ");
        int count = 0;
        for (int from = 0, to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            parts.add(text.substring(from, to).strip());
            count++;
        }
        System.out.println(language + ", " + count + ": " + parts);
    }

    public static void main(String[] none) {
        System.out.println("ICU4J " + VersionInfo.ICU_VERSION.getVersionString(2, 2));
        say("bo", "ཁྲིམས་གསར་པ། མི་རིགས། ལྷ་ས།");
        say("bo", "ཁྲིམས་གསར་པ༎ མི་རིགས༎ ལྷ་ས༎");
        say("mn-Mong", "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ᠃ ᠰᠢᠨ᠎ᠡ ᠬᠠᠤᠯᠢ᠃ ᠪᠠᠢᠨ᠎ᠠ᠃");
        say("ug", "يېڭى قانۇن۔ يېڭى خەۋەر۔ ياخشى۔");
        say("my", "နိုင်ငံ။ ဥပဒေ။ မြို့။");
        say("km", "ច្បាប់។ ថ្មី។ ខេត្ត។");
        say("am", "ሕግ። አዲስ። ከተማ።");
    }
}
END
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Try.java 2>errors >seen || cat errors

cat >known <<'END'
ICU4J 76.1
bo, 1: ཁྲིམས་གསར་པ། མི་རིགས། ལྷ་ས།
bo, 1: ཁྲིམས་གསར་པ༎ མི་རིགས༎ ལྷ་ས༎
mn-Mong, 3: ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ᠃ | ᠰᠢᠨ᠎ᠡ ᠬᠠᠤᠯᠢ᠃ | ᠪᠠᠢᠨ᠎ᠠ᠃
ug, 3: يېڭى قانۇن۔ | يېڭى خەۋەر۔ | ياخشى۔
my, 3: နိုင်ငံ။ | ဥပဒေ။ | မြို့။
km, 3: ច្បាប់។ | ថ្មី។ | ខេត្ត។
am, 3: ሕግ። | አዲስ። | ከተማ።
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
