package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentVariablesTest {
    @Test
    void files_in_a_variable_become_links_with_their_names() {
        Unfolded page = Unfolded.by(new AttachmentVariables(), "<div><script>var appLinkStr='./P02026.xlsx|./P02027.pdf'; var appdesc='附件1：名单.xlsx|附件2.pdf';</script></div>");

        assertThat(page.links()).containsExactly("附件1：名单.xlsx -> ./P02026.xlsx", "附件2.pdf -> ./P02027.pdf");
    }

    @Test
    void what_is_linked_already_is_not_listed_again() {
        assertThat(Unfolded.by(new AttachmentVariables(), "<a href='P1.pdf'>附件</a><script>var appurl='./P1.pdf;'</script>").links()).hasSize(1);
    }
}
