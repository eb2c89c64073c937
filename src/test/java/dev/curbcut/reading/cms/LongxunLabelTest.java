package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LongxunLabelTest {
    @Test
    void the_label_s_address_is_asked_for_with_its_data() {
        Unfolded page = Unfolded.by(new LongxunLabel(), """
                <div id=list></div><script>$("#list").load(1); $.ajax({url:"/qinghe/site/label/8888?IsAjax=1&dataType=html", data:{labelName:"publicInfoList", siteId:'66', pageIndex:1}, success:function(r){ $("#list").html(r); }});</script>""",
                Map.of("/qinghe/site/label/8888?IsAjax=1&dataType=html&labelName=publicInfoList&siteId=66&pageIndex=1", "<ul><li><a href='/public/column/1.html'>目录一</a></li></ul>"));

        assertThat(page.texts("#list li")).containsExactly("目录一");
    }
}
