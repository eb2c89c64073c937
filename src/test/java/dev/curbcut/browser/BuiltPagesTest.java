package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.RunningCurbcut;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that only scripts build, through {@code serve} with a real Chromium. */
@Tag("browser")
class BuiltPagesTest {
    private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private static ScriptOrigin origin;
    private static RunningCurbcut curbcut;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        origin = new ScriptOrigin();
        curbcut = RunningCurbcut.start("--browser", "chromium", "--allow", ScriptOrigin.HOST, "--connect-to", origin.connectTo(),
                "--config", Chromiums.configuration(folder).toString());
    }

    @AfterAll
    static void stop() throws Exception {
        curbcut.close();
        origin.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.curbcut.browser.ScriptOrigin#patterns")
    void a_page_that_only_scripts_build_is_read(String pattern) throws Exception {
        JsonNode page = json("/" + pattern + "/");

        assertThat(f1(page.get("text").asText(), ScriptOrigin.expected(pattern))).as("%s", page).isGreaterThanOrEqualTo(.98);
    }

    @Test
    void a_script_may_post_the_words_that_its_page_was_searched_with_and_nothing_else() throws Exception {
        JsonNode page = json("/posted/?q=%E6%B8%A1%E8%88%B9");

        assertThat(page.get("items").findValuesAsText("title")).containsExactly("关于渡船时刻调整的第1号通告", "关于渡船时刻调整的第2号通告", "关于渡船时刻调整的第3号通告");
        assertThat(origin.posted()).filteredOn(posted -> posted.startsWith("/posted/api/")).containsExactly("/posted/api/search keyword=%E6%B8%A1%E8%88%B9&pageNo=1");
    }

    @Test
    void what_a_search_by_post_finds_is_built_with_its_words() throws Exception {
        String found = curbcut.get("/-/search/http://" + ScriptOrigin.HOST + "/found/search?keyword=%E5%B2%B8%E7%BA%BF&-settings=view%3Dtext").body();

        assertThat(found).contains("关于岸线时刻调整的第1号通告", "关于岸线时刻调整的第3号通告");
        assertThat(origin.posted()).filteredOn(posted -> posted.startsWith("/found/"))
                .containsExactly("/found/search keyword=%E5%B2%B8%E7%BA%BF", "/found/api/search keyword=%E5%B2%B8%E7%BA%BF&pageNo=1");
    }

    private static JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(curbcut.get("/http://" + ScriptOrigin.HOST + path + (path.contains("?") ? "&" : "?") + "view=json").body());
    }

    private static double f1(String read, String expected) {
        Map<String, Integer> left = tokens(expected);
        int all = left.values().stream().mapToInt(n -> n).sum();
        Map<String, Integer> found = tokens(read);
        int common = found.entrySet().stream().mapToInt(token -> Math.min(token.getValue(), left.getOrDefault(token.getKey(), 0))).sum();
        return 2.0 * common / (all + found.values().stream().mapToInt(n -> n).sum());
    }

    private static Map<String, Integer> tokens(String text) {
        Map<String, Integer> tokens = new HashMap<>();
        TOKEN.matcher(text).results().forEach(token -> tokens.merge(token.group(), 1, Integer::sum));
        return tokens;
    }
}
