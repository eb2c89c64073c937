package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupRowsTest {
    @Test
    void an_array_of_rows_goes_into_the_element_of_its_number() {
        Unfolded page = Unfolded.by(new MarkupRows(), """
                <div id="49468"></div><p>尾</p><script>var InitData49468=['<tr><td><a href="/a/1.html">第一条</a>[2014-05-20]</td></tr>','<tr><td><a href="/a/2.html">第二条</a>[2014-05-19]</td></tr>'];
                $('#49468').jpage({dataStore:InitData49468})</script>""");

        assertThat(page.texts("#49468 tr")).containsExactly("第一条[2014-05-20]", "第二条[2014-05-19]");
    }

    @Test
    void an_array_of_other_markup_is_none() {
        assertThat(Unfolded.by(new MarkupRows(), "<script>var icons=['<i>a</i>','<i>b</i>'];</script>").texts("i")).isEmpty();
    }
}
