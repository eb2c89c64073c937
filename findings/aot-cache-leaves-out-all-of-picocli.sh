#!/bin/sh
# The AOT cache of JDK 25 (JEP 514) and the command-line library picocli 4.7.7.
# Expected: what the training run loaded from the class path comes from the cache in the runs after it, picocli as well as
# the program and its other libraries.
# Seen: of picocli not one class comes from the cache: all 165 are parsed and verified anew at each start. Its classes are in
# the format of Java 5 (49), which no archive takes. The making ends with a success; a warning a class, “Old class has been
# linked”, stands above it and doesn't say what is old.
# So: that a cache is used says nothing of what is in it; a program's start is measured, or its class loading listed.
# Wants a JDK 25 in JAVA_HOME, on the path or where Debian keeps its JDKs; Maven on the path.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

jdk=
for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")" /usr/lib/jvm/*; do
    if [ -x "$home/bin/javac" ] && "$home/bin/java" -version 2>&1 | grep -q '"25'; then
        jdk=$home
        break
    fi
done
[ -n "$jdk" ] || { echo "there is no JDK 25"; exit 2; }

cat >pom.xml <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>info.picocli</groupId><artifactId>picocli</artifactId><version>4.7.7</version></dependency>
    <dependency><groupId>com.typesafe</groupId><artifactId>config</artifactId><version>1.4.3</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dmaven.repo.local="$PWD/repository" dependency:copy-dependencies -DoutputDirectory=lib >install.log 2>&1 ||
    { cat install.log; echo "could not install"; exit 2; }

cat >Try.java <<'END'
import com.typesafe.config.ConfigFactory;
import picocli.CommandLine;

@CommandLine.Command(name = "try")
public class Try implements Runnable {
    @CommandLine.Option(names = "--count")
    int count;

    @Override
    public void run() {
        System.out.println(ConfigFactory.parseString("n = " + count).getInt("n"));
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Try()).execute("--count", "3"));
    }
}
END
classpath=try.jar:lib/picocli-4.7.7.jar:lib/config-1.4.3.jar
mkdir classes
"$jdk/bin/javac" -proc:none -cp "$classpath" -d classes Try.java
"$jdk/bin/jar" -c -f try.jar -C classes .
"$jdk/bin/java" -XX:AOTCacheOutput=try.aot -cp "$classpath" Try >made.log 2>&1
"$jdk/bin/java" -XX:AOTCache=try.aot -Xlog:class+load:file=loaded.log -cp "$classpath" Try >/dev/null

count() { # of the package, from where
    grep " $1" loaded.log | grep -c "source: $2" || true
}
"$jdk/bin/java" -version 2>&1 | head -1
echo "said while it was made: $(tail -n 2 made.log | head -n 1 | sed 's/ [0-9]* bytes//')"
echo "left out by a warning: $(grep -c "Skipping picocli/.*Old class" made.log)"
echo "picocli: $(count picocli 'shared objects') classes from the cache, $(count picocli 'file:\|jar:') from its jar"
echo "config:  $(count com.typesafe.config 'shared objects') classes from the cache, $(count com.typesafe.config 'file:\|jar:') from its jar"
[ "$(count picocli 'shared objects')" -eq 0 ] && [ "$(count picocli 'file:\|jar:')" -gt 100 ] &&
    [ "$(count com.typesafe.config 'shared objects')" -gt 20 ] && grep -q 'picocli/CommandLine: Old class has been linked' made.log
