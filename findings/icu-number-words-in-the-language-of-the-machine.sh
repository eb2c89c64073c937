#!/bin/sh
# ICU4J 76.1, numbers in words (RuleBasedNumberFormat, SPELLOUT) for languages it has dates and names for, but no number
# words: Tibetan, Uyghur, Mongolian, Zhuang, Kazakh in Arabic letters, Urdu, Sinhala.
# Expected: digits, or an error: something that tells that the words aren't there, the same on each machine.
# Seen: the words of the machine's own language, without a sign: a Tibetan text has "one hundred twenty-five" where the
# service runs in English and 一百二十五 where it runs in Chinese, and a test on one machine says nothing of another.
# So: getLocale(ACTUAL_LOCALE) is compared with what was asked for, and digits stay digits where they differ.
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
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.Date;
import java.util.List;

public class Try {
    public static void main(String[] none) {
        System.out.println("ICU4J " + VersionInfo.ICU_VERSION.getVersionString(2, 2));
        for (var machine : List.of("en", "zh")) {
            ULocale.setDefault(ULocale.forLanguageTag(machine));
            System.out.println("on a machine in " + machine + ":");
            for (var language : List.of("bo", "ug", "mn", "za", "kk", "kk-Arab", "ur", "si")) {
                var locale = ULocale.forLanguageTag(language);
                var words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
                System.out.println("    " + language + ": " + words.format(125) + ", from " + words.getLocale(ULocale.ACTUAL_LOCALE));
            }
            var day = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLanguageTag("bo"));
            day.setTimeZone(TimeZone.GMT_ZONE);
            System.out.println("    a day in bo: " + day.format(new Date(1741132800000L)));
        }
    }
}
END
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Try.java 2>errors >seen || cat errors

cat >known <<'END'
ICU4J 76.1
on a machine in en:
    bo: one hundred twenty-five, from en
    ug: one hundred twenty-five, from en
    mn: one hundred twenty-five, from en
    za: one hundred twenty-five, from en
    kk: жүз жиырма бес, from kk
    kk-Arab: one hundred twenty-five, from en
    ur: one hundred twenty-five, from en
    si: one hundred twenty-five, from en
    a day in bo: སྤྱི་ལོ་2025 ཟླ་བ་གསུམ་པའི་ཚེས་5
on a machine in zh:
    bo: 一百二十五, from zh
    ug: 一百二十五, from zh
    mn: 一百二十五, from zh
    za: 一百二十五, from zh
    kk: жүз жиырма бес, from kk
    kk-Arab: 一百二十五, from zh
    ur: 一百二十五, from zh
    si: 一百二十五, from zh
    a day in bo: སྤྱི་ལོ་2025 ཟླ་བ་གསུམ་པའི་ཚེས་5
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
