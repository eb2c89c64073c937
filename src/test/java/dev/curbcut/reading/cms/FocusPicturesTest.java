package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FocusPicturesTest {
    @Test
    void pictures_of_flash_days_are_a_list_of_links() {
        Unfolded page = Unfolded.by(new FocusPictures(), """
                <div><script>var pics="a.jpg|b.jpg"; var links="/x/1.html|/x/2.html"; var texts="%E6%A1%A5%E6%A2%81%E9%80%9A%E8%BD%A6|图书节开幕";
                document.write('<embed src="pixviewer.swf">');</script></div>""");

        assertThat(page.links()).containsExactly("桥梁通车 -> /x/1.html", "图书节开幕 -> /x/2.html");
    }

    @Test
    void numbered_slides_are_paired_by_their_number() {
        Unfolded page = Unfolded.by(new FocusPictures(), "<div><script>imgUrl1='a.jpg';imgLink1='/1.html';imgtext1='甲';imgUrl2='b.jpg';imgtext2='乙';imgLink2='/2.html';</script></div>");

        assertThat(page.links()).containsExactly("甲 -> /1.html", "乙 -> /2.html");
    }

    @Test
    void uneven_lists_are_not_paired() {
        assertThat(Unfolded.by(new FocusPictures(), "<div><script>var pics='a';var links='/1|/2';var texts='甲';</script></div>").links()).isEmpty();
    }
}
