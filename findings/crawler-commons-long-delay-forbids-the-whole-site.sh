#!/bin/sh
# crawler-commons 1.6, the robots.txt parser of most crawlers in Java.
# Expected: a Crawl-delay that is too long for anybody (the standard, RFC 9309, knows none at all) is cut to a bound, or left alone.
# Seen: from 300 s on the whole file is thrown away and nothing of the site may be read any more, by the very crawler that the site allows all
# but one folder; the delay itself is gone, too. 300 s and one second less are taken as they are.
# So: SimpleRobotRulesParser gets a bound of its own that no file reaches, and who walks bounds the delay.
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
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class Try {
    public static void main(String[] none) {
        System.out.println(String.join(" ", new File("lib").list((folder, name) -> name.startsWith("crawler-commons"))));
        for (int seconds : new int[] {10, 299, 300, 301, 600}) {
            for (long most : new long[] {SimpleRobotRulesParser.DEFAULT_MAX_CRAWL_DELAY, Long.MAX_VALUE}) {
                var text = "User-agent: *\nCrawl-delay: " + seconds + "\nDisallow: /drafts/\n";
                var rules = new SimpleRobotRulesParser(most, 5)
                        .parseContent("https://office.example/robots.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain", List.of("walker"));
                System.out.println("Crawl-delay: " + seconds + (most == Long.MAX_VALUE ? ", without a bound" : ", by default") + ": /notices/ may be read "
                        + rules.isAllowed("https://office.example/notices/"));
            }
        }
    }
}
END
java -cp 'lib/*' Try.java 2>/dev/null >seen

cat >known <<'END'
crawler-commons-1.6.jar
Crawl-delay: 10, by default: /notices/ may be read true
Crawl-delay: 10, without a bound: /notices/ may be read true
Crawl-delay: 299, by default: /notices/ may be read true
Crawl-delay: 299, without a bound: /notices/ may be read true
Crawl-delay: 300, by default: /notices/ may be read true
Crawl-delay: 300, without a bound: /notices/ may be read true
Crawl-delay: 301, by default: /notices/ may be read false
Crawl-delay: 301, without a bound: /notices/ may be read true
Crawl-delay: 600, by default: /notices/ may be read false
Crawl-delay: 600, without a bound: /notices/ may be read true
END
cat seen
cmp -s known seen || { echo "This has changed: look whether the way round it can go."; exit 1; }
