package dev.curbcut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleSiteTest {
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"#]+)\"");
    private static SampleSite site;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        site = SampleSite.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Test
    void every_page_is_there() throws Exception {
        assertThat(site.pages()).hasSizeGreaterThan(20).startsWith("/");
        for (String path : site.pages()) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void every_link_to_the_site_itself_leads_somewhere() throws Exception {
        List<String> broken = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String path : site.pages()) {
            Matcher links = LINK.matcher(new String(get(path).body(), StandardCharsets.ISO_8859_1));
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                String target = link.contains(":") ? "" : URI.create(path).resolve(link).toString();
                boolean program = target.contains(".js");
                if (!target.isEmpty() && !program && seen.add(target) && get(target).statusCode() != 200) {
                    broken.add(path + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_article_is_sent_in_gb18030_and_nothing_else() throws Exception {
        HttpResponse<byte[]> reply = get("/yw/ldhd/202307/t20230725_100482.html");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(new String(reply.body(), Charset.forName("GB18030"))).contains("乐正堃", "容鎔", "gb2312");
        assertThat(isUtf8(reply.body())).isFalse();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        HttpResponse<byte[]> first = get("/zwgk/tzgg/");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(modified).isEqualTo("Mon, 03 Jun 2024 01:00:00 GMT");
        assertThat(get("/zwgk/tzgg/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/zwgk/tzgg/", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        assertThat(get("/zwgk/tzgg/", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(get("/zwgk/tzgg/", "If-Modified-Since", "never").statusCode()).isEqualTo(200);
    }

    @Test
    void the_list_has_three_pages_and_only_a_script_says_so() throws Exception {
        String second = new String(get("/zwgk/tzgg/index_1.html").body(), StandardCharsets.UTF_8);
        assertThat(second).contains("createPageHTML(3, 1, \"index\", \"html\")").doesNotContain("index_2.html");
    }

    @Test
    void the_search_reads_gbk_and_nothing_else() throws Exception {
        assertThat(gbk(get("/search/search.do?q=%B9%AB%B8%E6").body())).contains("公告", "第1/1页");
        assertThat(gbk(get("/search/search.do?q=%B9%AB%B8%E6&size=5").body())).contains("第1/2页");
        assertThat(gbk(get("/search/search.do?q=%E5%85%AC%E5%91%8A").body())).contains("共 0 条");
        assertThat(gbk(get("/search/search.do?q=%3Cb%3E").body())).contains("&lt;b>");
    }

    @Test
    void pictures_are_drawn() throws Exception {
        HttpResponse<byte[]> picture = get("/images/river.png");
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(get("/images/other.png").body()).isNotEqualTo(picture.body());
        assertThat(get("/images/..%2f").statusCode()).isEqualTo(404);
    }

    @Test
    void what_fails_fails_in_its_own_way() throws Exception {
        assertThat(get("/faults/error.html").statusCode()).isEqualTo(500);
        assertThat(get("/faults/wall.html").statusCode()).isEqualTo(412);
        assertThat(get("/no/such/page.html").statusCode()).isEqualTo(404);
        assertThat(get("/faults/empty.html").body()).isEmpty();
    }

    @Test
    void every_file_of_the_site_is_listed() throws IOException {
        Path root = Path.of("src/main/resources/sample/site");
        String listed = Files.readString(root.resolveSibling("files.tsv"));
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String path = "/" + root.relativize(file).toString().replace('\\', '/');
                assertThat(listed).containsAnyOf(path + "\t", path.replaceAll("/index\\.html$", "/") + "\t");
            });
        }
    }

    private static String gbk(byte[] bytes) {
        return new String(bytes, Charset.forName("GB18030"));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
