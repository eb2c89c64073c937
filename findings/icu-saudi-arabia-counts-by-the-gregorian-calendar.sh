#!/bin/sh
# ICU4J 76.1 (CLDR 46): the calendar of a country, as a date picker or a formatter gets it from the locale.
# Expected: ar-SA has the Umm al-Qura calendar, as for many years and as Saudi offices still date what they publish.
# Seen: it is Gregorian now, Umm al-Qura only the second choice; Iran, Afghanistan and Thailand keep calendars of
# their own.
# So: the calendar of a page is found by its text and its country's table, never by a default of the library.
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
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.Arrays;
import java.util.Date;

public class Try {
    public static void main(String[] none) {
        System.out.println("ICU4J " + VersionInfo.ICU_VERSION.getVersionString(2, 2));
        for (var tag : new String[] {"ar-SA", "fa-IR", "ps-AF", "th-TH"}) {
            var locale = ULocale.forLanguageTag(tag);
            var all = Arrays.toString(Calendar.getKeywordValuesForLocale("calendar", locale, true));
            var day = DateFormat.getDateInstance(DateFormat.SHORT, locale).format(new Date(1_741_176_000_000L));
            System.out.println(tag + ": " + Calendar.getInstance(locale).getType() + " of " + all + ", 5 March 2025 is " + day);
        }
    }
}
END
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp 'lib/*' Try.java 2>errors >seen || cat errors

cat >known <<'END'
ICU4J 76.1
ar-SA: gregorian of [gregorian, islamic-umalqura, islamic, islamic-rgsa], 5 March 2025 is ٥‏/٣‏/٢٠٢٥
fa-IR: persian of [persian, gregorian, islamic, islamic-civil, islamic-tbla], 5 March 2025 is ۱۴۰۳/۱۲/۱۵
ps-AF: persian of [persian, gregorian, islamic, islamic-civil, islamic-tbla], 5 March 2025 is AP ۱۴۰۳/۱۲/۱۵
th-TH: buddhist of [buddhist, gregorian], 5 March 2025 is 5/3/68
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
