package dev.curbcut.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.page.Notice;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.reading.source.TreeTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {
    private static final Address HERE = Address.of("https://www.qinghe.gov.cn/zw/");
    private static final Context CONTEXT = new Context(HERE, HERE, StandardCharsets.UTF_8);
    private static final String WORDS = "<p>青禾市图书馆自下月一日起调整开放时间，请各位读者留意馆内公告。</p>".repeat(20);

    @ParameterizedTest
    @ValueSource(strings = {
        "<meta http-equiv='refresh' content='0;url=./szfl/'>",
        "<META HTTP-EQUIV=Refresh CONTENT=\"0; URL='./szfl/'\"><p>正在跳转，请稍候</p>",
        "<script>window.location.href=\"./szfl/\";</script>",
        "<script>location='./szfl/'</script>",
        "<script>window.top.location.replace('./szfl/')</script>",
        "<script>var u='./szfl/'; self.location = u;</script>",
        "<script>setTimeout(\"location.href='./szfl/'\", 300)</script>页面跳转中",
        "<script>function go(){ location.href='./szfl/'; }</script><body onload='go()'>",
        "<script>(function(){ document.location.href='./szfl/'; })()</script>",
        "<script>window.onload=function(){ location.assign('./szfl/'); }</script>",
        "<script>window.open('./szfl/','_self')</script>",
        "<script>if(/Android|iPhone/i.test(navigator.userAgent)){location.href='/m/'}\nlocation.href='./szfl/'</script>",
    })
    void a_stub_forwards_to_the_first_literal(String html) {
        assertThat(atTheDoor(html, 200)).contains(new Outcome.Forward(Address.of("https://www.qinghe.gov.cn/zw/szfl/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>if(/Android|iPhone/i.test(navigator.userAgent)){location.href='/m/'}</script><p>短页</p>",
        "<script>if(isMobile) location.href='/m/';</script><p>短页</p>",
        "<script>function back(){ location.href='/'; }</script><p>短页</p>",
        "<script>//location.href='./a/'\n</script><p>短页</p>",
        "<meta http-equiv=refresh content=300><p>短页</p>",
        "<script>location.href='javascript:void(0)'</script>",
        "<script>location.href=next()</script>",
        "<meta http-equiv=refresh content='0;url=ftp://x/'>",
    })
    void what_runs_for_phones_only_or_not_at_all_forwards_nobody(String html) {
        assertThat(atTheDoor(html, 200)).isEmpty();
    }

    @Test
    void a_page_with_text_is_a_page_though_it_reloads_or_moves_on() {
        assertThat(atTheDoor("<meta http-equiv=refresh content='30;url=/next/'>" + WORDS, 200)).isEmpty();
        assertThat(atTheDoor(WORDS + "<script>location.href='/x/'</script>", 200)).isEmpty();
    }

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', value = {
        "Ruishu | 412 | <meta id=x content=abc r='m'><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};</script><script src=/a.js></script>",
        "Ruishu | 202 | <meta content=abc r=\"m\"><script>(function(){var _$a=1;})()</script>",
        "Jiasule | 521 | <script>document.cookie=('_')+('_')+'x';location.href=location.pathname</script><!-- __jsl_clearance_s -->",
        "Jiasule | 200 | <script>;go({\"bts\":[\"1\",\"2\"],\"ha\":\"sha256\"})</script>",
        "Aliyun WAF | 200 | <html><script>var arg1='4AC8';function setCookie(){}; // acw_sc__v2</script></html>",
        "360 wzws | 493 | <script src='/wzws-waf-cgi/x'></script><noscript>请开启JavaScript并刷新该页</noscript>",
        "C3VK | 200 | <script>document.cookie='C3VK=a1b2c3; max-age=300';location.href=location.href</script>",
        "CAPTCHA | 200 | <title>安全验证</title><p>请完成安全验证后继续</p><div id=captcha></div>",
        "Cloudflare | 403 | <title>Just a moment...</title><script src='/cdn-cgi/challenge-platform/h/b'></script>",
        "HTTP 412 | 412 | <script src='/x.js'></script>",
    })
    void a_wall_is_named(String name, int status, String html) {
        assertThat(atTheDoor(html, status)).hasValueSatisfying(outcome -> {
            Notice notice = ((Outcome.Unreadable) outcome).notice();
            assertThat(notice.why()).isEqualTo(Notice.Why.WALL);
            assertThat(notice.arguments()).containsExactly(name);
        });
    }

    @Test
    void a_normal_page_with_the_marks_of_a_wall_is_a_page() {
        String page = WORDS + "<noscript>请开启JavaScript并刷新该页</noscript><script src='/_bot_sbu/sbu_fpc.js'></script>"
                + "<script>$_ts=window['$_ts']</script><script src='geetest.js'></script>";

        assertThat(atTheDoor(page, 200)).isEmpty();
        assertThat(atTheDoor(page, 412)).isEmpty();
        assertThat(nothing(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div id=app></div><script src=/js/chunk-vendors.js></script>",
        "<div id=root><img src=loading.gif></div><script src=/static/main.js></script><noscript>You need to enable JavaScript to run this app.</noscript>",
        "<script>load()</script>",
    })
    void a_page_of_script_alone_is_said_to_be_one(String html) {
        assertThat(nothing(html)).map(o -> ((Outcome.Unreadable) o).notice().why()).contains(Notice.Why.SCRIPT_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<html><body></body></html>", "<p>&nbsp;</p>", "\u0000"})
    void an_empty_page_is_empty(String html) {
        assertThat(nothing(html)).map(o -> ((Outcome.Unreadable) o).notice().why()).contains(Notice.Why.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "<img src=scan.jpg>", "<a href=a.pdf>附件</a><script>x()</script>", "<iframe src=x></iframe>", "<input name=q>"})
    void a_little_is_not_nothing(String html) {
        assertThat(nothing(html)).isEmpty();
    }

    private static Optional<Outcome> atTheDoor(String html, int status) {
        return Triage.atTheDoor(parse(html), html, CONTEXT, status);
    }

    private static Optional<Outcome> nothing(String html) {
        return Triage.whenNothingIsThere(parse(html), CONTEXT);
    }

    private static Document parse(String html) {
        return Tree.parse(html, HERE, TreeTest.BOUNDS);
    }
}
