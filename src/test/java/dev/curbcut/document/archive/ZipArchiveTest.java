package dev.curbcut.document.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.document.DocumentOutcome;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {
    @Test
    void names_are_utf8_where_they_say_so_or_are_and_else_gbk() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("附件.xml"));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new ZipArchive(bytes.toByteArray(), ReadDocuments.SETTINGS).names()).containsExactly("附件.xml");
        assertThat(new ZipArchive(ReadDocuments.zip("附件.xml", "x"), ReadDocuments.SETTINGS).names()).containsExactly("附件.xml");
    }

    @Test
    void either_slash_and_any_case_find_a_file() throws IOException {
        var archive = new ZipArchive(ReadDocuments.zip("Doc_0\\Document.xml", "x"), ReadDocuments.SETTINGS);
        assertThat(archive.get("/doc_0/document.XML")).containsExactly('x');
        assertThat(archive.find("other")).isNull();
    }

    @Test
    void a_bomb_is_not_unfolded() {
        byte[] bomb = ReadDocuments.zip("word/document.xml", "a".repeat(30 << 20));
        var tight = new DocumentSettings(1 << 20, 9, 9, 9, 9, 64 << 20, 100, Duration.ofMinutes(1), 1);
        assertThatThrownBy(() -> new ZipArchive(bomb, tight).get("word/document.xml"))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.why()).isEqualTo(Why.TOO_LARGE));
        assertThat(((DocumentOutcome.Unreadable) ReadDocuments.outcome(ReadDocuments.zip("word/document.xml", "a".repeat(70 << 20)), "a.docx")).why())
                .isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void more_files_than_the_limit_are_refused() {
        String[] many = new String[20];
        for (int i = 0; i < 20; i += 2) {
            many[i] = "f" + i;
            many[i + 1] = "x";
        }
        var tight = new DocumentSettings(1 << 20, 9, 9, 9, 9, 64 << 20, 100, Duration.ofMinutes(1), 1);
        assertThatThrownBy(() -> new ZipArchive(ReadDocuments.zip(many), tight)).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void entities_are_no_way_in() {
        String bomb = "<!DOCTYPE a [<!ENTITY b \"" + "x".repeat(1000) + "\"><!ENTITY c \"&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w='w'><w:p><w:r><w:t>&c;&f;</w:t></w:r></w:p></w:document>";
        DocumentOutcome outcome = ReadDocuments.outcome(ReadDocuments.zip("word/document.xml", bomb), "a.docx");
        assertThat(ReadDocuments.lines(outcome.page())).noneMatch(line -> line.contains("xxx"));
    }

    @Test
    void a_hundred_thousand_levels_are_walked_without_falling() {
        String deep = "<w:document xmlns:w='w'>" + "<w:sdt><w:tbl><w:tr><w:tc>".repeat(25_000) + "<w:p><w:r><w:t>deep down</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl></w:sdt>".repeat(25_000) + "</w:document>";
        assertThat(ReadDocuments.lines(ReadDocuments.page(ReadDocuments.zip("word/document.xml", deep), "a.docx"))).containsExactly("deep down");
    }
}
