package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptLinksTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "<a href='javascript:void(0)' onclick=\"window.open('/a/1.html')\">办事指南</a>",
        "<a href=\"javascript:window.open('/a/1.html','_blank')\">办事指南</a>",
        "<a href='#' onclick=\"location.href='/a/1.html';return false\">办事指南</a>",
        "<a onclick=\"openUrl('/a/1.html', 3)\">办事指南</a>",
        "<a href='javascript:;' data-url='/a/1.html'>办事指南</a>",
        "<span onclick=\"goUrl('/a/1.html')\">办事指南</span>",
        "<input type=button value=办事指南 onclick=\"window.location='/a/1.html'\">",
        "<button onclick=\"jump('/a/1.html')\"><b>办事指南</b></button>",
        "<table><tr onclick=\"window.open('/a/1.html')\"><td>办事指南<td>x</table>",
    })
    void a_link_that_only_a_script_would_follow_is_made_real(String html) {
        assertThat(Unfolded.by(new ScriptLinks(), html).links()).containsExactly("办事指南 -> /a/1.html");
    }

    @Test
    void a_document_needs_no_known_function() {
        assertThat(Unfolded.by(new ScriptLinks(), "<a href=\"javascript:download('P02026.pdf')\">附件</a><a onclick=\"down3('8f0c.PDF')\">附件二</a>").links())
                .containsExactly("附件 -> P02026.pdf", "附件二 -> 8f0c.PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a onclick=\"setHomePage('http://www.qinghe.gov.cn/')\">设为首页</a>",
        "<a onclick=\"alert('/a/1.html')\">x</a>",
        "<a onclick=\"open('/a/1.html');open('/a/2.html')\">x</a>",
        "<a onclick=\"openEntInfo('8a7b','77')\">某公司</a>",
        "<a href='javascript:s2tt()'>繁體</a>",
        "<a href='/real.html' onclick=\"count('/x.html')\">x</a>",
        "<div onclick=\"window.open('/a/1.html')\"><a href='/real.html'>x</a></div>",
    })
    void anything_else_stays_as_it_is(String html) {
        assertThat(Unfolded.by(new ScriptLinks(), html).links()).allMatch(link -> link.endsWith("s2tt()") || link.endsWith("/real.html"));
    }
}
