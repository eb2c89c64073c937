#!/bin/sh
# ICU4J 76.1, numbers in words (RuleBasedNumberFormat, SPELLOUT) in Chinese, as speech and cheques want them.
# Expected: 10010 is 一万零一十, with the word 零 inside a number; 〇 stands in years alone.
# Seen: the default rules of zh write 〇 in numbers, 一万〇一十; those of zh-Hant write 零. With the rule set
# %spellout-cardinal zh writes 零, too.
# So: the rule set is named, or 〇 is replaced before a number is spoken or compared.
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
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;

public class Try {
    public static void main(String[] none) {
        System.out.println("ICU4J " + VersionInfo.ICU_VERSION.getVersionString(2, 2));
        for (var tag : new String[] {"zh", "zh-Hant", "yue"}) {
            var words = new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
            System.out.println(tag + ": " + words.format(10010) + ", " + words.format(2025)
                    + "; %spellout-cardinal: " + words.format(10010, "%spellout-cardinal"));
        }
    }
}
END
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Try.java >seen

cat >known <<'END'
ICU4J 76.1
zh: 一万〇一十, 二千〇二十五; %spellout-cardinal: 一万零一十
zh-Hant: 一萬零一十, 二千零二十五; %spellout-cardinal: 一萬零一十
yue: 一萬零一十, 二千零二十五; %spellout-cardinal: 一萬零一十
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
