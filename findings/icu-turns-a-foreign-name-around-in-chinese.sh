#!/bin/sh
# ICU4J 76.1, PersonNameFormatter in Chinese and Japanese, for a foreigner whose name is written in their letters.
# Expected: given name, middle dot, surname, as 阿尔伯特·爱因斯坦 is written; the letters or the fields tell that it is
# foreign.
# Seen: a name without a locale of its own is taken for a native one as soon as it is in Han or kana: surname first
# and no dot, 爱因斯坦阿尔伯特. In Latin letters it is right either way, and with the locale de on the name it is right, too.
# So: each name is given the locale of its bearer, or stays as the page has it.
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
import com.ibm.icu.text.PersonName.NameField;
import com.ibm.icu.text.PersonNameFormatter;
import com.ibm.icu.text.SimplePersonName;
import com.ibm.icu.util.VersionInfo;
import java.util.Locale;

public class Try {
    static void say(String language, String bearer, String given, String surname) {
        var name = SimplePersonName.builder().addField(NameField.GIVEN, null, given).addField(NameField.SURNAME, null, surname);
        if (bearer != null) {
            name.setLocale(Locale.forLanguageTag(bearer));
        }
        var formatter = PersonNameFormatter.builder().setLocale(Locale.forLanguageTag(language)).build();
        System.out.println(language + ", name of " + (bearer == null ? "no locale" : bearer) + ": " + formatter.formatToString(name.build()));
    }

    public static void main(String[] none) {
        System.out.println("ICU4J " + VersionInfo.ICU_VERSION.getVersionString(2, 2));
        say("zh", null, "玛丽", "居里");
        say("zh", "fr", "玛丽", "居里");
        say("zh", null, "Marie", "Curie");
        say("ja", null, "マリ", "キュリー");
        say("ja", "fr", "マリ", "キュリー");
    }
}
END
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Try.java 2>errors >seen || cat errors

cat >known <<'END'
ICU4J 76.1
zh, name of no locale: 居里玛丽
zh, name of fr: 玛丽·居里
zh, name of no locale: Marie Curie
ja, name of no locale: キュリーマリ
ja, name of fr: マリ・キュリー
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
