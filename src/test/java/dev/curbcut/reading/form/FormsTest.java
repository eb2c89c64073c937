package dev.curbcut.reading.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.curbcut.page.Field;
import dev.curbcut.page.Field.Type;
import dev.curbcut.page.Form;
import dev.curbcut.page.Form.Sending;
import dev.curbcut.reading.Pages;
import dev.curbcut.reading.layout.WrapperForm;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<label for=a>Name</label><input id=a name=n> | Name",
                "<label>Name <input name=n></label> | Name",
                "<input name=n aria-label=Name> | Name",
                "<b id=l>Name</b><input name=n aria-labelledby=l> | Name",
                "姓名：<input name=n> | 姓名",
                "<label for=n>栏&emsp;目：</label><input id=n name=n> | 栏目",
                "<table><tr><td>姓名<td><input name=n></table> | 姓名",
                "<table><tr><th>Year<th>Name<tr><td>2023<td><input name=n></table> | Name",
                "<input name=n title=Name> | Name",
                "<input name=n placeholder=Name> | Name",
                "<input name=n value=请输入关键字> | 请输入关键字",
                "<input name=ctl00$firstName> | first Name",
                "<span>* 姓名：</span><input name=n> | 姓名",
            })
    void a_label_is_found_or_made(String html, String label) {
        assertThat(read("<form>" + html + "<input type=submit value=OK></form>").fields().getFirst().label()).isEqualTo(label);
    }

    @Test
    void radio_buttons_of_one_name_are_one_field() {
        Field field = read("<form><fieldset><legend>类 别：</legend><label><input type=radio name=t value=1 checked> 法规</label><input type=radio name=t value=2>规章</fieldset></form>").fields().getFirst();
        assertThat(field.type()).isEqualTo(Type.RADIO);
        assertThat(field.label()).isEqualTo("类别");
        assertThat(field.group()).isEqualTo("类别");
        assertThat(field.options()).containsExactly(new Field.Option("1", "法规", true, null), new Field.Option("2", "规章", false, null));
    }

    @Test
    void options_keep_their_values_groups_and_selection() {
        Field field = read("<form>Area: <select name=a><option value=''>All<optgroup label=North><option selected>Hill</optgroup></select></form>").fields().getFirst();
        assertThat(field.label()).isEqualTo("Area");
        assertThat(field.options()).containsExactly(new Field.Option("", "All", false, null), new Field.Option("Hill", "Hill", true, "North"));
    }

    @Test
    void hidden_fields_are_kept_and_nameless_boxes_that_no_browser_sends_are_not() {
        Form form = read("<form><input type=hidden name=siteid value=7><input name=q><input type=checkbox id=all></form>");
        assertThat(form.fields()).extracting(Field::name).containsExactly("siteid", "q");
        assertThat(form.fields().getFirst().value()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<form action=/apply><label>Name <input></label><label>City <select><option>A</option></select></label></form>",
        "<form action=/s><label>Year <input name=y></label><label>Words <input id=w></label></form>",
        "<form action=/s onsubmit='send(this); return false'><label>Words <input name=w></label></form>",
    })
    void what_only_a_script_would_send_is_described_with_all_its_fields(String html) {
        Form form = read(html);
        assertThat(form.sending()).isEqualTo(Sending.NONE);
        assertThat(form.fields()).filteredOn(Field::isAsked).hasSize(html.split("<label>").length - 1).allMatch(field -> !field.label().isEmpty());
    }

    @Test
    void a_handler_that_stops_only_what_is_wrong_does_not_stop_the_form() {
        assertThat(read("<form action=/s onsubmit=\"if(q.value=='')return false\"><input name=q></form>").sending()).isEqualTo(Sending.GET);
        assertThat(read("<form action=/s onsubmit=\"if(!q.value){alert(1);return false;}\"><input name=q></form>").sending()).isEqualTo(Sending.GET);
    }

    @Test
    void a_search_by_post_may_be_sent_and_nothing_else_may() {
        assertThat(read("<form method=post action=/search.do><input type=hidden name=site value=1><input name=keyword><button>Search</button></form>").sending()).isEqualTo(Sending.SEARCH);
        assertThat(read("<form method=post action=/search.do><input name=keyword><input type=password name=p></form>").sending()).isEqualTo(Sending.NONE);
        assertThat(read("<form method=post action=/search.do><input name=keyword>验证码：<input name=c><img src=/validateCode.jsp></form>").sending()).isEqualTo(Sending.NONE);
        assertThat(read("<form method=post action=/query/progress>身份证号：<input name=no><button>查询</button></form>").sending()).isEqualTo(Sending.NONE);
        assertThat(read("<form method=post action=/search><input name=q><input type=hidden name=csrf_token value=x></form>").sending()).isEqualTo(Sending.NONE);
        assertThat(read("<form method=post action=/letters><label>Title <input name=title></label><textarea name=text></textarea></form>").sending()).isEqualTo(Sending.NONE);
        assertThat(read("<form method=post action=/subscribe><label>Name <input name=n></label></form>").sending()).isEqualTo(Sending.NONE);
    }

    @Test
    void a_search_that_a_script_leads_to_an_address_it_names_works_there() {
        Form form = read("<form><input id=kw placeholder=关键词><input type=button value=搜索 onclick=\"location.href='/so/list.html?site=3&wd=' + encodeURIComponent(document.getElementById('kw').value) + '&p=1'\"></form>");
        assertThat(form.sending()).isEqualTo(Sending.GET);
        assertThat(form.action().toString()).endsWith("/so/list.html");
        assertThat(form.fields()).filteredOn(field -> field.type() != Type.SUBMIT).extracting(Field::name).containsExactly("site", "wd", "p");
        String page = "<input id=word placeholder=Words><button onclick=go()>Search</button><script>function go(){ var w = $('#word').val(); window.open('/find?q=' + w); }</script>";
        assertThat(read("<form onsubmit='return false'>" + page + "</form>").action().toString()).endsWith("/find");
        assertThat(read("<form onsubmit='return false'>" + page.replace("'#word'", "'#other'") + "</form>").sending()).isEqualTo(Sending.NONE);
    }

    @Test
    void what_the_origin_says_is_wrong_goes_with_its_field() {
        Form form = read("<form><div role=alert class=error-summary><ul><li><a href=#mail>Enter an address</a><li>Nothing was saved</ul></div>"
                + "<label for=name>Name</label><input id=name name=n aria-invalid=true aria-describedby=e1><span id=e1 class=field-error>Enter your name</span>"
                + "<div><label for=mail>E-mail</label><input id=mail name=m></div>"
                + "<div>年份：<input name=y><span class=red>年份格式不正确</span></div>"
                + "<div>月份：<input name=mo><span class=red>*</span></div>"
                + "<div>城市：<input name=c><span class=red>请填写居住城市</span></div>"
                + "<div>Hour: <input name=h><span class=error style='display:none'>Wrong hour</span></div></form>");
        assertThat(form.fields()).extracting(Field::name, Field::error).containsExactly(
                tuple("n", "Enter your name"), tuple("m", "Enter an address"), tuple("y", "年份格式不正确"), tuple("mo", null), tuple("c", null), tuple("h", null));
    }

    @Test
    void what_is_wrong_with_a_form_as_a_whole_is_its_own() {
        Form form = read("<form><p class='alert alert-danger'>用户名或验证码错误</p>姓名：<input name=n>单位：<input name=u></form>");
        assertThat(form.errors()).containsExactly("用户名或验证码错误");
        assertThat(form.fields().getFirst().label()).isEqualTo("姓名");
    }

    @Test
    void what_stands_before_a_field_and_tells_more_is_no_label() {
        assertThat(read("<form><h2>Find a form</h2><input name=sn></form>").fields().getFirst().label()).isEqualTo("sn");
        assertThat(read("<form><p>本站提供以下服务。</p><input name=sn></form>").fields().getFirst().label()).isEqualTo("sn");
        assertThat(read("<form><label>From <input name=a> to <input name=b></label></form>").fields()).extracting(Field::label).containsExactly("From to", "to");
    }

    @Test
    void a_form_that_only_the_click_of_a_button_sends_is_a_scripts() {
        Form form = read("<form><input type=hidden name=t value=all><input name=headSearchword><button type=button onclick=goSearch(this)></button></form>");
        assertThat(form.sending()).isEqualTo(Sending.NONE);
        assertThat(form.search()).isTrue();
        assertThat(read("<form><input name=q><button type=button onclick=hint()>?</button><button>Go</button></form>").sending()).isEqualTo(Sending.GET);
        assertThat(read("<form action=/s><input name=q><button type=button onclick=go()></button></form>").sending()).isEqualTo(Sending.GET);
    }

    @Test
    void a_required_field_says_so() {
        assertThat(read("<form>姓名（必填）：<input name=n></form>").fields().getFirst().required()).isTrue();
        assertThat(read("<form>Name: <input name=n required></form>").fields().getFirst().required()).isTrue();
        assertThat(read("<form>Name: <input name=n></form>").fields().getFirst().required()).isFalse();
    }

    @Test
    void a_search_is_known_and_its_renaming_applied() {
        Form form = read("<form action=/was5/web/search onsubmit=\"searchword.value='DOCTITLE=%'+keyword.value+'%'\"><input type=hidden name=searchword value=''><input name=keyword><input type=submit value=搜索></form>");
        assertThat(form.search()).isTrue();
        assertThat(form.renames()).containsExactly(new Form.Rename("keyword", "searchword", "DOCTITLE=%%s%"));
        assertThat(read("<form action=/apply>Name: <input name=n><input type=email name=e></form>").search()).isFalse();
    }

    @Test
    void only_a_form_that_is_sent_by_get_to_an_address_works() {
        assertThat(read("<form action=/s><input name=q></form>").sending()).isEqualTo(Sending.GET);
        assertThat(read("<form action=/save method=POST><input name=n></form>").sending()).isEqualTo(Sending.NONE);
        assertThat(read("<form action='javascript:go()'><input name=q></form>").sending()).isEqualTo(Sending.NONE);
        assertThat(read("<form action=/s><input type=password name=p></form>").sending()).isEqualTo(Sending.NONE);
    }

    /** As Chromium 156 reads the attribute. */
    @ParameterizedTest
    @CsvSource({
        "'', UTF-8", "gbk, GBK", "GB2312, GBK", "gb_2312-80, GBK", "'gbk,utf-8', GBK", "'utf-8,gbk', UTF-8", "unknown gbk, GBK", "unknown, UTF-8", "gbk;utf-8, UTF-8",
        "'  big5  ', Big5", "utf-16, UTF-8", "shift-jis, Shift_JIS", "iso-2022-jp, ISO-2022-JP", "x-user-defined, x-user-defined", "iso-8859-1, windows-1252"})
    void the_charset_is_the_forms_own_then_the_pages(String accepted, String charset) {
        Form form = read("<form accept-charset='" + accepted + "'><input type=hidden name=_charset_><input name=q></form>");
        assertThat(form.charset()).isEqualTo(charset);
        assertThat(form.fields().getFirst().value()).as("_charset_").isEqualTo(charset);
    }

    @Test
    void a_riddle_is_named() {
        assertThat(read("<form>验证码：<input name=c><img src=/validateCode.jsp></form>").captcha()).isTrue();
        assertThat(read("<form>Name: <input name=n></form>").captcha()).isFalse();
    }

    @Test
    void the_frame_of_a_whole_page_is_no_form() {
        String page = "<h1>News</h1>" + "<p><a href=a>one</a> some words of the page</p>".repeat(30);
        assertThat(WrapperForm.is(Jsoup.parse("<form><input type=hidden name=__VIEWSTATE value=x>" + page + "</form>").selectFirst("form"))).isTrue();
        assertThat(WrapperForm.is(Jsoup.parse("<form><input name=q></form>").selectFirst("form"))).isFalse();
    }

    @Test
    void a_form_with_nothing_to_fill_in_or_send_is_none() {
        assertThat(new Forms(Pages.context()).of(Jsoup.parse("<form><input type=hidden name=a></form>").selectFirst("form"))).isEmpty();
    }

    @Test
    void fields_that_a_table_tears_out_of_their_form_still_belong_to_it() {
        assertThat(read("<table><form action=/s><tr><td>Word:<td><input name=q></tr></form></table>").fields()).extracting(Field::name).containsExactly("q");
    }

    private static Form read(String html) {
        return new Forms(Pages.context()).of(Jsoup.parse(html).selectFirst("form")).orElseThrow();
    }
}
